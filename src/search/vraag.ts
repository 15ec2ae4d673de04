import type { Verruiming } from './verruiming.ts';
import { isStopwoord } from './woorden.ts';
import type { Treffer } from './woordenschat.ts';

/** A piece of the question that a place has or has not; `namen` are what it is also called. */
export type Stuk = { woorden: readonly string[]; namen: Verruiming['namen'] };

/** The words that say something, or all where none does. */
export function selectZeggend(woorden: readonly string[]): readonly string[] {
  const zeggend = woorden.filter((woord) => !isStopwoord(woord));
  return zeggend.length > 0 ? zeggend : woorden;
}

/** Letters of each of two words that may be one. */
const MIN_DEEL = 3;

/** Two words of the question that are one by `isEen`, such as `zelf scan`, as that one. */
export function joinWoorden(
  woorden: readonly string[],
  isEen: (samen: string, apart: readonly string[]) => boolean,
): string[] {
  const samen: string[] = [];
  for (let plaats = 0; plaats < woorden.length; plaats += 1) {
    const eerste = woorden[plaats] ?? '';
    const tweede = woorden[plaats + 1];
    const isSamen =
      tweede !== undefined &&
      Math.min(eerste.length, tweede.length) >= MIN_DEEL &&
      isEen(eerste + tweede, [eerste, tweede]);
    samen.push(isSamen ? eerste + tweede : eerste);
    if (isSamen) plaats += 1;
  }
  return samen;
}

/** The word that was meant, where nothing but a typing error explains what was typed. */
export function mendWoord(woord: string, treffers: readonly Treffer[]): string {
  const [beste] = treffers;
  return beste?.aard === 'tikfout' && beste.woord.length <= woord.length + 1 ? beste.woord : woord;
}

/** The question in pieces: what has other names as one piece, every other word that says something on its own. */
export function divideVraag(woorden: readonly string[], verruimingen: readonly Verruiming[]): Stuk[] {
  const zeggend = new Set(selectZeggend(woorden));
  const stukken: Stuk[] = [];
  for (let plaats = 0; plaats < woorden.length; plaats += 1) {
    const verruiming = verruimingen.find(({ van }) => van === plaats);
    const woord = woorden[plaats] ?? '';
    if (verruiming) {
      stukken.push({ woorden: woorden.slice(plaats, verruiming.tot), namen: verruiming.namen });
      plaats = verruiming.tot - 1;
    } else if (zeggend.has(woord)) stukken.push({ woorden: [woord], namen: [] });
  }
  return stukken;
}

/** Other names for one piece of a question that are tried: the rest would make a visitor wait. */
export const MAX_VERRUIMD = 3;

/** The question with one piece of it in another name, for each of those names. */
export function listVerruimd(
  woorden: readonly string[],
  verruimingen: readonly Verruiming[],
): { tekst: string; naam: string }[] {
  return verruimingen.flatMap(({ van, tot, namen }) =>
    namen.slice(0, MAX_VERRUIMD).map((naam) => ({
      naam: naam.tekst,
      tekst: selectZeggend([...woorden.slice(0, van), ...naam.woorden, ...woorden.slice(tot)]).join(' '),
    })),
  );
}

/** The words apart, in place of an unknown compound its known parts; nothing where that is the question itself. */
export function listLos(zeggend: readonly string[], findDelen: (woord: string) => readonly string[]): string[] {
  const los = zeggend.flatMap(findDelen);
  return los.length > 1 || los[0] !== zeggend[0] ? los : [];
}
