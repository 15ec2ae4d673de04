import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBedrag } from '../../src/domain/bedrag.ts';
import { readBedrag, readJaar } from '../../src/domain/read-bedrag.ts';
import { MAX_BEDRAG } from '../../src/domain/verbeterplan.ts';

test.each([
  ['12000', 12000],
  ['12.000', 12000],
  ['12 000', 12000],
  ['€ 12.000', 12000],
  ['€12.000,-', 12000],
  ['EUR 12.000,00', 12000],
  ['12.000 euro', 12000],
  [' 0 ', 0],
  ['1.234.567', 1234567],
])('%j is read as whole euros', (tekst, getal) => {
  expect(readBedrag(tekst)).toEqual({ soort: 'getal', getal });
});

test.each([
  ['12,50', /zonder centen/],
  ['12.000,5', /zonder centen/],
  ['12.50', /geen bedrag/],
  ['1.2000', /geen bedrag/],
  ['twaalf', /geen bedrag/],
  ['-5', /geen bedrag/],
  ['12000x', /geen bedrag/],
  ['9999999999', /ten hoogste/],
])('%j is refused with what to write', (tekst, fout) => {
  const lezing = readBedrag(tekst);
  expect(lezing.soort === 'fout' && lezing.fout).toMatch(fout);
});

test.each(['', '  ', '€', '€ '])('%j is no amount yet', (tekst) => {
  expect(readBedrag(tekst)).toEqual({ soort: 'leeg' });
});

test('an amount that the site writes is read as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_BEDRAG }), (getal) => {
      expect(readBedrag(formatBedrag(getal))).toEqual({ soort: 'getal', getal });
      expect(readBedrag(String(getal))).toEqual({ soort: 'getal', getal });
    }),
  );
});

test.each([
  ['2027', { soort: 'getal', getal: 2027 }],
  [' 2027 ', { soort: 'getal', getal: 2027 }],
  ['', { soort: 'leeg' }],
])('%j is read as a year', (tekst, lezing) => {
  expect(readJaar(tekst)).toEqual(lezing);
});

test.each(['27', '20277', '0999', 'volgend jaar'])('%j is refused as a year', (tekst) => {
  const lezing = readJaar(tekst);
  expect(lezing.soort === 'fout' && lezing.fout).toMatch(/vier cijfers/);
});
