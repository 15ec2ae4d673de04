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
};

/** What is known of a part of a page that starts at one heading (`_begin` is the part before the first). */
export type Sectie = {
  /** Ids of the source's own points that this section covers. */
  dekt?: readonly string[] | undefined;
};

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
  fase?: string | undefined;
  vindplaats?: Vindplaats | undefined;
  /** The page works out what the source says, beyond retelling it. */
  isEigenUitwerking: boolean;
  /** Ids of the terms that are not explained in the text of the page, or none at all. */
  nietUitleggen?: 'alles' | readonly string[] | undefined;
};

/** The neighbours of a page in reading order. */
export type Buren = { vorige: Pagina | undefined; volgende: Pagina | undefined };

/** Reading order within a part; parts by their id. */
export function comparePaginas(a: Pagina, b: Pagina): number {
  return a.deel.localeCompare(b.deel) || a.volgorde - b.volgorde || a.id.localeCompare(b.id);
}

/** Pages of one part in reading order. */
export function selectPaginas(paginas: readonly Pagina[], deel: string): Pagina[] {
  return paginas.filter((pagina) => pagina.deel === deel).sort(comparePaginas);
}

/** The pages before and after `pagina` within its part. */
export function findBuren(paginas: readonly Pagina[], pagina: Pagina): Buren {
  const reeks = selectPaginas(paginas, pagina.deel);
  const plek = reeks.findIndex(({ id }) => id === pagina.id);
  return { vorige: reeks[plek - 1], volgende: plek === -1 ? undefined : reeks[plek + 1] };
}

/** A fase with the address of its page; without a page there is no address. */
export type Station = Fase & { adres: string | undefined };

/** The route: every fase with the page that is about it. */
export function selectStations(fasen: readonly Fase[], paginas: readonly Pagina[]): Station[] {
  return fasen.map((fase) => ({ ...fase, adres: paginas.find((pagina) => pagina.fase === fase.id)?.adres }));
}
