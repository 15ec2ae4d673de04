import { readFileSync } from 'node:fs';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './quiet-test.ts';

/** Paths of all pages in the sitemap, relative to the base path. */
function listPaden(): string[] {
  const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');
  const adressen = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adres]) => new URL(adres ?? '').pathname);
  const basis = adressen.reduce((kortste, adres) => (adres.length < kortste.length ? adres : kortste));
  return adressen.map((adres) => adres.slice(basis.length));
}

/** Of the pages of terms, which are all of one make, one in fifteen: tests/site looks at each of them. */
function listSteekproef(): string[] {
  const isBegrip = (pad: string) => /^begrippen\/./.test(pad);
  const begrippen = listPaden().filter(isBegrip);
  return [...listPaden().filter((pad) => !isBegrip(pad)), ...begrippen.filter((_, index) => index % 15 === 0)];
}

test('the sitemap holds the pages of the site', () => {
  expect(listPaden()).toContain('zelfscan/');
});

/** So many pages are looked at in one tab: a new one each time takes as long as many a page. */
const PER_TAB = 8;

const PADEN = [...listSteekproef(), 'zoeken/', '404.html'];
for (let vanaf = 0; vanaf < PADEN.length; vanaf += PER_TAB) {
  const paden = PADEN.slice(vanaf, vanaf + PER_TAB);
  test(`/${paden[0] ?? ''} to /${paden.at(-1) ?? ''} are accessible, fit and are quiet`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const pad of paden) {
      await test.step(`/${pad}`, async () => {
        await page.goto(`./${pad}`);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}

/** One page of each kind, in the state in which most of it shows. */
const SOORTEN = [
  { naam: 'home', pad: '' },
  { naam: 'fase', pad: 'routekaart/fase-2/' },
  { naam: 'requirements', pad: 'leidraad/opdrachtverstrekking/' },
  { naam: 'sources', pad: 'bronnen/' },
  { naam: 'list of terms', pad: 'begrippen/?rol=bestuur' },
  { naam: 'term with a text', pad: 'begrippen/regie/' },
  { naam: 'running text', pad: 'privacy/' },
  { naam: 'not found', pad: '404.html' },
  { naam: 'search', pad: 'zoeken/?q=veiligheid', ready: 'main h3 a' },
  { naam: 'zelfscan', pad: 'zelfscan/' },
];

/** The other widths at which a page is laid out differently, one of them dark. All are looked at wide and light above. */
const BEELDEN = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1024 },
] as const;

for (const { naam, pad, ready } of SOORTEN) {
  for (const { colorScheme, width } of BEELDEN) {
    const isTelefoon = width === 320;
    const hoe = isTelefoon ? ', with text twice as large too' : '';
    test(`${naam} is accessible and fits in ${colorScheme} at ${width} px${hoe}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`./${pad}`);
      if (ready) await page.locator(ready).first().waitFor();
      if (naam === 'zelfscan') {
        const vragen = page.getByRole('main').locator('fieldset');
        await vragen.nth(0).getByLabel('Op orde', { exact: true }).check();
        await vragen.nth(1).getByLabel('Niet op orde').check();
        await vragen.nth(1).getByText('Wat is op orde?').click();
      }
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      if (!isTelefoon) return;
      await page.setViewportSize({ width: 360, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expectNoSidewaysScroll(page);
    });
  }
}

test('on a phone the stations of the route can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./routekaart/fase-3/');
  const stations = page.getByRole('navigation', { name: 'De fasen' }).locator('li');
  await stations.nth(3).click();
  await expect(stations.nth(3).locator('a')).toHaveAttribute('aria-current', 'page');
});
