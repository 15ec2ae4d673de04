import { expect, test } from 'vitest';
import { fuzz } from '../../scripts/fuzz.ts';

test(
  'no spoilt or random file makes reading throw, or gives a document that cannot be kept',
  { timeout: 60_000 },
  () => {
    const { fout, leesbaar, geweigerd } = fuzz(2000, 6);
    expect(fout).toBeUndefined();
    // A run in which nothing is read, or nothing refused, tries too little.
    expect(Math.min(leesbaar, geweigerd)).toBeGreaterThan(200);
  },
);

test('the same seed gives the same files', () => {
  expect(fuzz(200, 7)).toEqual(fuzz(200, 7));
  expect(fuzz(200, 7)).not.toEqual(fuzz(200, 8));
});
