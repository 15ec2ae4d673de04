import type { Page } from '@playwright/test';
import { capitalize, formatNieuw } from '../../src/domain/verbuiging.ts';
import { getVersie } from '../../src/storage/documenttekst.ts';
import {
  download,
  downloadCsv,
  emptyStorage,
  expectOpen,
  fillStorage,
  findId,
  getBewaard,
  getKnop,
  getKopveld,
  getMelding,
  getNieuwknop,
  getRegel,
  getTekstvelden,
  listSleutels,
  makeDocument,
  openHulpmiddel,
  plant,
  readBewaard,
  SITE_ID,
  toDocumentsleutel,
  toTekst,
  unfoldDocumenten,
  VOORBEELDTOOL,
  waitForHulpmiddel,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

/*
 * How documents are kept, which is the same for every tool, as it works in one of them. What each tool does its own way
 * is in bewaren-hulpmiddelen.test.ts.
 */

const hulpmiddel = VOORBEELDTOOL;

test.describe('documents', () => {
  test('nothing is stored before the first input', async ({ page }) => {
    await openHulpmiddel(page, hulpmiddel);
    await page.locator('main summary:visible').first().click();
    await getKopveld(page, 'gemeente').focus();
    await page.keyboard.press('Tab');
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await waitForHulpmiddel(page);
    expect(await readBewaard(page)).toEqual({});
    expect(await readBewaard(page, 'sessionStorage')).toEqual({});
  });

  test('the first input names the document in the address, which a reload and a bookmark open', async ({
    page,
    context,
  }) => {
    const id = await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
    expect(await listSleutels(page)).toEqual([toDocumentsleutel(hulpmiddel, id)]);
    await page.reload();
    await expectOpen(page, 'Voorbeeldstad');
    const adres = page.url();
    await plant(page, {
      [toDocumentsleutel(hulpmiddel, 'later')]: toTekst(hulpmiddel, { gemeente: 'Later' }, '2999-01-01T00:00:00.000Z'),
    });
    await openHulpmiddel(page, hulpmiddel);
    await expectOpen(page, 'Later');
    await expect(page).toHaveURL(/\?id=later$/);
    const bladwijzer = await context.newPage();
    await bladwijzer.goto(adres);
    await expectOpen(bladwijzer, 'Voorbeeldstad');
  });

  test('a new document and another one open on the same page, and the back button goes back', async ({ page }) => {
    const eerste = await makeDocument(page, hulpmiddel, 'Een');
    await getNieuwknop(page, hulpmiddel).click();
    await expectOpen(page, '');
    expect(await findId(page)).not.toBe(eerste);
    expect(await listSleutels(page)).toHaveLength(1);
    await page.reload();
    await waitForHulpmiddel(page);
    await expectOpen(page, '');
    await getKopveld(page, 'gemeente').fill('Twee');
    await expect(getRegel(page, 'Twee')).toContainText('staat nu open');
    await page.goBack();
    await expectOpen(page, 'Een');
    await page.goForward();
    await expectOpen(page, 'Twee');
    await getRegel(page, 'Een').getByRole('link').click();
    await expectOpen(page, 'Een');
    expect(await findId(page)).toBe(eerste);
    await page.goBack();
    await expectOpen(page, 'Twee');
    expect(await listSleutels(page)).toHaveLength(2);
  });

  test('a document can be renamed and copied, and the copy lives on its own', async ({ page }) => {
    const id = await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
    await makeDocument(page, hulpmiddel, 'Later');
    await openHulpmiddel(page, hulpmiddel, id);
    await unfoldDocumenten(page);
    await getKnop(page, 'Naam wijzigen', 'Voorbeeldstad').click();
    await page.getByLabel('Nieuwe naam').fill('Nulmeting');
    await page.getByRole('button', { name: 'Naam bewaren' }).click();
    await expect(getRegel(page, 'Nulmeting')).toContainText('Voorbeeldstad');
    await expect(getKnop(page, 'Naam wijzigen', 'Nulmeting')).toBeFocused();
    await expect(getKopveld(page, 'naam')).toHaveValue('Nulmeting');
    await getKnop(page, 'Kopie maken', 'Nulmeting').click();
    await getRegel(page, 'Kopie van Nulmeting').getByRole('link').click();
    await expect(getKopveld(page, 'naam')).toHaveValue('Kopie van Nulmeting');
    await getKopveld(page, 'gemeente').fill('Elders');
    await expect(getRegel(page, 'Kopie van Nulmeting')).toContainText('Elders');
    await expect(getRegel(page, 'Nulmeting')).toContainText('Voorbeeldstad');
  });

  test('a name that is not changed after all stays, with Escape', async ({ page }) => {
    await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
    await getKnop(page, 'Naam wijzigen', 'Voorbeeldstad').click();
    await page.getByLabel('Nieuwe naam').fill('Toch niet');
    await page.keyboard.press('Escape');
    await expect(getKnop(page, 'Naam wijzigen', 'Voorbeeldstad')).toBeFocused();
    await expect(getKopveld(page, 'naam')).toHaveValue('');
  });

  test('a document that is deleted leaves the browser, and comes back with all it held', async ({ page }) => {
    const id = await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
    const sleutel = toDocumentsleutel(hulpmiddel, id);
    const voorheen = (await readBewaard(page))[sleutel];
    await getKnop(page, 'Verwijderen', 'Voorbeeldstad').click();
    await expectOpen(page, '');
    expect(await listSleutels(page)).toEqual([]);
    const ongedaan = page.getByRole('button', { name: 'Ongedaan maken' });
    await expect(ongedaan).toBeFocused();
    await ongedaan.click();
    await expect(getRegel(page, 'Voorbeeldstad')).toBeVisible();
    expect((await readBewaard(page))[sleutel]).toBe(voorheen);
    await expect(page.locator(':focus')).toHaveCount(1);
  });
});

test.describe('two pages on one document', () => {
  const openTwo = async (page: Page): Promise<Page> => {
    const id = await makeDocument(page, hulpmiddel, 'Begin');
    const ander = await page.context().newPage();
    await openHulpmiddel(ander, hulpmiddel, id);
    return ander;
  };

  test('what is typed in different fields at the same time survives in both', async ({ page }) => {
    const ander = await openTwo(page);
    const lang = 'abcdefghij'.repeat(6);
    await Promise.all([
      getTekstvelden(page).last().pressSequentially(lang, { delay: 10 }),
      getKopveld(ander, 'naam').pressSequentially(lang, { delay: 10 }),
    ]);
    for (const een of [page, ander]) {
      await expect(getTekstvelden(een).last()).toHaveValue(lang);
      await expect(getKopveld(een, 'naam')).toHaveValue(lang);
      await expect(getMelding(een)).toHaveCount(0);
    }
    await page.reload();
    await expect(getTekstvelden(page).last()).toHaveValue(lang);
    await expect(getKopveld(page, 'naam')).toHaveValue(lang);
  });

  test('a page of which the document is deleted elsewhere keeps it on screen and can keep it again', async ({
    page,
  }) => {
    const ander = await openTwo(page);
    await getKnop(ander, 'Verwijderen', 'Begin').click();
    await expect(getMelding(page)).toContainText('verwijderd');
    await expectOpen(page, 'Begin');
    await getMelding(page).getByRole('button', { name: 'Opnieuw bewaren' }).click();
    await expect(getRegel(ander, 'Begin')).toBeVisible();
  });
});

test.describe('a tab that goes while someone types', () => {
  test('has kept what was typed 300 ms before it crashed', async ({ page, context }) => {
    const id = await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
    const veld = getTekstvelden(page).last();
    await veld.pressSequentially('Dit blijft. ');
    // By the clock of the page itself: a slow machine makes both wait.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await veld.pressSequentially('Dit misschien');
    const crash = page.waitForEvent('crash');
    const cdp = await context.newCDPSession(page);
    cdp.send('Page.crash').catch(() => undefined);
    await crash;
    const nieuw = await context.newPage();
    await openHulpmiddel(nieuw, hulpmiddel, id);
    await expect(getTekstvelden(nieuw).last()).toHaveValue(/^Dit blijft\. /);
    await expectOpen(nieuw, 'Voorbeeldstad');
  });

  for (const { hoe, leave } of [
    { hoe: 'closed', leave: (page: Page) => page.close({ runBeforeUnload: true }) },
    { hoe: 'used for another page', leave: (page: Page) => page.goto('./privacy/') },
  ]) {
    test(`has kept the last letter when it is ${hoe}`, async ({ page, context }) => {
      await page.addInitScript(() => {
        const { setTimeout: start } = window;
        let isStil = false;
        addEventListener('stil', () => (isStil = true));
        Object.assign(window, {
          setTimeout: (taak: () => void, ms: number) => (isStil ? 0 : start(taak, ms)),
        });
      });
      const id = await makeDocument(page, hulpmiddel, 'Voorbeeldstad');
      // No timer runs out any more: only what is kept on leaving is kept.
      await page.evaluate(() => dispatchEvent(new Event('stil')));
      await getTekstvelden(page).last().pressSequentially('Tot de laatste letter');
      const bewaard = (await readBewaard(page))[toDocumentsleutel(hulpmiddel, id)];
      expect(bewaard).not.toContain('laatste letter');
      await leave(page);
      const nieuw = await context.newPage();
      await openHulpmiddel(nieuw, hulpmiddel, id);
      await expect(getTekstvelden(nieuw).last()).toHaveValue('Tot de laatste letter');
    });
  }
});

test.describe('where it cannot be kept', () => {
  const checkExport = async (page: Page, teksten: readonly string[], elders: readonly string[] = []) => {
    const csv = await downloadCsv(page);
    for (const tekst of teksten) expect(csv.tekst).toContain(tekst);
    const knop = getMelding(page).getByRole('button', { name: 'Download alles nu' });
    const alles = await download(page, () => knop.click());
    for (const tekst of [...teksten, ...elders]) expect(alles.tekst).toContain(tekst);
  };

  test('because the storage is full, the page says so, goes on, hands over everything and keeps it when there is room', async ({
    page,
    context,
  }) => {
    const id = await makeDocument(page, hulpmiddel, 'Eerder gemaakt');
    await plant(page, { [toDocumentsleutel(hulpmiddel, 'ander')]: toTekst(hulpmiddel, { gemeente: 'Elders' }) });
    await openHulpmiddel(page, hulpmiddel, id);
    const vuller = await context.newPage();
    await fillStorage(vuller);
    const veld = getTekstvelden(page).last();
    await veld.fill('Past er niet meer bij');
    await expect(getMelding(page)).toContainText('wordt niet bewaard');
    await expect(getMelding(page)).toContainText('De opslag van deze browser is vol.');
    await expect(getBewaard(page)).toHaveCount(0);
    await getKopveld(page, 'naam').fill('Ook dit nog');
    await checkExport(page, ['Past er niet meer bij', 'Ook dit nog', 'Eerder gemaakt'], ['Elders']);
    await emptyStorage(vuller);
    await veld.pressSequentially('!');
    await expect(getBewaard(page)).toBeVisible();
    await expect(getMelding(page).filter({ hasText: 'wordt niet bewaard' })).toHaveCount(0);
    await page.reload();
    await expect(veld).toHaveValue('Past er niet meer bij!');
    await expect(getKopveld(page, 'naam')).toHaveValue('Ook dit nog');
  });

  const GEVALLEN = [
    {
      geval: 'storage is denied',
      reden: 'Deze browser staat niet toe dat de site iets bewaart.',
      init: () => {
        for (const naam of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, naam, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      },
    },
    {
      geval: 'storage takes nothing',
      reden: 'De opslag van deze browser is vol.',
      init: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    },
    {
      geval: 'a write is accepted but not kept',
      reden: 'Deze browser staat niet toe dat de site iets bewaart.',
      init: () => {
        Storage.prototype.setItem = () => undefined;
      },
    },
  ];
  for (const { geval, reden, init } of GEVALLEN) {
    test(`because ${geval}, the page says so, goes on, hands over everything and warns on leaving`, async ({
      page,
    }) => {
      await page.addInitScript(init);
      await openHulpmiddel(page, hulpmiddel);
      await getKopveld(page, 'gemeente').fill('Voorbeeldstad');
      await expect(getMelding(page)).toContainText('wordt niet bewaard');
      await expect(getMelding(page)).toContainText(reden);
      await getTekstvelden(page).last().fill('Gewoon verder');
      await checkExport(page, ['Voorbeeldstad', 'Gewoon verder']);
      await expectOpen(page, 'Voorbeeldstad');
      const vraag = page.waitForEvent('dialog');
      await page.close({ runBeforeUnload: true });
      const dialoog = await vraag;
      expect(dialoog.type()).toBe('beforeunload');
      await dialoog.accept();
    });
  }
});

test.describe('data that this version cannot read', () => {
  const sleutel = toDocumentsleutel(hulpmiddel, 'proef');
  const versie = String(getVersie(hulpmiddel.vorm));
  const getApart = async (page: Page) =>
    Object.entries(await readBewaard(page))
      .filter(([naam]) => naam.startsWith(`${SITE_ID}:apart:`))
      .map(([, tekst]) => tekst);

  for (const { geval, tekst } of [
    { geval: 'broken', tekst: `{"versie":${versie},"invoer":{"gemeente":"Half` },
    { geval: 'foreign', tekst: `{"versie":${versie},"invoer":{"onbekend":["iets"]}}` },
  ]) {
    test(`when it is ${geval}: it is told, offered as it is, and set aside before anything is written`, async ({
      page,
    }) => {
      await plant(page, { [sleutel]: tekst });
      await openHulpmiddel(page, hulpmiddel, 'proef');
      await expect(getMelding(page)).toContainText('gegevens die deze pagina niet kan lezen');
      const knop = getMelding(page).getByRole('button', { name: 'Download die gegevens' });
      expect((await download(page, () => knop.click())).tekst).toBe(tekst);
      expect(await readBewaard(page)).toEqual({ [sleutel]: tekst });
      await getKopveld(page, 'gemeente').fill('Voorbeeldstad');
      await expect(getBewaard(page)).toBeVisible();
      expect(await getApart(page)).toEqual([tekst]);
      expect((await readBewaard(page))[sleutel]).toContain('Voorbeeldstad');
      await page.goto('./mijn-gegevens/');
      const knopDaar = page.getByRole('button', { name: /^Downloaden\s+.*apart/ });
      expect((await download(page, () => knopDaar.click())).tekst).toBe(tekst);
    });
  }
});

test.describe('for everyone', () => {
  test('a back-up is asked for after a week with changes', async ({ page }) => {
    await plant(page, {
      [toDocumentsleutel(hulpmiddel, 'proef')]: toTekst(hulpmiddel, { gemeente: 'Voorbeeldstad' }),
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await openHulpmiddel(page, hulpmiddel, 'proef');
    await expect(getMelding(page)).toContainText('U hebt nog geen back-up gemaakt.');
    const knop = getMelding(page).getByRole('button', { name: 'Alles bewaren als bestand' });
    expect((await download(page, () => knop.click())).tekst).toContain('Voorbeeldstad');
    await expect(getMelding(page)).toHaveCount(0);
    await expect(page.getByText('Laatste back-up: vandaag')).toBeVisible();
  });

  test('with the keyboard alone a document is made, renamed, downloaded, deleted and brought back', async ({
    page,
  }) => {
    /** Tab until the focus is on what is wanted. */
    const reach = async (naam: RegExp) => {
      for (let keer = 0; keer < 300; keer += 1) {
        await page.keyboard.press('Tab');
        const hier = await page.evaluate(() => {
          const had = document.activeElement;
          const label = had instanceof HTMLInputElement ? had.labels?.[0]?.textContent : had?.textContent;
          return (label ?? '').replace(/\s+/g, ' ').trim();
        });
        if (naam.test(hier)) return;
      }
      throw new Error(`Tab does not reach ${String(naam)}`);
    };
    await makeDocument(page, hulpmiddel, 'Oud');
    await page.reload();
    await waitForHulpmiddel(page);
    await reach(new RegExp(`^${capitalize(formatNieuw(hulpmiddel))}$`));
    await page.keyboard.press('Enter');
    await reach(/^Gemeente/);
    await page.keyboard.type('Voorbeeldstad');
    await expect(getRegel(page, 'Voorbeeldstad')).toBeVisible();
    await page.reload();
    await waitForHulpmiddel(page);
    await reach(/; open staat Voorbeeldstad$/);
    await page.keyboard.press('Enter');
    await reach(/^Naam wijzigen\s+Voorbeeldstad/);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Nieuwe naam')).toBeFocused();
    await page.keyboard.type('Toetsenbord');
    await page.keyboard.press('Enter');
    await expect(getKnop(page, 'Naam wijzigen', 'Toetsenbord')).toBeFocused();
    await reach(/^Download CSV\s+Toetsenbord/);
    expect((await download(page, () => page.keyboard.press('Enter'))).tekst).toContain('Toetsenbord');
    await reach(/^Verwijderen\s+Toetsenbord/);
    await page.keyboard.press('Enter');
    await expect(getRegel(page, 'Toetsenbord')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(getRegel(page, 'Toetsenbord')).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
  });
});
