import { inspectFocus, inspectOmlijning, walkFocus } from './focus.ts';
import { recordMeldingen } from './meldingen.ts';
import { expect, test } from './quiet-test.ts';
import { openToestand, SOORTEN, TOESTANDEN } from './toestanden.ts';

/*
 * One state of each kind, on the smallest screen there is (a desktop enlarged four times) and in the colours of the user:
 * what covers the focus or takes its outline away does so there first.
 */

test.use({ viewport: { width: 320, height: 256 }, colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

const RUSTIG = SOORTEN.filter(({ isLuidruchtig, isZonderScript }) => !isLuidruchtig && !isZonderScript);

/** States of one tool, or of what looks like it, which share a tab. */
const PER_TAB = Map.groupBy(RUSTIG, ({ soort }) => soort.split(',')[0] ?? soort);

for (const [groep, toestanden] of PER_TAB) {
  test(`${groep} tells nothing of itself, moves nothing, and the focus is always in sight`, async ({ page }) => {
    const takeMeldingen = await recordMeldingen(page);
    for (const toestand of toestanden) {
      await test.step(toestand.naam, async () => {
        await page.emulateMedia({ forcedColors: 'none' });
        await takeMeldingen();
        let bijOpenen: string[] = [];
        await openToestand(page, {
          ...toestand,
          act: async () => {
            bijOpenen = await takeMeldingen();
            await toestand.act?.(page);
          },
        });
        // That what was asked for is not here is told at once, with all that it says.
        expect(
          bijOpenen.filter((tekst) => !/^alert .*: (Deze|Dit) \w+ staat niet in deze browser/.test(tekst)),
          toestand.naam,
        ).toEqual([]);
        expect(await page.evaluate(() => document.getAnimations().length), toestand.naam).toBe(0);
        // A panel that the user opened lies over the page until Escape; `walkFocus` below goes into it with Tab.
        if (toestand.soort === 'term') return;
        const donker = await inspectFocus(page);
        expect(donker.haltes, toestand.naam).toBeGreaterThan(10);
        expect(donker.fouten, toestand.naam).toEqual([]);
        await page.emulateMedia({ forcedColors: 'active' });
        expect((await inspectOmlijning(page)).fouten, toestand.naam).toEqual([]);
      });
    }
  });
}

/** Where keys do something besides: the round with Tab must still be whole. */
const RONDES = ['kwartier: the first question', 'opdracht: filled in', 'mijn-gegevens: empty'];

test('Tab comes to everything, in the order of the page, and leaves it again', async ({ page }) => {
  await page.goto('./routekaart/fase-2/');
  expect(await walkFocus(page)).toEqual({ haltes: expect.any(Number), fouten: [] });
  for (const naam of RONDES) {
    const toestand = TOESTANDEN.find((een) => een.naam === naam);
    if (toestand === undefined) throw new Error(`No state is called ${naam}`);
    await openToestand(page, toestand);
    // What a page still fetches would come between the stops that were counted.
    await page.waitForLoadState('networkidle');
    const { haltes, fouten } = await walkFocus(page);
    expect(haltes).toBeGreaterThan(20);
    expect(fouten, naam).toEqual([]);
  }
});

/** Each way in which the focus can be lost, as a fault in the site would do it. */
const KWALEN = [
  { kwaal: 'no outline', css: 'a { outline: none !important }', vindt: /^no outline/ },
  { kwaal: 'a thin outline', css: 'a { outline: 1px solid !important }', vindt: /^outline of 1px/ },
  {
    kwaal: 'an outline in the colour of the page',
    css: 'main a { outline: 3px solid #fff !important }',
    vindt: /^outline with a contrast of 1\.0/,
  },
  {
    kwaal: 'an outline that is cut off',
    css: 'main a { display: block } main :has(> a) { overflow: hidden }',
    vindt: /^outline cut off/,
  },
  {
    kwaal: 'a bar over the page',
    css: 'footer { position: fixed; inset: auto 0 0; block-size: 150px; z-index: 9 }',
    vindt: /^under /,
  },
  {
    kwaal: 'a link outside the screen',
    css: 'main a { position: fixed; left: -999px }',
    vindt: /^outside the viewport/,
  },
];

test('a focus that cannot be seen is found', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./privacy/');
  for (const { kwaal, css, vindt } of KWALEN) {
    await page.evaluate((regels) => {
      const blad = new CSSStyleSheet();
      blad.replaceSync(regels);
      document.adoptedStyleSheets = [blad];
    }, css);
    const { fouten } = await inspectFocus(page);
    expect(fouten.filter((fout) => vindt.test(fout)).length, `${kwaal}: ${fouten.join('\n')}`).toBeGreaterThan(0);
  }
});

test('an order of its own and a trap are found', async ({ page }) => {
  await page.goto('./privacy/');
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('footer a')) link.tabIndex = 1;
    document.querySelector('main a')?.addEventListener('keydown', (event) => event.preventDefault());
  });
  const { fouten } = await walkFocus(page);
  for (const vindt of [/^positive tabindex/, /^Tab does not leave/, /^never reached/]) {
    expect(
      fouten.some((fout) => vindt.test(fout)),
      fouten.join('\n'),
    ).toBe(true);
  }
});
