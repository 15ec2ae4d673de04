import { toAdres } from './adres.ts';
import type { Begrip } from './begrip.ts';
import { BEGRIPPEN, toBegripAdres } from './begrippagina.ts';
import { comparePaginas, type Fase, type Pagina } from './pagina.ts';
import { createVindBegrippen, type VindBegrippen } from './vind-begrippen.ts';
import type { Vragenlijst } from './zelfscan.ts';

/** A page with the words that stand on it. */
export type PaginaMetWoorden = { pagina: Pagina; woorden: string };

/** The pages that use a term, by the id of the term. A term that no page uses is absent. */
export type BegripGebruik = ReadonlyMap<string, readonly Pagina[]>;

/** As many pages as a term can name before nobody reads on; for the others there is the search. */
export const MEESTE_PAGINAS = 60;

/** A question of the zelfscan that names a term. */
export type VraagVerwijzing = { id: string; nummer: number; vraag: string };

/**
 * Which pages use which terms, in the order of the pages. The page with all terms does not count, nor does a page for the
 * term that it is about.
 */
export function collectGebruik(paginas: readonly PaginaMetWoorden[], begrippen: readonly Begrip[]): BegripGebruik {
  const vindBegrippen = createVindBegrippen(begrippen);
  const gebruik = new Map<string, Pagina[]>();
  for (const { pagina, woorden } of paginas) {
    for (const id of findGebruikt(pagina.adres, woorden, vindBegrippen)) {
      const lijst = gebruik.get(id);
      if (lijst) lijst.push(pagina);
      else gebruik.set(id, [pagina]);
    }
  }
  return gebruik;
}

/**
 * Ids of the terms that the page at `adres` uses in its `woorden`, each once. The list of all terms uses none, or it would
 * use each of them, and a term does not use itself.
 */
export function findGebruikt(adres: string, woorden: string, vind: VindBegrippen): string[] {
  if (adres === toAdres(BEGRIPPEN)) return [];
  return [...new Set(vind(woorden).map(({ begripId }) => begripId))].filter((id) => toBegripAdres(id) !== adres);
}

/** Reading order over the whole site: parts as in the menu (`delen`, ids), pages as in their part. */
export function sortLeesvolgorde(paginas: readonly Pagina[], delen: readonly string[]): Pagina[] {
  const place = (deel: string) => (delen.includes(deel) ? delen.indexOf(deel) : delen.length);
  return [...paginas].sort((a, b) => place(a.deel) - place(b.deel) || comparePaginas(a, b));
}

/** The fasen that these pages are about, in the order of the route. */
export function selectFasen(fasen: readonly Fase[], paginas: readonly Pagina[]): Fase[] {
  return fasen.filter(({ id }) => paginas.some(({ fase }) => fase === id));
}

/** The questions that name a term, with their number in the whole list. */
export function selectVragen({ onderdelen }: Vragenlijst, begripId: string): VraagVerwijzing[] {
  return onderdelen
    .flatMap(({ vragen }) => vragen)
    .map((vraag, index) => ({ ...vraag, nummer: index + 1 }))
    .filter(({ begrippen }) => begrippen.includes(begripId))
    .map(({ id, nummer, vraag }) => ({ id, nummer, vraag }));
}
