import { pickBeantwoording } from '../domain/edit-zelfscan.ts';
import type { Vorm } from '../domain/hulpmiddel.ts';
import { withoutOngevuld } from '../domain/ongevuld.ts';
import type { Decoded } from '../domain/opslag.ts';
import type { Json, JsonRecord } from '../domain/wijziging.ts';
import { AANLEIDINGEN, ANTWOORDEN, type Beantwoording, type ZelfscanInvoer } from '../domain/zelfscan.ts';
import {
  checkIngevuld,
  decodeDelen,
  encodeDelen,
  encodeIngevuld,
  hasOnly,
  isDeel,
  isOptioneelMerk,
  isOptioneleDatum,
  isOptioneleKeuze,
  isOptioneleLijst,
  isOptioneleTekst,
} from './veldvorm.ts';

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
  const { lijst, gemeente, naam, datum, aanleiding, deelnemers } = invoer;
  const beantwoordingen = encodeDelen(invoer.beantwoordingen, pickBeantwoording);
  return encodeIngevuld({ lijst, gemeente, naam, datum, aanleiding, deelnemers, beantwoordingen });
}

function decodeInvoer(json: JsonRecord, isNieuwer = false): Decoded<ZelfscanInvoer> {
  const { lijst, gemeente, naam, datum, aanleiding, deelnemers } = json;
  const beantwoordingen = decodeDelen(json['beantwoordingen'], (deel) => toBeantwoording(deel, isNieuwer));
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
  const kop = withoutOngevuld({ lijst, gemeente, naam, datum, aanleiding, deelnemers });
  return { ok: true, value: { ...kop, beantwoordingen } };
}

function toBeantwoording(waarde: Json, isNieuwer: boolean): Beantwoording | undefined {
  if (!isDeel(waarde, BEANTWOORDING_VELDEN, isNieuwer)) return undefined;
  const { antwoord, toelichting, bespreken } = waarde;
  if (!isOptioneleKeuze(antwoord, ANTWOORDEN) || !isOptioneleTekst(toelichting) || !isOptioneelMerk(bespreken)) {
    return undefined;
  }
  return checkIngevuld(pickBeantwoording({ antwoord, toelichting, bespreken }), isNieuwer);
}
