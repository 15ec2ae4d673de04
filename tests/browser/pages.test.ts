import { expectGoed, expectGoedInElkBeeld, GEWOON } from './beelden.ts';
import { listPaden, listVerschillend } from './paden.ts';
import { expect, test } from './quiet-test.ts';
import { TOESTANDEN } from './toestanden.ts';
import { unfoldAll } from './toestanden/toestand.ts';

/** States of a page as it opens are looked at with the other states. */
const isToestand = (pad: string) => TOESTANDEN.some((toestand) => toestand.pad === `./${pad}`);
const PADEN = listVerschillend().filter((pad) => !isToestand(pad));
/** A new tab takes as long as many a page. */
const PER_TAB = 8;

test('the pages that differ are some of all of them', () => {
  const alle = listPaden();
  expect(alle).toEqual(expect.arrayContaining(PADEN));
  expect(alle.filter((pad) => pad.startsWith('begrippen/')).length).toBeGreaterThan(100);
  expect(PADEN.filter((pad) => pad.startsWith('begrippen/')).length).toBeGreaterThan(5);
  expect(PADEN.length).toBeGreaterThan(40);
});

test.describe('at', () => {
  test.use({ viewport: GEWOON });

  for (let i = 0; i < PADEN.length; i += PER_TAB) {
    const paden = PADEN.slice(i, i + PER_TAB);
    test(`/${paden[0] ?? ''} to /${paden.at(-1) ?? ''} pages are accessible, fit and are quiet`, async ({ page }) => {
      for (const pad of paden) {
        await test.step(`/${pad}`, async () => {
          await page.goto(`./${pad}`);
          await expectGoed(page);
        });
      }
    });
  }
});

/** One page of each kind of reading page. */
const SOORTEN = [
  { naam: 'home', pad: '' },
  { naam: 'fase', pad: 'routekaart/fase-2/' },
  { naam: 'requirements', pad: 'leidraad/opdrachtverstrekking/' },
  { naam: 'diagrams', pad: 'routekaart/' },
  { naam: 'tables', pad: 'instrumenten/csv-formaten/' },
  { naam: 'worksheet', pad: 'instrumenten/follow-up/' },
  { naam: 'sources', pad: 'bronnen/' },
  { naam: 'list of terms', pad: 'begrippen/' },
  { naam: 'term with a text', pad: 'begrippen/regie/' },
  { naam: 'running text', pad: 'privacy/' },
];

for (const { naam, pad } of SOORTEN) {
  test(`${naam}: a page of this kind is accessible and fits, in every way to look at it`, async ({ page }) => {
    await page.setViewportSize(GEWOON);
    await page.goto(`./${pad}`);
    // On a phone the lists of pages and headings are folded.
    await unfoldAll(page, 'body');
    await expectGoedInElkBeeld(page);
  });
}

test('on a phone the stations of the route can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./routekaart/fase-3/');
  const stations = page.getByRole('navigation', { name: 'De fasen' }).locator('li');
  await stations.nth(3).click();
  await expect(stations.nth(3).locator('a')).toHaveAttribute('aria-current', 'page');
});
