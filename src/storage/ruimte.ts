import type { Bewaarfout } from '../domain/opslag.ts';

/** The part of the Web Storage API that is used. */
export type Opslagruimte = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Opens the storage; may throw or give null, as browsers do where storage is off. */
export type OpenRuimte = () => Opslagruimte | null;

/** What `use` gives, or undefined when there is no storage or it refuses. */
export function readRuimte<T extends NonNullable<unknown>>(
  openRuimte: OpenRuimte,
  use: (ruimte: Opslagruimte) => T,
): T | undefined {
  try {
    const ruimte = openRuimte();
    return ruimte === null ? undefined : use(ruimte);
  } catch {
    return undefined;
  }
}

/** Puts text under a key and reads it back, as some browsers accept a write without keeping it. Never throws. */
export function writeTekst(ruimte: Opslagruimte, sleutel: string, tekst: string): Bewaarfout | undefined {
  try {
    ruimte.setItem(sleutel, tekst);
    return ruimte.getItem(sleutel) === tekst ? undefined : 'geblokkeerd';
  } catch (fout) {
    // Firefox has a name of its own for a full storage.
    const isVol = fout instanceof Error && /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(fout.name);
    return isVol ? 'vol' : 'geblokkeerd';
  }
}

/** All keys that begin with `prefix`. */
export function listSleutels(ruimte: Opslagruimte, prefix: string): string[] {
  return Array.from({ length: ruimte.length }, (_, i) => ruimte.key(i)).filter(
    (sleutel): sleutel is string => sleutel?.startsWith(prefix) === true,
  );
}

/**
 * Copies text to a key of its own that begins with `prefix`, once. Overwrites nothing. Gives the key, or undefined when
 * there is no copy. Never throws.
 */
export function copyAside(ruimte: Opslagruimte, prefix: string, om: string, raw: string): string | undefined {
  try {
    const bestaand = listSleutels(ruimte, prefix).find((sleutel) => ruimte.getItem(sleutel) === raw);
    if (bestaand !== undefined) return bestaand;
    let sleutel = prefix + om;
    while (ruimte.getItem(sleutel) !== null) sleutel += '+';
    return writeTekst(ruimte, sleutel, raw) === undefined ? sleutel : undefined;
  } catch {
    return undefined;
  }
}
