import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './quiet-test.ts';

const DIST = new URL('../../dist/', import.meta.url);

/** Paths of the pages with a diagram, relative to the base path. */
const PADEN = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) => file.endsWith('index.html') && readFileSync(new URL(file, DIST), 'utf8').includes('class="diagram"'),
  )
  .map((file) => file.replace(/index\.html$/, ''));

test('there are pages with a diagram', () => {
  expect(PADEN.length).toBeGreaterThan(0);
});

for (const pad of PADEN) {
  for (const { naam, width, zichtbaar, print = false } of [
    { naam: 'a phone', width: 360, zichtbaar: '.diagram__smal' },
    { naam: 'a desktop', width: 1280, zichtbaar: '.diagram__breed' },
    { naam: 'paper', width: 680, zichtbaar: '.diagram__breed', print: true },
  ]) {
    test(`the diagrams of /${pad} fit ${naam}: one drawing each, every text within it, in letters of at least 14 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      if (print) await page.emulateMedia({ media: 'print' });
      await page.goto(`./${pad}`);
      await page.evaluate(() => document.fonts.ready);
      const figuren = page.locator('figure.diagram');
      for (const figuur of await figuren.all()) {
        await expect(figuur.locator('svg:visible')).toHaveCount(1);
        await expect(figuur.locator(zichtbaar)).toBeVisible();
        const outside = await figuur.locator('svg:visible').evaluate((svg: SVGSVGElement) => {
          const { width: breedte, height: hoogte } = svg.viewBox.baseVal;
          return [...svg.querySelectorAll('text')]
            .filter((text) => {
              const { x, y, width: b, height: h } = text.getBBox();
              return x < 0 || y < 0 || x + b > breedte || y + h > hoogte;
            })
            .map((text) => text.textContent);
        });
        expect(outside).toEqual([]);
        const letter = await figuur
          .locator('svg:visible')
          .evaluate((svg: SVGSVGElement) => 16 * (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width));
        expect(letter).toBeGreaterThanOrEqual(print ? 12 : 14);
      }
    });
  }
}
