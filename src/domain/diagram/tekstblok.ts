import type { Tekst } from './tekening.ts';

/** Size of the letters, and from line to line, in units of the drawing. */
export const LETTER = 16;
export const REGEL = 21;

/**
 * Widths of letters as parts of the size, measured in the bold of the site's font and rounded up: SVG does not wrap text,
 * so lines are broken before they are drawn. A reserve font is hardly wider.
 */
const BREEDTES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’!|ïI]/, 0.32],
  [/[frt()\-/ "]/, 0.38],
  [/[mwMW%@–—…]/, 0.9],
  [/[A-Z&]/, 0.7],
];
const GEWOON = 0.6;

/** Width of one line of text, never less than what a browser takes. */
export function measureTekst(tekst: string): number {
  const letters = [...tekst.replaceAll(ZACHT, '')].map(
    (teken) => BREEDTES.find(([soort]) => soort.test(teken))?.[1] ?? GEWOON,
  );
  return letters.reduce((som, breedte) => som + breedte * LETTER, 0);
}

/** Where a long word may be broken, when it does not fit: invisible otherwise. */
const ZACHT = '\u00AD';

/** Breaks `tekst` into lines no wider than `breedte`; a word that is too long is cut at its soft hyphens, or stands alone. */
export function wrapTekst(tekst: string, breedte: number): string[] {
  const delen = tekst
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((woord) => (measureTekst(woord) > breedte ? cutWoord(woord) : [woord]))
    .map((woord) => woord.replaceAll(ZACHT, ''));
  const regels: string[] = [];
  for (const deel of delen) {
    const langer = `${regels.at(-1) ?? ''} ${deel}`.trimStart();
    if (regels.length > 0 && measureTekst(langer) <= breedte) regels[regels.length - 1] = langer;
    else regels.push(deel);
  }
  return regels;
}

function cutWoord(woord: string): string[] {
  const stukken = woord.split(ZACHT);
  return stukken.map((stuk, index) => (index < stukken.length - 1 ? `${stuk}-` : stuk));
}

/** Texts stacked below each other, with the height that they take. */
export type Tekstblok = { teksten: Tekst[]; hoogte: number };

/** A title in bold with the explanation below it, in a column of `breedte` from (`x`, `y`). */
export function layoutTekstblok(
  { titel, tekst }: { titel: string; tekst?: string | undefined },
  x: number,
  y: number,
  breedte: number,
): Tekstblok {
  const kop = wrapTekst(titel, breedte);
  const regels = tekst === undefined ? [] : wrapTekst(tekst, breedte);
  const onder = y + kop.length * REGEL + (regels.length > 0 ? 2 : 0);
  const vorm = { x, isGecentreerd: false };
  return {
    teksten: [
      { ...vorm, y, regels: kop, isVet: true },
      ...(regels.length > 0 ? [{ ...vorm, y: onder, regels, isVet: false }] : []),
    ],
    hoogte: onder - y + regels.length * REGEL,
  };
}
