import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './quiet-test.ts';

const getVraag = (page: Page, nummer: number) =>
  page
    .getByRole('main')
    .locator('fieldset')
    .nth(nummer - 1);
const listSleutels = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** The key of the document, as the page itself made it by keeping one answer. */
async function findSleutel(page: Page): Promise<string> {
  await page.goto('./zelfscan/');
  await getVraag(page, 1).getByLabel('Op orde', { exact: true }).check();
  // On a slow machine the answer is given before the page runs, and kept a little later.
  await expect.poll(() => listSleutels(page)).not.toEqual([]);
  const [sleutel = ''] = await listSleutels(page);
  return sleutel;
}

test('nothing is stored before the first input', async ({ page }) => {
  await page.goto('./zelfscan/');
  await page.getByText('Wat is op orde?').first().click();
  await expect(page.getByText('Wat u invult, wordt direct bewaard in deze browser.')).toBeVisible();
  expect(await listSleutels(page)).toEqual([]);
});

test('a question can be answered, explained and set back with the keyboard alone', async ({ page }) => {
  await page.goto('./zelfscan/');
  const vraag = getVraag(page, 1);
  await page.getByLabel('Aanleiding').focus();
  // Past the pages to read with the part.
  const links = await page
    .getByText(/^Achtergrond:/)
    .first()
    .getByRole('link')
    .count();
  for (let keer = 0; keer <= links; keer += 1) await page.keyboard.press('Tab');
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
  await page.keyboard.press('Enter');
  await expect(vraag.getByRole('link')).toBeVisible();
  await page.reload();
  await expect(vraag.getByRole('textbox')).toHaveValue('Nog navragen');
});

test('the field for a toelichting warns against names of inwoners', async ({ page }) => {
  await page.goto('./zelfscan/');
  for (const veld of await page.getByRole('main').locator('textarea').all()) {
    await expect(veld).toHaveAccessibleDescription('Schrijf hier geen namen of situaties van inwoners.');
  }
});

test('everything can be wiped, and that can be undone', async ({ page }) => {
  await page.goto('./zelfscan/');
  await getVraag(page, 2).getByLabel('Op orde', { exact: true }).check();
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(getVraag(page, 2).getByLabel('Op orde', { exact: true })).not.toBeChecked();
  expect(await listSleutels(page)).toEqual([]);
  const ongedaan = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(ongedaan).toBeFocused();
  await expectAccessible(page);
  await ongedaan.click();
  await expect(getVraag(page, 2).getByLabel('Op orde', { exact: true })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Alles wissen' })).toBeFocused();
  await expect(page.getByText('Uw antwoorden en toelichtingen staan er weer.')).toBeVisible();
});

test('what another tab answers appears here', async ({ context, page }) => {
  await page.goto('./zelfscan/');
  const ander = await context.newPage();
  await ander.goto('./zelfscan/');
  await getVraag(ander, 5).getByLabel('Niet op orde').check();
  await expect(getVraag(page, 5).getByLabel('Niet op orde')).toBeChecked();
});

test('what is entered before the script runs is kept', async ({ page }) => {
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
  release();
  await expect(page.getByText(/^1 van \d+ beantwoord$/)).toBeVisible();
  await page.reload();
  await expect(getVraag(page, 1).getByLabel('Niet op orde')).toBeChecked();
  await expect(getVraag(page, 1).getByRole('textbox')).toHaveValue('Vroeg');
  await expect(page.getByLabel('Gemeente of team')).toHaveValue('Voorbeeldstad');
});

const VREEMD = [
  { soort: 'broken', tekst: '{"versie":1,', uitleg: 'Zij waren beschadigd.' },
  { soort: 'foreign', tekst: '{"versie":1,"antwoorden":[]}', uitleg: 'Zij hadden een vorm die deze pagina niet kent.' },
  {
    soort: 'newer',
    tekst: '{"versie":99,"beantwoordingen":{}}',
    uitleg: 'Zij zijn gemaakt met een nieuwere versie van deze site.',
  },
];
for (const { soort, tekst, uitleg } of VREEMD) {
  test(`${soort} data under our key is set aside and the page says so`, async ({ page }) => {
    const sleutel = await findSleutel(page);
    // From a page without the tool: the tool itself may still be writing.
    await page.goto('./privacy/');
    await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [sleutel, tekst]);
    await page.goto('./zelfscan/');
    await expect(page.getByRole('alert')).toContainText(uitleg);
    await getVraag(page, 1).getByLabel('Niet op orde').check();
    const bewaard = await page.evaluate(() => Object.entries(localStorage));
    expect(bewaard.filter(([key, value]) => key !== sleutel && value === tekst)).toHaveLength(1);
    expect(bewaard.find(([key]) => key === sleutel)?.[1]).toContain('niet op orde');
    await expectAccessible(page);
  });
}

const ZONDER_OPSLAG = [
  {
    geval: 'storage is denied',
    reden: 'Deze browser staat niet toe dat de site iets bewaart.',
    init: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  },
  {
    geval: 'storage is full',
    reden: 'De opslag van deze browser is vol.',
    init: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
];
for (const { geval, reden, init } of ZONDER_OPSLAG) {
  test(`where ${geval} the page says that nothing is kept, and the export still works`, async ({ page }) => {
    await page.addInitScript(init);
    await page.goto('./zelfscan/');
    await getVraag(page, 1).getByLabel('Op orde', { exact: true }).check();
    await expect(page.getByRole('alert')).toContainText('uw antwoorden worden niet bewaard');
    await expect(page.getByRole('alert')).toContainText(reden);
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[1]).toMatch(/;op orde;$/);
  });
}

test('the export works without a connection', async ({ page, context }) => {
  await page.goto('./zelfscan/');
  await getVraag(page, 1).getByLabel('Op orde', { exact: true }).check();
  await context.setOffline(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toBe('zelfscan.csv');
});

test('new input after wiping takes the offer to undo away and leaves focus alone', async ({ page }) => {
  await page.goto('./zelfscan/');
  await getVraag(page, 2).getByLabel('Op orde', { exact: true }).check();
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await getVraag(page, 1).getByLabel('Op orde', { exact: true }).check();
  await getVraag(page, 1)
    .getByRole('button', { name: /Antwoord wissen/ })
    .click();
  await expect(getVraag(page, 1).getByLabel('Op orde', { exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read, and the page says that nothing is kept', async ({ page }) => {
    await page.goto('./zelfscan/');
    await expect(page.locator('noscript strong')).toBeVisible();
    await expect(page.locator('noscript strong')).toHaveText('Zonder JavaScript wordt niets bewaard.');
    await expect(getVraag(page, 58).locator('h3')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download CSV' })).toBeHidden();
    await expect(page.getByText('wordt direct bewaard')).toBeHidden();
  });
});
