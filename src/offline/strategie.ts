/** What decides who answers a request. */
export type Vraag = {
  method: string;
  url: string;
  /** Whether a part of a file is asked for, which a cache cannot give. */
  isDeel: boolean;
};

/**
 * - `browser`: not ours, or never to be kept; as if there were no worker.
 * - `vast`: the name holds the hash of the bytes, so what is kept is right for ever.
 * - `zoekset`: files of the search, which belong to each other.
 * - `net`: the network, and what is kept when that fails.
 */
export type Strategie = 'browser' | 'vast' | 'zoekset' | 'net';

/** Folder of what the worker works from. The page in it is a page like others. */
export const MAP = 'offline/';
export const LIJSTBESTAND = `${MAP}lijst.json`;
export const VERSIEBESTAND = `${MAP}versie.txt`;
export const WERKERBESTAND = 'sw.js';

/** Who answers a request, for the site at the address `bereik` (origin and base path). */
export function selectStrategie({ method, url, isDeel }: Vraag, bereik: string): Strategie {
  if (method !== 'GET' || isDeel || !url.startsWith(bereik)) return 'browser';
  const pad = toPad(url, bereik);
  if (pad === WERKERBESTAND || pad === LIJSTBESTAND || pad === VERSIEBESTAND) return 'browser';
  if (pad.startsWith('_astro/')) return 'vast';
  if (pad.startsWith('pagefind/') || /^zoeken\/[^/]+\.json$/.test(pad)) return 'zoekset';
  return 'net';
}

/** What is kept of an address: the path under the base. What a visitor searched or has open stands behind it, and is not kept. */
export function toPad(url: string, bereik: string): string {
  return url.slice(bereik.length).replace(/[?#].*$/s, '');
}

/** Whether an answer says that what was there is gone for good. */
export function isVerdwenen(status: number): boolean {
  return status === 404 || status === 410;
}

/** Whether an answer is no better than none, when something is kept: the server is there but does not work. */
export function isStoring(status: number): boolean {
  return status >= 500;
}

/** What the network says of the version: `geen` when it does not say, as a login page of a hotel does not. */
export type Versieantwoord = 'gelijk' | 'anders' | 'verdwenen' | 'geen';

/** Reads the answer of the file with the version; `tekst` is undefined when it failed. */
export function readVersieantwoord(status: number, tekst: string | undefined, eigen: string): Versieantwoord {
  if (isVerdwenen(status)) return 'verdwenen';
  const versie = tekst?.trim() ?? '';
  if (status !== 200 || !/^[0-9a-f]{12}$/.test(versie)) return 'geen';
  return versie === eigen ? 'gelijk' : 'anders';
}
