import type { Begrip } from '../begrip.ts';
import { toBegripAdres } from '../begrippagina.ts';
import { formatPlaats, type Bron } from '../bron.ts';
import type { Pagina } from '../pagina.ts';

/** What is shown where a term stands in a text. */
export type Uitleg = {
  begripId: string;
  term: string;
  tekst: string;
  /** Where the text comes from: short name of the source and place. */
  herkomst: string;
  /** Address of the term's page, as a link writes it. */
  href: string;
};

/**
 * The explanations for the texts of a page, by id of the term: of the terms that are explained in texts, without the one
 * that the page itself is about and without those that the author turned off.
 */
export function selectUitleg(
  { adres, nietUitleggen = [] }: Pick<Pagina, 'adres' | 'nietUitleggen'>,
  begrippen: readonly Begrip[],
  bronnen: readonly Bron[],
  toHref: (adres: string) => string,
): ReadonlyMap<string, Uitleg> {
  if (nietUitleggen === 'alles') return new Map();
  return new Map(
    begrippen
      .filter(({ id, isUitgelegdInTekst }) => isUitgelegdInTekst && !nietUitleggen.includes(id))
      .filter(({ id }) => toBegripAdres(id) !== adres)
      .map((begrip) => [begrip.id, toUitleg(begrip, bronnen, toHref)]),
  );
}

function toUitleg(
  { id, term, status, definities: [{ tekst, bron, plaats }] }: Begrip,
  bronnen: readonly Bron[],
  toHref: (adres: string) => string,
): Uitleg {
  const kort = bronnen.find((een) => een.id === bron)?.kort ?? bron;
  const vindplaats = `${kort}, ${formatPlaats(plaats)}`;
  const herkomst = status === 'genoemd' ? `Eigen toelichting bij ${vindplaats}` : vindplaats;
  return { begripId: id, term, tekst, herkomst, href: toHref(toBegripAdres(id)) };
}
