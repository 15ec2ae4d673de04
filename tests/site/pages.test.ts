import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { HIDDEN_PAGES, LIST_PAGES, isReadingPage, readBuiltSite, readSite } from '../../scripts/built-site.ts';
import {
  checkHeadings,
  checkLandmarks,
  checkPolicy,
  checkSkipLink,
  checkStyle,
  findDuplicateIds,
  findInline,
  findScripts,
  findUnclear,
  isHidden,
  onEachPage,
} from './rules.ts';

const site = readSite();
const { basis, folder, pages } = readBuiltSite();
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the site has its home page, a reading page, a tool, the search and a page for addresses that are not there', () => {
  const adressen = pages.map(({ adres }) => adres);
  expect(adressen).toEqual(expect.arrayContaining(['/', '/over/', '/privacy/', '/zelfscan/', '/zoeken/', '/404.html']));
});

test('every part of the menu has a page', () => {
  const missing = site.delen.filter(({ id }) => !pages.some(({ adres }) => adres === `/${id}/`));
  expect(missing).toEqual([]);
});

test('every page has a title of its own', () => {
  expect(findUnclear(pages, (root) => root.querySelector('head title')?.text)).toEqual([]);
});

test('every page has a description of its own', () => {
  const read = 'head meta[name="description"]';
  expect(findUnclear(pages, (root) => root.querySelector(read)?.getAttribute('content'))).toEqual([]);
});

test('every page is in Dutch and says so', () => {
  expect(
    onEachPage(pages, ({ root }) =>
      root.querySelector('html')?.getAttribute('lang') === 'nl' ? [] : ['lacks lang="nl"'],
    ),
  ).toEqual([]);
});

test('every page has one h1 and skips no level of headings', () => {
  expect(onEachPage(pages, checkHeadings)).toEqual([]);
});

test('every page has a header, a navigation, one main and a footer', () => {
  expect(onEachPage(pages, checkLandmarks)).toEqual([]);
});

test('every page begins with a skip link to its main text', () => {
  expect(onEachPage(pages, checkSkipLink)).toEqual([]);
});

test('no page has an id twice', () => {
  expect(onEachPage(pages, findDuplicateIds)).toEqual([]);
});

test('a reading page carries no script at all', () => {
  const reading = pages.filter((page) => isReadingPage(page, site) && !LIST_PAGES.includes(page.adres));
  expect(reading.length).toBeGreaterThan(0);
  expect(onEachPage(reading, findScripts)).toEqual([]);
});

test('a page without scripts carries its style itself and waits for no style sheet', () => {
  // Of the page for addresses that are not there others are made.
  const still = pages.filter(({ html, adres }) => !html.includes('<script') && adres !== '/404.html');
  expect(still.length).toBeGreaterThan(0);
  expect(onEachPage(still, checkStyle)).toEqual([]);
});

test('every style sheet that is there is used', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.(html|js)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const sheets = files.filter((file) => /^_astro.*\.css$/.test(file)).map((file) => basename(file));
  expect(sheets).not.toEqual([]);
  expect(sheets.filter((sheet) => !code.some((text) => text.includes(sheet)))).toEqual([]);
});

test('a page with a list carries the one script that narrows it or draws from it, and no island', () => {
  const withList = pages.filter(({ adres }) => LIST_PAGES.includes(adres));
  expect(onEachPage(withList, findScripts)).toEqual(
    LIST_PAGES.map((adres) => `${adres} carries <script type="module">`),
  );
});

test('no page carries inline styles or event attributes', () => {
  expect(onEachPage(pages, findInline)).toEqual([]);
});

test('every page carries a policy that allows nothing inline and no eval', () => {
  expect(onEachPage(pages, checkPolicy)).toEqual([]);
});

test('no page tells another site where a visitor comes from', () => {
  expect(
    onEachPage(pages, ({ root }) =>
      root.querySelector('head meta[name="referrer"]')?.getAttribute('content') === 'no-referrer' ? [] : ['lacks it'],
    ),
  ).toEqual([]);
});

test('every footer says where to turn when one is unsafe', () => {
  expect(
    onEachPage(pages, ({ root }) =>
      collapse(root.querySelector('body > footer')?.text ?? '').includes(collapse(site.hulplijn))
        ? []
        : ['lacks the line'],
    ),
  ).toEqual([]);
});

test('only the page that is not there, the one for without a network and the page that searches are hidden from search engines', () => {
  expect(pages.filter(isHidden).map(({ adres }) => adres)).toEqual(HIDDEN_PAGES);
});

test('every page is linked from another page', () => {
  const linked = new Set(
    pages.flatMap(({ adres, root }) =>
      root
        .querySelectorAll('a[href]')
        .map((link) => (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '')
        .filter((href) => href !== basis + adres.slice(1)),
    ),
  );
  const alone = pages.filter(({ adres }) => adres !== '/404.html' && !linked.has(basis + adres.slice(1)));
  expect(alone.map(({ adres }) => adres)).toEqual([]);
});
