import type { Zoekplek } from '../domain/zoekindex.ts';
import { addScores, combineScores, keepBest, type Scores } from './scores.ts';
import { selectZeggend } from './vraag.ts';
import { isAscii, splitVraag, splitWoorden } from './woorden.ts';
import { createWoordenschat, type Treffer, type Woordenschat } from './woordenschat.ts';

/**
 * How much a word says in each field: in the title most, in the title of the page that a place stands on less, and in the
 * line about it least.
 */
const VELDGEWICHT = { titel: 1, namen: 0.95, vormen: 0.9, boven: 0.45, tekst: 0.35 };
type Veld = keyof typeof VELDGEWICHT;

/** A word that no name has, says little about which place is meant. */
export const IN_TEKST = VELDGEWICHT.tekst;

/** The parts of a compound found apart count less than the compound. */
const GESPLITST = 0.6;
/** One known part of a compound says only what it is about. */
const KERN = 0.5;

/** All places with their words. */
export type Naamindex = {
  /** In the order in which they came: their numbers. */
  plekken: readonly Zoekplek[];
  woordenschat: Woordenschat;
  /** Takes in a place; one that is known already is passed over. */
  add: (plek: Zoekplek) => void;
  /** Takes in the line about the places at an address. */
  addTekst: (adres: string, tekst: string) => void;
  /** Makes the words of a text known, so that they can be recognised in a question. */
  learn: (tekst: string) => readonly string[];
  /** Places with all of `woorden` that say something. */
  score: (woorden: readonly string[]) => Scores;
  /** In how many places all of `woorden` stand just so. */
  countPlekken: (woorden: readonly string[]) => number;
  /** Places that have one of `woorden` themselves, and not only in the title of the page that they stand on. */
  listEigen: (woorden: readonly string[]) => Set<number>;
  /** How words are written, accents included. */
  write: (woorden: readonly string[]) => string;
};

export function createNaamindex(): Naamindex {
  const plekken: Zoekplek[] = [];
  const bekend = new Set<string>();
  const nummers = new Map<string, readonly number[]>();
  const woordenschat = createWoordenschat();
  const plaatsen = new Map<string, { nummer: number; veld: Veld }[]>();
  /** Of texts seen before: the title of a page comes with each of its headings. */
  const geleerd = new Map<string, readonly string[]>();
  const schrijfwijzen = new Map<string, string>();

  function learn(tekst: string): readonly string[] {
    const eerder = geleerd.get(tekst);
    if (eerder) return eerder;
    const woorden = splitWoorden(tekst);
    geleerd.set(tekst, woorden);
    woordenschat.add(woorden);
    if (isAscii(tekst)) return woorden;
    for (const stuk of tekst.match(/[\p{L}'’]+/gu) ?? []) {
      for (const woord of splitVraag(stuk)) if (woord !== stuk) schrijfwijzen.set(woord, stuk.toLowerCase());
    }
    return woorden;
  }

  function addVeld(nummer: number, veld: Veld, teksten: readonly string[]): void {
    for (const woord of teksten.flatMap(learn)) {
      const lijst = plaatsen.get(woord) ?? [];
      if (lijst.length === 0) plaatsen.set(woord, lijst);
      lijst.push({ nummer, veld });
    }
  }

  function scoreTreffers(treffers: readonly Treffer[]): Scores {
    const scores: Scores = new Map();
    for (const { woord, gewicht } of treffers) {
      for (const { nummer, veld } of plaatsen.get(woord) ?? []) keepBest(scores, nummer, gewicht * VELDGEWICHT[veld]);
    }
    return scores;
  }

  /** One word: as it is, as two words written as one, or as a compound that is only half known. */
  function scoreWoord(woord: string): Scores {
    const treffers = woordenschat.find(woord);
    const scores = scoreTreffers(treffers);
    const scoreDeel = (deel: string) => scoreTreffers(woordenschat.find(deel));
    const delen = woordenschat.split(woord);
    if (delen) addScores(scores, combineScores(delen.map(scoreDeel)), GESPLITST);
    if (scores.size > 0) return scores;
    for (const kern of woordenschat.findKernen(woord)) addScores(scores, scoreDeel(kern), KERN);
    return scores;
  }

  return {
    plekken,
    woordenschat,
    learn,
    add(plek) {
      const sleutel = `${plek.adres} ${plek.titel}`;
      if (bekend.has(sleutel)) return;
      bekend.add(sleutel);
      const nummer = plekken.push(plek) - 1;
      nummers.set(plek.adres, [...(nummers.get(plek.adres) ?? []), nummer]);
      addVeld(nummer, 'titel', [plek.titel]);
      addVeld(nummer, 'namen', plek.namen);
      addVeld(nummer, 'vormen', plek.vormen);
      addVeld(nummer, 'boven', [plek.boven]);
      addVeld(nummer, 'tekst', [plek.tekst]);
    },
    addTekst(adres, tekst) {
      for (const nummer of nummers.get(adres) ?? []) {
        const plek = plekken[nummer];
        if (!plek || plek.tekst !== '') continue;
        plekken[nummer] = { ...plek, tekst };
        addVeld(nummer, 'tekst', [tekst]);
      }
    },
    score: (woorden) => combineScores(selectZeggend(woorden).map(scoreWoord)),
    countPlekken(woorden) {
      const [eerste = new Set<number>(), ...rest] = woorden.map(
        (woord) => new Set((plaatsen.get(woord) ?? []).map(({ nummer }) => nummer)),
      );
      return [...eerste].filter((nummer) => rest.every((ander) => ander.has(nummer))).length;
    },
    listEigen(woorden) {
      const eigen = new Set<number>();
      for (const { woord } of woorden.flatMap((een) => woordenschat.find(een))) {
        for (const { nummer, veld } of plaatsen.get(woord) ?? []) if (veld !== 'boven') eigen.add(nummer);
      }
      return eigen;
    },
    write: (woorden) => woorden.map((woord) => schrijfwijzen.get(woord) ?? woord).join(' '),
  };
}
