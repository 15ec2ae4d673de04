import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTool, spawnNode, waitFor } from '../../scripts/install.mjs';
import { readBuiltSite, type BuiltSite } from '../../scripts/built-site.ts';
import { findBadLinks, findBadResources, listResources, onEachPage } from './rules.ts';

const BASIS = '/pad/';
const folder = join(process.cwd(), 'test-results', 'sub-path');
let site: BuiltSite;

/** Vitest's own variables (BASE_URL is one) would find their way into the built pages. */
const FORGOTTEN = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'TEST', 'VITEST', 'VITEST_MODE', 'NODE_ENV'];

beforeAll(async () => {
  const env = { ...Object.fromEntries(FORGOTTEN.map((name) => [name, undefined])), SITE_BASIS: BASIS };
  const { code, output } = await waitFor(spawnNode([findTool('astro'), 'build', '--outDir', folder], env));
  if (code !== 0) throw new Error(`The build under ${BASIS} failed:\n${output}`);
  site = readBuiltSite(folder, BASIS);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('under a sub-path every link leads to a page and an anchor that exist', () => {
  expect(onEachPage(site.pages, (page) => findBadLinks(site, page))).toEqual([]);
});

test('under a sub-path every page loads only files under that path, and they exist', () => {
  expect(site.pages.flatMap(listResources)).not.toEqual([]);
  expect(onEachPage(site.pages, (page) => findBadResources(site, page))).toEqual([]);
});
