import { getEntry } from 'astro:content';
import type { Vragenlijst } from '../domain/zelfscan.ts';
import { toVragenlijst } from '../schemas/zelfscan.ts';

/** The questions of the zelfscan. */
export async function getVragenlijst(): Promise<Vragenlijst> {
  const entry = await getEntry('zelfscan', 'enig');
  if (!entry) throw new Error('content/zelfscan/vragen.yaml ontbreekt of is leeg.');
  return toVragenlijst(entry.data);
}
