import type { Page } from '@playwright/test';
import { readBasis } from '../../scripts/built-site.ts';
import { expectGoed, expectGoedInElkBeeld, GEWOON } from './beelden.ts';
import { listPaden } from './paden.ts';
import { expect, test } from './quiet-test.ts';
import { TOESTANDEN } from './toestanden.ts';
import { unfoldAll } from './toestanden/toestand.ts';

const PADEN = listPaden();
const isBegrip = (pad: string) => /^begrippen\/./.test(pad);
/** States of a page as it opens are looked at with the other states. */
const isToestand = (pad: string) => TOESTANDEN.some((toestand) => toestand.pad === `./${pad}`);

test('the sitemap holds the pages of the site', () => {
  expect(PADEN).toContain('zelfscan/');
  expect(PADEN.filter(isBegrip).length).toBeGreaterThan(100);
});

/** Divides what is to be looked at over tabs: a new one each time takes as long as many a page. */
function divide(paden: readonly string[], perTab: number): string[][] {
  return Array.from({ length: Math.ceil(paden.length / perTab) }, (_, i) => paden.slice(i * perTab, (i + 1) * perTab));
}

test.describe('at', () => {
  test.use({ viewport: GEWOON });

  for (const paden of divide(
    PADEN.filter((pad) => !isBegrip(pad) && !isToestand(pad)),
    8,
  )) {
    test(`/${paden[0] ?? ''} to /${paden.at(-1) ?? ''} pages are accessible, fit and are quiet`, async ({ page }) => {
      for (const pad of paden) {
        await test.step(`/${pad}`, async () => {
          await page.goto(`./${pad}`);
          await expectGoed(page);
        });
      }
    });
  }

  for (const paden of divide(PADEN.filter(isBegrip), 24)) {
    test(`/${paden[0] ?? ''} to /${paden.at(-1) ?? ''} terms are accessible and fit`, async ({ page }) => {
      await page.goto(`./${paden[0] ?? ''}`);
      for (const pad of paden) {
        await test.step(`/${pad}`, async () => {
          if (pad !== paden[0]) await replaceWith(page, pad);
          await expectGoed(page, pad === paden[0] ? undefined : 'main');
        });
      }
    });
  }
});

/**
 * Shows a page in the place of another one with the same style sheets and no scripts: what stands there is the same as
 * after opening it, a fifth of a second sooner, and axe need not be loaded again. Of the pages of terms the header and
 * the footer are alike; tests/site looks at the HTML of each of them.
 */
async function replaceWith(page: Page, pad: string): Promise<void> {
  const gelijk = await page.evaluate(
    async (adres) => {
      const nieuw = new DOMParser().parseFromString(await (await fetch(adres)).text(), 'text/html');
      const listBladen = (document: Document) =>
        [...document.querySelectorAll('link[rel=stylesheet]')].map((blad) => blad.getAttribute('href')).join();
      const isGelijk = listBladen(nieuw) === listBladen(document) && nieuw.scripts.length === document.scripts.length;
      document.title = nieuw.title;
      document.body.replaceWith(document.adoptNode(nieuw.body));
      history.replaceState(null, '', adres);
      return isGelijk;
    },
    new URL(pad, `${new URL(page.url()).origin}${readBasis()}`).href,
  );
  if (!gelijk) await page.goto(`./${pad}`);
}

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
