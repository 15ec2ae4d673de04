import { expect, test } from 'vitest';
import { CIJFERS, groupByLetter, listLetters, toLetter, toLetterId } from '../../src/domain/alfabet.ts';

test.each([
  ['Appel', 'A'],
  ['appel', 'A'],
  ['Één bes', 'E'],
  ['ïep', 'I'],
  ['‘Goede’ peer', 'G'],
  ['(On)rijp', 'O'],
  ['Zoet & zuur', 'Z'],
  ['1Gezin1Plan', CIJFERS],
  ['0-100', CIJFERS],
  ['…', CIJFERS],
  ['', CIJFERS],
])('‘%s’ is looked for under %s', (naam, letter) => {
  expect(toLetter(naam)).toBe(letter);
});

test('groups stand in the order of the alphabet with digits first, and keep the order within', () => {
  const groepen = groupByLetter(['peer', 'Éclair', 'appel', '3RO', 'ei', 'abrikoos'], (naam) => naam);
  expect(groepen).toEqual([
    { letter: CIJFERS, items: ['3RO'] },
    { letter: 'A', items: ['appel', 'abrikoos'] },
    { letter: 'E', items: ['Éclair', 'ei'] },
    { letter: 'P', items: ['peer'] },
  ]);
});

test('no item is lost in the groups', () => {
  const namen = ['ø', '漢字', '-', 'Ωmega', 'a', 'ß', 'Ñandu'];
  expect(groupByLetter(namen, (naam) => naam).flatMap(({ items }) => items)).toHaveLength(namen.length);
});

test('the row of letters is the whole alphabet, and the digits only where there are some', () => {
  expect(listLetters([{ letter: 'B' }])).toHaveLength(26);
  expect(listLetters([{ letter: 'B' }]).filter(({ isGevuld }) => isGevuld)).toEqual([{ letter: 'B', isGevuld: true }]);
  expect(listLetters([{ letter: CIJFERS }])[0]).toEqual({ letter: CIJFERS, isGevuld: true });
});

test('every letter has an id of its own that can stand in an address', () => {
  const ids = listLetters([{ letter: CIJFERS }]).map(({ letter }) => toLetterId(letter));
  expect(new Set(ids).size).toBe(27);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});
