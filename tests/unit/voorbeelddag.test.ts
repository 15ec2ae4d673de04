import { expect, test } from 'vitest';
import { LEEG_PUNT } from '../../src/domain/verbeterplan.ts';
import { computeVoorbeelddag } from '../../src/domain/voorbeelddag.ts';

test.each([
  ['the day of the plan', '2026-05-01', {}, '2026-05-01'],
  ['the last voortgang', '2026-05-01', { voortgang: { a: { datum: '2026-07-01', tekst: 'Af' } } }, '2026-07-01'],
  ['nothing when no day is known', undefined, {}, ''],
])('an example is looked at on %s', (_wat, datum, over, verwacht) => {
  expect(computeVoorbeelddag({ datum, punten: { a: { ...LEEG_PUNT, ...over } } })).toBe(verwacht);
});
