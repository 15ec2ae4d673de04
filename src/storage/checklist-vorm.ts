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
import { withoutOngevuld } from '../domain/ongevuld.ts';
import type { Decoded } from '../domain/opslag.ts';
import type { Json, JsonRecord } from '../domain/wijziging.ts';
import {
  checkIngevuld,
  decodeDelen,
  encodeDelen,
  encodeIngevuld,
  hasOnly,
  isDeel,
  isOptioneleDatum,
  isOptioneleKeuze,
  isOptioneleLijst,
  isOptioneleTekst,
} from './veldvorm.ts';

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
  return encodeIngevuld({
    ...{ lijst, gemeente, naam, datum, fase },
    beantwoordingen: encodeDelen(invoer.beantwoordingen, pickBeantwoording),
    rijen: encodeDelen(invoer.rijen, (bij) => encodeDelen(bij, pickRij)),
    punten: encodeIngevuld(Object.fromEntries(PUNTEN.map((punt) => [punt, invoer.punten[punt]]))),
    afspraken: encodeDelen(invoer.afspraken, pickAfspraak),
  });
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
  const kop = withoutOngevuld({ lijst, gemeente, naam, datum, fase });
  return { ok: true, value: { ...kop, beantwoordingen, rijen, punten, afspraken } };
}

function toBeantwoording(waarde: Json, isNieuwer: boolean): Beantwoording | undefined {
  if (!isDeel(waarde, BEANTWOORDING_VELDEN, isNieuwer)) return undefined;
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
  if (!isDeel(waarde, RIJ_VELDEN, isNieuwer)) return undefined;
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
  if (!isDeel(waarde, PUNTEN, isNieuwer)) return undefined;
  const punten: [string, string][] = [];
  for (const punt of PUNTEN) {
    const tekst = Object.hasOwn(waarde, punt) ? waarde[punt] : undefined;
    if (!isOptioneleTekst(tekst)) return undefined;
    if (tekst !== undefined) punten.push([punt, tekst]);
  }
  return Object.fromEntries(punten);
}

function toAfspraak(waarde: Json, isNieuwer: boolean): Afspraak | undefined {
  if (!isDeel(waarde, AFSPRAAK_VELDEN, isNieuwer)) return undefined;
  const { tekst, wie, datum } = waarde;
  if (!isOptioneleTekst(tekst) || !isOptioneleTekst(wie) || !isOptioneleDatum(datum)) return undefined;
  return checkIngevuld(pickAfspraak({ tekst, wie, datum }), isNieuwer);
}
