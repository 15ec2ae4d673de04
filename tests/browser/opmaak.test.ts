import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import { expect, test } from './quiet-test.ts';

/*
 * Pages without scripts carry the rules that they use, and no others. What they look like must be what they would look
 * like with all of their style sheets; a build for tests keeps those.
 */

const bladenSchema = z.object({ teksten: z.array(z.string()), paginas: z.record(z.string(), z.number()) });

/** The style sheets of a page as it linked them, as one text. Throws when this is no build for tests. */
function readVolledig(pad: string): string {
  const bestand = 'dist/onderdelen/bladen.json';
  const { teksten, paginas } = bladenSchema.parse(JSON.parse(readFileSync(bestand, 'utf8')));
  const tekst = teksten[paginas[`${pad}index.html`] ?? -1];
  if (tekst === undefined) throw new Error(`/${pad} has no style of its own, or is not in ${bestand}.`);
  return tekst;
}

/** All that is calculated for each element, for what is drawn before and after it, and for the signs of lists and fields. */
async function readStijlen(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    // To know the height is to ask for the letters.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const read = (element: Element, deel: string) => {
      const stijl = getComputedStyle(element, deel);
      const isLeeg = /^::(before|after)$/.test(deel) && /^(none|normal)$/.test(stijl.content);
      // Custom properties show only in what uses them; those that nothing uses are left out.
      const namen = isLeeg ? ['content'] : [...stijl].filter((naam) => !naam.startsWith('--'));
      const regels = namen.map((naam) => `${naam}:${stijl.getPropertyValue(naam)}`);
      // An explanation stays on the side on which there was room for it before.
      return regels.join(';').replace(/position-area:(top|bottom)/, 'position-area:beside');
    };
    const elementen = [...document.querySelectorAll('html, head, link[rel=canonical], body, body *')];
    return Object.fromEntries(
      elementen.flatMap((element, plaats) =>
        [
          '',
          '::before',
          '::after',
          ...(element.matches('li, summary') ? ['::marker'] : []),
          ...(element.matches('input') ? ['::placeholder'] : []),
        ].map((deel) => [
          `${String(plaats)} ${element.tagName} ${element.className.toString()}${deel}`,
          read(element, deel),
        ]),
      ),
    );
  });
}

/** What differs between two readings: element, property and both values. */
function listVerschillen(
  eigen: Readonly<Record<string, string>>,
  volledig: Readonly<Record<string, string>>,
): string[] {
  const plaatsen = new Set([...Object.keys(eigen), ...Object.keys(volledig)]);
  return [...plaatsen]
    .filter((plaats) => eigen[plaats] !== volledig[plaats])
    .flatMap((plaats) => {
      const waarden = new Set(eigen[plaats]?.split(';'));
      const ander = (volledig[plaats] ?? 'nothing').split(';').filter((waarde) => !waarden.has(waarde));
      return ander.map((waarde) => `${plaats} would have ${waarde}`);
    });
}

/** Puts all style sheets in the place of what the page carries; without them, that comes back. */
async function wear(page: Page, css: string | undefined): Promise<void> {
  await page.evaluate((tekst) => {
    const bladen = [...document.styleSheets];
    // What it loads for itself comes after it, as it does in the page.
    const los = bladen.filter(({ href }) => href !== null).flatMap(({ cssRules }) => [...cssRules]);
    for (const blad of bladen) blad.disabled = tekst !== undefined;
    const nieuw = new CSSStyleSheet();
    nieuw.replaceSync([tekst, ...los.map(({ cssText }) => cssText)].join('\n'));
    document.adoptedStyleSheets = tekst === undefined ? [] : [nieuw];
  }, css);
}

/** Opens all that can be opened, goes to a heading and puts the focus on a link. */
async function openAlles(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const [popover] = document.querySelectorAll<HTMLElement>('main [popover]');
    if (popover) popover.hidden = false;
    popover?.showPopover();
    location.hash = [...document.querySelectorAll('main h2[id]')].at(-1)?.id ?? '';
  });
  await page.keyboard.press('Tab');
}

const BEELDEN: readonly { naam: string; breedte: number; media: Parameters<Page['emulateMedia']>[0] }[] = [
  { naam: 'a phone, dark', breedte: 360, media: { colorScheme: 'dark' } },
  { naam: 'a wide screen', breedte: 1280, media: {} },
  { naam: 'forced colours', breedte: 800, media: { forcedColors: 'active' } },
  { naam: 'paper', breedte: 1280, media: { media: 'print' } },
];

for (const pad of [
  '',
  'routekaart/fase-2/',
  'instrumenten/csv-formaten/',
  'begrippen/veilig-thuis/',
  'instrumenten/follow-up/',
]) {
  test(`/${pad} looks with the rules that it carries as it would with all of its style sheets`, async ({ page }) => {
    await page.goto(`./${pad}`);
    const volledig = readVolledig(pad);
    for (const { naam, breedte, media } of BEELDEN) {
      await page.setViewportSize({ width: breedte, height: 800 });
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
      await openAlles(page);
      // What does not show on paper loses the focus, at a moment of its own.
      if (media?.media === 'print')
        await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      const eigen = await readStijlen(page);
      await wear(page, volledig);
      expect(listVerschillen(eigen, await readStijlen(page)), naam).toEqual([]);
      await wear(page, undefined);
    }
    // What is compared does show a rule that is not there.
    const eigen = await readStijlen(page);
    await wear(page, volledig.replace('.breed{', '.breeed{'));
    expect(listVerschillen(eigen, await readStijlen(page))).not.toEqual([]);
  });
}
