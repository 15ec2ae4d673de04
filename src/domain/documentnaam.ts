import { formatDatum } from './datum.ts';
import type { Kop } from './hulpmiddel.ts';
import { normalizeTekst } from './tekst.ts';
import { capitalize } from './verbuiging.ts';

/** What to call a document where the user sees it; `enkelvoud` is that of its tool. */
export function formatDocumentnaam({ naam, gemeente }: Kop, enkelvoud: string): string {
  return naam ?? gemeente ?? `${enkelvoud} zonder naam`;
}

/** The name by which a user knows one document among several: with its gemeente and date. */
export function formatVolledigeNaam(kop: Kop, enkelvoud: string): string {
  return [formatDocumentnaam(kop, capitalize(enkelvoud)), ...listKopkenmerken(kop)].join(', ');
}

/** What is known of a document besides its name. */
export function listKopkenmerken({ gemeente, naam, datum }: Kop): string[] {
  return [
    ...(naam !== undefined && gemeente !== undefined ? [gemeente] : []),
    ...(datum === undefined ? [] : [formatDatum(datum)]),
  ];
}

/** The name of a copy. */
export function formatKopienaam(kop: Kop, enkelvoud: string): string {
  return `Kopie van ${formatDocumentnaam(kop, enkelvoud)}`;
}

/** The invoer under another name; '' takes the name out. */
export function withNaam<Invoer extends Kop>(invoer: Invoer, naam: string): Invoer {
  return { ...invoer, naam: normalizeTekst(naam) || undefined };
}
