import type { Zoekresultaat, Zoekuitkomst } from '../domain/zoeken.ts';
import type { Zoekplek } from '../domain/zoekindex.ts';
import type { Suggestie, Suggestieuitslag } from './suggesties.ts';

/** Groups of suggestions, in the order of a site's own parts. A heading is shown among the pages. */
export type Groepsoort = 'beste' | 'begrip' | 'pagina' | 'instrument' | 'vraag';
export type Suggestiegroep = { soort: Groepsoort; plekken: readonly Zoekplek[] };

/** A row below the suggestions: a place known by name, or a page with the words in its text. */
export type Uitslagrij =
  /** `ontbreekt` are the words of the question that the place does not have. */
  | { plek: Zoekplek; ontbreekt: readonly string[]; resultaat?: undefined }
  | { plek?: undefined; ontbreekt?: undefined; resultaat: Zoekresultaat };

/** Rows of the first group, whatever they are; of every other group; and of all together. */
const MAX_BESTE = 3;
const MAX_PER_GROEP = 3;
const MAX_SUGGESTIES = 10;
/** Suggestions among the first pages of the full text: the ones that only touch on the question. */
const MAX_TUSSEN = 5;
const MAX_EERSTE = 10;
/** A place that has some of the words only comes between pages that have all, when it says most of what was asked. */
const MIN_DEKKING = 0.4;
const GEDEELTELIJK = 0.9;
/** What the heading of a place counts for, beside its text. */
const NAAM = 2;

/**
 * The suggestions to show while someone types: first the best of all, then the others per kind, the kind with the best one
 * first. Only what was asked for by name.
 */
export function groupSuggesties({ treffers }: Suggestieuitslag): Suggestiegroep[] {
  const plekken = treffers.filter(({ isSterk }) => isSterk).map(({ plek }) => plek);
  const beste = plekken.slice(0, MAX_BESTE);
  const groepen = new Map<Groepsoort, Zoekplek[]>();
  let over = MAX_SUGGESTIES - beste.length;
  for (const plek of plekken.slice(MAX_BESTE)) {
    const groep = groepen.get(toGroepsoort(plek)) ?? [];
    if (over === 0 || groep.length === MAX_PER_GROEP) continue;
    over -= 1;
    groepen.set(toGroepsoort(plek), [...groep, plek]);
  }
  const overige = [...groepen].map(([soort, inGroep]): Suggestiegroep => ({ soort, plekken: inGroep }));
  return beste.length === 0 ? [] : [{ soort: 'beste', plekken: beste }, ...overige];
}

/**
 * What comes below the suggestions: the pages of the full text without those that are suggested already, and between the
 * first of them the places whose names only touch on the question. Rows that are there stay when more pages are loaded.
 */
export function mergeUitslag(suggesties: Suggestieuitslag, volledig: Zoekuitkomst): Uitslagrij[] {
  const getoond = new Set(groupSuggesties(suggesties).flatMap(({ plekken }) => plekken.map(({ adres }) => adres)));
  const heeftAlles = getoond.size > 0 || (volledig.totaal > 0 && !volledig.isGedeeltelijk);
  const dekkingen = new Map(
    [...suggesties.gedeeltelijk, ...suggesties.treffers].map(({ plek, dekking }) => [plek.adres, dekking]),
  );
  const paginas = volledig.resultaten
    .filter(({ adres }) => !getoond.has(adres))
    .map((pagina) => weighPlekken(pagina, dekkingen));
  const eerste = paginas.slice(0, MAX_EERSTE - getoond.size);
  const tussen = selectTussen(suggesties, heeftAlles)
    .filter(({ plek }) => !getoond.has(plek.adres) && !isGevonden(plek, eerste))
    .slice(0, MAX_TUSSEN);
  const samen = [
    ...eerste.map((resultaat) => ({ rij: { resultaat }, gewicht: resultaat.gewicht })),
    ...tussen.map(({ plek, dekking, ontbreekt }) => ({
      rij: { plek, ontbreekt },
      gewicht: dekking * (ontbreekt.length > 0 ? GEDEELTELIJK : 1),
    })),
  ].sort((a, b) => b.gewicht - a.gewicht);
  const tussenAdressen = new Set(tussen.map(({ plek }) => plek.adres));
  const verder = paginas.slice(eerste.length).filter(({ adres }) => !tussenAdressen.has(adres));
  return [...samen.map(({ rij }) => rij), ...verder.map((resultaat) => ({ resultaat }))];
}

function selectTussen({ treffers, gedeeltelijk }: Suggestieuitslag, heeftAlles: boolean): Suggestie[] {
  const zwak = treffers.filter(({ isSterk }) => !isSterk);
  return [...zwak, ...gedeeltelijk.filter(({ dekking }) => !heeftAlles || dekking >= MIN_DEKKING)];
}

/** The places on a page anew in weight: the words of the question in a heading say more than in the text below it. */
function weighPlekken(pagina: Zoekresultaat, dekkingen: ReadonlyMap<string, number>): Zoekresultaat {
  const hoogste = Math.max(...pagina.plekken.map(({ gewicht }) => gewicht));
  return {
    ...pagina,
    plekken: pagina.plekken.map((plek) => ({
      ...plek,
      gewicht: plek.gewicht / hoogste + NAAM * (dekkingen.get(plek.adres) ?? 0),
    })),
  };
}

/** A page that the full text found as well shows more there; so does a heading that is one of its places. */
function isGevonden({ adres }: Zoekplek, paginas: readonly Zoekresultaat[]): boolean {
  return paginas.some((pagina) => pagina.adres === adres || pagina.plekken.some((plek) => plek.adres === adres));
}

function toGroepsoort({ soort }: Zoekplek): Groepsoort {
  if (soort === 'kop') return 'pagina';
  return soort === 'hulpmiddel' ? 'instrument' : soort;
}
