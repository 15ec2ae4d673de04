import type { Page } from '@playwright/test';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import {
  download,
  downloadCsv,
  findId,
  getBewaard,
  openHulpmiddel,
  plant,
  readBewaard,
  toDocumentsleutel,
  toTekst,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const OPDRACHT = { ...VERBETERPLAN, adres: `${VERBETERPLAN.adres}opdracht/` };
const LEEG = { kosten: {}, voortgang: {}, bijstellingen: {} };
const INVOER = {
  gemeente: 'Proefstad',
  naam: 'Plan van de proef',
  teksten: {},
  vaststelling: {},
  opdracht: { '6a-2-i': { huidig: 'Er staat niets.' }, '000002-a': { middelen: 'Twee uur per week' } },
  punten: {
    '000001-a': {
      ...LEEG,
      titel: 'Signaleren opschrijven',
      standVanZaken: 'Het staat nergens.',
      herkomst: { soort: 'zelfscan', id: '6a-2-i' },
    },
    '000002-a': { ...LEEG, titel: 'Taken verdelen', inOpdracht: true, actie: 'Afspreken wie wat doet' },
    '000003-a': { ...LEEG, titel: 'Iets anders' },
  },
};

async function openGevuld(page: Page): Promise<void> {
  await plant(page, { [toDocumentsleutel(VERBETERPLAN, 'mijn')]: toTekst(VERBETERPLAN, INVOER) });
  await openHulpmiddel(page, OPDRACHT, 'mijn');
}

async function readInvoer(page: Page): Promise<unknown> {
  const document: unknown = JSON.parse((await readBewaard(page))[toDocumentsleutel(VERBETERPLAN, 'mijn')] ?? '{}');
  return typeof document === 'object' && document !== null && 'invoer' in document ? document.invoer : undefined;
}

const getDeel = (page: Page, titel: string) => page.getByRole('region', { name: titel, exact: true });

test('the opdracht can be begun without a plan, and what was entered is kept in a new one', async ({ page }) => {
  await openHulpmiddel(page, OPDRACHT);
  await expect(page.locator('.opdrachtdeel')).toHaveCount(3);
  await getDeel(page, 'Opdracht signaleren en oppakken').getByLabel('Huidige tekst').fill('Nog niets');
  await expect(getBewaard(page)).toBeVisible();
  const id = await findId(page);
  await page.reload();
  await expect(getDeel(page, 'Opdracht signaleren en oppakken').getByLabel('Huidige tekst')).toHaveValue('Nog niets');
  await expect(page.getByRole('link', { name: 'Naar het plan waar deze opdracht bij hoort' })).toHaveAttribute(
    'href',
    new RegExp(`verbeterplan/\\?id=${id}$`),
  );
});

test('it collects the questions and the verbeterpunten that belong in it, filled in with the keyboard', async ({
  page,
}) => {
  await openGevuld(page);
  await expect(page.locator('.opdrachtdeel')).toHaveCount(4);
  await expect(page.getByText('Iets anders')).toHaveCount(0);
  const vraag = getDeel(page, 'Opdracht signaleren en oppakken');
  await expect(vraag).toContainText('Hebt u uitdrukkelijk omschreven');
  await expect(vraag).toContainText('Het staat nergens.');
  await expect(vraag.getByRole('link', { name: 'Signaleren opschrijven' })).toHaveAttribute('href', /#punt-000001-a$/);
  await vraag.getByLabel('Huidige tekst').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Het team weegt elk signaal.');
  await getDeel(page, 'Taken verdelen').getByLabel('Middelen en capaciteit').fill('Vier uur per week');
  // What is kept at first is not yet all.
  await expect
    .poll(() => readInvoer(page))
    .toMatchObject({
      opdracht: {
        '6a-2-i': { huidig: 'Er staat niets.', wijziging: 'Het team weegt elk signaal.' },
        '000002-a': { middelen: 'Vier uur per week' },
      },
    });
});

test('it goes along in Word and CSV', async ({ page }) => {
  await openGevuld(page);
  const word = await download(page, () => page.getByRole('button', { name: 'Download voor Word' }).click());
  expect(word.naam).toMatch(/^verbeterplan-proefstad.*\.docx$/);
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText(`Het bestand ${word.naam} staat bij uw downloads.`)).toBeVisible();
  const csv = await downloadCsv(page);
  expect(csv.tekst).toContain('Er staat niets.');
  expect(csv.tekst).toContain('Twee uur per week');
});

test('on paper everything can be read, without fields and buttons', async ({ page }) => {
  await openGevuld(page);
  await page.emulateMedia({ media: 'print' });
  await expect(
    getDeel(page, 'Opdracht signaleren en oppakken').getByText('Er staat niets.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByText('Twee uur per week', { exact: true }).last()).toBeVisible();
  for (const veld of await page.locator('main :is(textarea, button)').all()) await expect(veld).toBeHidden();
});

test('of a plan that is not here the page says so', async ({ page }) => {
  await openHulpmiddel(page, OPDRACHT, 'weg');
  await expect(page.getByText('Dit verbeterplan staat niet in deze browser.')).toBeVisible();
  await expect(page.locator('.opdrachtdeel')).toHaveCount(0);
});
