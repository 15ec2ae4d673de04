import { expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/built-site.ts';
import { findBadLinks, findBadResources, findForeignStyles, onEachPage } from './rules.ts';

const site = readBuiltSite();

test('every link within the site leads to a page and an anchor that exist', () => {
  expect(onEachPage(site.pages, (page) => findBadLinks(site, page))).toEqual([]);
});

test('every page loads only files of this site, and they exist', () => {
  expect(onEachPage(site.pages, (page) => findBadResources(site, page))).toEqual([]);
});

test('no style sheet loads anything from elsewhere', () => {
  expect(findForeignStyles(site)).toEqual([]);
});
