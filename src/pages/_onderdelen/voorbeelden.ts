import type { Documentrij } from '../../domain/documentrij.ts';

/** What an example does when it is used: there is no script behind it. */
export const niets = (): void => {};

/** A text that is longer than its place, with a word that cannot break on its own. */
export const LANG =
  'Een toelichting die langer is dan de plaats die er is, met een woord als verantwoordelijkheidsverdelingsafspraken dat op een smal scherm niet past, en nog een zin om over de regel te lopen.';

/** A line of a list of documents. */
export function createDocumentrij(nummer: number, naam: string, kenmerken: readonly string[]): Documentrij {
  return {
    soort: 'zelfscan',
    id: `document-${String(nummer)}`,
    naam,
    volledigeNaam: naam,
    kenmerken,
    ingevuldeNaam: naam,
    href: `#document-${String(nummer)}`,
  };
}
