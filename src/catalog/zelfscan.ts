import { getCollection, getEntry } from 'astro:content';
import type { Begrip } from '../domain/begrip.ts';
import type { Vragenlijst } from '../domain/zelfscan.ts';
import { toVragenlijst } from '../schemas/zelfscan.ts';

/** The questions of the zelfscan. */
export async function getVragenlijst(): Promise<Vragenlijst> {
  const entry = await getEntry('zelfscan', 'enig');
  if (!entry) throw new Error('content/zelfscan/vragen.yaml ontbreekt of is leeg.');
  return toVragenlijst(entry.data);
}

/** The terms of the glossary, in the order of their file. */
export async function getBegrippen(): Promise<Begrip[]> {
  return (await getCollection('begrippen')).map(({ data }) => data);
}
