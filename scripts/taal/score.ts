import { countLettergrepen } from './lettergrepen.ts';
import { listWoorden, splitZinnen } from './zinnen.ts';

/** What the formula needs of a text. */
export type Telling = { zinnen: number; woorden: number; lettergrepen: number };

/** Counts texts that are read apart from each other: paragraphs, items of a list. */
export function countTeksten(teksten: readonly string[]): Telling {
  const telling = { zinnen: 0, woorden: 0, lettergrepen: 0 };
  for (const { tekst } of teksten.flatMap(splitZinnen)) {
    const woorden = listWoorden(tekst);
    telling.zinnen += 1;
    telling.woorden += woorden.length;
    telling.lettergrepen += woorden.reduce((som, woord) => som + countLettergrepen(woord), 0);
  }
  return telling;
}

/**
 * Reading ease by Flesch as W.H. Douma fitted it to Dutch (De leesbaarheid van landbouwbladen, Wageningen 1960):
 * 206,84 − 0,77 × syllables per hundred words − 0,93 × words per sentence. About 0 to 100, higher is easier; very hard texts
 * are below 0. Undefined without words.
 */
export function computeScore({ zinnen, woorden, lettergrepen }: Telling): number | undefined {
  if (zinnen === 0 || woorden === 0) return undefined;
  return 206.84 - 77 * (lettergrepen / woorden) - 0.93 * (woorden / zinnen);
}

/** Douma's names for a score, with a rough level. */
export type Niveau = { vanaf: number; naam: string; cefr: string };

/**
 * The names are Douma's. The level beside them is an estimate of ours: the formula knows only how long words and sentences
 * are, nothing of what a reader knows, how a text is built, or whether it is right.
 */
const NIVEAUS: readonly [Niveau, ...Niveau[]] = [
  { vanaf: -Infinity, naam: 'zeer moeilijk', cefr: 'C2' },
  { vanaf: 30, naam: 'moeilijk', cefr: 'C1' },
  { vanaf: 45, naam: 'tamelijk moeilijk', cefr: 'B2' },
  { vanaf: 60, naam: 'normaal', cefr: 'B1' },
  { vanaf: 70, naam: 'tamelijk gemakkelijk', cefr: 'A2' },
  { vanaf: 80, naam: 'gemakkelijk', cefr: 'A2' },
  { vanaf: 90, naam: 'zeer gemakkelijk', cefr: 'A1' },
];

/** The level of a score. */
export function findNiveau(score: number): Niveau {
  return NIVEAUS.findLast(({ vanaf }) => score >= vanaf) ?? NIVEAUS[0];
}

/** The middle of the scores; undefined when there are none. */
export function computeMediaan(scores: readonly number[]): number | undefined {
  const volgorde = [...scores].sort((a, b) => a - b);
  const midden = (volgorde.length - 1) / 2;
  const onder = volgorde[Math.floor(midden)];
  const boven = volgorde[Math.ceil(midden)];
  return onder === undefined || boven === undefined ? undefined : (onder + boven) / 2;
}
