import { getCollection, getEntry } from 'astro:content';
import type { Vragenlijst, ZelfscanInvoer } from '../domain/zelfscan.ts';
import { readOnce } from './read-once.ts';
import { toVoorbeeld, toVragenlijst } from '../schemas/zelfscan.ts';

/** A site without a zelfscan has no questions. */
const ZONDER_VRAGEN: Vragenlijst = { verantwoording: '', drukregel: '', versie: 1, onderdelen: [], vervallen: [] };

/** The questions of the zelfscan. */
export const getVragenlijst = readOnce(async (): Promise<Vragenlijst> => {
  const [entry] = await getCollection('zelfscan');
  return entry ? toVragenlijst(entry.data) : ZONDER_VRAGEN;
});

/** A filled-in zelfscan of a gemeente that does not exist, to show what comes out; undefined when there is none. */
export async function getVoorbeeld(): Promise<ZelfscanInvoer | undefined> {
  const [entry, { versie }] = await Promise.all([getEntry('voorbeeld', 'enig'), getVragenlijst()]);
  return entry && toVoorbeeld(entry.data, versie);
}
