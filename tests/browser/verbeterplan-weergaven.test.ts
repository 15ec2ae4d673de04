import type { Page } from '@playwright/test';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { plant, readBewaard, toDocumentsleutel, toTekst, waitForHulpmiddel } from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

/** Long ago and far ahead, so that what is te laat does not depend on the day of the test. */
const LEEG = { kosten: {}, voortgang: {}, bijstellingen: {} };
const INVOER = {
  gemeente: 'Proefstad',
  naam: 'Plan van de proef',
  vanaf: 2020,
  tot: 2099,
  herhaling: '2098-01-01',
  teksten: { opdrachtgever: 'Directeur', regie: 'Beleidsadviseur' },
  vaststelling: {},
  opdracht: {},
  zelfscan: 'eerste',
  punten: {
    '000001-a': {
      ...LEEG,
      titel: 'Te laat punt',
      einde: '2021-06-30',
      begin: '2021-01-01',
      actie: 'Doen',
      herkomst: { soort: 'zelfscan', id: '6a-2-i' },
      kosten: { '000001-a': { jaar: 2021, bedrag: 12_000, dekking: 'te zoeken' } },
    },
    '000002-a': {
      ...LEEG,
      titel: 'Gereed punt',
      status: 'gereed',
      begin: '2020-01-01',
      einde: '2020-03-31',
      wie: 'Teamleider',
      herkomst: { soort: 'zelfscan', id: '6a-2-ii' },
      zonderKosten: true,
    },
    '000003-a': { ...LEEG, titel: 'Punt zonder datum', herkomst: { soort: 'zelfscan', id: '6a-2-iii' } },
    '000004-a': { ...LEEG, titel: 'Vervallen punt', status: 'vervallen' },
  },
};
const HERHAALD = {
  lijst: 1,
  naam: 'Tweede meting',
  gemeente: 'Proefstad',
  beantwoordingen: { '6a-2-i': { antwoord: 'op orde' }, '6a-2-ii': { antwoord: 'niet op orde' } },
};

async function plantPlan(page: Page, invoer: object = INVOER): Promise<void> {
  await plant(page, {
    [toDocumentsleutel(VERBETERPLAN, 'mijn')]: toTekst(VERBETERPLAN, invoer),
    [toDocumentsleutel(ZELFSCAN, 'tweede')]: toTekst(ZELFSCAN, HERHAALD),
  });
}

async function openDeel(page: Page, deel: string, query = '?id=mijn'): Promise<void> {
  // The same page with another hash would not load again.
  await page.goto('about:blank');
  await page.goto(`.${VERBETERPLAN.adres}${query}#${deel}`);
  await waitForHulpmiddel(page);
  await expect(page.locator('.planview')).toBeVisible();
}

async function readInvoer(page: Page): Promise<unknown> {
  const document: unknown = JSON.parse((await readBewaard(page))[toDocumentsleutel(VERBETERPLAN, 'mijn')] ?? '{}');
  return typeof document === 'object' && document !== null && 'invoer' in document ? document.invoer : undefined;
}

test('the planning shows the same in a picture and a table, and what has no date apart', async ({ page }) => {
  await plantPlan(page);
  await openDeel(page, 'planning');
  await expect(page.locator('.plaat__balk')).toHaveCount(2);
  const tabel = page.getByRole('table', { name: 'De planning als tabel' });
  await expect(tabel.getByRole('row')).toHaveCount(3);
  await expect(tabel.getByRole('row', { name: /^Te laat punt/ })).toContainText(
    '1e kwartaal 2021 t/m 2e kwartaal 2021',
  );
  await expect(page.getByRole('heading', { name: 'Zonder datum (1)' })).toBeVisible();
  // The bars stand where their quarters are: the rule of the page does not take their places away.
  const [eerste, tweede] = await page
    .locator('.plaat__balk')
    .evaluateAll((balken) => balken.map((balk) => balk.getBoundingClientRect().x));
  // In the order of the table: what is to be ready first stands first.
  expect(eerste).toBeLessThan(tweede ?? -Infinity);
  // The picture is wider than the screen and can be moved with the keyboard.
  await page.getByRole('region', { name: /^Planning als plaatje/ }).focus();
  await page.keyboard.press('ArrowRight');
  await tabel.getByRole('link', { name: 'Te laat punt' }).press('Enter');
  await expect(page).toHaveURL(/#punt-000001-a$/);
  await page.goBack();
  await expect(tabel).toBeVisible();
});

test('in PDCA what is te laat stands on top, and every verbeterpunt in one step', async ({ page }) => {
  await plantPlan(page);
  await openDeel(page, 'pdca');
  await expect(page.getByRole('heading', { name: 'Te laat (1)' })).toBeVisible();
  for (const [stap, punt] of [
    ['Plan (1)', 'Punt zonder datum'],
    ['Check (2)', 'Gereed punt'],
    ['Afgerond (1)', 'Vervallen punt'],
  ] as const)
    await expect(page.getByRole('region', { name: stap }).getByRole('link', { name: punt })).toBeVisible();
});

test('the costs never count what is unknown as nothing, and say so at each total', async ({ page }) => {
  await plantPlan(page);
  await openDeel(page, 'kosten');
  await expect(page.locator('.planview tfoot')).toHaveText(Array(4).fill(/^Totaal€\s12\.0001$/));
  await expect(page.locator('.kosten .hint')).toHaveText(Array(4).fill(/^Bij 1 punt is nog niet bekend wat het kost/));
});

test('who adopts the plan is filled in where it is checked, and is kept', async ({ page }) => {
  await plantPlan(page);
  await openDeel(page, 'klaar');
  await expect(page.getByText('Nog open: Nog niet bekend is wie het plan vaststelt als')).toBeVisible();
  const vak = page.getByRole('group', { name: /^Portefeuillehouder/ });
  await vak.getByLabel('Wie stelt vast').focus();
  await page.keyboard.type('Wethouder jeugd');
  await vak.getByLabel('Vastgesteld op').fill('2026-05-12');
  const deel = page.getByRole('region', { name: /^Vaststelling/ });
  await expect(deel.getByRole('heading', { level: 3 })).toHaveText('Vaststelling 1 van 3');
  await deel.getByText('Wat al in het plan staat').click();
  await expect(page.getByText('Staat erin: Bekend is wie het plan vaststelt als')).toBeVisible();
  // What is kept at first is not yet all.
  await expect
    .poll(() => readInvoer(page))
    .toMatchObject({
      vaststelling: { portefeuillehouder: { wie: 'Wethouder jeugd', datum: '2026-05-12' } },
    });
  await page.getByRole('link', { name: 'Te laat punt' }).first().click();
  await expect(page).toHaveURL(/#punt-000001-a$/);
});

test('at a repeated zelfscan gereed but niet op orde stands out, and a follow-up plan begins with what is open', async ({
  page,
}) => {
  await plantPlan(page);
  await openDeel(page, 'evaluatie');
  await page.getByLabel('Herhaalde zelfscan').selectOption({ label: 'Tweede meting, Proefstad' });
  await expect(page.getByRole('heading', { name: 'Gereed, maar nog niet op orde (1)' })).toBeVisible();
  const tabel = page.getByRole('table', { name: 'Per verbeterpunt' });
  for (const [punt, uitslag] of [
    ['Te laat punt', 'Nu op orde'],
    ['Gereed punt', 'Gereed, maar nog niet op orde'],
    ['Punt zonder datum', 'Niet beantwoord'],
    ['Vervallen punt', 'Komt niet uit de zelfscan'],
  ] as const)
    await expect(tabel.getByRole('row', { name: new RegExp(`^${punt}`) })).toContainText(uitslag);
  await expect.poll(() => readInvoer(page)).toMatchObject({ herhaald: 'tweede' });

  const keuze = page.getByRole('group', { name: '2 van 3 punten gaan mee' });
  await expect(keuze.getByLabel(/^Te laat punt.*al op orde/)).not.toBeChecked();
  await expect(keuze.getByLabel(/^Gereed punt.*begint opnieuw/)).toBeChecked();
  await page.getByRole('button', { name: 'Begin een vervolgplan met 2 punten' }).click();
  await expect(page).not.toHaveURL(/id=mijn/);
  await expect(page.getByRole('region', { name: 'Verbeterpunten' })).toBeFocused();
  const documenten = Object.entries(await readBewaard(page)).filter(([sleutel]) =>
    sleutel.startsWith(toDocumentsleutel(VERBETERPLAN, '')),
  );
  expect(documenten).toHaveLength(2);
  const vervolg = documenten.find(([sleutel]) => !sleutel.endsWith('mijn'))?.[1] ?? '';
  for (const titel of ['Gereed punt', 'Punt zonder datum', 'Plan van de proef']) expect(vervolg).toContain(titel);
  for (const titel of ['Te laat punt', 'Vervallen punt', 'gereed"', '2020-03-31']) expect(vervolg).not.toContain(titel);
});

test('only a zelfscan that can be the repeated one counts, and the only one is proposed', async ({ page }) => {
  await plantPlan(page, { ...INVOER, herhaald: 'elders' });
  await plant(page, {
    [toDocumentsleutel(ZELFSCAN, 'elders')]: toTekst(ZELFSCAN, { ...HERHAALD, naam: 'Elders', gemeente: 'Verweg' }),
    [toDocumentsleutel(ZELFSCAN, 'eerste')]: toTekst(ZELFSCAN, { ...HERHAALD, naam: 'Eerste meting' }),
  });
  await openDeel(page, 'evaluatie');
  await expect(page.getByText('Die is van een andere gemeente dan dit plan.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Per verbeterpunt' })).toHaveCount(0);
  await expect(page.getByLabel('Herhaalde zelfscan').getByRole('option')).toHaveText([
    'Kies een zelfscan',
    'Tweede meting, Proefstad',
  ]);
  const zonder = page.getByText('Voor dit vervolgplan wordt geen herhaalde zelfscan gebruikt.');
  await expect(zonder).toBeVisible();
  await expect(page.getByRole('button', { name: /^Begin een vervolgplan/ })).toBeEnabled();
  await page.getByRole('button', { name: 'Tweede meting, Proefstad' }).click();
  await expect(page.getByRole('table', { name: 'Per verbeterpunt' })).toBeVisible();
  await expect(zonder).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Een vervolgplan' })).toBeFocused();
  await expect.poll(() => readInvoer(page)).toMatchObject({ herhaald: 'tweede' });
});

test('the overdracht goes on paper alone, with what was agreed, where it is and what is next', async ({ page }) => {
  await plantPlan(page, { ...INVOER, herhaald: 'tweede' });
  await openDeel(page, 'overdracht');
  for (const tekst of ['Directeur', 'Nog niet afgesproken', '1 januari 2098'])
    await expect(page.locator('.overdracht').getByText(tekst).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tweede meting, Proefstad' })).toHaveAttribute('href', /id=tweede$/);
  await expect(page.locator('.overdracht')).toContainText('staat niet in deze browser; vraag om het bestand');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-gedrukt', document.documentElement.className);
  });
  await page.getByRole('button', { name: 'Druk de overdracht af' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', /druk-overdracht/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Wat komt er nu' })).toBeVisible();
  for (const weg of [page.locator('h1'), page.locator('.uw-documenten'), page.locator('.bewaarstatus').first()])
    await expect(weg).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('html')).not.toHaveClass(/druk-overdracht/);
});
