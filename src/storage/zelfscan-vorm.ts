import type { Vorm } from '../domain/hulpmiddel.ts';
import type { Decoded } from '../domain/opslag.ts';
import { isJsonRecord, type Json, type JsonRecord } from '../domain/wijziging.ts';
import { AANLEIDINGEN, ANTWOORDEN, type Beantwoording, type ZelfscanInvoer } from '../domain/zelfscan.ts';
import { hasOnly, isOptioneleDatum, isOptioneleKeuze, isOptioneleLijst, isOptioneleTekst } from './veldvorm.ts';

/*
 * What stands in `invoer` (documenttekst.ts tells what stands around it), version 3:
 *   { "lijst"?, "gemeente"?, "naam"?, "datum"?, "aanleiding"?, "deelnemers"?,
 *     "beantwoordingen"?: { "<vraagId>": { "antwoord"?, "toelichting"?, "bespreken"?: true } } }
 * What was not entered is absent: there are no empty texts and no empty entries. A form that was ever released stays
 * readable for ever; tests/fixtures/opslag holds one file of each.
 */
const VELDEN: readonly string[] = ['lijst', 'gemeente', 'naam', 'datum', 'aanleiding', 'deelnemers', 'beantwoordingen'];
const BEANTWOORDING_VELDEN: readonly string[] = ['antwoord', 'toelichting', 'bespreken'];

/** How a zelfscan is stored. Ids of questions that the present list does not know are kept. */
export const ZELFSCAN_VORM: Vorm<ZelfscanInvoer> = {
  migraties: [
    // Version 1 had the fields of `invoer` beside `versie`, and did not tell of which list or when it was made.
    ({ versie: _, ...invoer }) => ({ versie: 2, invoer }),
    // Version 3 added `deelnemers` and `bespreken`. The number keeps a page of before from writing over them.
    (oud) => ({ ...oud, versie: 3 }),
  ],
  decode: decodeInvoer,
  encode: encodeInvoer,
};

function encodeInvoer(invoer: ZelfscanInvoer): JsonRecord {
  const { lijst, gemeente, naam, datum, aanleiding, deelnemers, beantwoordingen } = invoer;
  return {
    ...(lijst === undefined ? {} : { lijst }),
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(naam === undefined ? {} : { naam }),
    ...(datum === undefined ? {} : { datum }),
    ...(aanleiding === undefined ? {} : { aanleiding }),
    ...(deelnemers === undefined ? {} : { deelnemers }),
    ...toJson(beantwoordingen),
  };
}

function toJson(beantwoordingen: ZelfscanInvoer['beantwoordingen']): JsonRecord {
  const paren = Object.entries(beantwoordingen)
    .map(([vraagId, beantwoording]) => [vraagId, pickIngevuld(beantwoording)] as const)
    .filter(([, ingevuld]) => Object.keys(ingevuld).length > 0);
  return paren.length === 0 ? {} : { beantwoordingen: Object.fromEntries(paren) };
}

function pickIngevuld({ antwoord, toelichting, bespreken }: Beantwoording) {
  return {
    ...(antwoord === undefined ? {} : { antwoord }),
    ...(toelichting === undefined ? {} : { toelichting }),
    ...(bespreken === undefined ? {} : { bespreken }),
  };
}

function decodeInvoer(json: JsonRecord, isNieuwer = false): Decoded<ZelfscanInvoer> {
  const { lijst, gemeente, naam, datum, aanleiding, deelnemers, beantwoordingen: gelezen = {} } = json;
  const beantwoordingen = toBeantwoordingen(gelezen, isNieuwer);
  if (
    !(isNieuwer || hasOnly(json, VELDEN)) ||
    !isOptioneleLijst(lijst) ||
    !isOptioneleTekst(gemeente) ||
    !isOptioneleTekst(naam) ||
    !isOptioneleDatum(datum) ||
    !isOptioneleKeuze(aanleiding, AANLEIDINGEN) ||
    !isOptioneleTekst(deelnemers) ||
    beantwoordingen === undefined
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
      ...(aanleiding === undefined ? {} : { aanleiding }),
      ...(deelnemers === undefined ? {} : { deelnemers }),
      beantwoordingen,
    },
  };
}

/** Object.fromEntries defines own properties, so a key such as `__proto__` stays an ordinary key. */
function toBeantwoordingen(waarde: Json, isNieuwer: boolean): Record<string, Beantwoording> | undefined {
  if (!isJsonRecord(waarde)) return undefined;
  const paren: [string, Beantwoording][] = [];
  for (const [vraagId, gelezen] of Object.entries(waarde)) {
    const beantwoording = toBeantwoording(gelezen, isNieuwer);
    if (beantwoording === undefined) return undefined;
    paren.push([vraagId, beantwoording]);
  }
  return Object.fromEntries(paren);
}

function toBeantwoording(waarde: Json, isNieuwer: boolean): Beantwoording | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, BEANTWOORDING_VELDEN))) return undefined;
  const { antwoord, toelichting, bespreken } = waarde;
  if (!isOptioneleKeuze(antwoord, ANTWOORDEN) || !isOptioneleTekst(toelichting) || !isOptioneleMarkering(bespreken)) {
    return undefined;
  }
  const ingevuld = pickIngevuld({ antwoord, toelichting, bespreken });
  return isNieuwer || Object.keys(ingevuld).length > 0 ? ingevuld : undefined;
}

/** A mark stands there or not: there is no `false`. */
function isOptioneleMarkering(waarde: Json | undefined): waarde is true | undefined {
  return waarde === undefined || waarde === true;
}
