import { expect, test } from 'vitest';
import { toPlatteTekst } from '../../src/domain/platte-tekst.ts';

test.each([
  ['Een **vet** en _schuin_ woord.', 'Een vet en schuin woord.'],
  ['Zie [fase 2](/routekaart/fase-2/#stappen).', 'Zie fase 2.'],
  ['Tekst.[^1]\n\n[^1]: Een noot.', 'Tekst.\nEen noot.'],
  ['## Een kop {#kop}\n\nTekst.', 'Een kop\nTekst.'],
  ['<Kader titel="Let op">\n\nTekst.\n\n</Kader>', 'Let op\nTekst.'],
  ['<Diagram id="pdca" />\n\nTekst.', 'Tekst.'],
  ['<Eis id="6a-1" nr="1">\n\nZorg.\n\n</Eis>', 'Zorg.'],
  ['Een regel\ndie doorloopt.', 'Een regel die doorloopt.'],
  ['MDA++ en 2 * 3', 'MDA++ en 2 * 3'],
  ['', ''],
])('%j reads %j', (mdx, tekst) => {
  expect(toPlatteTekst(mdx)).toBe(tekst);
});

test('items of a list are apart from each other only by blank lines, their marks are gone', () => {
  expect(toPlatteTekst('- een\n\n- twee')).toBe('een\ntwee');
});
