import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Hulpmiddel } from '../../src/domain/hulpmiddel.ts';
import { capitalize, formatNieuw } from '../../src/domain/verbuiging.ts';
import { getVersie } from '../../src/storage/documenttekst.ts';
import { toSitePrefix, toSleutel } from '../../src/storage/sleutels.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { expect } from './quiet-test.ts';

/*
 * The page of a tool as a user meets it, the same for every tool: what a test needs besides the words on the page.
 */

/** Id of the site, with which all its keys begin. */
export const SITE_ID = /^id: (.+)$/m.exec(readFileSync('content/site.yaml', 'utf8'))?.[1] ?? '';

/** A page of this origin without scripts, from which what is kept can be looked at and changed as another site would. */
const STIL = './robots.txt';

/**
 * How long to wait for a sign of the page itself. What is waited for most is waited for with `waitFor`, which looks ten
 * times a second; `expect` soon looks once a second only.
 */
const TEKEN = { timeout: 15_000 };

/** Fields of free text that belong to the tool itself. */
const TEKSTVELDEN =
  'main :is(textarea, input:not([type]), input[type=text]):not(.uw-documenten *, [inputmode=numeric])';

type Tool = Pick<Hulpmiddel, 'adres' | 'enkelvoud' | 'soort'>;

/** Opens the page of a tool and waits until it can be used. Without an id it chooses its document itself. */
export async function openHulpmiddel(page: Page, { adres }: Tool, id?: string): Promise<void> {
  await page.goto(`.${adres}${id === undefined ? '' : `?id=${id}`}`);
  await waitForHulpmiddel(page);
}

/** Until the scripts of a page run, it does nothing: Astro marks what waits for them. */
export async function waitForScript(page: Page): Promise<void> {
  await page.locator('body:has(astro-island):not(:has(astro-island[ssr]))').waitFor(TEKEN);
}

/** Waits until the page of a tool shows what is kept. */
export async function waitForHulpmiddel(page: Page): Promise<void> {
  await page.locator('.bewaarstatus__backup').waitFor(TEKEN);
}

/** A field that every tool has. */
export function getKopveld(page: Page, naam: 'gemeente' | 'naam' | 'datum'): Locator {
  return page.locator(`main [name=${naam}]`);
}

export function getTekstvelden(page: Page): Locator {
  return page.locator(TEKSTVELDEN);
}

/** The line of a document in the list. */
export function getRegel(page: Page, naam: string): Locator {
  return page.locator('.document').filter({ has: page.getByRole('link', { name: naam, exact: true }) });
}

/** A button of a line in the list; the name of the document, with gemeente and date, is there for those who hear the page. */
export function getKnop(page: Page, label: string, naam: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${label}\\s+${naam}(,|$)`) });
}

export function getNieuwknop(page: Page, tool: Hulpmiddel): Locator {
  return page.getByRole('button', { name: capitalize(formatNieuw(tool)) });
}

/** What the notices of the status line say; at most one stands there. */
export function getMelding(page: Page): Locator {
  return page.locator('.bewaarstatus .melding');
}

/** Fails when not the document of this gemeente is open. */
export async function expectOpen(page: Page, gemeente: string): Promise<void> {
  await expect(getKopveld(page, 'gemeente')).toHaveValue(gemeente);
}

export function getBewaard(page: Page): Locator {
  return page.locator('.bewaarstatus').getByText(/^Bewaard om \d\d:\d\d/);
}

/** The id in the address, which is there once something was entered. */
export async function findId(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\?id=[a-z0-9]+/);
  return new URL(page.url()).searchParams.get('id') ?? '';
}

/** Makes a document by filling in its gemeente and gives its id, once it is kept. */
export async function makeDocument(page: Page, tool: Tool, gemeente: string): Promise<string> {
  await openHulpmiddel(page, tool);
  const nieuw = page.locator('.uw-documenten').getByRole('button', { name: new RegExp(`^Nieuwe? ${tool.enkelvoud}$`) });
  if (await nieuw.isVisible()) await nieuw.click();
  await getKopveld(page, 'gemeente').fill(gemeente);
  await expect(getBewaard(page)).toBeVisible();
  return findId(page);
}

export function toDocumentsleutel({ soort }: Tool, id: string): string {
  return toSleutel({ siteId: SITE_ID, soort, id });
}

export type Ruimtenaam = 'localStorage' | 'sessionStorage';

/** All that is kept on this origin. */
export async function readBewaard(page: Page, ruimte: Ruimtenaam = 'localStorage'): Promise<Record<string, string>> {
  return page.evaluate((naam) => Object.fromEntries(Object.entries(window[naam])), ruimte);
}

/** The keys of this site. */
export async function listSleutels(page: Page, ruimte: Ruimtenaam = 'localStorage'): Promise<string[]> {
  return Object.keys(await readBewaard(page, ruimte)).filter((sleutel) => sleutel.startsWith(toSitePrefix(SITE_ID)));
}

/** Puts texts in the storage from outside the tool, whose own page may still be writing. Leaves the page. */
export async function plant(page: Page, teksten: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(STIL);
  await page.evaluate((nieuw) => {
    for (const [sleutel, tekst] of Object.entries(nieuw)) localStorage.setItem(sleutel, tekst);
  }, teksten);
}

/** A document of a tool as it is stored, with moments of long ago. */
export function toTekst(
  { vorm }: Pick<Hulpmiddel, 'vorm'>,
  invoer: object,
  gewijzigd = '2026-03-09T10:00:00.000Z',
): string {
  return JSON.stringify({ versie: getVersie(vorm), gemaakt: '2026-03-01T10:00:00.000Z', gewijzigd, invoer });
}

/** A file that was downloaded. */
export type Bestand = { naam: string; bytes: Buffer; tekst: string };

/** What the browser downloads when `act` is done. */
export async function download(page: Page, act: () => Promise<void>): Promise<Bestand> {
  const gestart = page.waitForEvent('download');
  await act();
  const gereed = await gestart;
  const bytes = await readFile(await gereed.path());
  return { naam: gereed.suggestedFilename(), bytes, tekst: bytes.toString('utf8') };
}

export async function downloadCsv(page: Page): Promise<Bestand> {
  return download(page, () => page.getByRole('button', { name: 'Download CSV', exact: true }).click());
}

/** The part of the page where a file is chosen and a shared computer is told. */
export function getInleesvouw(page: Page): Locator {
  return page.locator('.uw-documenten > details:not(.documentenvouw)');
}

/** Opens the list of documents, which is folded where a page begins with several. */
export async function unfoldDocumenten(page: Page): Promise<void> {
  await page.locator('.documentenvouw:not([open]) > summary').click();
}

/** Opens the part of the page where a file is chosen. */
export async function unfoldInlezen(page: Page): Promise<Locator> {
  const vouw = getInleesvouw(page);
  if ((await vouw.getAttribute('open')) === null) await vouw.locator('summary').click();
  return page.getByLabel('Open een CSV-bestand');
}

/** Chooses a file to open as a new document. */
export async function openBestand(page: Page, naam: string, inhoud: string | Buffer): Promise<void> {
  const veld = await unfoldInlezen(page);
  await veld.setInputFiles({ name: naam, mimeType: 'text/csv', buffer: Buffer.from(inhoud) });
}

/** Fills the storage of this origin from a page of its own, until not one character fits any more. */
export async function fillStorage(page: Page): Promise<void> {
  await page.goto(STIL);
  await page.evaluate(() => {
    const put = (sleutel: string, tekst: string) => {
      try {
        localStorage.setItem(sleutel, tekst);
        return true;
      } catch {
        return false;
      }
    };
    for (let lengte = 2 ** 20, nummer = 0; lengte >= 1; nummer += 1) {
      if (!put(`vulling-${String(nummer)}`, 'x'.repeat(lengte))) lengte = Math.floor(lengte / 2);
    }
    // The names of the keys take room as well; the last of it goes to the end of a text.
    for (let tekst = localStorage.getItem('vulling-0') ?? ''; put('vulling-0', `${tekst}x`);) tekst += 'x';
  });
}

/** Makes room again. */
export async function emptyStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sleutel of Object.keys(localStorage))
      if (sleutel.startsWith('vulling-')) localStorage.removeItem(sleutel);
  });
}

/** Tools of which a document begins with a field; a regiobeeld begins with files, and has tests of its own. */
export const INVULBAAR = HULPMIDDELEN.filter(({ soort }) => soort !== 'regio');

/** What is the same for every tool is proven in full with this one; with the others what they do differently. */
export const VOORBEELDTOOL: Hulpmiddel = ZELFSCAN;

export const ANDERE_TOOLS = INVULBAAR.filter(({ soort }) => soort !== VOORBEELDTOOL.soort);
