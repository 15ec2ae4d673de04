import { css, kop, link, main, tekst } from '../doel.ts';
import { expectAantal, expectZichtbaar, until } from '../expect.ts';
import { BEWAARD, kopveld, openHulpmiddel } from '../stappen.ts';
import type { Verhaal } from '../verhaal.ts';

const NIET_BEREIKBAAR = tekst(/^Deze site is nu niet te bereiken\./);

export const OFFLINE: Verhaal = {
  titel:
    'after a visit to a tool the tools, the search and the pages that were read work without the site, which is told',
  vergt: 'offline',
  tell: async ({ openTab, setOffline }) => {
    const tab = await openTab();
    await openHulpmiddel(tab, 'zelfscan/');
    await until(
      'the tools are kept',
      () => tab.evaluate(() => navigator.serviceWorker.controller?.state ?? 'no worker'),
      (stand) => stand === 'activated',
    );
    await expectAantal(tab, NIET_BEREIKBAAR, 0);
    await tab.goto('over/');
    await until(
      'what was read is kept',
      async () => {
        await tab.goto('offline/');
        // The page looks up what is kept once it is there.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return tab.read(link('Over deze site', { in: main }));
      },
      ({ length }) => length > 0,
    );

    await setOffline(true);
    await openHulpmiddel(tab, 'checklist-sturing/');
    await expectZichtbaar(tab, NIET_BEREIKBAAR);
    await tab.fill(kopveld('gemeente'), 'Zonder internet');
    await expectZichtbaar(tab, BEWAARD);
    await tab.goto('over/');
    await expectZichtbaar(tab, kop('Over deze site'));
    await tab.goto('zoeken/#q=meldcode');
    await expectZichtbaar(tab, css('.zoek__resultaat'));
    await tab.goto('privacy/');
    await expectZichtbaar(tab, tekst('De pagina die u opende, staat niet in deze browser.'));
    await expectZichtbaar(tab, link('Over deze site', { in: main }));
    await tab.click(link('Zelfscan', { in: main }));
    await expectZichtbaar(tab, kop('Zelfscan'));
    await expectZichtbaar(tab, NIET_BEREIKBAAR);

    await setOffline(false);
    // Where only the server was taken away the browser does not know that it is back, and the page asks after a while.
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await expectAantal(tab, NIET_BEREIKBAAR, 0);
    await tab.goto('privacy/');
    await expectZichtbaar(tab, kop('Privacy'));
  },
};
