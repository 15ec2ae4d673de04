/** The tools from which verbeterpunten are taken over, as an address names them. */
export const BRONSOORTEN = ['zelfscan', 'regio', 'checklist'] as const;
export type Bronsoort = (typeof BRONSOORTEN)[number];

/** The document from which verbeterpunten are to be taken over. */
export type Bronkeuze = { soort: Bronsoort; id: string };

/** Address of the tool, for tools that do not load it. */
export const VERBETERPLAN_ADRES = '/verbeterplan/';

/** Address of the page where verbeterpunten are taken over from a document. */
export function toOvernameadres({ soort, id }: Bronkeuze): string {
  return `${VERBETERPLAN_ADRES}?${new URLSearchParams({ uit: soort, van: id }).toString()}#overnemen`;
}

/** The document that the address names; undefined when it names none, as while the site is built. */
export function readBronkeuze(): Bronkeuze | undefined {
  if (typeof location === 'undefined') return undefined;
  const zoek = new URLSearchParams(location.search);
  const soort = BRONSOORTEN.find((een) => een === zoek.get('uit'));
  const id = zoek.get('van');
  return soort !== undefined && id ? { soort, id } : undefined;
}
