import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import {
  downloadCsv,
  getBewaard,
  plant,
  readBewaard,
  toDocumentsleutel,
  toTekst,
  waitForScript,
} from './hulpmiddelpagina.ts';
import { printVellen } from './papier.ts';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const NOTITIE = './checklist-sturing/notitie/';
const LANG =
  'De verantwoordelijke bestuurders willen hier eerst met de omliggende gemeenten over spreken, omdat de afspraken nog niet vastliggen; dat vraagt om een voorstel. '.repeat(
    5,
  );
/** The widest letters there are. */
const BREED = 'WWWWWWW '.repeat(100);

const getBlad = (page: Page) => page.locator('.blad');
const getPunt = (page: Page, nummer: number) => page.getByLabel(`Punt ${String(nummer)}`, { exact: true });
const getVoorstellen = (page: Page) => page.getByRole('button', { name: /^Zet erop: / });

/** Ids as they stand in a file of questions. */
function listIds(bestand: string, vorm: RegExp): string[] {
  return [...readFileSync(bestand, 'utf8').matchAll(vorm)].map(([, id = '']) => id);
}
/** Questions that carry a stand: of a question with deelvragen only the deelvragen. */
const VRAGEN = listIds('content/checklist-sturing/vragen.yaml', /- id: (c[12]-[a-z]+-\d+[a-z]?)$/gm).filter(
  (id, _, alle) => !alle.includes(`${id}a`),
);
const SCANVRAGEN = listIds('content/zelfscan/vragen.yaml', /^ {6}- id: (\S+)$/gm);

/** As much as there can be, with the same text everywhere. */
function createVol(tekst: string, fase = 'fase-4') {
  return {
    gemeente: tekst,
    naam: tekst,
    datum: '2026-09-14',
    fase,
    beantwoordingen: Object.fromEntries(
      VRAGEN.map((id, i) => [id, { notitie: tekst, stand: i < 6 ? 'bespreken' : 'uitzoeken' }]),
    ),
    rijen: { 'c1-rollen-1': { a: { naam: tekst, tekst, stand: 'bespreken' } } },
    punten: { 1: tekst, 2: tekst, 3: tekst },
    afspraken: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { tekst, wie: tekst, datum: '2026-09-30' }]),
    ),
  };
}

const GEWOON = {
  gemeente: 'Proefstad',
  naam: 'Najaar',
  datum: '2026-09-14',
  fase: 'fase-1',
  beantwoordingen: {
    'c1-opdracht-1c': { antwoord: 'nee', stand: 'bespreken', notitie: 'De opdracht is van 2021.' },
    'c1-draagvlak-4': { antwoord: 'weet ik niet' },
    'c1-rollen-1a': { tekst: 'Beleidsadviseur', stand: 'geregeld' },
  },
  afspraken: { a: { tekst: 'Nieuwe opdracht voorbereiden', wie: 'Beleidsadviseur', datum: '2026-12-01' } },
};

async function openNotitie(page: Page, query = ''): Promise<void> {
  await page.goto(`${NOTITIE}${query}`);
  await waitForScript(page);
}

/** Keeps checklists by id, and opens the notitie of the first. */
async function openMet(
  page: Page,
  checklists: Readonly<Record<string, object>>,
  zelfscans: object[] = [],
): Promise<void> {
  await plant(page, {
    ...Object.fromEntries(
      Object.entries(checklists).map(([id, invoer]) => [toDocumentsleutel(CHECKLIST, id), toTekst(CHECKLIST, invoer)]),
    ),
    ...Object.fromEntries(
      zelfscans.map((invoer, i) => [
        toDocumentsleutel(ZELFSCAN, `scan${String(i)}`),
        toTekst(ZELFSCAN, invoer, `2026-03-0${String(9 - i)}T10:00:00.000Z`),
      ]),
    ),
  });
  await openNotitie(page, `?id=${Object.keys(checklists)[0] ?? ''}`);
  await expect(getBlad(page)).toBeVisible();
}

/** A zelfscan in which nothing is op orde. */
function createScan(naam: string) {
  return {
    gemeente: 'Proefstad',
    naam,
    beantwoordingen: Object.fromEntries(SCANVRAGEN.map((id) => [id, { antwoord: 'niet op orde' }])),
  };
}

/** Printing that takes until `afterprint` is told. */
async function holdPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
}

for (const [wat, invoer] of [
  ['as much as there can be', createVol(LANG)],
  ['as much as there can be in the widest letters', createVol(BREED)],
  ['as much as there can be and lines to write on', { ...createVol(LANG), afspraken: {} }],
  ['all questions and no more', { beantwoordingen: createVol(LANG).beantwoordingen }],
  ['the longest decisions', createVol(LANG, 'fase-3')],
  ['what is usual', GEWOON],
  ['hardly anything', { gemeente: 'Proefstad' }],
] as const)
  test(`the gespreksnotitie is one A4 with ${wat}`, async ({ page }) => {
    await openMet(page, { een: invoer });
    expect(await printVellen(page)).toHaveLength(1);
    // Not because there is nothing on it, and not because it runs off the sheet: 12 mm above and below is white.
    await page.setViewportSize({ width: 672, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(getBlad(page).getByText('Gemaakt op')).toBeVisible();
    const hoogte = await getBlad(page).evaluate((blad) => (blad.getBoundingClientRect().height * 25.4) / 96);
    expect(hoogte).toBeLessThan(297 - 2 * 12);
    await expect(page.getByText('Wat komt erop?')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });

test('on paper only what there is has a heading, and there are lines for agreements', async ({ page }) => {
  await openMet(page, { een: { gemeente: 'Proefstad' } });
  await expect(getBlad(page).getByText('Er staat niets op ‘bespreken’.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(getBlad(page).getByRole('heading', { level: 3 })).toHaveText(['Afspraken']);
  await expect(getBlad(page).getByRole('row')).toHaveCount(5);
});

test('the report is printed with its own button, and the page is as it was after that', async ({ page }) => {
  await openMet(page, { een: createVol(LANG) });
  await holdPrint(page);
  const verslag = page.locator('.verslag');
  await expect(verslag).toBeHidden();
  await page.getByRole('button', { name: 'Druk het verslag af' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(verslag).toBeVisible();
  await expect(verslag).toContainText(LANG.trim());
  await expect(getBlad(page)).toBeHidden();
  await page.emulateMedia({ media: null });
  // Making a file of it is printing, and tells when it is done.
  expect((await printVellen(page)).length).toBeGreaterThan(3);
  await expect(verslag).toBeHidden();
  await expect(getBlad(page)).toBeVisible();
  expect(await printVellen(page)).toHaveLength(1);
});

test('every question of the checklist is in the report', async ({ page }) => {
  await openMet(page, { een: GEWOON });
  await page.getByText('Het hele verslag').click();
  await expect(page.locator('.verslag__kop')).toHaveCount(38);
  // Seven questions are rows of a table.
  await expect(page.locator('.vraagtabel tbody tr')).toHaveCount(7);
  await expect(page.locator('.verslag')).toContainText('De opdracht is van 2021.');
});

test('suggestions from a zelfscan become points, with the keyboard alone', async ({ page }) => {
  await openMet(page, { een: GEWOON }, [createScan('Nulmeting')]);
  await getPunt(page, 2).fill('De begroting');
  await expect(getVoorstellen(page)).toHaveCount(3);
  const [eerste = '', tweede = ''] = (await getVoorstellen(page).allTextContents()).map((tekst) =>
    tekst.replace('Zet erop: ', ''),
  );
  await getVoorstellen(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(getPunt(page, 1)).toHaveValue(eerste);
  await expect(page.getByRole('status').getByText(`Punt 1 is nu: ${eerste}`)).toBeAttached();
  await expect(getVoorstellen(page).filter({ hasText: tweede })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(getPunt(page, 3)).toHaveValue(tweede);
  // There is no room left, so focus goes to what was filled in.
  await expect(getPunt(page, 3)).toBeFocused();
  for (const knop of await getVoorstellen(page).all()) {
    await expect(knop).toHaveAttribute('aria-disabled', 'true');
    await expect(knop).toHaveAccessibleDescription(/Er staan al drie punten op/);
  }
  await expect(getBlad(page).locator('ol li')).toHaveText([eerste, 'De begroting', tweede]);
  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  await expect(getPunt(page, 3)).toHaveValue(tweede);
  await getPunt(page, 1).fill('');
  await expect(getVoorstellen(page).first()).not.toHaveAttribute('aria-disabled');
});

test('of several zelfscans one is chosen, and that of the gemeente is first', async ({ page }) => {
  await openMet(page, { een: GEWOON }, [
    { ...createScan('Elders'), gemeente: 'Ergens' },
    createScan('Onze'),
    { gemeente: 'Leegstad', naam: 'Lege', beantwoordingen: {} },
  ]);
  await expect(page.getByLabel('Zelfscan', { exact: true })).toHaveValue('scan1');
  await page.getByLabel('Zelfscan', { exact: true }).selectOption({ label: 'Lege, Leegstad' });
  await expect(getVoorstellen(page)).toHaveCount(0);
  await expect(page.getByText('nog niets met ‘niet op orde’ beantwoord')).toBeVisible();
});

test('the chosen fase brings its decisions', async ({ page }) => {
  await openMet(page, { een: GEWOON });
  const beslissingen = getBlad(page).getByRole('region', { name: /^Beslissingen die aan de orde zijn/ });
  await page.getByLabel('Fase waarin u zit').selectOption({ index: 4 });
  await expect(beslissingen.getByRole('listitem')).toHaveCount(8);
  await page.getByLabel('Fase waarin u zit').selectOption('Geen fase');
  await expect(beslissingen).toContainText('Er is nog geen fase gekozen.');
  await expect.poll(async () => (await readBewaard(page))[toDocumentsleutel(CHECKLIST, 'een')]).not.toContain('"fase"');
});

test('everything can be taken along as CSV', async ({ page }) => {
  await openMet(page, { een: GEWOON });
  const bestand = await downloadCsv(page);
  expect(bestand.tekst).toContain('De opdracht is van 2021.');
  await expect(page.getByText(`Het bestand ${bestand.naam} staat bij uw downloads.`)).toBeVisible();
});

test('the page leads back to the questions and to the conversation of this checklist', async ({ page }) => {
  await openMet(page, { een: GEWOON });
  await expect(page.getByRole('link', { name: 'Terug naar de vragen' })).toHaveAttribute(
    'href',
    /\/checklist-sturing\/\?id=een$/,
  );
  await page.getByRole('link', { name: 'Afspraken vastleggen bij het gesprek' }).click();
  await expect(page).toHaveURL(/\/checklist-sturing\/gesprek\/\?id=een$/);
});

test('without a checklist the page leads to the questions', async ({ page }) => {
  await openNotitie(page);
  await page.getByRole('link', { name: 'Vul de checklist in of open een bestand' }).click();
  await expect(page).toHaveURL(/\/checklist-sturing\/$/);
});

test('of a checklist that is not here the page says so, and another can be chosen', async ({ page }) => {
  await openMet(page, { een: GEWOON });
  await openNotitie(page, '?id=elders');
  await expect(page.getByText('Deze checklist staat niet in deze browser.')).toBeVisible();
  await expect(getBlad(page)).toHaveCount(0);
  await page.getByLabel('Checklist', { exact: true }).selectOption('een');
  await expect(page).toHaveURL(/\?id=een$/);
  await expect(getBlad(page)).toContainText('Proefstad');
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('nothing runs off the screen', async ({ page }) => {
    await openMet(page, { een: createVol(BREED) }, [createScan('Een')]);
    await page.getByText('Het hele verslag').click();
    await expectNoSidewaysScroll(page);
  });
});
