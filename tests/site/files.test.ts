import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFile, HIDDEN_PAGES, readBuiltSite, readSite } from '../../scripts/built-site.ts';

const { adres } = readSite();
const site = readBuiltSite();
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const toAddress = (path: string) => new URL(site.basis + path.slice(1), adres).href;
const listLocations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);

test('the sitemap lists every page that may be found, and no other', () => {
  const maps = listLocations(read('sitemap-index.xml')).map(
    (location) => findFile(site, new URL(location).pathname) ?? '',
  );
  expect(maps).not.toEqual([]);
  const listed = maps.flatMap((file) => listLocations(read(file)));
  const findable = site.pages.map((page) => page.adres).filter((page) => !HIDDEN_PAGES.includes(page));
  expect(listed.sort()).toEqual(findable.map(toAddress).sort());
});

test('robots.txt allows all but the page that searches, and names the sitemap', () => {
  const lines = read('robots.txt')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines).toEqual([
    'User-agent: *',
    `Disallow: ${site.basis}zoeken/`,
    `Sitemap: ${toAddress('/sitemap-index.xml')}`,
  ]);
});

test('every page that may be found names its own address as the canonical one', () => {
  const findable = site.pages.filter((page) => !HIDDEN_PAGES.includes(page.adres));
  const canonical = findable.map(({ root }) => root.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  expect(canonical).toEqual(findable.map((page) => toAddress(page.adres)));
});

test('every page has an icon, and the file is there', () => {
  const icons = site.pages.map(({ root }) => root.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '(none)');
  expect(icons.filter((icon) => findFile(site, icon) === undefined)).toEqual([]);
});

test('security.txt is there when the settings say whom to tell of a weakness, and only then', () => {
  const hoort = readSite().beveiliging !== undefined && site.basis === '/';
  expect(existsSync(join(site.folder, '.well-known', 'security.txt'))).toBe(hoort);
});

test.each([
  /frame-ancestors 'none'/,
  /X-Content-Type-Options: nosniff/i,
  /Permissions-Policy:/i,
  /Referrer-Policy: no-referrer/i,
])('the headers for the host hold what a page cannot say itself: %s', (header) => {
  expect(read('_headers')).toMatch(header);
});
