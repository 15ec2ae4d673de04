/** A sentence and where it begins in its text. */
export type Zin = { tekst: string; begin: number };

/** Abbreviations after which a sentence goes on, whatever follows. */
const AFKORTINGEN = [
  'art',
  'bijv',
  'blz',
  'bv',
  'ca',
  'd.w.z',
  'dhr',
  'dr',
  'drs',
  'evt',
  'excl',
  'i.p.v',
  'i.v.m',
  'incl',
  'm.b.t',
  'm.i.v',
  'max',
  'min',
  'mr',
  'mw',
  'n.a.v',
  'nr',
  'o.a',
  'o.b.v',
  'o.l.v',
  'p',
  'par',
  'prof',
  'resp',
  'st',
  't.a.v',
  't.b.v',
  't.o.v',
  'tel',
  'vgl',
  'vs',
];
const AFKORTING = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${AFKORTINGEN.join('|').replaceAll('.', '\\.')})\\.$`, 'iu');
const VOORLETTER = /(?<![\p{L}\p{N}])\p{Lu}\.$/u;

/** A full stop, with what closes a quotation or a bracket behind it. */
const EINDE = /[.!?…]+['’”")\]]*(?=\s)/gu;
/** How a sentence begins: a capital or a digit, after what opens a quotation or a bracket. */
const BEGIN = /^\s+[‘“"'([]*[\p{Lu}\p{N}…]/u;

/**
 * The sentences of a paragraph, a heading or an item of a list. The end of the text always ends a sentence: an item is read as
 * one, with or without a full stop, and so is the line that leads up to a list. A point in an abbreviation or a number ends
 * nothing, nor does an ellipsis or a question within a sentence.
 */
export function splitZinnen(tekst: string): Zin[] {
  const zinnen: Zin[] = [];
  let begin = 0;
  const add = (eind: number) => {
    const rauw = tekst.slice(begin, eind);
    const zin = rauw.trim();
    if (/[\p{L}\p{N}]/u.test(zin)) zinnen.push({ tekst: zin, begin: begin + rauw.length - rauw.trimStart().length });
    begin = eind;
  };
  for (const { 0: teken, index } of tekst.matchAll(EINDE)) {
    const eind = index + teken.length;
    if (!BEGIN.test(tekst.slice(eind))) continue;
    if (teken === '.' && isMidden(tekst.slice(begin, eind))) continue;
    add(eind);
  }
  add(tekst.length);
  return zinnen;
}

/** Whether the point at the end of `stuk` belongs to an abbreviation, an initial or the number of an item. */
function isMidden(stuk: string): boolean {
  return AFKORTING.test(stuk) || VOORLETTER.test(stuk) || /^\s*\d+\.$/.test(stuk);
}

/**
 * The words of a text: parts with a hyphen or an apostrophe are one word, so are abbreviations with points (`d.w.z.`) and
 * numbers (`4.1.1`, `1.000`); `en/of` is two.
 */
export function listWoorden(tekst: string): string[] {
  return tekst.match(WOORD) ?? [];
}

const WOORD = new RegExp(
  [
    't/m',
    // With points inside, or known with one behind it.
    '(?:\\p{L}\\.){2,}',
    `(?<![\\p{L}\\p{N}])(?:${AFKORTINGEN.filter((een) => !een.includes('.') && een.length > 1 && !['min', 'max', 'st', 'par', 'tel', 'mr'].includes(een)).join('|')}|enz|etc)\\.`,
    '\\p{N}+(?:[.,:]\\p{N}+)+',
    "['’]?[\\p{L}\\p{N}]+(?:[-'’‑]?[\\p{L}\\p{N}\\p{M}]+)*",
  ].join('|'),
  'giu',
);
