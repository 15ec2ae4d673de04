import { VERGELIJKWIJZEN, type Vergelijkwijze } from '../../domain/zelfscan-vergelijking.ts';

/** What is compared and how, as it stands in the address: `?id=…&met=…&wijze=…`. */
export type Vergelijkkeuze = {
  ids: readonly string[];
  /** Undefined: nobody chose, and the zelfscans themselves suggest one. */
  wijze: Vergelijkwijze | undefined;
};

/** Nothing was chosen. */
export const GEEN_KEUZE: Vergelijkkeuze = { ids: [], wijze: undefined };

/** The choice in the query of an address. */
export function readVergelijkkeuze(zoekdeel: string): Vergelijkkeuze {
  const query = new URLSearchParams(zoekdeel);
  const wijze = query.get('wijze');
  return {
    ids: [...new Set([...query.getAll('id'), ...query.getAll('met')])],
    wijze: VERGELIJKWIJZEN.find((een) => een === wijze),
  };
}

/** The choice as a query, with its question mark; '' when nothing was chosen. */
export function toVergelijkadres({ ids, wijze }: Vergelijkkeuze): string {
  const query = new URLSearchParams(ids.map((een, i) => [i === 0 ? 'id' : 'met', een]));
  if (wijze !== undefined) query.set('wijze', wijze);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
