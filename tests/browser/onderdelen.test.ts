import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './quiet-test.ts';

/*
 * Every component in every state, on a page that is built for tests only.
 */

test.beforeAll(() => {
  if (existsSync('dist/onderdelen/index.html')) return;
  throw new Error('dist has no page with all components. Build it with `ONDERDELEN=ja npm run build`.');
});

/** Components that cannot stand there, or need not, and why. */
const ZONDER_VOORBEELD: Readonly<Record<string, string>> = {
  // Part of every page.
  SiteFooter: 'stands on the page itself',
  SiteHeader: 'stands on the page itself',
  // Without looks of their own: part of one that is there.
  Achtergrond: 'part of Vraag and VraagKaart',
  Definitie: 'part of Betekenis',
  DiagramTekst: 'part of Diagram',
  Relaties: 'part of Diagram',
  Tekening: 'part of Diagram',
  Link: 'an element',
  Opgemaakt: 'part of Werkbladdeel',
  Rondlijst: 'places what it is given',
  Telefoon: 'part of Hulplijn',
  Plantabel: 'part of Planning, Kosten and Evaluatie',
  Rijen: 'part of Vraag',
  Tabel: 'part of Vraag',
  Suggesties: 'part of Zoekuitslag',
  Resultaten: 'part of Zoekuitslag',
  Filters: 'part of Zoekuitslag',
  Paginas: 'part of Zoekuitslag',
  Meldingtekst: 'part of Bewaarstatus',
  Verwant: 'beside Betekenis',
  MeerBegrippen: 'beside Betekenis',
  Eis: 'in Eisen',
  Verplichting: 'beside Eisen',
};

/** Folders of tools of which whole screens are looked at on their own pages, in every state that they have there. */
const SCHERMEN = [
  'gesprek',
  'mijn-gegevens',
  'notitie',
  'offline',
  'opdracht',
  'regio',
  'uitkomst',
  'vergelijken',
  'verbeterplan',
];
/** What puts components together to a tool; the same goes for these. */
const SAMENGESTELD = [
  'Afronden',
  'Checklist',
  'Documentenbeheer',
  'Kwartier',
  'Slot',
  'Sneltoetsen',
  'Naastregel',
  'Verplichtingen',
  'Vervolg',
  'Voortgang',
  'Vragen',
  'Zelfscan',
];

function listOnderdelen(): string[] {
  const bestanden = ['src/components', 'src/islands'].flatMap((map) =>
    readdirSync(map, { recursive: true, encoding: 'utf8' })
      .filter((pad) => /\.(astro|tsx)$/.test(pad) && /^[A-Z]/.test(basename(pad)))
      .filter((pad) => !SCHERMEN.some((scherm) => pad.startsWith(`${scherm}/`)))
      .map((pad) => ({ pad: `${map}/${pad}`, naam: basename(pad).replace(/\.\w+$/, '') })),
  );
  return bestanden.filter(({ pad }) => /\bclass(:list)?=/.test(readFileSync(pad, 'utf8'))).map(({ naam }) => naam);
}

const listNamen = (page: Page) =>
  page
    .locator('[data-onderdeel]')
    .evaluateAll((alle) => [...new Set(alle.map((een) => een.dataset['onderdeel'] ?? ''))]);

test('every component with looks of its own is on the page, or says here why not', async ({ page }) => {
  await page.goto('onderdelen/');
  const getoond = [...(await listNamen(page)), ...Object.keys(ZONDER_VOORBEELD), ...SAMENGESTELD];
  expect(listOnderdelen().filter((naam) => !getoond.includes(naam))).toEqual([]);
});

// Both colours and both widths are seen; all four together would say nothing more.
for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const) {
  test(`every component in every state can be read by everyone, ${colorScheme}, ${String(width)} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('onderdelen/');
    await expectNoSidewaysScroll(page);
    // Rows out of sight are not laid out, so that axe would measure what is not drawn.
    await page.locator('.punt').evaluateAll((rijen) => {
      for (const rij of rijen) rij.style.contentVisibility = 'visible';
    });
    await expectAccessible(page);
  });
}

/** All that can show where the pointer or the focus is. */
const readLooks = (element: Locator) =>
  element.evaluate((een) => {
    const { color, backgroundColor, borderColor, outline, boxShadow, textDecoration } = getComputedStyle(een);
    return [color, backgroundColor, borderColor, outline, boxShadow, textDecoration].join(' ');
  });

const BEDIENING = [
  { soort: 'primary button', selector: '.nl-button--primary:enabled' },
  { soort: 'second button', selector: '.knop:enabled' },
  { soort: 'button in text', selector: '.tekstknop:enabled' },
  { soort: 'pil', selector: '.pil[aria-pressed="false"]' },
  { soort: 'link', selector: '[data-onderdeel="nl-link"] .nl-link' },
  { soort: 'field of a line', selector: 'input.utrecht-textbox:enabled', zonderAanwijzing: true },
  { soort: 'field of lines', selector: 'textarea.utrecht-textarea:enabled', zonderAanwijzing: true },
  { soort: 'list', selector: 'select.utrecht-textbox:enabled', zonderAanwijzing: true },
];

test('the pointer and the focus show on every kind of button, link and field', async ({ page }) => {
  await page.goto('onderdelen/');
  for (const { soort, selector, zonderAanwijzing = false } of BEDIENING) {
    const element = page.locator(`main ${selector}`).first();
    await page.mouse.move(0, 0);
    const rust = await readLooks(element);
    if (!zonderAanwijzing) {
      await element.hover();
      expect.soft(await readLooks(element), `${soort} under the pointer`).not.toBe(rust);
      await page.mouse.move(0, 0);
    }
    // With the keyboard, or a button would not show it.
    await element.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect.soft(element, soort).toBeFocused();
    expect.soft(await readLooks(element), `${soort} with the focus`).not.toBe(rust);
  }
});

test('with forced colours what is chosen still differs from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('onderdelen/');
  await expectNoSidewaysScroll(page);
  for (const selector of ['.pil', '.standknoppen .knop']) {
    const gekozen = await readLooks(page.locator(`main ${selector}[aria-pressed="true"]`).first());
    expect
      .soft(gekozen, selector)
      .not.toBe(await readLooks(page.locator(`main ${selector}[aria-pressed="false"]`).first()));
  }
});
