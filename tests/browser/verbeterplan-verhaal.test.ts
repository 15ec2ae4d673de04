import type { Page } from '@playwright/test';
import { LEEG_PUNT, LEEG_VERBETERPLAN } from '../../src/domain/verbeterplan.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { readDocxText } from '../unit/read-zip.ts';
import {
  download,
  downloadCsv,
  findId,
  getBewaard,
  getKopveld,
  getNieuwknop,
  openBestand,
  openHulpmiddel,
  plant,
  readBewaard,
  toDocumentsleutel,
  toTekst,
  waitForHulpmiddel,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

/*
 * The years of a verbeterplan in one go, as those who work with it meet them: only what they see and do, and no document
 * that was put there by the test.
 */

type Antwoorden = Record<number, { antwoord: 'Op orde' | 'Niet op orde'; toelichting?: string }>;

const getTitels = (page: Page) => page.getByLabel(/^Titel van verbeterpunt/);
const readTitels = (page: Page) =>
  getTitels(page).evaluateAll((velden) =>
    velden.flatMap((veld) => (veld instanceof HTMLTextAreaElement ? [veld.value] : [])),
  );
const getRij = (page: Page, nummer: number) => page.locator('tr.punt').nth(nummer - 1);
const openDeel = (page: Page, naam: RegExp) =>
  page.getByRole('navigation', { name: 'Onderdelen van dit hulpmiddel' }).getByRole('link', { name: naam }).click();

/** Fills in the zelfscan that is open, the questions by their number, and gives its id. */
async function fillZelfscan(page: Page, naam: string, antwoorden: Antwoorden): Promise<string> {
  await getKopveld(page, 'gemeente').fill('Voorbeeldstad');
  await getKopveld(page, 'naam').fill(naam);
  for (const [nummer, { antwoord, toelichting }] of Object.entries(antwoorden)) {
    const vraag = page.locator('.vraag').nth(Number(nummer) - 1);
    await vraag.getByLabel(antwoord, { exact: true }).check();
    if (toelichting !== undefined) await vraag.getByRole('textbox').fill(toelichting);
  }
  await expect(getBewaard(page)).toBeVisible();
  const id = await findId(page);
  await expect.poll(() => readInvoer(page, toDocumentsleutel(ZELFSCAN, id))).toContain(naam);
  return id;
}

async function readInvoer(page: Page, sleutel: string): Promise<string> {
  return (await readBewaard(page))[sleutel] ?? '';
}

async function saveWord(page: Page): Promise<string> {
  const { naam, bytes } = await download(page, () => page.getByRole('button', { name: 'Download voor Word' }).click());
  expect(naam).toMatch(/^verbeterplan-.*\.docx$/);
  return readDocxText(bytes);
}

test('from a zelfscan to a plan, its table and document, a repeated zelfscan, and the plan that follows', async ({
  page,
}) => {
  test.slow();

  await test.step('the zelfscan shows what is not op orde', async () => {
    await openHulpmiddel(page, ZELFSCAN);
    const id = await fillZelfscan(page, 'Nulmeting', {
      1: { antwoord: 'Niet op orde', toelichting: 'De visie is van vóór de wet.' },
      2: { antwoord: 'Niet op orde' },
      3: { antwoord: 'Niet op orde' },
      4: { antwoord: 'Op orde' },
    });
    await page.goto(`./zelfscan/uitkomst/?id=${id}`);
    await page.getByRole('link', { name: 'Zet 3 aandachtspunten in een verbeterplan' }).click();
  });

  const titels: string[] = [];
  await test.step('the plan takes over its aandachtspunten, which are worked out', async () => {
    await page.getByRole('button', { name: 'Neem 3 punten over' }).click();
    await expect(getTitels(page)).toHaveCount(3);
    titels.push(...(await readTitels(page)));
    for (const nummer of [1, 2, 3]) {
      await getRij(page, nummer).getByLabel(/^Wie/).fill(`Beleidsadviseur ${nummer}`);
      await getRij(page, nummer).getByLabel(/^tot/).fill('2026-03-31');
    }
    await getRij(page, 1)
      .getByLabel(/^Status/)
      .selectOption('in uitvoering');
    await getRij(page, 2)
      .getByLabel(/^Status/)
      .selectOption('gereed');
    await getRij(page, 3)
      .getByLabel(/^Kosten/)
      .fill('12.500');
    await getRij(page, 1)
      .getByRole('link', { name: /^Uitwerken/ })
      .click();
    await expect(page.getByLabel('Huidige stand van zaken')).toHaveValue('De visie is van vóór de wet.');
    await page
      .getByLabel('Verbeteractie')
      .fill('Wij schrijven een nieuwe visie; "kort", en met de raad.\nIn twee rondes.');
    await page.getByLabel('Beoogd resultaat').fill('Een visie die de raad heeft vastgesteld');
    await page.getByRole('link', { name: 'Klaar', exact: true }).click();
    await openDeel(page, /^Over het plan/);
    await page.getByLabel('Titel van het plan').fill('Plan van aanpak');
    await expect(getBewaard(page)).toBeVisible();
  });

  await test.step('its CSV gives the same plan when it is opened', async () => {
    const eerste = await findId(page);
    const csv = await downloadCsv(page);
    for (const tekst of [...titels, '12500', 'In twee rondes.']) expect(csv.tekst).toContain(tekst);
    await openBestand(page, csv.naam, csv.bytes);
    await page.getByRole('button', { name: /^Overnemen als/ }).click();
    await expect.poll(() => findId(page)).not.toBe(eerste);
    await openDeel(page, /^Verbeterpunten/);
    await expect(getTitels(page)).toHaveCount(3);
    expect((await downloadCsv(page)).tekst).toBe(csv.tekst);
  });

  await test.step('its Word document holds every verbeterpunt', async () => {
    const tekst = await saveWord(page);
    for (const deel of [...titels, 'Plan van aanpak', 'In twee rondes.', 'Beleidsadviseur 3', '12.500'])
      expect(tekst).toContain(deel);
  });

  const planId = await findId(page);
  await test.step('a year later the zelfscan is filled in again', async () => {
    await openHulpmiddel(page, ZELFSCAN);
    await getNieuwknop(page, ZELFSCAN).click();
    await expect(getKopveld(page, 'gemeente')).toHaveValue('');
    await fillZelfscan(page, 'Herhaling', {
      1: { antwoord: 'Op orde' },
      2: { antwoord: 'Niet op orde', toelichting: 'Het team kent de opdracht niet.' },
      4: { antwoord: 'Niet op orde' },
    });
  });

  await test.step('the evaluation says per verbeterpunt what came of it', async () => {
    await openHulpmiddel(page, VERBETERPLAN, planId);
    await openDeel(page, /^Evaluatie/);
    await page.getByLabel('Herhaalde zelfscan').selectOption({ label: 'Herhaling, Voorbeeldstad' });
    await expect(page.getByRole('heading', { name: 'Gereed, maar nog niet op orde (1)' })).toBeVisible();
    const rijen = page.getByRole('table', { name: 'Per verbeterpunt' }).getByRole('row');
    for (const [i, uitslag] of ['Nu op orde', 'Gereed, maar nog niet op orde', 'Niet beantwoord'].entries())
      await expect(rijen.filter({ hasText: titels[i] ?? '' })).toContainText(uitslag);
    await expect(page.getByRole('heading', { name: /^Nieuw: niet op orde.*\(1\)$/ })).toBeVisible();
    await expect.poll(() => readInvoer(page, toDocumentsleutel(VERBETERPLAN, planId))).toContain('"herhaald"');
    expect(await saveWord(page)).toContain('nog niet op orde');
  });

  await test.step('the follow-up plan begins with what is left', async () => {
    const voorheen = await readInvoer(page, toDocumentsleutel(VERBETERPLAN, planId));
    const keuze = (nummer: number) => page.getByRole('checkbox', { name: titels[nummer - 1] ?? '' });
    await expect(keuze(1)).not.toBeChecked();
    await expect(keuze(2)).toBeChecked();
    await expect(keuze(3)).toBeChecked();
    await page.getByRole('button', { name: 'Begin een vervolgplan met 2 punten' }).click();
    await expect.poll(() => findId(page)).not.toBe(planId);
    await waitForHulpmiddel(page);
    await openDeel(page, /^Verbeterpunten/);
    await expect(getTitels(page)).toHaveCount(2);
    await expect(getTitels(page).first()).toHaveValue(titels[1] ?? '');
    await expect(getRij(page, 1).getByLabel(/^Status/)).toHaveValue('gepland');
    for (const nummer of [1, 2]) await expect(getRij(page, nummer).getByLabel(/^tot/)).toHaveValue('');
    await getRij(page, 1)
      .getByRole('link', { name: /^Uitwerken/ })
      .click();
    await expect(page.getByLabel('Huidige stand van zaken')).toHaveValue('Het team kent de opdracht niet.');
    expect(await readInvoer(page, toDocumentsleutel(VERBETERPLAN, planId))).toBe(voorheen);
  });
});

test('with Tab and Enter alone verbeterpunten change places, the focus stays and the new place is told', async ({
  page,
}) => {
  const plan = {
    ...LEEG_VERBETERPLAN,
    gemeente: 'Voorbeeldstad',
    punten: {
      '000001-a': { ...LEEG_PUNT, titel: 'Eerste', thema: 'Scholing' },
      '000002-a': { ...LEEG_PUNT, titel: 'Tweede', thema: 'Scholing' },
      '000003-a': { ...LEEG_PUNT, titel: 'Derde', thema: 'Scholing' },
      '000004-a': { ...LEEG_PUNT, titel: 'Ergens anders', thema: 'Toezicht' },
    },
  };
  const getKnop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
  const expectVolgorde = (...titels: string[]) =>
    expect.poll(() => readTitels(page)).toEqual([...titels, 'Ergens anders']);
  /** Tab, or back, until the focus is on this button. */
  const reach = async (naam: string, toets: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let keer = 0; keer < 150; keer += 1) {
      await page.keyboard.press(toets);
      if (await getKnop(naam).evaluate((knop) => knop === document.activeElement)) return;
    }
    throw new Error(`${toets} does not reach ${naam}`);
  };

  await plant(page, { [toDocumentsleutel(VERBETERPLAN, 'plan')]: toTekst(VERBETERPLAN, plan) });
  await page.goto(`.${VERBETERPLAN.adres}?id=plan#punten`);
  await waitForHulpmiddel(page);
  await expectVolgorde('Eerste', 'Tweede', 'Derde');
  // What stands first or alone cannot be moved that way.
  for (const naam of ['Omhoog met ‘Eerste’', 'Omlaag met ‘Derde’', 'Omhoog met ‘Ergens anders’'])
    await expect(getKnop(naam)).toBeDisabled();

  await reach('Omlaag met ‘Eerste’');
  await page.keyboard.press('Enter');
  await expectVolgorde('Tweede', 'Eerste', 'Derde');
  await expect(getKnop('Omlaag met ‘Eerste’')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '‘Eerste’ staat nu op plaats 2 van 3.' })).toBeAttached();
  await page.keyboard.press('Enter');
  await expectVolgorde('Tweede', 'Derde', 'Eerste');
  await expect(page.getByRole('status').filter({ hasText: '‘Eerste’ staat nu op plaats 3 van 3.' })).toBeAttached();
  // It can go no further down, and the focus is on the way back.
  await expect(getKnop('Omhoog met ‘Eerste’')).toBeFocused();
  await page.keyboard.press('Space');
  await expectVolgorde('Tweede', 'Eerste', 'Derde');
  await reach('Omlaag met ‘Tweede’', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectVolgorde('Eerste', 'Tweede', 'Derde');
  await reach('Omhoog met ‘Derde’');
  await page.keyboard.press('Enter');
  await expectVolgorde('Eerste', 'Derde', 'Tweede');
  await expect(getKnop('Omhoog met ‘Derde’')).toBeFocused();

  await expect(getBewaard(page)).toBeVisible();
  await page.reload();
  await waitForHulpmiddel(page);
  await expectVolgorde('Eerste', 'Derde', 'Tweede');
});
