import { toGemeentesleutel } from './gemeentesleutel.ts';
import type { Regioscan } from './regio.ts';
import { compareTekst } from './tekst.ts';

/** Which scans count. `overig` are the others, each with the scan that counts in its place. */
export type Laatste = {
  /** In the order in which they were added. */
  tellen: readonly Regioscan[];
  overig: readonly { scan: Regioscan; nieuwere: Regioscan }[];
};

/**
 * Of every gemeente the latest scan: the one with the latest date, of equal dates the one that was added last. A scan
 * without a date counts as older than any with one. Scans without a gemeente all count, as nothing tells whether two of
 * them are of one gemeente. The order of `scans` makes no difference.
 */
export function selectLaatste(scans: readonly Regioscan[]): Laatste {
  const opVolgorde = [...scans].sort((een, ander) => compareTekst(een.id, ander.id));
  const laatste = new Map<string, Regioscan>();
  for (const scan of opVolgorde) {
    const gemeente = toGroep(scan);
    const eerder = laatste.get(gemeente);
    if (eerder === undefined || (scan.datum ?? '') >= (eerder.datum ?? '')) laatste.set(gemeente, scan);
  }
  const tellen = new Set(laatste.values());
  return {
    tellen: opVolgorde.filter((scan) => tellen.has(scan)),
    overig: opVolgorde.flatMap((scan) => {
      const nieuwere = laatste.get(toGroep(scan));
      return nieuwere === undefined || nieuwere === scan ? [] : [{ scan, nieuwere }];
    }),
  };
}

function toGroep({ id, alias }: Regioscan): string {
  const gemeente = toGemeentesleutel(alias ?? '');
  return gemeente === '' ? `scan ${id}` : `gemeente ${gemeente}`;
}
