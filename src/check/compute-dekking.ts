import type { Punt, Vereist } from './list-dekking.ts';

/** How much of one source stands on the site. */
export type Dekking = {
  bron: string;
  /** How many points the list asks. */
  vereist: number;
  /** How many of those some page has. */
  gedekt: number;
  /** The other ones, in the order of the list. */
  ontbrekend: readonly Punt[];
};

/** Holds what the list asks of each source against the ids that the pages have. */
export function computeDekking(vereist: readonly Vereist[], gedekt: readonly Pick<Punt, 'id'>[]): Dekking[] {
  const ids = new Set(gedekt.map(({ id }) => id));
  return vereist.map(({ bron, punten }) => {
    const ontbrekend = punten.filter(({ id }) => !ids.has(id));
    return { bron, vereist: punten.length, gedekt: punten.length - ontbrekend.length, ontbrekend };
  });
}
