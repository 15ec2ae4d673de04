/** Enough for every part of a document that a browser could keep. */
const CIJFERS = 6;
const NUMMER = new RegExp(`^\\d{${String(CIJFERS)}}(?=-)`);

/**
 * The id of the part of a document that is added next, such as a row: of two ids the later one comes last in the order of
 * their characters (`compareTekst`), whichever of two tabs stored it first. `toeval` (a-z and 0-9) keeps it apart from one
 * that another tab adds at the same moment.
 */
export function toVolgId(ids: Iterable<string>, toeval: string): string {
  const nummers = Array.from(ids, getVolgnummer);
  const volgende = nummers.reduce((hoogste, nummer) => Math.max(hoogste, nummer), 0) + 1;
  return `${String(volgende).padStart(CIJFERS, '0')}-${toeval}`;
}

/** The number that `toVolgId` gave an id; 0 for an id that was not made so. */
export function getVolgnummer(id: string): number {
  return Number(NUMMER.exec(id)?.[0] ?? 0);
}
