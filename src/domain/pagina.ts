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

/** The pages of a part in reading order. */
export type Reeks = {
  paginas: readonly Pagina[];
  /**
   * Pages by the folder in whose list they stand (its path in the content folder). The first page of a folder
   * (`map/index`) stands in its own list and in that of the folder above.
   */
  perMap: ReadonlyMap<string, readonly Pagina[]>;
};

/** As many links as a reader can oversee beside a page. A part with more is shown folder by folder. */
const MEESTE_LINKS = 40;

/** Prepares the pages of a part, in reading order, for the navigation on each of them. */
export function createReeks(paginas: readonly Pagina[]): Reeks {
  const metEerste = new Set(paginas.filter(({ id }) => isEerste(id)).map(({ id }) => toMap(id)));
  const perMap = new Map<string, Pagina[]>();
  for (const pagina of paginas) {
    for (const map of listMappen(pagina, metEerste)) {
      const lijst = perMap.get(map);
      if (lijst) lijst.push(pagina);
      else perMap.set(map, [pagina]);
    }
  }
  return { paginas, perMap };
}

/** The folders in whose list a page stands. */
function listMappen({ id }: Pagina, metEerste: ReadonlySet<string>): string[] {
  const boven = isEerste(id) ? toMap(toMap(id)) : toMap(id);
  const lijst = findMap(boven, metEerste);
  return isEerste(id) && toMap(id) !== lijst ? [toMap(id), lijst] : [lijst];
}

/** The nearest folder from `map` upward that has a first page; without one the part itself. */
function findMap(map: string, metEerste: ReadonlySet<string>): string {
  let hier = map;
  while (hier.includes('/') && !metEerste.has(hier)) hier = toMap(hier);
  return hier;
}

function isEerste(id: string): boolean {
  return id.endsWith('/index');
}

/** The folder of a page, or that above a folder; of what has none above it, itself. */
function toMap(id: string): string {
  return id.includes('/') ? id.replace(/\/[^/]*$/, '') : id;
}

/** First pages of the folders between the part and `pagina`, from above; none in a part that is shown whole. */
export function selectBoven({ paginas, perMap }: Reeks, pagina: Pagina): Pagina[] {
  if (paginas.length <= MEESTE_LINKS) return [];
  const delen = pagina.id.split('/').slice(0, isEerste(pagina.id) ? -2 : -1);
  return delen.slice(1).flatMap((_, plek) => {
    const map = delen.slice(0, plek + 2).join('/');
    return perMap.get(map)?.find(({ id }) => id === `${map}/index`) ?? [];
  });
}

/**
 * Of a list that is too long the pages in the folder of `pagina`, and of a folder that is too full those around it: a page
 * does not get heavier with the number of pages of its part.
 */
function shortenLijst(lijst: readonly Pagina[], { paginas, perMap }: Reeks, pagina: Pagina): readonly Pagina[] {
  if (lijst.length <= MEESTE_LINKS) return lijst;
  let map = toMap(pagina.id);
  while (map.includes('/') && !perMap.has(map)) map = toMap(map);
  const inMap = perMap.get(map) ?? [];
  const samen = lijst === paginas ? inMap : inMap.filter((een) => lijst.includes(een));
  if (samen.length <= MEESTE_LINKS) return samen;
  const plek = samen.findIndex(({ id }) => id === pagina.id);
  const vanaf = Math.max(1, Math.min(plek - MEESTE_LINKS / 2, samen.length - MEESTE_LINKS + 1));
  return [...samen.slice(0, 1), ...samen.slice(vanaf, vanaf + MEESTE_LINKS - 1)];
}

/**
 * What the side navigation shows on `pagina`, of the pages of its part: those without a group, and below the title of its
 * group those that belong with it. The other groups would only hide them. Of many pages it shows those nearby.
 */
export function selectNavigatie(reeks: Reeks, pagina: Pagina, groepen: readonly Paginagroep[]): Navigatielijst[] {
  return groupNavigatie(reeks.paginas, pagina, groepen).map((lijst) => ({
    ...lijst,
    paginas: shortenLijst(lijst.paginas, reeks, pagina),
  }));
}

function groupNavigatie(reeks: readonly Pagina[], pagina: Pagina, groepen: readonly Paginagroep[]): Navigatielijst[] {
  if (groepen.length === 0) return [{ paginas: reeks }];
  const los = reeks.filter(({ adres }) => !groepen.some(({ adressen }) => adressen.includes(adres)));
  const eigen = groepen.find(({ adressen }) => adressen.includes(pagina.adres));
  if (!eigen) return [{ paginas: los }];
  return [
    { paginas: los },
    { titel: eigen.titel, paginas: reeks.filter(({ adres }) => eigen.adressen.includes(adres)) },
  ];
}

/** The pages before and after `pagina` among those of its part. */
export function findBuren({ paginas: reeks }: Pick<Reeks, 'paginas'>, pagina: Pagina): Buren {
  const plek = reeks.findIndex(({ id }) => id === pagina.id);
  return { vorige: reeks[plek - 1], volgende: plek === -1 ? undefined : reeks[plek + 1] };
}

/** A fase with the address of its page; without a page there is no address. */
export type Station = Fase & { adres: string | undefined };

/** The route: every fase with the page that is about it. */
export function selectStations(fasen: readonly Fase[], paginas: readonly Pagina[]): Station[] {
  return fasen.map((fase) => ({ ...fase, adres: paginas.find((pagina) => pagina.fase === fase.id)?.adres }));
}
