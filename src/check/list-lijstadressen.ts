import { toAdres } from '../domain/adres.ts';
import { BEGRIPPEN } from '../domain/begrippagina.ts';
import { listIds, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';

/** A part of the site whose pages come from a list: each item has one, at `/deel/id/`, with or without a file of its own. */
type Lijstdeel = { deel: string; soort: Soort };

/** All of those. */
export const LIJSTDELEN: readonly Lijstdeel[] = [{ deel: BEGRIPPEN, soort: 'begrip' }];

/** The addresses of such pages; undefined when the list is missing or unreadable. */
export function listLijstadressen(content: Content, { deel, soort }: Lijstdeel): string[] | undefined {
  return listIds(content, soort)?.map(({ id }) => toAdres(`${deel}/${id}`));
}
