// What is needed only when there are pages to show stands apart: suggestions do not wait for it.

/** What narrows a search, each to one id: a part of the site, a fase of the route and a source document. */
export type Zoekfilter = { soort?: string | undefined; fase?: string | undefined; bron?: string | undefined };

/** The filters, in the order in which they are shown. */
export const FILTERS = ['soort', 'fase', 'bron'] as const;
export type Filternaam = (typeof FILTERS)[number];

/** Something to narrow by. */
export type Filteroptie = { id: string; titel: string };
/** Everything to narrow by, each filter in the order in which it is shown. */
export type Filteropties = Readonly<Record<Filternaam, readonly Filteroptie[]>>;

/** What a visitor asks: the words and what narrows them. Empty `tekst` asks nothing. */
export type Zoekvraag = Zoekfilter & {
  tekst: string;
  /** Only these very words: no typing errors are mended and no other names are added. */
  isLetterlijk?: boolean | undefined;
};

/** Ids by which a page is found when a search is narrowed, beside that of its part. */
export type Paginafilters = { fasen: readonly string[]; bronnen: readonly string[] };

/** The filters of a page that says itself what it is about. */
export function toPaginafilters(pagina: {
  fase?: string | undefined;
  vindplaats?: { bron: string } | undefined;
}): Paginafilters {
  return {
    fasen: pagina.fase === undefined ? [] : [pagina.fase],
    bronnen: pagina.vindplaats === undefined ? [] : [pagina.vindplaats.bron],
  };
}

/** A piece of plain text; `isTreffer` when it is what the visitor searched for. */
export type Fragment = { tekst: string; isTreffer: boolean };

/** A heading on a page under which the words were found. */
export type Plek = {
  titel: string;
  /** Address with an anchor, base path included. */
  adres: string;
  fragmenten: readonly Fragment[];
  /** How well this place fits, comparable within one page only. */
  gewicht: number;
};

/** A page on which the words were found. */
export type Zoekresultaat = {
  titel: string;
  /** Address of the page, base path included. */
  adres: string;
  /** Kind of page in a word, where the page has one. */
  soort?: string | undefined;
  /** Text around the match outside the headings of `plekken`; empty when there is none. */
  fragmenten: readonly Fragment[];
  /** In the order of the page. */
  plekken: readonly Plek[];
  /** How well the page fits, comparable within one answer. */
  gewicht: number;
};

/** How many pages each id of a filter would leave. */
export type Tellingen = Readonly<Record<Filternaam, ReadonlyMap<string, number>>>;

/** Answer of the full text to a question. `resultaten` may hold only the first of `totaal`. */
export type Zoekuitkomst = {
  /** Pages found within the chosen filters. */
  totaal: number;
  /** Pages found without any filter. */
  totaalZonderFilter: number;
  tellingen: Tellingen;
  resultaten: readonly Zoekresultaat[];
  /** No page has all of the words; these have some. */
  isGedeeltelijk: boolean;
  /** The question as it was mended, where what was typed found nothing. */
  gezochtOp?: string | undefined;
  /** Other names by which pages were added, as the glossary writes them. */
  ookGezochtOp: readonly string[];
};

/** The answer when nothing is found. */
export const GEEN_UITKOMST: Zoekuitkomst = {
  totaal: 0,
  totaalZonderFilter: 0,
  tellingen: { soort: new Map(), fase: new Map(), bron: new Map() },
  resultaten: [],
  isGedeeltelijk: false,
  ookGezochtOp: [],
};

/** Longest question in characters; a longer one, such as a pasted page, is cut. */
export const MAX_ZOEKTEKST = 120;

/** What is searched for when someone types `invoer`: white space put in order, cut at MAX_ZOEKTEKST. */
export function normalizeZoektekst(invoer: string): string {
  const tekst = invoer.replace(/\s+/gu, ' ').trim();
  // By code point, so that no character is cut in half.
  return [...tekst].slice(0, MAX_ZOEKTEKST).join('').trim();
}

/** Whether there is a letter or a digit to search for. */
export function isDoorzoekbaar(tekst: string): boolean {
  return /[\p{L}\p{N}]/u.test(tekst);
}

/** What an address asks: in its hash, where the search page puts it, or in its query, where a form does. */
export function readZoekvraag({ hash, search }: { hash: string; search: string }): Zoekvraag {
  const velden = new URLSearchParams(isZoekhash(hash) ? hash.slice(1) : search);
  const vraag: Zoekvraag = { tekst: normalizeZoektekst(velden.get('q') ?? '') };
  for (const naam of FILTERS) {
    const id = velden.get(naam);
    if (id !== null && id !== '') vraag[naam] = id;
  }
  if (velden.get(PRECIES) === 'ja') vraag.isLetterlijk = true;
  return vraag;
}

const PRECIES = 'precies';

/** Whether the hash of an address holds a question, and is not the place on the page that a link leads to. */
export function isZoekhash(hash: string): boolean {
  return hash.startsWith('#q=');
}

/**
 * Address that shows the answer to `vraag`; `pad` is the search page. A question without words is the bare page. The
 * question stands in the hash, which a browser never sends: not when the page is loaded again either.
 */
export function toZoekadres(pad: string, vraag: Zoekvraag): string {
  if (vraag.tekst === '') return pad;
  const velden = new URLSearchParams({ q: vraag.tekst });
  for (const naam of FILTERS) if (vraag[naam] !== undefined) velden.set(naam, vraag[naam]);
  if (vraag.isLetterlijk) velden.set(PRECIES, 'ja');
  return `${pad}#${velden.toString()}`;
}

/** Whether two questions ask the same. */
export function isZelfdeZoekvraag(a: Zoekvraag, b: Zoekvraag): boolean {
  return toZoekadres('', a) === toZoekadres('', b) && FILTERS.every((naam) => a[naam] === b[naam]);
}

/** What narrows `vraag`, without its words. */
export function selectFilter(vraag: Zoekfilter): Zoekfilter {
  const filter: Zoekfilter = {};
  for (const naam of FILTERS) if (vraag[naam] !== undefined) filter[naam] = vraag[naam];
  return filter;
}

/** `vraag` without the ids that are no option: one of an old or mistyped address would hide every result. */
export function keepBekend({ tekst, isLetterlijk, ...filter }: Zoekvraag, opties: Filteropties): Zoekvraag {
  const vraag: Zoekvraag = isLetterlijk ? { tekst, isLetterlijk } : { tekst };
  for (const naam of FILTERS) {
    const id = filter[naam];
    if (opties[naam].some((optie) => optie.id === id)) vraag[naam] = id;
  }
  return vraag;
}

/** What was found of each stage. */
export type Zoekaantallen = { suggesties: number; paginas: number };

/** `3 suggesties en 12 pagina’s voor ‘woord’`, also for someone who hears the page; `binnen` names the filters. */
export function describeUitkomst(
  tekst: string,
  { suggesties, paginas }: Zoekaantallen,
  binnen: readonly string[] = [],
): string {
  const delen = [formatAantal(suggesties, 'suggestie', 'suggesties'), formatAantal(paginas, 'pagina', 'pagina’s')];
  const aantallen = delen.filter((deel) => deel !== '').join(' en ') || 'Niets gevonden';
  return `${aantallen} voor ‘${tekst}’${binnen.length === 0 ? '' : ` binnen ${binnen.join(', ')}`}`;
}

function formatAantal(aantal: number, een: string, meer: string): string {
  return aantal === 0 ? '' : `${aantal} ${aantal === 1 ? een : meer}`;
}
