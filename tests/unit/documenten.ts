import fc from 'fast-check';
import { readInvoer, CSV_GRENS, type GelezenBestand } from '../../src/domain/csvbestand.ts';
import type { Csvvorm } from '../../src/domain/csvvorm.ts';
import type { Checklistlijst, Checklistlijstvraag } from '../../src/domain/checklist-lijst.ts';
import {
  ANTWOORDEN as CHECKLISTANTWOORDEN,
  DOCUMENTSTATUSSEN,
  normalizeStand,
  PUNTEN,
  STANDEN,
  type Beantwoording as Checklistbeantwoording,
  type ChecklistInvoer,
} from '../../src/domain/checklist.ts';
import { getCel } from '../../src/domain/csvcel.ts';
import { pickBeantwoording } from '../../src/domain/edit-checklist.ts';
import { isLeegPunt } from '../../src/domain/edit-verbeterplan.ts';
import { isLegeScan } from '../../src/domain/edit-regio.ts';
import type { Hulpmiddel, Kop } from '../../src/domain/hulpmiddel.ts';
import type { RegioInvoer, Scangegevens } from '../../src/domain/regio.ts';
import type { JsonRecord } from '../../src/domain/wijziging.ts';
import { normalizeTekst } from '../../src/domain/tekst.ts';
import {
  BEREIKEN,
  BIJSTELVELDEN,
  DEKKINGEN,
  HERKOMSTSOORTEN,
  KOSTENSOORTEN,
  MAX_BEDRAG,
  PLANONDERDELEN,
  PRIORITEITEN,
  VASTSTELLERS,
  type Planlijst,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from '../../src/domain/verbeterplan.ts';
import type { Zelfscanlijst } from '../../src/domain/zelfscan-lijst.ts';
import { AANLEIDINGEN, ANTWOORDEN, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { toCsv } from '../../src/export/csv.ts';
import { parseCsv } from '../../src/export/parse-csv.ts';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { HOSTILE } from './hostile.ts';

/** A document of some tool that can be written to CSV and read back, without the test knowing which tool. */
export type Proefdocument = {
  invoer: unknown;
  csv: string;
  /** The cells of `csv` before they were written, header included. */
  tabel: readonly (readonly string[])[];
  read(bytes: Uint8Array): GelezenBestand<unknown>;
  /** What the store would be given of what was read; undefined when it could not be kept. */
  keep(bytes: Uint8Array): JsonRecord | 'geweigerd' | undefined;
};

/** Documents of a tool, for tests that run over every tool. A tool of HULPMIDDELEN that is not here fails a test. */
export type Proefhulpmiddel = {
  soort: string;
  documenten: fc.Arbitrary<Proefdocument>;
  /** A document with this text, which is normalised and not empty, in every field that takes text. */
  createMetTekst(tekst: string): Proefdocument;
};

/** What users enter, once it was normalised; rich in the characters that matter in files, and never empty. */
export const teksten: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 4,
      arbitrary: fc.string({
        unit: fc.constantFrom(
          ...["'", '=', '-', ' ', '\t', '\r', '\n', '"', ';', ',', '\uFEFF', '\0', '\uD83D', 'é', 'a'],
        ),
        maxLength: 20,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...HOSTILE.map(({ tekst }) => tekst).filter(({ length }) => length < 1000)),
    },
  )
  .map(normalizeTekst)
  .filter((tekst) => tekst !== '');

/** Every existing day that ISO writes with four digits of the year. */
const datums: fc.Arbitrary<string> = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((datum) => datum.toISOString().slice(0, 10));

const ids = fc.oneof(fc.constantFrom('6a-1', '6a-2', '6b', '__proto__', 'constructor', ''), teksten);

const lijsten: fc.Arbitrary<Zelfscanlijst> = fc
  .record({
    versie: fc.integer({ min: 1, max: 9 }),
    vragen: fc.uniqueArray(ids, { minLength: 1, maxLength: 5 }),
    vervallen: fc.uniqueArray(ids, { maxLength: 3 }),
    vraag: teksten,
  })
  .map(({ versie, vragen, vervallen, vraag }) => ({
    versie,
    onderdelen: [
      { titel: 'Een', vragen: vragen.slice(0, 2).map((id) => ({ id, vraag, sinds: 1 })) },
      { titel: 'Twee', vragen: vragen.slice(2).map((id) => ({ id, vraag, sinds: versie })) },
    ],
    vervallen: vervallen.filter((id) => !vragen.includes(id)).map((id) => ({ id, vraag, sinds: versie })),
  }));

const beantwoordingen = fc
  .record(
    { antwoord: fc.constantFrom(...ANTWOORDEN), toelichting: teksten, bespreken: fc.constant(true as const) },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((beantwoording) => Object.keys(beantwoording).length > 0);

/** All that a zelfscan can hold; the answers stand at ids that the list knows, has known or never knew. */
export const zelfscans: fc.Arbitrary<ZelfscanInvoer> = fc.record(
  {
    lijst: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(Number.MAX_SAFE_INTEGER), fc.constant(1e300)),
    gemeente: teksten,
    naam: teksten,
    datum: datums,
    aanleiding: fc.constantFrom(...AANLEIDINGEN),
    deelnemers: teksten,
    beantwoordingen: fc
      .array(fc.tuple(ids, beantwoordingen), { maxLength: 8 })
      .map((paren) => Object.fromEntries(paren)),
  },
  { requiredKeys: ['beantwoordingen'], noNullPrototype: true },
);

/** Dates and answers as a regiobeeld keeps them. */
const scangegevens: fc.Arbitrary<Scangegevens> = fc
  .record(
    {
      alias: teksten,
      datum: datums,
      lijst: fc.integer({ min: 1, max: 12 }),
      antwoorden: fc
        .array(fc.tuple(ids, fc.constantFrom(...ANTWOORDEN)), { maxLength: 8 })
        .map((paren) => Object.fromEntries(paren)),
    },
    { requiredKeys: ['antwoorden'], noNullPrototype: true },
  )
  .filter((scan) => !isLegeScan(scan));

/** All that a regiobeeld can hold. */
export const regios: fc.Arbitrary<RegioInvoer> = fc.record(
  {
    naam: teksten,
    namenZichtbaar: fc.constant(true as const),
    scans: fc.array(fc.tuple(ids, scangegevens), { maxLength: 4 }).map((paren) => Object.fromEntries(paren)),
  },
  { requiredKeys: ['scans'], noNullPrototype: true },
);

const isNietLeeg = (deel: object) => Object.keys(deel).length > 0;

const toChecklistvraag = (id: string, vraag: string, over: Partial<Checklistlijstvraag> = {}): Checklistlijstvraag => ({
  ...{ id, label: vraag, vraag, soort: 'ja-nee', voor: 'beide', sinds: 1, deelvragen: [] },
  ...over,
});

/** A list with a question of every kind, under ids such as those at which something is entered. */
const checklistlijsten: fc.Arbitrary<Checklistlijst> = fc
  .record({
    versie: fc.integer({ min: 1, max: 9 }),
    vragen: fc.uniqueArray(ids, { minLength: 1, maxLength: 6 }),
    vervallen: fc.uniqueArray(ids, { maxLength: 3 }),
    tekst: teksten,
  })
  .map(({ versie, vragen: [een = '', ...rest], vervallen, tekst }) => {
    const groepsvraag = toChecklistvraag(een, tekst, {
      soort: 'lijst',
      tabel: 'taken',
      deelvragen: rest.slice(0, 2).map((id) => toChecklistvraag(id, tekst, { soort: 'open' })),
    });
    const overige = rest.slice(2).map((id) => toChecklistvraag(id, tekst));
    return {
      versie,
      delen: [{ titel: 'Een', groepen: [{ id: 'een', titel: tekst, vragen: [groepsvraag, ...overige] }] }],
      vervallen: vervallen
        .filter((id) => id !== een && !rest.includes(id))
        .map((id) => ({ id, vraag: tekst, sinds: versie })),
    };
  });

const document = { tekst: teksten, status: fc.constantFrom(...DOCUMENTSTATUSSEN), vindplaats: teksten };

const checklistbeantwoordingen: fc.Arbitrary<Checklistbeantwoording> = fc
  .record(
    {
      antwoord: fc.constantFrom(...CHECKLISTANTWOORDEN),
      ...document,
      notitie: teksten,
      stand: fc.constantFrom(...STANDEN, 'geen' as const),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((beantwoording) => pickBeantwoording({ ...beantwoording, stand: normalizeStand(beantwoording) }))
  .filter(isNietLeeg);

const checklistrijen = fc
  .record(
    { naam: teksten, ...document, stand: fc.constantFrom(...STANDEN) },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter(isNietLeeg);

const afspraken = fc
  .record({ tekst: teksten, wie: teksten, datum: datums }, { requiredKeys: [], noNullPrototype: true })
  .filter(isNietLeeg);

const deelIds = fc.oneof(fc.constantFrom('000001-a', '000002-b', '__proto__'), teksten);

function delen<Deel>(
  sleutels: fc.Arbitrary<string>,
  deel: fc.Arbitrary<Deel>,
  minLength = 0,
): fc.Arbitrary<Record<string, Deel>> {
  return fc.array(fc.tuple(sleutels, deel), { minLength, maxLength: 5 }).map((paren) => Object.fromEntries(paren));
}

/** Some of the names in their own order, as they are stored. */
function inVolgorde<Deel>(namen: readonly string[], deel: fc.Arbitrary<Deel>): fc.Arbitrary<Record<string, Deel>> {
  return fc
    .tuple(fc.subarray([...namen]), fc.array(deel, { minLength: namen.length, maxLength: namen.length }))
    .map(([gekozen, inhoud]) =>
      Object.fromEntries(
        gekozen.flatMap((naam, i) => {
          const bij = inhoud[i];
          return bij === undefined ? [] : [[naam, bij] as const];
        }),
      ),
    );
}

/** All that a checklist can hold as the site makes it, at ids that the list knows, has known or never knew. */
export const checklists: fc.Arbitrary<ChecklistInvoer> = fc.record(
  {
    lijst: fc.integer({ min: 1, max: 12 }),
    gemeente: teksten,
    naam: teksten,
    datum: datums,
    fase: teksten,
    beantwoordingen: delen(ids, checklistbeantwoordingen),
    rijen: delen(ids, delen(deelIds, checklistrijen, 1)),
    punten: delen(fc.constantFrom(...PUNTEN), teksten),
    afspraken: delen(deelIds, afspraken),
  },
  { requiredKeys: ['beantwoordingen', 'rijen', 'punten', 'afspraken'], noNullPrototype: true },
);

const jaren = fc.oneof(fc.integer({ min: 2025, max: 2030 }), fc.constantFrom(1000, 9999));

const kostenregels = fc
  .record(
    {
      jaar: jaren,
      bedrag: fc.oneof(fc.constantFrom(0, MAX_BEDRAG), fc.nat({ max: 100_000 })),
      soort: fc.constantFrom(...KOSTENSOORTEN),
      dekking: fc.constantFrom(...DEKKINGEN),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter(isNietLeeg);

const notities = fc
  .record({ datum: datums, tekst: teksten }, { requiredKeys: [], noNullPrototype: true })
  .filter(isNietLeeg);

const bijstellingen = fc
  .record(
    { datum: datums, veld: fc.constantFrom(...BIJSTELVELDEN), oud: teksten, reden: teksten },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter(isNietLeeg);

const herkomsten = fc.record(
  { soort: fc.constantFrom(...HERKOMSTSOORTEN), id: ids.filter((id) => id !== '') },
  { noNullPrototype: true },
);

/** All that a verbeterpunt can hold. */
const verbeterpunten: fc.Arbitrary<Verbeterpunt> = fc
  .record(
    {
      ...{ titel: teksten, standVanZaken: teksten, beleid: teksten, actie: teksten, resultaat: teksten },
      ...{ indicator: teksten, wie: teksten, thema: teksten, begin: datums, einde: datums },
      bereik: fc.constantFrom(...BEREIKEN),
      prioriteit: fc.constantFrom(...PRIORITEITEN),
      status: fc.constantFrom('in uitvoering' as const, 'gereed' as const, 'vervallen' as const),
      inOpdracht: fc.constant(true as const),
      zonderKosten: fc.constant(true as const),
      herkomst: herkomsten,
      volgorde: fc.oneof(
        fc.integer({ min: 1, max: 20 }),
        // As a move makes them: with no more digits than a spreadsheet shows.
        fc.integer({ min: 1, max: 2_000_000_000 }).map((getal) => getal / 1e9),
      ),
      kosten: delen(deelIds, kostenregels),
      voortgang: delen(deelIds, notities),
      bijstellingen: delen(deelIds, bijstellingen),
    },
    { requiredKeys: ['kosten', 'voortgang', 'bijstellingen'], noNullPrototype: true },
  )
  .filter((punt) => !isLeegPunt(punt));

const opdrachtdelen = fc
  .record(
    { huidig: teksten, wijziging: teksten, expertise: teksten, middelen: teksten },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter(isNietLeeg);

const vaststellingen = fc
  .record({ wie: teksten, datum: datums }, { requiredKeys: [], noNullPrototype: true })
  .filter(isNietLeeg);

/** All that a verbeterplan can hold as the site makes it, with questions that the lists know and that they do not. */
export const verbeterplannen: fc.Arbitrary<VerbeterplanInvoer> = fc.record(
  {
    ...{ gemeente: teksten, naam: teksten, datum: datums, herhaling: datums, vanaf: jaren, tot: jaren },
    ...{ zelfscan: teksten, herhaald: teksten, vervolgOp: teksten },
    bereik: fc.constantFrom(...BEREIKEN),
    teksten: inVolgorde(PLANONDERDELEN, teksten),
    vaststelling: inVolgorde(VASTSTELLERS, vaststellingen),
    opdracht: delen(fc.oneof(deelIds, fc.constant('6a-2')), opdrachtdelen),
    punten: delen(deelIds, verbeterpunten),
  },
  { requiredKeys: ['teksten', 'vaststelling', 'opdracht', 'punten'], noNullPrototype: true },
);

/** Questions in parts, under ids such as those from which verbeterpunten come. */
export const planlijsten: fc.Arbitrary<Planlijst> = fc
  .record({
    zelfscan: fc.uniqueArray(ids, { maxLength: 4 }),
    checklist: fc.uniqueArray(ids, { maxLength: 3 }),
    label: teksten,
    onderdelen: fc.array(teksten, { minLength: 4, maxLength: 4 }),
  })
  .map(({ zelfscan, checklist, label, onderdelen }) => {
    const toVraag = (id: string, i: number) => ({ id, label, onderdeel: onderdelen[i] ?? label });
    return { zelfscan: zelfscan.map(toVraag), checklist: checklist.map(toVraag) };
  });

const LIJST: Zelfscanlijst = {
  versie: 3,
  onderdelen: [{ titel: 'Een', vragen: [{ id: 'een', vraag: 'Is het zo?', sinds: 1 }] }],
  vervallen: [],
};

function createZelfscanMetTekst(tekst: string): ZelfscanInvoer {
  const beantwoording = { antwoord: ANTWOORDEN[0], toelichting: tekst, bespreken: true } as const;
  return {
    lijst: 3,
    gemeente: tekst,
    naam: tekst,
    datum: '2026-03-09',
    aanleiding: 'evaluatie',
    deelnemers: tekst,
    beantwoordingen: Object.fromEntries([
      ['een', beantwoording],
      [tekst, beantwoording],
    ]),
  };
}

function createRegioMetTekst(tekst: string): RegioInvoer {
  const scan = {
    alias: tekst,
    datum: '2026-03-09',
    lijst: 3,
    antwoorden: Object.fromEntries([[tekst, ANTWOORDEN[0]]]),
  };
  return { naam: tekst, namenZichtbaar: true, scans: Object.fromEntries([[tekst, scan]]) };
}

const CHECKLISTLIJST: Checklistlijst = {
  versie: 1,
  delen: [{ titel: 'Een', groepen: [{ id: 'een', titel: 'Een', vragen: [toChecklistvraag('een', 'Is het zo?')] }] }],
  vervallen: [],
};

/** A text of a megabyte in every field would make a file that no browser could have kept. */
const MAX_OVERAL = 100_000;

function createChecklistMetTekst(tekst: string): ChecklistInvoer {
  const ook = tekst.length > MAX_OVERAL ? 'kort' : tekst;
  const beantwoording: Checklistbeantwoording = {
    antwoord: 'nee',
    tekst: ook,
    status: 'vastgesteld',
    vindplaats: ook,
    notitie: tekst,
    stand: 'bespreken',
  };
  const rij = { naam: ook, tekst, status: 'niet aanwezig', vindplaats: ook, stand: 'uitzoeken' } as const;
  return {
    lijst: 1,
    gemeente: tekst,
    naam: ook,
    datum: '2026-03-09',
    fase: ook,
    beantwoordingen: Object.fromEntries([
      ['een', beantwoording],
      [ook, beantwoording],
    ]),
    rijen: Object.fromEntries([['een', Object.fromEntries([[ook, rij]])]]),
    punten: { 1: tekst, 2: ook, 3: ook },
    afspraken: Object.fromEntries([[ook, { tekst: ook, wie: ook, datum: '2026-03-10' }]]),
  };
}

const PLANLIJST: Planlijst = {
  zelfscan: [{ id: 'een', label: 'Een', onderdeel: 'Deel' }],
  checklist: [],
};

function createVerbeterplanMetTekst(tekst: string): VerbeterplanInvoer {
  const ook = tekst.length > MAX_OVERAL ? 'kort' : tekst;
  const punt: Verbeterpunt = {
    ...{ titel: tekst, standVanZaken: ook, beleid: ook, actie: ook, resultaat: ook, indicator: ook, wie: ook },
    ...{ thema: ook, begin: '2026-01-01', einde: '2026-12-31', bereik: 'lokaal', prioriteit: 'hoog' },
    ...{ status: 'gereed', inOpdracht: true, volgorde: 1.5, herkomst: { soort: 'zelfscan', id: 'een' } },
    kosten: Object.fromEntries([[ook, { jaar: 2026, bedrag: 0, soort: 'structureel', dekking: 'te zoeken' }]]),
    voortgang: Object.fromEntries([[ook, { datum: '2026-03-09', tekst: ook }]]),
    bijstellingen: Object.fromEntries([[ook, { datum: '2026-03-09', veld: 'actie', oud: ook, reden: ook }]]),
  };
  return {
    ...{ gemeente: tekst, naam: ook, datum: '2026-03-09', bereik: 'regionaal', vanaf: 2026, tot: 2028 },
    ...{ herhaling: '2028-01-01', zelfscan: ook, herhaald: ook, vervolgOp: ook },
    teksten: Object.fromEntries(PLANONDERDELEN.map((onderdeel) => [onderdeel, ook])),
    vaststelling: { team: { wie: ook, datum: '2026-03-09' }, portefeuillehouder: { wie: ook } },
    opdracht: Object.fromEntries([
      ['een', { huidig: ook, wijziging: ook, expertise: ook, middelen: ook }],
      [ook, { huidig: ook }],
    ]),
    punten: Object.fromEntries([[ook, punt]]),
  };
}

export const PROEFHULPMIDDELEN: readonly Proefhulpmiddel[] = [
  await createProef(ZELFSCAN, fc.record({ invoer: zelfscans, lijst: lijsten }), (tekst) => ({
    invoer: createZelfscanMetTekst(tekst),
    lijst: LIJST,
  })),
  await createProef(REGIO, fc.record({ invoer: regios, lijst: lijsten }), (tekst) => ({
    invoer: createRegioMetTekst(tekst),
    lijst: LIJST,
  })),
  await createProef(CHECKLIST, fc.record({ invoer: checklists, lijst: checklistlijsten }), (tekst) => ({
    invoer: createChecklistMetTekst(tekst),
    lijst: CHECKLISTLIJST,
  })),
  await createProef(VERBETERPLAN, fc.record({ invoer: verbeterplannen, lijst: planlijsten }), (tekst) => ({
    invoer: createVerbeterplanMetTekst(tekst),
    lijst: PLANLIJST,
  })),
];

async function createProef<Invoer extends Kop, Lijst>(
  hulpmiddel: Hulpmiddel<Invoer, Lijst>,
  gevallen: fc.Arbitrary<{ invoer: Invoer; lijst: Lijst }>,
  createGeval: (tekst: string) => { invoer: Invoer; lijst: Lijst },
): Promise<Proefhulpmiddel> {
  const csvvorm = await hulpmiddel.csv.loadVorm();
  return {
    soort: hulpmiddel.soort,
    documenten: gevallen.map((geval) => createDocument(hulpmiddel, csvvorm, geval)),
    createMetTekst: (tekst) => createDocument(hulpmiddel, csvvorm, createGeval(tekst)),
  };
}

function createDocument<Invoer extends Kop, Lijst>(
  hulpmiddel: Hulpmiddel<Invoer, Lijst>,
  csvvorm: Csvvorm<Invoer, Lijst>,
  { invoer, lijst }: { invoer: Invoer; lijst: Lijst },
): Proefdocument {
  const { csv, vorm } = hulpmiddel;
  const namen = csv.kolommen.map(({ naam }) => naam);
  const rijen = csvvorm.toRows(invoer, lijst);
  const read = (bytes: Uint8Array): GelezenBestand<Invoer> => {
    const inhoud = parseCsv(bytes, { soort: hulpmiddel, soorten: HULPMIDDELEN, grens: CSV_GRENS });
    return inhoud.status === 'gelezen' ? readInvoer(inhoud, csvvorm, lijst) : inhoud;
  };
  return {
    invoer,
    csv: toCsv(csv.kolommen, rijen),
    tabel: [namen, ...rijen.map((rij) => namen.map((naam) => getCel(rij, naam)))],
    read,
    keep: (bytes) => {
      const gelezen = read(bytes);
      if (gelezen.status === 'geweigerd') return 'geweigerd';
      const json = vorm.encode(gelezen.invoer);
      return vorm.decode(json).ok ? json : undefined;
    },
  };
}
