import { expect, test } from 'vitest';
import { formatPlaats } from '../../src/domain/bron.ts';

const NBSP = '\u00A0';

test.each([
  ['bijlage 5', `bijlage${NBSP}5`],
  ['6b, noot 28, 33 en 44', `6b, noot${NBSP}28, 33 en${NBSP}44`],
  ['bijlage 5, standaard 6 en bijlage 6', `bijlage${NBSP}5, standaard${NBSP}6 en bijlage${NBSP}6`],
  ['hoofdstuk 3, Regie', `hoofdstuk${NBSP}3, Regie`],
  ['inleiding', 'inleiding'],
])('in ‘%s’ no line ends between a word and its number', (plaats, verwacht) => {
  expect(formatPlaats(plaats)).toBe(verwacht);
});
