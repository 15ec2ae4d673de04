import type { Page } from '@playwright/test';
import { findOpmaakfouten } from './nalopen.ts';
import { expect, expectAccessible } from './quiet-test.ts';

/** The widths at which pages are laid out differently, from the narrowest phone that counts to a desktop. */
export const BREEDTES = [320, 360, 768, 1280] as const;

/** As most visitors have it. */
export const GEWOON = { width: 1280, height: 800 };

/** How large letters are when the visitor enlarges nothing but the text; '' is as they come. */
export async function setLetters(page: Page, grootte: '' | '200%'): Promise<void> {
  await page.evaluate((waarde) => (document.documentElement.style.fontSize = waarde), grootte);
}

/**
 * Lays out what is far below the screen as well. A browser keeps the size that it had until one comes near it, also when
 * the screen is given another width; nothing of it is painted meanwhile, but what is measured in it is of two widths.
 */
export async function layOutAlles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const alles = new CSSStyleSheet();
    alles.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, alles];
  });
}

/**
 * Fails on every fault of the layout, as it stands and with wide spacing of the text. Twice as large letters and wide
 * spacing are asked for apart: together they leave room for two words on a line of a phone.
 */
export async function expectOpmaak(page: Page, beeld: string, isOokRuim = true): Promise<void> {
  expect(await findOpmaakfouten(page, { isOokRuim }), `${page.url()}, ${beeld}`).toEqual([]);
}

/** Fails on what is wrong with a page or a state on a desktop in light colours; the contrast is a part of the layout. */
export async function expectGoed(page: Page, deel?: string): Promise<void> {
  await expectAccessible(page, { deel, isZonderContrast: true });
  await expectOpmaak(page, 'wide');
}

/**
 * The same for one of each kind, as others see it: dark on the narrowest phone, at 400 % on a desktop (which is a screen
 * of 320 by 256 CSS pixels), and with letters twice as large. Leaves the page as most visitors have it.
 */
export async function expectGoedInElkBeeld(page: Page, deel?: string): Promise<void> {
  // On a wide screen a browser with larger letters gives the layout of a narrower one, which a page cannot imitate.
  await layOutAlles(page);
  await setLetters(page, '200%');
  await page.setViewportSize({ width: 360, height: 800 });
  await expectOpmaak(page, 'phone, letters twice as large', false);
  await setLetters(page, '');
  await page.setViewportSize({ width: 320, height: 256 });
  await expectOpmaak(page, 'at 400 %');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { deel });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(GEWOON);
}
