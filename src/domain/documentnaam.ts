import type { Kop } from './hulpmiddel.ts';
import { normalizeTekst } from './tekst.ts';

/** What to call a document where the user sees it; `enkelvoud` is that of its tool. */
export function formatDocumentnaam({ naam, gemeente }: Kop, enkelvoud: string): string {
  return naam ?? gemeente ?? `${enkelvoud} zonder naam`;
}

/** The name of a copy. */
export function formatKopienaam(kop: Kop, enkelvoud: string): string {
  return `Kopie van ${formatDocumentnaam(kop, enkelvoud)}`;
}

/** The invoer under another name; '' takes the name out. */
export function withNaam<Invoer extends Kop>(invoer: Invoer, naam: string): Invoer {
  return { ...invoer, naam: normalizeTekst(naam) || undefined };
}
