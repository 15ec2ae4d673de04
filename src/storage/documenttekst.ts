import type { Vorm } from '../domain/hulpmiddel.ts';
import type { Decoded, Leesfout } from '../domain/opslag.ts';
import { isJsonRecord, type Json, type JsonRecord } from '../domain/wijziging.ts';
import { isTijden, type Tijden } from './tijden.ts';

/*
 * The stored form of every document: { "versie": n, "gemaakt"?, "gewijzigd"?, "tijden"?, "invoer" }.
 * `gemaakt` and `gewijzigd` are ISO times (UTC). `tijden` says when fields were changed lately (tijden.ts). What stands
 * in `invoer` is the tool's own.
 */

/** A document as it stands in storage or in a file. */
export type Documentinhoud<Invoer> = {
  gemaakt?: string | undefined;
  gewijzigd?: string | undefined;
  invoer: Invoer;
};

/** A document that was read, with the form in which it changes field by field. */
export type GelezenDocument<Invoer> = Documentinhoud<Invoer> & { json: JsonRecord; tijden: Tijden };

/** What could be read. Of a document of a newer version `inkijk` is what is understood of it. */
export type Gelezen<Invoer> =
  { ok: true; value: GelezenDocument<Invoer> } | { ok: false; reden: Leesfout; inkijk?: Invoer };

const VELDEN: readonly string[] = ['versie', 'gemaakt', 'gewijzigd', 'tijden', 'invoer'];

/** The version in which documents are written. */
export function getVersie(vorm: Pick<Vorm<unknown>, 'migraties'>): number {
  return vorm.migraties.length + 1;
}

/** Reads a stored document of any version. Never throws. */
export function readDocument<Invoer>(vorm: Vorm<Invoer>, raw: string): Gelezen<Invoer> {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { ok: false, reden: 'geen-json' };
  }
  return decodeDocument(vorm, json);
}

/** Reads a document from JSON: what `readDocument` does after parsing. Never throws. */
export function decodeDocument<Invoer>(vorm: Vorm<Invoer>, json: unknown): Gelezen<Invoer> {
  if (!isJsonRecord(json)) return { ok: false, reden: 'onjuiste-vorm' };
  const { versie } = json;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1) {
    return { ok: false, reden: 'onjuiste-vorm' };
  }
  if (versie > getVersie(vorm)) return { ok: false, reden: 'te-nieuw', ...peek(vorm, json) };
  const gemigreerd = tryMigrate(vorm, json, versie);
  if (gemigreerd === undefined) return { ok: false, reden: 'onjuiste-vorm' };
  const { gemaakt, gewijzigd, tijden = {}, invoer } = gemigreerd;
  if (
    Object.keys(gemigreerd).some((veld) => !VELDEN.includes(veld)) ||
    !isOptioneelMoment(gemaakt) ||
    !isOptioneelMoment(gewijzigd) ||
    !isTijden(tijden) ||
    !isJsonRecord(invoer)
  ) {
    return { ok: false, reden: 'onjuiste-vorm' };
  }
  const decoded = tryDecode(vorm, invoer);
  if (!decoded.ok) return decoded;
  return {
    ok: true,
    value: {
      ...(gemaakt === undefined ? {} : { gemaakt }),
      ...(gewijzigd === undefined ? {} : { gewijzigd }),
      tijden,
      invoer: decoded.value,
      json: vorm.encode(decoded.value),
    },
  };
}

/** The stored form of a document in the present version. */
export function encodeDocument(
  vorm: Pick<Vorm<unknown>, 'migraties'>,
  { gemaakt, gewijzigd, tijden, invoer }: Documentinhoud<JsonRecord> & { tijden?: Tijden },
): JsonRecord {
  return {
    versie: getVersie(vorm),
    ...(gemaakt === undefined ? {} : { gemaakt }),
    ...(gewijzigd === undefined ? {} : { gewijzigd }),
    ...(tijden === undefined || Object.keys(tijden).length === 0 ? {} : { tijden }),
    invoer,
  };
}

/** A step that trips over a form that was never released must not take the page with it. */
function tryMigrate(
  { migraties }: Pick<Vorm<unknown>, 'migraties'>,
  json: JsonRecord,
  versie: number,
): JsonRecord | undefined {
  try {
    return migraties.slice(versie - 1).reduce((oud, stap) => stap(oud), json);
  } catch {
    return undefined;
  }
}

function peek<Invoer>(vorm: Vorm<Invoer>, { invoer }: JsonRecord): { inkijk?: Invoer } {
  if (!isJsonRecord(invoer)) return {};
  const decoded = tryDecode(vorm, invoer, true);
  return decoded.ok ? { inkijk: decoded.value } : {};
}

/** A tool's decoder must not throw; were it to, the document is unreadable and kept, and the page goes on. */
export function tryDecode<Invoer>(vorm: Vorm<Invoer>, invoer: JsonRecord, isNieuwer = false): Decoded<Invoer> {
  try {
    return vorm.decode(invoer, isNieuwer);
  } catch {
    return { ok: false, reden: 'onjuiste-vorm' };
  }
}

function isOptioneelMoment(waarde: Json | undefined): waarde is string | undefined {
  return waarde === undefined || (typeof waarde === 'string' && isMoment(waarde));
}

/** Whether `tekst` is an ISO time in UTC as this site writes it. */
export function isMoment(tekst: string): boolean {
  const tijd = new Date(tekst);
  return !Number.isNaN(tijd.getTime()) && tijd.toISOString() === tekst;
}
