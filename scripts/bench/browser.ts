import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { computeMedian } from '../budgets.ts';
import { findFile, readBuiltSite, type BuiltSite } from '../built-site.ts';
import { getBrowser } from '../chromium.ts';

/** How many times as slow the processor of a slow computer is. */
const VERTRAGING = 4;
/** Milliseconds from what a user does to the paint of it that a slow computer should stay under. */
const DOEL = 50;
/** Milliseconds between two actions: what is kept after the first does not fall in the time of the second. */
export const PAUZE = 700;

/** What is done on a page to know how soon it answers. */
export type Proef<Tijd> = {
  /** Brings the page to where it is measured. */
  prepare: (page: Page) => Promise<void>;
  /** Gives the time of each action. */
  run: (page: Page) => Promise<Tijd[]>;
  /** Throws when something else was measured. */
  check: (page: Page) => Promise<void>;
};

/** The figures of one speed, in milliseconds. */
export type Tijden = { mediaan: number; p95: number; maximum: number };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The times of a proef in a real browser on the built site of `--dist=` or of dist/, at full speed and with the processor
 * slowed down. Throws with the way out.
 */
export async function runBench<Tijd>(
  options: readonly string[],
  proef: Proef<Tijd>,
): Promise<{ snel: Tijd[]; traag: Tijd[] }> {
  const site = readBuiltSite(readFolder(options));
  const server = createSiteServer(site);
  try {
    const adres = `${await listen(server)}${site.basis}`;
    const { executablePath, args, env } = getBrowser();
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    try {
      // A first round that is not counted: the browser itself has to warm up.
      await measure(browser, adres, proef, 1);
      return {
        snel: await measure(browser, adres, proef, 1),
        traag: await measure(browser, adres, proef, VERTRAGING),
      };
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Milliseconds from each of these events on an element, which `act` brings about, to the first moment after its frame.
 * What the page draws again because of it comes before that moment, so it counts.
 */
export async function timeToFrame(
  element: Locator,
  soorten: readonly string[],
  act: () => Promise<void>,
): Promise<number[]> {
  const gemeten = await element.evaluateHandle((node, namen) => {
    const time = (soort: string) =>
      new Promise<number>((done) => {
        const onEvent = ({ timeStamp }: Event) => {
          // Runs right before the frame is made; the message comes right after it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - timeStamp);
            port2.postMessage(undefined);
          });
        };
        node.addEventListener(soort, onEvent, { capture: true, once: true });
      });
    // In an object: a promise itself would be waited for before `act`.
    return { tijden: Promise.all(namen.map(time)) };
  }, soorten);
  await act();
  return gemeten.evaluate(({ tijden }) => tijden);
}

export function computeTijden(tijden: readonly number[]): Tijden {
  const oplopend = tijden.toSorted((a, b) => a - b);
  const p95 = oplopend[Math.ceil(oplopend.length * 0.95) - 1] ?? NaN;
  return { mediaan: computeMedian(tijden), p95, maximum: Math.max(...tijden) };
}

/** One line per speed, with the goal beside the slow one. */
export function describeTijden(wat: string, snel: Tijden, traag: Tijden): string {
  const begin = wat === '' ? '' : `${wat}, `;
  return [
    `${begin}CPU at full speed: ${formatTijden(snel)}`,
    `${begin}CPU slowed ×${String(VERTRAGING)}: ${formatTijden(traag)} (goal: ${String(DOEL)} ms)`,
  ].join('\n');
}

function formatTijden({ mediaan, p95, maximum }: Tijden): string {
  return `median ${mediaan.toFixed(1)} ms, 95% ${p95.toFixed(1)} ms, maximum ${maximum.toFixed(1)} ms`;
}

/** The folder after `--dist=`, undefined without it. Throws with the way out. */
function readFolder(options: readonly string[]): string | undefined {
  const unknown = options.find((option) => !/^--dist=./.test(option));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. Use --dist=FOLDER for a built site elsewhere.`);
  const folder = options.at(-1)?.slice('--dist='.length);
  return folder === undefined ? undefined : resolve(folder);
}

/** Serves the files of the built site as they are. */
function createSiteServer(site: BuiltSite): Server {
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = findFile(site, pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(join(site.folder, file)));
  });
}

/** Starts on a free port of this computer only, and gives its origin. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${String(address.port)}`;
}

/** The times at a processor that is `vertraging` times as slow, in a browser profile of its own. */
async function measure<Tijd>(browser: Browser, adres: string, proef: Proef<Tijd>, vertraging: number): Promise<Tijd[]> {
  const context = await browser.newContext({ baseURL: adres, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  try {
    const page = await context.newPage();
    await proef.prepare(page);
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: vertraging });
    const tijden = await proef.run(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.waitForTimeout(2 * PAUZE);
    await proef.check(page);
    return tijden;
  } finally {
    await context.close();
  }
}
