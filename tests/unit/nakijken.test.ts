import { expect, test } from 'vitest';
import { computeHerzieningsdatum, selectTeHerzien } from '../../src/domain/nakijken.ts';

test.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-10-31', 6, '2027-04-30'],
])('what was read on %s is read again after %i months: %s', (datum, maanden, verwacht) => {
  expect(computeHerzieningsdatum(datum, maanden)).toBe(verwacht);
});

test('what waited longest comes first, and the day itself counts', () => {
  const paginas = [
    { datum: '2026-03-02', eigenaar: 'a' },
    { datum: '2026-03-01', eigenaar: 'b' },
    { datum: '2026-01-01', eigenaar: 'a' },
  ];
  expect(selectTeHerzien(paginas, { maanden: 12 }, '2027-03-01').map(({ datum }) => datum)).toEqual([
    '2026-01-01',
    '2026-03-01',
  ]);
});
