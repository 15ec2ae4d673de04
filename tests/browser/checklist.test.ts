import type { Page } from '@playwright/test';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { getBewaard, openHulpmiddel, waitForHulpmiddel } from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const getVraag = (page: Page, id: string) => page.locator(`fieldset[aria-labelledby="${id}"]`);
const getDeelvraag = (page: Page, id: string) => page.locator(`[role=group][aria-labelledby="${id}"]`);
const getStand = (page: Page, id: string, stand: string) => page.locator(`input[name="stand-${id}"][value=${stand}]`);

test('all questions are there, each with the fields of its kind', async ({ page }) => {
  await openHulpmiddel(page, CHECKLIST);
  await expect(page.locator('.checklist :is(h4, h5)[id]')).toHaveCount(45);
  await expect(page.locator('.checklist [role=radiogroup]')).toHaveCount(13);
  // Rows of a table choose their stand from a list; groepsvragen have none.
  await expect(page.locator('.checklist .stand')).toHaveCount(31);
  await expect(page.locator('.checklist select[data-veld=stand]')).toHaveCount(7);
});

test('an answer proposes a stand, which the user can change and take away', async ({ page }) => {
  await openHulpmiddel(page, CHECKLIST);
  const vraag = getVraag(page, 'c1-draagvlak-1');
  await vraag.getByLabel('Ja', { exact: true }).check();
  await expect(getStand(page, 'c1-draagvlak-1', 'geregeld')).toBeChecked();
  await expect(vraag.getByText('Voorgesteld bij het antwoord ‘ja’.')).toBeVisible();
  await vraag.getByLabel('Weet ik niet').check();
  await expect(getStand(page, 'c1-draagvlak-1', 'uitzoeken')).toBeChecked();
  await vraag.getByLabel('Bespreken').check();
  await expect(vraag.getByText('Voorgesteld')).toHaveCount(0);
  await vraag.getByRole('button', { name: 'Geen stand' }).click();
  await expect(vraag.locator('.stand :checked')).toHaveCount(0);
  await expect(vraag.getByLabel('Geregeld')).toBeFocused();
  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  await waitForHulpmiddel(page);
  await expect(vraag.getByLabel('Weet ik niet')).toBeChecked();
  await expect(vraag.locator('.stand :checked')).toHaveCount(0);
});

test('rows of a table are filled in, added, taken away and put back', async ({ page }) => {
  await openHulpmiddel(page, CHECKLIST);
  const tabel = getVraag(page, 'c1-informatie-1');
  const regiovisie = getDeelvraag(page, 'c1-informatie-1a');
  await regiovisie.getByLabel('Status').selectOption('vastgesteld');
  await regiovisie.getByLabel('Waar te vinden').fill('Gemeentelijke website');
  await tabel.getByRole('button', { name: 'Eigen document toevoegen' }).click();
  const eigen = tabel.getByRole('group', { name: 'Eigen document 1' });
  await expect(eigen.getByLabel('Soort document')).toBeFocused();
  await page.keyboard.type('Uitvoeringsplan');
  await eigen.getByLabel('Stand').selectOption('bespreken');
  await expect(page.getByText('1 van 38 met een stand')).toHaveCount(0);
  await expect(page.getByText('Bespreken: 1')).toBeVisible();
  await eigen.getByRole('button', { name: /^Weghalen/ }).click();
  await expect(eigen).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(eigen.getByLabel('Soort document')).toBeFocused();
  await expect(eigen.getByLabel('Soort document')).toHaveValue('Uitvoeringsplan');
  await expect(eigen.getByLabel('Stand')).toHaveValue('bespreken');
  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  await waitForHulpmiddel(page);
  await expect(eigen.getByLabel('Soort document')).toHaveValue('Uitvoeringsplan');
  await expect(regiovisie.getByLabel('Status')).toHaveValue('vastgesteld');
});

test('a field of an own row that is emptied stays where it is', async ({ page }) => {
  await openHulpmiddel(page, CHECKLIST);
  const lijst = getDeelvraag(page, 'c1-cijfers-1c');
  await lijst.getByRole('button', { name: /^Punt toevoegen/ }).click();
  await page.keyboard.type('a');
  await page.keyboard.press('Backspace');
  await expect(lijst.getByRole('textbox', { name: /^Punt 1/ })).toBeFocused();
  await page.keyboard.type('Meer meldingen');
  await page.reload();
  await waitForHulpmiddel(page);
  await expect(lijst.getByRole('textbox', { name: /^Punt 1/ })).toHaveValue('Meer meldingen');
});

test('a question is filled in with the keyboard alone', async ({ page }) => {
  await openHulpmiddel(page, CHECKLIST);
  await getVraag(page, 'c1-rollen-3').getByLabel('Ja', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(getVraag(page, 'c1-rollen-3').getByLabel('Nee')).toBeChecked();
  // The next stop of the keyboard comes with the answer.
  await expect(getVraag(page, 'c1-rollen-3').getByRole('button', { name: 'Antwoord wissen' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(getStand(page, 'c1-rollen-3', 'bespreken')).toBeChecked();
  await expect(getVraag(page, 'c1-rollen-3').getByText('Geen stand')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Samen met zorg');
  await expect(getVraag(page, 'c1-rollen-3').getByLabel(/^Notitie/)).toHaveValue('Samen met zorg');
});

test('what is entered before the script runs is kept', async ({ page }) => {
  let release = () => {};
  const entered = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await entered;
    await route.continue();
  });
  await page.goto(`.${CHECKLIST.adres}`, { waitUntil: 'commit' });
  await getVraag(page, 'c1-rollen-3').getByLabel('Weet ik niet').check();
  await getVraag(page, 'c1-rollen-2')
    .getByLabel(/^Antwoord/)
    .fill('Opdrachtgever');
  await getDeelvraag(page, 'c1-rollen-1a').getByLabel('Stand').selectOption('uitzoeken');
  release();
  await expect(page.getByText('Uitzoeken: 2')).toBeVisible();
  await page.reload();
  await waitForHulpmiddel(page);
  await expect(getVraag(page, 'c1-rollen-2').getByLabel(/^Antwoord/)).toHaveValue('Opdrachtgever');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read as an empty checklist, and the page says that nothing is kept', async ({ page }) => {
    await page.goto(`.${CHECKLIST.adres}`);
    await expect(page.locator('noscript strong')).toHaveText('Zonder JavaScript wordt niets bewaard.');
    await expect(page.locator('.checklist :is(h4, h5)[id]')).toHaveCount(45);
    await expect(page.getByRole('button')).toHaveCount(1);
  });
});
