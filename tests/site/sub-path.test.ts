import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFile, readBuiltSite, type BuiltSite } from '../../scripts/built-site.ts';
import { getBrowser } from '../../scripts/chromium.ts';
import { spawnNode, waitFor } from '../../scripts/install.mjs';
import { decodeLijst, listBestanden } from '../../src/offline/lijst.ts';
import { LIJSTBESTAND } from '../../src/offline/strategie.ts';
import { serveIntranet, type Intranet } from './intranet.ts';
import { findBadLinks, findBadResources, listResources, onEachPage } from './rules.ts';

/*
 * The zip that `npm run zip` makes for an intranet, unpacked and looked at under its path.
 */

const BASIS = '/pad/';
const ZIP = join(process.cwd(), 'test-results', 'sub-path');
let site: BuiltSite;

/** Vitest's own variables (BASE_URL is one) would find their way into the built pages. */
const FORGOTTEN = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'TEST', 'VITEST', 'VITEST_MODE', 'NODE_ENV'];

beforeAll(async () => {
  rmSync(ZIP, { recursive: true, force: true });
  const { code, output } = await waitFor(
    spawnNode(
      ['scripts/zip.ts', '--base', BASIS, '--naar', ZIP],
      Object.fromEntries(FORGOTTEN.map((name) => [name, undefined])),
    ),
  );
  if (code !== 0) throw new Error(`The zip for ${BASIS} failed:\n${output}`);
  const [zip = ''] = readdirSync(ZIP);
  for (const [pad, inhoud] of Object.entries(unzipSync(readFileSync(join(ZIP, zip))))) {
    mkdirSync(dirname(join(ZIP, pad)), { recursive: true });
    writeFileSync(join(ZIP, pad), inhoud);
  }
  site = readBuiltSite(join(ZIP, 'site'), BASIS);
});

afterAll(() => {
  rmSync(ZIP, { recursive: true, force: true });
});

test('a zip is named after the site, its path and the day, and says how to place the site', () => {
  expect(readdirSync(ZIP).sort()).toEqual([
    'LEESMIJ.txt',
    'site',
    expect.stringMatching(/^[a-z-]+-pad-\d{4}-\d\d-\d\d\.zip$/),
  ]);
  expect(readFileSync(join(ZIP, 'LEESMIJ.txt'), 'utf8')).toContain(`het pad ${BASIS}`);
});

test('a zip has every page of the site, and not the one with all components', () => {
  expect(site.pages.map(({ adres }) => adres)).toEqual(readBuiltSite().pages.map(({ adres }) => adres));
  expect(existsSync(join(site.folder, 'onderdelen'))).toBe(false);
});

test('under a sub-path every link leads to a page and an anchor that exist', () => {
  expect(onEachPage(site.pages, (page) => findBadLinks(site, page))).toEqual([]);
});

test('under a sub-path the tools know where their worker is, and its list names files that exist', () => {
  const lijst = decodeLijst(JSON.parse(readFileSync(join(site.folder, LIJSTBESTAND), 'utf8')));
  const bestanden = lijst === undefined ? [] : listBestanden(lijst);
  expect(bestanden.filter(({ pad }) => findFile(site, BASIS + pad) === undefined)).toEqual([]);
  expect(bestanden.map(({ pad }) => `/${pad}`)).toEqual(
    expect.arrayContaining(site.pages.map(({ adres }) => adres).filter((adres) => adres !== '/404.html')),
  );
  const zelfscan = site.pages.find(({ adres }) => adres === '/zelfscan/')?.root.querySelector('[data-offline]');
  expect(zelfscan?.getAttribute('data-basis')).toBe(BASIS);
  expect(zelfscan?.getAttribute('data-versie')).toBe(lijst?.versie);
});

test('under a sub-path every page loads only files under that path, and they exist', () => {
  expect(site.pages.flatMap(listResources)).not.toEqual([]);
  expect(onEachPage(site.pages, (page) => findBadResources(site, page))).toEqual([]);
});

describe('on an intranet', () => {
  let intranet: Intranet;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    intranet = await serveIntranet(site);
    const { executablePath, args, env } = getBrowser();
    browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    page = await browser.newPage({ baseURL: intranet.adres, locale: 'nl-NL' });
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && !url.href.startsWith(intranet.adres)) faults.push(url.href);
    });
  });

  afterAll(async () => {
    await browser.close();
    intranet.stop();
    expect(faults).toEqual([]);
  });

  test('pages have their looks and lead to each other', async () => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Leidraad' }).click();
    await page.waitForURL(`${intranet.adres}leidraad/`);
    expect(
      await page.evaluate('document.fonts.ready.then(() => [...document.fonts].some((f) => f.status === "loaded"))'),
    ).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".kop")).backgroundColor')).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  test('the search finds pages in the full text', async () => {
    await page.goto('./zoeken/?q=aandachtsfunctionaris');
    await page.locator('main mark').first().waitFor();
    await page.locator('.zoek__plekken a[data-resultaat]').first().click();
    await page.waitForURL((url) => url.pathname !== `${BASIS}zoeken/`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('a tool keeps an answer and gives it as a file', async () => {
    await page.goto('./zelfscan/');
    await page.getByRole('main').locator('fieldset').first().getByLabel('Op orde', { exact: true }).check();
    await page.getByText(/^Bewaard om/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV', exact: true }).click();
    const pad = await (await download).path();
    expect(readFileSync(pad, 'utf8')).toContain(';op orde;');
    await page.reload();
    await page
      .getByText(/^Bewaard om|^Bewaard in deze browser/)
      .first()
      .waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?id=/);
  });

  test('a plan goes to Word', async () => {
    await page.goto('./verbeterplan/?voorbeeld');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download voor Word' }).click();
    expect(
      readFileSync(await (await download).path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('a page says what is wrong when it is opened from disk, and only then', async () => {
    const REGEL = 'De site werkt alleen via een webserver, niet vanaf schijf.';
    await page.goto('./zelfscan/');
    expect(await page.getByText(REGEL).isHidden()).toBe(true);
    const vanafSchijf = await browser.newPage();
    await vanafSchijf.goto(pathToFileURL(join(site.folder, 'zelfscan', 'index.html')).href);
    expect(await vanafSchijf.getByText(REGEL).isVisible()).toBe(true);
  });
});
