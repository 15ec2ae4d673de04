/** A field by which a list can be narrowed. */
export type Filterveld = {
  /** Name in the address (`?naam=…`). */
  naam: string;
  /** Ids that can be chosen. */
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

/** Whether an item with these `kenmerken` is among what was chosen: it has the chosen id in every field. */
export function isGekozen(kenmerken: Kenmerken, keuze: Keuze): boolean {
  return Object.entries(keuze).every(([naam, waarde]) => kenmerken[naam]?.includes(waarde) ?? false);
}

/** `12 van 153 begrippen`; the whole list is `153 begrippen`. */
export function describeAantal(aantal: number, totaal: number, { een, meer }: Eenheid, keuze: Keuze): string {
  const alles = `${totaal} ${totaal === 1 ? een : meer}`;
  if (!isBeperkt(keuze)) return alles;
  return aantal === 0 ? `Geen van de ${totaal} ${meer} past bij deze keuze` : `${aantal} van ${alles}`;
}
