import { FILTERS, type Plek, type Tellingen, type Zoekfilter, type Zoekresultaat } from '../domain/zoeken.ts';
import { splitFragmenten } from '../domain/zoekresultaat.ts';

/** A page that has the words; `id` tells pages apart, `score` compares within one answer. */
export type Paginatreffer = { id: string; score: number; load: () => Promise<Omit<Zoekresultaat, 'gewicht'>> };

/** The full text of the site, to be asked for words. A page answers when it has all of them. */
export type Volledigetekst = {
  /** Rejects when a part of the index cannot be loaded. */
  search: (
    tekst: string,
    filter: Zoekfilter,
  ) => Promise<{ treffers: readonly Paginatreffer[]; totaalZonderFilter: number; tellingen: Tellingen }>;
};

/** Language of the index; Pagefind has a program of its own for each. */
export const TAAL = 'nl';

/** The ways to fetch from the site. */
export type Ophaler = {
  /** A module by its address; `import()` in the browser. */
  importModule: (adres: string) => Promise<unknown>;
  /** Fetches a file that will be asked for shortly; whether that works shows then. */
  prefetchBestand: (adres: string) => void;
  /** Rejects when the file at this address cannot be fetched at the moment. */
  checkBestand: (adres: string) => Promise<void>;
};

/** Words around a match: about two lines of text. */
const WOORDEN_PER_UITTREKSEL = 26;

/**
 * Loads the index that stands in `pagefind/` under `basis` (the base path). Each call starts anew: a browser
 * may remember that an address failed, so a later attempt asks for the module under a slightly other one.
 * Titles weigh most by Pagefind's own ranking, headings next; that is left as it is.
 */
export function createPagefindLoader(
  basis: string,
  { importModule, prefetchBestand, checkBestand }: Ophaler,
): () => Promise<Volledigetekst> {
  const map = `${basis.replace(/\/$/, '')}/pagefind/`;
  let pogingen = 0;
  return async () => {
    pogingen += 1;
    // One asks for the next; together they are there three turns of the network sooner.
    for (const bestand of ['pagefind-worker.js', `wasm.${TAAL}.pagefind`]) prefetchBestand(map + bestand);
    const module = await importModule(`${map}pagefind.js${pogingen === 1 ? '' : `?poging=${pogingen}`}`);
    const createInstance = () =>
      callMethod(module, 'createInstance', { basePath: map, excerptLength: WOORDEN_PER_UITTREKSEL });
    let instance = createInstance();
    // Asked beforehand, because Pagefind counts what filters leave only when it has loaded them.
    const filters = Promise.resolve(callMethod(instance, 'filters'));
    // Whoever asks is told.
    filters.catch(() => undefined);
    return {
      async search(tekst, filter) {
        await Promise.all([filters, callMethod(instance, 'preload', tekst)]);
        const ask = () => callMethod(instance, 'search', tekst, { filters: toFilters(filter) });
        let antwoord = await ask();
        if (readTotaal(antwoord) === 0) {
          // Pagefind also finds nothing when a piece of the index failed to load, and does not ask for it again.
          await checkBestand(`${map}pagefind-entry.json`);
          instance = createInstance();
          antwoord = await ask();
        }
        const totaalZonderFilter = readTotaal(antwoord);
        return {
          treffers: readArray(readField(antwoord, 'results')).map(decodeTreffer),
          totaalZonderFilter,
          tellingen: decodeTellingen(readField(antwoord, 'totalFilters')),
        };
      },
    };
  };
}

function readTotaal(antwoord: unknown): number {
  return readNumber(readField(antwoord, 'unfilteredResultCount'));
}

/** Only the filters that are chosen. */
function toFilters(filter: Zoekfilter): Record<string, string> {
  return Object.fromEntries(FILTERS.flatMap((naam) => (filter[naam] === undefined ? [] : [[naam, filter[naam]]])));
}

function decodeTreffer(resultaat: unknown): Paginatreffer {
  return {
    id: readString(readField(resultaat, 'id')),
    score: readNumber(readField(resultaat, 'score')),
    load: async () => decodeResultaat(await callMethod(resultaat, 'data')),
  };
}

function decodeResultaat(blad: unknown): Omit<Zoekresultaat, 'gewicht'> {
  const adres = readAdres(blad);
  const soort = readOptional(readField(blad, 'filters'), 'soort');
  const delen = readArray(readField(blad, 'sub_results')).map(decodePlek);
  // What stands above the first heading comes as a part with the address of the page itself.
  const boven = delen.find((plek) => plek.adres === adres);
  const plekken = delen.filter((plek) => plek !== boven);
  return {
    titel: readString(readField(readField(blad, 'meta'), 'title')),
    adres,
    soort: soort === undefined ? undefined : readArray(soort).map(readString)[0],
    fragmenten:
      boven?.fragmenten ?? (plekken.length > 0 ? [] : splitFragmenten(readString(readField(blad, 'excerpt')))),
    plekken,
  };
}

function decodePlek(deel: unknown): Plek {
  return {
    titel: readString(readField(deel, 'title')),
    adres: readAdres(deel),
    fragmenten: splitFragmenten(readString(readField(deel, 'excerpt'))),
    gewicht: readArray(readField(deel, 'weighted_locations'))
      .map((locatie) => readNumber(readField(locatie, 'balanced_score')))
      .reduce((som, score) => som + score, 0),
  };
}

function decodeTellingen(filters: unknown): Tellingen {
  const read = (naam: string) => {
    const aantallen = readOptional(filters, naam) ?? {};
    if (!isObject(aantallen)) throw createVormfout();
    return new Map(Object.entries(aantallen).map(([id, aantal]) => [id, readNumber(aantal)]));
  };
  return { soort: read('soort'), fase: read('fase'), bron: read('bron') };
}

/** Only a path on this site; anything else in the index is not ours. */
function readAdres(waarde: unknown): string {
  const adres = readString(readField(waarde, 'url'));
  if (!/^\/(?!\/)/.test(adres)) throw createVormfout();
  return adres;
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null;
}

function isFunctie(waarde: unknown): waarde is (...argumenten: readonly unknown[]) => unknown {
  return typeof waarde === 'function';
}

function callMethod(waarde: unknown, naam: string, ...argumenten: readonly unknown[]): unknown {
  const methode = readField(waarde, naam);
  if (!isFunctie(methode)) throw createVormfout();
  return methode(...argumenten);
}

function readOptional(waarde: unknown, naam: string): unknown {
  return isObject(waarde) ? waarde[naam] : undefined;
}

function readField(waarde: unknown, naam: string): unknown {
  const veld = readOptional(waarde, naam);
  if (veld === undefined) throw createVormfout();
  return veld;
}

function readArray(waarde: unknown): unknown[] {
  if (!Array.isArray(waarde)) throw createVormfout();
  return waarde;
}

function readString(waarde: unknown): string {
  if (typeof waarde !== 'string') throw createVormfout();
  return waarde;
}

function readNumber(waarde: unknown): number {
  if (typeof waarde !== 'number') throw createVormfout();
  return waarde;
}

function createVormfout(): Error {
  return new Error(
    'The search index has another form than this page reads; was another version of Pagefind installed?',
  );
}
