/** Where a document stands. `siteId` keeps two sites on one host apart; none of the parts holds a colon. */
export type Documentplaats = { siteId: string; soort: string; id: string };

/** Key of a document: `<siteId>:<soort>:<id>`. */
export function toSleutel({ siteId, soort, id }: Documentplaats): string {
  return `${siteId}:${soort}:${id}`;
}

/** What the keys of set-aside copies of a document begin with; the ISO time of copying follows. */
export function toApartPrefix({ siteId, soort, id }: Documentplaats): string {
  return `${siteId}:apart:${soort}:${id}:`;
}
