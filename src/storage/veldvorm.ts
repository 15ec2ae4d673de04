import { isDatum } from '../domain/datum.ts';
import type { Json, JsonRecord } from '../domain/wijziging.ts';

/*
 * Checks of the fields that the documents of several tools have. What was not entered is absent; there are no empty texts.
 */

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
