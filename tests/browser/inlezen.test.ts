import { readFileSync } from 'node:fs';
import { capitalize, formatNieuw } from '../../src/domain/verbuiging.ts';
import type { Page } from '@playwright/test';
import { HOSTILE } from '../unit/hostile.ts';
import {
  download,
  downloadCsv,
  findId,
  getBewaard,
  getKopveld,
  getRegel,
  getTekstvelden,
  listSleutels,
  makeDocument,
  openBestand,
  openHulpmiddel,
  readBewaard,
  unfoldInlezen,
  waitForHulpmiddel,
  waitForScript,
  INVULBAAR,
  VOORBEELDTOOL,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const KIEZER = '.inlezen';

/** What every field on the page holds; of a radio or checkbox whether it is chosen. */
const readVelden = (page: Page) =>
  page
    .locator('main :is(input[name], input[data-veld=bespreken], textarea, select[name]):not(.uw-documenten *)')
    .evaluateAll((velden) =>
      velden.map((veld) =>
        veld instanceof HTMLInputElement && /^(radio|checkbox)$/.test(veld.type)
          ? veld.checked
          : 'value' in veld && veld.value,
      ),
    );

/** Sets fields as pasting does; by JSON, so that no half of a character is lost on its way to the browser. */
const paste = (page: Page, teksten: readonly string[]) =>
  getTekstvelden(page).evaluateAll((velden, json) => {
    const plakken: unknown = JSON.parse(json);
    velden.forEach((veld, i) => {
      const tekst: unknown = Array.isArray(plakken) ? plakken[i] : undefined;
      if (typeof tekst !== 'string' || !(veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement))
        return;
      veld.value = tekst;
      veld.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    });
  }, JSON.stringify(teksten));

/** The fields of free text, as JSON. */
const readTeksten = (page: Page) =>
  getTekstvelden(page).evaluateAll((velden) => JSON.stringify(velden.map((veld) => 'value' in veld && veld.value)));

/** What was entered in every document, as JSON: without when that was. */
async function readInvoer(page: Page): Promise<string> {
  const documenten = Object.entries(await readBewaard(page)).sort(([een], [ander]) => (een < ander ? -1 : 1));
  return JSON.stringify(
    documenten.map(([sleutel, tekst]) => [sleutel, /"invoer":.*/s.exec(tekst)?.[0]]).filter(([, invoer]) => invoer),
  );
}

const agree = (page: Page) => page.getByRole('button', { name: /^Overnemen als / }).click();

for (const hulpmiddel of INVULBAAR) {
  const { soort, csv } = hulpmiddel;
  const kop = csv.kolommen.map(({ naam }) => naam).join(';');

  /** Fills the first choices and texts and the fields that every tool has. */
  const fillIn = async (page: Page) => {
    await openHulpmiddel(page, hulpmiddel);
    await getKopveld(page, 'gemeente').fill("'s-Hertogenbosch; Noord");
    await getKopveld(page, 'naam').fill('Nulmeting – één €');
    await getKopveld(page, 'datum').fill('2026-03-09');
    const radios = page.locator('main input[type=radio]:not(.uw-documenten *)');
    if ((await radios.count()) > 0) await radios.nth(1).check();
    else await page.locator('main select:not(.uw-documenten *)').first().selectOption({ index: 1 });
    await getTekstvelden(page).last().fill('=1+1\nTweede regel; met "aanhaling"');
    // The last change: when it is kept, all are.
    await expect.poll(() => readInvoer(page)).toContain('aanhaling');
    await expect(getBewaard(page)).toBeVisible();
  };

  test.describe(`a file of ${soort}`, () => {
    test('that was downloaded gives the same answers when it is opened, as a new document, after agreeing', async ({
      page,
    }) => {
      await fillIn(page);
      const voorheen = await readVelden(page);
      const id = await findId(page);
      const { naam, bytes } = await downloadCsv(page);
      const opgeslagen = await readBewaard(page);
      await openBestand(page, naam, bytes);
      await expect(page.locator(KIEZER)).toContainText('Alles kan worden overgenomen zoals het er staat.');
      await expect(page.locator(KIEZER)).toContainText('Nulmeting – één €');
      expect(await readBewaard(page)).toEqual(opgeslagen);
      await agree(page);
      await expect(page.locator(KIEZER)).toContainText(/is overgenomen in een nieuwe?/);
      await expect.poll(() => findId(page)).not.toBe(id);
      expect(await readVelden(page)).toEqual(voorheen);
      await expect(page.locator(':focus')).toHaveCount(1);
      await page.reload();
      await waitForHulpmiddel(page);
      expect(await readVelden(page)).toEqual(voorheen);
      expect(await listSleutels(page)).toHaveLength(2);
      await page.goBack();
      await expect.poll(() => findId(page)).toBe(id);
    });

    test('with faults shows them per row before anything changes, and can be left alone', async ({ page }) => {
      await openHulpmiddel(page, hulpmiddel);
      const fout = csv.kolommen.map(({ naam }) => (naam === 'gemeente' ? 'Voorbeeldstad' : 'kan niet'));
      await openBestand(page, 'fouten.csv', `${kop};Extra kolom\n${fout.join(';')};x\n${fout.join(';')};y\n`);
      const vak = page.locator(KIEZER);
      await expect(vak).toContainText('2 rijen gelezen');
      await expect(vak).toContainText('‘Extra kolom’');
      await expect(vak.getByText(/^Rij 2: ./).first()).toBeVisible();
      await page.getByRole('button', { name: 'Niet overnemen' }).click();
      await expect(await unfoldInlezen(page)).toBeFocused();
      expect(await readBewaard(page)).toEqual({});
    });
  });

  test(`what would break in is only text in every field, file and list of ${soort}`, async ({ page }) => {
    const dialogen: string[] = [];
    page.on('dialog', (dialoog) => {
      dialogen.push(dialoog.message());
      void dialoog.dismiss();
    });
    const expectNothingRan = async () => {
      expect(dialogen).toEqual([]);
      expect(await page.title()).not.toMatch(/gekraakt|^1$/);
      expect(
        await page.evaluate(() => ({
          elementen: [...document.querySelectorAll('main :is(img, iframe, object, embed, [onload], [onerror], script)')]
            // The page's own scripts stand in a file.
            .filter((element) => element.localName !== 'script' || /gekraakt|document\.title/.test(element.textContent))
            .map(({ outerHTML }) => outerHTML),
          links: [...document.querySelectorAll('a')].filter(
            ({ protocol }) => !/^(https?|tel|mailto|blob):$/.test(protocol),
          ).length,
          prototype: Object.keys(Object.prototype).length + Number('isBeheerder' in {}),
        })),
      ).toEqual({ elementen: [], links: 0, prototype: 0 });
    };

    await makeDocument(page, hulpmiddel, 'javascript:document.title=1');
    // What has line breaks does not fit in a field of one line.
    const eenRegel = [
      'javascript:document.title=1',
      '<img src=x onerror="document.title=\'gekraakt\'">',
      '=HYPERLINK("javascript:document.title=1")',
    ];
    const isEenRegel = await getTekstvelden(page).evaluateAll((velden) =>
      velden.map((veld) => veld instanceof HTMLInputElement),
    );
    const perKeer = isEenRegel.filter((is) => !is).length;
    /** What to enter in each field, and '' when there is no more. */
    const spread = (teksten: readonly string[]): string[] => {
      const [regels, rest] = [[...eenRegel], [...teksten]];
      return isEenRegel.map((is) => (is ? regels.shift() : rest.shift()) ?? '');
    };
    // Every text in one tool, and as many as fit on the page, from all over the list, in the others: that a file holds
    // each of them unharmed is proven without a browser.
    const elke = soort === VOORBEELDTOOL.soort ? 1 : Math.ceil(HOSTILE.length / perKeer);
    const proeven = HOSTILE.filter((_, i) => i % elke === 0);
    for (let vanaf = 0; vanaf < proeven.length; vanaf += perKeer) {
      const proef = proeven.slice(vanaf, vanaf + perKeer);
      if (vanaf > 0) await page.getByRole('button', { name: capitalize(formatNieuw(hulpmiddel)) }).click();
      await paste(page, spread(proef.map(({ tekst }) => tekst)));
      await expect(getBewaard(page)).toBeVisible({ timeout: 20_000 });
      await page.reload();
      await waitForHulpmiddel(page);
      const verwacht = JSON.stringify(spread(proef.map(({ wordt }) => wordt)));
      expect((await readTeksten(page)) === verwacht, 'after loading the page again').toBe(true);
      const { naam, bytes } = await downloadCsv(page);
      await openBestand(page, naam, bytes);
      await agree(page);
      await expect(page.locator(KIEZER)).toContainText('is overgenomen');
      expect((await readTeksten(page)) === verwacht, 'out of the file').toBe(true);
      await expectNothingRan();
    }
    const regels = await page.locator('.document').count();
    expect(regels).toBeGreaterThan(1);

    const naam = await getKopveld(page, 'naam').inputValue();
    expect(eenRegel).toContain(naam);
    await page.goto('./mijn-gegevens/');
    await waitForScript(page);
    await expect(getRegel(page, naam).first()).toBeVisible();
    const alles = await download(page, () => page.getByRole('button', { name: 'Alles bewaren als bestand' }).click());
    const bewaard = await readInvoer(page);
    await page.getByLabel(/om te bevestigen/).fill('wissen');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await expect(page.getByText('Alles is gewist.')).toBeVisible();
    await page
      .getByLabel('Kies een back-up')
      .setInputFiles({ name: '<img src=x onerror=alert(1)>.json', mimeType: 'application/json', buffer: alles.bytes });
    await expectNothingRan();
    await page.getByRole('button', { name: /^Zet \d+ documenten terug$/ }).click();
    await expect(page.locator('.document')).toHaveCount(regels);
    expect((await readInvoer(page)) === bewaard, 'out of the back-up').toBe(true);
    await expectNothingRan();
  });
}

/* What reading a file does before it knows of which tool it is, in one of them. */
test.describe('any file', () => {
  const { csv } = VOORBEELDTOOL;
  const kop = csv.kolommen.map(({ naam }) => naam).join(';');

  test('is read as it was written, also in windows-1252 and UTF-16', async ({ page }) => {
    await openHulpmiddel(page, VOORBEELDTOOL);
    for (const [gemeente, encode] of [
      ['Súdwest-Fryslân €', (tekst: string) => Buffer.from(tekst.replaceAll('€', '\x80'), 'latin1')],
      ['’s-Hertogenbosch ë', (tekst: string) => Buffer.from(`\uFEFF${tekst}`, 'utf16le')],
    ] as const) {
      const cellen = csv.kolommen.map(({ naam }) => (naam === 'gemeente' ? gemeente : ''));
      await openBestand(page, 'van-excel.csv', encode(`${kop}\r\n${cellen.join(';')}\r\n`));
      await agree(page);
      await expect(getKopveld(page, 'gemeente')).toHaveValue(gemeente);
    }
  });

  test('that is not a table of this tool is refused with the reason', async ({ page }) => {
    const beeld = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]);
    await openHulpmiddel(page, VOORBEELDTOOL);
    for (const { naam, inhoud, reden } of [
      { naam: 'foto.csv', inhoud: beeld, reden: 'geen' },
      { naam: 'map.csv', inhoud: Buffer.from('PK\x03\x04\x14\0xl/workbook.xml'), reden: 'werkmap' },
      { naam: 'leeg.csv', inhoud: '', reden: 'leeg' },
      { naam: 'adressen.csv', inhoud: 'straat;plaats\nA;B\n', reden: 'ontbre' },
      { naam: 'groot.csv', inhoud: Buffer.alloc(11_000_000, 'x'), reden: 'ten hoogste 10 MB' },
    ]) {
      await openBestand(page, naam, inhoud);
      const melding = page.locator(KIEZER).locator('.melding--fout');
      await expect(melding).toContainText(`${naam} is niet geopend.`);
      await expect(melding).toContainText(reden);
      await expect(melding).toContainText('Er is niets gewijzigd.');
    }
    expect(await readBewaard(page)).toEqual({});
  });

  test('that is a back-up is recognised, with the way to where it belongs', async ({ page }) => {
    await openHulpmiddel(page, VOORBEELDTOOL);
    await openBestand(page, 'back-up.json', readFileSync('tests/fixtures/back-up/back-up-v1.json'));
    await expect(page.locator(KIEZER)).toContainText('back-up');
    await page
      .locator(KIEZER)
      .getByRole('link', { name: /Mijn gegevens/ })
      .click();
    await expect(page.getByLabel('Kies een back-up')).toBeVisible();
    await expect(page.locator(':target')).toContainText('Terugzetten');
  });

  test('of 9 MB is read beside the page, which stays usable, and reading can be stopped', async ({ page }) => {
    await openHulpmiddel(page, VOORBEELDTOOL);
    const rij = csv.kolommen.map(({ naam }) => (naam === 'gemeente' ? 'x'.repeat(200) : '')).join(';');
    const groot = `${kop}\n${`${rij}\n`.repeat(Math.floor(9_000_000 / (rij.length + 1)))}`;
    const werker = page.waitForEvent('worker');
    await openBestand(page, 'groot.csv', groot);
    expect((await werker).url()).toContain('/_astro/');
    // Typing goes on while the file is read.
    await getKopveld(page, 'gemeente').fill('Intussen');
    await expect(getBewaard(page)).toBeVisible();
    await expect(page.locator(KIEZER)).toContainText(/\d+ rijen gelezen/, { timeout: 20_000 });
    await pressSoon(page, 'Stoppen');
    await openBestand(page, 'nog-eens.csv', groot);
    await expect(page.getByLabel('Open een CSV-bestand')).toBeFocused();
    await expect(page.locator(KIEZER).getByText(/gelezen/)).toHaveCount(0);
  });
});

/** Presses a button as soon as it appears: it is there for so short a time that a test may come too late. */
async function pressSoon(page: Page, label: string): Promise<void> {
  await page.evaluate((tekst) => {
    new MutationObserver((_, waarnemer) => {
      const knop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === tekst);
      if (!knop) return;
      waarnemer.disconnect();
      knop.focus();
      knop.click();
    }).observe(document.body, { childList: true, subtree: true });
  }, label);
}
