import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLot } from '../../src/domain/trekking.ts';

function draw(aantal: number, keren: number, toeval: () => number): number[] {
  const getrokken: number[] = [];
  for (let keer = 0; keer < keren; keer += 1) {
    const lot = drawLot(aantal, getrokken, toeval);
    if (lot !== undefined) getrokken.push(lot);
  }
  return getrokken;
}

test('without lots nothing is drawn, and one lot comes every time', () => {
  expect(drawLot(0, [], () => 0)).toBeUndefined();
  expect(draw(1, 3, () => 0.5)).toEqual([0, 0, 0]);
});

test('chance decides which lot comes', () => {
  expect([drawLot(4, [], () => 0), drawLot(4, [], () => 0.99)]).toEqual([0, 3]);
});

test('every lot comes once before one comes again, and none twice in a row', () => {
  const toevallen = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), toevallen, (aantal, getallen) => {
      let plek = 0;
      const getrokken = draw(aantal, 3 * aantal, () => getallen[plek++ % getallen.length] ?? 0);
      for (let ronde = 0; ronde < 3; ronde += 1) {
        expect(new Set(getrokken.slice(ronde * aantal, (ronde + 1) * aantal)).size).toBe(aantal);
      }
      expect(getrokken.some((lot, index) => index > 0 && lot === getrokken[index - 1])).toBe(false);
    }),
  );
});
