/** Why text under one of our keys cannot be read as ours. */
export type Leesfout = 'geen-json' | 'te-nieuw' | 'onjuiste-vorm';

/** Outcome of reading foreign text; reading never throws. */
export type Decoded<T> = { ok: true; value: T } | { ok: false; reden: Leesfout };

/**
 * Why a change was not kept: the storage is full; the browser refuses storage; under the key stands text that cannot be
 * read and could not be copied aside, or that a newer version of the site wrote, so it may not be overwritten.
 */
export type Bewaarfout = 'vol' | 'geblokkeerd' | 'gewijzigd-formaat' | 'te-nieuw';

/** What became of the user's input, for the page to show. */
export type Opslagstatus =
  /** The page's script does not run yet: nothing is kept. */
  | { status: 'laden' }
  /** There is nothing to keep. */
  | { status: 'leeg' }
  /** Kept earlier, at a moment that is not known: the first stored forms did not tell. */
  | { status: 'teruggelezen' }
  /** The last change was kept at `om` (ISO time, UTC), here or in another tab, and read back. */
  | { status: 'bewaard'; om: string }
  /** The last change exists only in this tab. */
  | { status: 'niet-bewaard'; reden: Bewaarfout }
  /** The document was removed elsewhere; it is kept again at the next change. */
  | { status: 'verwijderd' }
  /** A newer version of the site wrote this document; it is shown as far as it is understood and left alone. */
  | { status: 'alleen-lezen' };

/** The status of the page as the server renders it. */
export const OPSLAG_LADEN: Opslagstatus = { status: 'laden' };

/** The status before anything was entered. */
export const OPSLAG_LEEG: Opslagstatus = { status: 'leeg' };

/** Text that cannot be read as ours. It is never thrown away; `raw` is all of it, to be offered as a download. */
export type Onleesbaar = { sleutel: string; reden: Leesfout; raw: string };
