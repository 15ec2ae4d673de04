import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readTokens } from '../../src/check/read-thema.ts';
import { KOPKLEUR } from '../../src/domain/thema.ts';
import { readSite } from '../../scripts/built-site.ts';
import { expect, expectAccessible, test } from './quiet-test.ts';
import { openToestand, SOORTEN } from './toestanden.ts';

/*
 * Every theme on the pages where most of it shows. A theme is a set of tokens, so its sheet on top of the one that the site
 * was built with gives the same colours as a build with it; what a build does besides (letters, mark) the unit tests look
 * at. The theme of the build itself is looked at everywhere by the other tests.
 */

/** Attribute of the elements that axe looks at. */
const PROEF = 'data-kleurproef';

const toToestand = (soort: string) => {
  const toestand = SOORTEN.find((een) => een.soort === soort);
  if (toestand === undefined) throw new Error(`Geen toestand van ${soort}`);
  return (page: Page) => openToestand(page, toestand);
};
const toPad = (pad: string) => (page: Page) => page.goto(`./${pad}`);

const PLEKKEN = [
  { naam: 'the page with every component', open: toPad('onderdelen/') },
  { naam: 'home', open: toPad('') },
  { naam: 'a fase', open: toPad('routekaart/fase-2/') },
  { naam: 'the begrippen', open: toPad('begrippen/') },
  { naam: 'the zelfscan', open: toToestand('zelfscan') },
  { naam: 'the uitkomst', open: toToestand('uitkomst') },
  { naam: 'the verbeterplan', open: toToestand('verbeterplan, planning') },
  { naam: 'the search', open: toToestand('zoeken') },
];

const THEMAS = readdirSync('content/themas').filter((naam) => naam !== readSite().thema);

/** Every page has at least its title, text, links, the menu and the footer. */
const MINST = 8;

const toRgb = (kleur: string) =>
  `rgb(${[1, 3, 5].map((plaats) => String(parseInt(kleur.slice(plaats, plaats + 2), 16))).join(', ')})`;

/** The tokens of a theme, without the rules that would fetch its letters. */
function readThema(naam: string) {
  const css = readFileSync(`content/themas/${naam}/tokens.css`, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '');
  return { css, ...readTokens(css) };
}

async function wear(page: Page, css: string): Promise<void> {
  await page.evaluate((tekst) => {
    const blad = new CSSStyleSheet();
    blad.replaceSync(tekst);
    document.adoptedStyleSheets = [blad];
  }, css);
}

/** Values of tokens as the page has them at the moment. */
async function readWaarden(page: Page, namen: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate((alle) => {
    const stijl = getComputedStyle(document.documentElement);
    return Object.fromEntries(alle.map((naam) => [naam, stijl.getPropertyValue(naam).trim()]));
  }, namen);
}

/**
 * Marks one element of every combination of letters and all that lies behind them, as the page has it at the moment. What
 * is drawn the same has the same contrast, and axe takes a hundred times as long for a hundred of them. Gives how many.
 */
async function markProeven(page: Page): Promise<number> {
  return page.evaluate((attribuut) => {
    const gronden = new Map<Element, string>();
    const findGrond = (element: Element): string => {
      const bekend = gronden.get(element);
      if (bekend !== undefined) return bekend;
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const onder = element.parentElement === null ? '' : findGrond(element.parentElement);
      const grond = `${onder}${backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor}${backgroundImage === 'none' ? '' : backgroundImage}${opacity === '1' ? '' : opacity} `;
      gronden.set(element, grond.trimStart());
      return grond.trimStart();
    };
    const gezien = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      element.removeAttribute(attribuut);
      const heeftTekst = [...element.childNodes].some((kind) => kind instanceof Text && kind.data.trim() !== '');
      const isVeld = element.matches('input, select, textarea');
      if ((!heeftTekst && !isVeld) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { color, fontSize, fontWeight, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') continue;
      const proef = [color, fontSize, fontWeight, element.matches('a, :disabled'), findGrond(element)].join();
      if (gezien.has(proef)) continue;
      gezien.add(proef);
      element.setAttribute(attribuut, '');
    }
    return gezien.size;
  }, PROEF);
}

for (const { naam: plek, open } of PLEKKEN) {
  test(`the colours of every other theme can be read on ${plek}, light and dark`, async ({ page }) => {
    await open(page);
    for (const naam of THEMAS) {
      const { css, licht, donker } = readThema(naam);
      await wear(page, css);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const verwacht = new Map(
          [...licht, ...(colorScheme === 'dark' ? (donker ?? []) : [])].map((een) => [een.naam, een.waarde]),
        );
        // The theme is on: on the page its tokens have their values, and the header has its colour.
        const kleuren = [...verwacht].filter(([, waarde]) => waarde.startsWith('#'));
        expect(
          await readWaarden(
            page,
            kleuren.map(([token]) => token),
          ),
          naam,
        ).toEqual(Object.fromEntries(kleuren));
        const kop = await page.locator('.kop').evaluate((een) => getComputedStyle(een).backgroundColor);
        expect(kop).toBe(toRgb(verwacht.get(KOPKLEUR) ?? ''));
        expect(await markProeven(page)).toBeGreaterThan(MINST);
        // A theme that stays light was looked at already: on a dark screen it has the same values.
        if (colorScheme === 'dark' && donker === undefined) continue;
        await test.step(`${naam}, ${colorScheme}`, () =>
          expectAccessible(page, { deel: `[${PROEF}]`, isAlleenKleur: true }));
      }
    }
  });
}
