/** Why text under one of our keys cannot be read as ours. */
export type Leesfout = 'geen-json' | 'te-nieuw' | 'onjuiste-vorm';

/** Outcome of reading foreign text; reading never throws. */
export type Decoded<T> = { ok: true; value: T } | { ok: false; reden: Leesfout };

/**
 * Why a change was not kept: the storage is full, the browser refuses storage, or under the key stands text in another
 * form that could not be set aside and therefore may not be overwritten.
 */
export type Bewaarfout = 'vol' | 'geblokkeerd' | 'gewijzigd-formaat';

/** What became of the user's input, for the page to show. */
export type Opslagstatus =
  /** The page's script does not run yet: nothing is kept. */
  | { status: 'laden' }
  /** There is nothing to keep. */
  | { status: 'leeg' }
  /** Kept by an earlier visit or another tab, and read from there; the moment is not known. */
  | { status: 'teruggelezen' }
  /** The last change was kept at `om` (ISO time, UTC) and read back. */
  | { status: 'bewaard'; om: string }
  /** The last change exists only in this tab. */
  | { status: 'niet-bewaard'; reden: Bewaarfout };

/** The status of the page as the server renders it. */
export const OPSLAG_LADEN: Opslagstatus = { status: 'laden' };

/** The status before anything was entered. */
export const OPSLAG_LEEG: Opslagstatus = { status: 'leeg' };

/**
 * Text that would have been overwritten and of which a copy stands under `sleutel`: it cannot be read, or another tab
 * kept it while this one could not.
 */
export type ApartGezet = { sleutel: string; reden: Leesfout | 'ander-tabblad' };
