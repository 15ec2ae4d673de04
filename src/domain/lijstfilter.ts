/** Value of a field that asks for the items without any id in it, so no id of an option. */
export const GEEN = 'geen';

/** A field by which a list can be narrowed. */
export type Filterveld = {
  /** Name in the address (`?naam=…`). */
  naam: string;
  /** Ids that can be chosen, with `GEEN` where items without any id can be asked for. */
  opties: readonly string[];
};

/** What was chosen, by the name of the field. A field that is absent does not narrow the list. */
export type Keuze = Readonly<Record<string, string>>;

/** What is known of one item of the list: ids by the name of the field. */
export type Kenmerken = Readonly<Record<string, readonly string[]>>;

/** What the items of a list are called. */
export type Eenheid = { een: string; meer: string };

/** Choice in the query of an address (`?rol=…&soort=…`). Unknown fields and unknown values are ignored. */
export function readKeuze(query: string, velden: readonly Filterveld[]): Keuze {
  const gevraagd = new URLSearchParams(query);
  return Object.fromEntries(
    velden.flatMap(({ naam, opties }) => {
      const waarde = gevraagd.get(naam);
      return waarde !== null && opties.includes(waarde) ? [[naam, waarde]] : [];
    }),
  );
}

/** Address that shows the list narrowed by `keuze`; `pad` is its page. Without a choice that is the bare page. */
export function toKeuzeadres(pad: string, velden: readonly Pick<Filterveld, 'naam'>[], keuze: Keuze): string {
  const gekozen = velden.flatMap(({ naam }) => {
    const waarde = keuze[naam];
    return waarde === undefined ? [] : [[naam, waarde]];
  });
  return gekozen.length === 0 ? pad : `${pad}?${new URLSearchParams(gekozen).toString()}`;
}

/** Whether `keuze` narrows the list at all. */
export function isBeperkt(keuze: Keuze): boolean {
  return Object.keys(keuze).length > 0;
}

/** Whether an item with these `kenmerken` is among what was chosen: it has the chosen id, or `GEEN`, in every field. */
export function isGekozen(kenmerken: Kenmerken, keuze: Keuze): boolean {
  return Object.entries(keuze).every(([naam, waarde]) => {
    const ids = kenmerken[naam] ?? [];
    return waarde === GEEN ? ids.length === 0 : ids.includes(waarde);
  });
}

/**
 * How many items the choice in the field `naam` passes over because they have no id there, though they fit the rest of
 * what was chosen. 0 when nothing was chosen in that field, or those very items.
 */
export function countOnbepaald(items: readonly Kenmerken[], keuze: Keuze, naam: string): number {
  const waarde = keuze[naam];
  if (waarde === undefined || waarde === GEEN) return 0;
  return items.filter((kenmerken) => isGekozen(kenmerken, { ...keuze, [naam]: GEEN })).length;
}

/** What the items are called that have no id in a field (`Bij geen bepaalde fase`), and how many a choice passes over. */
export type Onbepaald = { label: string; aantal: number };

/** `12 van 153 begrippen`; the whole list is `153 begrippen`. What the choice passes over is said in a sentence of its own. */
export function describeAantal(
  aantal: number,
  totaal: number,
  eenheid: Eenheid,
  keuze: Keuze,
  onbepaald: readonly Onbepaald[] = [],
): string {
  const alles = formatAantal(totaal, eenheid);
  if (!isBeperkt(keuze)) return alles;
  const gekozen = aantal === 0 ? `Geen van de ${totaal} ${eenheid.meer} past bij deze keuze` : `${aantal} van ${alles}`;
  const rest = onbepaald
    .filter((een) => een.aantal > 0)
    .map((een) => `${een.label}: ${formatAantal(een.aantal, eenheid)}.`);
  return rest.length === 0 ? gekozen : [`${gekozen}.`, ...rest].join(' ');
}

function formatAantal(aantal: number, { een, meer }: Eenheid): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
