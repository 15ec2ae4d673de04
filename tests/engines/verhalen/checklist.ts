import assert from 'node:assert/strict';
import { readVellen } from '../../browser/papier.ts';
import { css, knop, kop, link, tekst, veld } from '../doel.ts';
import { expectAdres, expectTekst, expectZichtbaar } from '../expect.ts';
import { openHulpmiddel, waitForHulpmiddel } from '../stappen.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Verhaal } from '../verhaal.ts';

const STANDEN = ['Bespreken', 'Geregeld', 'Uitzoeken'];
const BLAD = css('.blad');

/** From the checklist to a gespreksnotitie; it needs three questions for the bestuurder at least. */
export const tellChecklist = ({ checklist: { kwartiervragen, fase } }: Inhoud): Verhaal => ({
  titel: 'a bestuurder comes from the checklist to a printed gespreksnotitie of one sheet in at most 20 interactions',
  tell: async ({ openTab, als }) => {
    const tab = await openTab();
    let aantal = 0;
    const interact = async (act: Promise<void>) => {
      aantal += 1;
      await act;
    };
    await openHulpmiddel(tab, 'checklist-sturing/');
    await interact(tab.click(link(/^Ik ben bestuurder, ik heb een kwartier/)));
    await expectAdres(tab, /\/kwartier\//);
    await waitForHulpmiddel(tab);
    for (let plaats = 1; plaats <= kwartiervragen; plaats += 1) {
      await expectTekst(
        tab,
        css('.kwartier__voortgang label'),
        new RegExp(`${String(plaats)} van ${String(kwartiervragen)}$`),
      );
      const stand = STANDEN[plaats % STANDEN.length] ?? '';
      // To go to a field is an interaction; what is typed in it is not.
      if (stand !== 'Geregeld') await interact(tab.fill(veld('Notitie voor het gesprek'), `Over ${String(plaats)}`));
      await interact(tab.click(knop(stand, { in: css('.kwartier') })));
    }
    await expectTekst(tab, css('h2'), 'Wat u wilt bespreken');
    await interact(tab.click(link('Naar de gespreksnotitie')));
    await expectAdres(tab, /\/notitie\/\?id=/);
    await interact(tab.selectOptie(veld('Fase waarin u zit'), fase));
    await interact(tab.fill(veld('Punt 1'), 'Capaciteit van het lokale team'));

    for (const naam of [
      /^Om te bespreken/,
      /^Uit te zoeken/,
      /^Punten om in te brengen/,
      /^Beslissingen die aan de orde/,
    ])
      await expectZichtbaar(tab, kop(naam, { in: BLAD }));
    // Every third is to be discussed and the one before it to be found out; the others are settled.
    const genoteerd = Array.from({ length: kwartiervragen }, (_, i) => i + 1)
      .filter((plaats) => plaats % STANDEN.length !== 1)
      .map((plaats) => `Over ${String(plaats)}`);
    const opBlad = [...genoteerd, 'Capaciteit van het lokale team'];
    for (const regel of opBlad) await expectZichtbaar(tab, tekst(regel, { in: BLAD }));

    await tab.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-afgedrukt', 'ja');
    });
    await interact(tab.click(knop('Druk de gespreksnotitie af')));
    await expectZichtbaar(tab, css('html[data-afgedrukt]'));
    assert.ok(aantal <= 20, `it took ${String(aantal)} interactions`);
    await als('print', async () => {
      const vellen = await readVellen(await tab.print());
      assert.equal(vellen.length, 1);
      for (const regel of opBlad) assert.ok(vellen[0]?.tekst.includes(regel), `‘${regel}’ is on paper`);
      assert.ok(!vellen[0]?.tekst.includes('Druk de gespreksnotitie af'), 'a button is not');
    });
  },
});
