import { readFileSync } from 'node:fs';
import type { RegioInvoer } from '../../../src/domain/regio.ts';
import { LEEG_PUNT, LEEG_VERBETERPLAN } from '../../../src/domain/verbeterplan.ts';
import type { Hulpmiddel } from '../../../src/domain/hulpmiddel.ts';
import { CHECKLIST } from '../../../src/stores/checklist-hulpmiddel.ts';
import { REGIO } from '../../../src/stores/regio-hulpmiddel.ts';
import { VERBETERPLAN } from '../../../src/stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../../src/stores/zelfscan-hulpmiddel.ts';
import { toDocumentsleutel, toTekst } from '../hulpmiddelpagina.ts';

/*
 * Documents with which the states of the tools are shown. Dates lie long ago or far ahead, so that what is te laat does
 * not depend on the day of the test.
 */

/** What people write: some lines, with a word and an address that fit on no phone. */
const LANG =
  'Wij bespreken dit eerst met de omliggende gemeenten, omdat de afspraken nog niet vastliggen; dat vraagt om een voorstel ' +
  'van de samenwerkingsovereenkomstenbeheerscommissie. Zie https://www.voorbeeldstad.example/sociaal-domein/veiligheid/beleidsplan-2026-2030.pdf';

const NAAM = 'Nulmeting van het lokale team in het werkgebied Noord en Oost, eerste helft van het jaar';

/** Ids as they stand in a file of questions. */
function listIds(bestand: string, vorm: RegExp): string[] {
  return [...readFileSync(bestand, 'utf8').matchAll(vorm)].map(([, id = '']) => id);
}
const SCANVRAGEN = listIds('content/zelfscan/vragen.yaml', /^ {6}- id: (\S+)$/gm);
/** Questions that carry a stand: of a question with deelvragen only the deelvragen. */
const CHECKLISTVRAGEN = listIds('content/checklist-sturing/vragen.yaml', /- id: (c[12]-[a-z]+-\d+[a-z]?)$/gm).filter(
  (id, _, alle) => !alle.includes(`${id}a`),
);

type Scan = Readonly<Record<string, unknown>> & { beantwoordingen: Readonly<Record<string, object>> };

/** A zelfscan of which the first questions are answered. */
function createScan(aantal: number, over: Partial<Scan> = {}): Scan {
  const antwoorden = SCANVRAGEN.slice(0, aantal).map(
    (id, i) =>
      [
        id,
        {
          antwoord: i % 3 === 1 ? 'niet op orde' : 'op orde',
          ...(i % 4 === 1 ? { toelichting: LANG } : {}),
          ...(i % 5 === 1 ? { bespreken: true } : {}),
        },
      ] as const,
  );
  return {
    lijst: 1,
    ...{ gemeente: 'Proefstad', naam: NAAM, datum: '2026-03-01', deelnemers: 'teamleider en beleidsadviseur' },
    beantwoordingen: Object.fromEntries(antwoorden),
    ...over,
  };
}

/** The same questions with other answers, some years before. */
const draaiOm = (scan: Scan) => ({
  ...scan,
  naam: 'Eerste meting',
  datum: '2024-03-01',
  beantwoordingen: Object.fromEntries(
    Object.keys(scan.beantwoordingen).map((id, i) => [id, { antwoord: i % 2 === 0 ? 'op orde' : 'niet op orde' }]),
  ),
});

const HALF = createScan(30);
const VOL = createScan(SCANVRAGEN.length);
const NIETS_OP_ORDE = createScan(0, {
  naam: 'Meting waarin niets op orde is',
  beantwoordingen: Object.fromEntries(SCANVRAGEN.map((id) => [id, { antwoord: 'niet op orde' }])),
});

/** Documents of a tool by id, as they are kept. */
function keep(tool: Hulpmiddel, documenten: Readonly<Record<string, object>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(documenten).map(([id, invoer]) => [toDocumentsleutel(tool, id), toTekst(tool, invoer)]),
  );
}

export const SCANS = {
  half: keep(ZELFSCAN, { half: HALF }),
  vol: keep(ZELFSCAN, { vol: VOL }),
  weinig: keep(ZELFSCAN, { weinig: createScan(3) }),
  nietsOpOrde: keep(ZELFSCAN, { niets: NIETS_OP_ORDE }),
  /** Two measurements of one gemeente. */
  metingen: keep(ZELFSCAN, { nieuw: VOL, oud: draaiOm(VOL) }),
  /** Lists of one day, to be put beside each other. */
  lijsten: keep(ZELFSCAN, {
    wijk: createScan(40, { naam: 'Wijkteam' }),
    jeugd: { ...draaiOm(createScan(40)), naam: 'Jeugdteam', datum: '2026-03-01' },
    partner: createScan(12, { naam: 'Partner, waarvan de naam niet op één regel past' }),
  }),
  nieuweMeting: keep(ZELFSCAN, { nieuw: createScan(4, { datum: '2027-03-01' }), oud: VOL }),
  veel: keep(ZELFSCAN, {
    een: HALF,
    twee: createScan(0, { naam: 'x'.repeat(300) }),
    drie: createScan(8, { naam: undefined, gemeente: 'Elders' }),
  }),
};

/** A text that is no document: what this version cannot read. */
export const keepOnleesbaar = (tool: Hulpmiddel) => ({
  [toDocumentsleutel(tool, 'onleesbaar')]: '{"versie":1,"invoer":{"gemeente":"Half',
});

/** What a newer version of the site kept. */
export const keepNieuwer = (tool: Hulpmiddel) => ({
  [toDocumentsleutel(tool, 'nieuwer')]: JSON.stringify({
    versie: 99,
    gewijzigd: '2026-03-09T10:00:00.000Z',
    invoer: { gemeente: 'Uit de toekomst', ietsNieuws: true },
  }),
});

const LEGE_CHECKLIST = { lijst: 1, gemeente: 'Proefstad', beantwoordingen: {}, rijen: {}, punten: {}, afspraken: {} };
const VOORBEREID = {
  ...LEGE_CHECKLIST,
  ...{ naam: NAAM, datum: '2026-09-14', fase: 'fase-2' },
  beantwoordingen: {
    'c1-rollen-2': { tekst: 'Opdrachtgever', stand: 'geregeld' },
    'c1-rollen-3': { antwoord: 'ja' },
    'c1-opdracht-1c': { antwoord: 'ja' },
    'c1-draagvlak-1': { antwoord: 'nee', stand: 'bespreken', notitie: LANG },
    'c1-draagvlak-5': { stand: 'bespreken' },
    'c1-governance-1': { stand: 'uitzoeken' },
    'c2-gesprek-1a': { tekst: LANG },
  },
  rijen: {
    'c1-rollen-1': { '000001-a': { naam: 'Een eigen taak', tekst: LANG, stand: 'uitzoeken' } },
    'c1-informatie-1': { '000001-a': { naam: 'Eigen nota', vindplaats: LANG, stand: 'bespreken' } },
    'c1-cijfers-1c': { '000001-a': { naam: 'Een punt', stand: 'bespreken' } },
  },
  punten: { 1: 'De begroting' },
  afspraken: { '000001-a': { tekst: 'Nota agenderen', wie: 'beleidsadviseur', datum: '2026-05-12' } },
};
const BEGONNEN = {
  ...LEGE_CHECKLIST,
  beantwoordingen: { 'c1-rollen-2': { stand: 'geregeld' }, 'c1-opdracht-1c': { antwoord: 'ja' } },
};
const VOLLE_CHECKLIST = {
  ...VOORBEREID,
  beantwoordingen: Object.fromEntries(
    CHECKLISTVRAGEN.map((id, i) => [id, { notitie: LANG, stand: i < 6 ? 'bespreken' : 'uitzoeken' }]),
  ),
  punten: { 1: LANG, 2: LANG, 3: LANG },
  afspraken: Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [id, { tekst: LANG, wie: 'griffier', datum: '2026-09-30' }]),
  ),
};

export const CHECKLISTS = {
  voorbereid: keep(CHECKLIST, { lijst: VOORBEREID }),
  begonnen: keep(CHECKLIST, { lijst: BEGONNEN }),
  leeg: keep(CHECKLIST, { lijst: LEGE_CHECKLIST }),
  vol: keep(CHECKLIST, { lijst: VOLLE_CHECKLIST, ander: BEGONNEN }),
};

const REGIONAMEN = ['Fictiehaven', 'Proefdorp', 'Modelburg', 'Testerveen', 'Schijnwoude'];
function createRegio(aantal: number, over: Partial<RegioInvoer> = {}): RegioInvoer {
  const scans = REGIONAMEN.slice(0, aantal).map(
    (alias, i) =>
      [
        `00000${String(i + 1)}-a`,
        {
          ...{ alias, datum: '2026-03-01', lijst: 1 },
          antwoorden: Object.fromEntries(
            SCANVRAGEN.map((id, j) => [id, (i + j) % 3 === 0 ? ('niet op orde' as const) : ('op orde' as const)]),
          ),
        },
      ] as const,
  );
  return { naam: 'Regio Proefland', scans: Object.fromEntries(scans), ...over };
}
const keepRegio = (invoer: RegioInvoer) => keep(REGIO, { regio: REGIO.vorm.encode(invoer) });

export const REGIOS = {
  verborgen: keepRegio(createRegio(5)),
  zichtbaar: keepRegio(createRegio(5, { namenZichtbaar: true })),
  weinig: keepRegio(createRegio(3)),
};

const PLAN = {
  ...LEEG_VERBETERPLAN,
  ...{ gemeente: 'Proefstad', naam: NAAM, datum: '2026-05-12', vanaf: 2020, tot: 2099, herhaling: '2098-01-01' },
  teksten: { inleiding: LANG, opdrachtgever: 'Directeur', regie: 'Beleidsadviseur' },
  vaststelling: { team: { wie: 'Bestuurder', datum: '2026-06-09' } },
  opdracht: { '6a-2-i': { huidig: 'Er staat niets.', wijziging: LANG }, '000002-a': { middelen: 'Twee uur per week' } },
  ...{ zelfscan: 'oud', herhaald: 'nieuw' },
  punten: {
    '000001-a': {
      ...LEEG_PUNT,
      titel: 'De opdracht aan het lokale team herschrijven',
      ...{ standVanZaken: LANG, actie: LANG, wie: 'Beleidsadviseur', begin: '2021-01-01', einde: '2021-06-30' },
      ...{ status: 'in uitvoering', prioriteit: 'hoog', bereik: 'lokaal', inOpdracht: true },
      herkomst: { soort: 'zelfscan', id: '6a-2-i' },
      kosten: { '000001-a': { jaar: 2021, bedrag: 12_000, soort: 'structureel', dekking: 'te zoeken' } },
      voortgang: { '000001-a': { datum: '2021-02-01', tekst: LANG } },
      bijstellingen: { '000001-a': { datum: '2021-03-01', veld: 'einde', oud: '2021-03-31', reden: LANG } },
    },
    '000002-a': {
      ...LEEG_PUNT,
      titel: 'Afspraken vernieuwen',
      ...{ status: 'gereed', begin: '2020-01-01', einde: '2020-03-31', wie: 'Teamleider', zonderKosten: true },
      ...{ inOpdracht: true, herkomst: { soort: 'zelfscan', id: '6a-2-ii' } },
    },
    '000003-a': { ...LEEG_PUNT, titel: 'Scholing', thema: 'Scholing', herkomst: { soort: 'zelfscan', id: '6a-2-iii' } },
    '000004-a': {
      ...LEEG_PUNT,
      titel: 'Een vervallen punt',
      status: 'vervallen',
      bijstellingen: { '000001-a': { datum: '2021-03-01', veld: 'status', oud: 'in uitvoering' } },
    },
    '000005-a': { ...LEEG_PUNT, titel: 'Verbinding met zorg', begin: '2098-01-01', einde: '2098-12-31' },
  },
};

export const PLANNEN = {
  /** With the measurement from which it was made and the repeated one. */
  plan: { ...keep(VERBETERPLAN, { plan: PLAN }), ...SCANS.metingen },
  /** With something to take over from every other tool. */
  bronnen: {
    ...keep(VERBETERPLAN, { plan: PLAN, ander: { ...LEEG_VERBETERPLAN, naam: 'Ander plan' } }),
    ...SCANS.metingen,
    ...CHECKLISTS.voorbereid,
    ...REGIOS.verborgen,
  },
};
