import type { Page } from '@playwright/test';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { getRegel, makeDocument, openHulpmiddel } from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const getVragen = (page: Page) => page.locator('.vraag');
const getVraag = (page: Page, nummer: number) =>
  getVragen(page).filter({ has: page.getByText(new RegExp(`^Vraag ${String(nummer)} `)) });
const getNietOpOrde = (page: Page, nummer: number) => getVraag(page, nummer).getByLabel('Niet op orde');
const getOpOrde = (page: Page, nummer: number) => getVraag(page, nummer).getByLabel('Op orde', { exact: true });

test('a filter keeps a question in its place while it is answered, and an empty one leads back', async ({ page }) => {
  await openHulpmiddel(page, ZELFSCAN);
  await getNietOpOrde(page, 2).check();
  await page.getByRole('button', { name: /^Niet op orde/ }).click();
  await expect(getVragen(page)).toHaveCount(1);
  await getOpOrde(page, 2).check();
  await expect(getVragen(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Niet op orde/ }).click();
  await expect(getVragen(page)).toHaveCount(0);
  await expect(page.getByText('Geen enkele vraag is hier met ‘niet op orde’ beantwoord.')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alle vragen' }).click();
  await expect(getVragen(page)).toHaveCount(58);
  await expect(page.getByRole('button', { name: /^Alle vragen/ })).toBeFocused();
});

test('a filter is told on paper, and so is that it was switched off to show a question outside it', async ({
  page,
}) => {
  await openHulpmiddel(page, ZELFSCAN);
  await getNietOpOrde(page, 1).check();
  const status = page.locator('.vragenkiezer [role=status]');
  await page.emulateMedia({ media: 'print' });
  await expect(status).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^Niet op orde/ }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(status).toBeVisible();
  await expect(status).toHaveText(/^Niet op orde: 1 van 58 vragen staat hieronder\./);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Volgende open vraag: 2' }).click();
  await expect(getOpOrde(page, 2)).toBeFocused();
  await expect(status).toHaveText(/^Het filter staat uit, want deze vraag viel erbuiten\. 58 van 58/);
});

test('one onderdeel at a time, on to the next one, and a link to a question elsewhere', async ({ page }) => {
  await makeDocument(page, ZELFSCAN, 'Proefstad');
  await page.getByLabel('Toon', { exact: true }).selectOption({ index: 1 });
  await expect(getVraag(page, 1)).toBeVisible();
  await expect(getVraag(page, 8)).toHaveCount(0);
  await page.getByRole('button', { name: /^Volgend onderdeel/ }).click();
  await expect(getVraag(page, 8)).toBeVisible();
  await expect(getVraag(page, 1)).toHaveCount(0);
  await page.evaluate(() => (location.hash = '#6a-1'));
  await expect(getOpOrde(page, 1)).toBeFocused();
});

test('a question is answered and left with keys, not while typing and not when switched off', async ({ page }) => {
  await openHulpmiddel(page, ZELFSCAN);
  await expect(page.getByText('Sneltoetsen', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de eerste vraag' }).click();
  await expect(getOpOrde(page, 1)).toBeFocused();
  await page.keyboard.press('2');
  await expect(getNietOpOrde(page, 1)).toBeChecked();
  await expect(getNietOpOrde(page, 1)).toBeFocused();
  await page.keyboard.press('j');
  await expect(getOpOrde(page, 2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(getNietOpOrde(page, 1)).toBeFocused();
  await getVraag(page, 1).getByRole('textbox').focus();
  await page.keyboard.type('1 jk');
  await expect(getVraag(page, 1).getByRole('textbox')).toHaveValue('1 jk');
  await expect(getNietOpOrde(page, 1)).toBeChecked();
  await page.getByText('Sneltoetsen', { exact: true }).click();
  await page.getByLabel('Sneltoetsen gebruiken').uncheck();
  await getNietOpOrde(page, 1).focus();
  await page.keyboard.press('1');
  await page.keyboard.press('j');
  await expect(getNietOpOrde(page, 1)).toBeFocused();
  await expect(getNietOpOrde(page, 1)).toBeChecked();
});

test('the next open question comes after the one where the user is', async ({ page }) => {
  await openHulpmiddel(page, ZELFSCAN);
  await getOpOrde(page, 5).check();
  await page.getByRole('link', { name: 'Volgende open vraag: 6' }).click();
  await expect(getOpOrde(page, 6)).toBeFocused();
  await expect(page.getByRole('link', { name: 'Volgende open vraag: 7' })).toBeVisible();
});

test('a new measurement shows the old answers beside the new, until they are put away', async ({ page }) => {
  const oud = await makeDocument(page, ZELFSCAN, 'Proefstad');
  await page.locator('main [name=deelnemers]').fill('teamleider');
  await getNietOpOrde(page, 1).check();
  await getVraag(page, 1).getByRole('textbox').fill('Wacht op de raad');
  await getVraag(page, 1).getByLabel('Nog bespreken').check();
  await getRegel(page, 'Proefstad')
    .getByRole('button', { name: /^Nieuwe meting/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`naast=${oud}`));
  await expect(getVraag(page, 1).getByText('Vorige keer: niet op orde, nog bespreken')).toBeVisible();
  await expect(getVraag(page, 1).getByText('Wacht op de raad')).toBeVisible();
  await expect(getNietOpOrde(page, 1)).not.toBeChecked();
  await expect(page.locator('main [name=deelnemers]')).toHaveValue('');
  await expect(page.getByText('Deelnemers toen: teamleider.')).toBeVisible();
  await page.reload();
  await expect(getVraag(page, 1).getByText('Wacht op de raad')).toBeVisible();
  await page.getByLabel('Vorige antwoorden ernaast').selectOption('Geen');
  await expect(page.getByText(/^Vorige keer/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Vorige antwoorden ernaast')).toHaveValue('');
  await expect(page.getByText(/^Vorige keer/)).toHaveCount(0);
});

test('a new measurement still has the old answers beside it when the user comes back another way', async ({ page }) => {
  const oud = await makeDocument(page, ZELFSCAN, 'Proefstad');
  await page.locator('main [name=datum]').fill('2024-03-01');
  await getNietOpOrde(page, 1).check();
  await getRegel(page, 'Proefstad')
    .getByRole('button', { name: /^Nieuwe meting/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`naast=${oud}`));
  const nieuw = new URL(page.url()).searchParams.get('id');
  await page.goto(`./zelfscan/?id=${nieuw ?? ''}`);
  await expect(getVraag(page, 1).getByText('Vorige keer: niet op orde')).toBeVisible();
  await page.goto(`./zelfscan/?id=${oud}`);
  await expect(getNietOpOrde(page, 1)).toBeChecked();
  await expect(page.getByText(/^Vorige keer/)).toHaveCount(0);
});

test('what comes out stands above the zelfscan until there is work in it', async ({ page }) => {
  await openHulpmiddel(page, ZELFSCAN);
  const voorbeeld = page.getByRole('link', { name: 'Bekijk een verzonnen voorbeeld' });
  await expect(voorbeeld).toBeVisible();
  await getNietOpOrde(page, 1).check();
  await expect(voorbeeld).toBeHidden();
});

test('the empty list is printed without touching what was entered', async ({ page }) => {
  await openHulpmiddel(page, ZELFSCAN);
  await getNietOpOrde(page, 1).check();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['aangevinkt'] = String(document.querySelectorAll('.vraag :checked').length);
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('button', { name: 'Druk de lege lijst af' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-aangevinkt', '0');
  await expect(getNietOpOrde(page, 1)).toBeChecked();
});
