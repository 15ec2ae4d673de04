/**
 * Text as the site keeps it: line breaks are LF and every lone surrogate is U+FFFD, so that it survives UTF-8.
 * Does what `toWellFormed` does, in browsers that lack it as well.
 */
export function normalizeTekst(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Order of the characters: the same on every computer. */
export function compareTekst(een: string, ander: string): number {
  return een < ander ? -1 : Number(een > ander);
}
