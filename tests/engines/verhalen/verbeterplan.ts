import assert from 'node:assert/strict';
import { readDocxText } from '../../unit/read-zip.ts';
import { css, knop, kop, link, main, tekst, veld, type Doel } from '../doel.ts';
import { expectAantal, expectAdres, expectWaarde, expectZichtbaar, until } from '../expect.ts';
import { BEWAARD, kopveld, openHulpmiddel, waitForHulpmiddel } from '../stappen.ts';
import type { Verhaal } from '../verhaal.ts';

const vraag = (nummer: number): Doel => css('fieldset', { in: main, nr: nummer });
const TITELS = veld(/^Titel van verbeterpunt/);

/** Runs in the page. */
function countAfgesneden(): number {
  const velden = [...document.querySelectorAll('.punt textarea')];
  return velden.length === 0 ? -1 : velden.filter((veld) => veld.scrollHeight > veld.clientHeight).length;
}

export const VERBETERPLAN: Verhaal = {
  titel: 'what is niet op orde in a zelfscan becomes a plan, which is worked out, kept and saved for Word',
  tell: async ({ openTab }) => {
    const tab = await openTab();
    await openHulpmiddel(tab, 'zelfscan/');
    await tab.fill(kopveld('gemeente'), 'Voorbeeldstad');
    for (const nummer of [1, 2, 3]) await tab.click(veld('Niet op orde', { in: vraag(nummer) }));
    await tab.click(veld('Op orde', { in: vraag(4) }));
    await tab.fill(css('textarea', { in: vraag(1) }), 'De visie is van vóór de wet.');
    await expectZichtbaar(tab, BEWAARD);
    await tab.click(link('Naar de uitkomst'));

    await tab.click(link('Zet 3 aandachtspunten in een verbeterplan'));
    await expectAdres(tab, /\/verbeterplan\//);
    await waitForHulpmiddel(tab);
    await expectZichtbaar(tab, kop('Verbeterpunten overnemen'));
    await expectAantal(tab, css('.overnemen :checked[type=checkbox]'), 3);
    await tab.click(css('.overnemen [type=checkbox]', { nr: 3 }));
    await tab.click(knop('Neem 2 punten over'));
    await expectZichtbaar(tab, tekst('2 verbeterpunten zijn overgenomen.'));
    await expectAantal(tab, TITELS, 2);

    await tab.click(link(/^Uitwerken/));
    await expectWaarde(tab, veld('Huidige stand van zaken'), 'De visie is van vóór de wet.');
    await tab.fill(veld('Verbeteractie'), 'Wij schrijven een nieuwe visie; "kort", en met de raad.\nIn twee rondes.');
    await tab.fill(css('#punt-wie'), 'Beleidsadviseur jeugd, met de aandachtsfunctionarissen van het lokale team');
    await tab.fill(veld('Einde'), '2027-06-30');
    await tab.click(knop('Kostenpost toevoegen'));
    await tab.fill(veld('Jaar'), '2026');
    await tab.fill(veld('Bedrag in euro’s'), '12.000');
    await tab.click(link('Klaar'));
    await expectWaarde(tab, veld(/^Kosten/), /^€\s12\.000$/);
    await until(
      'no field of the list hides a part of its text',
      () => tab.evaluate(countAfgesneden),
      (aantal) => aantal === 0,
    );
    await tab.click(link('Over het plan'));
    await expectWaarde(tab, veld('Gemeente of regio'), 'Voorbeeldstad');
    await tab.fill(veld('Titel van het plan'), 'Plan van aanpak');
    await expectZichtbaar(tab, BEWAARD);

    await tab.reload();
    await waitForHulpmiddel(tab);
    await expectWaarde(tab, veld('Titel van het plan'), 'Plan van aanpak');
    await tab.click(link(/^Verbeterpunten/));
    await expectAantal(tab, TITELS, 2);
    const titels = (await tab.read(TITELS)).map(({ waarde }) => waarde);
    const { naam, bytes } = await tab.download(() => tab.click(knop('Download voor Word')));
    assert.match(naam, /^verbeterplan-.*\.docx$/);
    const inWord = readDocxText(bytes);
    for (const deel of [...titels, 'Plan van aanpak', 'In twee rondes.', 'Beleidsadviseur jeugd', '12.000'])
      assert.ok(inWord.includes(deel), `‘${deel}’ is in the document`);
  },
};
