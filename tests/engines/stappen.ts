import type { Doel } from './doel.ts';
import { css, knop, veld } from './doel.ts';
import type { Bestand, Tab } from './driver.ts';
import { expectAdres, expectZichtbaar, until } from './expect.ts';

/*
 * What several stories do, as a visitor does it, and the parts of a tool that no visitor has a name for.
 */

/** The line that says whether it is kept. */
export const BEWAARSTATUS = css('.bewaarstatus');
export const BEWAARD: Doel = { tekst: /^Bewaard om \d\d:\d\d/, in: BEWAARSTATUS };

/** A field that every tool has. */
export const kopveld = (naam: 'gemeente' | 'naam' | 'datum'): Doel => css(`main [name=${naam}]`);

/** Until the scripts of a page run it does nothing: Astro marks what waits for them. */
export async function waitForScript(tab: Tab): Promise<void> {
  await until(
    'the scripts of the page run',
    () => tab.evaluate(() => document.querySelector('body:has(astro-island):not(:has(astro-island[ssr]))') !== null),
    Boolean,
  );
}

/** Waits until the page of a tool shows what is kept. */
export async function waitForHulpmiddel(tab: Tab): Promise<void> {
  await expectZichtbaar(tab, css('.bewaarstatus__backup'));
}

export async function openHulpmiddel(tab: Tab, pad: string): Promise<void> {
  await tab.goto(pad);
  await waitForHulpmiddel(tab);
}

/** The id of the document in the address, which is there once something was entered. */
export async function findId(tab: Tab): Promise<string> {
  const adres = await expectAdres(tab, /\?id=[a-z0-9]+/);
  return new URL(adres).searchParams.get('id') ?? '';
}

export function downloadCsv(tab: Tab): Promise<Bestand> {
  return tab.download(() => tab.click(knop('Download CSV')));
}

/** Chooses a file to open as a new document. */
export async function openCsv(tab: Tab, bestand: Bestand): Promise<void> {
  const [vouw] = await tab.read(css('.uw-documenten > details:not(.documentenvouw, [open]) > summary'));
  if (vouw !== undefined) await tab.click(css('.uw-documenten > details:not(.documentenvouw) > summary'));
  await tab.chooseBestand(veld('Open een CSV-bestand'), bestand);
}

export type Ruimte = 'localStorage' | 'sessionStorage';

/** All that is kept in a storage of this origin, as `key: text`. */
export async function readBewaard(tab: Tab, ruimte: Ruimte = 'localStorage'): Promise<string[]> {
  const bewaard = await tab.evaluate(
    (naam) =>
      Object.entries(naam === 'localStorage' ? localStorage : sessionStorage).map(
        ([sleutel, tekst]) => `${sleutel}: ${String(tekst)}`,
      ),
    ruimte,
  );
  return Array.isArray(bewaard) ? bewaard.map(String).sort() : [];
}

/** Waits until a text is kept. */
export async function expectBewaard(tab: Tab, tekst: string, ruimte: Ruimte = 'localStorage'): Promise<void> {
  await until(
    `‘${tekst}’ is kept`,
    () => readBewaard(tab, ruimte),
    (bewaard) => bewaard.some((regel) => regel.includes(tekst)),
  );
}

/** Fails when the page can be scrolled sideways. */
export async function expectPast(tab: Tab): Promise<void> {
  await until(
    'the page fits in the window',
    () => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    (teveel) => typeof teveel === 'number' && teveel <= 0,
  );
}
