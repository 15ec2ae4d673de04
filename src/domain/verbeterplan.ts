import type { Kop } from './hulpmiddel.ts';
import { compareTekst } from './tekst.ts';
import { getVolgnummer } from './volg-id.ts';

export const BEREIKEN = ['lokaal', 'regionaal', 'lokaal en regionaal'] as const;
export type Bereik = (typeof BEREIKEN)[number];

export const PRIORITEITEN = ['hoog', 'midden', 'laag'] as const;
export type Prioriteit = (typeof PRIORITEITEN)[number];

/** How far a verbeterpunt is, as the user says. That it is too late is computed (`isTeLaat`). */
export const STATUSSEN = ['gepland', 'in uitvoering', 'gereed', 'vervallen'] as const;
export type Status = (typeof STATUSSEN)[number];
/** What is kept of a status: 'gepland' is what an absent one means. */
export type Bewaardestatus = Exclude<Status, 'gepland'>;

/** Whether there is money for it. */
export const DEKKINGEN = ['beschikbaar', 'aangevraagd', 'te zoeken'] as const;
export type Dekking = (typeof DEKKINGEN)[number];

export const KOSTENSOORTEN = ['incidenteel', 'structureel'] as const;
export type Kostensoort = (typeof KOSTENSOORTEN)[number];

/** The parts of the plan that are text. */
export const PLANONDERDELEN = [
  'inleiding',
  'regiovisie',
  'uitgangspunten',
  'zelfscanpunten',
  'samenvatting',
  'toelichting',
  'opdrachtgever',
  'opsteller',
  'middelen',
  'monitoring',
  'regie',
  'borging',
  'communicatie',
] as const;
export type Planonderdeel = (typeof PLANONDERDELEN)[number];

/** More than any plan costs, and little enough for totals to be exact. */
export const MAX_BEDRAG = 999_999_999;
const [MIN_JAAR, MAX_JAAR] = [1000, 9999];

/** Who adopts the plan: at the side of the team or the region, and at that of the gemeente. */
export const VASTSTELLERS = ['team', 'sociaal-domein', 'portefeuillehouder'] as const;
export type Vaststeller = (typeof VASTSTELLERS)[number];

/** The fields of a verbeterpunt that hold text. */
export const PUNTTEKSTEN = [
  'titel',
  'standVanZaken',
  'beleid',
  'actie',
  'resultaat',
  'indicator',
  'wie',
  'thema',
] as const;
/** The fields of a verbeterpunt that hold an ISO date. */
export const PUNTDATUMS = ['begin', 'einde'] as const;
/** The fields of a verbeterpunt that are written. */
export const PUNTVELDEN = [...PUNTTEKSTEN, ...PUNTDATUMS] as const;
export type Puntveld = (typeof PUNTVELDEN)[number];
/** What a bijstelling can be about; it keeps what was there as text. */
export const BIJSTELVELDEN = [...PUNTVELDEN, 'status', 'prioriteit', 'kosten'] as const;
export type Bijstelveld = (typeof BIJSTELVELDEN)[number];

/** Where a verbeterpunt may come from; an absent herkomst is a point of the user's own. */
export const HERKOMSTSOORTEN = ['zelfscan', 'checklist'] as const;
export type Herkomstsoort = (typeof HERKOMSTSOORTEN)[number];
/** The question that a verbeterpunt was made from. */
export type Herkomst = { soort: Herkomstsoort; id: string };

/** What something costs in one year. What is not known is absent, never 0. */
export type Kostenregel = {
  /** Four digits. */
  jaar?: number | undefined;
  /** Whole euros from 0. */
  bedrag?: number | undefined;
  /** A mark only: a line counts in its own year, whatever it says. */
  soort?: Kostensoort | undefined;
  dekking?: Dekking | undefined;
};

/** What was noted about the progress. */
export type Notitie = {
  /** ISO date. */
  datum?: string | undefined;
  tekst?: string | undefined;
};

/** That a verbeterpunt was adjusted, with the text as it was before. */
export type Bijstelling = {
  /** ISO date. */
  datum?: string | undefined;
  veld?: Bijstelveld | undefined;
  /** What stood in `veld`; absent is nothing, or of a status that it is not known. */
  oud?: string | undefined;
  reden?: string | undefined;
};

/** A verbeterpunt as the user fills it in. What was not entered is absent; there are no empty texts. */
export type Verbeterpunt = {
  titel?: string | undefined;
  standVanZaken?: string | undefined;
  /** Links with other policy. */
  beleid?: string | undefined;
  actie?: string | undefined;
  resultaat?: string | undefined;
  indicator?: string | undefined;
  /** A function, not a name. */
  wie?: string | undefined;
  /** ISO date. */
  begin?: string | undefined;
  /** ISO date: the last day. */
  einde?: string | undefined;
  bereik?: Bereik | undefined;
  prioriteit?: Prioriteit | undefined;
  /** Ask `getStatus`. */
  status?: Bewaardestatus | undefined;
  /** A theme of the user's own; absent, the part that its question belongs to. */
  thema?: string | undefined;
  /** That it belongs in the opdracht. */
  inOpdracht?: true | undefined;
  /** That it costs nothing, said by the user; without it no lines mean that the costs are unknown. */
  zonderKosten?: true | undefined;
  herkomst?: Herkomst | undefined;
  /** Above 0; ask `listPunten`, which tells what an absent one means. */
  volgorde?: number | undefined;
  /** By id; ids are in the order in which they were added (`toVolgId`), and never ''. So it is with the two below. */
  kosten: Readonly<Record<string, Kostenregel>>;
  voortgang: Readonly<Record<string, Notitie>>;
  bijstellingen: Readonly<Record<string, Bijstelling>>;
};

/** What is to change in the opdracht about one subject. */
export type Opdrachtdeel = {
  /** The present text. */
  huidig?: string | undefined;
  wijziging?: string | undefined;
  expertise?: string | undefined;
  middelen?: string | undefined;
};

/** By whom and when the plan was adopted. */
export type Vaststelling = {
  /** A function, not a name. */
  wie?: string | undefined;
  /** ISO date. */
  datum?: string | undefined;
};

/** A verbeterplan as the user fills it in. `gemeente` is a gemeente or a region, `naam` the title of the plan. */
export type VerbeterplanInvoer = Kop & {
  bereik?: Bereik | undefined;
  /** First year of the looptijd, four digits. */
  vanaf?: number | undefined;
  /** Last year of the looptijd, four digits. */
  tot?: number | undefined;
  teksten: Readonly<Partial<Record<Planonderdeel, string>>>;
  /** ISO date on which the zelfscan is repeated. */
  herhaling?: string | undefined;
  vaststelling: Readonly<Partial<Record<Vaststeller, Vaststelling>>>;
  /** By id of a question or of a verbeterpunt. */
  opdracht: Readonly<Record<string, Opdrachtdeel>>;
  /** Id of the zelfscan that it was made from. */
  zelfscan?: string | undefined;
  /** Id of the zelfscan that was repeated. */
  herhaald?: string | undefined;
  /** Name of the plan that this one follows. */
  vervolgOp?: string | undefined;
  /** By id; ids are in the order in which they were added (`toVolgId`), and never ''. */
  punten: Readonly<Record<string, Verbeterpunt>>;
};

export const LEEG_VERBETERPLAN: VerbeterplanInvoer = { teksten: {}, vaststelling: {}, opdracht: {}, punten: {} };
/** A verbeterpunt in which nothing was entered. */
export const LEEG_PUNT: Verbeterpunt = { kosten: {}, voortgang: {}, bijstellingen: {} };
const GEEN_VASTSTELLING: Vaststelling = {};
const GEEN_OPDRACHTDEEL: Opdrachtdeel = {};
/** After every ISO date. */
const GEEN_DATUM = '~';

/** What stands under an id. */
type MetId<Deel> = Deel & { id: string };
export type PuntMetId = MetId<Verbeterpunt>;

/** The question of a list as a plan needs it. */
export type Planvraag = {
  id: string;
  label: string;
  /** Title of the part that it belongs to. */
  onderdeel: string;
  /** Id of the lapsed question that it takes the place of. */
  vervangt?: string | undefined;
};

/** The questions from which verbeterpunten come, in the order of their lists. */
export type Planlijst = Readonly<Record<Herkomstsoort, readonly Planvraag[]>>;

/** A year of four digits. */
export function isJaar(waarde: number): boolean {
  return Number.isInteger(waarde) && waarde >= MIN_JAAR && waarde <= MAX_JAAR;
}

/** Whole euros from 0 to `MAX_BEDRAG`. */
export function isBedrag(waarde: number): boolean {
  return Number.isInteger(waarde) && waarde >= 0 && waarde <= MAX_BEDRAG;
}

/** Whether it holds an ISO date. */
export function isPuntdatum(veld: Bijstelveld): veld is (typeof PUNTDATUMS)[number] {
  return PUNTDATUMS.some((datum) => datum === veld);
}

/** The verbeterpunt under an id; undefined when there is none. Safe for ids such as `__proto__`. */
export function getPunt({ punten }: Pick<VerbeterplanInvoer, 'punten'>, id: string): Verbeterpunt | undefined {
  return Object.hasOwn(punten, id) ? punten[id] : undefined;
}

export function getStatus({ status }: Pick<Verbeterpunt, 'status'>): Status {
  return status ?? 'gepland';
}

/**
 * Why a verbeterpunt is vervallen: the reason of the bijstelling that says so. Undefined when none was given, or when it is
 * not vervallen.
 */
export function getVervalreden(punt: Pick<Verbeterpunt, 'status' | 'bijstellingen'>): string | undefined {
  if (getStatus(punt) !== 'vervallen') return undefined;
  return findVervalbijstelling(punt)?.reden;
}

/** The bijstelling of a verbeterpunt that is vervallen which says so: the last of its status, unless that took it back. */
export function findVervalbijstelling(punt: Pick<Verbeterpunt, 'bijstellingen'>): MetId<Bijstelling> | undefined {
  const laatste = listBijstellingen(punt).findLast(({ veld }) => veld === 'status');
  return laatste?.oud === 'vervallen' ? undefined : laatste;
}

/** What was entered at a subject of the opdracht; safe for ids such as `__proto__`. */
export function getOpdrachtdeel({ opdracht }: Pick<VerbeterplanInvoer, 'opdracht'>, id: string): Opdrachtdeel {
  return (Object.hasOwn(opdracht, id) ? opdracht[id] : undefined) ?? GEEN_OPDRACHTDEEL;
}

export function getVaststelling(
  { vaststelling }: Pick<VerbeterplanInvoer, 'vaststelling'>,
  wie: Vaststeller,
): Vaststelling {
  return vaststelling[wie] ?? GEEN_VASTSTELLING;
}

/**
 * The question that a verbeterpunt came from, or the one that replaced it; undefined for a point of one's own, or when
 * the list has it no longer.
 */
export function findVraag(lijst: Planlijst, { herkomst }: Pick<Verbeterpunt, 'herkomst'>): Planvraag | undefined {
  if (herkomst === undefined) return undefined;
  const vragen = lijst[herkomst.soort];
  return vragen.find(({ id }) => id === herkomst.id) ?? vragen.find(({ vervangt }) => vervangt === herkomst.id);
}

/**
 * The verbeterpunten in order: by `volgorde`, which for who has none is the number of its id, so the order in which they
 * were added. Of two that are equal the one with the earliest id comes first.
 */
export function listPunten({ punten }: Pick<VerbeterplanInvoer, 'punten'>): PuntMetId[] {
  return listOpId(punten).sort((een, ander) => getVolgorde(een) - getVolgorde(ander));
}

/** Where a verbeterpunt stands among the others. */
export function getVolgorde({ id, volgorde }: Pick<PuntMetId, 'id' | 'volgorde'>): number {
  return volgorde ?? getVolgnummer(id);
}

/** The lines of costs in the order in which they were added. */
export function listKosten({ kosten }: Pick<Verbeterpunt, 'kosten'>): MetId<Kostenregel>[] {
  return listOpId(kosten);
}

/** The notes on the progress by date, those without one last; of one day in the order in which they were added. */
export function listVoortgang({ voortgang }: Pick<Verbeterpunt, 'voortgang'>): MetId<Notitie>[] {
  return sortOpDatum(listOpId(voortgang));
}

/** The adjustments, in order as with `listVoortgang`. */
export function listBijstellingen({ bijstellingen }: Pick<Verbeterpunt, 'bijstellingen'>): MetId<Bijstelling>[] {
  return sortOpDatum(listOpId(bijstellingen));
}

/** Two tabs may store what they add in either order, so the order is that of the ids. */
function listOpId<Deel extends object>(delen: Readonly<Record<string, Deel>>): MetId<Deel>[] {
  return Object.entries(delen)
    .map(([id, deel]) => ({ ...deel, id }))
    .sort((een, ander) => compareTekst(een.id, ander.id));
}

/** Sorting keeps who is equal in their order. */
function sortOpDatum<Deel extends { datum?: string | undefined }>(delen: Deel[]): Deel[] {
  return delen.sort((een, ander) => compareTekst(een.datum ?? GEEN_DATUM, ander.datum ?? GEEN_DATUM));
}
