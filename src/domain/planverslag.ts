import { describeOnbekend, formatBedrag, formatKosten } from './bedrag.ts';
import { BIJSTELVELDNAMEN, formatKostenregel } from './bijstelweergave.ts';
import { formatDatum } from './datum.ts';
import type { BegeleidDeel, Puntkolom } from './planbegeleiding.ts';
import { EINDE_VOOR_BEGIN, formatKwartaal, formatPuntstand, formatPunttitel } from './puntweergave.ts';
import { compareTekst } from './tekst.ts';
import { groupPunten } from './verbeterplan-groepen.ts';
import { computeKosten, computePuntkosten, isZonderKosten, type Kosten } from './verbeterplan-kosten.ts';
import { computeOverdracht } from './verbeterplan-overdracht.ts';
import { comparePlanning, isOmgekeerd, toKwartaal } from './verbeterplan-planning.ts';
import {
  findVraag,
  getOpdrachtdeel,
  getStatus,
  getVaststelling,
  getVervalreden,
  isPuntdatum,
  listBijstellingen,
  listKosten,
  listPunten,
  listVoortgang,
  VASTSTELLERS,
  type Herkomstsoort,
  type Opdrachtdeel,
  type Planlijst,
  type Planonderdeel,
  type PuntMetId,
  type Vaststeller,
  type VerbeterplanInvoer,
} from './verbeterplan.ts';
import { capitalize } from './verbuiging.ts';

/** A line of a cell: 'kop' stands out, 'bij' is what belongs to it. It may hold line breaks, and is never ''. */
export type Planregel = { tekst: string; soort?: 'kop' | 'bij' };

/** The lines of a cell; none is an empty cell, to be filled in on paper. */
export type Plancel = readonly Planregel[];

export type Verslagkolom = {
  kop: string;
  /** Share of the width; 1 when not given. */
  breedte?: number;
  /** Amounts. */
  isRechts?: boolean;
};

/** A piece of the document. A text may hold line breaks; an opmerking is what the document says of itself. */
export type Planblok =
  | { soort: 'tekst' | 'opmerking'; tekst: string }
  | { soort: 'tabel'; kolommen: readonly Verslagkolom[]; rijen: readonly (readonly Plancel[])[] };

/** A part with a heading of its own. */
export type Plandeel = {
  kop: string;
  /** Level of the heading; the title is level 1. A part of level 3 belongs to the one of level 2 before it. */
  niveau: 2 | 3;
  /** Wants paper that is wider than high. */
  isLiggend?: true;
  blokken: readonly Planblok[];
};

/** All that stands in the plan as a document, on paper or in a file. */
export type Planverslag = {
  titel: string;
  /** Lines below the title. */
  regels: readonly string[];
  delen: readonly Plandeel[];
  /** Whose the form of the plan is. */
  verantwoording: string;
};

/** What the parts are called and what the opdracht is about; a `Planbegeleiding` has it all. */
export type Plannamen = {
  /** What a plan is called that was given no title. */
  naam: string;
  verantwoording: string;
  onderdelen: Readonly<Record<BegeleidDeel, Titel>>;
  kolommen: Readonly<Record<Puntkolom, Titel>>;
  vaststellers: Readonly<Record<Vaststeller, Titel>>;
  opdracht: {
    /** Ids of the questions of the zelfscan of which the opdracht says what the local team is to do. */
    vragen: readonly string[];
    velden: Readonly<Record<keyof Opdrachtdeel, Titel>>;
  };
};
type Titel = { titel: string };

/** What the document depends on besides the plan. */
export type Planbron = {
  lijst: Planlijst;
  namen: Plannamen;
  /** ISO date. */
  vandaag: string;
};

/** Something about which the opdracht says what is to be done. */
export type Opdrachtonderwerp = {
  /** Of the question or the verbeterpunt; what was entered stands under it in `opdracht`. */
  id: string;
  titel: string;
  deel: Opdrachtdeel;
  /** The verbeterpunten that came from the question; none where the onderwerp is a verbeterpunt itself. */
  punten: readonly PuntMetId[];
};

const LEEG: Planblok = { soort: 'opmerking', tekst: '[Nog in te vullen]' };

/** The seven columns of the format that municipalities know, each with its share of the width. */
const PUNTKOLOMMEN: readonly (readonly [Puntkolom, number])[] = [
  ['verbeterpunt', 1.45],
  ['stand-van-zaken', 1.4],
  ['actie', 1.4],
  ['resultaat', 1.2],
  // A function is often one long word, such as ‘Gedragswetenschapper’.
  ['wie', 1.3],
  ['planning', 1.05],
  ['kosten', 1.05],
];

/** Headings above parts that have names of their own. */
const KOPPEN = { kosten: 'Kosten en middelen', uitvoering: 'Monitoring, regie en borging' };

const HERKOMSTNAMEN: Readonly<Record<Herkomstsoort, string>> = {
  zelfscan: 'uit de zelfscan',
  checklist: 'uit de checklist',
};

const OPDRACHTVELDEN: readonly (keyof Opdrachtdeel)[] = ['huidig', 'wijziging', 'expertise', 'middelen'];

/** What stands in the plan as a document. Every heading of the format is in it, also where nothing was entered yet. */
export function computePlanverslag(plan: VerbeterplanInvoer, bron: Planbron): Planverslag {
  return {
    titel: toEenRegel(plan.naam) ?? [bron.namen.naam, formatLooptijd(plan)].filter(Boolean).join(' '),
    regels: listKenmerken(plan, bron.vandaag),
    delen: [
      ...toAanloop(plan, bron.namen),
      ...toVerbeterpunten(plan, bron),
      toPlanning(plan, bron),
      ...toKostendelen(plan, bron),
      ...toUitvoering(plan, bron.namen),
      ...toOpdracht(plan, bron),
      toVaststelling(plan, bron.namen),
      ...toVoortgang(plan, bron.namen),
      ...toOverdracht(plan, bron),
    ],
    verantwoording: bron.namen.verantwoording,
  };
}

/**
 * What the opdracht is about: first the questions, then the verbeterpunten that belong in it, in order. A verbeterpunt
 * from one of those questions stands with its question, unless something was entered at itself.
 */
export function listOpdrachtonderwerpen(
  plan: Pick<VerbeterplanInvoer, 'opdracht' | 'punten'>,
  { lijst, opdrachtvragen }: { lijst: Planlijst; opdrachtvragen: readonly string[] },
): Opdrachtonderwerp[] {
  const punten = listPunten(plan).filter((punt) => getStatus(punt) !== 'vervallen');
  const getVraagId = (punt: PuntMetId) => getZelfscanvraagId(punt, lijst);
  const vragen = opdrachtvragen.map((id): Opdrachtonderwerp => {
    const vraag = lijst.zelfscan.find((een) => een.id === id);
    return {
      id,
      titel: vraag?.label ?? id,
      deel: getOpdrachtdeel(plan, id),
      punten: punten.filter((punt) => getVraagId(punt) === id),
    };
  });
  const eigen = punten.filter((punt) => {
    if (punt.inOpdracht !== true) return false;
    const vraagId = getVraagId(punt);
    const isBijVraag = vraagId !== undefined && opdrachtvragen.includes(vraagId);
    return !isBijVraag || Object.keys(getOpdrachtdeel(plan, punt.id)).length > 0;
  });
  return [
    ...vragen,
    ...eigen.map((punt) => ({
      id: punt.id,
      titel: formatPunttitel(punt),
      deel: getOpdrachtdeel(plan, punt.id),
      punten: [],
    })),
  ];
}

/**
 * The verbeterpunten that were to be in the opdracht and are vervallen, in order: those that are marked, that came from one
 * of its questions, or at which something was entered.
 */
export function listVervallenOpdrachtpunten(
  plan: Pick<VerbeterplanInvoer, 'opdracht' | 'punten'>,
  { lijst, opdrachtvragen }: { lijst: Planlijst; opdrachtvragen: readonly string[] },
): PuntMetId[] {
  return listPunten(plan).filter((punt) => {
    if (getStatus(punt) !== 'vervallen') return false;
    const vraagId = getZelfscanvraagId(punt, lijst);
    return (
      punt.inOpdracht === true ||
      (vraagId !== undefined && opdrachtvragen.includes(vraagId)) ||
      Object.keys(getOpdrachtdeel(plan, punt.id)).length > 0
    );
  });
}

/** Of the question that a verbeterpunt came from, or of the one that replaced it. */
function getZelfscanvraagId(punt: PuntMetId, lijst: Planlijst): string | undefined {
  return punt.herkomst?.soort === 'zelfscan' ? (findVraag(lijst, punt)?.id ?? punt.herkomst.id) : undefined;
}

function listKenmerken(plan: VerbeterplanInvoer, vandaag: string): string[] {
  const looptijd = formatLooptijd(plan);
  return [
    ...(plan.gemeente === undefined ? [] : [plan.gemeente]),
    ...(looptijd === '' ? [] : [`Looptijd ${looptijd}`]),
    ...(plan.bereik === undefined ? [] : [`${capitalize(plan.bereik)} plan`]),
    ...(plan.datum === undefined ? [] : [formatDatum(plan.datum)]),
    ...(plan.vervolgOp === undefined ? [] : [`Vervolg op ‘${plan.vervolgOp}’`]),
    `Stand op ${formatDatum(vandaag)}`,
  ].map((regel) => regel.replace(/\s+/g, ' '));
}

function formatLooptijd({ vanaf, tot }: Pick<VerbeterplanInvoer, 'vanaf' | 'tot'>): string {
  if (vanaf !== undefined && tot !== undefined) return vanaf === tot ? String(tot) : `${String(vanaf)}–${String(tot)}`;
  if (vanaf !== undefined) return `vanaf ${String(vanaf)}`;
  return tot === undefined ? '' : `tot en met ${String(tot)}`;
}

/** The parts of the format before the tables. */
function toAanloop(plan: VerbeterplanInvoer, { onderdelen }: Plannamen): Plandeel[] {
  const { opdrachtgever, opsteller } = plan.teksten;
  const context = 'Context';
  const toContextdeel = (onderdeel: Planonderdeel) =>
    toTekstdeel(plan, withoutKop(onderdelen[onderdeel].titel, context), 3, onderdeel);
  return [
    {
      kop: 'Opdrachtgever en opsteller',
      niveau: 2,
      blokken: [
        toTabel(
          [{ kop: 'Rol' }, { kop: 'Functie', breedte: 3 }],
          [
            [toKopcel(onderdelen.opdrachtgever.titel), toCel(opdrachtgever)],
            [toKopcel(onderdelen.opsteller.titel), toCel(opsteller)],
          ],
        ),
      ],
    },
    toTekstdeel(plan, onderdelen.inleiding.titel, 2, 'inleiding'),
    { kop: context, niveau: 2, blokken: [] },
    toContextdeel('regiovisie'),
    toContextdeel('uitgangspunten'),
    toContextdeel('zelfscanpunten'),
    toTekstdeel(plan, onderdelen.samenvatting.titel, 2, 'samenvatting'),
    toTekstdeel(
      plan,
      [onderdelen.toelichting.titel, formatLooptijd(plan)].filter(Boolean).join(', '),
      2,
      'toelichting',
    ),
  ];
}

/** The table of seven columns per group; what is vervallen stands apart, so that nothing is silently gone. */
function toVerbeterpunten(plan: VerbeterplanInvoer, { lijst, namen, vandaag }: Planbron): Plandeel[] {
  const groepen = groupPunten(plan, lijst)
    .map(({ titel, punten }) => ({ titel, punten: punten.filter((punt) => getStatus(punt) !== 'vervallen') }))
    .filter(({ punten }) => punten.length > 0);
  const vervallen = listPunten(plan).filter((punt) => getStatus(punt) === 'vervallen');
  return [
    {
      kop: namen.onderdelen.verbeterpunten.titel,
      niveau: 2,
      isLiggend: true,
      blokken: groepen.length > 0 ? [] : [{ soort: 'opmerking', tekst: 'Er zijn nog geen verbeterpunten.' }],
    },
    ...groepen.map(({ titel, punten }): Plandeel => ({
      kop: toEenRegel(titel) ?? 'Overige verbeterpunten',
      niveau: 3,
      isLiggend: true,
      blokken: [
        toTabel(
          PUNTKOLOMMEN.map(([kolom, breedte]) => ({ kop: namen.kolommen[kolom].titel, breedte })),
          punten.map((punt) => toPuntrij(punt, lijst, vandaag)),
        ),
      ],
    })),
    ...(vervallen.length === 0
      ? []
      : [
          {
            kop: 'Vervallen verbeterpunten',
            niveau: 3 as const,
            isLiggend: true as const,
            blokken: [toVervallentabel(vervallen, namen)],
          },
        ]),
  ];
}

function toVervallentabel(punten: readonly PuntMetId[], { kolommen }: Plannamen): Planblok {
  return toTabel(
    [{ kop: kolommen.verbeterpunt.titel }, { kop: 'Reden', breedte: 2 }],
    punten.map((punt) => [toKopcel(formatPunttitel(punt)), toCel(getVervalreden(punt) ?? 'Geen reden genoteerd')]),
  );
}

function toPuntrij(punt: PuntMetId, lijst: Planlijst, vandaag: string): Plancel[] {
  const { bereik, prioriteit, herkomst } = punt;
  const stand = formatPuntstand(punt, vandaag);
  const kenmerken = [
    ...(bereik === undefined ? [] : [bereik]),
    ...(prioriteit === undefined ? [] : [`prioriteit ${prioriteit}`]),
    ...(herkomst === undefined
      ? []
      : [`${HERKOMSTNAMEN[herkomst.soort]}, vraag ${findVraag(lijst, punt)?.id ?? herkomst.id}`]),
  ];
  return [
    [...toKopcel(formatPunttitel(punt)), ...toBij(capitalize(kenmerken.join(', ')))],
    [...toCel(punt.standVanZaken), ...toBij(punt.beleid, 'Ander beleid: ')],
    toCel(punt.actie),
    [...toCel(punt.resultaat), ...toBij(punt.indicator, 'Prestatie-indicator: ')],
    toCel(punt.wie),
    [...toCel(formatPeriode(punt)), ...(stand === 'Gepland' ? [] : toBij(stand))],
    toKostencel(punt),
  ];
}

function toKostencel(punt: PuntMetId): Plancel {
  if (isZonderKosten(punt)) return toCel('Geen');
  const regels = listKosten(punt);
  if (regels.length === 0) return toCel('Nog niet bekend');
  return [
    ...regels.map((regel) => ({ tekst: formatKostenregel(regel) })),
    ...(regels.length === 1 ? [] : toKopcel(`Samen ${formatKosten(computePuntkosten(punt))}`)),
  ];
}

/** The verbeterpunten as the planning orders them, with the quarters in which they run. */
function toPlanning(plan: VerbeterplanInvoer, { namen, vandaag }: Planbron): Plandeel {
  const punten = listPunten(plan)
    .filter((punt) => getStatus(punt) !== 'vervallen')
    .sort(comparePlanning);
  const { herhaling } = plan;
  return {
    kop: namen.kolommen.planning.titel,
    niveau: 2,
    isLiggend: true,
    blokken: [
      ...(punten.length === 0
        ? [LEEG]
        : [
            toTabel(
              [
                { kop: namen.kolommen.verbeterpunt.titel, breedte: 2.4 },
                { kop: namen.kolommen.wie.titel, breedte: 1.4 },
                { kop: 'Begin' },
                { kop: 'Einde' },
                { kop: 'Kwartalen', breedte: 1.2 },
                { kop: 'Stand', breedte: 1.1 },
              ],
              punten.map((punt) => [
                toKopcel(formatPunttitel(punt)),
                toCel(punt.wie),
                toCel(punt.begin && formatDatum(punt.begin)),
                toCel(punt.einde && formatDatum(punt.einde)),
                toCel(formatKwartalen(punt)),
                toCel(formatPuntstand(punt, vandaag)),
              ]),
            ),
          ]),
      ...(herhaling === undefined
        ? []
        : [{ soort: 'tekst' as const, tekst: `De zelfscan wordt herhaald op ${formatDatum(herhaling)}.` }]),
    ],
  };
}

/** The costs in three ways, each with its total and how much of it is not known. */
function toKostendelen(plan: VerbeterplanInvoer, { lijst, namen }: Planbron): Plandeel[] {
  const kosten = computeKosten(plan, lijst);
  const opmerking = describeOnbekend(kosten.totaal);
  const toOverzicht = (kop: string, rijen: readonly (Kosten & { naam: string })[]): Planblok[] => [
    toTabel(
      [
        { kop, breedte: 3 },
        { kop: 'Bedrag', isRechts: true },
        { kop: 'Nog onbekend', isRechts: true },
      ],
      [
        ...rijen.map((rij) => [toCel(rij.naam), ...toBedragcellen(rij)]),
        [toKopcel('Totaal'), ...toBedragcellen(kosten.totaal)],
      ],
    ),
    ...(opmerking === undefined ? [] : [{ soort: 'opmerking' as const, tekst: opmerking }]),
  ];
  const toDeel = (kop: string, soort: string, rijen: readonly (Kosten & { naam: string })[]): Plandeel => ({
    kop,
    niveau: 3,
    blokken: toOverzicht(soort, rijen),
  });
  const isLeeg = kosten.jaren.length === 0;
  return [
    { kop: KOPPEN.kosten, niveau: 2, blokken: [] },
    ...(isLeeg
      ? []
      : [
          toDeel(
            'Kosten per jaar',
            'Jaar',
            kosten.jaren.map(({ jaar, ...bij }) => ({
              naam: jaar === undefined ? 'Jaar onbekend' : String(jaar),
              ...bij,
            })),
          ),
          toDeel(
            'Kosten per onderdeel',
            'Onderdeel of thema',
            kosten.groepen.map(({ titel, ...bij }) => ({
              naam: toEenRegel(titel) ?? 'Overige verbeterpunten',
              ...bij,
            })),
          ),
          toDeel(
            'Kosten naar dekking',
            'Dekking',
            kosten.dekkingen.map(({ dekking, ...bij }) => ({ naam: capitalize(dekking ?? 'niet aangegeven'), ...bij })),
          ),
        ]),
    toTekstdeel(plan, namen.onderdelen.middelen.titel, 3, 'middelen'),
  ];
}

function toBedragcellen({ bedrag, onbekend }: Kosten): Plancel[] {
  return [
    toCel(bedrag === 0 && onbekend > 0 ? 'nog niet bekend' : formatBedrag(bedrag)),
    toCel(onbekend === 0 ? '–' : String(onbekend)),
  ];
}

function toUitvoering(plan: VerbeterplanInvoer, { onderdelen }: Plannamen): Plandeel[] {
  return [
    { kop: KOPPEN.uitvoering, niveau: 2, blokken: [] },
    toTekstdeel(plan, onderdelen.monitoring.titel, 3, 'monitoring'),
    toTekstdeel(plan, onderdelen.regie.titel, 3, 'regie'),
    toTekstdeel(plan, onderdelen.borging.titel, 3, 'borging'),
    {
      kop: onderdelen.herhaling.titel,
      niveau: 3,
      blokken: [
        plan.herhaling === undefined
          ? LEEG
          : { soort: 'tekst', tekst: `De zelfscan wordt herhaald op ${formatDatum(plan.herhaling)}.` },
      ],
    },
    toTekstdeel(plan, onderdelen.communicatie.titel, 2, 'communicatie'),
  ];
}

function toOpdracht(plan: VerbeterplanInvoer, { lijst, namen }: Planbron): Plandeel[] {
  const over = { lijst, opdrachtvragen: namen.opdracht.vragen };
  const onderwerpen = listOpdrachtonderwerpen(plan, over);
  const vervallen = listVervallenOpdrachtpunten(plan, over);
  return [
    {
      kop: namen.onderdelen.opdracht.titel,
      niveau: 2,
      blokken:
        onderwerpen.length > 0 ? [] : [{ soort: 'opmerking', tekst: 'Er zijn nog geen onderwerpen voor de opdracht.' }],
    },
    ...onderwerpen.map(({ titel, deel, punten }): Plandeel => ({
      kop: toEenRegel(titel) ?? '',
      niveau: 3,
      blokken: [
        ...(punten.length === 0
          ? []
          : [
              {
                soort: 'tekst' as const,
                tekst: `${punten.length === 1 ? 'Verbeterpunt' : 'Verbeterpunten'} hierbij: ${punten.map(formatPunttitel).join('; ')}.`,
              },
            ]),
        toTabel(
          [{ kop: 'Onderdeel' }, { kop: 'Tekst', breedte: 4 }],
          OPDRACHTVELDEN.map((veld) => [toKopcel(namen.opdracht.velden[veld].titel), toCel(deel[veld])]),
        ),
      ],
    })),
    ...(vervallen.length === 0
      ? []
      : [{ kop: 'Vervallen voor de opdracht', niveau: 3 as const, blokken: [toVervallentabel(vervallen, namen)] }]),
  ];
}

function toVaststelling(plan: VerbeterplanInvoer, { onderdelen, vaststellers }: Plannamen): Plandeel {
  return {
    kop: onderdelen.vaststelling.titel,
    niveau: 2,
    blokken: [
      toTabel(
        [{ kop: 'Wie stelt vast', breedte: 2 }, { kop: 'Functie', breedte: 2 }, { kop: 'Datum' }],
        VASTSTELLERS.map((vaststeller) => {
          const { wie, datum } = getVaststelling(plan, vaststeller);
          return [toKopcel(vaststellers[vaststeller].titel), toCel(wie), toCel(datum && formatDatum(datum))];
        }),
      ),
    ],
  };
}

/** What was noted since; no part where nothing was. */
function toVoortgang(plan: VerbeterplanInvoer, { kolommen }: Plannamen): Plandeel[] {
  const rijen = listPunten(plan).flatMap((punt) => {
    const notities = [
      ...listVoortgang(punt).map(({ datum, tekst }) => ({ datum, cel: toCel(tekst) })),
      ...listBijstellingen(punt).map(({ datum, veld, oud, reden }) => ({
        datum,
        cel: [
          ...toKopcel(veld === undefined ? 'Bijgesteld' : `Bijgesteld: ${BIJSTELVELDNAMEN[veld]}`),
          ...toCel(reden),
          ...toBij(veld !== undefined && isPuntdatum(veld) ? oud && formatDatum(oud) : oud, 'Dit was: '),
        ],
      })),
    ];
    return notities
      .sort((een, ander) => compareTekst(een.datum ?? '~', ander.datum ?? '~'))
      .map(({ datum, cel }) => [toKopcel(formatPunttitel(punt)), toCel(datum && formatDatum(datum)), cel]);
  });
  if (rijen.length === 0) return [];
  return [
    {
      kop: 'Voortgang en bijstellingen',
      niveau: 2,
      blokken: [
        toTabel(
          [{ kop: kolommen.verbeterpunt.titel, breedte: 1.6 }, { kop: 'Datum' }, { kop: 'Notitie', breedte: 3 }],
          rijen,
        ),
      ],
    },
  ];
}

/** For who takes over: what was agreed, where everything is and what is next. */
function toOverdracht(plan: VerbeterplanInvoer, { namen, vandaag }: Planbron): Plandeel[] {
  const { onderdelen, kolommen, vaststellers } = namen;
  const { afspraken, vaststelling, open, volgende } = computeOverdracht(plan, vandaag);
  const getAfspraak = (onderdeel: Planonderdeel) => afspraken.find((afspraak) => afspraak.onderdeel === onderdeel);
  const toAfspraak = (onderdeel: Planonderdeel, hoofdstuk?: string): Plancel[] => {
    const afspraak = getAfspraak(onderdeel);
    const naam = toKopcel(onderdelen[onderdeel].titel);
    if (afspraak === undefined) return [naam, toCel('Nog niet afgesproken')];
    return [naam, toCel(hoofdstuk === undefined ? afspraak.tekst : `Staat in dit plan onder ‘${hoofdstuk}’`)];
  };
  const vastgesteld = vaststelling.flatMap(({ vaststeller, wie, datum }) =>
    datum === undefined ? [] : [`${wie ?? vaststellers[vaststeller].titel}, ${formatDatum(datum)}`],
  );
  return [
    {
      kop: onderdelen.overdracht.titel,
      niveau: 2,
      blokken: [
        { soort: 'tekst', tekst: 'Voor wie dit plan overneemt: wat is afgesproken, waar staat het en wat komt er nu.' },
      ],
    },
    {
      kop: 'Wat is afgesproken',
      niveau: 3,
      blokken: [
        toTabel(
          [{ kop: 'Onderwerp' }, { kop: 'Afspraak', breedte: 3 }],
          [
            toAfspraak('opdrachtgever'),
            toAfspraak('opsteller'),
            [toKopcel('Vastgesteld door'), toCel(vastgesteld.join('\n') || 'Nog niet vastgesteld')],
            toAfspraak('regie', KOPPEN.uitvoering),
            toAfspraak('monitoring', KOPPEN.uitvoering),
            toAfspraak('borging', KOPPEN.uitvoering),
            toAfspraak('middelen', KOPPEN.kosten),
            toAfspraak('communicatie', onderdelen.communicatie.titel),
            [
              toKopcel(onderdelen.herhaling.titel),
              toCel(plan.herhaling === undefined ? 'Nog niet afgesproken' : formatDatum(plan.herhaling)),
            ],
          ],
        ),
      ],
    },
    {
      kop: 'Waar staat wat',
      niveau: 3,
      blokken: [
        {
          soort: 'tekst',
          tekst:
            'De gegevens van dit plan staan in de browser van wie het bijhoudt. Vraag om het CSV-bestand of een back-up: daarmee kunt u zelf verder. De opdracht aan het lokale team staat in dit plan.',
        },
      ],
    },
    {
      kop: 'Wat komt er nu',
      niveau: 3,
      blokken:
        open.length === 0
          ? [{ soort: 'opmerking', tekst: 'Er zijn geen verbeterpunten meer te doen.' }]
          : [
              toTabel(
                [
                  { kop: kolommen.verbeterpunt.titel, breedte: 1.8 },
                  { kop: kolommen.wie.titel, breedte: 1.2 },
                  { kop: 'Eerstvolgende datum', breedte: 1.2 },
                  { kop: 'Laatste notitie', breedte: 2 },
                ],
                open
                  .map((deel) => ({ ...deel, volgt: volgende.find(({ punt }) => punt?.id === deel.punt.id) }))
                  .map((deel) => ({ ...deel, dag: deel.isTeLaat ? '' : (deel.volgt?.datum ?? '~') }))
                  .sort((een, ander) => compareTekst(een.dag, ander.dag))
                  .map(({ punt, laatste, volgt, isTeLaat: laat }) => [
                    toKopcel(formatPunttitel(punt)),
                    toCel(punt.wie),
                    laat
                      ? toCel(punt.einde && `${formatPuntstand(punt, vandaag)}: ${formatDatum(punt.einde)}`)
                      : toCel(volgt && `${capitalize(volgt.soort)}: ${formatDatum(volgt.datum)}`),
                    [...toCel(laatste?.tekst), ...toBij(laatste?.datum && formatDatum(laatste.datum))],
                  ]),
              ),
            ],
    },
  ];
}

function toTekstdeel({ teksten }: VerbeterplanInvoer, kop: string, niveau: 2 | 3, onderdeel: Planonderdeel): Plandeel {
  const tekst = teksten[onderdeel];
  return { kop, niveau, blokken: [tekst === undefined ? LEEG : { soort: 'tekst', tekst }] };
}

function toTabel(kolommen: readonly Verslagkolom[], rijen: readonly (readonly Plancel[])[]): Planblok {
  return { soort: 'tabel', kolommen, rijen };
}

function toCel(tekst: string | undefined): Planregel[] {
  return tekst === undefined || tekst === '' ? [] : [{ tekst }];
}

function toKopcel(tekst: string): Planregel[] {
  return [{ tekst, soort: 'kop' }];
}

function toBij(tekst: string | undefined, vooraf = ''): Planregel[] {
  return tekst === undefined || tekst === '' ? [] : [{ tekst: `${vooraf}${tekst}`, soort: 'bij' }];
}

/** Undefined when nothing can be seen of it. */
function toEenRegel(tekst: string | undefined): string | undefined {
  return tekst?.replace(/\s+/g, ' ').trim() || undefined;
}

/** What follows on a heading without that heading once more: ‘Context: regiovisie’ below ‘Context’. */
function withoutKop(titel: string, kop: string): string {
  return titel.startsWith(`${kop}: `) ? capitalize(titel.slice(kop.length + 2)) : titel;
}

function formatPeriode({ begin, einde }: Pick<PuntMetId, 'begin' | 'einde'>): string {
  if (begin !== undefined && einde !== undefined) {
    if (!isOmgekeerd({ begin, einde })) return `${formatDatum(begin)} –\n${formatDatum(einde)}`;
    return `Begin ${formatDatum(begin)}, einde ${formatDatum(einde)}: ${EINDE_VOOR_BEGIN}`;
  }
  if (begin !== undefined) return `Vanaf ${formatDatum(begin)}`;
  return einde === undefined ? '' : `Tot en met ${formatDatum(einde)}`;
}

function formatKwartalen({ begin, einde }: Pick<PuntMetId, 'begin' | 'einde'>): string {
  if (isOmgekeerd({ begin, einde })) return capitalize(EINDE_VOOR_BEGIN);
  const kwartalen = [begin, einde]
    .filter((datum) => datum !== undefined)
    .map((datum) => formatKwartaal(toKwartaal(datum)));
  return `${begin !== undefined && einde === undefined ? 'vanaf ' : ''}${[...new Set(kwartalen)].join(' t/m ')}`;
}
