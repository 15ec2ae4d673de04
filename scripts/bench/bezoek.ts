import { chromium, type Browser, type Page } from '@playwright/test';
import { z } from 'astro/zod';
import { getBrowser } from '../chromium.ts';
import { serveCompressed } from '../compressed-server.ts';
import { slowDown } from '../slow-page.ts';
import type { Zoekgang } from './generatoren/generator.ts';
import { computeGewicht, computeTotaal, type Gegeven, type Gewicht } from './gewicht.ts';

/** A phone in the hand. */
const SCHERM = { width: 412, height: 823 };
/** Milliseconds between two keys. */
export const TOETSTIJD = 100;
/** Milliseconds that are waited for something to appear. */
const GEDULD = 60_000;
/** Milliseconds without a request after which a page is taken to be done. */
const RUST = 1500;

/** One visit to a reading page: milliseconds to its largest contentful paint, and that its main thread was blocked. */
export type Lading = { lcp: number; tbt: number; gewicht: Gewicht };

/** One search: milliseconds from the first act to the first result on the screen, and the bytes until then. */
export type Zoektocht = { tijd: number; bytes: number };

const tijdenSchema = z.object({ lcp: z.number(), tbt: z.number() });

/** What came of one visit; without a search in it there is no zoektocht. */
export type Bezocht = { lading: Lading; zoektocht: Zoektocht | undefined };

/** A built site on a server that compresses, and visits to it that begin with nothing in the cache. */
export type Gastheer = {
  /** Opens a page, waits until it is at rest, and searches from there. */
  visit: (adres: string, woord: string, zoekgang: Zoekgang | undefined) => Promise<Bezocht>;
  stop: () => void;
};

export async function startBrowser(): Promise<Browser> {
  const { executablePath, args, env } = getBrowser();
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}

/** Serves the site in `map`. */
export async function startGastheer(browser: Browser, map: string): Promise<Gastheer> {
  const gegeven: Gegeven[] = [];
  const site = await serveCompressed({ folder: map, basis: '/' }, (bestand, bytes) => gegeven.push({ bestand, bytes }));
  /** What was given since the last time. */
  const takeGewicht = () => computeGewicht(gegeven.splice(0));
  return {
    visit: async (adres, woord, zoekgang) => {
      const context = await browser.newContext({ locale: 'nl-NL', viewport: SCHERM });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(GEDULD);
        await slowDown(page);
        takeGewicht();
        const { lcp, tbt } = await load(page, new URL(adres, site.adres).href);
        const lading = { lcp, tbt, gewicht: takeGewicht() };
        if (zoekgang === undefined) return { lading, zoektocht: undefined };
        const begin = performance.now();
        await search(page, zoekgang, woord);
        return { lading, zoektocht: { tijd: performance.now() - begin, bytes: computeTotaal(takeGewicht()) } };
      } finally {
        await context.close();
      }
    },
    stop: site.stop,
  };
}

/** Opens a page, waits until it asks for nothing more, and gives its times. */
async function load(page: Page, url: string): Promise<z.output<typeof tijdenSchema>> {
  await page.addInitScript(watchLading);
  await page.goto(url, { waitUntil: 'networkidle', timeout: GEDULD });
  await page.waitForTimeout(RUST);
  return tijdenSchema.parse(await page.evaluate((): unknown => Reflect.get(globalThis, 'benchLading')));
}

async function search(page: Page, { open, veld, resultaat }: Zoekgang, woord: string): Promise<void> {
  await open(page);
  await page.locator(veld).pressSequentially(woord, { delay: TOETSTIJD });
  await page.locator(resultaat).first().waitFor({ state: 'visible' });
}

/** Runs in the page: keeps the last largest contentful paint, and adds up what long tasks took beyond 50 ms after the first paint. */
function watchLading(): void {
  const lading = { lcp: 0, tbt: 0 };
  Reflect.set(globalThis, 'benchLading', lading);
  let eerste = Infinity;
  const taken: PerformanceEntry[] = [];
  const sum = () => {
    // A task that began before the first paint counts from there.
    lading.tbt = taken.reduce((som, { startTime, duration }) => {
      const na = Math.min(duration, startTime + duration - eerste);
      return som + Math.max(0, na - 50);
    }, 0);
  };
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((lijst) => {
      for (const entry of lijst.getEntries()) take(entry);
      sum();
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (lading.lcp = startTime));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') eerste = startTime;
  });
  observe('longtask', (entry) => taken.push(entry));
}
