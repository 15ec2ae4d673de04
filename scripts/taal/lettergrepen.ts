import { countGetal } from './getallen.ts';

/**
 * Syllables of a Dutch word as it is read aloud; at least one. Counts vowels: the spelling says where a syllable is, but for
 * loan words, abbreviations and numbers, which have rules of their own. Compounds with a hyphen are the sum of their parts.
 */
export function countLettergrepen(woord: string): number {
  const voluit = VOLUIT.get(woord.toLowerCase());
  if (voluit !== undefined) return voluit;
  const delen = woord.match(/\p{L}[\p{L}\p{M}'’]*|\d+/gu) ?? [];
  return Math.max(
    1,
    delen.reduce((som, deel) => som + (/^\d/.test(deel) ? countGetal(deel) : countDeel(deel)), 0),
  );
}

/** Abbreviations that are read as what they stand for. */
const VOLUIT: ReadonlyMap<string, number> = new Map([
  ['art.', 3],
  ['bijv.', 3],
  ['blz.', 3],
  ['bv.', 3],
  ['ca.', 2],
  ['d.w.z.', 4],
  ['dhr.', 2],
  ['e.d.', 4],
  ['e.v.', 4],
  ['enz.', 4],
  ['etc.', 4],
  ['evt.', 4],
  ['excl.', 3],
  ['i.p.v.', 4],
  ['i.v.m.', 4],
  ['incl.', 3],
  ['jl.', 4],
  ['m.b.t.', 5],
  ['m.i.v.', 4],
  ['max.', 3],
  ['min.', 3],
  ['mw.', 2],
  ['n.a.v.', 5],
  ['nr.', 2],
  ['o.a.', 4],
  ['o.b.v.', 4],
  ['p.', 3],
  ['resp.', 6],
  ['t.a.v.', 5],
  ['t.b.v.', 5],
  ['t/m', 3],
  ['tel.', 4],
  ['vs.', 2],
  ['z.o.z.', 3],
]);

function countDeel(deel: string): number {
  return isLetterwoord(deel) ? countLetters(deel) : countKlinkers(toSpelling(deel));
}

/** Said letter by letter: `VNG`, `RvdK`, `Wmo`, `ggz`. */
function isLetterwoord(deel: string): boolean {
  if (LETTERWOORDEN.has(deel.toLowerCase())) return true;
  const hoofdletters = deel.match(/\p{Lu}/gu)?.length ?? 0;
  if (hoofdletters >= 2 && deel.length <= 6 && hoofdletters * 2 >= deel.length) return true;
  return deel.length > 1 && !/[aeiouyàáâäèéêëìíîïòóôöùúûü]/i.test(deel);
}

/** Written as a word, and no word. */
const LETTERWOORDEN: ReadonlySet<string> = new Set(['wmo', 'avg', 'ots', 'uhp', 'pgb', 'tk']);

function countLetters(deel: string): number {
  // `GI's`, `VT’s`: what follows the apostrophe is no syllable.
  const [letters = ''] = deel.split(/['’]/);
  return Array.from(
    letters.replace(/s$/, (slot) => (letters.length > 1 && letters !== letters.toUpperCase() ? '' : slot)),
  ).length;
}

/** The word in a spelling that says its syllables by the rules. */
function toSpelling(deel: string): string {
  const klein = deel
    .toLowerCase()
    .normalize('NFC')
    // A diaeresis starts a syllable; other marks do not matter.
    .replace(/[äëïöü]/g, (klinker) => `-${klinker}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '');
  return LEENWOORDEN.reduce((woord, [patroon, klank]) => woord.replace(patroon, klank), klein);
}

/** Where the spelling misleads: what is silent goes, what is two sounds gets a hyphen. */
const LEENWOORDEN: readonly (readonly [RegExp, string])[] = [
  // English.
  [/(team|steam|stream|leader|dealer|feature|beamer)/g, 'tim'],
  [/coach/g, 'cootsj'],
  [/load/g, 'lood'],
  [/website/g, 'websait'],
  [/(on|off)line/g, '$1lain'],
  [/(up|to-?)date/g, '$1deet'],
  [/intake/g, 'inteek'],
  [/(soft|hard)ware/g, '$1weer'],
  [/safe(?=ty|$|-)/g, 'seef'],
  [/^case(?=$|m|l)/g, 'kees'],
  [/timeline/g, 'taimlain'],
  [/template/g, 'templet'],
  [/interface/g, 'interfees'],
  [/^excel/g, 'eksel'],
  [/score(?!n|d)/g, 'skoor'],
  // French.
  [/^(ge|be)(?=au)/g, '$1-'],
  [/eau/g, 'o'],
  [/manoeuvre/g, 'manuvre'],
  [/e(um|us)$/g, 'e-$1'],
  [/(st)ation/g, '$1asjon'],
  // `frequent`, `consequentie`: the u is no vowel.
  [/qu/g, 'kw'],
  // `royaal`: between vowels a consonant; `essay`: behind one a part of it.
  [/(?<=[aeiou])y|y(?=[aeiou])/g, 'j'],
  // `geijkt`: ge and ijk.
  [/^(ge|be)(?=ij)/g, '$1-'],
];

/** Vowels that sound as one, the longest first; every other vowel is one of its own. */
const KLINKERS = /aai|ooi|oei|eeu|ieu|aa|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu|[aeiouy]/g;

function countKlinkers(woord: string): number {
  return woord.match(KLINKERS)?.length ?? 0;
}
