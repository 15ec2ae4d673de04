import type { Vindplaats } from './bron.ts';

/** A station of the route. */
export type Fase = {
  id: string;
  nummer: number;
  titel: string;
  /** Two to four words under the station. */
  kort: string;
  /** What the fase is for, in one sentence. */
  doel: string;
  /** What has to be decided in the fase, in order. */
  beslismomenten?: readonly Beslismoment[] | undefined;
};

/** Something that has to be decided in a fase. */
export type Beslismoment = {
  id: string;
  /** What about, as an item of a list: no sentence, no full stop. */
  tekst: string;
};

/** What is known of a part of a page that starts at one heading (`_begin` is the part before the first). */
export type Sectie = {
  /** Ids of the source's own points that this section covers. */
  dekt?: readonly string[] | undefined;
};

/** What to know before one begins with a tool; `voorbeeld` is the address of a page that can show a made-up example. */
export type Vooraf = { tekst: string; voorbeeld?: string | undefined };

/** A page of the knowledge site, without its text. */
export type Pagina = {
  /** Path in the content folder without extension, `map/pagina`. */
  id: string;
  /** Root-relative address without the base path. */
  adres: string;
  titel: string;
  menutitel: string;
  /** For search results and the meta description. */
  omschrijving: string;
  /** Place among the pages of the same part; 0 is the part's own first page. */
  volgorde: number;
  /** Id of the part the page belongs to. */
  deel: string;
  /** ISO date on which the text was last compared with its sources. */
  nagekeken?: string | undefined;
  fase?: string | undefined;
  vindplaats?: Vindplaats | undefined;
  /** Of a tool: what comes out of it and how much work it is, for who has not begun. */
  vooraf?: Vooraf | undefined;
  /** The page works out what the source says, beyond retelling it. */
  isEigenUitwerking: boolean;
  /** Ids of the terms that are not explained in the text of the page, or none at all. */
  nietUitleggen?: 'alles' | readonly string[] | undefined;
};

/** Pages of one part that belong together, by their addresses. */
export type Paginagroep = { titel: string; adressen: readonly string[] };

/** A list in the side navigation; `titel` stands above it. */
export type Navigatielijst = { titel?: string; paginas: readonly Pagina[] };

/** The neighbours of a page in reading order. */
export type Buren = { vorige: Pagina | undefined; volgende: Pagina | undefined };

/** Reading order within a part; parts by their id. */
export function comparePaginas(a: Pagina, b: Pagina): number {
  return a.deel.localeCompare(b.deel) || a.volgorde - b.volgorde || a.id.localeCompare(b.id);
}

/** Pages of one part in reading order: first those without a group, then those of each group. */
export function selectPaginas(
  paginas: readonly Pagina[],
  deel: string,
  groepen: readonly Paginagroep[] = [],
): Pagina[] {
  const toPlek = ({ adres }: Pagina) => groepen.findIndex(({ adressen }) => adressen.includes(adres));
  return paginas.filter((pagina) => pagina.deel === deel).sort((a, b) => toPlek(a) - toPlek(b) || comparePaginas(a, b));
}

/**
 * What the side navigation shows on `pagina`, of the pages of its part in reading order (`reeks`): those without a group,
 * and below the title of its group those that belong with it. The other groups would only hide them.
 */
export function selectNavigatie(
  reeks: readonly Pagina[],
  pagina: Pagina,
  groepen: readonly Paginagroep[],
): Navigatielijst[] {
  const los = reeks.filter(({ adres }) => !groepen.some(({ adressen }) => adressen.includes(adres)));
  const eigen = groepen.find(({ adressen }) => adressen.includes(pagina.adres));
  if (!eigen) return [{ paginas: los }];
  return [
    { paginas: los },
    { titel: eigen.titel, paginas: reeks.filter(({ adres }) => eigen.adressen.includes(adres)) },
  ];
}

/** The pages before and after `pagina` in `reeks`, the pages of its part in reading order. */
export function findBuren(reeks: readonly Pagina[], pagina: Pagina): Buren {
  const plek = reeks.findIndex(({ id }) => id === pagina.id);
  return { vorige: reeks[plek - 1], volgende: plek === -1 ? undefined : reeks[plek + 1] };
}

/** A fase with the address of its page; without a page there is no address. */
export type Station = Fase & { adres: string | undefined };

/** The route: every fase with the page that is about it. */
export function selectStations(fasen: readonly Fase[], paginas: readonly Pagina[]): Station[] {
  return fasen.map((fase) => ({ ...fase, adres: paginas.find((pagina) => pagina.fase === fase.id)?.adres }));
}
