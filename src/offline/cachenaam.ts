/*
 * Names of the caches of this site. One host may hold several sites under paths of their own, and all see each other's
 * caches: the base path in the name says whose it is.
 */

/** What a name may end with besides a version: a mark that is there or not, and what the worker has to remember. */
export type Merk = 'uit' | 'bewust' | 'staat';

const MERKEN: readonly string[] = ['uit', 'bewust', 'staat'] satisfies readonly Merk[];

/** Cache of a version, or of a mark, of the site under `basis` (`/` or `/pad/`). */
export function toCachenaam(basis: string, versieOfMerk: string): string {
  return `offline ${basis} ${versieOfMerk}`;
}

/** Whether a cache belongs to the site under `basis`. */
export function isEigenCache(naam: string, basis: string): boolean {
  return naam.startsWith(toCachenaam(basis, ''));
}

/** The caches of other versions of this site than the one of the cache `huidig`. */
export function selectAndereVersies(namen: readonly string[], basis: string, huidig: string): string[] {
  return namen.filter(
    (naam) =>
      isEigenCache(naam, basis) && naam !== huidig && !MERKEN.includes(naam.slice(toCachenaam(basis, '').length)),
  );
}

/**
 * Whether the cache of an older version may go: no page that was open when the newer one took over lives any more.
 * `houders` are those pages; undefined of a cache that no version took over from, such as one that is being filled.
 */
export function isOverbodig(houders: readonly string[] | undefined, levend: ReadonlySet<string>): boolean {
  return houders !== undefined && !houders.some((id) => levend.has(id));
}
