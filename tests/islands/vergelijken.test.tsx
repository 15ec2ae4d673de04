import { describe, expect, test } from 'vitest';
import { toLijnen } from '../../src/islands/uitkomst/draw-radar.ts';
import { GEEN_KEUZE, readVergelijkkeuze, toVergelijkadres } from '../../src/islands/vergelijken/keuze-adres.ts';

describe('what is compared stands in the address', () => {
  test.each([
    ['', GEEN_KEUZE],
    ['?id=een', { ids: ['een'], wijze: undefined }],
    ['?id=een&met=twee&met=drie', { ids: ['een', 'twee', 'drie'], wijze: undefined }],
    ['?id=een&met=twee&wijze=naast', { ids: ['een', 'twee'], wijze: 'naast' as const }],
    ['?wijze=tijd', { ids: [], wijze: 'tijd' as const }],
  ])('%s, both ways', (zoekdeel, keuze) => {
    expect(readVergelijkkeuze(zoekdeel)).toEqual(keuze);
    expect(toVergelijkadres(keuze)).toBe(zoekdeel);
  });

  test('each zelfscan once, and no way that is unknown', () => {
    expect(readVergelijkkeuze('?id=een&met=een&wijze=zomaar')).toEqual({ ids: ['een'], wijze: undefined });
  });
});

describe('the lines of a radar', () => {
  const naam = 'Op orde';

  test('a line with a gap is not filled, as the filling would pass through the middle', () => {
    expect(toLijnen([{ naam, waarden: [1, undefined, 0] }])).toMatchObject([{ fill: false, data: [1, null, 0] }]);
    expect(toLijnen([{ naam, waarden: [1, 0.5, 0] }])).toMatchObject([{ fill: true }]);
  });

  test('two are told apart by more than colour', () => {
    const [een, twee] = toLijnen([
      { naam, waarden: [1] },
      { naam, waarden: [0] },
    ]);
    expect(een?.borderDash).not.toEqual(twee?.borderDash);
    expect(een?.pointStyle).not.toBe(twee?.pointStyle);
    expect([een?.fill, twee?.fill]).toEqual([true, false]);
  });
});
