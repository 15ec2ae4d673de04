import type { Pagina } from './pagina.ts';

/** What an editor says on one page about another page or heading that belongs with it. */
export type Kruisverband = {
  /** Root-relative address without the base path, with an anchor for a heading. */
  adres: string;
  /** What it is for; reads well from both ends. */
  waarvoor: string;
};

/** Another page or heading that belongs with the present page, as a reader sees it from either end. */
export type Verband = {
  /** From the present page, or back from a page that names it. */
  richting: 'heen' | 'terug';
  adres: string;
  titel: string;
  /** Title of the part of the site where it leads. */
  deel: string;
  redenen: readonly Reden[];
};

/** Why two belong together; `bij` is the heading of the present page that it is about. */
export type Reden = { waarvoor: string; bij?: string | undefined };

/** A page with what it says about others. */
export type PaginaMetKruisverbanden = { pagina: Pagina; kruisverbanden: readonly Kruisverband[] };

/** The cross-references of the whole site, so that those of one page are found without going through all others. */
export type Kruisverbanden = {
  /** Pages by their address. */
  paginas: ReadonlyMap<string, Pagina>;
  /** What a page says about others, by its id. */
  heen: ReadonlyMap<string, readonly Kruisverband[]>;
  /** What others say about a page, by its address, in their reading order. */
  terug: ReadonlyMap<string, readonly (Kruisverband & { van: Pagina })[]>;
};

type Titels = {
  /** Title of a part by its id. */
  toDeel: (id: string) => string;
  /** Text of a heading by the address of its page and its id. */
  toKop: (adres: string, anker: string) => string | undefined;
};

/** Orders the cross-references of all pages, which are given in reading order. */
export function indexKruisverbanden(paginas: readonly PaginaMetKruisverbanden[]): Kruisverbanden {
  const alle = paginas.flatMap(({ pagina, kruisverbanden }) => kruisverbanden.map((een) => ({ ...een, van: pagina })));
  return {
    paginas: new Map(paginas.map(({ pagina }) => [pagina.adres, pagina])),
    heen: new Map(paginas.map(({ pagina, kruisverbanden }) => [pagina.id, kruisverbanden])),
    terug: Map.groupBy(alle, ({ adres }) => toPad(adres)),
  };
}

/** Addresses with the headings that the cross-references of `pagina` name, on that page or another. */
export function listKopadressen(pagina: Pagina, { heen, terug }: Kruisverbanden): string[] {
  const alle = [...(heen.get(pagina.id) ?? []), ...(terug.get(pagina.adres) ?? [])];
  return [...new Set(alle.map(({ adres }) => adres).filter((adres) => adres.includes('#')))];
}

/**
 * The cross-references of `pagina`: first those that it names itself, then those of pages that name it, in reading order.
 * Each is written once, at one end; a reference to a page that does not exist is left out, the content check reports it.
 */
export function collectVerbanden(
  pagina: Pagina,
  { paginas, heen: perPagina, terug: perAdres }: Kruisverbanden,
  { toDeel, toKop }: Titels,
): Verband[] {
  const eigen = perPagina.get(pagina.id) ?? [];
  const heen = eigen.flatMap(({ adres, waarvoor }): Verband[] => {
    const [pad = '', anker] = adres.split('#');
    const doel = paginas.get(pad);
    if (!doel) return [];
    const kop = anker === undefined ? undefined : toKop(pad, anker);
    return [{ richting: 'heen', adres, titel: kop ?? doel.titel, deel: toDeel(doel.deel), redenen: [{ waarvoor }] }];
  });
  const genoemd = (perAdres.get(pagina.adres) ?? []).filter(({ van }) => van.id !== pagina.id);
  const terug = [...Map.groupBy(genoemd, ({ van }) => van)].map(([van, verbanden]): Verband => {
    const redenen = verbanden.map(({ adres, waarvoor }): Reden => {
      const anker = adres.split('#')[1];
      return { waarvoor, bij: anker === undefined ? undefined : toKop(pagina.adres, anker) };
    });
    return { richting: 'terug', adres: van.adres, titel: van.titel, deel: toDeel(van.deel), redenen };
  });
  return [...heen, ...terug];
}

/** The address of a page without the anchor of a heading. */
function toPad(adres: string): string {
  return adres.split('#')[0] ?? adres;
}
