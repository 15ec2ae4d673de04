import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBestandsnaam, toZelfscanRows, ZELFSCAN_KOLOMMEN } from '../../src/domain/zelfscan-csv.ts';
import { LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';

const VRAGENLIJST = {
  onderdelen: [
    {
      titel: 'Opdracht',
      vragen: [
        { id: 'b', vraag: 'Vraag b?' },
        { id: 'a', vraag: 'Vraag a?' },
      ],
    },
    { titel: 'Kennis', vragen: [{ id: '__proto__', vraag: 'Vraag p?' }] },
  ],
};

test('the header is the agreed one', () => {
  expect(ZELFSCAN_KOLOMMEN.join(';')).toBe(
    'gemeente;scan;datum;aanleiding;onderdeel;vraag_id;vraag;antwoord;toelichting',
  );
});

test('a row holds the fields above the questions, the question and what was entered', () => {
  const invoer: ZelfscanInvoer = {
    gemeente: 'Gouda',
    naam: 'Team Noord',
    datum: '2026-03-09',
    aanleiding: 'evaluatie',
    beantwoordingen: { b: { antwoord: 'niet op orde', toelichting: 'Volgt in mei.' } },
  };
  expect(toZelfscanRows(VRAGENLIJST, invoer)[0]).toEqual({
    gemeente: 'Gouda',
    scan: 'Team Noord',
    datum: '2026-03-09',
    aanleiding: 'evaluatie',
    onderdeel: 'Opdracht',
    vraag_id: 'b',
    vraag: 'Vraag b?',
    antwoord: 'niet op orde',
    toelichting: 'Volgt in mei.',
  });
});

test('every question has a row in the order of the list, whatever was entered', () => {
  const invoer: ZelfscanInvoer = { beantwoordingen: { a: { antwoord: 'op orde' }, onbekend: { antwoord: 'op orde' } } };
  expect(toZelfscanRows(VRAGENLIJST, invoer).map((row) => [row.onderdeel, row.vraag_id, row.antwoord])).toEqual([
    ['Opdracht', 'b', ''],
    ['Opdracht', 'a', 'op orde'],
    ['Kennis', '__proto__', ''],
  ]);
});

test('what was not entered is an empty cell', () => {
  const { onderdeel, vraag_id, vraag, ...over } = toZelfscanRows(VRAGENLIJST, LEGE_ZELFSCAN)[0] ?? {};
  expect([onderdeel, vraag_id, vraag]).toEqual(['Opdracht', 'b', 'Vraag b?']);
  expect(Object.values(over)).toEqual(['', '', '', '', '', '']);
});

test.each([
  { gemeente: 'Gouda', datum: '2026-03-09', naam: 'zelfscan-gouda-2026-03-09.csv' },
  { gemeente: 'Gouda', datum: '', naam: 'zelfscan-gouda.csv' },
  { gemeente: '', datum: '2026-03-09', naam: 'zelfscan-2026-03-09.csv' },
  { gemeente: undefined, datum: undefined, naam: 'zelfscan.csv' },
  { gemeente: "'s-Hertogenbosch", datum: '', naam: 'zelfscan-s-hertogenbosch.csv' },
  { gemeente: 'Súdwest-Fryslân', datum: '', naam: 'zelfscan-sudwest-fryslan.csv' },
  { gemeente: 'Groß Łódź æøå', datum: '', naam: 'zelfscan-gross-lodz-aeoa.csv' },
  { gemeente: 'CON', datum: '', naam: 'zelfscan-con.csv' },
  { gemeente: ' ../a<b>:"c"|?*\\d. ', datum: '', naam: 'zelfscan-a-b-c-d.csv' },
  { gemeente: '東京', datum: '2026-03-09', naam: 'zelfscan-2026-03-09.csv' },
  { gemeente: 'Gouda', datum: '9/3/2026', naam: 'zelfscan-gouda.csv' },
])('the file of $gemeente on $datum is called $naam', ({ gemeente, datum, naam }) => {
  expect(formatBestandsnaam({ gemeente, datum })).toBe(naam);
});

test('a file name is short and safe on every system, whatever was entered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (gemeente, datum) => {
      const naam = formatBestandsnaam({ gemeente, datum });
      expect(naam).toMatch(/^zelfscan(-[a-z0-9]+)*\.csv$/);
      expect(naam.length).toBeLessThanOrEqual(90);
    }),
  );
  expect(formatBestandsnaam({ gemeente: 'ab '.repeat(500) }).length).toBeLessThanOrEqual(90);
});
