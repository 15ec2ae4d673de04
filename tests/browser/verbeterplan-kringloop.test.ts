import type { Page } from '@playwright/test';
import type { RegioInvoer } from '../../src/domain/regio.ts';
import { LEEG_PUNT, LEEG_VERBETERPLAN } from '../../src/domain/verbeterplan.ts';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { listSleutels, plant, toDocumentsleutel, toTekst, waitForHulpmiddel } from './hulpmiddelpagina.ts';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const EERSTE = {
  gemeente: 'Proefstad',
  naam: 'Eerste meting',
  beantwoordingen: {
    '6a-1': { antwoord: 'op orde' },
    '6a-2-ii': { antwoord: 'niet op orde' },
    '6a-3': { antwoord: 'niet op orde' },
  },
};
const TWEEDE = {
  gemeente: 'Proefstad',
  naam: 'Tweede meting, waarvan de naam niet op één regel past',
  beantwoordingen: {
    '6a-1': { antwoord: 'niet op orde', toelichting: 'De visie is verlopen.' },
    '6a-2-ii': { antwoord: 'niet op orde' },
    '6a-3': { antwoord: 'niet op orde' },
  },
};
const PLAN = {
  ...LEEG_VERBETERPLAN,
  gemeente: 'Proefstad',
  naam: 'Plan van de proef',
  zelfscan: 'een',
  herhaald: 'twee',
  punten: {
    a1: { ...LEEG_PUNT, titel: 'Gereed punt', status: 'gereed', herkomst: { soort: 'zelfscan', id: '6a-2-ii' } },
  },
};
const CHECKLISTINVOER = {
  gemeente: 'Proefstad',
  beantwoordingen: { 'c1-rollen-3': { stand: 'bespreken', notitie: 'Nog met zorg.' } },
  ...{ rijen: {}, punten: {}, afspraken: {} },
};
const REGIOBEELD: RegioInvoer = {
  naam: 'Regio Proefland',
  scans: {
    a: { alias: 'Eén', lijst: 1, antwoorden: { '6a-2-ii': 'niet op orde', '6a-3': 'niet op orde' } },
    b: { alias: 'Twee', lijst: 1, antwoorden: { '6a-2-ii': 'niet op orde', '6a-3': 'op orde' } },
  },
};

async function plantAlles(page: Page, ...plannen: object[]): Promise<void> {
  await plant(page, {
    [toDocumentsleutel(ZELFSCAN, 'een')]: toTekst(ZELFSCAN, EERSTE),
    [toDocumentsleutel(ZELFSCAN, 'twee')]: toTekst(ZELFSCAN, TWEEDE),
    [toDocumentsleutel(CHECKLIST, 'lijst')]: toTekst(CHECKLIST, CHECKLISTINVOER),
    [toDocumentsleutel(REGIO, 'regio')]: toTekst(REGIO, REGIO.vorm.encode(REGIOBEELD)),
    ...Object.fromEntries(
      plannen.map((plan, i) => [toDocumentsleutel(VERBETERPLAN, `plan${String(i)}`), toTekst(VERBETERPLAN, plan)]),
    ),
  });
}

const getTitels = (page: Page) => page.getByLabel(/^Titel van verbeterpunt/);

test('what became niet op orde and is not in the plan is named, and is taken over from there', async ({ page }) => {
  await plantAlles(page, PLAN);
  await page.goto(`.${VERBETERPLAN.adres}?id=plan0#evaluatie`);
  await waitForHulpmiddel(page);
  await expect(page.getByRole('heading', { name: 'Nieuw: niet op orde, en nog niet in dit plan (1)' })).toBeVisible();
  await expect(page.getByText('De visie is verlopen.')).toBeVisible();
  await expect(page.getByText('1 vraag was toen ook al niet op orde, en staat niet in dit plan')).toBeVisible();
  await page.getByRole('link', { name: 'Neem over in dit plan wat u wilt aanpakken' }).click();
  await expect(page.getByRole('radio', { name: /^Tweede meting/ })).toBeChecked();
  await page.getByRole('button', { name: 'Neem 2 punten over' }).click();
  await expect(getTitels(page)).toHaveCount(3);
  await page.getByRole('link', { name: 'Evaluatie' }).click();
  await expect(page.getByRole('heading', { name: /niet in dit plan/ })).toHaveCount(0);

  // On paper it has a part of its own.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Druk het plan af' }).click();
  const evaluatie = page.locator('.planblad__deel').filter({ has: page.locator('h3', { hasText: /^Evaluatie$/ }) });
  await expect(evaluatie.locator('tr').filter({ hasText: 'Gereed punt' })).toContainText(
    'Gereed, maar nog niet op orde',
  );
});

test('the example has a repeated zelfscan of its own, and leaves nothing behind', async ({ page }) => {
  await page.goto(`.${VERBETERPLAN.adres}?voorbeeld=1#evaluatie`);
  await expect(page.getByText('Hier vergeleken met een verzonnen herhaling')).toBeVisible();
  for (const kop of ['Gereed, maar nog niet op orde (1)', 'Nieuw: niet op orde, en nog niet in dit plan (1)'])
    await expect(page.getByRole('heading', { name: kop })).toBeVisible();
  // There is nothing to begin or to take over.
  await expect(page.locator('.planview').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Neem over/ })).toHaveCount(0);
  expect(await listSleutels(page)).toEqual([]);
});

test('who comes from another tool chooses the plan first, with the keyboard, or begins a new one', async ({ page }) => {
  await plantAlles(page, PLAN, { ...LEEG_VERBETERPLAN, naam: 'Ander plan' });
  const begin = async () => {
    await page.goto('./zelfscan/uitkomst/?id=een');
    await page.getByRole('link', { name: 'Zet 2 aandachtspunten in een verbeterplan' }).click();
    await expect(page.getByRole('heading', { name: 'In welk plan wilt u overnemen?' })).toBeVisible();
  };
  await begin();
  await page.getByRole('button', { name: 'Plan van de proef, Proefstad' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/id=plan0#overnemen$/);
  await expect(page.getByRole('region', { name: 'Verbeterpunten overnemen' })).toBeFocused();
  await expect(page.getByRole('radio', { name: /^Eerste meting/ })).toBeChecked();
  await page.getByRole('button', { name: 'Neem 1 punt over' }).click();
  await expect(page.getByText('1 verbeterpunt is overgenomen.')).toBeVisible();
  await expect(getTitels(page)).toHaveCount(2);

  await begin();
  await page.getByRole('button', { name: 'Een nieuw verbeterplan' }).click();
  await page.getByRole('button', { name: 'Neem 2 punten over' }).click();
  await expect(getTitels(page)).toHaveCount(2);
  await expect
    .poll(async () => (await listSleutels(page)).filter((sleutel) => sleutel.includes(VERBETERPLAN.soort)))
    .toHaveLength(3);
});

test('one point is not taken over twice from several tools, and what was done is not said in another part', async ({
  page,
}) => {
  await plantAlles(page);
  await page.goto(`.${VERBETERPLAN.adres}?uit=regio&van=regio#overnemen`);
  await waitForHulpmiddel(page);
  await expect(page.getByText('Niet op orde bij 2 van 2 gemeenten.')).toBeVisible();
  await page.getByRole('button', { name: 'Neem 2 punten over' }).click();
  const bericht = page.getByText('2 verbeterpunten zijn overgenomen.');
  await expect(bericht).toBeVisible();
  await page.getByRole('link', { name: 'Planning', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verbeterpunten/ })
    .first()
    .click();
  await expect(getTitels(page)).toHaveCount(2);
  await expect(bericht).toHaveCount(0);

  await page.getByRole('link', { name: /^Overnemen uit/ }).click();
  await page.getByRole('radio', { name: /^Eerste meting/ }).check();
  await expect(page.getByText('Alles hieruit staat al in dit plan.')).toBeVisible();
  await page.getByRole('radio', { name: /^Tweede meting/ }).check();
  await expect(page.getByText('1 van 1 gekozen')).toBeVisible();
  await page
    .getByRole('radio', { name: /^Checklist/ })
    .or(page.getByRole('radio', { name: 'Proefstad', exact: true }))
    .check();
  await page.getByRole('button', { name: 'Neem 1 punt over' }).click();
  await expect(getTitels(page)).toHaveCount(3);
  await page
    .getByRole('link', { name: /^Uitwerken/ })
    .last()
    .click();
  await expect(page.getByText('Komt uit de checklist')).toBeVisible();
});

test('a verbeterpunt leads to the zelfscan that it comes from, also when the plan was made from another', async ({
  page,
}) => {
  const punt = { ...LEEG_PUNT, titel: 'Visie', standVanZaken: 'De visie is verlopen.' };
  await plantAlles(page, { ...PLAN, punten: { a1: { ...punt, herkomst: { soort: 'zelfscan', id: '6a-1' } } } });
  await page.goto(`.${VERBETERPLAN.adres}?id=plan0#punt-a1`);
  await waitForHulpmiddel(page);
  await expect(page.getByText('Komt uit de zelfscan ‘Tweede meting')).toBeVisible();
  await expect(page.getByRole('link', { name: /^vraag 6a-1/ })).toHaveAttribute('href', /\?id=twee#6a-1$/);
});

test('on a phone the names of the documents are whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await plantAlles(page, PLAN);
  await page.goto(`.${VERBETERPLAN.adres}?id=plan0#overnemen`);
  await waitForHulpmiddel(page);
  const naam = page.locator('.bronkiezer label').filter({ hasText: 'Tweede meting' });
  await expect(naam).toBeVisible();
  expect(await naam.evaluate((label) => label.scrollWidth <= label.clientWidth)).toBe(true);
  await expectNoSidewaysScroll(page);
});
