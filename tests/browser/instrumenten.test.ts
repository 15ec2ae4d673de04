import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const listItems = (page: Page) => page.locator('[data-item]:visible');
const getStatus = (page: Page) => page.getByRole('main').getByRole('status');

test('who chooses a fase reads how many instruments belong to none, and finds those under that name', async ({
  page,
}) => {
  await page.goto('./instrumenten/');
  const items = page.locator('[data-item]');
  const totaal = await items.count();
  const zonder = await items.and(page.locator(':not([data-fase])')).count();
  expect(zonder).toBeGreaterThan(1);
  await page.getByLabel('Fase').selectOption({ index: 1 });
  const gekozen = await listItems(page).count();
  await expect(getStatus(page)).toHaveText(
    `${gekozen} van ${totaal} instrumenten. Bij geen bepaalde fase: ${zonder} instrumenten.`,
  );
  await page.getByLabel('Fase').selectOption('Bij geen bepaalde fase');
  await expect(page).toHaveURL(/\?fase=geen$/);
  await expect(listItems(page)).toHaveCount(zonder);
  await expect(getStatus(page)).toHaveText(`${zonder} van ${totaal} instrumenten`);
  await page.reload();
  await expect(listItems(page)).toHaveCount(zonder);
});

test('of the instruments without a fase only those count that fit the rest of the choice', async ({ page }) => {
  await page.goto('./instrumenten/?rol=bestuur&fase=geen');
  const zonder = await listItems(page).count();
  expect(zonder).toBeGreaterThan(0);
  await page.goto('./instrumenten/?rol=bestuur&fase=fase-4');
  await expect(getStatus(page)).toContainText(`Bij geen bepaalde fase: ${zonder} instrument`);
});

for (const { naam, width, height } of [
  { naam: 'a phone', width: 360, height: 800 },
  { naam: 'a desktop', width: 1280, height: 900 },
]) {
  test(`on ${naam} the choice stands in the first screen, and the whole fits`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./instrumenten/');
    await expect(page.getByLabel('Voor wie')).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
  });
}
