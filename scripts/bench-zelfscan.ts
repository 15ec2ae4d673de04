// Says how soon an answer to the zelfscan is seen: in a real browser, on the built site, with ten filled zelfscans in
// the storage, at full speed and with the processor slowed down. Prints figures beside a goal and asserts nothing.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse as parseYaml } from 'yaml';
import type { Antwoord } from '../src/domain/zelfscan.ts';
import { vragenlijstSchema } from '../src/schemas/zelfscan.ts';
import { readDocument } from '../src/storage/documenttekst.ts';
import { ZELFSCAN } from '../src/stores/zelfscan-hulpmiddel.ts';
import { openHulpmiddel, plant, readBewaard, toDocumentsleutel } from '../tests/browser/hulpmiddelpagina.ts';
import { computeMedian } from './budgets.ts';
import { findFile, readBuiltSite, type BuiltSite } from './built-site.ts';
import { getBrowser } from './chromium.ts';

const ZELFSCANS = 10;
const ANTWOORDEN = 30;
const VERTRAGING = 4;
/** Milliseconds from press or click to paint that an answer should stay under on a slow computer. */
const DOEL = 50;
/** Milliseconds between two answers: what is kept after the first does not fall in the time of the second. */
const PAUZE = 700;
/** Milliseconds that a person holds the button down. */
const DRUK = 100;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Milliseconds of one answer: to the frame after the button went down, and to the frame after it came up. */
type Antwoordtijd = { druk: number; klik: number };

/** The figures of one speed, in milliseconds. */
type Tijden = { mediaan: number; p95: number; maximum: number };

const site = readBuiltSite(readFolder(process.argv.slice(2)));
const vraagIds = readVraagIds();
const server = createSiteServer(site);
try {
  const adres = await listen(server);
  const { executablePath, args, env } = getBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    console.log(
      `${String(ANTWOORDEN)} answers on /zelfscan/ with ${String(ZELFSCANS)} stored zelfscans of ${String(vraagIds.length)} answers; ` +
        'to the frame after the press (it moves the focus) and the frame after the click (it answers). Asserts nothing.',
    );
    // A first round that is not counted: the browser itself has to warm up.
    await measure(browser, adres, 1);
    const snel = await measure(browser, adres, 1);
    const traag = await measure(browser, adres, VERTRAGING);
    for (const soort of ['druk', 'klik'] as const) {
      const wat = soort === 'druk' ? 'Press' : 'Click';
      const describe = (tijden: readonly Antwoordtijd[]) =>
        describeTijden(computeTijden(tijden.map((een) => een[soort])));
      console.log(`${wat}, CPU at full speed: ${describe(snel)}`);
      console.log(`${wat}, CPU slowed ×${String(VERTRAGING)}: ${describe(traag)} (goal: ${String(DOEL)} ms)`);
    }
  } finally {
    await browser.close();
  }
} finally {
  server.closeAllConnections();
  server.close();
}

/** The folder after `--dist=`, undefined without it. Throws with the way out. */
function readFolder(options: readonly string[]): string | undefined {
  const unknown = options.find((option) => !/^--dist=./.test(option));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. Use --dist=FOLDER for a built site elsewhere.`);
  const folder = options.at(-1)?.slice('--dist='.length);
  return folder === undefined ? undefined : resolve(folder);
}

function readVraagIds(): string[] {
  const path = new URL('../content/zelfscan/vragen.yaml', import.meta.url);
  const { onderdelen } = vragenlijstSchema.parse(parseYaml(readFileSync(path, 'utf8')));
  return onderdelen.flatMap(({ vragen }) => vragen.map(({ id }) => id));
}

/** Serves the files of the built site as they are. */
function createSiteServer(built: BuiltSite): Server {
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = findFile(built, pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(join(built.folder, file)));
  });
}

/** Starts on a free port of this computer only, and gives the address of the home page. */
async function listen(starting: Server): Promise<string> {
  await new Promise<void>((done) => starting.listen(0, '127.0.0.1', done));
  const address = starting.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${String(address.port)}${site.basis}`;
}

/** What stands in the storage: every question answered, `op orde` and `niet op orde` in turns; the last is the newest. */
function createOpslag(): Record<string, string> {
  const paren = Array.from({ length: ZELFSCANS }, (_, i) => {
    const moment = `2026-03-${String(i + 1).padStart(2, '0')}T10:00:00.000Z`;
    const beantwoordingen = Object.fromEntries(
      vraagIds.map((id, vraag) => [id, { antwoord: plan(vraag), toelichting: 'Vastgesteld door het college.' }]),
    );
    const invoer = { lijst: 1, gemeente: `Voorbeeldstad ${String(i)}`, datum: moment.slice(0, 10), beantwoordingen };
    const tekst = JSON.stringify({ versie: 3, gemaakt: moment, gewijzigd: moment, tijden: {}, invoer });
    return [toDocumentsleutel(ZELFSCAN, toId(i)), tekst] as const;
  });
  return Object.fromEntries(paren);
}

/** The answer that is planted at the question on this place; the next place has the other one. */
function plan(plaats: number): Antwoord {
  return plaats % 2 === 0 ? 'op orde' : 'niet op orde';
}

function toId(nummer: number): string {
  return `bench${String(nummer)}`;
}

/** The times of each answer, at a processor that is `vertraging` times as slow, in a browser profile of its own. */
async function measure(browser: Browser, adres: string, vertraging: number): Promise<Antwoordtijd[]> {
  const context = await browser.newContext({ baseURL: adres, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  try {
    const page = await context.newPage();
    await plant(page, createOpslag());
    await openHulpmiddel(page, ZELFSCAN);
    await page.waitForLoadState('networkidle');

    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: vertraging });
    const tijden: Antwoordtijd[] = [];
    for (const [i, id] of vraagIds.slice(0, ANTWOORDEN).entries()) {
      // The other one than was planted, so that each click changes the answer.
      tijden.push(await timeAntwoord(page, id, plan(i + 1)));
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await checkBewaard(page);
    return tijden;
  } finally {
    await context.close();
  }
}

/**
 * Points, presses and lets go as a user does; gives the milliseconds from each to the first moment after its frame. What
 * the page draws again because of it comes before that moment, so it counts.
 */
async function timeAntwoord(page: Page, vraagId: string, antwoord: string): Promise<Antwoordtijd> {
  const keuze = page.locator(`input[data-vraag="${vraagId}"][value="${antwoord}"]`);
  await keuze.hover();
  await page.waitForTimeout(PAUZE);
  const gemeten = await keuze.evaluateHandle((input) => {
    const time = (soort: 'pointerdown' | 'click') =>
      new Promise<number>((done) => {
        const onEvent = ({ timeStamp }: Event) => {
          // Runs right before the frame is made; the message comes right after it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - timeStamp);
            port2.postMessage(undefined);
          });
        };
        input.addEventListener(soort, onEvent, { capture: true, once: true });
      });
    // In an object: a promise itself would be waited for before the click.
    return { tijden: Promise.all([time('pointerdown'), time('click')]) };
  });
  // By force: the check whether something covers it runs in the page, and would be measured along.
  await keuze.click({ delay: DRUK, force: true });
  const [druk, klik] = await gemeten.evaluate(({ tijden }) => tijden);
  return { druk, klik };
}

/** Throws when the answers did not reach the storage: then something else was measured. */
async function checkBewaard(page: Page): Promise<void> {
  const sleutel = toDocumentsleutel(ZELFSCAN, toId(ZELFSCANS - 1));
  await page.waitForTimeout(2 * PAUZE);
  const gelezen = readDocument(ZELFSCAN.vorm, (await readBewaard(page))[sleutel] ?? '');
  const anders = vraagIds.filter(
    (id, i) => gelezen.ok && gelezen.value.invoer.beantwoordingen[id]?.antwoord !== plan(i),
  );
  if (anders.length !== ANTWOORDEN) {
    throw new Error(
      `Of ${String(ANTWOORDEN)} answers ${String(anders.length)} were kept: something else was measured.`,
    );
  }
}

function computeTijden(tijden: readonly number[]): Tijden {
  const oplopend = tijden.toSorted((a, b) => a - b);
  const p95 = oplopend[Math.ceil(oplopend.length * 0.95) - 1] ?? NaN;
  return { mediaan: computeMedian(tijden), p95, maximum: Math.max(...tijden) };
}

function describeTijden({ mediaan, p95, maximum }: Tijden): string {
  return `median ${mediaan.toFixed(1)} ms, 95% ${p95.toFixed(1)} ms, maximum ${maximum.toFixed(1)} ms`;
}
