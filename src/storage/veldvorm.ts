import { isDatum } from '../domain/datum.ts';
import { isJsonRecord, type Json, type JsonRecord } from '../domain/wijziging.ts';

/*
 * How the documents of several tools are written and read. What was not entered is absent: there are no empty texts and
 * no parts in which nothing stands.
 */

/** What of it was entered: without the fields that are undefined and the parts in which nothing stands. */
export function encodeIngevuld(velden: Readonly<Record<string, Json | undefined>>): JsonRecord {
  const paren = Object.entries(velden).flatMap(([veld, waarde]) =>
    waarde === undefined || (isJsonRecord(waarde) && isLeeg(waarde)) ? [] : [[veld, waarde] as const],
  );
  return Object.fromEntries(paren);
}

/** The parts in which anything was entered, by id. */
export function encodeDelen<Deel>(
  delen: Readonly<Record<string, Deel>>,
  encode: (deel: Deel) => Readonly<Record<string, Json | undefined>>,
): JsonRecord {
  return encodeIngevuld(
    Object.fromEntries(Object.entries(delen).map(([id, deel]) => [id, encodeIngevuld(encode(deel))])),
  );
}

/** Undefined when one of the parts is wrong. Object.fromEntries defines own properties, so `__proto__` is a key as others. */
export function decodeDelen<Deel>(
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

/** Whether it is an object with these fields and no others; of a newer version it may have others. */
export function isDeel(waarde: Json, velden: readonly string[], isNieuwer: boolean): waarde is JsonRecord {
  return isJsonRecord(waarde) && (isNieuwer || hasOnly(waarde, velden));
}

/** What holds nothing is not ours; of a newer version it may hold what is not known here. */
export function checkIngevuld<Deel extends object>(deel: Deel, isNieuwer: boolean): Deel | undefined {
  return isNieuwer || !isLeeg(deel) ? deel : undefined;
}

/** Whether no other fields stand there: what is not known would be lost at the next change. */
export function hasOnly(record: JsonRecord, velden: readonly string[]): boolean {
  return Object.keys(record).every((veld) => velden.includes(veld));
}

export function isOptioneleTekst(waarde: Json | undefined): waarde is string | undefined {
  return waarde === undefined || (typeof waarde === 'string' && waarde !== '');
}

/** An existing day, yyyy-mm-dd. */
export function isOptioneleDatum(waarde: Json | undefined): waarde is string | undefined {
  return waarde === undefined || (typeof waarde === 'string' && isDatum(waarde));
}

/** The version of a list of questions. */
export function isOptioneleLijst(waarde: Json | undefined): waarde is number | undefined {
  return waarde === undefined || (typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 1);
}

/** One of a list of words. */
export function isOptioneleKeuze<T extends string>(
  waarde: Json | undefined,
  keuzes: readonly T[],
): waarde is T | undefined {
  return waarde === undefined || keuzes.some((keuze) => keuze === waarde);
}

/** A mark is there or not: there is no `false`. */
export function isOptioneelMerk(waarde: Json | undefined): waarde is true | undefined {
  return waarde === undefined || waarde === true;
}

function isLeeg(deel: object): boolean {
  return Object.keys(deel).length === 0;
}
