import type { Page } from '@playwright/test';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { findId, getBewaard, openHulpmiddel, plant, readBewaard, toDocumentsleutel } from './hulpmiddelpagina.ts';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const GESPREK = { ...CHECKLIST, adres: `${CHECKLIST.adres}gesprek/` };
const VRAGEN = [
  'Wat is er al?',
  'Wat is succesvol?',
  'Wat ontbreekt er nog?',
  'Waar ligt de prioriteit?',
  'Wat hebt u nodig?',
];

const VOORBEREID = {
  lijst: 1,
  gemeente: 'Proefstad',
  beantwoordingen: {
    'c1-draagvlak-1': { stand: 'bespreken', notitie: 'Bijpraten voor de zomer' },
    'c1-draagvlak-5': { stand: 'bespreken' },
    'c2-gesprek-1a': { tekst: 'Een visie' },
  },
  rijen: { 'c1-informatie-1': { '000001-a': { naam: 'Eigen nota', stand: 'bespreken' } } },
  punten: {},
  afspraken: { '000001-a': { tekst: 'Nota agenderen', wie: 'beleidsadviseur', datum: '2026-05-12' } },
};

const getPunt = (page: Page, naam: string) =>
  page.locator('.gesprek__punt').filter({ has: page.getByRole('heading', { name: naam, exact: true }) });
const getStand = (page: Page, punt: string, stand: string) =>
  getPunt(page, punt).getByRole('button', { name: stand, exact: true });
const getAfspraak = (page: Page, nummer: number) =>
  page.getByRole('group', { name: `Afspraak ${String(nummer)}`, exact: true });

async function plantVoorbereid(page: Page, versie = 1): Promise<void> {
  await plant(page, {
    [toDocumentsleutel(CHECKLIST, 'mijn')]: JSON.stringify({
      versie,
      gemaakt: '2026-03-01T10:00:00.000Z',
      gewijzigd: '2026-03-09T10:00:00.000Z',
      invoer: VOORBEREID,
    }),
  });
}

async function readInvoer(page: Page, id: string): Promise<unknown> {
  const document: unknown = JSON.parse((await readBewaard(page))[toDocumentsleutel(CHECKLIST, id)] ?? '{}');
  return typeof document === 'object' && document !== null && 'invoer' in document ? document.invoer : undefined;
}

test('the five questions can be answered at the table, also in a checklist that begins there', async ({ page }) => {
  await openHulpmiddel(page, GESPREK);
  await expect(page.getByText('Er staat niets op ‘bespreken’.')).toBeVisible();
  await expect(page.getByText('Er zijn nog geen afspraken.')).toBeVisible();
  for (const vraag of VRAGEN) await page.getByLabel(vraag, { exact: true }).fill(`Over: ${vraag}`);
  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  for (const vraag of VRAGEN) await expect(page.getByLabel(vraag, { exact: true })).toHaveValue(`Over: ${vraag}`);
  await expect(page.getByRole('link', { name: 'Naar de gespreksnotitie' })).toHaveAttribute(
    'href',
    new RegExp(`notitie/\\?id=${await findId(page)}$`),
  );
});

test('a point gets another stand during the talk and stays in sight until the page is left', async ({ page }) => {
  await plantVoorbereid(page);
  await openHulpmiddel(page, GESPREK, 'mijn');
  const kop = page.getByRole('heading', { name: /^Te bespreken/ });
  await expect(kop).toHaveText(/\(3\)$/);
  await expect(getPunt(page, 'Verantwoordelijke bestuurders op de hoogte')).toContainText('Bijpraten voor de zomer');
  await getStand(page, 'Opdracht van de gemeenteraad', 'Uitzoeken').click();
  await getStand(page, 'Eigen nota', 'Geregeld').click();
  await expect(kop).toHaveText(/\(1\)$/);
  await expect(getStand(page, 'Opdracht van de gemeenteraad', 'Uitzoeken')).toHaveAttribute('aria-pressed', 'true');
  await expect(getStand(page, 'Eigen nota', 'Geregeld')).toBeFocused();
  await expect
    .poll(() => readInvoer(page, 'mijn'))
    .toMatchObject({
      beantwoordingen: { 'c1-draagvlak-5': { stand: 'uitzoeken' } },
      rijen: { 'c1-informatie-1': { '000001-a': { stand: 'geregeld' } } },
    });
  await page.reload();
  await expect(page.locator('.gesprek__punt')).toHaveCount(1);
});

test('agreements are added, taken away and put back with the keyboard alone', async ({ page }) => {
  await plantVoorbereid(page);
  await openHulpmiddel(page, GESPREK, 'mijn');
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).focus();
  await page.keyboard.press('Enter');
  await expect(getAfspraak(page, 2).getByLabel('Wat spreekt u af?')).toBeFocused();
  await page.keyboard.type('Raad bijpraten');
  await page.keyboard.press('Tab');
  await page.keyboard.type('griffier');
  await expect(getBewaard(page)).toBeVisible();

  await getAfspraak(page, 1).getByRole('button', { name: 'Weghalen' }).focus();
  await page.keyboard.press('Enter');
  await expect(getAfspraak(page, 1).getByLabel('Wie')).toHaveValue('griffier');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(getAfspraak(page, 1).getByLabel('Wat spreekt u af?')).toBeFocused();
  await expect(getAfspraak(page, 1).getByLabel('Wat spreekt u af?')).toHaveValue('Nota agenderen');
  await expect(getAfspraak(page, 1).getByLabel('Wanneer')).toHaveValue('2026-05-12');
  await expect(getAfspraak(page, 2).getByLabel('Wie')).toHaveValue('griffier');

  // An empty row is gone without more.
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  await getAfspraak(page, 3).getByRole('button', { name: 'Weghalen' }).click();
  await expect(getAfspraak(page, 3)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Afspraak toevoegen' })).toBeFocused();
});

test('of a checklist that is not here the page says so, and a new one can be begun', async ({ page }) => {
  await openHulpmiddel(page, GESPREK, 'weg');
  await expect(page.getByText('Deze checklist staat niet in deze browser.')).toBeVisible();
  await expect(page.getByLabel('Wat is er al?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Begin een nieuwe checklist' }).click();
  await page.getByLabel('Wat is er al?').fill('Een begin');
  await expect(getBewaard(page)).toBeVisible();
  expect(await findId(page)).not.toBe('weg');
});

test('what a newer version of the site kept can be read and not changed', async ({ page }) => {
  await plantVoorbereid(page, 2);
  await openHulpmiddel(page, GESPREK, 'mijn');
  await expect(page.getByLabel('Wat is er al?')).toHaveValue('Een visie');
  await expect(page.getByLabel('Wat is er al?')).toBeDisabled();
  await expect(getStand(page, 'Eigen nota', 'Geregeld')).toBeDisabled();
  await expect(getAfspraak(page, 1).getByLabel('Wie')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Afspraak toevoegen' })).toHaveCount(0);
});

test('on paper everything can be read, without buttons and fields', async ({ page }) => {
  await plantVoorbereid(page);
  await openHulpmiddel(page, GESPREK, 'mijn');
  await getStand(page, 'Eigen nota', 'Uitzoeken').click();
  await page.emulateMedia({ media: 'print' });
  for (const tekst of ['Een visie', 'Bijpraten voor de zomer', 'Nota agenderen: beleidsadviseur, 12 mei 2026'])
    await expect(page.getByText(tekst).filter({ visible: true })).toBeVisible();
  await expect(getPunt(page, 'Eigen nota').getByText('Stand: uitzoeken')).toBeVisible();
  for (const element of ['button', 'textarea', 'input', 'select'])
    await expect(page.locator(`${element}:visible`)).toHaveCount(0);
});

for (const [naam, width, height] of [
  ['a phone', 320, 700],
  ['a tablet held upright', 820, 1180],
  ['a tablet on its side', 1180, 820],
] as const)
  test.describe(`on ${naam}`, () => {
    test.use({ viewport: { width, height } });

    test('nothing sticks out and the questions are large', async ({ page }) => {
      await plantVoorbereid(page);
      await openHulpmiddel(page, GESPREK, 'mijn');
      await expectNoSidewaysScroll(page);
      const maat = await page
        .getByText('Wat is er al?', { exact: true })
        .evaluate((label) => parseFloat(getComputedStyle(label).fontSize));
      expect(maat).toBeGreaterThanOrEqual(20);
      const [vragen, punten] = await Promise.all(
        ['.gesprek__vraag', '.gesprek__punten'].map((deel) => page.locator(deel).first().boundingBox()),
      );
      // Beside each other where there is room, else below.
      if (width > 1000) expect(punten?.x).toBeGreaterThan((vragen?.x ?? 0) + (vragen?.width ?? 0));
      else expect(punten?.y).toBeGreaterThan((vragen?.y ?? 0) + (vragen?.height ?? 0));
    });
  });

test('where the points stand below the questions a link leads to them', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await plantVoorbereid(page);
  await openHulpmiddel(page, GESPREK, 'mijn');
  await page.getByRole('link', { name: 'Te bespreken' }).click();
  await expect(page.getByRole('heading', { name: /^Te bespreken/ })).toBeFocused();
  await expect(page.getByRole('heading', { name: /^Te bespreken/ })).toBeInViewport();
  await expect(page).toHaveURL(/\?id=mijn$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the five questions can be read and printed, and nothing says that it is kept', async ({ page }) => {
    await page.goto(`.${GESPREK.adres}`);
    for (const vraag of VRAGEN) await expect(page.getByText(vraag, { exact: true })).toBeVisible();
    await expect(page.locator('noscript strong')).toHaveText('Zonder JavaScript wordt niets bewaard.');
    await expect(page.getByRole('button', { name: 'Afspraak toevoegen' })).toHaveCount(0);
    await expect(page.locator('.bewaarstatus')).toBeHidden();
  });
});
