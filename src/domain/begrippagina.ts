import { toAdres } from './adres.ts';
import type { Begrip } from './begrip.ts';
import type { Pagina } from './pagina.ts';

/** Part of the site with the glossary: one page with all terms, and a page per term. */
export const BEGRIPPEN = 'begrippen';

const MAX_OMSCHRIJVING = 160;
const MIN_OMSCHRIJVING = 50;

/** Address of the page of a term. */
export function toBegripAdres(begripId: string): string {
  return toAdres(`${BEGRIPPEN}/${begripId}`);
}

/** Id under which an abbreviation stands on the page with all terms. */
export function toAfkortingAnker(afkortingId: string): string {
  return `afkorting-${afkortingId}`;
}

/** The page of a term. What the `tekst` on it in the content folder says of itself is kept. */
export function toBegripPagina(begrip: Pick<Begrip, 'id' | 'term' | 'definities'>, tekst?: Pagina): Pagina {
  return {
    id: `${BEGRIPPEN}/${begrip.id}`,
    adres: toBegripAdres(begrip.id),
    titel: begrip.term,
    menutitel: begrip.term,
    omschrijving: tekst?.omschrijving ?? describeBegrip(begrip),
    // Below the first page of the part.
    volgorde: 1,
    deel: BEGRIPPEN,
    isEigenUitwerking: false,
    nietUitleggen: tekst?.nietUitleggen,
  };
}

/** One line of 50 to 160 characters for search engines, made of the first definition. */
export function describeBegrip({ term, definities: [{ tekst }] }: Pick<Begrip, 'term' | 'definities'>): string {
  const regel = `${term}: ${tekst.replace(/\s+/g, ' ').trim()}`;
  if (regel.length < MIN_OMSCHRIJVING) return `${regel} Met de bron en waar het op deze site voorkomt.`;
  if (regel.length <= MAX_OMSCHRIJVING) return regel;
  const begin = regel.slice(0, MAX_OMSCHRIJVING - 1);
  const woorden = begin.slice(0, begin.lastIndexOf(' '));
  return `${woorden.replace(/[\s.,;:(–-]+$/, '')} …`;
}

/** What a list says of a term: the first sentence of the first definition. The rest stands on the term's own page. */
export function toKorteBetekenis({ definities: [{ tekst }] }: Pick<Begrip, 'definities'>): string {
  // A sentence ends in a mark before a capital; the stop after a single letter is that of an initial or of `o.a.`.
  return /^.*?(?<!(?:^|[^\p{L}\p{N}])\p{L})[.!?][)’'"]?(?=\s+[\p{Lu}‘“'(]|\s*$)/su.exec(tekst)?.[0] ?? tekst;
}

/** The terms that belong with `begrip`, named there or naming it, in the order of `begrippen`. */
export function selectVerwant(begrip: Begrip, begrippen: readonly Begrip[]): Begrip[] {
  return begrippen.filter(
    ({ id, verwant }) => id !== begrip.id && (begrip.verwant.includes(id) || verwant.includes(begrip.id)),
  );
}
