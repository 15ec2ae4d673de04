import type { Zoekfilter } from '../domain/zoeken.ts';
import type { Aanvulling, Woordgroep, Zoekindex, Zoekplek } from '../domain/zoekindex.ts';
import { createNaamindex, IN_TEKST } from './naamindex.ts';
import { addScores, computeDekking, type Dekking, type Scores, type Stukscores } from './scores.ts';
import { createVerruimer } from './verruiming.ts';
import { divideVraag, joinWoorden, listLos, listVerruimd, MAX_VERRUIMD, mendWoord, selectZeggend } from './vraag.ts';
import { listStammen, splitVraag } from './woorden.ts';

/** A place found. */
export type Suggestie = {
  plek: Zoekplek;
  /** Compares within one answer. */
  gewicht: number;
  /** The part of the question that the place says, 0 to 1, comparable with the weight of a page of the full text. */
  dekking: number;
  /** The words stand in its own names, much as they were typed. */
  isSterk: boolean;
  /** Pieces of the question that it does not have. */
  ontbreekt: readonly string[];
};

/** What is known of a question before the full text is asked. */
export type Suggestieuitslag = {
  /** Places that have all words, the best first. */
  treffers: readonly Suggestie[];
  /** Places that have some of them, the ones that say most of the question first. */
  gedeeltelijk: readonly Suggestie[];
  /** Other names by which was searched as well, as the glossary writes them. */
  ookGezochtOp: readonly string[];
  /** The question with its typing errors mended, where there seem to be any. */
  bedoelde: string | undefined;
  /**
   * Weighs a page of the full text, by what that calls it and its score there (0 to 1): a page whose names say what was
   * asked goes before one that mentions it, and what is replaced by something newer goes behind.
   */
  weighPagina: (tekstId: string, score: number) => number;
  /** What to ask the full text, the question itself first. */
  vragen: Volledigevragen;
};

/** Ways to ask the full text the same. */
export type Volledigevragen = {
  /** The words that say something. */
  zelf: string;
  /** The question in other names, each with the name that came in. */
  verruimd: readonly { tekst: string; naam: string }[];
  /** With its typing errors mended, for when the question itself finds nothing. */
  hersteld: string | undefined;
  /** The words apart, for when no page has them all. */
  los: readonly string[];
};

/** The suggestions: they know names and a line about each place only, so they answer while someone types. */
export type Suggesties = {
  /** Takes in places and groups of words; a place that is known already is passed over. */
  add: (index: Zoekindex) => void;
  /** Takes in what comes after the index: to show with places, and to find them by as well. */
  complete: (aanvulling: Aanvulling) => void;
  ask: (tekst: string, filter?: Zoekfilter) => Suggestieuitslag;
};

/** A term answers what something is, a page or a tool what to do; a heading and a question are a part of those. */
const SOORTGEWICHT = { begrip: 1.15, pagina: 1.2, hulpmiddel: 1.25, instrument: 1.15, kop: 0.95, vraag: 0.85 };
/** The name as a whole is what was typed. */
const HELE_NAAM = 3;
/** Words of the question that stand in the same order in the title say that this is the phrase that was meant. */
const SAMEN = 0.2;
const ACHTERAAN = 0.6;
/** A word in another name counts less than the word itself. */
const VERRUIMD = 0.6;
/** A word that stands in no name says little about which place is meant. */
const ZONDER_NAAM = 0.4;
/** Score from which a place is what was asked for, and does not only touch on it. */
const STERK = 0.4;
/** The text of a page mentions what was asked; its names say that it is about that. */
const TEKST = 0.4;

export function createSuggesties(): Suggesties {
  const namen = createNaamindex();
  const verruimer = createVerruimer();
  /** What the full text calls the page at an address. */
  const tekstIds = new Map<string, string>();
  const toTekstId = ({ adres, tekstId }: Zoekplek) => tekstId ?? tekstIds.get(adres.replace(/#.*/, ''));

  function weighStuk(scores: Scores): Stukscores {
    const zeldzaamheid = Math.log(1 + namen.plekken.length / Math.max(1, scores.size));
    const heeftNaam = [...scores.values()].some((score) => score > IN_TEKST);
    return { scores, belang: zeldzaamheid * (heeftNaam ? 1 : ZONDER_NAAM) };
  }

  function toSuggestie(plek: Zoekplek, woorden: readonly string[], dekking: Dekking, stukken: readonly string[]) {
    const gewicht =
      dekking.score *
      computeTitelgewicht(plek, woorden) *
      SOORTGEWICHT[plek.soort] *
      (isHeleNaam(plek, woorden) ? HELE_NAAM : plek.isAchteraan ? ACHTERAAN : 1);
    return {
      plek,
      gewicht,
      dekking: toRelevantie(dekking) * (plek.isAchteraan ? ACHTERAAN : 1),
      isSterk: dekking.score >= STERK,
      ontbreekt: dekking.ontbreekt.flatMap((plaats) => stukken[plaats] ?? []),
    };
  }

  function addGroepen(groepen: readonly Woordgroep[]): void {
    for (const { woorden, naar = [] } of groepen) [...woorden, ...naar].forEach(namen.learn);
    verruimer.add(groepen);
  }

  return {
    add({ plekken, woordgroepen }) {
      for (const plek of plekken) namen.add(plek);
      addGroepen([...woordgroepen, ...plekken.flatMap(toWoordgroep)]);
    },
    complete({ teksten, tekstIds: erbij, woordgroepen }) {
      addGroepen(woordgroepen);
      for (const [adres, tekst] of Object.entries(teksten)) namen.addTekst(adres, tekst);
      for (const [adres, tekstId] of Object.entries(erbij)) tekstIds.set(adres, tekstId);
    },
    ask(tekst, filter = {}) {
      const { find, findKernen } = namen.woordenschat;
      const getypt = joinWoorden(
        splitVraag(tekst),
        (een, apart) => namen.countPlekken([een]) > namen.countPlekken(apart),
      );
      const woorden = getypt.map((woord) => mendWoord(woord, find(woord)));
      const verruimingen = verruimer.widen(woorden);
      const stukken = divideVraag(woorden, verruimingen);
      const perStuk = stukken.map((stuk) => {
        const scores = namen.score(stuk.woorden);
        for (const naam of stuk.namen) addScores(scores, namen.score(naam.woorden), VERRUIMD);
        return weighStuk(scores);
      });
      const dekkingen = computeDekking(perStuk);
      const geschreven = stukken.map((stuk) => namen.write(stuk.woorden));
      // A heading on a page about the question is no answer when only that page's title says so.
      const eigen = namen.listEigen(
        stukken.flatMap((stuk) => [...stuk.woorden, ...stuk.namen.flatMap((naam) => naam.woorden)]),
      );
      const gevonden = [...dekkingen].flatMap(([nummer, dekking]) => {
        const plek = namen.plekken[nummer];
        return plek && isBinnenFilter(plek, filter) && (plek.soort !== 'kop' || eigen.has(nummer))
          ? [toSuggestie(plek, woorden, dekking, geschreven)]
          : [];
      });
      gevonden.sort((a, b) => b.gewicht - a.gewicht || (a.plek.adres < b.plek.adres ? -1 : 1));
      const naamdekking = listNaamdekking(namen.plekken, dekkingen, toTekstId);
      const achteraan = new Set(namen.plekken.filter((plek) => plek.isAchteraan).map(toTekstId));
      const zeggend = selectZeggend(woorden);
      const isHersteld = woorden.some((woord, plaats) => woord !== getypt[plaats]);
      return {
        treffers: gevonden.filter(({ ontbreekt }) => ontbreekt.length === 0),
        gedeeltelijk: gevonden.filter(({ ontbreekt }) => ontbreekt.length > 0),
        ookGezochtOp: stukken.flatMap((stuk) => stuk.namen.slice(0, MAX_VERRUIMD).map((naam) => naam.tekst)),
        bedoelde: isHersteld ? namen.write(woorden) : undefined,
        weighPagina: (tekstId, score) =>
          (TEKST * score + (naamdekking.get(tekstId) ?? 0)) * (achteraan.has(tekstId) ? ACHTERAAN : 1),
        vragen: {
          zelf: selectZeggend(getypt).join(' '),
          verruimd: listVerruimd(woorden, verruimingen),
          hersteld: isHersteld ? namen.write(zeggend) : undefined,
          los: listLos(zeggend, (woord) => (find(woord).length > 0 ? [woord] : findKernen(woord))),
        },
      };
    },
  };
}

/** What a term is also called. Its forms are only recognised: nobody wants to hear that a plural was searched for too. */
function toWoordgroep({ soort, titel, namen }: Zoekplek): Woordgroep[] {
  return soort === 'begrip' && namen.length > 0 ? [{ woorden: [titel, ...namen] }] : [];
}

/** A place that has a word at all is about it for a part, wherever it stands: the line about it was written for that. */
function toRelevantie({ score, deel }: Dekking): number {
  return (score + deel) / 2;
}

/** Per page of the full text how much of the question one place on it says, 0 to 1. */
function listNaamdekking(
  plekken: readonly Zoekplek[],
  dekkingen: ReadonlyMap<number, Dekking>,
  toTekstId: (plek: Zoekplek) => string | undefined,
): Map<string, number> {
  const perPagina = new Map<string, number>();
  for (const [nummer, dekking] of dekkingen) {
    const plek = plekken[nummer];
    const tekstId = plek && toTekstId(plek);
    if (tekstId === undefined) continue;
    perPagina.set(tekstId, Math.max(perPagina.get(tekstId) ?? 0, toRelevantie(dekking)));
  }
  return perPagina;
}

/** More for a title that says little else, and for one that has words of the question next to each other. */
function computeTitelgewicht({ titel }: Zoekplek, woorden: readonly string[]): number {
  const vraag = toStammen(woorden);
  const rij = toStammen(splitVraag(titel));
  const lengte = Math.max(1, selectZeggend(splitVraag(titel)).length);
  const samen = vraag.filter((stam, plaats) => {
    const hier = rij.indexOf(stam);
    return hier !== -1 && plaats + 1 < vraag.length && rij[hier + 1] === vraag[plaats + 1];
  }).length;
  return (0.6 + 0.4 * Math.min(1, selectZeggend(woorden).length / lengte)) * (1 + SAMEN * samen);
}

/** Whether a name is the question, whatever the order and the forms of its words. */
function isHeleNaam({ titel, namen, vormen }: Zoekplek, woorden: readonly string[]): boolean {
  const vraag = toSleutel(woorden);
  return [titel, ...namen, ...vormen].some((naam) => toSleutel(splitVraag(naam)) === vraag);
}

function toSleutel(woorden: readonly string[]): string {
  return toStammen(selectZeggend(woorden)).sort().join(' ');
}

function toStammen(woorden: readonly string[]): string[] {
  return woorden.map((woord) => listStammen(woord)[0] ?? woord);
}

function isBinnenFilter({ deel, fasen, bronnen }: Zoekplek, { soort, fase, bron }: Zoekfilter): boolean {
  return (
    (soort === undefined || deel === soort) &&
    (fase === undefined || fasen.includes(fase)) &&
    (bron === undefined || bronnen.includes(bron))
  );
}
