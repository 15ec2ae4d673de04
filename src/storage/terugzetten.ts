import type { Aparttekst } from '../domain/back-up.ts';
import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import type { Terugzetplan, Terugzetregel, Terugzetuitkomst } from '../domain/terugzetten.ts';
import type { Documentregel, Opslag } from './opslag.ts';
import { toApartPrefix, toPlaats, toSitePrefix } from './sleutels.ts';

/** What became of a plan to put back a back-up. */
export type Teruggezet = {
  regels: readonly { regel: Terugzetregel<Documentregel>; uitkomst: Terugzetuitkomst }[];
  /** How many texts that could not be read are not here; they are still in the file. */
  apartMislukt: number;
};

/**
 * Puts back what the plan says. A document that cannot be written leaves what stood there as it is and stops no other.
 * Nothing is replaced that changed after the plan was made, such as in another tab while the user was choosing.
 */
export function restoreBackup(
  opslag: Opslag,
  hulpmiddelen: readonly Hulpmiddel[],
  siteId: string,
  { regels, gemaakt, apart }: Terugzetplan<Documentregel>,
): Teruggezet {
  opslag.keepAll();
  const huidige = listPlaatsen(opslag, hulpmiddelen);
  const uitkomsten = regels.map((regel) => ({ regel, uitkomst: restoreEen(opslag, hulpmiddelen, huidige, regel) }));
  return { regels: uitkomsten, apartMislukt: restoreApart(opslag, siteId, gemaakt, apart) };
}

function restoreEen(
  opslag: Opslag,
  hulpmiddelen: readonly Hulpmiddel[],
  huidige: ReadonlyMap<string, Documentregel>,
  { document, huidig, keuze }: Terugzetregel<Documentregel>,
): Terugzetuitkomst {
  const { soort, gemaakt, gewijzigd, invoer } = document;
  const hulpmiddel = hulpmiddelen.find((een) => een.soort === soort);
  if (keuze === 'overslaan' || hulpmiddel === undefined) return { status: 'overgeslagen' };
  // Read from the same text, two lines of an overview are the same to the letter.
  const isGewijzigd = JSON.stringify(huidige.get(`${soort}:${document.id}`)) !== JSON.stringify(huidig);
  if (keuze === 'terugzetten' && isGewijzigd) return { status: 'mislukt', reden: 'intussen-gewijzigd' };
  const id = keuze === 'naast-elkaar' ? opslag.createId() : document.id;
  const reden = opslag.put(hulpmiddel, id, { gemaakt, gewijzigd, invoer });
  return reden === undefined ? { status: 'teruggezet', soort, id } : { status: 'mislukt', reden };
}

/**
 * Puts texts that cannot be read where they stood; where something else stands by now, among what is set aside. Gives how
 * many could not be put anywhere.
 */
function restoreApart(opslag: Opslag, siteId: string, gemaakt: string, apart: readonly Aparttekst[]): number {
  const aanwezig = new Set(opslag.listApart().map(({ raw }) => raw));
  const ontbrekend = apart.filter(({ raw }) => !aanwezig.has(raw));
  return ontbrekend.filter(({ sleutel, raw }) => {
    const plaats = toSitePrefix(siteId) + sleutel;
    if (putText(opslag, plaats, raw)) return false;
    const document = toPlaats(siteId, plaats);
    const elders = document ? toApartPrefix(siteId, document) + gemaakt : `${plaats}+`;
    return !putText(opslag, elders, raw);
  }).length;
}

/** Whether the text stands under the key now; what stood there stays. */
function putText(opslag: Opslag, sleutel: string, raw: string): boolean {
  return opslag.putBack(new Map([[sleutel, raw]])) === 0;
}

function listPlaatsen(opslag: Opslag, hulpmiddelen: readonly Hulpmiddel[]): ReadonlyMap<string, Documentregel> {
  return new Map(opslag.list(hulpmiddelen).map((regel) => [`${regel.soort}:${regel.id}`, regel]));
}
