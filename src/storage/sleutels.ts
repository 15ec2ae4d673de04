/** Where a document stands. `siteId` keeps two sites on one host apart; none of the parts holds a colon. */
export type Documentplaats = { siteId: string; soort: string; id: string };

/** What the keys of everything that a site keeps begin with. */
export function toSitePrefix(siteId: string): string {
  return `${siteId}:`;
}

/** Key of a document: `<siteId>:<soort>:<id>`. */
export function toSleutel({ siteId, soort, id }: Documentplaats): string {
  return `${toSitePrefix(siteId)}${soort}:${id}`;
}

/** The place that a key names, or undefined for a key that is no document of this site. */
export function toPlaats(siteId: string, sleutel: string): Documentplaats | undefined {
  const [site, soort, id, ...rest] = sleutel.split(':');
  return site === siteId && soort && id && rest.length === 0 ? { siteId, soort, id } : undefined;
}

/**
 * What the keys of everything set aside begin with, or of what was set aside from one place; the ISO time of copying
 * follows.
 */
export function toApartPrefix(siteId: string, plaats?: Pick<Documentplaats, 'soort' | 'id'>): string {
  return `${toSitePrefix(siteId)}apart:${plaats ? `${plaats.soort}:${plaats.id}:` : ''}`;
}

/** Key of what is known of back-ups. */
export function toBackupSleutel(siteId: string): string {
  return `${toSitePrefix(siteId)}back-up`;
}

/** Key, in sessionStorage, of the mark that this computer is shared. */
export function toGedeeldSleutel(siteId: string): string {
  return `${toSitePrefix(siteId)}gedeeld`;
}
