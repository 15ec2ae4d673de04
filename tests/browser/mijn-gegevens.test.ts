import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import {
  download,
  getBewaard,
  getInleesvouw,
  getKopveld,
  getRegel,
  getTekstvelden,
  listSleutels,
  openHulpmiddel,
  plant,
  readBewaard,
  SITE_ID,
  toDocumentsleutel,
  toTekst,
  waitForScript,
  INVULBAAR,
  VOORBEELDTOOL,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const MAART = '2026-03-09T10:00:00.000Z';
const APRIL = '2026-04-09T10:00:00.000Z';
/** Keys that are not ours: of another site on this host whose id begins with ours, and of whatever else. */
const VREEMD = { [`${SITE_ID}-twee:zelfscan:1`]: 'van een ander', instellingen: '{}', [SITE_ID]: 'net geen sleutel' };

const openGegevens = async (page: Page) => {
  await page.goto('./mijn-gegevens/');
  await waitForScript(page);
};

const makeBackup = (page: Page) =>
  download(page, () => page.getByRole('button', { name: 'Alles bewaren als bestand' }).click());

const chooseBackup = (page: Page, inhoud: string | Buffer, naam = 'back-up.json') =>
  page
    .getByLabel('Kies een back-up')
    .setInputFiles({ name: naam, mimeType: 'application/json', buffer: Buffer.from(inhoud) });

const wipe = async (page: Page, bevestiging: string) => {
  await page.getByLabel(/om te bevestigen/).fill(bevestiging);
  await page.getByRole('button', { name: 'Wis alles' }).click();
};

/** Two documents of every tool. */
const DOCUMENTEN = Object.fromEntries(
  INVULBAAR.flatMap((hulpmiddel) => [
    [toDocumentsleutel(hulpmiddel, 'een'), toTekst(hulpmiddel, { naam: `Eerste ${hulpmiddel.soort}` }, MAART)],
    [
      toDocumentsleutel(hulpmiddel, 'twee'),
      toTekst(hulpmiddel, { naam: `Tweede ${hulpmiddel.soort}`, gemeente: 'Elders' }, MAART),
    ],
  ]),
);

test('a back-up holds everything: every document of every tool, and what could not be read', async ({ page }) => {
  const kapot = '{"versie":2,"invoer":{"gemeente":"Half';
  await plant(page, { ...DOCUMENTEN, ...VREEMD, [`${SITE_ID}:zelfscan:kapot`]: kapot });
  await openGegevens(page);
  await expect(page.getByText('Laatste back-up: nog geen.')).toBeVisible();
  const { naam, tekst } = await makeBackup(page);
  expect(naam).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.json$/);
  for (const { soort } of INVULBAAR) expect(tekst).toContain(`Tweede ${soort}`);
  expect(tekst).toContain(JSON.stringify(kapot).slice(1, -1));
  expect(tekst).not.toContain('van een ander');
  await expect(page.getByText('Laatste back-up: vandaag.')).toBeVisible();
});

test('Wis alles takes only what is ours, after the right word, and gives it back until the page is left', async ({
  page,
}) => {
  await plant(page, { ...DOCUMENTEN, ...VREEMD, [`${SITE_ID}:apart:zelfscan:x:2026`]: 'apart gezet' });
  await openGegevens(page);
  const voorheen = await readBewaard(page);
  for (const mis of ['', 'wis', 'verwijderen']) {
    await wipe(page, mis);
    await expect(page.getByText(/^Er is niets gewist\./)).toBeVisible();
    expect(await readBewaard(page)).toEqual(voorheen);
  }
  await wipe(page, ' Wissen ');
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  expect(await readBewaard(page)).toEqual(VREEMD);
  await expect(page.locator('.document')).toHaveCount(0);
  const ongedaan = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(ongedaan).toBeFocused();
  await ongedaan.click();
  await expect(page.getByText('Alles staat er weer.')).toBeVisible();
  expect(await readBewaard(page)).toEqual(voorheen);
  await expect(page.locator(':focus')).toHaveCount(1);
  await wipe(page, 'wissen');
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  await page.reload();
  await waitForScript(page);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
});

test('documents can be managed here as on the page of their tool', async ({ page }) => {
  await plant(page, DOCUMENTEN);
  await openGegevens(page);
  for (const { soort } of INVULBAAR) {
    await page.getByRole('button', { name: new RegExp(`^Verwijderen\\s+Eerste ${soort}$`) }).click();
    await expect(getRegel(page, `Eerste ${soort}`)).toHaveCount(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(getRegel(page, `Eerste ${soort}`)).toBeVisible();
    await getRegel(page, `Tweede ${soort}`).getByRole('link').click();
    await expect(getKopveld(page, 'naam')).toHaveValue(`Tweede ${soort}`);
    await openGegevens(page);
  }
});

/** The tool whose documents are put back, and with which a computer is shared. */
const hulpmiddel = VOORBEELDTOOL;

test.describe('putting back a back-up', () => {
  const sleutel = (id: string) => toDocumentsleutel(hulpmiddel, id);
  const getRij = (page: Page, naam: string) => page.locator('.terugzetregel', { hasText: naam });

  /** A back-up with three documents; since then one was changed here, one is older here, and one is gone. */
  const prepare = async (page: Page) => {
    await plant(page, {
      [sleutel('hier')]: toTekst(hulpmiddel, { naam: 'Hier nieuwer', gemeente: 'Uit de back-up' }, MAART),
      [sleutel('bestand')]: toTekst(hulpmiddel, { naam: 'Daar nieuwer', gemeente: 'Uit de back-up' }, APRIL),
      [sleutel('weg')]: toTekst(hulpmiddel, { naam: 'Weg', gemeente: 'Uit de back-up' }, MAART),
    });
    await openGegevens(page);
    const { bytes } = await makeBackup(page);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await plant(page, {
      [sleutel('hier')]: toTekst(hulpmiddel, { naam: 'Hier nieuwer', gemeente: 'Werk van hier' }, APRIL),
      [sleutel('bestand')]: toTekst(hulpmiddel, { naam: 'Daar nieuwer', gemeente: 'Werk van hier' }, MAART),
    });
    await openGegevens(page);
    await chooseBackup(page, bytes);
    await expect(page.locator('.terugzetregel')).toHaveCount(3);
  };

  test('shows what would happen, changes nothing before agreeing, and keeps what is newer here', async ({ page }) => {
    await prepare(page);
    const voorheen = await readBewaard(page);
    await expect(getRij(page, 'Hier nieuwer')).toContainText('Staat hier in een nieuwere versie.');
    await expect(getRij(page, 'Daar nieuwer')).toContainText('Staat hier in een oudere versie.');
    await expect(getRij(page, 'Weg')).toContainText('Staat hier nog niet.');
    expect(await readBewaard(page)).toEqual(voorheen);
    const nu = await download(page, () => page.getByRole('button', { name: 'Eerst een back-up van nu maken' }).click());
    expect(nu.tekst).toContain('Werk van hier');
    await page.getByRole('button', { name: 'Zet 2 documenten terug' }).click();
    await expect(page.getByText(/2 documenten teruggezet/)).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
    const bewaard = await readBewaard(page);
    expect(bewaard[sleutel('hier')]).toBe(voorheen[sleutel('hier')]);
    expect(bewaard[sleutel('bestand')]).toContain('Uit de back-up');
    expect(bewaard[sleutel('weg')]).toContain('Uit de back-up');
    expect(await listSleutels(page)).toHaveLength(4);
  });

  test('replaces what is newer here when told so, keeps both when told so, and leaves the rest', async ({ page }) => {
    await prepare(page);
    await getRij(page, 'Hier nieuwer').getByLabel('Terugzetten uit het bestand').check();
    await getRij(page, 'Daar nieuwer').getByLabel('Beide bewaren, naast elkaar').check();
    await getRij(page, 'Weg').getByLabel('Laten zoals het hier is').check();
    await page.getByRole('button', { name: 'Zet 2 documenten terug' }).click();
    await expect(page.getByText(/2 documenten teruggezet/)).toBeVisible();
    const bewaard = await readBewaard(page);
    expect(bewaard[sleutel('hier')]).toContain('Uit de back-up');
    expect(bewaard[sleutel('bestand')]).toContain('Werk van hier');
    expect(bewaard[sleutel('weg')]).toBeUndefined();
    await expect(getRegel(page, 'Daar nieuwer')).toHaveCount(2);
  });

  test('leaves everything when it is not agreed to', async ({ page }) => {
    await prepare(page);
    const voorheen = await readBewaard(page);
    await page.getByRole('button', { name: 'Niet terugzetten' }).click();
    await expect(page.locator('.terugzetregel')).toHaveCount(0);
    await expect(page.getByLabel('Kies een back-up')).toBeFocused();
    expect(await readBewaard(page)).toEqual(voorheen);
  });
});

for (const tool of INVULBAAR) {
  test.describe(tool.soort, () => {
    test('an open page shows what was put back', async ({ page, context }) => {
      const sleutel = toDocumentsleutel(tool, 'een');
      await plant(page, { [sleutel]: toTekst(tool, { gemeente: 'Uit de back-up' }, APRIL) });
      await openGegevens(page);
      const { bytes } = await makeBackup(page);
      await plant(page, { [sleutel]: toTekst(tool, { gemeente: 'Werk van hier' }, MAART) });
      const open = await context.newPage();
      await openHulpmiddel(open, tool, 'een');
      await expect(getKopveld(open, 'gemeente')).toHaveValue('Werk van hier');
      await openGegevens(page);
      await chooseBackup(page, bytes);
      await page.getByRole('button', { name: 'Zet 1 document terug' }).click();
      await expect(getKopveld(open, 'gemeente')).toHaveValue('Uit de back-up');
    });

    test('a shared computer can be told on the page of the tool before anything is filled in', async ({ page }) => {
      await openHulpmiddel(page, tool);
      await getInleesvouw(page).locator('summary').click();
      await page.getByRole('button', { name: 'Dit is een gedeelde computer' }).click();
      await expect(page.getByText('Wat u invult, blijft bewaard tot u dit tabblad sluit.')).toBeVisible();
      await getTekstvelden(page).last().fill('Kort');
      await expect(getBewaard(page)).toBeVisible();
      expect(await readBewaard(page)).toEqual({});
    });
  });
}

const GEWEIGERD = [
  { wat: 'no JSON', inhoud: 'zomaar tekst', reden: /geen|niet/ },
  { wat: 'a back-up that was cut off', inhoud: '{"soort":"back-up","versie":1,', reden: /./ },
  { wat: 'a table', inhoud: 'gemeente;vraag_id;antwoord\nA;6a-1;op orde\n', reden: /CSV|zelfscan/ },
];
for (const { wat, inhoud, reden } of GEWEIGERD) {
  test(`a file that holds ${wat} is not put back, with the reason`, async ({ page }) => {
    await plant(page, DOCUMENTEN);
    await openGegevens(page);
    await chooseBackup(page, inhoud, 'verkeerd.json');
    const melding = page.locator('.melding--fout');
    await expect(melding).toContainText('verkeerd.json is niet teruggezet.');
    await expect(melding).toContainText(reden);
    await expect(melding).toContainText('Er is niets gewijzigd.');
    expect(await readBewaard(page)).toEqual(DOCUMENTEN);
  });
}

test('the first back-up ever released can be put back, and one of another site says so', async ({ page }) => {
  const eerste = readFileSync('tests/fixtures/back-up/back-up-v1.json', 'utf8');
  await openGegevens(page);
  await chooseBackup(page, eerste);
  const aantal = await page.locator('.terugzetregel').count();
  expect(aantal).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Niet terugzetten' }).click();
  await chooseBackup(page, eerste.replace(/("site":\s*)"[^"]*"/, '$1"een-andere-site"'));
  await expect(page.locator('.melding').filter({ hasText: 'een-andere-site' })).toBeVisible();
  await page.getByRole('button', { name: /^Zet \d+ documente?n? terug$/ }).click();
  await expect(page.locator('.document').first()).toBeVisible();
});

for (const { antwoord, zin } of [
  { antwoord: 'beloofd', zin: 'De browser ruimt deze gegevens niet uit zichzelf op.' },
  { antwoord: 'geweigerd', zin: 'De browser heeft dat niet toegezegd.' },
  { antwoord: 'geen opslagbeheer', zin: 'Deze browser kan dat hier niet toezeggen.' },
]) {
  test(`the answer of a browser that is asked not to clean up is shown: ${antwoord}`, async ({ page }) => {
    await page.addInitScript((gegeven) => {
      const beheer = {
        persisted: () => Promise.resolve(false),
        persist: () => Promise.resolve(gegeven === 'beloofd'),
      };
      Object.defineProperty(navigator, 'storage', { value: gegeven === 'geen opslagbeheer' ? undefined : beheer });
    }, antwoord);
    await openGegevens(page);
    await expect(page.getByText(zin)).toHaveCount(antwoord === 'geen opslagbeheer' ? 1 : 0);
    await page.getByRole('button', { name: 'Vraag de browser om niets op te ruimen' }).click();
    await expect(page.getByText(zin)).toBeVisible();
  });
}

test('what cannot be read is listed, and who gives a document a name is told not to write names of inwoners', async ({
  page,
}) => {
  await plant(page, {
    ...DOCUMENTEN,
    [`${SITE_ID}:zelfscan:kapot`]: '{',
    [`${SITE_ID}:apart:zelfscan:${'x'.repeat(80)}:2026-03-09T10:00:00.000Z`]: 'apart gezet',
    [`${SITE_ID}:zelfscan:lang`]: toTekst(ZELFSCAN, { naam: 'x'.repeat(300) }),
  });
  await openGegevens(page);
  await expect(page.getByRole('heading', { name: 'Gegevens die deze site niet kan lezen' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Naam wijzigen/ })
    .first()
    .click();
  await expect(page.getByLabel('Nieuwe naam')).toHaveAccessibleDescription(/geen namen of situaties van inwoners/);
});

test('it says where nothing is kept yet', async ({ page }) => {
  await openGegevens(page);
  for (const { enkelvoud } of INVULBAAR) {
    await expect(page.getByText(`U hebt nog geen ${enkelvoud} in deze browser.`)).toBeVisible();
  }
  expect(await readBewaard(page)).toEqual({});
});
