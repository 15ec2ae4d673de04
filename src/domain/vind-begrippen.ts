import type { Begrip } from './begrip.ts';

/** Where a term stands in a text: from `begin` up to `eind`, as positions in the string. */
export type Vondst = { begin: number; eind: number; begripId: string };

/** Finds the terms of a glossary in a plain text, in order. */
export type VindBegrippen = (tekst: string) => Vondst[];

/**
 * Makes the search for these terms, by their names, synonyms, abbreviations and listed forms. Only whole words count, a
 * part of a compound with a hyphen does not. The first letter may be a capital or not, the rest is taken as it is written;
 * an abbreviation only in its own capitals. Of several terms at one place the longest wins, and none is found inside
 * another. A form that two terms share belongs to the first.
 */
export function createVindBegrippen(begrippen: readonly Begrip[]): VindBegrippen {
  const ids = new Map<string, string>();
  for (const begrip of begrippen) {
    for (const vorm of listVormen(begrip)) {
      const sleutel = toSleutel(vorm);
      if (!ids.has(sleutel)) ids.set(sleutel, begrip.id);
    }
  }
  if (ids.size === 0) return () => [];
  const vormen = [...ids.keys()].sort((a, b) => b.length - a.length).map(toPatroon);
  const patroon = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${vormen.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
  return (tekst) =>
    [...tekst.matchAll(patroon)].flatMap(({ 0: gevonden, index }) => {
      const begripId = ids.get(toSleutel(gevonden));
      return begripId === undefined ? [] : [{ begin: index, eind: index + gevonden.length, begripId }];
    });
}

/** Everything under which texts use a term. */
export function listVormen({ term, afkorting, synoniemen, vormen }: Begrip): string[] {
  return [term, ...(afkorting === undefined ? [] : [afkorting]), ...synoniemen, ...vormen];
}

/** What two spellings of one form have in common: forms with the same key are found at the same places. */
export function toSleutel(vorm: string): string {
  const gelijk = vorm.trim().replaceAll('’', "'").replace(/\s+/g, ' ');
  return isVast(gelijk) ? gelijk : gelijk.charAt(0).toLowerCase() + gelijk.slice(1);
}

/** Whether the first letter is a capital in every place: abbreviations and names such as `GI's` and `1Gezin`. */
function isVast(vorm: string): boolean {
  return /^[\p{Lu}\p{N}]{2}|^\p{Lu}$|^\p{Lu}\p{Ll}\p{Lu}/u.test(vorm);
}

function toPatroon(sleutel: string): string {
  const eerste = sleutel.charAt(0);
  const rest = escape(sleutel.slice(1)).replaceAll("'", "['’]").replaceAll(' ', '\\s+');
  const begin =
    isVast(sleutel) || eerste.toUpperCase() === eerste ? escape(eerste) : `[${eerste}${eerste.toUpperCase()}]`;
  return begin + rest;
}

function escape(tekst: string): string {
  return tekst.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
