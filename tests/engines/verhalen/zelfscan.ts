import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { css, knop, link, main, tekst, veld, type Doel } from '../doel.ts';
import { expectAangevinkt, expectAantal, expectAdres, expectWaarde, expectZichtbaar, until } from '../expect.ts';
import { BEWAARD, downloadCsv, findId, kopveld, openCsv, openHulpmiddel } from '../stappen.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Verhaal } from '../verhaal.ts';

const GEMEENTE = "'s-Hertogenbosch; Noord";
/** What a spreadsheet would take for a formula, and what would break a line or a cell. */
const TOELICHTINGEN = ['=1+1', 'Jeugd wel; "Wmo" niet.\nScholing in het najaar, à € 5.'];

const vraag = (nummer: number): Doel => css('fieldset', { in: main, nr: nummer });
const antwoordOp = (nummer: number) => ((nummer - 1) % 3 === 0 ? 'Niet op orde' : 'Op orde');
const allesBeantwoord = (aantal: number): Doel => tekst(`${String(aantal)} van ${String(aantal)} beantwoord`);

/** The zelfscan; it needs four questions at least. */
export const tellZelfscan = ({ zelfscanvragen: aantal }: Inhoud): Verhaal => ({
  titel: 'a zelfscan is filled in, found back in a new tab, downloaded as exactly what was entered, and opened again',
  tell: async ({ openTab }) => {
    const tab = await openTab();
    await openHulpmiddel(tab, 'zelfscan/');
    await expectAantal(tab, css('fieldset', { in: main }), aantal);
    await tab.fill(veld('Gemeente of team'), GEMEENTE);
    await tab.fill(veld('Naam van de scan'), 'Nulmeting 2026');
    await tab.fill(veld('Datum'), '2026-03-09');
    await tab.selectOptie(veld('Aanleiding'), 'Nulmeting');
    for (let nummer = 1; nummer <= aantal; nummer += 1) {
      await tab.click(veld(antwoordOp(nummer), { in: vraag(nummer) }));
      const toelichting = TOELICHTINGEN[nummer - 1];
      if (toelichting !== undefined) await tab.fill(css('textarea', { in: vraag(nummer) }), toelichting);
    }
    await expectZichtbaar(tab, allesBeantwoord(aantal));
    await expectZichtbaar(tab, BEWAARD);
    const id = await findId(tab);

    const ander = await openTab();
    await tab.close();
    await openHulpmiddel(ander, 'zelfscan/');
    await expectZichtbaar(ander, allesBeantwoord(aantal));
    await expectWaarde(ander, kopveld('gemeente'), GEMEENTE);
    await expectAangevinkt(ander, veld('Niet op orde', { in: vraag(4) }));
    await expectWaarde(ander, css('textarea', { in: vraag(2) }), TOELICHTINGEN[1] ?? '');

    const csv = await downloadCsv(ander);
    assert.equal(csv.naam, 'zelfscan-s-hertogenbosch-noord-2026-03-09.csv');
    assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'a spreadsheet sees that it is UTF-8');
    const inhoud = csv.bytes.subarray(3).toString('utf8');
    const [kop = '', ...regels] = inhoud.split('\r\n');
    assert.equal(
      kop,
      'gemeente;scan;datum;aanleiding;onderdeel;vraag_id;vraag;antwoord;toelichting;lijstversie;bespreken;deelnemers',
    );
    assert.equal(regels.length, aantal);
    // As a spreadsheet reads it.
    const [, ...rijen] = Papa.parse<string[]>(inhoud, { delimiter: ';' }).data;
    assert.equal(rijen.length, aantal);
    const vragen = await ander.evaluate(() =>
      [...document.querySelectorAll('main fieldset legend h3')].map((h3) => [h3.id, h3.textContent]),
    );
    assert.deepEqual(
      rijen.map((rij) => [rij[5], rij[6]]),
      vragen,
    );
    for (const [i, rij] of rijen.entries()) {
      assert.deepEqual(rij.slice(0, 4), [GEMEENTE, 'Nulmeting 2026', '2026-03-09', 'nulmeting']);
      assert.equal(rij[7], antwoordOp(i + 1).toLowerCase());
    }
    assert.equal(rijen[0]?.[8], "'=1+1", 'a spreadsheet shows the formula as text');
    assert.equal(rijen[1]?.[8], TOELICHTINGEN[1]);

    await openCsv(ander, csv);
    await ander.click(knop(/^Overnemen als/));
    await expectAdres(ander, new RegExp(`\\?id=(?!${id}(?![a-z0-9]))`));
    await expectWaarde(ander, kopveld('gemeente'), GEMEENTE);
    await expectZichtbaar(ander, allesBeantwoord(aantal));
    await until(
      'the file of what was opened is the same',
      () => downloadCsv(ander),
      ({ bytes }) => bytes.equals(csv.bytes),
    );

    await ander.click(link('Naar de uitkomst'));
    await expectAdres(ander, /\/zelfscan\/uitkomst\/\?id=/);
    await expectZichtbaar(ander, css('.scores'));
    await expectZichtbaar(ander, css('canvas'));
  },
});
