import type { Aanvulling, Zoekindex } from '../domain/zoekindex.ts';
import type { Volledigevragen } from './suggesties.ts';
import { splitVraag } from './woorden.ts';
import { decodeIndex, isZoekbestand, type Zoekbestand } from './zoekbestand.ts';
import {
  AANVULLINGBESTAND,
  isAanvulling,
  KERNBESTAND,
  selectDelen,
  toDeelbestand,
  type Zoekdeel,
  type Zoekkern,
} from './zoekdelen.ts';

/** Fetches the index of the suggestions, of a large site in parts. What it gives goes to `Suggesties.add`. */
export type Indexlader = {
  /** The whole index, or the part of it that everybody needs. Rejects when it cannot be fetched; a next call tries again. */
  start: () => Promise<Zoekindex>;
  /** What the first suggestion does not wait for. Rejects when it cannot be fetched; a next call tries again. */
  complete: () => Promise<Aanvulling>;
  /**
   * What else there is for these words (`listGevraagd`); undefined when nothing had to be fetched. Rejects when a part
   * cannot be fetched; a next call tries again. What two calls at the same time need is fetched once and given to both.
   */
  need: (woorden: readonly string[]) => Promise<Zoekindex | undefined>;
};

/**
 * `fetchJson` gives what stands in a file of /zoeken/, by its name: `index.json`. Addresses come out under `basis`, the base
 * path without the slash at its end.
 */
export function createIndexLoader(fetchJson: (bestand: string) => Promise<unknown>, basis: string): Indexlader {
  let kern: Promise<Zoekkern> | undefined;
  const onderweg = new Map<string, Promise<Zoekindex>>();
  const gegeven = new Set<string>();

  const loadKern = () => {
    kern ??= fetchJson(KERNBESTAND)
      .then(checkKern)
      .catch((fout: unknown) => {
        kern = undefined;
        throw fout;
      });
    return kern;
  };
  const loadDeel = (deel: string) => {
    const lopend =
      onderweg.get(deel) ??
      fetchJson(toDeelbestand(deel))
        .then(decodeDeel)
        .then((index) => {
          gegeven.add(deel);
          return index;
        })
        .finally(() => onderweg.delete(deel));
    onderweg.set(deel, lopend);
    return lopend;
  };

  return {
    start: async () => addBasis(decodeIndex(await loadKern()), basis),
    async complete() {
      const { teksten, tekstIds, woordgroepen } = checkAanvulling(await fetchJson(AANVULLINGBESTAND));
      const toBasis = (perAdres: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(perAdres).map(([adres, waarde]) => [basis + adres, waarde]));
      return { teksten: toBasis(teksten), tekstIds: toBasis(tekstIds), woordgroepen };
    },
    async need(woorden) {
      const { delen = [] } = await loadKern();
      const nodig = selectDelen(delen, woorden).filter((deel) => !gegeven.has(deel));
      if (nodig.length === 0) return undefined;
      const indexen = await Promise.all(nodig.map(loadDeel));
      return addBasis({ plekken: indexen.flatMap(({ plekken }) => plekken), woordgroepen: [] }, basis);
    },
  };
}

/** The words that a question is about: as typed, mended, and in other names. */
export function listGevraagd({ zelf, verruimd, hersteld = '', los }: Volledigevragen): string[] {
  return [...new Set([zelf, hersteld, ...verruimd.map(({ tekst }) => tekst), ...los].flatMap(splitVraag))];
}

function decodeDeel(json: unknown): Zoekindex {
  const { teksten, ...bestand } = checkDeel(json);
  const { plekken, woordgroepen } = decodeIndex(bestand);
  return { plekken: plekken.map((plek) => ({ ...plek, tekst: teksten[plek.adres] ?? '' })), woordgroepen };
}

function checkKern(json: unknown): Zoekkern {
  if (!isZoekbestand(json)) throw createVormfout(KERNBESTAND);
  return json;
}

function checkDeel(json: unknown): Zoekdeel {
  if (!isZoekbestand(json) || !isDeel(json)) throw createVormfout('A part of the index');
  return json;
}

function checkAanvulling(json: unknown): Aanvulling {
  if (!isAanvulling(json)) throw createVormfout(AANVULLINGBESTAND);
  return json;
}

function addBasis({ plekken, woordgroepen }: Zoekindex, basis: string): Zoekindex {
  return { plekken: plekken.map((plek) => ({ ...plek, adres: basis + plek.adres })), woordgroepen };
}

function isDeel(bestand: Zoekbestand): bestand is Zoekdeel {
  return 'teksten' in bestand;
}

function createVormfout(wat: string): Error {
  return new Error(`${wat} has another form than this page reads; is it of another version of the site?`);
}
