import type { Page } from '@playwright/test';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { findId, getBewaard, openHulpmiddel, plant, readBewaard, toDocumentsleutel } from './hulpmiddelpagina.ts';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const KWARTIER = { ...CHECKLIST, adres: `${CHECKLIST.adres}kwartier/` };
const AANTAL = 9;

const getVraag = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const getKnop = (page: Page, naam: string) =>
  page.locator('.kwartier').getByRole('button', { name: naam, exact: true });
const getNotitie = (page: Page) => page.getByLabel('Notitie voor het gesprek');
const getPlaats = (page: Page) => page.locator('.kwartier__voortgang label');

async function plantChecklists(page: Page, checklists: Readonly<Record<string, object>>, versie = 1): Promise<void> {
  const leeg = { beantwoordingen: {}, rijen: {}, punten: {}, afspraken: {} };
  await plant(
    page,
    Object.fromEntries(
      Object.entries(checklists).map(([id, invoer]) => [
        toDocumentsleutel(CHECKLIST, id),
        JSON.stringify({
          versie,
          gemaakt: '2026-03-01T10:00:00.000Z',
          gewijzigd: '2026-03-09T10:00:00.000Z',
          invoer: { lijst: 1, ...leeg, ...invoer },
        }),
      ]),
    ),
  );
}

/** A checklist as a beleidsmedewerker may have prepared it. */
const VOORBEREID = {
  gemeente: 'Proefstad',
  beantwoordingen: {
    'c1-opdracht-1c': { antwoord: 'ja' },
    'c1-draagvlak-1': { antwoord: 'nee', stand: 'bespreken', notitie: 'Bijpraten' },
    'c1-draagvlak-5': { stand: 'bespreken' },
    'c1-governance-1': { stand: 'uitzoeken' },
  },
  rijen: { 'c1-informatie-1': { '000001-a': { naam: 'Eigen nota', stand: 'bespreken' } } },
};

async function expectPlaats(page: Page, plaats: number): Promise<void> {
  await expect(getPlaats(page)).toHaveText(new RegExp(`${String(plaats)} van ${String(AANTAL)}$`));
}

/** Goes to the last screen as fast as possible. */
async function goThrough(page: Page, stand: string): Promise<void> {
  for (let plaats = 1; plaats <= AANTAL; plaats += 1) {
    await expectPlaats(page, plaats);
    await getKnop(page, stand).click();
  }
  await expect(getVraag(page)).toHaveText('Wat u wilt bespreken');
}

test('one tap records the stand and goes on, with focus on the next question and its step in the address', async ({
  page,
}) => {
  await openHulpmiddel(page, KWARTIER);
  const eerste = await getVraag(page).textContent();
  await page.getByLabel('Uw antwoord').fill('Opdrachtgever');
  await getNotitie(page).fill('Nog na te gaan');
  await getKnop(page, 'Bespreken').click();
  await expectPlaats(page, 2);
  await expect(getVraag(page)).toBeFocused();
  await expect(getVraag(page)).not.toHaveText(eerste ?? '');
  await expect(page).toHaveURL(/\?id=[a-z0-9]+#c1-/);
  await expect(getBewaard(page)).toBeVisible();
  const id = await findId(page);
  const sleutel = toDocumentsleutel(CHECKLIST, id);
  await expect
    .poll(async (): Promise<unknown> => JSON.parse((await readBewaard(page))[sleutel] ?? '{}'))
    .toMatchObject({
      invoer: {
        beantwoordingen: { 'c1-rollen-2': { tekst: 'Opdrachtgever', notitie: 'Nog na te gaan', stand: 'bespreken' } },
      },
    });
});

test('the back button goes one question back in the same checklist, also when nothing was entered yet', async ({
  page,
}) => {
  await openHulpmiddel(page, KWARTIER);
  await getKnop(page, 'Overslaan').click();
  await getKnop(page, 'Overslaan').click();
  await expectPlaats(page, 3);
  const id = await findId(page);
  await getKnop(page, 'Uitzoeken').click();
  await expectPlaats(page, 4);
  for (const plaats of [3, 2, 1]) {
    await page.goBack();
    await expectPlaats(page, plaats);
    await expect(getVraag(page)).toBeFocused();
    expect(await findId(page)).toBe(id);
  }
  await page.goForward();
  await page.goForward();
  await expectPlaats(page, 3);
  await expect(getKnop(page, 'Uitzoeken')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expectPlaats(page, 3);
  await expect(page.getByText('Nu: uitzoeken')).toBeVisible();
});

test('what was prepared is shown: the answer, the stand that it proposes, the stand that was chosen and the note', async ({
  page,
}) => {
  await plantChecklists(page, { mijn: VOORBEREID });
  await openHulpmiddel(page, KWARTIER, 'mijn#c1-opdracht-1c');
  await expect(page.getByText('In de voorbereiding is hier ‘ja’ geantwoord.')).toBeVisible();
  await expect(page.getByText('Nu: geregeld, voorgesteld bij het antwoord ‘ja’')).toBeVisible();
  await expect(getKnop(page, 'Geregeld')).toHaveAttribute('aria-pressed', 'true');
  await getKnop(page, 'Geen stand').click();
  await expect(page.getByText(/^Nu: /)).toHaveCount(0);
  await expect(getVraag(page)).toBeFocused();
  await getKnop(page, 'Overslaan').click();
  await expect(getNotitie(page)).toHaveValue('Bijpraten');
  await expect(page.getByText('Nu: bespreken')).toBeVisible();
  await getKnop(page, 'Vorige').click();
  await expectPlaats(page, 2);
});

test('at the end stands all that is to be discussed, also what beleid marked, with notes to go on with', async ({
  page,
}) => {
  await plantChecklists(page, { mijn: VOORBEREID });
  await openHulpmiddel(page, KWARTIER, 'mijn#bespreken');
  const punten = page.locator('.kwartier__punt');
  await expect(punten.getByRole('heading')).toHaveText([
    'Eigen nota',
    'Verantwoordelijke bestuurders op de hoogte',
    'Opdracht van de gemeenteraad',
  ]);
  await expect(page.getByText('Eén punt staat op ‘uitzoeken’.')).toBeVisible();
  await expect(page.getByText(/^7 van de 9 vragen hebben nog geen stand\./)).toBeVisible();
  await page.getByLabel('Notitie voor het gesprek over Opdracht van de gemeenteraad').fill('Motie navragen');
  await expect(getBewaard(page)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Naar het gesprek' })).toHaveAttribute('href', /gesprek\/\?id=mijn$/);
  await page.getByRole('button', { name: 'Naar de eerste daarvan' }).click();
  await expectPlaats(page, 1);
  await page.goto(`.${KWARTIER.adres}?id=mijn#bespreken`);
  await expect(page.getByLabel(/over Opdracht van de gemeenteraad$/)).toHaveValue('Motie navragen');
});

test('the keyboard alone goes through all questions to the gespreksnotitie', async ({ page }) => {
  await openHulpmiddel(page, KWARTIER);
  await getVraag(page).focus();
  for (let plaats = 1; plaats <= AANTAL; plaats += 1) {
    await expectPlaats(page, plaats);
    await expect(getVraag(page)).toBeFocused();
    const isOpen = await page.getByLabel('Uw antwoord').isVisible();
    for (let stap = 0; stap < (isOpen ? 3 : 2); stap += 1) await page.keyboard.press('Tab');
    await expect(getKnop(page, 'Geregeld')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(getVraag(page)).toBeFocused();
  for (let stap = 0; stap < AANTAL; stap += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de gespreksnotitie' }).first()).toBeFocused();
});

test('another checklist begins at its first question, and one that is not here can be begun anew', async ({ page }) => {
  await plantChecklists(page, { mijn: VOORBEREID, ander: { gemeente: 'Elders' } });
  await openHulpmiddel(page, KWARTIER, 'weg#c1-opdracht-1c');
  await expect(page.getByText('Deze checklist staat niet in deze browser.')).toBeVisible();
  await expect(getKnop(page, 'Bespreken')).toHaveCount(0);
  await page.getByLabel('Checklist', { exact: true }).selectOption('mijn');
  await expectPlaats(page, 1);
  await getKnop(page, 'Overslaan').click();
  await expect(page.getByText('Nu: geregeld, voorgesteld')).toBeVisible();
  await page.getByLabel('Checklist', { exact: true }).selectOption('ander');
  await expectPlaats(page, 1);
  await page.goto(`.${KWARTIER.adres}?id=weg`);
  await page.getByRole('button', { name: 'Begin een nieuwe checklist' }).click();
  await expectPlaats(page, 1);
  await getKnop(page, 'Geregeld').click();
  await expect(getBewaard(page)).toBeVisible();
  expect(await findId(page)).not.toBe('weg');
});

test('who comes back is led to the first question without a stand, and at the end to what is to be discussed', async ({
  page,
}) => {
  const begonnen = { 'c1-rollen-2': { stand: 'geregeld' }, 'c1-opdracht-1c': { antwoord: 'ja' } };
  await plantChecklists(page, { mijn: { beantwoordingen: begonnen } });
  await openHulpmiddel(page, KWARTIER, 'mijn');
  await getKnop(page, 'Naar de eerste vraag zonder stand').click();
  await expectPlaats(page, 3);
  for (let plaats = 3; plaats <= AANTAL; plaats += 1) {
    await expectPlaats(page, plaats);
    await getKnop(page, 'Bespreken').click();
  }
  await expect(getBewaard(page)).toBeVisible();
  await openHulpmiddel(page, KWARTIER, 'mijn');
  await getKnop(page, 'Naar wat u wilt bespreken').click();
  await expect(getVraag(page)).toBeFocused();
  await expect(page.locator('.kwartier__punt')).toHaveCount(AANTAL - 2);
});

test('what a newer version of the site kept can be gone through and not changed', async ({ page }) => {
  await plantChecklists(page, { mijn: VOORBEREID }, 2);
  await openHulpmiddel(page, KWARTIER, 'mijn');
  await expect(page.getByLabel('Uw antwoord')).toBeDisabled();
  await expect(getKnop(page, 'Bespreken')).toBeDisabled();
  await getKnop(page, 'Volgende').click();
  await expectPlaats(page, 2);
  await expect(getKnop(page, 'Geen stand')).toHaveCount(0);
  await expect(getNotitie(page)).toBeDisabled();
});

for (const [naam, width] of [
  ['a phone', 320],
  ['a tablet', 820],
] as const)
  test.describe(`on ${naam}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('nothing sticks out, and the three buttons are large enough for a thumb', async ({ page }) => {
      await openHulpmiddel(page, KWARTIER);
      await expectNoSidewaysScroll(page);
      for (const knop of await page.locator('.standknoppen .knop').all()) {
        const vak = await knop.boundingBox();
        expect(vak?.height).toBeGreaterThanOrEqual(60);
        expect(vak?.width).toBeGreaterThanOrEqual(150);
      }
      await goThrough(page, 'Bespreken');
      await expect(getVraag(page)).toBeInViewport();
      await expectNoSidewaysScroll(page);
    });
  });

test.describe('on a tablet on its side', () => {
  test.use({ viewport: { width: 1180, height: 820 } });

  test('a question fits on the screen with its buttons, whatever stands above it', async ({ page }) => {
    await plantChecklists(page, { mijn: VOORBEREID });
    await openHulpmiddel(page, KWARTIER, 'mijn');
    for (let plaats = 2; plaats <= AANTAL; plaats += 1) {
      await getKnop(page, 'Uitzoeken').click();
      await expectPlaats(page, plaats);
      await expect(getPlaats(page)).toBeInViewport({ ratio: 1 });
      await expect(getVraag(page)).toBeInViewport({ ratio: 1 });
      await expect(getKnop(page, 'Uitzoeken')).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read, and nothing asks for what cannot be kept', async ({ page }) => {
    await page.goto(`.${KWARTIER.adres}`);
    await expect(page.locator('noscript strong')).toBeVisible();
    await expect(page.locator('noscript li')).toHaveCount(AANTAL);
    await expect(page.locator('noscript li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bespreken' })).toHaveCount(0);
  });
});
