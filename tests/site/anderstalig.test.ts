import { HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/built-site.ts';
import { readAnderstalig } from '../../src/check/read-anderstalig.ts';
import { onEachPage } from './rules.ts';

const lijst = readAnderstalig(new URL('../../content/', import.meta.url));
const { pages } = readBuiltSite();

/** Where no mark can stand: a drawing has its text below it, and an island writes its own. */
const ZONDER = new Set(['ASTRO-ISLAND', 'HEAD', 'SCRIPT', 'STYLE', 'SVG']);

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The text that can be marked, with or without what is marked in it. */
function readText(node: Node, metGemarkeerd: boolean): string {
  if (!(node instanceof HTMLElement)) return node.nodeType === 3 ? node.text : '';
  const isGemarkeerd = node.hasAttribute('lang') && node.tagName !== 'HTML';
  if (ZONDER.has(node.tagName) || (isGemarkeerd && !metGemarkeerd)) return '|';
  return node.childNodes.map((child) => readText(child, metGemarkeerd)).join('');
}

test('every phrase of the list stands on a page, where it has its language', () => {
  const missing = lijst.filter(
    ({ tekst, taal }) =>
      !pages.some(({ root }) =>
        root.querySelectorAll(`body [lang="${taal}"]`).some(({ text }) => collapse(text) === collapse(tekst)),
      ),
  );
  expect(missing).toEqual([]);
});

test('no page has a phrase of the list without its language', () => {
  const unmarked = onEachPage(pages, ({ root }) => {
    const text = collapse(readText(root, false));
    return lijst.filter(({ tekst }) => text.includes(collapse(tekst))).map(({ tekst }) => `has a bare ‘${tekst}’`);
  });
  expect(unmarked).toEqual([]);
});

test('a page has no other language than that of the list', () => {
  const strange = onEachPage(pages, ({ root }) =>
    root
      .querySelectorAll('body [lang]')
      .filter(
        (element) =>
          !lijst.some(
            ({ tekst, taal }) => collapse(tekst) === collapse(element.text) && taal === element.getAttribute('lang'),
          ),
      )
      .map(String),
  );
  expect(strange).toEqual([]);
});

test('every phrase on a page has one mark of its own', () => {
  const zinsdelen = (text: string) =>
    lijst.reduce((som, { tekst }) => som + collapse(text).split(collapse(tekst)).length - 1, 0);
  const uncounted = onEachPage(pages, ({ root }) => {
    const marked = root.querySelectorAll('body [lang]');
    const found = zinsdelen(readText(root, true));
    return found === marked.length ? [] : [`has ${String(found)} phrases and ${String(marked.length)} marks`];
  });
  expect(uncounted).toEqual([]);
});
