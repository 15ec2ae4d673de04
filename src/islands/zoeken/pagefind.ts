import {
  GEEN_UITKOMST,
  isVerwanteUitkomst,
  splitFragmenten,
  type Plek,
  type Soorttelling,
  type Zoekresultaat,
  type Zoekvraag,
} from '../../domain/zoeken.ts';
import type { Zoekmachine } from './zoeksessie.ts';

/** The two ways to fetch from the site. */
export type Ophaler = {
  /** A module by its address; `import()` in the browser. */
  importModule: (adres: string) => Promise<unknown>;
  /** Rejects when the file at this address cannot be fetched at the moment. */
  checkBestand: (adres: string) => Promise<void>;
};

/** Words around a match: about two lines of text. */
const WOORDEN_PER_UITTREKSEL = 26;

/** The filter under which pages name their kind. */
const FILTER = 'soort';

/**
 * Loads the index that stands in `pagefind/` under `basis` (the base path). Each call starts anew: a browser
 * may remember that an address failed, so a later attempt asks for the module under a slightly other one.
 * Titles weigh most by Pagefind's own ranking, headings next; that is left as it is.
 */
export function createPagefindLoader(
  basis: string,
  { importModule, checkBestand }: Ophaler,
): () => Promise<Zoekmachine> {
  const map = `${basis.replace(/\/$/, '')}/pagefind/`;
  let pogingen = 0;
  return async () => {
    pogingen += 1;
    const module = await importModule(`${map}pagefind.js${pogingen === 1 ? '' : `?poging=${pogingen}`}`);
    const instance = callMethod(module, 'createInstance', { basePath: map, excerptLength: WOORDEN_PER_UITTREKSEL });
    // Asked first, because Pagefind counts kinds only when it has loaded them.
    const filters = await callMethod(instance, 'filters');
    return {
      soorten: readTellingen(filters).map(({ soort }) => soort),
      async search(vraag, aantal) {
        const uitkomst = await searchPagefind(instance, vraag, aantal);
        // Pagefind finds nothing when a piece of the index fails to load. Without a connection that would be untrue.
        if (uitkomst.totaalAlleSoorten === 0) await checkBestand(`${map}pagefind-entry.json`);
        return uitkomst;
      },
    };
  };
}

async function searchPagefind(instance: unknown, { tekst, soort }: Zoekvraag, aantal: number) {
  const filters = soort === undefined ? {} : { [FILTER]: soort };
  const antwoord = await callMethod(instance, 'search', tekst, { filters });
  const gevonden = readArray(readField(antwoord, 'results'));
  const bladen = await Promise.all(gevonden.slice(0, aantal).map((resultaat) => callMethod(resultaat, 'data')));
  const resultaten = bladen.map(decodeResultaat);
  if (!isVerwanteUitkomst(tekst, resultaten)) return GEEN_UITKOMST;
  return {
    totaal: gevonden.length,
    totaalAlleSoorten: readNumber(readField(antwoord, 'unfilteredResultCount')),
    tellingen: readTellingen(readField(antwoord, 'totalFilters')),
    resultaten,
  };
}

function decodeResultaat(blad: unknown): Zoekresultaat {
  const adres = readAdres(blad);
  const soort = readOptional(readField(blad, 'filters'), FILTER);
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

function readTellingen(filters: unknown): Soorttelling[] {
  const aantallen = readOptional(filters, FILTER) ?? {};
  if (!isObject(aantallen)) throw createVormfout();
  return Object.entries(aantallen).map(([soort, aantal]) => ({ soort, aantal: readNumber(aantal) }));
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
