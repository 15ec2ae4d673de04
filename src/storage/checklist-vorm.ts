import {
  ANTWOORDEN,
  DOCUMENTSTATUSSEN,
  PUNTEN,
  STANDEN,
  type Afspraak,
  type Beantwoording,
  type ChecklistInvoer,
  type Rij,
} from '../domain/checklist.ts';
import { pickAfspraak, pickBeantwoording, pickRij } from '../domain/edit-checklist.ts';
import type { Vorm } from '../domain/hulpmiddel.ts';
import type { Decoded } from '../domain/opslag.ts';
import { isJsonRecord, type Json, type JsonRecord } from '../domain/wijziging.ts';
import { hasOnly, isOptioneleDatum, isOptioneleKeuze, isOptioneleLijst, isOptioneleTekst } from './veldvorm.ts';

/*
 * What stands in `invoer` (documenttekst.ts tells what stands around it), version 1:
 *   { "lijst"?, "gemeente"?, "naam"?, "datum"?, "fase"?,
 *     "beantwoordingen"?: { "<vraagId>": { "antwoord"?, "tekst"?, "status"?, "vindplaats"?, "notitie"?, "stand"? } },
 *     "rijen"?: { "<vraagId>": { "<rijId>": { "naam"?, "tekst"?, "status"?, "vindplaats"?, "stand"? } } },
 *     "punten"?: { "1"?, "2"?, "3"? }, "afspraken"?: { "<id>": { "tekst"?, "wie"?, "datum"? } } }
 * What was not entered is absent, and an id of a row or an agreement is never empty. A stand may stand there that need not:
 * one tab gave the answer while another chose the stand. It counts the same, so it is left as it is.
 */
const VELDEN: readonly string[] = [
  ...['lijst', 'gemeente', 'naam', 'datum', 'fase'],
  ...['beantwoordingen', 'rijen', 'punten', 'afspraken'],
];
const BEANTWOORDING_VELDEN: readonly string[] = ['antwoord', 'tekst', 'status', 'vindplaats', 'notitie', 'stand'];
const RIJ_VELDEN: readonly string[] = ['naam', 'tekst', 'status', 'vindplaats', 'stand'];
const AFSPRAAK_VELDEN: readonly string[] = ['tekst', 'wie', 'datum'];
const STANDKEUZES = [...STANDEN, 'geen'] as const;

/** How a checklist is stored. Ids of questions that the present list does not know are kept. */
export const CHECKLIST_VORM: Vorm<ChecklistInvoer> = { migraties: [], decode: decodeInvoer, encode: encodeInvoer };

function encodeInvoer(invoer: ChecklistInvoer): JsonRecord {
  const { lijst, gemeente, naam, datum, fase } = invoer;
  const beantwoordingen = encodeDelen(invoer.beantwoordingen, pickBeantwoording);
  const rijen = encodeDelen(invoer.rijen, (bij) => encodeDelen(bij, pickRij));
  const punten = PUNTEN.flatMap((punt) => {
    const tekst = invoer.punten[punt];
    return tekst === undefined ? [] : [[punt, tekst] as const];
  });
  const afspraken = encodeDelen(invoer.afspraken, pickAfspraak);
  return {
    ...(lijst === undefined ? {} : { lijst }),
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(naam === undefined ? {} : { naam }),
    ...(datum === undefined ? {} : { datum }),
    ...(fase === undefined ? {} : { fase }),
    ...(isLeeg(beantwoordingen) ? {} : { beantwoordingen }),
    ...(isLeeg(rijen) ? {} : { rijen }),
    ...(punten.length === 0 ? {} : { punten: Object.fromEntries(punten) }),
    ...(isLeeg(afspraken) ? {} : { afspraken }),
  };
}

/** The parts in which anything was entered. */
function encodeDelen<Deel>(delen: Readonly<Record<string, Deel>>, encode: (deel: Deel) => object): JsonRecord {
  const paren = Object.entries(delen)
    .map(([id, deel]): [string, JsonRecord] => [id, { ...encode(deel) }])
    .filter(([, deel]) => !isLeeg(deel));
  return Object.fromEntries(paren);
}

function decodeInvoer(json: JsonRecord, isNieuwer = false): Decoded<ChecklistInvoer> {
  const { lijst, gemeente, naam, datum, fase } = json;
  const beantwoordingen = decodeDelen(json['beantwoordingen'], (deel) => toBeantwoording(deel, isNieuwer));
  const rijen = decodeDelen(json['rijen'], (bij) => toRijen(bij, isNieuwer));
  const punten = toPunten(json['punten'], isNieuwer);
  const afspraken = decodeDelen(json['afspraken'], (deel, id) => (id === '' ? undefined : toAfspraak(deel, isNieuwer)));
  if (
    !(isNieuwer || hasOnly(json, VELDEN)) ||
    !isOptioneleLijst(lijst) ||
    !isOptioneleTekst(gemeente) ||
    !isOptioneleTekst(naam) ||
    !isOptioneleDatum(datum) ||
    !isOptioneleTekst(fase) ||
    beantwoordingen === undefined ||
    rijen === undefined ||
    punten === undefined ||
    afspraken === undefined
  ) {
    return { ok: false, reden: 'onjuiste-vorm' };
  }
  return {
    ok: true,
    value: {
      ...(lijst === undefined ? {} : { lijst }),
      ...(gemeente === undefined ? {} : { gemeente }),
      ...(naam === undefined ? {} : { naam }),
      ...(datum === undefined ? {} : { datum }),
      ...(fase === undefined ? {} : { fase }),
      beantwoordingen,
      rijen,
      punten,
      afspraken,
    },
  };
}

/** Undefined when one of the parts is wrong. Object.fromEntries defines own properties, so `__proto__` is a key as others. */
function decodeDelen<Deel>(
  waarde: Json | undefined,
  decode: (deel: Json, id: string) => Deel | undefined,
): Record<string, Deel> | undefined {
  if (waarde === undefined) return {};
  if (!isJsonRecord(waarde)) return undefined;
  const paren: [string, Deel][] = [];
  for (const [id, gelezen] of Object.entries(waarde)) {
    const deel = decode(gelezen, id);
    if (deel === undefined) return undefined;
    paren.push([id, deel]);
  }
  return Object.fromEntries(paren);
}

function toBeantwoording(waarde: Json, isNieuwer: boolean): Beantwoording | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, BEANTWOORDING_VELDEN))) return undefined;
  const { antwoord, tekst, status, vindplaats, notitie, stand } = waarde;
  if (
    !isOptioneleKeuze(antwoord, ANTWOORDEN) ||
    !isOptioneleTekst(tekst) ||
    !isOptioneleKeuze(status, DOCUMENTSTATUSSEN) ||
    !isOptioneleTekst(vindplaats) ||
    !isOptioneleTekst(notitie) ||
    !isOptioneleKeuze(stand, STANDKEUZES)
  ) {
    return undefined;
  }
  return checkIngevuld(pickBeantwoording({ antwoord, tekst, status, vindplaats, notitie, stand }), isNieuwer);
}

function toRijen(waarde: Json, isNieuwer: boolean): Record<string, Rij> | undefined {
  const rijen = decodeDelen(waarde, (rij, id) => (id === '' ? undefined : toRij(rij, isNieuwer)));
  return rijen && checkIngevuld(rijen, isNieuwer);
}

function toRij(waarde: Json, isNieuwer: boolean): Rij | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, RIJ_VELDEN))) return undefined;
  const { naam, tekst, status, vindplaats, stand } = waarde;
  if (
    !isOptioneleTekst(naam) ||
    !isOptioneleTekst(tekst) ||
    !isOptioneleKeuze(status, DOCUMENTSTATUSSEN) ||
    !isOptioneleTekst(vindplaats) ||
    !isOptioneleKeuze(stand, STANDEN)
  ) {
    return undefined;
  }
  return checkIngevuld(pickRij({ naam, tekst, status, vindplaats, stand }), isNieuwer);
}

function toPunten(waarde: Json | undefined, isNieuwer: boolean): ChecklistInvoer['punten'] | undefined {
  if (waarde === undefined) return {};
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, PUNTEN))) return undefined;
  const punten: [string, string][] = [];
  for (const punt of PUNTEN) {
    const tekst = Object.hasOwn(waarde, punt) ? waarde[punt] : undefined;
    if (!isOptioneleTekst(tekst)) return undefined;
    if (tekst !== undefined) punten.push([punt, tekst]);
  }
  return Object.fromEntries(punten);
}

function toAfspraak(waarde: Json, isNieuwer: boolean): Afspraak | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, AFSPRAAK_VELDEN))) return undefined;
  const { tekst, wie, datum } = waarde;
  if (!isOptioneleTekst(tekst) || !isOptioneleTekst(wie) || !isOptioneleDatum(datum)) return undefined;
  return checkIngevuld(pickAfspraak({ tekst, wie, datum }), isNieuwer);
}

/** What holds nothing is not ours; of a newer version it may hold what is not known here. */
function checkIngevuld<Deel extends object>(deel: Deel, isNieuwer: boolean): Deel | undefined {
  return isNieuwer || !isLeeg(deel) ? deel : undefined;
}

function isLeeg(deel: object): boolean {
  return Object.keys(deel).length === 0;
}
