import type { Regioscan } from './regio.ts';

/**
 * The scans under neutral names, for a page or a file without names: 'Gemeente 1' to 'Gemeente n', in the order that
 * `volgorde` gives (see `createVolgorde`), with the month in place of the day and an id that tells nothing of when it was
 * added. A scan that `volgorde` does not name is left out.
 */
export function withVerborgenNamen(scans: readonly Regioscan[], volgorde: readonly number[]): Regioscan[] {
  return volgorde
    .flatMap((plaats) => scans[plaats] ?? [])
    .map(({ datum, lijst, antwoorden }, i) => ({
      id: `gemeente-${String(i + 1).padStart(CIJFERS, '0')}`,
      alias: `Gemeente ${String(i + 1)}`,
      ...(datum === undefined ? {} : { datum: datum.slice(0, 'jjjj-mm'.length) }),
      ...(lijst === undefined ? {} : { lijst }),
      antwoorden,
    }));
}

/** So that ids are in the order of the numbers. */
const CIJFERS = 6;

/**
 * The places 0 to `aantal` - 1 shuffled, and from two on never as they were. `random` gives numbers from 0 up to 1, as
 * Math.random does.
 */
export function createVolgorde(aantal: number, random: () => number): number[] {
  const over = Array.from({ length: aantal }, (_, i) => i);
  const geschud: number[] = [];
  while (over.length > 0) geschud.push(...over.splice(Math.floor(random() * over.length), 1));
  const isGelijk = aantal > 1 && geschud.every((plaats, i) => plaats === i);
  return isGelijk ? [...geschud.slice(1), ...geschud.slice(0, 1)] : geschud;
}
