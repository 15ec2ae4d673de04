/**
 * Text as the site keeps it: line breaks are LF and every lone surrogate is U+FFFD, so that it survives UTF-8.
 * Does what `toWellFormed` does, in browsers that lack it as well.
 */
export function normalizeTekst(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
}
