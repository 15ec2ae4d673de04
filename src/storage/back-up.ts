import type { Backupdocument } from '../domain/back-up.ts';
import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import type { JsonRecord } from '../domain/wijziging.ts';
import { encodeDocument, getVersie } from './documenttekst.ts';
import type { Opslag } from './opslag.ts';
import { toSitePrefix } from './sleutels.ts';

/*
 * A back-up is one JSON file with the documents of every tool, version 1:
 *   { "soort": "back-up", "versie": 1, "site": "<siteId>", "gemaakt": "<ISO time, UTC>",
 *     "documenten": [{ "soort": "<tool>", "id", "document": { "versie", "gemaakt"?, "gewijzigd"?, "invoer" } }],
 *     "apart": [{ "sleutel", "raw" }] }
 * - `document` is the stored form of a document (documenttekst.ts) without `tijden`, which serves pages that are open and
 *   means nothing in a file. It has a version of its own and is migrated as a stored one is.
 * - `apart` holds, as it stands, the text of what could not be read: what was set aside and what stands in the place of
 *   a document. `sleutel` is its key without the prefix of the site, so that a back-up can go to another site. A text
 *   that was of a newer version may be readable by the time that it is put back; then it is a document like others.
 * - Fields that are not known are passed over: nothing is written back to the file.
 * Every version that was ever released stays readable; tests/fixtures/back-up holds one file of each.
 */
/** What the field `soort` of the file says. */
export const BACKUP_SOORT = 'back-up';

/** Step i brings a back-up, whole, from version i + 1 to version i + 2. The documents in it have steps of their own. */
export const BACKUP_MIGRATIES: readonly ((oud: JsonRecord) => JsonRecord)[] = [];

/**
 * The text of a back-up of all that is stored. `onbewaard` are documents as they stand on a page that could not keep
 * them; they come in the place of what is stored of them. Nothing is left out: what cannot be read goes along as text.
 */
export function encodeBackup(
  opslag: Pick<Opslag, 'list' | 'listApart'>,
  hulpmiddelen: readonly Hulpmiddel[],
  { siteId, gemaakt, onbewaard = [] }: { siteId: string; gemaakt: string; onbewaard?: readonly Backupdocument[] },
): string {
  const regels = opslag.list(hulpmiddelen);
  const vervangen = new Set(onbewaard.map(toPlaatsnaam));
  const bewaard = regels
    .filter((regel) => regel.status === 'leesbaar')
    .filter((regel) => !vervangen.has(toPlaatsnaam(regel)));
  const onleesbaar = regels.filter((regel) => regel.status === 'onleesbaar').map((regel) => regel.onleesbaar);
  return JSON.stringify({
    soort: BACKUP_SOORT,
    versie: getVersie({ migraties: BACKUP_MIGRATIES }),
    site: siteId,
    gemaakt,
    documenten: [...onbewaard, ...bewaard].flatMap((document) => {
      const hulpmiddel = hulpmiddelen.find(({ soort }) => soort === document.soort);
      return hulpmiddel ? [encodeEen(hulpmiddel, document)] : [];
    }),
    apart: [...opslag.listApart(), ...onleesbaar].map(({ sleutel, raw }) => ({
      sleutel: sleutel.slice(toSitePrefix(siteId).length),
      raw,
    })),
  });
}

function encodeEen({ vorm }: Hulpmiddel, { soort, id, gemaakt, gewijzigd, invoer }: Backupdocument): JsonRecord {
  return { soort, id, document: encodeDocument(vorm, { gemaakt, gewijzigd, invoer: vorm.encode(invoer) }) };
}

/** A name for the place of a document among others. */
export function toPlaatsnaam({ soort, id }: Pick<Backupdocument, 'soort' | 'id'>): string {
  return `${soort}:${id}`;
}
