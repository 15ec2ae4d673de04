/**
 * The text on one line of at most `max` characters: what is longer ends at a word, with '…'. Only a single word that is
 * longer than that is cut.
 */
export function shortenTekst(tekst: string, max: number): string {
  const opEenRegel = tekst.replace(/\s+/g, ' ').trim();
  // Characters as a reader counts them, as half of one must not be left.
  const tekens = [...opEenRegel];
  if (tekens.length <= max) return opEenRegel;
  const stuk = tekens.slice(0, max - 1).join('');
  const heel = tekens[max - 1] === ' ' ? stuk : stuk.replace(/ \S*$/, '');
  return `${heel.replace(/[\s.,;:–-]+$/, '')}…`;
}

/** The first sentence of a text. */
export function pickEersteZin(tekst: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(tekst)?.[0] ?? tekst;
}
