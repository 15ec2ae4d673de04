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

type Titels = {
  /** Title of a part by its id. */
  toDeel: (id: string) => string;
  /** Text of a heading by the address of its page and its id. */
  toKop: (adres: string, anker: string) => string | undefined;
};

/**
 * The cross-references of `pagina`: first those that it names itself, then those of pages that name it, in reading order.
 * Each is written once, at one end; a reference to a page that does not exist is left out, the content check reports it.
 */
export function collectVerbanden(
  pagina: Pagina,
  paginas: readonly PaginaMetKruisverbanden[],
  { toDeel, toKop }: Titels,
): Verband[] {
  const eigen = paginas.find((een) => een.pagina.id === pagina.id)?.kruisverbanden ?? [];
  const heen = eigen.flatMap(({ adres, waarvoor }): Verband[] => {
    const [pad = '', anker] = adres.split('#');
    const doel = paginas.find((een) => een.pagina.adres === pad)?.pagina;
    if (!doel) return [];
    const kop = anker === undefined ? undefined : toKop(pad, anker);
    return [{ richting: 'heen', adres, titel: kop ?? doel.titel, deel: toDeel(doel.deel), redenen: [{ waarvoor }] }];
  });
  const terug = paginas.flatMap(({ pagina: van, kruisverbanden }): Verband[] => {
    const redenen = kruisverbanden.flatMap(({ adres, waarvoor }): Reden[] => {
      const [pad, anker] = adres.split('#');
      if (pad !== pagina.adres || van.id === pagina.id) return [];
      return [{ waarvoor, bij: anker === undefined ? undefined : toKop(pagina.adres, anker) }];
    });
    return redenen.length === 0
      ? []
      : [{ richting: 'terug', adres: van.adres, titel: van.titel, deel: toDeel(van.deel), redenen }];
  });
  return [...heen, ...terug];
}
