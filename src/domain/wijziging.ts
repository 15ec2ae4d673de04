/** What JSON.parse can give. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;

/** A JSON object. Keys such as `__proto__` are ordinary keys: write with `Object.fromEntries`, read with `Object.hasOwn`. */
export type JsonRecord = { readonly [naam: string]: Json };

/** Names from the outermost object inwards. */
export type Pad = readonly string[];

/** One field that changed. A `waarde` of undefined takes the field out. */
export type Wijziging = { pad: Pad; waarde: Json | undefined };

/** Whether it is a JSON object, so neither a list nor null. */
export function isJsonRecord(waarde: unknown): waarde is JsonRecord {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/**
 * What was changed between two versions of what a user entered, field by field. Objects are taken apart, also one that
 * came or went: what another page put in an object is no part of taking out what stood in it here. Every other value, a
 * list included, is one field. Neither version holds empty objects.
 */
export function listWijzigingen(oud: JsonRecord, nieuw: JsonRecord, boven: Pad = []): Wijziging[] {
  const namen = new Set([...Object.keys(oud), ...Object.keys(nieuw)]);
  return [...namen].flatMap((naam): Wijziging[] => {
    const pad = [...boven, naam];
    const van = getVeld(oud, [naam]);
    const naar = getVeld(nieuw, [naam]);
    if (van === naar) return [];
    if (isJsonRecord(naar)) return listWijzigingen(isJsonRecord(van) ? van : {}, naar, pad);
    if (naar === undefined && isJsonRecord(van)) return listWijzigingen(van, {}, pad);
    return isEven(van, naar) ? [] : [{ pad, waarde: naar }];
  });
}

/** The version with these changes made, in order. Objects that become empty are taken out. */
export function applyWijzigingen(json: JsonRecord, wijzigingen: readonly Wijziging[]): JsonRecord {
  return wijzigingen.reduce((huidig, { pad, waarde }) => withVeld(huidig, pad, waarde), json);
}

/** What stands at the path; undefined when nothing does. */
export function getVeld(json: JsonRecord, [naam, ...rest]: Pad): Json | undefined {
  if (naam === undefined) return json;
  const waarde = Object.hasOwn(json, naam) ? json[naam] : undefined;
  if (rest.length === 0) return waarde;
  return isJsonRecord(waarde) ? getVeld(waarde, rest) : undefined;
}

/** Whether two values hold the same, whatever the order of names in objects. */
export function isEven(een: Json | undefined, ander: Json | undefined): boolean {
  if (een === ander) return true;
  if (isJsonLijst(een) && isJsonLijst(ander)) {
    return een.length === ander.length && een.every((waarde, i) => isEven(waarde, ander[i]));
  }
  if (!isJsonRecord(een) || !isJsonRecord(ander)) return false;
  const namen = Object.keys(een);
  return (
    namen.length === Object.keys(ander).length &&
    namen.every((naam) => Object.hasOwn(ander, naam) && isEven(een[naam], ander[naam]))
  );
}

function isJsonLijst(waarde: Json | undefined): waarde is readonly Json[] {
  return Array.isArray(waarde);
}

function withVeld(json: JsonRecord, [naam, ...rest]: Pad, waarde: Json | undefined): JsonRecord {
  if (naam === undefined) return json;
  const onder = getVeld(json, [naam]);
  const nieuw = rest.length === 0 ? waarde : withVeld(isJsonRecord(onder) ? onder : {}, rest, waarde);
  const isWeg = nieuw === undefined || (rest.length > 0 && isJsonRecord(nieuw) && Object.keys(nieuw).length === 0);
  // Object.fromEntries keeps a name where it first stood and gives it its last value.
  if (!isWeg) return Object.fromEntries([...Object.entries(json), [naam, nieuw]]);
  return Object.fromEntries(Object.entries(json).filter(([ander]) => ander !== naam));
}
