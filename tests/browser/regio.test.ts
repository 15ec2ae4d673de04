import type { Page } from '@playwright/test';
import { toCsv } from '../../src/export/csv.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { download, findId, openHulpmiddel, readBewaard } from './hulpmiddelpagina.ts';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const KOLOMMEN = ['gemeente', 'datum', 'vraag_id', 'antwoord', 'toelichting'].map((naam) => ({ naam }));
const NAMEN = ['Fictiehaven', 'Proefdorp', 'Modelburg', 'Testerveen', 'Schijnwoude'];
const TOELICHTING = 'Wordt volgend jaar opgepakt';

/** Ids of the first questions, as the zelfscan has them. */
async function listVraagIds(page: Page): Promise<string[]> {
  await page.goto('./zelfscan/');
  return page.locator('.invullen__vragen h3[id]').evaluateAll((koppen) => koppen.slice(0, 3).map(({ id }) => id));
}

/** A file of a gemeente that has the first `opOrde` of the questions op orde and the others not. */
function createBestand(gemeente: string, ids: readonly string[], opOrde: number, datum = '2026-03-01') {
  const rijen = ids.map((vraag_id, i) => ({
    gemeente,
    datum,
    vraag_id,
    antwoord: i < opOrde ? 'op orde' : 'niet op orde',
    toelichting: i === 0 ? TOELICHTING : '',
  }));
  return { name: `${gemeente}.csv`, mimeType: 'text/csv', buffer: Buffer.from(toCsv(KOLOMMEN, rijen)) };
}

/** Opens a regiobeeld of as many gemeenten. Of the first question it is op orde everywhere but in the first. */
async function openRegio(page: Page, aantal = NAMEN.length): Promise<string[]> {
  const ids = await listVraagIds(page);
  await openHulpmiddel(page, REGIO);
  const bestanden = NAMEN.slice(0, aantal).map((gemeente, i) => createBestand(gemeente, ids, i === 0 ? 0 : 1));
  await page.getByLabel('Kies de bestanden van de gemeenten').setInputFiles(bestanden);
  await expect(page.getByText(`${String(aantal)} zelfscans overgenomen.`)).toBeVisible();
  return ids;
}

const getRijen = (page: Page) => page.locator('.regio__vragen tbody tr');
const showNamen = (page: Page) => page.getByLabel('Namen zichtbaar').check();

test('files are opened together, each with an outcome of its own', async ({ page }) => {
  const ids = await listVraagIds(page);
  await openHulpmiddel(page, REGIO);
  await expect(page.getByText('Hier komt het beeld van uw regio te staan.')).toBeVisible();
  await page
    .getByLabel('Kies de bestanden van de gemeenten')
    .setInputFiles([
      createBestand('Fictiehaven', ids, 1),
      { name: 'foto.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') },
      createBestand('Fictiehaven', ids, 1, '2024-03-01'),
      createBestand('Proefdorp', ids, 0),
    ]);
  await expect(page.getByText('4 bestanden gelezen: 3 zelfscans overgenomen. 1 geweigerd')).toBeVisible();
  await expect(page.locator('.regio__uitslagen > li')).toHaveText([
    /Fictiehaven\.csv: 1 zelfscan overgenomen/,
    /foto\.csv: geweigerd/,
    /Fictiehaven\.csv: 1 zelfscan overgenomen/,
    /Proefdorp\.csv: 1 zelfscan overgenomen/,
  ]);
  await expect(page.locator('.regio__uitslagen')).toContainText('Let op: van ‘Fictiehaven’ is er nog een lijst');
  await expect(page.getByText('1 zelfscan telt niet mee')).toBeVisible();
  await expect(getRijen(page).first()).toContainText('1 van 2');
});

test('until they are shown, no name of a gemeente stands in the picture or in the file', async ({ page }) => {
  await openRegio(page);
  await page.getByRole('button', { name: 'Lijst sluiten' }).click();
  await expect(page.getByText('5 gemeenten tellen mee')).toBeVisible();
  const bestand = await download(page, () => page.getByRole('button', { name: 'Download dit beeld als CSV' }).click());
  const tekst = `${await page.content()} ${bestand.naam} ${bestand.tekst}`;
  for (const naam of NAMEN) expect(tekst).not.toContain(naam);
  expect(bestand.tekst).not.toContain(TOELICHTING);
  expect(bestand.tekst).toContain('vraag');
  await showNamen(page);
  const metNamen = await download(page, () => page.getByRole('button', { name: 'Download dit beeld als CSV' }).click());
  for (const naam of NAMEN) expect(metNamen.tekst).toContain(naam);
  expect(metNamen.tekst).not.toContain(TOELICHTING);
});

test('the name of a file says whether names stand in it, and hidden it does not hold that of the region', async ({
  page,
}) => {
  await openRegio(page);
  await page.getByLabel('Naam van de regio').fill('Proefland');
  const save = () => download(page, () => page.getByRole('button', { name: 'Download dit beeld als CSV' }).click());
  const zonder = await save();
  expect(zonder.naam).toMatch(/^regiobeeld-zonder-namen-\d/);
  expect(zonder.tekst).not.toContain('Proefland');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Proefland').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await showNamen(page);
  await expect(page.getByRole('heading', { name: 'Proefland' })).toBeVisible();
  expect((await save()).naam).toMatch(/^regiobeeld-met-namen-proefland-\d/);
  const geheel = await download(page, () => page.getByRole('button', { name: /^Download CSV/ }).click());
  expect(geheel.naam).toBe('regiobeeld-geheel-met-namen.csv');
});

test('on paper stand who each gemeente is, the order, the filter, the source and the date', async ({ page }) => {
  await openRegio(page);
  await showNamen(page);
  await page.getByLabel('Volgorde').selectOption('Vaakst niet op orde eerst');
  await page.getByLabel('Alleen wat ergens niet op orde is').check();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Per gemeente' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Proefdorp/ })).toContainText('1 van 3');
  await expect(page.getByText(/^3 van \d+ vragen; vaakst niet op orde eerst; alleen wat ergens/)).toBeVisible();
  await expect(page.getByText(/afgedrukt op \d+ [a-z]+ \d{4}/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /./, visible: true })).toHaveCount(0);
});

test('a second list of one gemeente counts too once it has a name of its own', async ({ page }) => {
  const ids = await listVraagIds(page);
  await openHulpmiddel(page, REGIO);
  await page
    .getByLabel('Kies de bestanden van de gemeenten')
    .setInputFiles([createBestand('Fictiehaven', ids, 1), createBestand('Fictiehaven', ids, 0, '2024-03-01')]);
  await expect(page.getByText('1 gemeente telt mee')).toBeVisible();
  await showNamen(page);
  await page.getByText('Telt niet mee (1)').click();
  await page.getByLabel('Eigen naam voor deze lijst').fill('Fictiehaven, team Noord');
  await page.getByRole('button', { name: /^Laat ook meetellen/ }).click();
  await expect(page.getByText('2 gemeenten tellen mee')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wie er meedoet' })).toBeFocused();
});

test('hiding the names takes the names of the files away too', async ({ page }) => {
  await openRegio(page);
  await showNamen(page);
  await expect(page.getByText('Fictiehaven.csv')).toBeVisible();
  await page.getByLabel('Namen zichtbaar').uncheck();
  await expect(page.getByText('Fictiehaven.csv')).toHaveCount(0);
});

test('under five gemeenten it warns that hiding names does not help', async ({ page }) => {
  await openRegio(page, 4);
  await expect(page.getByText('zij zijn te herkennen').first()).toBeVisible();
  await showNamen(page);
  await expect(page.getByText('zij zijn te herkennen')).toHaveCount(0);
});

test('toelichtingen are shown while the page is open and are kept nowhere', async ({ page }) => {
  await openRegio(page);
  await page.getByText('5 toelichtingen').click();
  await expect(page.getByText(TOELICHTING).first()).toBeVisible();
  await expect(page.locator('.bewaarstatus').getByText(/^Bewaard om/)).toBeVisible();
  const id = await findId(page);
  const bewaard = JSON.stringify(await readBewaard(page));
  expect(bewaard).toContain('Fictiehaven');
  expect(bewaard).not.toContain(TOELICHTING);
  expect(bewaard).not.toContain('Fictiehaven.csv');
  await openHulpmiddel(page, REGIO, id);
  await expect(page.getByText('5 gemeenten tellen mee')).toBeVisible();
  await expect(page.getByText(TOELICHTING)).toHaveCount(0);
});

test('questions can be sorted and filtered, and the file holds what is shown', async ({ page }) => {
  const ids = await openRegio(page);
  await page.getByLabel('Alleen wat ergens niet op orde is').check();
  await expect(page.getByText(/^3 van \d+ vragen\.$/)).toBeVisible();
  await expect(getRijen(page).first()).toContainText('4 van 5');
  await page.getByLabel('Volgorde').selectOption('Vaakst niet op orde eerst');
  await expect(getRijen(page).first()).toContainText('0 van 5');
  await expect(getRijen(page).last()).toContainText('4 van 5');
  const { tekst } = await download(page, () =>
    page.getByRole('button', { name: 'Download dit beeld als CSV' }).click(),
  );
  const vraagrijen = tekst.split('\r\n').filter((regel) => regel.startsWith('vraag;'));
  expect(vraagrijen.map((regel) => ids.findIndex((id) => regel.includes(`;${id};`)))).toEqual([1, 2, 0]);
});

test('a gemeente can be renamed, taken out and put back', async ({ page }) => {
  await openRegio(page);
  await showNamen(page);
  await page.getByText('Gemeenten bekijken').click();
  await page.getByLabel('Naam van Proefdorp').fill('Dorp P');
  await page.keyboard.press('Tab');
  await expect(page.getByText('De gemeente heet hier nu Dorp P.')).toBeVisible();
  await page.getByRole('button', { name: /^Weghalen\s*: Dorp P$/ }).click();
  await expect(page.getByText('4 gemeenten tellen mee')).toBeVisible();
  const ongedaan = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(ongedaan).toBeFocused();
  await ongedaan.click();
  await expect(page.getByText('5 gemeenten tellen mee')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wie er meedoet' })).toBeFocused();
  await expect(page.getByText('5 toelichtingen')).toBeVisible();
  // What was told of it holds the name.
  await page.getByLabel('Namen zichtbaar').uncheck();
  await expect(page.getByText('Dorp P')).toHaveCount(0);
});

test('on a phone nothing sticks out, also with a gemeente beside the region', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openRegio(page);
  await expectNoSidewaysScroll(page);
  await showNamen(page);
  await page.getByText('Gemeenten bekijken').click();
  await page.getByLabel('Een gemeente ernaast').selectOption('Fictiehaven');
  await expect(page.getByRole('columnheader', { name: 'Fictiehaven' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the explanation can be read and no file can be chosen', async ({ page }) => {
    await page.goto('./zelfscan/regio/');
    await expect(page.locator('noscript strong')).toHaveText('Zonder JavaScript is er geen regiobeeld te maken.');
    await expect(page.locator('#namen')).toBeVisible();
    await expect(page.getByLabel('Kies de bestanden van de gemeenten')).toBeHidden();
  });
});
