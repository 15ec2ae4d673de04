import { GEEN_UITKOMST, type Zoekfilter, type Zoekresultaat, type Zoekuitkomst } from '../domain/zoeken.ts';
import { isVerwanteUitkomst } from './is-verwant.ts';
import type { Paginatreffer, Volledigetekst } from './pagefind.ts';
import type { Suggestieuitslag } from './suggesties.ts';
import { listStammen, splitVraag } from './woorden.ts';

/** A page with another name for it counts less than a page with the word. */
const VERRUIMD = 0.6;
/** What a page keeps of its weight when the words stand nowhere near each other. */
const VERSPREID = 0.5;
/** Results whose places decide on their order. */
const MAX_EERSTE = 10;
/** Pages that have only some of the words, shown at most: the farther down, the less they are about the question. */
const MAX_GEDEELTELIJK = 10;

/**
 * Asks the full text in the ways of `vragen`, with the first `aantal` results worked out: the words themselves, then other
 * names for them behind those; the mended words when these find nothing; and when nothing has all words, the pages with
 * the most telling of them. Rejects when a part of the index cannot be loaded.
 */
export async function searchVolledig(
  tekst: Volledigetekst,
  { vragen, weighPagina }: Pick<Suggestieuitslag, 'vragen' | 'weighPagina'>,
  filter: Zoekfilter,
  aantal: number,
): Promise<Zoekuitkomst> {
  const gewogen: Volledigetekst = {
    search: async (vraag, binnen) => rank(await tekst.search(vraag, binnen), weighPagina),
  };
  // What seems a typing error may be a word that no name has; then the pages have it just so.
  const pogingen = vragen.hersteld === undefined ? [vragen.zelf] : [vragen.zelf, vragen.hersteld];
  for (const vraag of pogingen) {
    const gevonden = await searchVerwant(gewogen, vraag, filter, aantal);
    // A mended question stands for all of the words, other names for a piece of them.
    const isLaatste = vraag === pogingen.at(-1);
    if (gevonden.totaalZonderFilter === 0 && !(isLaatste && vragen.verruimd.length > 0)) continue;
    const uitkomst = await addVerruimd(gewogen, gevonden, vragen.verruimd, filter, aantal);
    if (uitkomst.totaalZonderFilter === 0) continue;
    return vraag === vragen.zelf ? uitkomst : { ...uitkomst, gezochtOp: vraag };
  }
  return searchLos(tekst, vragen.los, weighPagina, filter, aantal);
}

type Antwoord = Awaited<ReturnType<Volledigetekst['search']>>;

/** The pages in the order of their weight. */
function rank(antwoord: Antwoord, weighPagina: Suggestieuitslag['weighPagina']): Antwoord {
  const hoogste = Math.max(...antwoord.treffers.map(({ score }) => score));
  const treffers = antwoord.treffers
    .map((treffer) => ({ ...treffer, score: weighPagina(treffer.id, treffer.score / hoogste) }))
    .sort((a, b) => b.score - a.score);
  return { ...antwoord, treffers };
}

type Gevonden = Zoekuitkomst & { treffers: readonly Paginatreffer[] };

async function searchVerwant(
  tekst: Volledigetekst,
  vraag: string,
  filter: Zoekfilter,
  aantal: number,
): Promise<Gevonden> {
  const { treffers, totaalZonderFilter, tellingen } = await tekst.search(vraag, filter);
  const resultaten = await loadEerste(treffers, aantal);
  if (!isVerwanteUitkomst(vraag, resultaten)) return { ...GEEN_UITKOMST, treffers: [] };
  return {
    ...GEEN_UITKOMST,
    totaal: treffers.length,
    totaalZonderFilter,
    tellingen,
    resultaten: sortEerste(resultaten, vraag),
    treffers,
  };
}

/** The pages that only another name finds, behind those that were found already. */
async function addVerruimd(
  tekst: Volledigetekst,
  zelf: Gevonden,
  verruimd: Suggestieuitslag['vragen']['verruimd'],
  filter: Zoekfilter,
  aantal: number,
): Promise<Zoekuitkomst> {
  let { treffers } = zelf;
  let { totaalZonderFilter, tellingen } = zelf;
  const ookGezochtOp: string[] = [];
  for (const { tekst: vraag, naam } of verruimd) {
    const ander = await searchVerwant(tekst, vraag, filter, Math.min(aantal, 3));
    const bekend = new Set(treffers.map(({ id }) => id));
    const erbij = ander.treffers
      .filter(({ id }) => !bekend.has(id))
      .map((treffer) => ({ ...treffer, score: treffer.score * VERRUIMD }));
    if (erbij.length === 0) continue;
    ookGezochtOp.push(naam);
    treffers = [...treffers, ...erbij];
    // Which pages the two share is not known under another filter, so the higher of both counts is what is certain.
    totaalZonderFilter = Math.max(totaalZonderFilter, ander.totaalZonderFilter, treffers.length);
    tellingen = {
      soort: keepHighest(tellingen.soort, ander.tellingen.soort),
      fase: keepHighest(tellingen.fase, ander.tellingen.fase),
      bron: keepHighest(tellingen.bron, ander.tellingen.bron),
    };
  }
  if (treffers === zelf.treffers) return zelf;
  const resultaten = await loadEerste(treffers, aantal);
  return { ...GEEN_UITKOMST, totaal: treffers.length, totaalZonderFilter, tellingen, resultaten, ookGezochtOp };
}

/** The pages that have the most telling of the words: a word on few pages tells more. */
async function searchLos(
  tekst: Volledigetekst,
  woorden: readonly string[],
  weighPagina: Suggestieuitslag['weighPagina'],
  filter: Zoekfilter,
  aantal: number,
): Promise<Zoekuitkomst> {
  const punten = new Map<string, { treffer: Paginatreffer; som: number }>();
  for (const woord of woorden) {
    const { treffers } = await searchVerwant(tekst, woord, filter, 3);
    const hoogste = Math.max(...treffers.map(({ score }) => score));
    for (const treffer of treffers) {
      const erbij = (0.5 + treffer.score / hoogste / 2) / Math.log(2 + treffers.length);
      punten.set(treffer.id, { treffer, som: (punten.get(treffer.id)?.som ?? 0) + erbij });
    }
  }
  const hoogsteSom = Math.max(...[...punten.values()].map(({ som }) => som));
  const beste = [...punten.values()]
    .map(({ treffer, som }) => ({ ...treffer, score: weighPagina(treffer.id, som / hoogsteSom) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_GEDEELTELIJK);
  if (beste.length === 0) return GEEN_UITKOMST;
  const resultaten = await loadEerste(beste, aantal);
  return {
    ...GEEN_UITKOMST,
    totaal: beste.length,
    totaalZonderFilter: beste.length,
    resultaten,
    isGedeeltelijk: true,
  };
}

function loadEerste(treffers: readonly Paginatreffer[], aantal: number): Promise<Zoekresultaat[]> {
  return Promise.all(treffers.slice(0, aantal).map(async ({ score, load }) => ({ ...(await load()), gewicht: score })));
}

/**
 * The first results anew in order, now that is known where on the page the words stand: together under one heading, or
 * scattered over a long page. Only the first, so that they stay where they are when more are loaded.
 */
function sortEerste(resultaten: readonly Zoekresultaat[], vraag: string): Zoekresultaat[] {
  const woorden = splitVraag(vraag).map(listStammen);
  const eerste = resultaten
    .slice(0, MAX_EERSTE)
    .map((resultaat) => ({
      ...resultaat,
      gewicht: resultaat.gewicht * (VERSPREID + (1 - VERSPREID) * computeSamen(resultaat, woorden)),
    }))
    .sort((a, b) => b.gewicht - a.gewicht);
  return [...eerste, ...resultaten.slice(MAX_EERSTE)];
}

/** The part of the words, 0 to 1, that stand near each other somewhere on the page. */
function computeSamen({ fragmenten, plekken }: Zoekresultaat, woorden: readonly (readonly string[])[]): number {
  const perPlek = [fragmenten, ...plekken.map((plek) => plek.fragmenten)].map((delen) => {
    const gevonden = new Set(
      delen.flatMap(({ tekst, isTreffer }) => (isTreffer ? splitVraag(tekst) : [])).flatMap(listStammen),
    );
    return woorden.filter((stammen) => stammen.some((stam) => gevonden.has(stam))).length;
  });
  return Math.max(0, ...perPlek) / Math.max(1, woorden.length);
}

function keepHighest(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...a.keys(), ...b.keys()].map((id) => [id, Math.max(a.get(id) ?? 0, b.get(id) ?? 0)]));
}
