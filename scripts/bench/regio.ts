// Says how long a region of all municipalities takes: from the text of one CSV file to a regiobeeld, and each order and
// filter of it. Prints medians in milliseconds; no figure is right or wrong, and a jump asks why.
import { CSV_GRENS } from '../../src/domain/csvbestand.ts';
import { REGIO_CSV } from '../../src/domain/regio-csv.ts';
import { computeRegiobeeld } from '../../src/domain/regiobeeld.ts';
import { listRegioscans, type RegioInvoer } from '../../src/domain/regio.ts';
import {
  GEMEENTEVOLGORDES,
  selectOntbrekend,
  selectVragen,
  sortGemeenten,
  VRAAGVOLGORDES,
} from '../../src/domain/regiovolgorde.ts';
import { selectLaatste } from '../../src/domain/select-laatste.ts';
import type { Uitkomstlijst } from '../../src/domain/zelfscan-uitkomst.ts';
import { toCsv } from '../../src/export/csv.ts';
import { parseCsv } from '../../src/export/parse-csv.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { computeMedian } from '../budgets.ts';

const GEMEENTEN = 355;
const VRAGEN = 58;
const ONDERDELEN = 7;
const RONDEN = 7;

const LIJST: Uitkomstlijst = {
  versie: 1,
  onderdelen: Array.from({ length: ONDERDELEN }, (_, i) => ({
    id: `o${String(i)}`,
    titel: `Onderdeel ${String(i)} met een titel van gewone lengte`,
    kort: `Onderdeel ${String(i)}`,
    vragen: Array.from({ length: VRAGEN }, (__, vraag) => vraag)
      .filter((vraag) => vraag % ONDERDELEN === i)
      .map((vraag) => ({
        id: `6${String(i)}-${String(vraag)}`,
        vraag: 'Is dat vastgelegd en bekend? '.repeat(7),
        sinds: 1,
      })),
  })),
  vervallen: [],
};

/** The same answers at every run; one in ten is missing. */
function createRegio(): RegioInvoer {
  const ids = LIJST.onderdelen.flatMap(({ vragen }) => vragen.map(({ id }) => id));
  const scans = Array.from({ length: GEMEENTEN }, (_, i) => {
    const paren = ids.map((id, vraag) => [id, (i * 31 + vraag * 17) % 10] as const).filter(([, getal]) => getal > 0);
    const antwoorden = Object.fromEntries(
      paren.map(([id, getal]) => [id, getal < 6 ? ('op orde' as const) : ('niet op orde' as const)]),
    );
    const datum = `2026-0${String((i % 9) + 1)}-15`;
    return [
      `${String(i).padStart(6, '0')}-a`,
      { alias: `Voorbeeldstad ${String(i)}`, datum, lijst: 1, antwoorden },
    ] as const;
  });
  return { scans: Object.fromEntries(scans) };
}

function measure<T>(wat: string, run: () => T): T {
  let uitkomst = run();
  const tijden = Array.from({ length: RONDEN }, () => {
    const begin = performance.now();
    uitkomst = run();
    return performance.now() - begin;
  });
  console.log(`${wat}: ${computeMedian(tijden).toFixed(1)} ms`);
  return uitkomst;
}

const tekst = toCsv(REGIO.csv.kolommen, REGIO_CSV.toRows(createRegio(), LIJST));
const bytes = new TextEncoder().encode(tekst);
console.log(
  `${String(GEMEENTEN)} gemeenten, ${String(VRAGEN)} questions, ${(bytes.length / 1e6).toFixed(1)} MB of CSV.`,
);

const inhoud = measure('Bytes to rows (in the worker)', () =>
  parseCsv(bytes, { soort: REGIO, soorten: [REGIO], grens: CSV_GRENS }),
);
if (inhoud.status === 'geweigerd') throw new Error(inhoud.tekst);
const { invoer } = measure('Rows to scans', () => REGIO_CSV.fromRows(inhoud.rijen, LIJST));
const { tellen } = measure('Latest of each gemeente', () => selectLaatste(listRegioscans(invoer)));
const beeld = measure('Scans to regiobeeld', () => computeRegiobeeld(LIJST, tellen));
const json = measure('Regiobeeld to its stored form', () => JSON.stringify(REGIO.vorm.encode(invoer)));
console.log(`It takes ${(json.length / 1000).toFixed(0)} thousand characters of storage.`);
for (const volgorde of VRAAGVOLGORDES) {
  measure(`Questions by ${volgorde}`, () => selectVragen(beeld.vragen, { volgorde, zoek: 'vastgelegd' }));
}
measure('Questions that are missing', () => selectOntbrekend(beeld.vragen));
for (const volgorde of GEMEENTEVOLGORDES) {
  measure(`Gemeenten by ${volgorde}`, () => sortGemeenten(beeld.gemeenten, volgorde));
}
