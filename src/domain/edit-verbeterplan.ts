import { isDatum } from './datum.ts';
import type { Kop } from './hulpmiddel.ts';
import { withoutOngevuld } from './ongevuld.ts';
import { normalizeTekst } from './tekst.ts';
import {
  BEREIKEN,
  BIJSTELVELDEN,
  DEKKINGEN,
  getOpdrachtdeel,
  getPunt,
  getStatus,
  getVaststelling,
  getVolgorde,
  isBedrag,
  isJaar,
  isPuntdatum,
  KOSTENSOORTEN,
  LEEG_PUNT,
  listPunten,
  PRIORITEITEN,
  STATUSSEN,
  type Bewaardestatus,
  type Bijstelling,
  type Bijstelveld,
  type Herkomst,
  type Kostenregel,
  type Notitie,
  type Opdrachtdeel,
  type Planonderdeel,
  type Puntveld,
  type Vaststeller,
  type Vaststelling,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/*
 * Every function gives the invoer with one thing changed, and `invoer` itself when nothing changes. An empty text takes a
 * field out, and so does a value that the field cannot hold; what has no fields left goes with it. Entries, computed keys
 * and spread define own properties, so an id such as `__proto__` stays harmless.
 */

/** The fields of the plan itself, besides its texts. */
export type Planveld = keyof Kop | 'bereik' | 'vanaf' | 'tot' | 'herhaling' | 'zelfscan' | 'herhaald' | 'vervolgOp';

/** The fields of a verbeterpunt that take a text, a date, one of a list of words or a mark ('ja'). */
export type Invulveld = Puntveld | 'bereik' | 'prioriteit' | 'status' | 'inOpdracht' | 'zonderKosten';

export type Kostenveld = keyof Kostenregel;
export type Notitieveld = keyof Notitie;
export type Bijstellingveld = keyof Bijstelling;
export type Opdrachtveld = keyof Opdrachtdeel;
export type Vaststelveld = keyof Vaststelling;

/** The parts of a verbeterpunt that have an id of their own. */
type Deelsoort = 'kosten' | 'voortgang' | 'bijstellingen';

/** A field of the plan itself. */
export function withPlanveld(invoer: VerbeterplanInvoer, veld: Planveld, waarde: string): VerbeterplanInvoer {
  const nieuw = toPlanveld(veld, waarde);
  return nieuw[veld] === invoer[veld] ? invoer : pickPlan({ ...invoer, ...nieuw });
}

/** A text of the plan. */
export function withPlantekst(invoer: VerbeterplanInvoer, onderdeel: Planonderdeel, tekst: string): VerbeterplanInvoer {
  const nieuw = toTekst(tekst);
  if (nieuw === invoer.teksten[onderdeel]) return invoer;
  return { ...invoer, teksten: withSleutel(invoer.teksten, onderdeel, nieuw) };
}

/** By whom or when the plan was adopted. */
export function withVaststelling(
  invoer: VerbeterplanInvoer,
  vaststeller: Vaststeller,
  veld: Vaststelveld,
  waarde: string,
): VerbeterplanInvoer {
  const vorig = getVaststelling(invoer, vaststeller);
  const nieuw = { ...vorig, [veld]: veld === 'datum' ? toDatum(waarde) : toTekst(waarde) };
  if (nieuw[veld] === vorig[veld]) return invoer;
  return {
    ...invoer,
    vaststelling: withSleutel(invoer.vaststelling, vaststeller, toNietLeeg(pickVaststelling(nieuw))),
  };
}

/** What is to change in the opdracht; `id` is of a question or of a verbeterpunt, and '' is none. */
export function withOpdracht(
  invoer: VerbeterplanInvoer,
  id: string,
  veld: Opdrachtveld,
  waarde: string,
): VerbeterplanInvoer {
  const vorig = getOpdrachtdeel(invoer, id);
  const nieuw = { ...vorig, [veld]: toTekst(waarde) };
  if (id === '' || nieuw[veld] === vorig[veld]) return invoer;
  return { ...invoer, opdracht: withSleutel(invoer.opdracht, id, toNietLeeg(pickOpdrachtdeel(nieuw))) };
}

/**
 * A field of a verbeterpunt. A punt that is not there comes with its first field and goes with its last; '' is no id. Any
 * text sets a mark, and '' takes it away.
 */
export function withPuntveld(
  invoer: VerbeterplanInvoer,
  puntId: string,
  veld: Invulveld,
  waarde: string,
): VerbeterplanInvoer {
  const vorig = getPunt(invoer, puntId) ?? LEEG_PUNT;
  const nieuw = toPuntveld(veld, waarde);
  return nieuw[veld] === vorig[veld] ? invoer : withPunt(invoer, puntId, { ...vorig, ...nieuw });
}

/** A whole verbeterpunt, in the place of what stands under its id. */
export function withPunt(invoer: VerbeterplanInvoer, puntId: string, punt: Verbeterpunt): VerbeterplanInvoer {
  if (puntId === '') return invoer;
  const nieuw = pickPunt(punt);
  return { ...invoer, punten: withSleutel(invoer.punten, puntId, isLeegPunt(nieuw) ? undefined : nieuw) };
}

/** Takes a verbeterpunt out, and what stands in the opdracht about it. */
export function withoutPunt(invoer: VerbeterplanInvoer, puntId: string): VerbeterplanInvoer {
  if (getPunt(invoer, puntId) === undefined) return invoer;
  return {
    ...invoer,
    punten: withSleutel(invoer.punten, puntId, undefined),
    opdracht: Object.hasOwn(invoer.opdracht, puntId)
      ? withSleutel(invoer.opdracht, puntId, undefined)
      : invoer.opdracht,
  };
}

/** A field of a verbeterpunt that is changed while what stood there is kept in a new bijstelling. */
export function withBijgesteldVeld(
  invoer: VerbeterplanInvoer,
  puntId: string,
  veld: Exclude<Bijstelveld, 'kosten'>,
  waarde: string,
  { id, datum, reden = '' }: { id: string; datum: string; reden?: string },
): VerbeterplanInvoer {
  const vorig = getPunt(invoer, puntId);
  const nieuw = withPuntveld(invoer, puntId, veld, waarde);
  const punt = getPunt(nieuw, puntId) ?? LEEG_PUNT;
  if (vorig === undefined || nieuw === invoer || id === '') return nieuw;
  const oud = veld === 'status' ? getStatus(vorig) : vorig[veld];
  const bijstelling = pickBijstelling({ datum: toDatum(datum), veld, oud, reden: toTekst(reden) });
  return withPunt(nieuw, puntId, { ...punt, bijstellingen: withSleutel(punt.bijstellingen, id, bijstelling) });
}

/**
 * A field of a line of costs, which comes and goes as a verbeterpunt does; amounts are digits only. Where costs are
 * entered, the mark that there are none goes.
 */
export function withKostenregel(
  invoer: VerbeterplanInvoer,
  puntId: string,
  id: string,
  veld: Kostenveld,
  waarde: string,
): VerbeterplanInvoer {
  const punt = getPunt(invoer, puntId) ?? LEEG_PUNT;
  const kosten = withDeel(punt.kosten, id, toKostenveld(veld, waarde));
  if (kosten === punt.kosten) return invoer;
  const { zonderKosten, ...rest } = punt;
  const isZonder = zonderKosten === true && Object.keys(kosten).length === 0;
  return withPunt(invoer, puntId, { ...rest, kosten, ...(isZonder ? { zonderKosten } : {}) });
}

/** Repeats a line of costs in each of the years that have none like it; `createId` gives an id for each. */
export function repeatKostenregel(
  invoer: VerbeterplanInvoer,
  puntId: string,
  id: string,
  jaren: readonly number[],
  createId: (kosten: Verbeterpunt['kosten']) => string,
): VerbeterplanInvoer {
  const punt = getPunt(invoer, puntId);
  const regel = punt && Object.hasOwn(punt.kosten, id) ? punt.kosten[id] : undefined;
  if (punt === undefined || regel === undefined) return invoer;
  const kosten = jaren.filter(isJaar).reduce((huidig, jaar) => {
    const nieuw = { ...regel, jaar };
    const isEr = Object.values(huidig).some((ander) => isZelfdeRegel(ander, nieuw));
    return isEr ? huidig : withSleutel(huidig, createId(huidig), nieuw);
  }, punt.kosten);
  return kosten === punt.kosten ? invoer : withPunt(invoer, puntId, { ...punt, kosten });
}

/** A field of a note on the progress, which comes and goes as a verbeterpunt does. */
export function withVoortgang(
  invoer: VerbeterplanInvoer,
  puntId: string,
  id: string,
  veld: Notitieveld,
  waarde: string,
): VerbeterplanInvoer {
  const punt = getPunt(invoer, puntId) ?? LEEG_PUNT;
  const nieuw: Notitie = veld === 'datum' ? { datum: toDatum(waarde) } : { tekst: toTekst(waarde) };
  const voortgang = withDeel(punt.voortgang, id, nieuw);
  return voortgang === punt.voortgang ? invoer : withPunt(invoer, puntId, { ...punt, voortgang });
}

/** A field of an adjustment, which comes and goes as a verbeterpunt does. */
export function withBijstelling(
  invoer: VerbeterplanInvoer,
  puntId: string,
  id: string,
  veld: Bijstellingveld,
  waarde: string,
): VerbeterplanInvoer {
  const punt = getPunt(invoer, puntId) ?? LEEG_PUNT;
  const bijstellingen = withDeel(punt.bijstellingen, id, toBijstellingveld(veld, waarde));
  return bijstellingen === punt.bijstellingen ? invoer : withPunt(invoer, puntId, { ...punt, bijstellingen });
}

/** A whole adjustment, in the place of what stands under its id. */
export function withHeleBijstelling(
  invoer: VerbeterplanInvoer,
  puntId: string,
  id: string,
  { datum = '', veld, oud = '', reden = '' }: Bijstelling,
): VerbeterplanInvoer {
  const punt = getPunt(invoer, puntId);
  const bijstelling = pickBijstelling({ datum: toDatum(datum), veld, oud: toTekst(oud), reden: toTekst(reden) });
  if (punt === undefined || id === '') return invoer;
  return withPunt(invoer, puntId, {
    ...punt,
    bijstellingen: withSleutel(punt.bijstellingen, id, toNietLeeg(bijstelling)),
  });
}

export function withoutKostenregel(invoer: VerbeterplanInvoer, puntId: string, id: string): VerbeterplanInvoer {
  return withoutDeel(invoer, puntId, 'kosten', id);
}

export function withoutVoortgang(invoer: VerbeterplanInvoer, puntId: string, id: string): VerbeterplanInvoer {
  return withoutDeel(invoer, puntId, 'voortgang', id);
}

export function withoutBijstelling(invoer: VerbeterplanInvoer, puntId: string, id: string): VerbeterplanInvoer {
  return withoutDeel(invoer, puntId, 'bijstellingen', id);
}

/**
 * Puts a verbeterpunt at a place among the others, counted from 0; before the first or after the last is the first or the
 * last. It gets a number between its neighbours, so that another tab may move another punt at the same moment; only where
 * no number is left between them all are numbered anew.
 */
export function movePunt(invoer: VerbeterplanInvoer, puntId: string, plaats: number): VerbeterplanInvoer {
  const punten = listPunten(invoer);
  const punt = getPunt(invoer, puntId);
  const anderen = punten.filter(({ id }) => id !== puntId);
  const nieuw = Math.min(Math.max(plaats, 0), anderen.length);
  if (punt === undefined || punten[nieuw]?.id === puntId) return invoer;
  const [voor, na] = [anderen[nieuw - 1], anderen[nieuw]];
  const onder = voor === undefined ? 0 : getVolgorde(voor);
  // Below the next whole number, which the punt that is added next has at least.
  const boven = na === undefined ? Math.floor(onder) + 1 : getVolgorde(na);
  const volgorde = roundVolgorde((onder + boven) / 2);
  if (onder < volgorde && volgorde < boven) {
    return { ...invoer, punten: withSleutel(invoer.punten, puntId, pickPunt({ ...punt, volgorde })) };
  }
  const ids = anderen.map(({ id }) => id).toSpliced(nieuw, 0, puntId);
  // Between 0 and 1, so that each comes before all that are added later.
  const paren = ids.flatMap((id, i) => {
    const ander = getPunt(invoer, id);
    return ander === undefined
      ? []
      : [[id, pickPunt({ ...ander, volgorde: roundVolgorde((i + 1) / (ids.length + 1)) })] as const];
  });
  return { ...invoer, punten: Object.fromEntries(paren) };
}

/** With few enough digits that a spreadsheet shows them all. */
function roundVolgorde(volgorde: number): number {
  return Math.round(volgorde * 1e9) / 1e9;
}

/** Whether the user entered nothing at all. */
export function isLeegVerbeterplan({ teksten, vaststelling, opdracht, punten, ...kop }: VerbeterplanInvoer): boolean {
  return (
    Object.values(kop).every((waarde) => waarde === undefined) &&
    [teksten, vaststelling, opdracht, punten].every((delen) => Object.keys(delen).length === 0)
  );
}

/** Whether nothing was entered in a verbeterpunt. */
export function isLeegPunt({ kosten, voortgang, bijstellingen, ...velden }: Verbeterpunt): boolean {
  return (
    Object.values(velden).every((waarde) => waarde === undefined) &&
    [kosten, voortgang, bijstellingen].every((delen) => Object.keys(delen).length === 0)
  );
}

/** Field by field, so that nothing else and nothing undefined is kept. */
export function pickPlan(invoer: VerbeterplanInvoer): VerbeterplanInvoer {
  const { gemeente, naam, datum, bereik, vanaf, tot, herhaling, zelfscan, herhaald, vervolgOp } = invoer;
  const { teksten, vaststelling, opdracht, punten } = invoer;
  return {
    ...withoutOngevuld({ gemeente, naam, datum, bereik, vanaf, tot, herhaling, zelfscan, herhaald, vervolgOp }),
    ...{ teksten, vaststelling, opdracht, punten },
  };
}

/** As `pickPlan`. */
export function pickPunt(punt: Verbeterpunt): Verbeterpunt {
  const { titel, standVanZaken, beleid, actie, resultaat, indicator, wie, begin, einde } = punt;
  const { bereik, prioriteit, status, thema, inOpdracht, zonderKosten, volgorde, herkomst } = punt;
  const { kosten, voortgang, bijstellingen } = punt;
  return {
    ...withoutOngevuld({ titel, standVanZaken, beleid, actie, resultaat, indicator, wie, begin, einde }),
    ...withoutOngevuld({ bereik, prioriteit, status, thema, inOpdracht, zonderKosten, volgorde, herkomst }),
    ...{ kosten, voortgang, bijstellingen },
  };
}

/** As `pickPlan`. */
export function pickHerkomst({ soort, id }: Herkomst): Herkomst {
  return { soort, id };
}

/** As `pickPlan`. */
export function pickKostenregel({ jaar, bedrag, soort, dekking }: Kostenregel): Kostenregel {
  return withoutOngevuld({ jaar, bedrag, soort, dekking });
}

/** As `pickPlan`. */
export function pickNotitie({ datum, tekst }: Notitie): Notitie {
  return withoutOngevuld({ datum, tekst });
}

/** As `pickPlan`. */
export function pickBijstelling({ datum, veld, oud, reden }: Bijstelling): Bijstelling {
  return withoutOngevuld({ datum, veld, oud, reden });
}

/** As `pickPlan`. */
export function pickOpdrachtdeel({ huidig, wijziging, expertise, middelen }: Opdrachtdeel): Opdrachtdeel {
  return withoutOngevuld({ huidig, wijziging, expertise, middelen });
}

/** As `pickPlan`. */
export function pickVaststelling({ wie, datum }: Vaststelling): Vaststelling {
  return withoutOngevuld({ wie, datum });
}

/** The parts with the fields of one of them changed; `delen` itself when nothing changes. */
function withDeel<Deel extends object>(
  delen: Readonly<Record<string, Deel>>,
  id: string,
  wijziging: Deel,
): Readonly<Record<string, Deel>> {
  const vorig = Object.hasOwn(delen, id) ? delen[id] : undefined;
  const nieuw = withoutOngevuld({ ...vorig, ...wijziging });
  const blijft = Object.entries(wijziging).every(([veld, waarde]) => waarde === (vorig && Reflect.get(vorig, veld)));
  return id === '' || blijft ? delen : withSleutel(delen, id, toNietLeeg(nieuw));
}

function withoutDeel(invoer: VerbeterplanInvoer, puntId: string, soort: Deelsoort, id: string): VerbeterplanInvoer {
  const punt = getPunt(invoer, puntId);
  if (punt === undefined || !Object.hasOwn(punt[soort], id)) return invoer;
  return withPunt(invoer, puntId, { ...punt, [soort]: withSleutel<object>(punt[soort], id, undefined) });
}

/** The record with a value at a key, or without the key. */
function withSleutel<Waarde>(
  record: Readonly<Record<string, Waarde>>,
  sleutel: string,
  waarde: Waarde | undefined,
): Record<string, Waarde> {
  if (waarde !== undefined) return { ...record, [sleutel]: waarde };
  return Object.fromEntries(Object.entries(record).filter(([ander]) => ander !== sleutel));
}

function toNietLeeg<Deel extends object>(deel: Deel): Deel | undefined {
  return Object.keys(deel).length === 0 ? undefined : deel;
}

function toPlanveld(veld: Planveld, waarde: string): Partial<Pick<VerbeterplanInvoer, Planveld>> {
  switch (veld) {
    case 'bereik':
      return { bereik: BEREIKEN.find((bereik) => bereik === waarde) };
    case 'vanaf':
    case 'tot':
      return { [veld]: toJaar(waarde) };
    case 'datum':
    case 'herhaling':
      return { [veld]: toDatum(waarde) };
    case 'gemeente':
    case 'naam':
    case 'zelfscan':
    case 'herhaald':
    case 'vervolgOp':
      return { [veld]: toTekst(waarde) };
  }
}

function toPuntveld(veld: Invulveld, waarde: string): Partial<Pick<Verbeterpunt, Invulveld>> {
  switch (veld) {
    case 'bereik':
      return { bereik: BEREIKEN.find((bereik) => bereik === waarde) };
    case 'prioriteit':
      return { prioriteit: PRIORITEITEN.find((prioriteit) => prioriteit === waarde) };
    case 'status':
      return { status: toBewaardestatus(waarde) };
    case 'inOpdracht':
    case 'zonderKosten':
      return { [veld]: waarde === '' ? undefined : true };
    default:
      return { [veld]: isPuntdatum(veld) ? toDatum(waarde) : toTekst(waarde) };
  }
}

function toKostenveld(veld: Kostenveld, waarde: string): Kostenregel {
  switch (veld) {
    case 'jaar':
      return { jaar: toJaar(waarde) };
    case 'bedrag':
      return { bedrag: toBedrag(waarde) };
    case 'soort':
      return { soort: KOSTENSOORTEN.find((soort) => soort === waarde) };
    case 'dekking':
      return { dekking: DEKKINGEN.find((dekking) => dekking === waarde) };
  }
}

function toBijstellingveld(veld: Bijstellingveld, waarde: string): Bijstelling {
  switch (veld) {
    case 'datum':
      return { datum: toDatum(waarde) };
    case 'veld':
      return { veld: BIJSTELVELDEN.find((bijstelveld) => bijstelveld === waarde) };
    case 'oud':
    case 'reden':
      return { [veld]: toTekst(waarde) };
  }
}

/** 'gepland' is what an absent status means, and is not kept. */
function toBewaardestatus(waarde: string): Bewaardestatus | undefined {
  const status = STATUSSEN.find((een) => een === waarde);
  return status === 'gepland' ? undefined : status;
}

function isZelfdeRegel(een: Kostenregel, ander: Kostenregel): boolean {
  const velden = ['jaar', 'bedrag', 'soort', 'dekking'] as const;
  return velden.every((veld) => een[veld] === ander[veld]);
}

function toTekst(waarde: string): string | undefined {
  return normalizeTekst(waarde) || undefined;
}

function toDatum(waarde: string): string | undefined {
  return isDatum(waarde) ? waarde : undefined;
}

function toJaar(waarde: string): number | undefined {
  const jaar = toGetal(waarde);
  return jaar !== undefined && isJaar(jaar) ? jaar : undefined;
}

function toBedrag(waarde: string): number | undefined {
  const bedrag = toGetal(waarde);
  return bedrag !== undefined && isBedrag(bedrag) ? bedrag : undefined;
}

function toGetal(waarde: string): number | undefined {
  return /^\d+$/.test(waarde) ? Number(waarde) : undefined;
}
