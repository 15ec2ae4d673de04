import type { Locator } from '@playwright/test';
import { expect, test } from './quiet-test.ts';
import { openToestand, TOESTANDEN } from './toestanden.ts';

/* In the colours of the user (forced colours) backgrounds are gone: what is chosen must still be told from what is not. */

const KEUZES = [
  { soort: 'zelfscan', gekozen: '.vragenkiezer [aria-pressed=true]', ander: '.vragenkiezer [aria-pressed=false]' },
  { soort: 'gesprek', gekozen: '.standknoppen [aria-pressed=true]', ander: '.standknoppen [aria-pressed=false]' },
  { soort: 'verbeterplan, planning', gekozen: '.plantabs [aria-current]', ander: '.plantabs a:not([aria-current])' },
  { soort: 'verbeterplan, planning', gekozen: '.plaat__balk--gereed', ander: '.plaat__balk--te-laat' },
  { soort: 'zoeken', gekozen: '.zoek__soort:has(:checked)', ander: '.zoek__soort:not(:has(:checked))' },
];

/** How it is drawn, with what stands before it. */
async function readVorm(plek: Locator): Promise<string> {
  return plek.first().evaluate((element) => {
    const { backgroundColor, backgroundImage, borderStyle, borderWidth } = getComputedStyle(element);
    return [
      backgroundColor,
      backgroundImage,
      borderStyle,
      borderWidth,
      getComputedStyle(element, '::before').content,
      element.querySelector('[aria-hidden]')?.outerHTML,
    ].join();
  });
}

test('in forced colours what is chosen differs from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const soort of new Set(KEUZES.map((keuze) => keuze.soort))) {
    const toestand = TOESTANDEN.find((een) => een.naam.startsWith(`${soort}: `));
    if (toestand === undefined) throw new Error(`Geen toestand van ${soort}`);
    await openToestand(page, toestand);
    for (const { gekozen, ander } of KEUZES.filter((keuze) => keuze.soort === soort)) {
      expect(await readVorm(page.locator(gekozen)), gekozen).not.toBe(await readVorm(page.locator(ander)));
    }
  }
});
