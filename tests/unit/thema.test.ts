import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeContrast, listZwakkeParen, PAREN, TOKENS } from '../../src/domain/thema.ts';

test.each([
  { een: '#000000', ander: '#ffffff', contrast: 21 },
  { een: '#fff', ander: '#000', contrast: 21 },
  { een: '#336699', ander: '#369', contrast: 1 },
  // Examples of WebAIM's contrast checker.
  { een: '#767676', ander: '#FFFFFF', contrast: 4.54 },
  { een: '#0000ff', ander: '#ffffff', contrast: 8.59 },
])('the contrast of $een and $ander is $contrast, whichever lies on which', ({ een, ander, contrast }) => {
  expect(computeContrast(een, ander)).toBeCloseTo(contrast, 2);
  expect(computeContrast(ander, een)).toBeCloseTo(contrast, 2);
});

const [TEKST, PAGINA, RAND] = [
  '--basis-color-default-color-document',
  '--basis-color-default-bg-document',
  '--basis-color-default-border-default',
];

test.each([
  { title: 'text needs 4.5', kleur: TEKST, genoeg: '#767676', zwak: '#777777' },
  { title: 'a border needs 3', kleur: RAND, genoeg: '#949494', zwak: '#959595' },
])('$title against the page', ({ kleur, genoeg, zwak }) => {
  const list = (waarde: string) =>
    listZwakkeParen(
      new Map([
        [kleur, waarde],
        [PAGINA, '#ffffff'],
      ]),
    );
  expect(list(genoeg)).toEqual([]);
  expect(list(zwak)).toMatchObject([{ kleur, op: PAGINA }]);
});

test('a pair of which a colour lacks is not judged', () => {
  expect(listZwakkeParen(new Map([[TEKST, '#ffffff']]))).toEqual([]);
});

test('pairs and tokens are listed once, and pairs are of tokens', () => {
  const namen = TOKENS.map(({ naam }) => naam);
  const paren = PAREN.map(({ kleur, op }) => `${kleur} ${op}`);
  expect(new Set(namen).size).toBe(namen.length);
  expect(new Set(paren).size).toBe(paren.length);
  expect(PAREN.flatMap(({ kleur, op }) => [kleur, op]).filter((naam) => !namen.includes(naam))).toEqual([]);
});

test('CONTRIBUTING says of every token what it does, in the order of the list', () => {
  const tabel = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `(--basis-[\w-]+)`/gm)].map(
    ([, naam]) => naam,
  );
  expect(tabel).toEqual(TOKENS.map(({ naam }) => naam));
});
