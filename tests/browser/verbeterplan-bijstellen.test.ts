import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { plant, toDocumentsleutel, toTekst, waitForHulpmiddel } from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

const LEEG = { kosten: {}, voortgang: {}, bijstellingen: {} };
const INVOER = {
  naam: 'Plan van de proef',
  vanaf: 2020,
  tot: 2099,
  punten: {
    '000001-a': {
      ...LEEG,
      titel: 'Scholing',
      status: 'in uitvoering',
      einde: '2021-06-30',
      inOpdracht: true,
      kosten: { '000001-a': { jaar: 2021, bedrag: 12_000 } },
    },
  },
};

test('what is adjusted keeps what it was and why, a mistake is taken away, and the opdracht says what is vervallen', async ({
  page,
}) => {
  await plant(page, { [toDocumentsleutel(VERBETERPLAN, 'mijn')]: toTekst(VERBETERPLAN, INVOER) });
  await page.goto(`.${VERBETERPLAN.adres}?id=mijn#punt-000001-a`);
  await waitForHulpmiddel(page);
  await expect(page.locator('.puntblad')).toContainText('Te laat, in uitvoering');
  const regels = page.locator('.bijstellingen > li');
  const wat = page.getByLabel('Wat stelt u bij?');

  // The costs of now are kept, to be changed after that.
  await wat.selectOption('kosten');
  await page.getByRole('button', { name: 'Bewaar de kosten van nu' }).click();
  await expect(regels).toHaveText([/kosten.*Was: 2021: €\s12\.000/s]);

  // Not by accident twice the same, and one that was a mistake goes and comes back.
  await wat.selectOption('status');
  await page.getByRole('button', { name: 'Stel bij' }).click();
  await expect(page.getByText('Er is nog niets veranderd')).toBeVisible();
  await page.getByLabel('Wat wordt het?').selectOption('vervallen');
  await page.getByLabel('Waarom?', { exact: true }).fill('De regio doet dit');
  await page.getByRole('button', { name: 'Stel bij' }).click();
  await expect(regels).toHaveCount(2);
  await expect(regels.last()).toContainText('Was: in uitvoering');
  await regels.last().getByRole('button', { name: 'Weghalen' }).click();
  await expect(regels).toHaveCount(1);
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(undo).toBeFocused();
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('vervallen');
  await undo.press('Enter');
  await expect(regels.last()).toContainText('De regio doet dit');

  // The reason can be changed where it is asked.
  const waarom = page.getByLabel('Waarom is het vervallen?');
  await expect(waarom).toHaveValue('De regio doet dit');
  await waarom.fill('De regio organiseert dit al');
  await expect(regels.last()).toContainText('De regio organiseert dit al');
  await expect(page.locator('.bewaarstatus')).toContainText('Bewaard');
  await page.getByRole('link', { name: 'Naar de opdracht bij dit plan' }).click();
  await waitForHulpmiddel(page);
  await expect(page.getByRole('region', { name: 'Vervallen voor de opdracht' })).toContainText(
    'Scholing: De regio organiseert dit al',
  );
});

test('a punt that becomes vervallen in the list keeps its day, so that it can say why', async ({ page }) => {
  await plant(page, { [toDocumentsleutel(VERBETERPLAN, 'mijn')]: toTekst(VERBETERPLAN, INVOER) });
  await page.goto(`.${VERBETERPLAN.adres}?id=mijn#punten`);
  await waitForHulpmiddel(page);
  await page.getByLabel('Status bij ‘Scholing’').selectOption('vervallen');
  await page.getByRole('link', { name: 'Uitwerken van ‘Scholing’' }).click();
  await page.getByLabel('Waarom is het vervallen?').fill('Geen geld');
  await expect(page.locator('.bijstellingen > li')).toHaveText([/status.*Was: in uitvoering.*Reden: Geen geld/s]);
});
