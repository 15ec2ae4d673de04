import { expect, expectAccessible, test } from './quiet-test.ts';

const VELD = { name: 'Zoeken' };

test('results appear while typing, and nothing that is typed is sent', async ({ page }) => {
  await page.goto('./zoeken/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByRole('searchbox', VELD).pressSequentially('veiligheidsplan');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.includes('veiligheidsplan'))).toEqual([]);
});

test('a question that a form brought along is sent once, and not when the page is loaded again', async ({ page }) => {
  await page.goto('./zoeken/?q=veiligheidsplan&soort=Leidraad');
  await expect(page).toHaveURL(/zoeken\/#q=veiligheidsplan&soort=Leidraad$/);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
  await expect(page.getByRole('searchbox', VELD)).toHaveValue('veiligheidsplan');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  expect(requests.filter((request) => request.includes('veiligheidsplan'))).toEqual([]);
});

test('the skip link leaves the question in the address', async ({ page }) => {
  await page.goto('./zoeken/?q=meldcode');
  await page.getByRole('main').locator('mark').first().waitFor();
  await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zoeken\/#q=meldcode$/);
  await expect(page.getByRole('searchbox', VELD)).toHaveValue('meldcode');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
});

test('a result leads to the heading where the match stands', async ({ page }) => {
  await page.goto('./zoeken/?q=aandachtsfunctionaris');
  const link = page.locator('main a[data-resultaat][href*="#"]').first();
  const kop = (await link.textContent())?.trim() ?? '';
  await link.click();
  await expect(page.locator(':target')).toContainText(kop);
});

test('the kind of page narrows the results and stands in the address', async ({ page }) => {
  await page.goto('./zoeken/?q=veiligheid');
  await page.getByRole('radio', { name: /^Zelfscan/ }).check();
  await expect(page).toHaveURL(/soort=Zelfscan/);
  await expect(page.getByRole('main').locator('h3 a')).toHaveCount(1);
});

test('where nothing is found there are suggestions and the line for help', async ({ page }) => {
  await page.goto('./zoeken/?q=waterschap');
  await expect(
    page
      .getByRole('main')
      .getByText(/Geen resultaten/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('main').getByText('Direct gevaar? Bel 112.')).toBeVisible();
  await expectAccessible(page);
});

test('the arrows go from the field through the results, and Escape goes back', async ({ page }) => {
  await page.goto('./zoeken/?q=meldcode');
  await page.getByRole('main').locator('mark').first().waitFor();
  await page.getByRole('searchbox', VELD).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('main a:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', VELD)).toBeFocused();
});

const VIJANDIG = ['<img src=x onerror=alert(1)>', '*)(\\[', '🙂', '"', 'a'.repeat(5000)];
for (const vraag of VIJANDIG) {
  test(`a query such as ${vraag.slice(0, 20)} is only text`, async ({ page }) => {
    await page.goto('./zoeken/');
    await page.getByRole('searchbox', VELD).fill(vraag);
    await page.keyboard.press('Enter');
    await expect(
      page
        .getByRole('main')
        .getByText(/resulta/)
        .first(),
    ).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what it needs and shows ways in', async ({ page }) => {
    await page.goto('./zoeken/?q=iets');
    await expect(page.getByRole('main').getByText(/Zoeken werkt alleen met JavaScript/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).not.toHaveCount(0);
  });
});
