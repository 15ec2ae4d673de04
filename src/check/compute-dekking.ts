import type { Punt, Vereist } from './list-dekking.ts';

/** How much of one source, or of one list, stands on the site. */
export type Dekking = Pick<Vereist, 'naam' | 'verzameling'> & {
  /** How many points are asked. */
  vereist: number;
  /** How many of those the site has. */
  gedekt: number;
  /** The other ones, in the order of the list. */
  ontbrekend: readonly Punt[];
};

/** Holds what is asked against what the site has. */
export function computeDekking({ naam, verzameling, punten }: Vereist, aanwezig: readonly Pick<Punt, 'id'>[]): Dekking {
  const ids = new Set(aanwezig.map(({ id }) => id));
  const ontbrekend = punten.filter(({ id }) => !ids.has(id));
  return { naam, verzameling, vereist: punten.length, gedekt: punten.length - ontbrekend.length, ontbrekend };
}
