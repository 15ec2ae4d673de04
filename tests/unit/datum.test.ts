import { expect, test } from 'vitest';
import { formatDatum, isDatum, isDeeldatum } from '../../src/domain/datum.ts';

test.each([
  ['2026-03-31', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['31-03-2026', false],
  ['2026-03', false],
  ['', false],
])('%s is an existing day: %s', (tekst, verwacht) => {
  expect(isDatum(tekst)).toBe(verwacht);
});

test.each([
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2024-13', false],
  ['24', false],
  ['februari', false],
])('%s is a date that may lack its end: %s', (tekst, verwacht) => {
  expect(isDeeldatum(tekst)).toBe(verwacht);
});

test.each([
  ['2021', '2021'],
  ['2024-02', 'februari 2024'],
  ['2022-12-03', '3 december 2022'],
])('%s is written as %s', (deeldatum, verwacht) => {
  expect(formatDatum(deeldatum)).toBe(verwacht);
});
