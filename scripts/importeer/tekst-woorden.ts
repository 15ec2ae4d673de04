import type { Regel } from './tekst-regels.ts';

/** Says whether a word stands somewhere in the text, away from the ends of lines. */
export type Kent = (woord: string) => boolean;

/** The words of a text that are surely whole: the first and the last of a line may be halves. */
export function createKent(regels: readonly Regel[]): Kent {
  const woorden = new Set(
    regels.flatMap(({ tekst }) => [...tekst.matchAll(WOORD)].slice(1, -1).map(([woord]) => woord.toLowerCase())),
  );
  return (woord) => woorden.has(woord.toLowerCase());
}

const WOORD = /\p{L}+(?:-\p{L}+)*/gu;

/** Two lines as one text. `twijfel` is a word that may have a hyphen or a space in it. */
export function joinRegels(voor: string, na: string, kent: Kent): { tekst: string; twijfel?: string } {
  const begin = na.trimStart();
  if (voor.endsWith('\u00AD')) return { tekst: voor.slice(0, -1) + begin };
  const links = /\p{L}+(?:-\p{L}+)*-?$/u.exec(voor)?.[0] ?? '';
  const rechts = /^\p{L}+(?:-\p{L}+)*/u.exec(begin)?.[0] ?? '';
  const los = { tekst: `${voor} ${begin}` };
  if (links === '' || rechts === '') return los;
  if (!links.endsWith('-')) {
    // The hyphen itself got lost: neither half is a word of this text, the whole is.
    const isHeel = /^\p{Ll}/u.test(rechts) && kent(links + rechts) && !kent(links) && !kent(rechts);
    return isHeel ? { tekst: voor + begin, twijfel: links + rechts } : los;
  }
  if (/^(en|of|tot|en\/of)$/i.test(rechts)) return los;
  if (/^\p{Lu}/u.test(rechts)) return { tekst: voor + begin };
  const heel = links.slice(0, -1) + rechts;
  const zonder = { tekst: voor.slice(0, -1) + begin };
  if (kent(heel)) return zonder;
  if (kent(links + rechts)) return { tekst: voor + begin };
  return { ...zonder, twijfel: heel };
}
