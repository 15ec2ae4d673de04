import assert from 'node:assert/strict';
import { css, knop, link, tekst, veld } from '../doel.ts';
import type { Tab } from '../driver.ts';
import { expectAantal, expectWaarde, expectZichtbaar } from '../expect.ts';
import { BEWAARD, kopveld, openHulpmiddel, readBewaard, waitForScript } from '../stappen.ts';
import type { Verhaal } from '../verhaal.ts';

/** The documents that are kept, without when each field was changed: that only matters between tabs. */
async function readDocumenten(tab: Tab): Promise<string[]> {
  const bewaard = await readBewaard(tab);
  return bewaard.filter((regel) => regel.includes('"invoer"')).map((regel) => regel.replace(/"tijden":\{.*?\},/, ''));
}

export const BACK_UP: Verhaal = {
  titel: 'a back-up of everything is downloaded, all is wiped, and the back-up puts it back as it was',
  tell: async ({ openTab }) => {
    const tab = await openTab();
    for (const [pad, gemeente] of [
      ['zelfscan/', 'Voorbeeldstad'],
      ['checklist-sturing/', 'Súdwest-Fryslân'],
      ['verbeterplan/', 'Elders'],
    ] as const) {
      await openHulpmiddel(tab, pad);
      await tab.fill(kopveld('gemeente'), gemeente);
      await expectZichtbaar(tab, BEWAARD);
    }

    await tab.goto('mijn-gegevens/');
    await waitForScript(tab);
    await expectZichtbaar(tab, tekst('Laatste back-up: nog geen.'));
    await expectAantal(tab, css('.document'), 3);
    const voorheen = await readDocumenten(tab);
    assert.equal(voorheen.length, 3);
    const backup = await tab.download(() => tab.click(knop('Alles bewaren als bestand')));
    assert.match(backup.naam, /^[a-z0-9-]+-\d{4}-\d\d-\d\d\.json$/);
    await expectZichtbaar(tab, tekst('Laatste back-up: vandaag.'));

    await tab.fill(veld(/om te bevestigen/), 'wissen');
    await tab.click(knop('Wis alles'));
    await expectZichtbaar(tab, tekst('Alles is gewist.'));
    assert.deepEqual(await readBewaard(tab), []);
    await tab.reload();
    await waitForScript(tab);
    await expectAantal(tab, css('.document'), 0);

    await tab.chooseBestand(veld('Kies een back-up'), backup);
    await expectAantal(tab, css('.terugzetregel'), 3);
    assert.deepEqual(await readDocumenten(tab), [], 'nothing changes before it is agreed to');
    await tab.click(knop('Zet 3 documenten terug'));
    await expectZichtbaar(tab, tekst(/3 documenten teruggezet/));
    assert.deepEqual(await readDocumenten(tab), voorheen);
    await tab.click(link(/Súdwest-Fryslân/));
    await expectWaarde(tab, kopveld('gemeente'), 'Súdwest-Fryslân');
  },
};
