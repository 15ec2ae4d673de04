import type { Page } from '@playwright/test';
import type { Hulpmiddel } from '../../../src/domain/hulpmiddel.ts';
import { ZELFSCAN } from '../../../src/stores/zelfscan-hulpmiddel.ts';
import {
  getBewaard,
  getInleesvouw,
  getKnop,
  getKopveld,
  getMelding,
  openBestand,
  openHulpmiddel,
  unfoldDocumenten,
  INVULBAAR,
} from '../hulpmiddelpagina.ts';
import { keepNieuwer, keepOnleesbaar, SCANS } from './invoer.ts';
import { listToestanden, type Toestand } from './toestand.ts';

/*
 * What every page of a tool can say of its documents. It is the same for all; what differs per tool is there for each.
 */

const STATUS = '.bewaarstatus';
const DOCUMENTEN = '.uw-documenten';

/** A second tab on the same document. */
async function openTweede(page: Page, id: string): Promise<Page> {
  const tweede = await page.context().newPage();
  await openHulpmiddel(tweede, ZELFSCAN, id);
  return tweede;
}

/** A table of this tool in which every cell but the name of the gemeente is wrong. */
function createFouten({ csv }: Hulpmiddel): string {
  const kop = csv.kolommen.map(({ naam }) => naam).join(';');
  const fout = csv.kolommen.map(({ naam }) => (naam === 'gemeente' ? 'Voorbeeldstad' : 'kan niet')).join(';');
  return `${kop};Extra kolom\n${fout};x\n${fout};y\n`;
}

const DOCUMENTLIJST = listToestanden('documents', [
  {
    naam: 'several, unfolded, one being renamed and a file to choose',
    pad: './zelfscan/?id=een',
    bewaard: SCANS.veel,
    act: async (page) => {
      await unfoldDocumenten(page);
      await getKnop(page, 'Naam wijzigen', 'Elders').click();
      await getInleesvouw(page).locator('summary').click();
    },
    getTeken: (page) => page.getByLabel('Nieuwe naam'),
    deel: DOCUMENTEN,
  },
  {
    naam: 'one was deleted, to be undone',
    pad: './zelfscan/?id=een',
    bewaard: SCANS.veel,
    act: async (page) => {
      await unfoldDocumenten(page);
      await getKnop(page, 'Verwijderen', 'Elders').click();
    },
    getTeken: (page) => page.getByRole('button', { name: 'Ongedaan maken' }),
    deel: DOCUMENTEN,
  },
  {
    naam: 'a file was refused',
    pad: './zelfscan/',
    act: (page) => openBestand(page, 'adressen.csv', 'straat;plaats\nA;B\n'),
    getTeken: (page) => page.locator('.inlezen .melding--fout'),
    deel: DOCUMENTEN,
  },
  ...INVULBAAR.map((tool) => ({
    naam: `a file of ${tool.soort} with faults is shown row by row`,
    pad: `.${tool.adres}`,
    act: (page: Page) => openBestand(page, 'fouten.csv', createFouten(tool)),
    getTeken: (page: Page) =>
      page
        .locator('.inlezen')
        .getByText(/^Rij 2: ./)
        .first(),
    deel: DOCUMENTEN,
  })),
]);

const STATUSREGEL = listToestanden('kept or not', [
  {
    naam: 'two tabs changed one field',
    pad: './zelfscan/?id=weinig',
    bewaard: SCANS.weinig,
    act: async (page) => {
      const tweede = await openTweede(page, 'weinig');
      await getKopveld(page, 'naam').fill('Eerst');
      await getBewaard(page).waitFor();
      await tweede.locator('main [name=naam][value=Eerst], main [name=naam]').waitFor();
      await getKopveld(tweede, 'naam').fill('Later');
      await getMelding(page).filter({ hasText: 'ander tabblad' }).waitFor();
      await tweede.close();
    },
    getTeken: (page) => getMelding(page).getByText('In een ander tabblad is iets gewijzigd'),
    deel: STATUS,
  },
  {
    naam: 'another tab deleted the document',
    pad: './zelfscan/?id=weinig',
    bewaard: SCANS.weinig,
    act: async (page) => {
      const tweede = await openTweede(page, 'weinig');
      await tweede.getByRole('button', { name: /^Verwijderen/ }).click();
      await tweede.close();
    },
    getTeken: (page) => getMelding(page).getByRole('button', { name: 'Opnieuw bewaren' }),
    deel: STATUS,
  },
  {
    naam: 'a back-up is asked for',
    pad: './zelfscan/?id=weinig',
    bewaard: SCANS.weinig,
    getTeken: (page) => getMelding(page).getByText('U hebt nog geen back-up gemaakt.'),
    deel: STATUS,
  },
  {
    naam: 'the storage takes nothing',
    pad: './zelfscan/',
    prepare: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
    act: (page) => getKopveld(page, 'gemeente').fill('Voorbeeldstad'),
    getTeken: (page) => getMelding(page).getByText('De opslag van deze browser is vol.'),
    deel: STATUS,
  },
  {
    naam: 'a shared computer, with something filled in',
    pad: './zelfscan/?id=weinig',
    bewaard: SCANS.weinig,
    isGedeeld: true,
    act: (page) => getInleesvouw(page).locator('summary').click(),
    getTeken: (page) => page.getByText('Gedeelde computer staat aan.'),
    deel: `${STATUS}, ${DOCUMENTEN}`,
  },
  {
    naam: 'a document that cannot be read',
    pad: './zelfscan/?id=onleesbaar',
    bewaard: keepOnleesbaar(ZELFSCAN),
    getTeken: (page) => getMelding(page).getByText('gegevens die deze pagina niet kan lezen'),
    deel: STATUS,
  },
]);

const ANDERS = INVULBAAR.flatMap((tool) => [
  ...listToestanden('no such document', [
    {
      naam: tool.soort,
      pad: `.${tool.adres}?id=bestaatniet`,
      bewaard: SCANS.weinig,
      getTeken: (page) => page.getByRole('alert').getByText('staat niet in deze browser'),
      ...(tool.soort === ZELFSCAN.soort ? {} : { deel: 'main' }),
    },
  ]),
  ...listToestanden('to be read only', [
    {
      naam: tool.soort,
      pad: `.${tool.adres}?id=nieuwer`,
      bewaard: keepNieuwer(tool),
      getTeken: (page) => getMelding(page).getByText('U kunt dit alleen lezen.'),
      deel: STATUS,
    },
  ]),
]);

export const BEWAARTOESTANDEN: readonly Toestand[] = [...DOCUMENTLIJST, ...STATUSREGEL, ...ANDERS];
