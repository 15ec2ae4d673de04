import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from './quiet-test.ts';

/** Rows of a CSV as a spreadsheet would read it, the header first. */
function parseCsv(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { delimiter: ';' }).data;
}

test('a beleidsmedewerker reads, searches, fills in the zelfscan, comes back and takes the file along', async ({
  context,
  page,
}) => {
  await test.step('reads fase 2 and what is asked', async () => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'De fasen' }).getByRole('link', { name: 'Zelfscan uitvoeren' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Fase 2');
    await expect(page.getByRole('navigation', { name: 'De fasen' }).locator('[aria-current=page]')).toHaveCount(1);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Leidraad' }).click();
    await page
      .getByRole('navigation', { name: 'Leidraad' })
      .getByRole('link', { name: 'Opdrachtverstrekking' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'De opdrachtverstrekking' })).toBeVisible();
  });

  await test.step('searches', async () => {
    await page.getByRole('searchbox', { name: 'Zoeken op deze site' }).fill('aandachtsfunctionaris');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/zoeken\/#q=aandachtsfunctionaris$/);
    await page.getByRole('main').getByRole('link', { name: 'Zelfscan' }).first().click();
    await page.waitForURL(/\/zelfscan\//, { waitUntil: 'load' });
    await expect(page.getByRole('heading', { level: 1, name: 'Zelfscan' })).toBeVisible();
  });

  const vragen = page.getByRole('main').locator('fieldset');
  const aantal = await vragen.count();
  expect(aantal).toBe(58);

  await test.step('fills in every question', async () => {
    await page.getByLabel('Gemeente of team').fill("'s-Hertogenbosch; Noord");
    await page.getByLabel('Naam van de scan').fill('Nulmeting 2026');
    await page.getByLabel('Datum').fill('2026-03-09');
    await page.getByLabel('Aanleiding').selectOption('nulmeting');
    for (let i = 0; i < aantal; i += 1) {
      const vraag = vragen.nth(i);
      await vraag.getByLabel(i % 3 === 0 ? 'Niet op orde' : 'Op orde', { exact: true }).check();
      if (i === 0) await vraag.getByRole('textbox').fill('=1+1');
      if (i === 1) await vraag.getByRole('textbox').fill('Jeugd wel; "Wmo" niet.\nScholing in het najaar.');
    }
    await expect(page.getByText(`${aantal} van ${aantal} beantwoord`, { exact: true })).toBeVisible();
    await expect(page.getByText(/^Bewaard om \d\d:\d\d in deze browser\.$/)).toBeVisible();
  });

  await page.close();
  const terug = await context.newPage();

  await test.step('finds every answer back in a new tab', async () => {
    await terug.goto('./zelfscan/');
    await expect(terug.getByText(`${aantal} van ${aantal} beantwoord`, { exact: true })).toBeVisible();
    await expect(terug.getByLabel('Gemeente of team')).toHaveValue("'s-Hertogenbosch; Noord");
    await expect(terug.locator('fieldset').nth(3).getByLabel('Niet op orde')).toBeChecked();
  });

  await test.step('downloads a CSV that holds exactly what was entered', async () => {
    const download = terug.waitForEvent('download');
    await terug.getByRole('button', { name: 'Download CSV', exact: true }).click();
    const bestand = await download;
    expect(bestand.suggestedFilename()).toBe('zelfscan-s-hertogenbosch-noord-2026-03-09.csv');
    const bytes = await readFile(await bestand.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = bytes.subarray(3).toString('utf8');
    const [kop = '', ...regels] = csv.split('\r\n');
    expect(kop).toBe(
      'gemeente;scan;datum;aanleiding;onderdeel;vraag_id;vraag;antwoord;toelichting;lijstversie;bespreken;deelnemers',
    );
    expect(regels).toHaveLength(aantal);

    const [, ...rijen] = parseCsv(csv);
    expect(rijen).toHaveLength(aantal);
    const vraagIds = await terug.locator('fieldset legend h3').evaluateAll((koppen) => koppen.map(({ id }) => id));
    const vraagteksten = await terug.locator('fieldset legend h3').allTextContents();
    for (const [i, rij] of rijen.entries()) {
      expect(rij.slice(0, 4)).toEqual(["'s-Hertogenbosch; Noord", 'Nulmeting 2026', '2026-03-09', 'nulmeting']);
      expect(rij.slice(5, 8)).toEqual([vraagIds[i], vraagteksten[i], i % 3 === 0 ? 'niet op orde' : 'op orde']);
    }
    expect(rijen[0]?.[8], 'a spreadsheet shows the formula as text').toBe("'=1+1");
    expect(rijen[1]?.[8]).toBe('Jeugd wel; "Wmo" niet.\nScholing in het najaar.');
  });
});
