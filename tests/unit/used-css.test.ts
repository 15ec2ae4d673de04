import { expect, test } from 'vitest';
import { readStijlblad, selectCss } from '../../src/build/used-css.ts';

const select = (css: string, tokens: readonly string[], gebruikt?: readonly string[]) =>
  selectCss(readStijlblad(css), new Set(tokens), gebruikt);

test.each([
  ['a rule that can hold stays', '.a{color:red}', '.a{color:red}'],
  ['a rule that cannot goes', '.b{color:red}', ''],
  ['of a list, the selectors that can hold stay', '.b,.a,.a .b{color:red}', '.a{color:red}'],
  ['the order stays', '.a{color:red}.b{x:y}p{color:blue}.a{color:red}', '.a{color:red}p{color:blue}.a{color:red}'],
  ['what is important stays so', '.a{color:red!important}', '.a{color:red!important}'],
  [
    'a list with a selector of one browser stays whole: another drops all of it',
    '.b,.a::-moz-range-track{color:red}',
    '.b,.a::-moz-range-track{color:red}',
  ],
  ['a block keeps its rules that can hold', '@media print{.a{x:y}.b{x:y}}', '@media print{.a{x:y}}'],
  [
    'blocks in blocks likewise',
    '@supports (x:y){@media (width<9px){.a{x:y}}}.b{x:y}',
    '@supports (x:y){@media (width<9px){.a{x:y}}}',
  ],
  ['a block without rules goes', '@media print{.b{x:y}}@container (width<9px){.b{x:y}}', ''],
  ['a layer without rules keeps its place', '@layer x,y;@layer y{.b{x:y}}', '@layer x,y;@layer y{}'],
  [
    'rules without selectors of the page stay',
    '@font-face{font-family:x}@keyframes k{from{top:0}}@page{margin:0}@view-transition{navigation:auto}',
    '@font-face{font-family:x}@keyframes k{from{top:0}}@page{margin:0}@view-transition{navigation:auto}',
  ],
  ['a rule with rules in it stays whole', '.b{.c &{x:y}}', '.b{.c &{x:y}}'],
  ['comments go', '/* .a */.a{/* x */x:y}', '.a{x:y}'],
])('%s', (_, css, verwacht) => {
  expect(select(css, ['.a', 'p'])).toBe(verwacht);
});

test('a custom property stays when a rule that stays uses it, also by way of another', () => {
  const css = ':root{--a:1px;--b:var(--a);--c:3px;--d:var(--c)}.a{top:var(--b)}.b{top:var(--d)}';
  expect(select(css, ['.a'])).toBe(':root{--a:1px;--b:var(--a)}.a{top:var(--b)}');
});

test('a custom property that only the page itself or the condition of a block uses stays', () => {
  expect(select(':root{--a:1px;--b:2px}', [], ['--b'])).toBe(':root{--b:2px}');
  expect(select(':root{--a:1px}@container style(--a:1px){p{top:0}}', ['p'])).toContain('--a:1px}@container');
});

test('every value of a custom property stays: those of a dark screen, of paper, of an element', () => {
  const css =
    ':root{--a:1px}@media (prefers-color-scheme:dark){:root{--a:2px}}@media print{:root{--a:3px}}.a{--a:4px;top:var(--a)}';
  expect(select(css, ['.a'])).toBe(css);
});

test('what is no CSS is no style sheet', () => {
  expect(() => readStijlblad('.a{')).toThrow();
});
