import type { Page } from '@playwright/test';
import { REGIOS, SCANS } from './invoer.ts';
import { listToestanden, unfoldAll, type Toestand } from './toestand.ts';

const getVraag = (page: Page, nummer: number) =>
  page.locator('.vraag').filter({ has: page.getByText(new RegExp(`^Vraag ${String(nummer)} `)) });

const waitForRadar = (page: Page) => page.locator('canvas[style*="width"]').waitFor();

const INVULLEN = listToestanden('zelfscan', [
  {
    naam: 'half filled in, with explanations and the shortcuts unfolded',
    pad: './zelfscan/?id=half',
    bewaard: SCANS.half,
    act: async (page) => {
      await getVraag(page, 2).locator('summary').click();
      await page.getByText('Sneltoetsen', { exact: true }).click();
    },
    getTeken: (page) => getVraag(page, 2).getByText('Achtergrond:'),
  },
  {
    naam: 'empty',
    pad: './zelfscan/',
    getTeken: (page) => page.getByText(/^0 van \d+ beantwoord$/),
    deel: '.invullen__zij, .uw-documenten, .bewaarstatus, .invullen__vragen > :first-child',
  },
  {
    naam: 'full',
    pad: './zelfscan/?id=vol',
    bewaard: SCANS.vol,
    getTeken: (page) => page.getByText(/^58 van 58 beantwoord$/),
    deel: '.invullen__zij, .afronden',
  },
  {
    naam: 'one onderdeel at a time',
    pad: './zelfscan/?id=half',
    bewaard: SCANS.half,
    act: async (page) => {
      await page.getByLabel('Toon', { exact: true }).selectOption({ index: 2 });
    },
    getTeken: (page) => page.getByRole('button', { name: /^Volgend onderdeel/ }),
    deel: '.vragenkiezer, .onderdeelknoppen',
  },
  {
    naam: 'a filter that no question fits',
    pad: './zelfscan/',
    act: (page) => page.getByRole('button', { name: /^Niet op orde/ }).click(),
    getTeken: (page) => page.getByText('Geen enkele vraag is hier met ‘niet op orde’ beantwoord.'),
    deel: '.invullen',
  },
  {
    naam: 'a new measurement with the old one beside it',
    pad: './zelfscan/?id=nieuw&naast=oud',
    bewaard: SCANS.nieuweMeting,
    act: async (page) => {
      await page.getByLabel('Toon', { exact: true }).selectOption({ index: 1 });
    },
    getTeken: (page) => page.getByText(/^Vorige keer: /).first(),
    deel: '.naast, .vraag',
  },
  {
    naam: 'without JavaScript',
    pad: './zelfscan/',
    isZonderScript: true,
    getTeken: (page) => page.locator('noscript strong'),
    deel: 'noscript, .uw-documenten, .bewaarstatus',
  },
]);

const UITKOMST = listToestanden('uitkomst', [
  {
    naam: 'of a full zelfscan, with all of its parts unfolded',
    pad: './zelfscan/uitkomst/?id=vol',
    bewaard: SCANS.vol,
    act: async (page) => {
      await waitForRadar(page);
      await unfoldAll(page);
    },
    getTeken: (page) => page.locator('.scores tfoot').getByText('%'),
  },
  {
    naam: 'none',
    pad: './zelfscan/uitkomst/',
    getTeken: (page) => page.getByText('Er is nog geen zelfscan in deze browser.'),
  },
  {
    naam: 'of a few answers',
    pad: './zelfscan/uitkomst/?id=weinig',
    bewaard: SCANS.weinig,
    act: waitForRadar,
    getTeken: (page) => page.getByText('nog niets beantwoord').first(),
    deel: 'main',
  },
  {
    naam: 'of the example',
    pad: './zelfscan/uitkomst/?voorbeeld=1',
    act: waitForRadar,
    getTeken: (page) => page.getByText('Dit is een verzonnen voorbeeld.'),
    deel: 'main',
  },
  {
    naam: 'of a zelfscan that is not here',
    pad: './zelfscan/uitkomst/?id=elders',
    bewaard: SCANS.metingen,
    getTeken: (page) => page.getByText('Deze zelfscan staat niet in deze browser.'),
    deel: 'main',
  },
  {
    naam: 'without the radar, which could not be loaded',
    pad: './zelfscan/uitkomst/?id=weinig',
    bewaard: SCANS.weinig,
    // A script that fails, as a request that fails makes the browser itself write an error.
    prepare: (page) =>
      page.route(/draw-radar/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("weg");' }),
      ),
    getTeken: (page) => page.getByText('De grafiek kon niet worden geladen.'),
    deel: 'main',
  },
]);

const VERGELIJKEN = listToestanden('vergelijken', [
  {
    naam: 'two measurements over time, with all of its parts unfolded',
    pad: './zelfscan/vergelijken/?id=nieuw&met=oud',
    bewaard: SCANS.metingen,
    act: async (page) => {
      await waitForRadar(page);
      await unfoldAll(page);
    },
    getTeken: (page) => page.getByRole('heading', { name: 'Over de tijd', exact: true }),
  },
  {
    naam: 'three lists beside each other',
    pad: './zelfscan/vergelijken/?id=wijk&met=jeugd&met=partner',
    bewaard: SCANS.lijsten,
    getTeken: (page) => page.locator('.vragenblok > li').first(),
    deel: 'main',
  },
  {
    naam: 'none',
    pad: './zelfscan/vergelijken/',
    getTeken: (page) => page.getByText('staat er nog geen'),
  },
  {
    naam: 'one',
    pad: './zelfscan/vergelijken/',
    bewaard: SCANS.weinig,
    getTeken: (page) => page.getByText('staat er één'),
    deel: 'main',
  },
  {
    naam: 'none chosen yet',
    pad: './zelfscan/vergelijken/',
    bewaard: SCANS.metingen,
    getTeken: (page) => page.getByText('Kies er twee of meer.'),
    deel: 'main',
  },
  {
    naam: 'of one that is not here',
    pad: './zelfscan/vergelijken/?id=elders&met=oud',
    bewaard: SCANS.metingen,
    getTeken: (page) => page.getByText('Een zelfscan die u wilde vergelijken, staat niet in deze browser.'),
    deel: 'main',
  },
]);

/** Files as gemeenten send them: two of one gemeente, and something else. */
const BESTANDEN = [
  { naam: 'Fictiehaven.csv', inhoud: 'gemeente;datum;vraag_id;antwoord\nFictiehaven;2026-03-01;6a-1;op orde\n' },
  {
    naam: 'Fictiehaven-2024.csv',
    inhoud: 'gemeente;datum;vraag_id;antwoord\nFictiehaven;2024-03-01;6a-1;niet op orde\n',
  },
  { naam: 'foto.csv', inhoud: 'a;b\n1;2\n' },
].map(({ naam, inhoud }) => ({ name: naam, mimeType: 'text/csv', buffer: Buffer.from(inhoud) }));

const REGIO = listToestanden('regio', [
  {
    naam: 'five gemeenten by name, one beside the region, with all of its parts unfolded',
    pad: './zelfscan/regio/?id=regio',
    bewaard: REGIOS.zichtbaar,
    act: async (page) => {
      await page.getByLabel('Een gemeente ernaast').selectOption('Fictiehaven');
      await unfoldAll(page);
    },
    getTeken: (page) => page.getByRole('columnheader', { name: 'Fictiehaven' }),
  },
  {
    naam: 'empty',
    pad: './zelfscan/regio/',
    getTeken: (page) => page.getByText('Hier komt het beeld van uw regio te staan.'),
  },
  {
    naam: 'five gemeenten without names',
    pad: './zelfscan/regio/?id=regio',
    bewaard: REGIOS.verborgen,
    act: (page) => unfoldAll(page),
    getTeken: (page) => page.getByText('5 gemeenten tellen mee'),
    deel: 'main',
  },
  {
    naam: 'so few gemeenten that they can be recognised',
    pad: './zelfscan/regio/?id=regio',
    bewaard: REGIOS.weinig,
    getTeken: (page) => page.getByText('zij zijn te herkennen').first(),
    deel: '.namenkeuze, .melding, .bewaarstatus',
  },
  {
    naam: 'files of which one is refused and one does not count',
    pad: './zelfscan/regio/',
    act: async (page) => {
      await page.getByLabel('Kies de bestanden van de gemeenten').setInputFiles(BESTANDEN);
      await page.getByText('1 zelfscan telt niet mee').waitFor();
      await page.getByLabel('Namen zichtbaar').check();
      await unfoldAll(page);
    },
    getTeken: (page) => page.getByLabel('Eigen naam voor deze lijst'),
    deel: 'main',
  },
]);

export const ZELFSCANTOESTANDEN: readonly Toestand[] = [...INVULLEN, ...UITKOMST, ...VERGELIJKEN, ...REGIO];
