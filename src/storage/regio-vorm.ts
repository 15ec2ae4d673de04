import { isLegeScan } from '../domain/edit-regio.ts';
import type { Vorm } from '../domain/hulpmiddel.ts';
import { withoutOngevuld } from '../domain/ongevuld.ts';
import type { Decoded } from '../domain/opslag.ts';
import type { Antwoorden, RegioInvoer, Scangegevens } from '../domain/regio.ts';
import { compareTekst } from '../domain/tekst.ts';
import type { Json, JsonRecord } from '../domain/wijziging.ts';
import { ANTWOORDEN, type Antwoord } from '../domain/zelfscan.ts';
import {
  decodeDelen,
  encodeDelen,
  encodeIngevuld,
  hasOnly,
  isDeel,
  isOptioneelMerk,
  isOptioneleDatum,
  isOptioneleLijst,
  isOptioneleTekst,
} from './veldvorm.ts';

/*
 * What stands in `invoer` (documenttekst.ts tells what stands around it), version 1:
 *   { "naam"?, "namenZichtbaar"?: true,
 *     "scans"?: { "<scanId>": { "alias"?, "datum"?, "lijst"?, "antwoorden"?: [["<vraagId>", …], ["<vraagId>", …]] } } }
 * `antwoorden` are the ids of the questions that are op orde and of those that are not, each in the order of their
 * characters. Lists of ids take a third of the room of a record, and as a list is one field, two tabs never make one
 * scan of the answers of two. What was not entered is absent.
 */
const VELDEN: readonly string[] = ['naam', 'namenZichtbaar', 'scans'];
const SCAN_VELDEN: readonly string[] = ['alias', 'datum', 'lijst', 'antwoorden'];

/** How a regiobeeld is stored: of every zelfscan what it is called, its date and its answers, and nothing else. */
export const REGIO_VORM: Vorm<RegioInvoer> = { migraties: [], decode: decodeInvoer, encode: encodeInvoer };

function encodeInvoer({ naam, namenZichtbaar, scans }: RegioInvoer): JsonRecord {
  return encodeIngevuld({ naam, namenZichtbaar, scans: encodeDelen(scans, encodeScan) });
}

function encodeScan({ alias, datum, lijst, antwoorden }: Scangegevens): JsonRecord {
  const lijsten = ANTWOORDEN.map((antwoord) =>
    Object.keys(antwoorden)
      .filter((vraagId) => antwoorden[vraagId] === antwoord)
      .sort(compareTekst),
  );
  const isLeeg = lijsten.every(({ length }) => length === 0);
  return encodeIngevuld({ alias, datum, lijst, antwoorden: isLeeg ? undefined : lijsten });
}

function decodeInvoer(json: JsonRecord, isNieuwer = false): Decoded<RegioInvoer> {
  const { naam, namenZichtbaar } = json;
  const scans = decodeDelen(json['scans'], (scan) => toScan(scan, isNieuwer));
  if (
    !(isNieuwer || hasOnly(json, VELDEN)) ||
    !isOptioneleTekst(naam) ||
    !isOptioneelMerk(namenZichtbaar) ||
    scans === undefined
  ) {
    return { ok: false, reden: 'onjuiste-vorm' };
  }
  return { ok: true, value: { ...withoutOngevuld({ naam, namenZichtbaar }), scans } };
}

function toScan(waarde: Json, isNieuwer: boolean): Scangegevens | undefined {
  if (!isDeel(waarde, SCAN_VELDEN, isNieuwer)) return undefined;
  const { alias, datum, lijst, antwoorden: lijsten = [[], []] } = waarde;
  const antwoorden = toAntwoorden(lijsten);
  if (!isOptioneleTekst(alias) || !isOptioneleDatum(datum) || !isOptioneleLijst(lijst) || antwoorden === undefined) {
    return undefined;
  }
  const scan = { ...withoutOngevuld({ alias, datum, lijst }), antwoorden };
  return isLegeScan(scan) && !isNieuwer ? undefined : scan;
}

/** Undefined when it is anything but a list of ids for each answer, or when an id stands there twice. */
function toAntwoorden(waarde: Json): Antwoorden | undefined {
  if (!isLijst(waarde) || waarde.length !== ANTWOORDEN.length) return undefined;
  const antwoorden = new Map<string, Antwoord>();
  for (const [i, antwoord] of ANTWOORDEN.entries()) {
    const ids = waarde[i];
    if (ids === undefined || !isLijst(ids)) return undefined;
    for (const id of ids) {
      if (typeof id !== 'string' || antwoorden.has(id)) return undefined;
      antwoorden.set(id, antwoord);
    }
  }
  return Object.fromEntries(antwoorden);
}

function isLijst(waarde: Json): waarde is readonly Json[] {
  return Array.isArray(waarde);
}
