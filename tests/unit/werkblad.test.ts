import { expect, test } from 'vitest';
import type { Bron } from '../../src/domain/bron.ts';
import { describeHerkomst, formatGrootte, listRijen, splitVet, toWerkbladAdres } from '../../src/domain/werkblad.ts';

test.each([
  ['Koffie', [['Koffie', false]]],
  ['**Welkom**', [['Welkom', true]]],
  [
    '**Welkom**, met koffie',
    [
      ['Welkom', true],
      [', met koffie', false],
    ],
  ],
  [
    'Met **koffie** en **thee**',
    [
      ['Met ', false],
      ['koffie', true],
      [' en ', false],
      ['thee', true],
    ],
  ],
  ['', []],
])('bold stands between stars: %j', (tekst, stukken) => {
  expect(splitVet(tekst).map(({ tekst: stuk, isVet }) => [stuk, isVet])).toEqual(stukken);
});

test('empty rows come below the others, as wide as the table', () => {
  expect(listRijen({ soort: 'tabel', rijen: [['a', 'b']], leeg: 1 }, 2)).toEqual([
    ['a', 'b'],
    ['', ''],
  ]);
});

const BRON: Bron = {
  id: 'boek',
  titel: 'Het fruitboek',
  kort: 'Fruitboek',
  uitgever: 'Boomgaard',
  datum: '2024-02',
  status: 'geldend',
  rol: 'Bron van alles.',
};
test.each([
  [
    BRON,
    'blad 1',
    'Bron: Het fruitboek, Boomgaard, februari 2024, blad 1. Opnieuw geformuleerd voor Proef, https://x/.',
  ],
  [undefined, undefined, 'Gemaakt door Proef, https://x/.'],
])('the last line says where the text comes from', (bron, plaats, zin) => {
  expect(describeHerkomst(bron, plaats, 'Proef', 'https://x/')).toBe(zin);
});

test.each([
  [1, '1\u00A0kB'],
  [11_758, '12\u00A0kB'],
  [12_298, '12\u00A0kB'],
])('%i bytes read as %s', (bytes, tekst) => {
  expect(formatGrootte(bytes)).toBe(tekst);
});

test('a file for Word stands beside the page of its instrument', () => {
  expect(toWerkbladAdres('mand')).toBe('/instrumenten/mand.docx');
});
