import type { Page } from '@playwright/test';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import {
  download,
  getBewaard,
  getKopveld,
  openHulpmiddel,
  plant,
  readBewaard,
  toDocumentsleutel,
  toTekst,
  waitForScript,
} from './hulpmiddelpagina.ts';
import { printVellen } from './papier.ts';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const UITKOMST = './zelfscan/uitkomst/';
const VERGELIJKEN = './zelfscan/vergelijken/';
const TOELICHTING = 'Wacht op de raad';
const DEELNEMERS = 'teamleider en beleidsadviseur';
const A4_BREED = 718;

type Antwoorden = Readonly<Record<string, 'op orde' | 'niet op orde'>>;
type Vraag = { id: string; vraag: string };

const getVraag = (page: Page, nummer: number) =>
  page.locator('.vraag').filter({ has: page.getByText(new RegExp(`^Vraag ${String(nummer)} `)) });
const getScores = (page: Page) => page.locator('.scores tbody tr');
const getGroep = (page: Page, kop: string) => page.locator('details').filter({ hasText: kop });

/** The questions as the zelfscan puts them. */
async function listVragen(page: Page): Promise<Vraag[]> {
  await page.goto('./zelfscan/');
  return page
    .locator('.invullen__vragen h3[id]')
    .evaluateAll((koppen) => koppen.map(({ id, textContent }) => ({ id, vraag: textContent })));
}

/** Keeps zelfscans, by id. */
async function plantZelfscans(page: Page, scans: Readonly<Record<string, object>>): Promise<void> {
  await plant(
    page,
    Object.fromEntries(
      Object.entries(scans).map(([id, invoer]) => [toDocumentsleutel(ZELFSCAN, id), toTekst(ZELFSCAN, invoer)]),
    ),
  );
}

function createScan(naam: string, datum: string, antwoorden: Antwoorden) {
  const beantwoordingen = Object.fromEntries(Object.entries(antwoorden).map(([id, antwoord]) => [id, { antwoord }]));
  return { gemeente: 'Proefstad', naam, datum, beantwoordingen };
}

/** A measurement and the next one, in which the first question is better, the second worse and the third the same. */
async function plantMetingen(page: Page): Promise<Vraag[]> {
  const vragen = await listVragen(page);
  const [een, twee, drie] = listIds(vragen);
  await plantZelfscans(page, {
    nieuw: createScan('Tweede', '2026-03-01', { [een]: 'op orde', [twee]: 'niet op orde', [drie]: 'op orde' }),
    oud: createScan('Eerste', '2024-03-01', { [een]: 'niet op orde', [twee]: 'op orde', [drie]: 'op orde' }),
  });
  return vragen;
}

function listIds([een, twee, drie]: readonly Vraag[]): [string, string, string] {
  if (!een || !twee || !drie) throw new Error('Te weinig vragen');
  return [een.id, twee.id, drie.id];
}

async function openUitkomst(page: Page, query = ''): Promise<void> {
  await page.goto(`${UITKOMST}${query}`);
  await waitForScript(page);
}

async function openVergelijken(page: Page, query = ''): Promise<void> {
  await page.goto(`${VERGELIJKEN}${query}`);
  await waitForScript(page);
}

/** On a screen the radar is drawn a moment after the page. */
async function waitForRadar(page: Page): Promise<void> {
  await expect(page.locator('canvas[style*="width"]')).toBeVisible();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('a project leader goes from the questions to the figures, the file for the region and the factsheet', async ({
    page,
  }) => {
    await openHulpmiddel(page, ZELFSCAN);
    await getKopveld(page, 'gemeente').fill('Proefstad');
    await page.locator('main [name=deelnemers]').fill(DEELNEMERS);
    for (const nummer of [1, 2, 4]) await getVraag(page, nummer).getByLabel('Op orde', { exact: true }).check();
    for (const nummer of [3, 8]) await getVraag(page, nummer).getByLabel('Niet op orde').check();
    await getVraag(page, 3).getByRole('textbox').fill(TOELICHTING);
    await expect(getBewaard(page)).toBeVisible();
    await page.locator('.afronden').getByRole('link', { name: 'Naar de uitkomst' }).click();
    await expect(page).toHaveURL(/zelfscan\/uitkomst\/\?id=[a-z0-9]+$/);
    await expect(page.getByText(/^Van de 5 beantwoorde vragen zijn er 3 op orde; /)).toContainText(
      '53 vragen staan nog open en tellen niet mee; voor een vergelijking tussen onderdelen is nog te weinig beantwoord.',
    );
    await expect(getScores(page).nth(0)).toContainText('3 van 4 (75 %)');
    await expect(getScores(page).nth(0)).toContainText('3 van 7');
    await expect(getScores(page).nth(1)).toContainText('0 van 1 (0 %)');
    await expect(page.locator('.scores tfoot')).toContainText('3 van 5 (60 %)');
    await waitForRadar(page);
    await expectNoSidewaysScroll(page);

    const bestand = await download(page, () => page.getByRole('button', { name: 'Bestand voor de regio' }).click());
    await expect(page.getByText(`Het bestand ${bestand.naam} staat bij uw downloads.`)).toBeVisible();
    expect(bestand.tekst).toContain('Proefstad');
    expect(bestand.tekst.match(/;niet op orde;/g)).toHaveLength(2);
    expect(bestand.tekst.match(/;op orde;/g)).toHaveLength(3);
    for (const niet of [TOELICHTING, DEELNEMERS]) expect(bestand.tekst).not.toContain(niet);
    expect(bestand.tekst.split('\r\n')[0]).not.toMatch(/toelichting|deelnemers|bespreken/);

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.uitkomst__zin')).toBeVisible();
    await expect(page.locator('.scores')).toBeVisible();
    await expect(page.getByText(TOELICHTING).filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText(/Eigen uitwerking .*, afgedrukt op \d+ \S+ \d{4}\.$/)).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('select:visible')).toHaveCount(0);
    expect((await printVellen(page)).length).toBeLessThanOrEqual(2);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`the figures of a comparison stay within the screen in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await plantMetingen(page);
      await openVergelijken(page, '?id=oud&met=nieuw');
      await waitForRadar(page);
      await expectNoSidewaysScroll(page);
      const [tabel, vak] = await Promise.all(['.scores', '.scores__rol'].map((wat) => page.locator(wat).boundingBox()));
      expect(tabel?.width).toBeLessThanOrEqual(vak?.width ?? 0);
    });
});

test('a factsheet with toelichtingen fits on two sheets, with the radar within the sheet', async ({ page }) => {
  await openUitkomst(page, '?voorbeeld=1');
  await waitForRadar(page);
  expect((await printVellen(page)).length).toBeLessThanOrEqual(2);
  await page.setViewportSize({ width: A4_BREED, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expectNoSidewaysScroll(page);
});

for (const { wat, antwoord, isTeBespreken } of [
  { wat: 'a third niet op orde', antwoord: (i: number) => (i % 3 ? 'op orde' : 'niet op orde') },
  { wat: 'nothing op orde and all to be talked about', antwoord: () => 'niet op orde', isTeBespreken: true },
])
  test(`with a long toelichting at all questions and ${wat}, a factsheet has two pages and tells what it left out`, async ({
    page,
  }) => {
    const vragen = await listVragen(page);
    const toelichting = `${'Een zin over de afspraken in de gemeente. '.repeat(12)}${'lang'.repeat(40)}`;
    const beantwoordingen = Object.fromEntries(
      vragen.map(({ id }, i) => [
        id,
        { antwoord: antwoord(i), toelichting, ...(isTeBespreken ? { bespreken: true } : {}) },
      ]),
    );
    await plantZelfscans(page, { vol: { gemeente: 'Proefstad', naam: 'Vol', datum: '2026-03-01', beantwoordingen } });
    await openUitkomst(page, '?id=vol');
    await waitForRadar(page);
    expect((await printVellen(page)).length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Toelichtingen zijn afgekapt; volledig in het CSV-bestand.')).toBeVisible();
  });

test('on paper the radar is drawn as wide as it stands there, so that its labels keep their size', async ({ page }) => {
  await plantMetingen(page);
  await openVergelijken(page, '?id=oud&met=nieuw');
  await waitForRadar(page);
  const getBreedte = () => page.locator('canvas').evaluate((canvas) => parseFloat(canvas.style.width));
  const opScherm = await getBreedte();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const vak = await page.locator('.radar__vlak').boundingBox();
  expect(Math.abs((await getBreedte()) - (vak?.width ?? 0))).toBeLessThan(2);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(getBreedte).toBe(opScherm);
});

test('of an onderdeel without answers nothing is known, and no question without an answer is counted', async ({
  page,
}) => {
  const [een] = listIds(await listVragen(page));
  await plantZelfscans(page, { oud: createScan('Eerste', '2024-03-01', { [een]: 'op orde' }) });
  await openUitkomst(page, '?id=oud');
  await expect(getScores(page).nth(0)).toContainText('1 van 1 (100 %)');
  for (const rij of (await getScores(page).all()).slice(1)) {
    await expect(rij).toContainText('nog niets beantwoord');
    await expect(rij).not.toContainText('%');
    await expect(rij.locator('progress')).toHaveCount(0);
  }
  await expect(page.locator('.scores tfoot')).toContainText('1 van 1 (100 %)');
  await expect(page.getByText('Geen enkele vraag is met ‘niet op orde’ beantwoord.')).toBeVisible();
});

test('the example says that it is made up and keeps nothing', async ({ page }) => {
  await openUitkomst(page, '?voorbeeld=1');
  await expect(page.getByText('Dit is een verzonnen voorbeeld.')).toBeVisible();
  await expect(page.locator('.scores tfoot')).toContainText('%');
  await expect(getScores(page).nth(1)).toContainText('geen van 8');
  for (const naam of ['Bestand voor de regio', 'Download CSV'])
    await expect(page.getByRole('button', { name: naam })).toHaveCount(0);
  expect(await readBewaard(page)).toEqual({});
  expect(await readBewaard(page, 'sessionStorage')).toEqual({});
  await waitForRadar(page);
});

test('without a zelfscan the page leads to the questions', async ({ page }) => {
  await openUitkomst(page);
  await expect(page.getByText('Er is nog geen zelfscan in deze browser.')).toBeVisible();
  await page.getByRole('link', { name: 'Vul de zelfscan in of open een bestand' }).click();
  await expect(page).toHaveURL(/\/zelfscan\/$/);
});

test('of a zelfscan that is not here the page says so, and another can be chosen', async ({ page }) => {
  await plantMetingen(page);
  await openUitkomst(page, '?id=elders');
  await expect(page.getByText('Deze zelfscan staat niet in deze browser.')).toBeVisible();
  await expect(page.locator('.scores')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Naar de zelfscan', exact: true })).toBeVisible();
  await page.getByLabel('Zelfscan', { exact: true }).selectOption('oud');
  await expect(page).toHaveURL(/\?id=oud$/);
  await expect(page.getByRole('heading', { name: 'Eerste' })).toBeVisible();
  await expect(page.getByText('Deze zelfscan staat niet in deze browser.')).toHaveCount(0);
});

for (const tekst of ['{"versie":99}', 'geen json'])
  test(`of a zelfscan that cannot be read (${tekst}) no figures are shown, and the page says that nothing is lost`, async ({
    page,
  }) => {
    await plantMetingen(page);
    await plant(page, { [toDocumentsleutel(ZELFSCAN, 'vreemd')]: tekst });
    await openUitkomst(page, '?id=vreemd');
    await expect(page.getByText('Er is niets weg')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mijn gegevens' }).first()).toBeVisible();
    await expect(page.locator('.scores, .uitkomst__zin')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Factsheet|CSV|Bestand/ })).toHaveCount(0);
    await page.getByLabel('Zelfscan', { exact: true }).selectOption('oud');
    await expect(page.getByText('Er is niets weg')).toHaveCount(0);
    await openVergelijken(page, '?id=vreemd&met=oud');
    await expect(page.getByText('Er is niets weg')).toBeVisible();
    await openVergelijken(page, '?id=elders&met=oud');
    await expect(page.getByText('Een zelfscan die u wilde vergelijken, staat niet in deze browser.')).toBeVisible();
    await page.getByRole('checkbox', { name: /^Tweede/ }).check();
    await expect(page.getByText('Een zelfscan die u wilde vergelijken')).toHaveCount(0);
    await expect(page).not.toHaveURL(/elders/);
  });

test('when the list has changed since, the page says what that does to the figures, on paper too', async ({ page }) => {
  const [een] = await plantMetingen(page);
  await page.route(/uitkomst\/\?/, async (route) => {
    const antwoord = await route.fetch();
    const body = (await antwoord.text())
      .replace('&quot;versie&quot;:[0,1]', '&quot;versie&quot;:[0,2]')
      .replace('&quot;sinds&quot;:[0,1]', '&quot;sinds&quot;:[0,2]')
      .replaceAll(een?.id ?? '', 'nieuwe-vraag');
    await route.fulfill({ response: antwoord, body });
  });
  await openUitkomst(page, '?id=oud');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^De vragenlijst is gewijzigd .*: 1\snieuwe vraag staat nog open\.$/)).toBeVisible();
});

test('what to do next comes before the questions, and what needs no attention is folded', async ({ page }) => {
  await plantMetingen(page);
  await openUitkomst(page, '?id=oud');
  await expect(page.locator('main h2')).toHaveText([
    'Eerste',
    'Wat u nu kunt doen',
    'Aandachtspunten (1)',
    'Krachten (2)',
    'Nog open (55)',
    'Hoe wij tellen',
    'Oudere zelfscans',
    'Hoort bij deze pagina',
  ]);
  const kracht = page.getByRole('region', { name: 'Krachten' }).getByRole('link').first();
  await expect(kracht).toBeHidden();
  await page.getByText('Krachten').click();
  await expect(kracht).toBeVisible();
});

test('a question leads to its place in the zelfscan', async ({ page }) => {
  const [een] = await plantMetingen(page);
  await openUitkomst(page, '?id=oud');
  await page.getByRole('link', { name: `1. ${een?.vraag ?? ''}`, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/zelfscan/\\?id=oud#${een?.id ?? ''}$`));
  await expect(getVraag(page, 1).getByLabel('Niet op orde')).toBeChecked();
});

test('of two dates the questions that improved and worsened are named', async ({ page }) => {
  const [een, twee, drie] = await plantMetingen(page);
  // Whichever is chosen first, the oldest is the old one.
  await openVergelijken(page, '?id=nieuw&met=oud');
  await expect(page.locator('.uitkomst__zin')).toHaveText(
    /^Van Eerste, .* naar Tweede, .*: van de 3\svragen die beide keren zijn beantwoord, is er\s1 verbeterd en is er\s1 achteruitgegaan\. Daarvan waren er 2 op orde, en nu 2\.$/,
  );
  await expect(getGroep(page, 'Verbeterd (1)').getByRole('listitem')).toHaveText(`1. ${een?.vraag ?? ''}`);
  await expect(getGroep(page, 'Achteruitgegaan (1)').getByRole('listitem')).toHaveText(`2. ${twee?.vraag ?? ''}`);
  await page.getByText('Nog steeds op orde (1)').click();
  await expect(page.getByText(`3. ${drie?.vraag ?? ''}`)).toBeVisible();
  await expect(getScores(page).nth(0).getByRole('cell')).toHaveText(['2 van 3 (67 %)', '2 van 3 (67 %)']);
  await expect(getScores(page).nth(1).getByRole('cell')).toHaveText(['niet te vergelijken', 'niet te vergelijken']);
  await waitForRadar(page);
});

test('on paper what improved and worsened stands unfolded, with where it comes from', async ({ page }) => {
  const [een, , drie] = await plantMetingen(page);
  await openVergelijken(page, '?id=nieuw&met=oud');
  await waitForRadar(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const vraag of [`1. ${een?.vraag ?? ''}`, `3. ${drie?.vraag ?? ''}`])
    await expect(page.getByText(vraag)).toBeVisible();
  await expect(page.getByText(/Eigen uitwerking .*, afgedrukt op/)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect(page.getByText(`3. ${drie?.vraag ?? ''}`)).toBeHidden();
});

test('lists of one gemeente of different days can be put beside each other, and the address keeps that', async ({
  page,
}) => {
  await plantMetingen(page);
  await openVergelijken(page, '?id=nieuw&met=oud');
  await expect(page.getByRole('radio', { name: /^Over de tijd/ })).toBeChecked();
  await page.getByRole('radio', { name: /^Naast elkaar/ }).check();
  await expect(page.getByRole('heading', { name: /^Naast elkaar/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Naast elkaar/ })).toBeVisible();
});

test('of different gemeenten nothing is said about progress, and the page says why', async ({ page }) => {
  const [een] = listIds(await listVragen(page));
  await plantZelfscans(page, {
    hier: createScan('Hier', '2024-03-01', { [een]: 'niet op orde' }),
    daar: { ...createScan('Daar', '2026-03-01', { [een]: 'op orde' }), gemeente: 'Andersdorp' },
  });
  await openVergelijken(page, '?id=hier&met=daar&wijze=tijd');
  await expect(page.getByRole('heading', { name: /^Naast elkaar/ })).toBeVisible();
  await expect(page.getByText('Deze zelfscans zijn van verschillende gemeenten of teams.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('verbeterd', { exact: true })).toHaveCount(0);
});

test('three measurements stand over time in one table', async ({ page }) => {
  await plantMetingen(page);
  const [een, twee] = listIds(await listVragen(page));
  await plantZelfscans(page, { tussen: createScan('Tussen', '2025-03-01', { [een]: 'op orde', [twee]: 'op orde' }) });
  await openVergelijken(page, '?id=oud&met=nieuw&met=tussen');
  await expect(page.locator('.scores thead th')).toHaveText([
    'Onderdeel',
    '1 maart 2024',
    '1 maart 2025',
    '1 maart 2026',
  ]);
  await expect(getScores(page).nth(0).getByRole('cell')).toHaveText([
    '2 van 3 (67 %)',
    '2 van 2 (100 %)',
    '2 van 3 (67 %)',
  ]);
  await waitForRadar(page);
});

test('of lists of one date or more than two lists the agenda names who says what', async ({ page }) => {
  const vragen = await listVragen(page);
  const [een, twee] = listIds(vragen);
  await plantZelfscans(page, {
    wijk: createScan('Wijkteam', '2026-03-01', { [een]: 'op orde', [twee]: 'op orde' }),
    jeugd: {
      ...createScan('Jeugdteam', '2026-03-01', {}),
      beantwoordingen: {
        [een]: { antwoord: 'niet op orde', toelichting: TOELICHTING, bespreken: true },
        [twee]: { antwoord: 'op orde' },
      },
    },
    politie: createScan('Partner', '2025-03-01', { [twee]: 'op orde' }),
  });
  await openVergelijken(page, '?id=wijk&met=jeugd');
  const agenda = page.locator('.vragenblok > li');
  await expect(agenda).toHaveCount(1);
  await expect(agenda).toContainText(`1. ${vragen[0]?.vraag ?? ''}`);
  await expect(agenda.getByRole('definition')).toHaveText([
    /^Wijkteam/,
    new RegExp(`^Jeugdteam.*nog bespreken\\s*${TOELICHTING}$`),
  ]);
  await page.getByRole('checkbox', { name: /^Partner/ }).check();
  await expect(agenda.getByRole('definition')).toHaveText([/^Wijkteam/, /^Jeugdteam/, /^Partner/]);
});

test('zelfscans are chosen with the keyboard alone, and the address keeps the choice', async ({ page }) => {
  await plantMetingen(page);
  await openVergelijken(page);
  await expect(page.getByText('Kies er twee of meer.')).toBeVisible();
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Kies er twee of meer.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Over de tijd', exact: true })).toBeVisible();
  await expect(page.getByRole('checkbox').nth(1)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Over de tijd', exact: true })).toBeVisible();
});

test('with fewer than two zelfscans there is nothing to compare, and the page says so', async ({ page }) => {
  await openVergelijken(page);
  await expect(page.getByText('ten minste twee zelfscans nodig')).toBeVisible();
  await expect(page.getByText('staat er nog geen')).toBeVisible();
  await plantZelfscans(page, { oud: createScan('Eerste', '2024-03-01', {}) });
  await openVergelijken(page);
  await expect(page.getByText('staat er één')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('a radar has a name, and as its description the table with its figures', async ({ page }) => {
  await plantMetingen(page);
  for (const { open, naam, tabel } of [
    { open: () => openUitkomst(page, '?id=oud'), naam: /^Radar per onderdeel: Op orde$/, tabel: /^Hoeveel van de/ },
    {
      open: () => openVergelijken(page, '?id=oud&met=nieuw'),
      naam: /^Radar per onderdeel: Tweede.* en Eerste/,
      tabel: /^Op orde, van de vragen/,
    },
  ]) {
    await open();
    await waitForRadar(page);
    const radar = page.getByRole('figure').getByRole('img', { name: naam });
    await expect(radar).toHaveAccessibleDescription(tabel);
    await expect(page.getByRole('table', { name: tabel })).toContainText('2 van 3 (67 %)');
  }
});

test('when the radar cannot be loaded, the page points to the table', async ({ page }) => {
  await plantMetingen(page);
  // A script that fails, as a request that fails makes the browser itself write an error.
  await page.route(/draw-radar/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("weg");' }),
  );
  await openUitkomst(page, '?id=oud');
  await expect(page.getByText('De grafiek kon niet worden geladen. Dezelfde cijfers staan in de tabel.')).toBeVisible();
  await expect(getScores(page).nth(0)).toContainText('2 van 3 (67 %)');
  await expect(page.locator('canvas')).toHaveCount(0);
});
