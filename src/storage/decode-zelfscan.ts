import { isDatum } from '../domain/datum.ts';
import { isLegeZelfscan } from '../domain/edit-zelfscan.ts';
import type { Decoded } from '../domain/opslag.ts';
import {
  AANLEIDINGEN,
  ANTWOORDEN,
  type Aanleiding,
  type Antwoord,
  type Beantwoording,
  type ZelfscanInvoer,
} from '../domain/zelfscan.ts';

/*
 * The stored form, version 1:
 *   { "versie": 1, "gemeente"?, "naam"?, "datum"?, "aanleiding"?,
 *     "beantwoordingen": { "<vraagId>": { "antwoord"?, "toelichting"? } } }
 * What was not entered is absent: there are no empty texts and no empty entries. A form that was ever released stays
 * readable for ever; tests/fixtures/opslag holds one file of each.
 */
const VERSIE = 1;

const VELDEN: readonly string[] = ['versie', 'gemeente', 'naam', 'datum', 'aanleiding', 'beantwoordingen'];
const BEANTWOORDING_VELDEN: readonly string[] = ['antwoord', 'toelichting'];

/** The stored form of a zelfscan; undefined when nothing was entered, as then nothing is stored. */
export function encodeZelfscan(invoer: ZelfscanInvoer): string | undefined {
  if (isLegeZelfscan(invoer)) return undefined;
  const { gemeente, naam, datum, aanleiding, beantwoordingen } = invoer;
  return JSON.stringify({ versie: VERSIE, gemeente, naam, datum, aanleiding, beantwoordingen });
}

/**
 * Reads the stored form. Every field is checked and nothing unknown is tolerated, because what is not understood would
 * be lost at the next change. Ids of questions that the present list does not know are kept.
 */
export function decodeZelfscan(raw: string): Decoded<ZelfscanInvoer> {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { ok: false, reden: 'geen-json' };
  }
  if (!isRecord(json)) return { ok: false, reden: 'onjuiste-vorm' };
  const { versie, gemeente, naam, datum, aanleiding } = json;
  if (typeof versie === 'number' && Number.isInteger(versie) && versie > VERSIE)
    return { ok: false, reden: 'te-nieuw' };
  const beantwoordingen = toBeantwoordingen(json['beantwoordingen']);
  if (
    versie !== VERSIE ||
    !hasOnly(json, VELDEN) ||
    !isOptioneleTekst(gemeente) ||
    !isOptioneleTekst(naam) ||
    !isOptioneleDatum(datum) ||
    !isOptioneleAanleiding(aanleiding) ||
    beantwoordingen === undefined
  ) {
    return { ok: false, reden: 'onjuiste-vorm' };
  }
  return {
    ok: true,
    value: {
      ...(gemeente === undefined ? {} : { gemeente }),
      ...(naam === undefined ? {} : { naam }),
      ...(datum === undefined ? {} : { datum }),
      ...(aanleiding === undefined ? {} : { aanleiding }),
      beantwoordingen,
    },
  };
}

/** Object.fromEntries defines own properties, so a key such as `__proto__` stays an ordinary key. */
function toBeantwoordingen(waarde: unknown): Record<string, Beantwoording> | undefined {
  if (!isRecord(waarde)) return undefined;
  const paren: [string, Beantwoording][] = [];
  for (const [vraagId, gelezen] of Object.entries(waarde)) {
    const beantwoording = toBeantwoording(gelezen);
    if (beantwoording === undefined) return undefined;
    paren.push([vraagId, beantwoording]);
  }
  return Object.fromEntries(paren);
}

function toBeantwoording(waarde: unknown): Beantwoording | undefined {
  if (!isRecord(waarde) || !hasOnly(waarde, BEANTWOORDING_VELDEN)) return undefined;
  const { antwoord, toelichting } = waarde;
  if (!isOptioneelAntwoord(antwoord) || !isOptioneleTekst(toelichting)) return undefined;
  if (antwoord === undefined && toelichting === undefined) return undefined;
  return {
    ...(antwoord === undefined ? {} : { antwoord }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
}

function isRecord(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function hasOnly(record: Record<string, unknown>, velden: readonly string[]): boolean {
  return Object.keys(record).every((veld) => velden.includes(veld));
}

function isOptioneleTekst(waarde: unknown): waarde is string | undefined {
  return waarde === undefined || (typeof waarde === 'string' && waarde !== '');
}

function isOptioneleDatum(waarde: unknown): waarde is string | undefined {
  return waarde === undefined || (typeof waarde === 'string' && isDatum(waarde));
}

function isOptioneleAanleiding(waarde: unknown): waarde is Aanleiding | undefined {
  return waarde === undefined || AANLEIDINGEN.some((aanleiding) => aanleiding === waarde);
}

function isOptioneelAntwoord(waarde: unknown): waarde is Antwoord | undefined {
  return waarde === undefined || ANTWOORDEN.some((antwoord) => antwoord === waarde);
}
