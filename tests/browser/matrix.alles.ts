import { test as noisyTest, type Page } from '@playwright/test';
import { BREEDTES, expectOpmaak, GEWOON, layOutAlles, setLetters } from './beelden.ts';
import { listPaden } from './paden.ts';
import { expectAccessible, test } from './quiet-test.ts';
import { openToestand, TOESTANDEN } from './toestanden.ts';

/*
 * Every page and every state × light, dark and forced colours × every width × letters as they are and twice as large ×
 * spacing as it is and wide. Left out is what cannot differ:
 * - the layout in other colours: nothing on the site is laid out by its colours, so layout is looked at in light;
 * - letters twice as large beyond 360 px: a browser that enlarges letters moves the boundaries between layouts as well
 *   (they stand in rem), so that there a wide screen has the layout of a narrow one;
 * - wide spacing with letters twice as large: each of them is asked for, not both together;
 * - all but the colours in dark and forced colours, at the widths between the narrowest and the widest: the same
 *   elements in the same colours.
 */

type Geval = { naam: string; isLuidruchtig?: true | undefined; open: (page: Page) => Promise<unknown> };

const GEVALLEN: readonly Geval[] = [
  ...[...listPaden(), 'zoeken/', '404.html'].map((pad) => ({
    naam: `/${pad}`,
    open: (page: Page) => page.goto(`./${pad}`),
  })),
  ...TOESTANDEN.map((toestand) => ({
    naam: toestand.naam,
    isLuidruchtig: toestand.isLuidruchtig,
    open: (page: Page) => openToestand(page, toestand),
  })),
];

const KLEUREN = [
  { naam: 'dark', media: { colorScheme: 'dark' } },
  { naam: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

for (const { naam, isLuidruchtig, open } of GEVALLEN) {
  const kind = isLuidruchtig ? noisyTest : test;
  kind.describe(() => {
    kind.use({ viewport: GEWOON });
    kind(`${naam} is accessible and fits in every way to look at it`, async ({ page }) => {
      await open(page);
      await layOutAlles(page);
      for (const width of [...BREEDTES].reverse()) {
        await kind.step(`light at ${String(width)} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await expectAccessible(page);
          await expectOpmaak(page, `at ${String(width)} px`);
        });
      }
      for (const width of [320, 360]) {
        await kind.step(`letters twice as large at ${String(width)} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await setLetters(page, '200%');
          await expectOpmaak(page, `letters twice as large at ${String(width)} px`, false);
          await setLetters(page, '');
        });
      }
      await kind.step('at 400 %', async () => {
        await page.setViewportSize({ width: 320, height: 256 });
        await expectOpmaak(page, 'at 400 %');
      });
      for (const { naam: kleur, media } of KLEUREN) {
        await page.emulateMedia(media);
        for (const width of [320, 1280]) {
          await kind.step(`${kleur} at ${String(width)} px`, async () => {
            await page.setViewportSize({ width, height: 800 });
            await expectAccessible(page, { isAlleenKleur: true });
          });
        }
      }
    });
  });
}
