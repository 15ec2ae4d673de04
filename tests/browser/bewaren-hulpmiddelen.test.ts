import type { Page } from '@playwright/test';
import { capitalize, formatDit } from '../../src/domain/verbuiging.ts';
import {
  ANDERE_TOOLS,
  download,
  downloadCsv,
  expectOpen,
  findId,
  getBewaard,
  getKnop,
  getKopveld,
  getMelding,
  getNieuwknop,
  getRegel,
  getTekstvelden,
  INVULBAAR,
  listSleutels,
  makeDocument,
  openHulpmiddel,
  plant,
  readBewaard,
  toDocumentsleutel,
  toTekst,
  unfoldDocumenten,
  waitForHulpmiddel,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

/*
 * What each tool does its own way with the documents it keeps: its fields, its list and its page without a document. How
 * documents are kept is proven in full by bewaren.test.ts, with one tool; that the others do so too is seen here.
 */

for (const hulpmiddel of INVULBAAR) {
  const { soort, meervoud } = hulpmiddel;
  const sleutel = (id: string) => toDocumentsleutel(hulpmiddel, id);

  test.describe(soort, () => {
    test('an unknown id is told, with the documents that are here and the ways on', async ({ page }) => {
      await plant(page, { [sleutel('hier')]: toTekst(hulpmiddel, { gemeente: 'Voorbeeldstad' }) });
      await page.goto(`.${hulpmiddel.adres}?id=bestaatniet`);
      await expect(page.getByRole('alert')).toContainText(
        `${capitalize(formatDit(hulpmiddel))} staat niet in deze browser.`,
      );
      await expect(getKopveld(page, 'gemeente')).toHaveCount(0);
      // No link leads to a question that is not there.
      const plaatsen = page
        .locator('main a[href^="#"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const plaats of await plaatsen)
        await expect(page.locator(`[id="${(plaats ?? '').slice(1)}"]`)).toHaveCount(1);
      await expect(getNieuwknop(page, hulpmiddel)).toBeVisible();
      expect(await listSleutels(page)).toHaveLength(1);
      await getRegel(page, 'Voorbeeldstad').getByRole('link').click();
      await expectOpen(page, 'Voorbeeldstad');
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.goBack();
      await getNieuwknop(page, hulpmiddel).click();
      await expectOpen(page, '');
    });

    test('the list shows name, gemeente, date, progress and last change, newest first', async ({ page }) => {
      await plant(page, {
        [sleutel('oud')]: toTekst(hulpmiddel, { naam: 'Oud', gemeente: 'Voorbeeldstad', datum: '2026-02-03' }),
        [sleutel('nieuw')]: toTekst(hulpmiddel, { naam: 'Nieuw' }, '2026-03-31T10:00:00.000Z'),
      });
      await openHulpmiddel(page, hulpmiddel);
      await expect(page.locator('.document__naam a')).toHaveText(['Nieuw', 'Oud']);
      await expect(page.locator('.documentenvouw > summary')).toHaveText(`2 ${meervoud}; open staat Nieuw`);
      await expect(page.locator('.document').first()).toBeHidden();
      await unfoldDocumenten(page);
      const regel = getRegel(page, 'Oud');
      await expect(
        regel.getByRole('button', { name: 'Verwijderen Oud, Voorbeeldstad, 3 februari 2026' }),
      ).toBeVisible();
      await expect(regel).toContainText('Voorbeeldstad');
      await expect(regel).toContainText('3 februari 2026');
      // An empty verbeterplan has nothing to be far with.
      if (soort !== 'verbeterplan') await expect(regel).toContainText(/0 van \d+/);
      await expect(regel).toContainText(/gewijzigd op 9 maart( 2026)? om 11:00/);
      await expect(page.getByRole('heading', { name: `Uw ${meervoud}` })).toBeVisible();
    });

    test('what a newer version wrote can be read and downloaded, and nothing of it changes', async ({ page }) => {
      const tekst = JSON.stringify({
        versie: 99,
        nieuwigheid: [1, 2],
        gewijzigd: '2026-03-09T10:00:00.000Z',
        invoer: { gemeente: 'Uit de toekomst', ietsNieuws: true },
      });
      await plant(page, { [sleutel('proef')]: tekst });
      await openHulpmiddel(page, hulpmiddel, 'proef');
      await expect(getMelding(page)).toContainText('U kunt dit alleen lezen.');
      await expectOpen(page, 'Uit de toekomst');
      const velden = page.locator(
        'main :is([name=gemeente], :is(fieldset, .planonderdeel) :is(input:not([data-veld=bespreken]), textarea))',
      );
      expect(await velden.count()).toBeGreaterThan(3);
      for (const veld of await velden.all()) await expect(veld).not.toBeEditable();
      const knop = getMelding(page).getByRole('button', { name: 'Download die gegevens' });
      expect((await download(page, () => knop.click())).tekst).toBe(tekst);
      await page.goto('./mijn-gegevens/');
      await expect(page.getByText('Gemaakt met een nieuwere versie van deze site.')).toBeVisible();
      expect(await readBewaard(page)).toEqual({ [sleutel('proef')]: tekst });
    });

    test('every field of free text says not to write names of inwoners, and so does the download', async ({ page }) => {
      await openHulpmiddel(page, hulpmiddel);
      const velden = await getTekstvelden(page).all();
      expect(velden.length).toBeGreaterThan(2);
      for (const veld of velden) {
        await expect(veld).toHaveAccessibleDescription(/geen namen of situaties van inwoners/);
      }
      const uitvoer = page.locator('section', { has: page.getByRole('button', { name: 'Download CSV', exact: true }) });
      await expect(uitvoer.last()).toContainText('geen namen of situaties van inwoners');
    });
  });
}

for (const hulpmiddel of ANDERE_TOOLS) {
  test.describe(`${hulpmiddel.soort} as well`, () => {
    test('a document is kept from the first input, and can be renamed, copied, deleted and brought back', async ({
      page,
    }) => {
      await openHulpmiddel(page, hulpmiddel);
      await page.locator('main summary:visible').first().click();
      expect(await readBewaard(page)).toEqual({});
      const id = await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
      await page.reload();
      await waitForHulpmiddel(page);
      await expectOpen(page, 'Voorbeeldstad');
      expect(await findId(page)).toBe(id);
      await getKnop(page, 'Naam wijzigen', 'Voorbeeldstad').click();
      await page.getByLabel('Nieuwe naam').fill('Eerste');
      await page.keyboard.press('Enter');
      await expect(getKopveld(page, 'naam')).toHaveValue('Eerste');
      await getKnop(page, 'Kopie maken', 'Eerste').click();
      await getRegel(page, 'Kopie van Eerste').getByRole('link').click();
      await expect(getKopveld(page, 'naam')).toHaveValue('Kopie van Eerste');
      await getTekstvelden(page).last().fill('Alleen in de kopie');
      await expect(getBewaard(page)).toBeVisible();
      await page.goBack();
      await expect(getKopveld(page, 'naam')).toHaveValue('Eerste');
      await expect(getTekstvelden(page).last()).toHaveValue('');
      await getKnop(page, 'Verwijderen', 'Kopie van Eerste').click();
      await expect.poll(() => listSleutels(page)).toEqual([toDocumentsleutel(hulpmiddel, id)]);
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await getRegel(page, 'Kopie van Eerste').getByRole('link').click();
      await expect(getTekstvelden(page).last()).toHaveValue('Alleen in de kopie');
    });

    test('two pages keep what is typed at the same time in both, and of one field the later', async ({ page }) => {
      const id = await makeDocument(page, hulpmiddel, 'Begin');
      const ander = await page.context().newPage();
      await openHulpmiddel(ander, hulpmiddel, id);
      const lang = 'abcdefghij'.repeat(3);
      await Promise.all([
        getTekstvelden(page).last().pressSequentially(lang, { delay: 10 }),
        getKopveld(ander, 'naam').pressSequentially(lang, { delay: 10 }),
      ]);
      for (const een of [page, ander]) {
        await expect(getTekstvelden(een).last()).toHaveValue(lang);
        await expect(getKopveld(een, 'naam')).toHaveValue(lang);
        await expect(getMelding(een)).toHaveCount(0);
      }
      await getKopveld(page, 'naam').fill('Eerst');
      await expect(getKopveld(ander, 'naam')).toHaveValue('Eerst');
      await getKopveld(ander, 'naam').fill('Later');
      await expect(getKopveld(page, 'naam')).toHaveValue('Later');
      await expect(getMelding(page)).toContainText(hulpmiddel.nameVeld(['naam'], undefined, hulpmiddel.leeg));
    });

    test('the last letter is kept when the tab is closed', async ({ page, context }) => {
      const id = await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
      await getTekstvelden(page).last().pressSequentially('Tot de laatste letter');
      await page.close({ runBeforeUnload: true });
      const nieuw = await context.newPage();
      await openHulpmiddel(nieuw, hulpmiddel, id);
      await expect(getTekstvelden(nieuw).last()).toHaveValue('Tot de laatste letter');
    });

    test('where storage is denied the page says so, goes on and hands over everything', async ({ page }) => {
      await page.addInitScript(() => {
        for (const naam of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, naam, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      });
      await openHulpmiddel(page, hulpmiddel);
      await getKopveld(page, 'gemeente').fill('Voorbeeldstad');
      await expect(getMelding(page)).toContainText('Deze browser staat niet toe dat de site iets bewaart.');
      await getTekstvelden(page).last().fill('Gewoon verder');
      await checkAlles(page, ['Voorbeeldstad', 'Gewoon verder']);
    });
  });
}

/** Fails when the file of the document or that of everything misses one of these texts. */
async function checkAlles(page: Page, teksten: readonly string[]): Promise<void> {
  const csv = await downloadCsv(page);
  const alles = await download(page, () => getMelding(page).getByRole('button', { name: 'Download alles nu' }).click());
  for (const bestand of [csv, alles]) for (const tekst of teksten) expect(bestand.tekst).toContain(tekst);
}
