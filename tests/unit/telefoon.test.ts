import { expect, test } from 'vitest';
import { splitTelefoonnummers } from '../../src/domain/telefoon.ts';

test('numbers in a line can be dialled, and the line reads the same', () => {
  const delen = splitTelefoonnummers('Gevaar? Bel 112. Advies: 0800-2000, gratis.');
  expect(delen.map(({ tekst }) => tekst).join('')).toBe('Gevaar? Bel 112. Advies: 0800-2000, gratis.');
  expect(delen.flatMap(({ tel }) => tel ?? [])).toEqual(['112', '08002000']);
});

test.each(['In 2024 waren het er 1120.', 'Zie blad 12.', ''])('%j holds no telephone number', (regel) => {
  expect(splitTelefoonnummers(regel).some(({ tel }) => tel !== undefined)).toBe(false);
});
