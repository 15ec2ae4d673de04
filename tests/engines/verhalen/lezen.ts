import assert from 'node:assert/strict';
import { readVellen } from '../../browser/papier.ts';
import { css, link, main, navigatie } from '../doel.ts';
import { expectAantal, expectAdres, expectTekst, expectZichtbaar } from '../expect.ts';
import { expectPast } from '../stappen.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Verhaal } from '../verhaal.ts';

/** Reading; the same for every content that has a route and terms. */
export const tellLezen = ({ fase, deel }: Inhoud): Verhaal => ({
  titel: 'a visitor reads about a fase, goes on by the menu, has a term explained, on a phone and on paper too',
  tell: async ({ openTab, als }) => {
    const tab = await openTab();
    await tab.goto('');
    await expectPast(tab);
    await tab.click(link(fase.link, { in: navigatie('De fasen') }));
    await expectTekst(tab, css('h1'), fase.kop);
    await expectAantal(tab, css('[aria-current=page]', { in: navigatie('De fasen') }), 1);

    await tab.click(link(deel.titel, { in: navigatie('Hoofdmenu') }));
    await tab.click(link(deel.pagina, { in: navigatie(deel.titel) }));
    await expectTekst(tab, css('h1'), deel.kop);

    const open = css('.uitleg:popover-open');
    await expectAantal(tab, open, 0);
    await tab.click(css('button.begrip', { in: main }));
    await expectZichtbaar(tab, open);
    await tab.press('Escape');
    await expectAantal(tab, open, 0);
    await tab.click(css('button.begrip', { in: main }));
    await tab.click(link(/^Meer over/, { in: open }));
    await expectAdres(tab, /\/begrippen\/[a-z0-9-]+\/$/);
    await expectZichtbaar(tab, css('h1'));

    await tab.goto(fase.pad);
    await als('narrow window', async () => {
      await tab.setVenster(360, 740);
      await expectPast(tab);
      await tab.setVenster(1280, 720);
    });
    await als('print', async () => {
      const vellen = await readVellen(await tab.print());
      // Running text: of bold letters Firefox puts the shapes on paper and not what they say.
      assert.match(vellen[0]?.tekst ?? '', fase.zin);
      assert.doesNotMatch(vellen.map((vel) => vel.tekst).join(' '), /Zoek, bijvoorbeeld|Bouwstenen|Privacy/);
    });
  },
});
