import { toHref } from './adres.ts';
import { formatDocumentnaam, formatVolledigeNaam, listKopkenmerken } from './documentnaam.ts';
import type { Hulpmiddel, Kop } from './hulpmiddel.ts';
import { formatMoment } from './moment.ts';
import { capitalize } from './verbuiging.ts';

/** A stored document as a list shows it. */
export type Documentrij = {
  soort: string;
  id: string;
  naam: string;
  /** With its gemeente and date, where several may go by the same name. */
  volledigeNaam: string;
  /** What is known of it besides: gemeente, date, progress, last change. Each a piece of Dutch text. */
  kenmerken: readonly string[];
  /** Name as it was entered, to be changed; '' when there was none. */
  ingevuldeNaam: string;
  href: string;
};

/** A document with the moment of its last change (ISO time, UTC; absent is not known). */
type Document = { soort: string; id: string; gewijzigd?: string | undefined; invoer: Kop };

/** The line of a list for a document; `lijst` is what its tool needs besides. */
export function toDocumentrij<Lijst>(
  { soort, id, gewijzigd, invoer }: Document,
  hulpmiddel: Pick<Hulpmiddel<Kop, Lijst>, 'enkelvoud' | 'adres' | 'computeVoortgang' | 'voortgangswoord'>,
  lijst: Lijst,
  { basis, nu, tijdzone }: { basis: string; nu: string; tijdzone: string },
): Documentrij {
  const voortgang = hulpmiddel.computeVoortgang(invoer, lijst);
  return {
    soort,
    id,
    naam: formatDocumentnaam(invoer, capitalize(hulpmiddel.enkelvoud)),
    volledigeNaam: formatVolledigeNaam(invoer, hulpmiddel.enkelvoud),
    kenmerken: [
      ...listKopkenmerken(invoer),
      ...(voortgang === undefined
        ? []
        : [`${voortgang.gedaan} van ${voortgang.totaal} ${hulpmiddel.voortgangswoord ?? 'beantwoord'}`]),
      ...(gewijzigd === undefined ? [] : [`gewijzigd ${formatMoment(gewijzigd, nu, tijdzone)}`]),
    ],
    ingevuldeNaam: invoer.naam ?? '',
    href: toDocumentHref(hulpmiddel.adres, id, basis),
  };
}

/** Address of a page about a document. */
export function toDocumentHref(adres: string, id: string, basis: string): string {
  return `${toHref(adres, basis)}?${new URLSearchParams({ id }).toString()}`;
}
