import type { Page } from '@playwright/test';
import { getInleesvouw, plant, SITE_ID, waitForHulpmiddel } from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const getVraag = (page: Page, nummer: number) =>
  page
    .getByRole('main')
    .locator('fieldset')
    .nth(nummer - 1);

test('a question can be answered, explained and set back with the keyboard alone', async ({ page }) => {
  await page.goto('./zelfscan/');
  const vraag = getVraag(page, 1);
  await expect(page.locator('.bewaarstatus__backup')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de eerste vraag' }).focus();
  await page.keyboard.press('Enter');
  await expect(vraag.getByLabel('Op orde', { exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(vraag.getByLabel('Niet op orde')).toBeChecked();
  await expect(page.getByText(/^1 van \d+ beantwoord$/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(vraag.getByLabel('Niet op orde')).not.toBeChecked();
  await expect(vraag.getByLabel('Op orde', { exact: true })).toBeFocused();
  await expect(page.getByText(/^0 van \d+ beantwoord$/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nog navragen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(vraag.getByLabel('Nog bespreken')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(vraag.getByRole('link').first()).toBeVisible();
  await page.reload();
  await expect(vraag.getByRole('textbox')).toHaveValue('Nog navragen');
});

test('what is entered or unfolded before the script runs is kept', async ({ page }) => {
  // The page's scripts wait until the visitor has answered.
  let release = () => {};
  const answered = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto('./zelfscan/', { waitUntil: 'commit' });
  await getVraag(page, 1).getByLabel('Niet op orde').check();
  await getVraag(page, 1).getByRole('textbox').fill('Vroeg');
  await page.getByLabel('Gemeente of team').fill('Voorbeeldstad');
  await getInleesvouw(page).locator('summary').click();
  await getVraag(page, 1).locator('summary').click();
  release();
  await expect(page.getByText(/^1 van \d+ beantwoord$/)).toBeVisible();
  await expect(page.getByLabel('Open een CSV-bestand')).toBeVisible();
  await expect(getVraag(page, 1).getByText('Achtergrond:')).toBeVisible();
  await page.reload();
  await expect(getVraag(page, 1).getByLabel('Niet op orde')).toBeChecked();
  await expect(getVraag(page, 1).getByRole('textbox')).toHaveValue('Vroeg');
  await expect(page.getByLabel('Gemeente of team')).toHaveValue('Voorbeeldstad');
});

test('the zelfscan of before there were more than one opens, and the list says how far it is', async ({ page }) => {
  await page.goto('./zelfscan/');
  const [eerste = '', tweede = ''] = await page
    .locator('fieldset legend h3')
    .evaluateAll((koppen) => koppen.map(({ id }) => id));
  const beantwoordingen = {
    [eerste]: { antwoord: 'niet op orde', toelichting: 'Van toen' },
    [tweede]: { antwoord: 'op orde' },
  };
  await plant(page, {
    [`${SITE_ID}:zelfscan:1`]: JSON.stringify({ versie: 1, gemeente: 'Voorbeeldstad', beantwoordingen }),
  });
  await page.goto('./zelfscan/');
  await expect(page).toHaveURL(/\?id=1$/);
  await expect(getVraag(page, 1).getByLabel('Niet op orde')).toBeChecked();
  await expect(getVraag(page, 1).getByRole('textbox')).toHaveValue('Van toen');
  await expect(page.getByText('Wat u invulde, staat nog in deze browser.')).toBeVisible();
  await expect(page.locator('.document')).toContainText(/2 van \d+ beantwoord/);
});

test('an answer to a question that the list does not know stays when another is given', async ({ page }) => {
  const beantwoordingen = { 'vraag-van-vroeger': { antwoord: 'op orde', toelichting: 'Bewaar mij' } };
  const invoer = { lijst: 1, gemeente: 'Voorbeeldstad', beantwoordingen };
  await plant(page, { [`${SITE_ID}:zelfscan:oud`]: JSON.stringify({ versie: 2, invoer }) });
  await page.goto('./zelfscan/?id=oud');
  await waitForHulpmiddel(page);
  await getVraag(page, 1).getByLabel('Op orde', { exact: true }).check();
  await expect(page.getByText(/^Bewaard om \d\d:\d\d/)).toBeVisible();
  expect(await page.evaluate((sleutel) => localStorage.getItem(sleutel), `${SITE_ID}:zelfscan:oud`)).toContain(
    'Bewaar mij',
  );
});

test('the export works without a connection', async ({ page, context }) => {
  await page.goto('./zelfscan/');
  // What writes the file comes along with the first answer.
  const geladen = Promise.all([/\/csv\./, /\/zelfscan-csv\./].map((naam) => page.waitForResponse(naam)));
  await getVraag(page, 1).getByLabel('Op orde', { exact: true }).check();
  for (const antwoord of await geladen) await antwoord.finished();
  await context.setOffline(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('zelfscan.csv');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read, and the page says that nothing is kept', async ({ page }) => {
    await page.goto('./zelfscan/');
    await expect(page.locator('noscript strong')).toBeVisible();
    await expect(page.locator('noscript strong')).toHaveText('Zonder JavaScript wordt niets bewaard.');
    await expect(getVraag(page, 58).locator('h3')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download CSV', exact: true })).toBeHidden();
    await expect(page.getByText('wordt direct bewaard')).toBeHidden();
  });
});
