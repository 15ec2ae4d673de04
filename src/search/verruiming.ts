import type { Woordgroep } from '../domain/zoekindex.ts';
import { listStammen, splitVraag } from './woorden.ts';

/** A name as words to compare; `tekst` is how it is written. */
type Naam = {
  tekst: string;
  woorden: readonly string[];
  stammen: readonly (readonly string[])[];
  isAfkorting: boolean;
};

/** Other words for a piece of the question: its words from `van` up to `tot`. */
export type Verruiming = { van: number; tot: number; namen: readonly { tekst: string; woorden: readonly string[] }[] };

/** Knows which names mean the same. */
export type Verruimer = {
  /** Takes in more groups. */
  add: (groepen: readonly Woordgroep[]) => void;
  /**
   * What pieces of the question are also called, the longest pieces first taken; pieces do not overlap. Words have to be
   * whole, in any of their forms.
   */
  widen: (woorden: readonly string[]) => Verruiming[];
};

export function createVerruimer(): Verruimer {
  /** Per stem of a name's first word: the names that begin with it, and what they lead to. */
  const perStam = new Map<string, { naam: Naam; naar: readonly Naam[] }[]>();

  function findNamen(woorden: readonly string[], van: number): { lengte: number; naar: readonly Naam[] } | undefined {
    const eerste = woorden[van] ?? '';
    const kandidaten = [...new Set([eerste, ...listStammen(eerste)])]
      .flatMap((stam) => perStam.get(stam) ?? [])
      .filter(({ naam }) =>
        naam.stammen.every((stammen, plaats) => isGenoemd(naam, stammen, woorden[van + plaats] ?? '')),
      );
    const lengte = Math.max(0, ...kandidaten.map(({ naam }) => naam.woorden.length));
    if (lengte === 0) return undefined;
    const langste = kandidaten.filter(({ naam }) => naam.woorden.length === lengte);
    const naar = langste
      .flatMap((een) => een.naar)
      .filter(({ woorden: ander }) => !isZelfde(ander, woorden.slice(van, van + lengte)));
    return {
      lengte,
      naar: naar.filter((een, plaats) => naar.findIndex((ander) => isZelfde(ander.woorden, een.woorden)) === plaats),
    };
  }

  return {
    add(groepen) {
      for (const { woorden, naar } of groepen) {
        const bekend = woorden.map(readNaam);
        const doelen = naar?.map(readNaam);
        for (const naam of bekend) {
          const stap = { naam, naar: doelen ?? bekend.filter((ander) => ander !== naam) };
          for (const stam of naam.stammen[0] ?? []) perStam.set(stam, [...(perStam.get(stam) ?? []), stap]);
        }
      }
    },
    widen(woorden) {
      const gevonden: Verruiming[] = [];
      for (let van = 0; van < woorden.length; van += 1) {
        const stuk = findNamen(woorden, van);
        if (!stuk) continue;
        if (stuk.naar.length > 0) gevonden.push({ van, tot: van + stuk.lengte, namen: stuk.naar });
        van += stuk.lengte - 1;
      }
      return gevonden;
    },
  };
}

function readNaam(tekst: string): Naam {
  const woorden = splitVraag(tekst);
  // An abbreviation has no forms: SLA is not slaan.
  const isAfkorting = /^[A-Z0-9&/.-]+$/.test(tekst);
  return { tekst, woorden, stammen: woorden.map((woord) => (isAfkorting ? [woord] : listStammen(woord))), isAfkorting };
}

function isGenoemd({ isAfkorting }: Naam, stammen: readonly string[], woord: string): boolean {
  return isAfkorting ? stammen.includes(woord) : isVormVan(woord, stammen);
}

function isVormVan(woord: string, stammen: readonly string[]): boolean {
  return listStammen(woord).some((stam) => stammen.includes(stam));
}

function isZelfde(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((woord, plaats) => isVormVan(woord, listStammen(b[plaats] ?? '')));
}
