import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readSite } from '../../scripts/built-site.ts';
import { printVellen, type Vel } from './papier.ts';
import { expect, test } from './quiet-test.ts';
import { openToestand } from './toestanden.ts';
import { CHECKLISTS, PLANNEN, REGIOS, SCANS } from './toestanden/invoer.ts';
import type { Toestand } from './toestanden/toestand.ts';

/*
 * What comes out of the printer, sheet by sheet. Dark mode is on, which paper does not have: a colour that is not grey
 * comes from there.
 */
test.use({ colorScheme: 'dark' });

/** A page, or a state of it, and what has to be on paper besides what holds for all. */
type Afdruk = {
  pad: string;
  /** On the first sheet. */
  titel: string;
  /** How many sheets there are, or the fewest and the most where that hangs on what editors write. */
  vellen: number | readonly [number, number];
  /** On paper somewhere, also what is folded on the screen. */
  wel?: readonly string[];
  /** Nowhere on paper. */
  niet?: readonly string[];
  /** Head of a table that goes on: it stands on this many sheets at least. */
  kop?: readonly [tekst: string, vellen: number];
};

/** What has to be pressed or followed, or says what happens on the screen. */
const SCHERMWERK =
  /Bewaard om|Naar de inhoud|Op deze pagina|Zoek, bijv|Kies een |Choose File|Weghalen|Omhoog|Ongedaan|Druk .* af\b|Download (CSV|voor)|mm\/dd|dd-mm|Lees meer|Toon nog|[▸▾▶▼↩]/;

/** Colours of the mark of the site, the only ones on paper. */
const MERKKLEUREN = new Set(
  readFileSync(`content/themas/${readSite().thema}/merk.svg`, 'utf8').match(/#[\da-f]{6}\b/gi) ?? [],
);
const GRIJS = /^#(..)\1\1$/;

/** What is wrong with what was printed. */
function listFouten(gedrukt: readonly Vel[], { titel, vellen, wel = [], niet = [], kop }: Afdruk): string[] {
  const [minst, meest] = typeof vellen === 'number' ? [vellen, vellen] : vellen;
  const aantal = gedrukt.length;
  const alles = gedrukt.map(({ tekst }) => tekst).join(' ');
  const metKop = gedrukt.filter(({ tekst }) => kop !== undefined && tekst.includes(kop[0])).length;
  return [
    ...(aantal < minst || aantal > meest ? [`${String(aantal)} sheets`] : []),
    ...(gedrukt[0]?.tekst.includes(titel) ? [] : [`the first sheet says ${gedrukt[0]?.tekst.slice(0, 100) ?? ''}`]),
    ...gedrukt.flatMap((vel, i) => listVelfouten(vel, `${String(i + 1)} / ${String(aantal)}`)),
    ...wel.filter((tekst) => !alles.includes(tekst)).map((tekst) => `misses ${tekst}`),
    ...niet.filter((tekst) => alles.includes(tekst)).map((tekst) => `has ${tekst}`),
    ...(kop !== undefined && metKop < kop[1] ? [`${String(metKop)} sheets with the head ${kop[0]}`] : []),
  ];
}

function listVelfouten({ breedte, hoogte, tekst, kleuren }: Vel, nummer: string): string[] {
  const bont = [...kleuren].filter((kleur) => !GRIJS.test(kleur) && !MERKKLEUREN.has(kleur));
  const schermwerk = SCHERMWERK.exec(tekst);
  return [
    ...([breedte, hoogte].sort().join() === '595,842' ? [] : [`is ${String(breedte)} by ${String(hoogte)}`]),
    ...(tekst.includes(nummer) ? [] : ['has no number']),
    ...(tekst.replace(nummer, '').trim().length > 40 ? [] : ['is empty']),
    ...(schermwerk === null ? [] : [`has ${schermwerk[0]}`]),
    ...bont.map((kleur) => `has the colour ${kleur}`),
  ].map((fout) => `sheet ${nummer} ${fout}`);
}

function expectPapier(gedrukt: readonly Vel[], afdruk: Afdruk): void {
  expect.soft(listFouten(gedrukt, afdruk), afdruk.pad).toEqual([]);
}

const VERBANDEN = ['Hoort bij deze pagina', 'Deze pagina hoort bij'];

/** Every kind of page without a tool. */
const LEESPAGINAS: readonly Afdruk[] = [
  { pad: './', titel: 'Van leidraad naar een veilig thuis', vellen: [1, 2] },
  {
    pad: './routekaart/fase-2/',
    titel: 'Fase 2: de zelfscan uitvoeren',
    vellen: [3, 5],
    wel: ['/routekaart/fase-2/', 'Stappen', 'Beslismomenten'],
    niet: VERBANDEN,
  },
  {
    pad: './leidraad/opdrachtverstrekking/',
    titel: 'De opdrachtverstrekking',
    vellen: [10, 14],
    wel: ['Noten', 'https://'],
    niet: [...VERBANDEN, 'zelfscan:'],
  },
  {
    pad: './begrippen/',
    titel: 'Begrippen',
    vellen: [9, 13],
    niet: ['Voor wie Iedereen'],
    kop: ['Afkorting Voluit', 3],
  },
  {
    pad: './begrippen/veilig-thuis/',
    titel: 'Veilig Thuis',
    vellen: [1, 2],
    wel: ['Verwante begrippen', 'Vragen hierover in de zelfscan'],
    niet: ['Terug naar de begrippen'],
  },
  { pad: './instrumenten/', titel: 'Instrumenten', vellen: [8, 12] },
  {
    pad: './instrumenten/follow-up/',
    titel: 'Programma voor de follow-up bijeenkomst',
    vellen: [2, 4],
    wel: ['Tijd Onderdeel'],
  },
  { pad: './bronnen/', titel: 'Bronnen', vellen: [2, 4] },
  { pad: './regio/zuid-holland-zuid/', titel: 'Het uitvoeringsplan van Zuid-Holland Zuid', vellen: [5, 8] },
  { pad: './over/', titel: 'Over deze site', vellen: [1, 4] },
  { pad: './404.html', titel: 'Pagina niet gevonden', vellen: 1 },
];

test('every kind of reading page is printed whole and without what belongs to a screen', async ({ page }) => {
  for (const afdruk of LEESPAGINAS) {
    await page.goto(afdruk.pad);
    expectPapier(await printVellen(page), afdruk);
  }
});

type Toolafdruk = Afdruk & Partial<Pick<Toestand, 'bewaard' | 'act' | 'getTeken'>>;

/** Presses a button that prints, and waits until the page is ready for it. */
const press = (naam: string) => async (page: Page) => {
  await page.getByRole('button', { name: naam, exact: true }).click();
  await page.locator('html[data-gedrukt]').waitFor({ state: 'attached' });
};
const TITEL_PLAN = 'Verbeterplan maken en volgen';
const PLAN = { pad: './verbeterplan/?id=plan', titel: TITEL_PLAN, vellen: [1, 3], bewaard: PLANNEN.plan } as const;
/** A part of the page of the plan, with its heading. */
const plandeel = (deel: string, kop: string, over: Partial<Toolafdruk> = {}): Toolafdruk => ({
  ...PLAN,
  pad: `${PLAN.pad}#${deel}`,
  getTeken: (page) => page.getByRole('heading', { name: kop, exact: true, level: 2 }),
  ...over,
});

/** Every report and form, filled in and empty. */
const AFDRUKKEN: Readonly<Record<string, readonly Toolafdruk[]>> = {
  zelfscan: [
    {
      pad: './zelfscan/?id=half',
      titel: 'Zelfscan',
      vellen: [13, 16],
      bewaard: SCANS.half,
      act: press('Druk de lege lijst af'),
      wel: ['Gemeente of team', 'Wat is op orde?', 'Nog bespreken'],
      niet: ['Proefstad', 'Sneltoetsen', 'van 58 beantwoord'],
    },
    {
      pad: './zelfscan/?id=half',
      titel: 'Zelfscan',
      vellen: [13, 17],
      bewaard: SCANS.half,
      wel: ['Proefstad', 'Wij bespreken dit eerst'],
      niet: ['Laatste back-up', 'Naar de uitkomst'],
    },
    {
      pad: './zelfscan/uitkomst/?id=vol',
      titel: 'Uitkomst van de zelfscan',
      vellen: [2, 3],
      bewaard: SCANS.vol,
      wel: ['Krachten', 'Aandachtspunten', 'afgedrukt op'],
      niet: ['Deel de uitkomst'],
    },
    {
      pad: './zelfscan/vergelijken/?id=nieuw&met=oud',
      titel: 'Zelfscans vergelijken',
      vellen: [2, 5],
      bewaard: SCANS.metingen,
      wel: ['afgedrukt op'],
    },
    {
      pad: './zelfscan/regio/?id=regio',
      titel: 'Regionaal beeld',
      vellen: [3, 5],
      bewaard: REGIOS.weinig,
      wel: ['58.', 'afgedrukt op'],
      kop: ['Vraag Op orde Niet op orde', 2],
    },
  ],
  checklist: [
    {
      pad: './checklist-sturing/?id=lijst',
      titel: 'Checklist sturing invullen',
      vellen: [7, 10],
      bewaard: CHECKLISTS.vol,
      act: press('Druk de lege lijst af'),
      niet: ['Proefstad'],
    },
    {
      pad: './checklist-sturing/kwartier/?id=lijst#c1-opdracht-1c',
      titel: 'Een kwartier voor de bestuurder',
      vellen: 1,
      bewaard: CHECKLISTS.voorbereid,
    },
    {
      pad: './checklist-sturing/notitie/?id=lijst',
      titel: 'Gespreksnotitie',
      vellen: 1,
      bewaard: CHECKLISTS.vol,
      wel: ['Om te bespreken', 'Afspraken'],
    },
    {
      pad: './checklist-sturing/notitie/?id=lijst',
      titel: 'Verslag',
      vellen: [4, 8],
      bewaard: CHECKLISTS.vol,
      act: press('Druk het verslag af'),
      niet: ['Gespreksnotitie'],
    },
    {
      pad: './checklist-sturing/gesprek/?id=lijst',
      titel: 'Het bestuurlijke gesprek',
      vellen: [1, 3],
      bewaard: CHECKLISTS.voorbereid,
      wel: ['Wat is er al?', 'Te bespreken', 'Nota agenderen'],
    },
  ],
  verbeterplan: [
    { ...PLAN, vellen: [2, 3], wel: ['Directeur'] },
    plandeel('punten', 'Verbeterpunten', {
      // The list comes after its heading.
      getTeken: (page) => page.locator('.punt').first(),
      wel: ['Afspraken vernieuwen'],
      niet: ['Uitwerken'],
    }),
    plandeel('punt-000001-a', 'De opdracht aan het lokale team herschrijven', { wel: ['Wij bespreken dit eerst'] }),
    plandeel('planning', 'Planning', { wel: ['De planning als tabel'] }),
    plandeel('pdca', 'PDCA', { wel: ['Act'] }),
    plandeel('kosten', 'Kosten', { wel: ['€ 12.000'] }),
    plandeel('klaar', 'Klaar om vast te stellen?', {
      wel: ['Staat erin: De opdrachtgever staat in het plan.'],
      niet: ['Invullen'],
    }),
    plandeel('evaluatie', 'Evaluatie'),
    plandeel('overdracht', 'Overdracht', {
      titel: 'Overdracht',
      act: press('Druk de overdracht af'),
      wel: ['Wat komt er nu'],
      niet: [TITEL_PLAN],
    }),
    {
      pad: './verbeterplan/?id=plan',
      titel: 'Nulmeting van het lokale team',
      vellen: [6, 12],
      bewaard: PLANNEN.plan,
      act: async (page) => {
        await press('Druk het plan af')(page);
        await page.locator('.planblad').waitFor({ state: 'attached' });
      },
      wel: ['Overdracht', 'Kosten per jaar', 'Vaststelling'],
      niet: [TITEL_PLAN],
    },
    {
      pad: './verbeterplan/opdracht/?id=plan',
      titel: 'De opdracht aan het lokale team',
      vellen: [2, 4],
      bewaard: PLANNEN.plan,
      wel: ['Er staat niets.', 'Twee uur per week'],
    },
  ],
  'wat er om de hulpmiddelen heen staat': [
    { pad: './mijn-gegevens/', titel: 'Mijn gegevens', vellen: 1, wel: ['U hebt nog geen zelfscan in deze browser.'] },
    {
      pad: './mijn-gegevens/',
      titel: 'Mijn gegevens',
      vellen: [1, 2],
      bewaard: { ...SCANS.half, ...CHECKLISTS.vol, ...PLANNEN.plan },
      wel: ['Proefstad'],
      niet: ['Terugzetten', 'Wis alles', 'Begin met een'],
    },
    {
      pad: './zoeken/?q=regie',
      titel: 'Zoeken',
      vellen: [2, 4],
      getTeken: (page) => page.locator('.zoek__paginas'),
      wel: ['‘regie’'],
      niet: ['Alle fasen', 'Filters'],
    },
  ],
};

/** Whether the page need not load again: only another part of it is shown. */
function isZelfdePagina(vorige: Toolafdruk | undefined, { pad, bewaard }: Toolafdruk): boolean {
  return vorige?.bewaard === bewaard && vorige?.pad.split('#')[0] === pad.split('#')[0];
}

for (const [hulpmiddel, afdrukken] of Object.entries(AFDRUKKEN))
  test(`every form and report is printed as a document, in black and white: ${hulpmiddel}`, async ({ page }) => {
    // Here nobody closes the window of the browser that asks for a printer.
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-gedrukt', '');
    });
    for (const [i, afdruk] of afdrukken.entries()) {
      const { pad, act, getTeken = () => page.locator('main') } = afdruk;
      if (pad.includes('#') && isZelfdePagina(afdrukken[i - 1], afdruk)) {
        await page.goto(pad);
        await expect(getTeken(page).first()).toBeVisible();
        await act?.(page);
      } else {
        await openToestand(page, { ...afdruk, soort: hulpmiddel, naam: pad, getTeken });
      }
      // What is kept shows a moment after the scripts of the page run.
      let vellen = await printVellen(page);
      for (let keer = 1; keer < 4 && listFouten(vellen, afdruk).length > 0; keer += 1) {
        await page.waitForTimeout(keer * 300);
        vellen = await printVellen(page);
      }
      expectPapier(vellen, afdruk);
    }
  });
