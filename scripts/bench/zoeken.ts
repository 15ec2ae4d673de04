// Says how soon the search page answers on a cheap phone with slow 4G, beside a bare page with Pagefind's own screen on
// the same pages: in a real browser, median of nine. Prints figures beside a goal and asserts nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';
import { computeMedian } from '../budgets.ts';
import { readBuiltSite } from '../built-site.ts';
import { getBrowser } from '../chromium.ts';
import { serveCompressed } from '../compressed-server.ts';
import { slowDown } from '../slow-page.ts';

/** What someone types, and milliseconds between two keys. */
const WOORD = 'regie';
const TUSSEN = 100;
const RONDES = 9;
/** Milliseconds that are waited for something to appear. */
const GEDULD = 30_000;

/** Goals in milliseconds, and the last as a part of the time of the bare page. */
const DOEL = { warm: 150, koud: 500, volledig: 1.1 };

/** A page to search on. `eerste` appears with the first suggestion, where there are any; `pagina` with the first page found. */
type Zoekpagina = { adres: string; veld: string; eerste?: string; pagina: string };

const tijd = z.coerce.number();

/** Milliseconds since the page was opened at which something happened for the first time. */
const tijdenSchema = z.object({ focus: tijd, toets: tijd, eerste: tijd, pagina: tijd });
type Tijden = z.output<typeof tijdenSchema>;

const { values } = parseArgs({ options: { rondes: { type: 'string', default: String(RONDES) } } });
const rondes = Number(values.rondes);
const site = readBuiltSite();
const kaal = mkdtempSync(join(tmpdir(), 'bench-zoeken-'));
await writeBarePage(site.folder, kaal);
const onze = await serveCompressed(site);
const bare = await serveCompressed({ folder: kaal, basis: '/' });
const zoeken: Zoekpagina = {
  adres: `${onze.adres}zoeken/`,
  veld: '#zoekveld',
  eerste: '[role="option"]',
  pagina: '.zoek__resultaat a[href]',
};
const plain: Zoekpagina = {
  adres: bare.adres,
  veld: '.pagefind-ui__search-input',
  pagina: '.pagefind-ui__result-link',
};
const { executablePath, args, env } = getBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  console.log(
    `‘${WOORD}’ typed with ${String(TUSSEN)} ms between the keys, slow 4G, CPU slowed ×4; ${String(rondes)} rounds. Asserts nothing.`,
  );
  const warm: number[] = [];
  const koud: number[] = [];
  const eigen: number[] = [];
  const ander: number[] = [];
  // A round more, that is not counted: the browser itself has to warm up.
  for (let ronde = 0; ronde <= rondes; ronde += 1) {
    const opWarm = await measure(browser, zoeken, isWarm);
    const opKoud = await measure(browser, zoeken, isShown);
    const opOnze = await measure(browser, zoeken, isLoaded);
    const opPlain = await measure(browser, plain, isLoaded);
    if (ronde === 0) continue;
    warm.push(opWarm.eerste - opWarm.toets);
    koud.push(opKoud.eerste - opKoud.focus);
    eigen.push(opOnze.pagina - opOnze.toets);
    ander.push(opPlain.pagina - opPlain.toets);
  }
  print('First suggestion after the first key, warm page', warm, `goal ${String(DOEL.warm)} ms`);
  print('First suggestion after focus at first paint, cold page', koud, `goal ${String(DOEL.koud)} ms`);
  print('First page of the full text after the first key', eigen, 'the loaded page, focus with the first key');
  print('The same with Pagefind’s own screen', ander, 'the loaded page, focus with the first key');
  const ratio = computeMedian(eigen) / computeMedian(ander);
  console.log(`Full text beside Pagefind’s own screen: ratio ${ratio.toFixed(2)} (goal ${DOEL.volledig.toFixed(2)})`);
} finally {
  await browser.close();
  onze.stop();
  bare.stop();
  rmSync(kaal, { recursive: true });
}

function print(wat: string, tijden: readonly number[], doel: string): void {
  const [laagste, hoogste] = [Math.min(...tijden), Math.max(...tijden)].map(Math.round);
  console.log(
    `${wat}: median ${computeMedian(tijden).toFixed(0)} ms, ${String(laagste)} to ${String(hoogste)} ms (${doel})`,
  );
}

/** Waits until a page is in the state in which someone starts to type. */
type Wacht = (page: Page, veld: string) => Promise<void>;

async function isShown(page: Page, veld: string): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, undefined, {
    polling: 'raf',
  });
  await page.waitForSelector(veld);
}

async function isLoaded(page: Page, veld: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForSelector(veld);
}

/** All that the page loads is there, also what it loads for whom is about to type. */
async function isWarm(page: Page, veld: string): Promise<void> {
  await isLoaded(page, veld);
  await page.focus(veld);
  await page.waitForTimeout(2 * TUSSEN);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
}

/** Opens the page with nothing in the cache, types the word and gives the times. */
async function measure(browser: Browser, { adres, veld, eerste, pagina }: Zoekpagina, wait: Wacht): Promise<Tijden> {
  const context = await browser.newContext({ locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(watch, { eerste: eerste ?? pagina, pagina });
    await page.goto(adres, { waitUntil: 'commit' });
    await wait(page, veld);
    await page.focus(veld);
    await page.keyboard.type(WOORD, { delay: TUSSEN });
    await page.waitForSelector('html[data-pagina]', { state: 'attached', timeout: GEDULD });
    return tijdenSchema.parse(await page.locator('html').evaluate((html) => ({ ...html.dataset })));
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when the field got the focus, when the first key came and when each thing was painted. */
function watch(selectors: { eerste: string; pagina: string }): void {
  const note = (naam: string, tijd: number) => {
    document.documentElement.dataset[naam] ??= String(tijd);
  };
  const listen = (soort: 'focusin' | 'keydown', naam: string) => {
    addEventListener(soort, ({ timeStamp }) => note(naam, timeStamp), true);
  };
  listen('focusin', 'focus');
  listen('keydown', 'toets');
  const seen = new Set<string>();
  const look = () => {
    for (const [naam, selector] of Object.entries(selectors)) {
      if (seen.has(naam) || document.querySelector(selector) === null) continue;
      seen.add(naam);
      // Runs right before the frame is made; the message comes right after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => note(naam, performance.now());
        port2.postMessage(undefined);
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** A page with nothing but Pagefind's own screen, and an index of the same pages. */
async function writeBarePage(from: string, to: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: from });
  await index.writeFiles({ outputPath: join(to, 'pagefind') });
  await close();
  writeFileSync(
    join(to, 'index.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Zoeken</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="zoek"></div><script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#zoek', showSubResults: true })</script></html>`,
  );
}
