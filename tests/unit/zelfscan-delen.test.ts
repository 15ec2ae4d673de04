import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CSV_GRENS, readInvoer } from '../../src/domain/csvbestand.ts';
import { ZELFSCAN_CSV } from '../../src/domain/zelfscan-csv.ts';
import { DEELKOLOMMEN, toDeelbestand } from '../../src/domain/zelfscan-delen.ts';
import type { Zelfscanlijst } from '../../src/domain/zelfscan-lijst.ts';
import type { ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { toCsv } from '../../src/export/csv.ts';
import { parseCsv } from '../../src/export/parse-csv.ts';
import { toCsvsoort } from '../../src/export/read-csv.ts';
import { readRegiobestanden } from '../../src/export/read-regio.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { zelfscans } from './documenten.ts';

/** A column is shared only when it was written here on purpose as well. */
const AFGESPROKEN = [
  'gemeente',
  'scan',
  'datum',
  'aanleiding',
  'onderdeel',
  'vraag_id',
  'vraag',
  'antwoord',
  'lijstversie',
];

const LIJST: Zelfscanlijst = {
  versie: 2,
  onderdelen: [
    {
      titel: 'Opdracht',
      vragen: [
        { id: '6a-1', vraag: 'Vraag een?', sinds: 1 },
        { id: '6a-2', vraag: 'Vraag twee?', sinds: 1 },
        { id: '__proto__', vraag: 'Vraag drie?', sinds: 1 },
      ],
    },
  ],
  vervallen: [{ id: '6b', vraag: 'Oude vraag?', sinds: 2 }],
};
const BEKEND = ['6a-1', '6a-2', '__proto__', '6b'];

const INVOER: ZelfscanInvoer = {
  lijst: 2,
  gemeente: 'Gouda',
  naam: 'Team Noord',
  datum: '2026-03-09',
  aanleiding: 'evaluatie',
  deelnemers: 'GEHEIM wie',
  beantwoordingen: {
    '6a-1': { antwoord: 'op orde', toelichting: 'GEHEIM hoe', bespreken: true },
    '6a-2': { toelichting: 'GEHEIM nog niet', bespreken: true },
    '6b': { antwoord: 'niet op orde', toelichting: 'GEHEIM toen' },
    'GEHEIM id': { antwoord: 'op orde' },
  },
};

function readBack({ kolommen, rijen }: ReturnType<typeof toDeelbestand>) {
  const inhoud = parseCsv(new TextEncoder().encode(toCsv(kolommen, rijen)), {
    soort: ZELFSCAN,
    soorten: HULPMIDDELEN,
    grens: CSV_GRENS,
  });
  return inhoud.status === 'gelezen' ? readInvoer(inhoud, ZELFSCAN_CSV, LIJST) : expect.unreachable();
}

test('the columns that are shared are the agreed ones, in the file as well', () => {
  const { kolommen, rijen } = toDeelbestand(LIJST, INVOER);
  expect(DEELKOLOMMEN).toEqual(AFGESPROKEN);
  expect(kolommen.map(({ naam }) => naam)).toEqual(AFGESPROKEN);
  for (const rij of rijen) expect(Object.keys(rij)).toEqual(AFGESPROKEN);
});

test('all questions are in it, and lapsed ones that were answered', () => {
  const { rijen } = toDeelbestand(LIJST, INVOER);
  expect(
    rijen.map((rij) => [rij['gemeente'], rij['vraag_id'], rij['vraag'], rij['antwoord'], rij['lijstversie']]),
  ).toEqual([
    ['Gouda', '6a-1', 'Vraag een?', 'op orde', '2'],
    ['Gouda', '6a-2', 'Vraag twee?', '', '2'],
    ['Gouda', '__proto__', 'Vraag drie?', '', '2'],
    ['Gouda', '6b', 'Oude vraag?', 'niet op orde', '2'],
  ]);
});

test('what was written beside the answers is nowhere in it', () => {
  const { kolommen, rijen } = toDeelbestand(LIJST, INVOER);
  expect(toCsv(kolommen, rijen)).toContain('Team Noord');
  expect(toCsv(kolommen, rijen)).not.toContain('GEHEIM');
});

test('the reader of zelfscans reads it back without a remark', () => {
  expect(readBack(toDeelbestand(LIJST, { ...INVOER, beantwoordingen: { '6a-1': { antwoord: 'op orde' } } }))).toEqual({
    status: 'leesbaar',
    invoer: {
      lijst: 2,
      gemeente: 'Gouda',
      naam: 'Team Noord',
      datum: '2026-03-09',
      aanleiding: 'evaluatie',
      beantwoordingen: { '6a-1': { antwoord: 'op orde' } },
    },
    aantalRijen: 3,
    meldingen: [],
    overgeslagenKolommen: [],
    ontbrekendeKolommen: ['toelichting', 'bespreken', 'deelnemers'],
    codering: 'utf-8',
  });
});

test('the reader of the region reads it without a remark, and finds the same answers and nothing else', async () => {
  const { kolommen, rijen } = toDeelbestand(LIJST, INVOER);
  const bestand = new File([toCsv(kolommen, rijen)], 'gouda.csv');
  expect(await readRegiobestanden([bestand], toCsvsoort(REGIO), LIJST, HULPMIDDELEN)).toMatchObject([
    {
      status: 'leesbaar',
      meldingen: [],
      toelichtingen: [],
      scans: [
        {
          alias: 'Gouda',
          datum: '2026-03-09',
          lijst: 2,
          antwoorden: { '6a-1': 'op orde', '6b': 'niet op orde' },
        },
      ],
    },
  ]);
});

test('whatever a zelfscan holds, what is read back is its head and its answers to questions that lists had', () => {
  fc.assert(
    fc.property(zelfscans, (zelfscan) => {
      const { deelnemers, ...kop } = { ...zelfscan, lijst: 2 };
      const invoer = { ...kop, deelnemers };
      const gelezen = readBack(toDeelbestand(LIJST, invoer));
      if (gelezen.status !== 'leesbaar') expect.unreachable();
      const antwoorden = BEKEND.flatMap((id) => {
        const antwoord = Object.hasOwn(invoer.beantwoordingen, id) ? invoer.beantwoordingen[id]?.antwoord : undefined;
        return antwoord === undefined ? [] : [[id, { antwoord }] as const];
      });
      expect(isDeepStrictEqual(gelezen.invoer, { ...kop, beantwoordingen: Object.fromEntries(antwoorden) })).toBe(true);
    }),
  );
});

test('a zelfscan of an earlier list is shared by the present one', () => {
  const { rijen } = toDeelbestand(
    {
      ...LIJST,
      onderdelen: [{ titel: 'Opdracht', vragen: [{ id: 'nieuw', vraag: 'Nieuw?', sinds: 2, vervangt: '6b' }] }],
    },
    { lijst: 1, beantwoordingen: { '6b': { antwoord: 'op orde' } } },
  );
  expect(rijen).toMatchObject([
    { vraag_id: 'nieuw', antwoord: 'op orde', lijstversie: '2' },
    { vraag_id: '6b', antwoord: 'op orde', lijstversie: '2' },
  ]);
});
