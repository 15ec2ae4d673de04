import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ZELFSCAN } from '../../../src/stores/zelfscan-hulpmiddel.ts';
import { SITE_ID } from '../hulpmiddelpagina.ts';
import { CHECKLISTS, keepNieuwer, keepOnleesbaar, PLANNEN, REGIOS, SCANS } from './invoer.ts';
import { listToestanden, unfoldAll, type Toestand } from './toestand.ts';

const ALLES = { ...SCANS.veel, ...CHECKLISTS.vol, ...PLANNEN.plan, ...REGIOS.verborgen };

const choose = (page: Page, inhoud: string | Buffer) =>
  page
    .getByLabel('Kies een back-up')
    .setInputFiles({ name: 'back-up.json', mimeType: 'application/json', buffer: Buffer.from(inhoud) });
const wipe = async (page: Page, woord: string) => {
  await page.getByLabel(/om te bevestigen/).fill(woord);
  await page.getByRole('button', { name: 'Wis alles' }).click();
};

const MIJN_GEGEVENS = listToestanden('mijn-gegevens', [
  {
    naam: 'with documents of every tool, what cannot be read and one being renamed',
    pad: './mijn-gegevens/',
    bewaard: {
      ...ALLES,
      ...keepOnleesbaar(ZELFSCAN),
      ...keepNieuwer(ZELFSCAN),
      [`${SITE_ID}:apart:zelfscan:${'x'.repeat(80)}:2026-03-09T10:00:00.000Z`]: 'apart gezet',
    },
    act: (page) =>
      page
        .getByRole('button', { name: /^Naam wijzigen/ })
        .first()
        .click(),
    getTeken: (page) => page.getByLabel('Nieuwe naam'),
  },
  {
    naam: 'empty',
    pad: './mijn-gegevens/',
    getTeken: (page) => page.getByText('U hebt nog geen zelfscan in deze browser.'),
  },
  {
    naam: 'a back-up was chosen, with what is here already',
    pad: './mijn-gegevens/',
    bewaard: ALLES,
    act: async (page) => {
      await choose(page, readFileSync('tests/fixtures/back-up/back-up-v1.json'));
    },
    getTeken: (page) => page.locator('.terugzetregel').first(),
    deel: 'main',
  },
  {
    naam: 'a file that is no back-up',
    pad: './mijn-gegevens/',
    act: (page) => choose(page, 'zomaar tekst'),
    getTeken: (page) => page.locator('.melding--fout'),
    deel: 'main',
  },
  {
    naam: 'wiping without the right word',
    pad: './mijn-gegevens/',
    bewaard: SCANS.weinig,
    act: (page) => wipe(page, 'wis'),
    getTeken: (page) => page.getByText(/^Er is niets gewist\./),
    deel: 'main',
  },
  {
    naam: 'everything was wiped, to be undone',
    pad: './mijn-gegevens/',
    bewaard: SCANS.weinig,
    act: (page) => wipe(page, 'wissen'),
    getTeken: (page) => page.getByRole('button', { name: 'Ongedaan maken' }),
    deel: 'main',
  },
  {
    naam: 'on a shared computer',
    pad: './mijn-gegevens/',
    bewaard: SCANS.weinig,
    isGedeeld: true,
    getTeken: (page) => page.getByText('Gedeelde computer staat aan.').first(),
    deel: 'main',
  },
]);

const getVeld = (page: Page) => page.getByRole('combobox', { name: 'Zoeken' });
const ZOEK = '.zoek';
/** Until both stages have answered. */
const waitForUitslag = (page: Page) =>
  page.locator('.zoek [role=status]').getByText('voor ‘').waitFor({ state: 'attached' });
const point = async (page: Page) => {
  await waitForUitslag(page);
  await getVeld(page).focus();
  await page.keyboard.press('ArrowDown');
};
const cut = async (page: Page, ...bestanden: string[]) => {
  for (const bestand of bestanden) await page.route(bestand, (route) => route.abort());
};

const ZOEKEN = listToestanden('zoeken', [
  {
    naam: 'suggestions, the pages and filters, one suggestion pointed at',
    pad: './zoeken/#q=veiligheid&soort=leidraad',
    act: async (page) => {
      await point(page);
      await unfoldAll(page, ZOEK);
    },
    getTeken: (page) => page.locator('[role=option][aria-selected=true]'),
  },
  { naam: 'empty', pad: './zoeken/', getTeken: (page) => page.getByRole('heading', { name: 'Begin hier' }) },
  {
    naam: 'searched for other names too',
    pad: './zoeken/#q=wijkteam',
    act: point,
    getTeken: (page) => page.getByText(/^Ook gezocht op .*lokaal team/i),
    deel: ZOEK,
  },
  {
    naam: 'a typing error',
    pad: './zoeken/#q=meldcoed',
    act: waitForUitslag,
    getTeken: (page) => page.getByText('Bedoelde u meldcode?'),
    deel: ZOEK,
  },
  {
    naam: 'no page has all of the words',
    pad: './zoeken/#q=meldcode+waterschap+fietspad',
    act: waitForUitslag,
    getTeken: (page) => page.getByRole('main').getByText('Geen pagina heeft al deze woorden.').first(),
    deel: ZOEK,
  },
  {
    naam: 'nothing found',
    pad: './zoeken/#q=xqzvw',
    act: waitForUitslag,
    getTeken: (page) => page.getByRole('heading', { name: /^Niets gevonden/ }),
    deel: 'main',
  },
  {
    naam: 'the suggestions could not be loaded',
    pad: './zoeken/#q=meldcode',
    isLuidruchtig: true,
    prepare: (page) => cut(page, '**/zoeken/index.json'),
    getTeken: (page) => page.getByText(/^Suggesties lukken nu niet/),
    deel: ZOEK,
  },
  {
    naam: 'the pages could not be loaded',
    pad: './zoeken/#q=meldcode',
    isLuidruchtig: true,
    prepare: (page) => cut(page, '**/pagefind/**'),
    getTeken: (page) => page.getByText('Zoeken in de pagina’s lukt nu niet', { exact: true }),
    deel: ZOEK,
  },
  {
    naam: 'nothing could be loaded',
    pad: './zoeken/#q=meldcode',
    isLuidruchtig: true,
    prepare: (page) => cut(page, '**/pagefind/**', '**/zoeken/*.json'),
    getTeken: (page) => page.getByRole('heading', { name: 'Zoeken lukt nu niet' }),
    deel: 'main',
  },
  {
    naam: 'without JavaScript',
    pad: './zoeken/?q=iets',
    isZonderScript: true,
    getTeken: (page) => page.getByRole('main').getByText(/Zoeken werkt alleen met JavaScript/),
    deel: 'main',
  },
]);

/** Runs in the page: what to choose in each field of the form so that no item is left. */
function findLegeKeuze(items: Element[]): string[] {
  const velden = [...document.querySelectorAll<HTMLSelectElement>('form[data-lijst] select')];
  const holds = (item: Element, veld: HTMLSelectElement, waarde: string) =>
    (item.getAttribute(`data-${veld.name}`) ?? '').split(' ').includes(waarde);
  const listWaarden = (veld: HTMLSelectElement) => [...veld.options].map(({ value }) => value).filter(Boolean);
  const keuzes = velden.reduce<string[][]>(
    (tot, veld) => tot.flatMap((keuze) => listWaarden(veld).map((waarde) => [...keuze, waarde])),
    [[]],
  );
  const leeg = keuzes.find(
    (keuze) => !items.some((item) => velden.every((veld, i) => holds(item, veld, keuze[i] ?? ''))),
  );
  if (!leeg) throw new Error('Every choice has items: this state needs one without.');
  return leeg;
}

const BEGRIPPEN = listToestanden('lists to choose from', [
  {
    naam: 'begrippen, narrowed',
    pad: './begrippen/?rol=bestuur',
    getTeken: (page) => page.getByRole('button', { name: 'Toon alles' }),
  },
  {
    naam: 'begrippen, none that fits',
    pad: './begrippen/',
    act: async (page) => {
      const keuze = await page.locator('[data-item]').evaluateAll(findLegeKeuze);
      for (const [nummer, waarde] of keuze.entries()) {
        await page.locator('form[data-lijst] select').nth(nummer).selectOption(waarde);
      }
    },
    getTeken: (page) => page.getByText(/^Geen van de \d+ begrippen past bij deze keuze/),
    deel: 'main',
  },
  {
    naam: 'begrippen, without JavaScript',
    pad: './begrippen/?rol=bestuur',
    isZonderScript: true,
    getTeken: (page) => page.locator('[data-item]').first(),
    deel: 'main > :first-child',
  },
  {
    naam: 'instrumenten, narrowed by fase',
    pad: './instrumenten/',
    act: async (page) => {
      await page.getByLabel('Fase').selectOption({ index: 1 });
    },
    getTeken: (page) => page.getByText(/Bij geen bepaalde fase: \d+ instrumenten\./),
    deel: 'main',
  },
]);

const LEESPAGINAS = [
  ...listToestanden('term', [
    {
      naam: 'with its explanation',
      pad: './leidraad/visie-op-veiligheid/',
      act: (page) => page.locator('.begrip').first().locator('xpath=descendant-or-self::button').first().click(),
      getTeken: (page) => page.locator('.uitleg:popover-open'),
    },
  ]),
  ...listToestanden('trekking', [
    {
      naam: 'a question was drawn',
      pad: './instrumenten/rad-van-fortuin/',
      act: (page) => page.getByRole('button', { name: 'Trek een vraag' }).click(),
      getTeken: (page) => page.locator('.trekking output:not(:empty)'),
    },
  ]),
  ...listToestanden('not found', [
    { naam: '404', pad: './404.html', getTeken: (page) => page.getByRole('heading', { level: 1 }) },
  ]),
];

export const OVERIGE_TOESTANDEN: readonly Toestand[] = [...MIJN_GEGEVENS, ...ZOEKEN, ...BEGRIPPEN, ...LEESPAGINAS];
