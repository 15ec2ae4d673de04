import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBestandsnaam } from '../../src/domain/bestandsnaam.ts';

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
  expect(formatBestandsnaam({ soort: 'zelfscan', gemeente, datum, extensie: 'csv' })).toBe(naam);
});

test('the kind of file stands in front and its extension behind', () => {
  expect(formatBestandsnaam({ soort: 'back-up', datum: '2026-03-09', extensie: 'json' })).toBe(
    'back-up-2026-03-09.json',
  );
});

test('a file name is short and safe on every system, whatever was entered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (gemeente, datum) => {
      const naam = formatBestandsnaam({ soort: 'zelfscan', gemeente, datum, extensie: 'csv' });
      expect(naam).toMatch(/^zelfscan(-[a-z0-9]+)*\.csv$/);
      expect(naam.length).toBeLessThanOrEqual(90);
    }),
  );
  const lang = formatBestandsnaam({ soort: 'zelfscan', gemeente: 'ab '.repeat(500), extensie: 'csv' });
  expect(lang.length).toBeLessThanOrEqual(90);
});
