import { expect, test } from 'vitest';
import { hasNeed, listTokens, readNeed, splitSelectors } from '../../src/build/selector-need.ts';

const can = (selector: string, ...tokens: string[]) => hasNeed(readNeed(selector), new Set(tokens));

test.each([
  ['.kop', ['.kop']],
  ['nav.kop > ul li:first-child', ['nav', '.kop', 'ul', 'li']],
  ['#inhoud', ['#inhoud']],
  ['a[href^="http]"]:hover', ['a', '[href]']],
  ['[rel=canonical]:after', ['[rel]']],
  ['H1', ['h1']],
  ['.blok__deel--groot.actief', ['.blok__deel--groot', '.actief']],
  ['.één~.twee+.drie', ['.één', '.twee', '.drie']],
])('%s asks for all of %j', (selector, tokens) => {
  expect(listTokens(readNeed(selector))).toEqual(tokens);
  expect(can(selector, ...tokens)).toBe(true);
  for (const weg of tokens) expect(can(selector, ...tokens.filter((een) => een !== weg))).toBe(false);
});

test.each([
  ':root',
  '*',
  '*,:before',
  '::selection',
  ':target',
  ':focus-visible',
  ':not(.weg)',
  ':nth-child(2n+1 of .weg)',
  ':popover-open::backdrop',
])('%s asks nothing of a page', (selector) => {
  expect(splitSelectors(selector).every((een) => can(een))).toBe(true);
});

test.each([
  ['li>:is(ul,ol)', ['li', 'ol'], true],
  ['li>:is(ul,ol)', ['li', 'p'], false],
  ['.tekst :where(th, td:not(.x))', ['.tekst', 'td'], true],
  ['p:has(+:is(table,ul))', ['p', 'ul'], true],
  ['p:has(+:is(table,ul))', ['p', 'ol'], false],
  ['.a:not(.b):is(.c,.d>.e)', ['.a', '.d', '.e'], true],
  ['.a:not(.b):is(.c,.d>.e)', ['.a', '.b', '.d'], false],
  ['details[open] summary', ['details', 'summary'], false],
])('%s on a page with %j: %j', (selector, tokens, verwacht) => {
  expect(can(selector, ...tokens)).toBe(verwacht);
});

test.each(['.a\\:b', 'svg|a', '& .a', '.a:is(.b', '100%'])('%s is not understood, so it asks nothing', (selector) => {
  expect(readNeed(selector)).toEqual([]);
});

test('a list is divided at its own commas only', () => {
  expect(splitSelectors('.a, :is(.b, .c) , [title="x, y)"],d')).toEqual(['.a', ':is(.b, .c)', '[title="x, y)"]', 'd']);
});
