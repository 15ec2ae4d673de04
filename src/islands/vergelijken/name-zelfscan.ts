import { formatDatum } from '../../domain/datum.ts';
import { formatDocumentnaam } from '../../domain/documentnaam.ts';
import type { Kop } from '../../domain/hulpmiddel.ts';

/** The name by which a user knows one among several. */
export function nameZelfscan({ invoer }: { invoer: Kop }): string {
  const { gemeente, naam, datum } = invoer;
  return [
    formatDocumentnaam(invoer, 'Zelfscan'),
    ...(naam !== undefined && gemeente !== undefined ? [gemeente] : []),
    ...(datum === undefined ? [] : [formatDatum(datum)]),
  ].join(', ');
}
