import {
  DOCUMENTSTATUSSEN,
  getBeantwoording,
  getRijen,
  getStand,
  normalizeStand,
  STANDEN,
  type Afspraak,
  type Antwoord,
  type Beantwoording,
  type ChecklistInvoer,
  type Documentstatus,
  type Punt,
  type Rij,
  type Stand,
} from './checklist.ts';
import { isDatum } from './datum.ts';
import type { Kop } from './hulpmiddel.ts';
import { withoutOngevuld } from './ongevuld.ts';
import { normalizeTekst } from './tekst.ts';

/*
 * Every function gives the invoer with one thing changed, and `invoer` itself when nothing changes. An empty text takes a
 * field out; what has no fields left goes with it. Entries, computed keys and spread define own properties, so an id such
 * as `__proto__` stays harmless.
 */

/** The fields that every document has. */
export type Kopveld = keyof Kop;

/** The fields of a row that the user added. */
export type Rijveld = keyof Rij;

/** The fields of an agreement. */
export type Afspraakveld = keyof Afspraak;

/** A field above the questions. A `datum` that is no existing day takes the field out. */
export function withKopveld(invoer: ChecklistInvoer, veld: Kopveld, waarde: string): ChecklistInvoer {
  return withVeld(invoer, veld, veld === 'datum' ? toDatum(waarde) : toTekst(waarde));
}

/** The fase whose decisions are due; undefined or '' is none. */
export function withFase(invoer: ChecklistInvoer, fase: string | undefined): ChecklistInvoer {
  return withVeld(invoer, 'fase', toTekst(fase ?? ''));
}

/** Another answer, or none. A stand that the user chose stays, unless it is what the new answer proposes. */
export function withAntwoord(
  invoer: ChecklistInvoer,
  vraagId: string,
  antwoord: Antwoord | undefined,
): ChecklistInvoer {
  const vorig = getBeantwoording(invoer, vraagId);
  if (antwoord === vorig.antwoord) return invoer;
  const stand = normalizeStand({ antwoord, stand: vorig.stand });
  return withBeantwoording(invoer, vraagId, { ...vorig, antwoord, stand });
}

/** The text with which a question is answered. */
export function withTekst(invoer: ChecklistInvoer, vraagId: string, tekst: string): ChecklistInvoer {
  return withBeantwoordveld(invoer, vraagId, 'tekst', toTekst(tekst));
}

export function withNotitie(invoer: ChecklistInvoer, vraagId: string, notitie: string): ChecklistInvoer {
  return withBeantwoordveld(invoer, vraagId, 'notitie', toTekst(notitie));
}

/** Status of the document that a question asks for. */
export function withStatus(
  invoer: ChecklistInvoer,
  vraagId: string,
  status: Documentstatus | undefined,
): ChecklistInvoer {
  return withBeantwoordveld(invoer, vraagId, 'status', status);
}

/** Where the document can be found. */
export function withVindplaats(invoer: ChecklistInvoer, vraagId: string, vindplaats: string): ChecklistInvoer {
  return withBeantwoordveld(invoer, vraagId, 'vindplaats', toTekst(vindplaats));
}

/** The stand as it is to count; undefined is none, also where the answer proposes one. */
export function withStand(invoer: ChecklistInvoer, vraagId: string, stand: Stand | undefined): ChecklistInvoer {
  const vorig = getBeantwoording(invoer, vraagId);
  if (getStand(vorig) === stand) return invoer;
  const gekozen = normalizeStand({ antwoord: vorig.antwoord, stand: stand ?? 'geen' });
  return withBeantwoording(invoer, vraagId, { ...vorig, stand: gekozen });
}

/**
 * A field of a row that the user added to a question. A row that is not there comes with its first field and goes with
 * its last; '' is no id for a row. An unknown `status` or `stand` takes the field out.
 */
export function withRij(
  invoer: ChecklistInvoer,
  vraagId: string,
  rijId: string,
  veld: Rijveld,
  waarde: string,
): ChecklistInvoer {
  const rijen = getRijen(invoer, vraagId);
  const vorig = Object.hasOwn(rijen, rijId) ? rijen[rijId] : undefined;
  const nieuw = { ...vorig, ...toRijveld(veld, waarde) };
  if (rijId === '' || nieuw[veld] === vorig?.[veld]) return invoer;
  return withRijen(invoer, vraagId, withSleutel(rijen, rijId, toNietLeeg(pickRij(nieuw))));
}

export function withoutRij(invoer: ChecklistInvoer, vraagId: string, rijId: string): ChecklistInvoer {
  const rijen = getRijen(invoer, vraagId);
  return Object.hasOwn(rijen, rijId) ? withRijen(invoer, vraagId, withSleutel(rijen, rijId, undefined)) : invoer;
}

/** A point to bring forward. */
export function withPunt(invoer: ChecklistInvoer, punt: Punt, tekst: string): ChecklistInvoer {
  const nieuw = toTekst(tekst);
  if (nieuw === invoer.punten[punt]) return invoer;
  return { ...invoer, punten: withSleutel(invoer.punten, punt, nieuw) };
}

/** A field of an agreement, which comes and goes as rows do. A `datum` that is no existing day takes the field out. */
export function withAfspraak(invoer: ChecklistInvoer, id: string, veld: Afspraakveld, waarde: string): ChecklistInvoer {
  const { afspraken } = invoer;
  const vorig = Object.hasOwn(afspraken, id) ? afspraken[id] : undefined;
  const nieuw = { ...vorig, [veld]: veld === 'datum' ? toDatum(waarde) : toTekst(waarde) };
  if (id === '' || nieuw[veld] === vorig?.[veld]) return invoer;
  return { ...invoer, afspraken: withSleutel(afspraken, id, toNietLeeg(pickAfspraak(nieuw))) };
}

export function withoutAfspraak(invoer: ChecklistInvoer, id: string): ChecklistInvoer {
  if (!Object.hasOwn(invoer.afspraken, id)) return invoer;
  return { ...invoer, afspraken: withSleutel(invoer.afspraken, id, undefined) };
}

/** Whether the user entered nothing at all. */
export function isLegeChecklist({ lijst: _, ...invoer }: ChecklistInvoer): boolean {
  const { beantwoordingen, rijen, punten, afspraken, ...kop } = invoer;
  return (
    Object.values(kop).every((waarde) => !waarde) &&
    [beantwoordingen, rijen, punten, afspraken].every((delen) => Object.keys(delen).length === 0)
  );
}

/** Field by field, so that nothing else and nothing undefined is kept. */
export function pickBeantwoording(beantwoording: Beantwoording): Beantwoording {
  const { antwoord, tekst, status, vindplaats, notitie, stand } = beantwoording;
  return withoutOngevuld({ antwoord, tekst, status, vindplaats, notitie, stand });
}

/** As `pickBeantwoording`. */
export function pickRij({ naam, tekst, status, vindplaats, stand }: Rij): Rij {
  return withoutOngevuld({ naam, tekst, status, vindplaats, stand });
}

/** As `pickBeantwoording`. */
export function pickAfspraak({ tekst, wie, datum }: Afspraak): Afspraak {
  return withoutOngevuld({ tekst, wie, datum });
}

function withVeld(invoer: ChecklistInvoer, veld: Kopveld | 'fase', waarde: string | undefined): ChecklistInvoer {
  const { [veld]: vorig, ...rest } = invoer;
  if (waarde === vorig) return invoer;
  return waarde === undefined ? rest : { ...rest, [veld]: waarde };
}

function withBeantwoordveld<Veld extends 'tekst' | 'notitie' | 'status' | 'vindplaats'>(
  invoer: ChecklistInvoer,
  vraagId: string,
  veld: Veld,
  waarde: Beantwoording[Veld],
): ChecklistInvoer {
  const vorig = getBeantwoording(invoer, vraagId);
  return waarde === vorig[veld] ? invoer : withBeantwoording(invoer, vraagId, { ...vorig, [veld]: waarde });
}

function withBeantwoording(invoer: ChecklistInvoer, vraagId: string, beantwoording: Beantwoording): ChecklistInvoer {
  const nieuw = toNietLeeg(pickBeantwoording(beantwoording));
  return { ...invoer, beantwoordingen: withSleutel(invoer.beantwoordingen, vraagId, nieuw) };
}

function withRijen(invoer: ChecklistInvoer, vraagId: string, rijen: Readonly<Record<string, Rij>>): ChecklistInvoer {
  return { ...invoer, rijen: withSleutel(invoer.rijen, vraagId, toNietLeeg(rijen)) };
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

function toRijveld(veld: Rijveld, waarde: string): Rij {
  switch (veld) {
    case 'status':
      return { status: DOCUMENTSTATUSSEN.find((status) => status === waarde) };
    case 'stand':
      return { stand: STANDEN.find((stand) => stand === waarde) };
    case 'naam':
    case 'tekst':
    case 'vindplaats':
      return { [veld]: toTekst(waarde) };
  }
}

function toTekst(waarde: string): string | undefined {
  return normalizeTekst(waarde) || undefined;
}

function toDatum(waarde: string): string | undefined {
  return isDatum(waarde) ? waarde : undefined;
}
