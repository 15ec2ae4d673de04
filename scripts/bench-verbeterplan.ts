// Says how soon an edit in a verbeterplan is seen: in a real browser, on the built site, with a plan of 300 verbeterpunten
// in the storage, at full speed and with the processor slowed down. Prints figures beside a goal and asserts nothing.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import type { VerbeterplanInvoer, Verbeterpunt } from '../src/domain/verbeterplan.ts';
import { toVolgId } from '../src/domain/volg-id.ts';
import { readDocument } from '../src/storage/documenttekst.ts';
import { VERBETERPLAN } from '../src/stores/verbeterplan-hulpmiddel.ts';
import { plant, readBewaard, toDocumentsleutel, toTekst } from '../tests/browser/hulpmiddelpagina.ts';
import { computeMedian } from './budgets.ts';
import { findFile, readBuiltSite, type BuiltSite } from './built-site.ts';
import { getBrowser } from './chromium.ts';

const PUNTEN = 300;
const WIJZIGINGEN = 30;
const VERTRAGING = 4;
/** Milliseconds from key to paint that an edit should stay under on a slow computer. */
const DOEL = 50;
/** Milliseconds between two edits: what is kept after the first does not fall in the time of the second. */
const PAUZE = 700;
const PLAN = 'bench';
/** What each edit types, which stands nowhere else. */
const TOETS = '§';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The figures of one speed, in milliseconds. */
type Tijden = { mediaan: number; p95: number; maximum: number };

const site = readBuiltSite(readFolder(process.argv.slice(2)));
const server = createSiteServer(site);
try {
  const adres = await listen(server);
  const { executablePath, args, env } = getBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    console.log(
      `${String(WIJZIGINGEN)} edits in the list of /verbeterplan/ with ${String(PUNTEN)} verbeterpunten; ` +
        'from the key to the frame that shows it. Asserts nothing.',
    );
    // A first round that is not counted: the browser itself has to warm up.
    await measure(browser, adres, 1);
    const snel = computeTijden(await measure(browser, adres, 1));
    const traag = computeTijden(await measure(browser, adres, VERTRAGING));
    console.log(describeTijden('CPU at full speed', snel));
    console.log(`${describeTijden(`CPU slowed ×${String(VERTRAGING)}`, traag)} (goal: ${String(DOEL)} ms)`);
    console.log(
      `Slowed against full speed: median ×${(traag.mediaan / snel.mediaan).toFixed(1)}, ` +
        `95% ×${(traag.p95 / snel.p95).toFixed(1)}, maximum ×${(traag.maximum / snel.maximum).toFixed(1)}`,
    );
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

/** A plan as large as a region may make one, with texts as long as people write them. */
function createPlan(): VerbeterplanInvoer {
  const punten: Record<string, Verbeterpunt> = {};
  for (let nummer = 1; nummer <= PUNTEN; nummer++) {
    const jaar = 2026 + (nummer % 3);
    punten[toVolgId(Object.keys(punten), 'bench')] = {
      titel: `Verbeterpunt ${String(nummer)} over de afspraken met partners`,
      standVanZaken: 'Er zijn afspraken, maar zij staan niet op papier en niet iedereen in het lokale team kent ze.',
      actie: 'Een werkgroep schrijft de afspraken uit, legt ze aan de teams voor en maakt er een instructie van.',
      resultaat: 'De afspraken staan op papier en iedere medewerker weet waar zij te vinden zijn.',
      wie: 'Beleidsadviseur jeugd',
      begin: `${String(jaar)}-01-01`,
      einde: `${String(jaar)}-12-15`,
      thema: `Thema ${String(nummer % 8)}`,
      kosten: { '000001-a': { jaar, bedrag: 1000 * nummer, soort: 'incidenteel', dekking: 'te zoeken' } },
      voortgang: { '000001-a': { datum: '2026-09-14', tekst: 'De werkgroep is begonnen.' } },
      bijstellingen: {},
    };
  }
  return { gemeente: 'Voorbeeldstad', vanaf: 2026, tot: 2028, teksten: {}, vaststelling: {}, opdracht: {}, punten };
}

/** Milliseconds per edit, at a processor that is `vertraging` times as slow, in a browser profile of its own. */
async function measure(browser: Browser, adres: string, vertraging: number): Promise<number[]> {
  const context = await browser.newContext({ baseURL: adres, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  try {
    const page = await context.newPage();
    await plant(page, { [toDocumentsleutel(VERBETERPLAN, PLAN)]: toTekst(VERBETERPLAN, createPlan()) });
    await page.goto(`.${VERBETERPLAN.adres}?id=${PLAN}#punten`);
    // On a computer that has more to do it takes its time.
    await page
      .locator('tr.punt')
      .nth(PUNTEN - 1)
      .waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    // The first two fields of a row are its title and who does it.
    const velden = page.locator('tr.punt textarea');

    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: vertraging });
    const tijden: number[] = [];
    for (let i = 0; i < WIJZIGINGEN; i++) {
      // Spread over the list, and in turns the one and the other.
      const veld = velden.nth(2 * Math.floor((i * PUNTEN) / WIJZIGINGEN) + (i % 2));
      tijden.push(await timeWijziging(page, veld));
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await checkBewaard(page);
    return tijden;
  } finally {
    await context.close();
  }
}

/** Types as a user does; gives the milliseconds from the key to the first moment after the frame that shows it. */
async function timeWijziging(page: Page, veld: Locator): Promise<number> {
  await veld.scrollIntoViewIfNeeded();
  await veld.focus();
  await page.waitForTimeout(PAUZE);
  const gemeten = await veld.evaluateHandle((element) => {
    const tijd = new Promise<number>((done) => {
      const onInput = ({ timeStamp }: Event) => {
        // Runs right before the frame is made; the message comes right after it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      };
      element.addEventListener('beforeinput', onInput, { capture: true, once: true });
    });
    // In an object: a promise itself would be waited for before the key.
    return { tijd };
  });
  await page.keyboard.insertText(TOETS);
  return gemeten.evaluate(({ tijd }) => tijd);
}

/** Throws when the edits did not reach the storage: then something else was measured. */
async function checkBewaard(page: Page): Promise<void> {
  await page.waitForTimeout(2 * PAUZE);
  const gelezen = readDocument(
    VERBETERPLAN.vorm,
    (await readBewaard(page))[toDocumentsleutel(VERBETERPLAN, PLAN)] ?? '',
  );
  const punten = gelezen.ok ? Object.values(gelezen.value.invoer.punten) : [];
  const anders = punten.filter(({ titel = '', wie = '' }) => `${titel}${wie}`.includes(TOETS));
  if (anders.length !== WIJZIGINGEN) {
    throw new Error(`Of ${String(WIJZIGINGEN)} edits ${String(anders.length)} were kept: something else was measured.`);
  }
}

function computeTijden(tijden: readonly number[]): Tijden {
  const oplopend = tijden.toSorted((a, b) => a - b);
  const p95 = oplopend[Math.ceil(oplopend.length * 0.95) - 1] ?? NaN;
  return { mediaan: computeMedian(tijden), p95, maximum: Math.max(...tijden) };
}

function describeTijden(wat: string, { mediaan, p95, maximum }: Tijden): string {
  return `${wat}: median ${mediaan.toFixed(1)} ms, 95% ${p95.toFixed(1)} ms, maximum ${maximum.toFixed(1)} ms`;
}
