import type { Page } from '@playwright/test';
import type { RegioInvoer } from '../../src/domain/regio.ts';
import { LEEG_PUNT, LEEG_VERBETERPLAN } from '../../src/domain/verbeterplan.ts';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import {
  download,
  downloadCsv,
  getBewaard,
  listSleutels,
  openBestand,
  openHulpmiddel,
  plant,
  toDocumentsleutel,
  toTekst,
  waitForHulpmiddel,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const SCAN = {
  gemeente: 'Voorbeeldstad',
  naam: 'Eerste meting',
  beantwoordingen: {
    '6a-2-i': { antwoord: 'op orde' },
    '6a-2-ii': { antwoord: 'niet op orde', toelichting: 'De opdracht zwijgt over risicofactoren.' },
    '6a-2-iii': { antwoord: 'niet op orde' },
    '6a-3': { antwoord: 'niet op orde', toelichting: 'Afspraken zijn oud.' },
  },
};
/** Long ago: what is to be ready before today is too late, whenever the test runs. */
const PLAN = {
  ...LEEG_VERBETERPLAN,
  gemeente: 'Voorbeeldstad',
  naam: 'Plan van aanpak',
  vanaf: 2026,
  tot: 2028,
  punten: {
    a1: {
      ...LEEG_PUNT,
      titel: 'Opdracht herschrijven',
      standVanZaken: 'De opdracht is oud.',
      wie: 'Beleidsadviseur',
      einde: '2020-06-30',
      herkomst: { soort: 'zelfscan', id: '6a-2-ii' },
      kosten: { k1: { jaar: 2026, bedrag: 12000, soort: 'structureel' } },
    },
    a2: { ...LEEG_PUNT, titel: 'Afspraken vernieuwen', herkomst: { soort: 'zelfscan', id: '6a-3' } },
    a3: { ...LEEG_PUNT, titel: 'Scholing', thema: 'Scholing', status: 'gereed' },
  },
};

async function plantPlan(page: Page, plan: object = PLAN) {
  await plant(page, { [toDocumentsleutel(VERBETERPLAN, 'plan')]: toTekst(VERBETERPLAN, plan) });
}

async function openPlan(page: Page, deel: string) {
  await plantPlan(page);
  await page.goto(`.${VERBETERPLAN.adres}?id=plan#${deel}`);
  await waitForHulpmiddel(page);
}

const getRij = (page: Page, titel: string) =>
  page.getByRole('row').filter({ has: page.getByLabel(`Titel van verbeterpunt ‘${titel}’`) });
const getTitels = (page: Page) => page.getByLabel(/^Titel van verbeterpunt/);

test('a zelfscan becomes a plan that is filled in, kept, saved as CSV, opened again and saved for Word', async ({
  page,
}) => {
  await plant(page, { [toDocumentsleutel(ZELFSCAN, 'scan')]: toTekst(ZELFSCAN, SCAN) });
  await page.goto('./zelfscan/uitkomst/?id=scan');
  await page.getByRole('link', { name: 'Zet 3 aandachtspunten in een verbeterplan' }).click();
  await waitForHulpmiddel(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Verbeterpunten overnemen' })).toBeVisible();
  await expect(page.locator('.overnemen :checked[type=checkbox]')).toHaveCount(3);
  await page.locator('.overnemen [type=checkbox]').last().uncheck();
  await page.getByRole('button', { name: 'Neem 2 punten over' }).click();
  await expect(page.getByText('2 verbeterpunten zijn overgenomen.')).toBeVisible();
  await expect(getTitels(page)).toHaveCount(2);
  await expect(getBewaard(page)).toBeVisible();

  // What was taken over is not offered a second time.
  await page.getByRole('link', { name: /^Overnemen uit/ }).click();
  await expect(page.getByText('1 van 1 gekozen')).toBeVisible();
  await expect(page.getByText('2 punten staan al in dit plan')).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar de verbeterpunten' }).click();

  await page
    .getByRole('link', { name: /^Uitwerken/ })
    .first()
    .click();
  await expect(page.getByLabel('Huidige stand van zaken')).toHaveValue('De opdracht zwijgt over risicofactoren.');
  await expect(page.getByRole('link', { name: /^vraag 6a-2-ii/ })).toHaveAttribute(
    'href',
    /\/zelfscan\/\?id=scan#6a-2-ii$/,
  );
  await page.getByLabel('Verbeteractie').fill('De opdracht herschrijven');
  await page.getByLabel('Beoogd resultaat').fill('Een nieuwe opdracht');
  await page.locator('#punt-wie').fill('Beleidsadviseur jeugd');
  await page.getByLabel('Einde').fill('2027-06-30');
  await page.getByRole('button', { name: 'Kostenpost toevoegen' }).click();
  await expect(page.getByLabel('Jaar')).toBeFocused();
  await page.keyboard.type('2026');
  await page.getByLabel('Bedrag in euro’s').fill('€ 12.000');
  await page.getByRole('button', { name: /^Herhaal in 2027 tot en met 2029/ }).click();
  await expect(page.getByText('Samen: € 48.000')).toBeVisible();
  await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
  await page.keyboard.type('Besproken met het team.');
  await page.getByRole('link', { name: 'Klaar', exact: true }).click();
  await expect(page.getByText('€ 48.000')).toBeVisible();

  await page.getByRole('link', { name: 'Over het plan' }).click();
  await expect(page.getByLabel('Gemeente of regio')).toHaveValue('Voorbeeldstad');
  await page.getByLabel('Titel van het plan').fill('Plan 2026');
  await page.getByLabel('Looptijd: eerste jaar').fill('2026');
  await expect(getBewaard(page)).toBeVisible();

  const csv = await downloadCsv(page);
  await openBestand(page, csv.naam, csv.bytes);
  await page.getByRole('button', { name: /^Overnemen als/ }).click();
  await expect(page).not.toHaveURL(/#over$/);
  await page
    .getByRole('link', { name: /^Verbeterpunten/ })
    .first()
    .click();
  await expect(getTitels(page)).toHaveCount(2);
  const nogmaals = await downloadCsv(page);
  expect(nogmaals.tekst).toBe(csv.tekst);

  const word = await download(page, () => page.getByRole('button', { name: 'Download voor Word' }).click());
  expect(word.naam).toMatch(/^verbeterplan-.*\.docx$/);
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  const agenda = await download(page, () => page.getByRole('button', { name: 'Data voor uw agenda' }).click());
  expect(agenda.tekst).toContain('BEGIN:VEVENT');
});

test('from a checklist come the questions that are to be talked about or found out', async ({ page }) => {
  const checklist = {
    gemeente: 'Voorbeeldstad',
    beantwoordingen: {
      'c1-rollen-3': { stand: 'bespreken', notitie: 'Nog met zorg.' },
      'c1-rollen-2': { stand: 'geregeld' },
    },
    rijen: {},
    punten: {},
    afspraken: {},
  };
  await plant(page, { [toDocumentsleutel(CHECKLIST, 'lijst')]: toTekst(CHECKLIST, checklist) });
  await page.goto('./checklist-sturing/notitie/?id=lijst');
  await page.getByRole('link', { name: 'Zet 1 punt in een verbeterplan' }).click();
  await page.getByRole('button', { name: 'Neem 1 punt over' }).click();
  await expect(page.getByText(/^uit checklistvraag c1-rollen-3/)).toBeVisible();
});

test('from a regiobeeld come the most frequent ones, and the plan becomes a regional one', async ({ page }) => {
  const regio: RegioInvoer = {
    naam: 'Regio Voorbeeldland',
    scans: {
      a: { alias: 'Eén', lijst: 1, antwoorden: { '6a-3': 'niet op orde', '6a-2-ii': 'niet op orde' } },
      b: { alias: 'Twee', lijst: 1, antwoorden: { '6a-3': 'niet op orde', '6a-2-ii': 'op orde' } },
    },
  };
  await plant(page, { [toDocumentsleutel(REGIO, 'regio')]: toTekst(REGIO, REGIO.vorm.encode(regio)) });
  await page.goto('./zelfscan/regio/?id=regio');
  await page.getByRole('link', { name: 'Zet de vaakst ontbrekende punten in een verbeterplan' }).click();
  await expect(page.getByText('Niet op orde bij 2 van 2 gemeenten.')).toBeVisible();
  await page.getByRole('button', { name: 'Neem 2 punten over' }).click();
  await page.getByRole('link', { name: 'Over het plan' }).click();
  await expect(page.getByLabel('Lokaal of regionaal')).toHaveValue('regionaal');
});

test('the table is changed in its place', async ({ page }) => {
  await openPlan(page, 'punten');
  const rij = getRij(page, 'Afspraken vernieuwen');
  await rij.getByLabel(/^Wie/).fill('Privacyjurist');
  await rij.getByLabel(/^Kosten/).fill('4000');
  await rij.getByLabel(/^Status/).selectOption('in uitvoering');
  await rij.getByLabel(/^tot/).fill('2027-10-31');
  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  await waitForHulpmiddel(page);
  await expect(rij.getByLabel(/^Wie/)).toHaveValue('Privacyjurist');
  await expect(rij.getByLabel(/^Kosten/)).toHaveValue('€\u00A04.000');
  await expect(rij.getByLabel(/^Status/)).toHaveValue('in uitvoering');
  await expect(rij.getByLabel(/^tot/)).toHaveValue('2027-10-31');
});

test('an amount that cannot be read stays in the field with what to write, and loses nothing', async ({ page }) => {
  await openPlan(page, 'punt-a1');
  const bedrag = page.getByLabel('Bedrag in euro’s');
  for (const [tekst, fout] of [
    ['12,50', 'zonder centen'],
    ['twaalf', 'Dit is geen bedrag'],
  ] as const) {
    await bedrag.fill(tekst);
    await bedrag.blur();
    await expect(page.getByText(fout)).toContainText('Tot die tijd blijft €\u00A012.000 bewaard.');
    await expect(bedrag).toHaveValue(tekst);
    await expect(bedrag).toHaveAttribute('aria-invalid', 'true');
    await expect(bedrag).toHaveAccessibleDescription(new RegExp(fout));
  }
  await bedrag.fill('13.500');
  await bedrag.blur();
  await expect(page.locator('.veldfout')).toHaveCount(0);
  await expect(page.getByText('Samen: €\u00A013.500')).toBeVisible();
});

test('what is too late or due is named and shown alone', async ({ page }) => {
  await openPlan(page, 'punten');
  await expect(page.getByText('1 punt is te laat.')).toBeVisible();
  await page.getByRole('button', { name: 'Toon deze punten' }).click();
  await expect(getTitels(page)).toHaveCount(1);
  await page.getByLabel('Toon').selectOption('gereed');
  await expect(getTitels(page)).toHaveValue('Scholing');
  await page.getByLabel('Toon').selectOption('vervallen');
  await page.getByRole('button', { name: 'Toon alle verbeterpunten' }).click();
  await expect(getTitels(page)).toHaveCount(3);
});

test('with the keyboard alone a verbeterpunt is added, moved, taken away and put back', async ({ page }) => {
  await openPlan(page, 'punten');
  await page.getByRole('button', { name: 'Omlaag met ‘Opdracht herschrijven’' }).focus();
  await page.keyboard.press('Enter');
  await expect(getTitels(page).first()).toHaveValue('Afspraken vernieuwen');
  // It can go no further down; focus is beside it.
  await expect(page.getByRole('button', { name: 'Omhoog met ‘Opdracht herschrijven’' })).toBeFocused();
  await expect(page.getByText('‘Opdracht herschrijven’ staat nu op plaats 2 van 2.')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(getTitels(page).first()).toHaveValue('Opdracht herschrijven');

  await page.getByRole('button', { name: 'Weghalen van ‘Scholing’' }).focus();
  await page.keyboard.press('Enter');
  await expect(getTitels(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Scholing' })).toBeVisible();
  await page.goBack();
  await expect(getTitels(page)).toHaveCount(3);

  await page.getByRole('button', { name: 'Verbeterpunt toevoegen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#punt-titel')).toBeFocused();
  await page.keyboard.type('Nieuw punt');
  await page.getByRole('link', { name: 'Klaar', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Uitwerken van ‘Nieuw punt’' })).toBeFocused();
  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  await waitForHulpmiddel(page);
  await expect(getTitels(page)).toHaveCount(4);
});

test('an adjustment keeps the old text with the reason', async ({ page }) => {
  await openPlan(page, 'punt-a1');
  await page.getByLabel('Wat stelt u bij?').selectOption('standVanZaken');
  await expect(page.getByLabel('Wat wordt het?')).toHaveValue('De opdracht is oud.');
  await page.getByRole('button', { name: /^Stel bij/ }).click();
  await expect(page.getByText('Er is nog niets veranderd')).toBeVisible();
  await page.getByLabel('Wat wordt het?').fill('De opdracht is vernieuwd.');
  await page.getByLabel('Waarom?').fill('Nieuw beleid');
  await page.getByRole('button', { name: /^Stel bij/ }).click();
  await expect(page.getByLabel('Huidige stand van zaken')).toHaveValue('De opdracht is vernieuwd.');
  await expect(page.getByText('Was: De opdracht is oud.')).toBeVisible();
  await expect(page.getByText('Reden: Nieuw beleid')).toBeVisible();
});

test('the back button goes back through the parts of the page', async ({ page }) => {
  await openHulpmiddel(page, VERBETERPLAN);
  await page.getByRole('link', { name: 'Verbeterpunten', exact: true }).click();
  await page.getByRole('button', { name: 'Verbeterpunt toevoegen' }).click();
  await expect(page.locator('#punt-titel')).toBeFocused();
  await page.keyboard.type('Eerste punt');
  await page.goBack();
  await expect(getTitels(page)).toHaveValue('Eerste punt');
  await page.goBack();
  await expect(page.getByLabel('Titel van het plan')).toBeVisible();
  await page.goForward();
  await expect(getTitels(page)).toHaveValue('Eerste punt');
});

test('the example is only looked at', async ({ page }) => {
  await page.goto('./verbeterplan/?voorbeeld=1');
  await expect(page.getByText('Dit is een verzonnen voorbeeld.')).toBeVisible();
  await page
    .getByRole('link', { name: /^Verbeterpunten/ })
    .first()
    .click();
  await expect(getTitels(page).first()).toHaveAttribute('readonly');
  await expect(page.getByRole('button', { name: 'Verbeterpunt toevoegen' })).toHaveCount(0);
  for (const naam of ['Planning', 'PDCA', 'Kosten', 'Klaar om vast te stellen?', 'Evaluatie', 'Overdracht']) {
    await page
      .getByRole('link', { name: new RegExp(`^${naam.replace('?', '\\?')}`) })
      .first()
      .click();
    await expect(page.getByText('wordt geladen')).toHaveCount(0);
    await expect(page.getByText('kon dit onderdeel niet laden')).toHaveCount(0);
  }
  expect(await listSleutels(page)).toEqual([]);
});

test('the opdracht of the example is only looked at, and leads back to the example', async ({ page }) => {
  await page.goto('./verbeterplan/opdracht/?voorbeeld');
  await expect(page.getByText('Dit is een verzonnen voorbeeld.')).toBeVisible();
  await expect(page.getByLabel('Huidige tekst').first()).toBeDisabled();
  await page.getByRole('link', { name: 'Naar het plan waar deze opdracht bij hoort' }).click();
  await expect(page.getByText('Dit is een verzonnen voorbeeld.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de opdracht bij dit plan' }).click();
  await expect(page).toHaveURL(/opdracht\/\?voorbeeld=1$/);
  expect(await listSleutels(page)).toEqual([]);
});

test('an amount that cannot be read is still there when one comes back to the verbeterpunt', async ({ page }) => {
  await openPlan(page, 'punt-a1');
  await page.getByRole('button', { name: 'Kostenpost toevoegen' }).click();
  await page.getByLabel('Bedrag in euro’s').last().fill('twaalf');
  await page.getByRole('link', { name: 'Klaar', exact: true }).click();
  await page.goBack();
  await expect(page.getByLabel('Bedrag in euro’s').last()).toHaveValue('twaalf');
  await expect(page.getByText('Dit is geen bedrag')).toBeVisible();
});

test('what is entered before the script runs is kept', async ({ page }) => {
  let release = () => {};
  const entered = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await entered;
    await route.continue();
  });
  await page.goto(`.${VERBETERPLAN.adres}`, { waitUntil: 'commit' });
  await page.getByLabel('Titel van het plan').fill('Vroeg plan');
  await page.getByLabel('Inleiding').fill('Een begin');
  release();
  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  await waitForHulpmiddel(page);
  await expect(page.getByLabel('Titel van het plan')).toHaveValue('Vroeg plan');
  await expect(page.getByLabel('Inleiding')).toHaveValue('Een begin');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows what a plan holds and an empty format, and says that nothing is kept', async ({ page }) => {
    await page.goto(`.${VERBETERPLAN.adres}`);
    await expect(page.locator('noscript strong')).toHaveText('Zonder JavaScript wordt niets bewaard.');
    await expect(page.getByRole('columnheader')).toHaveCount(7);
    // That of the search field in the header.
    await expect(page.getByRole('button')).toHaveCount(1);
  });
});
