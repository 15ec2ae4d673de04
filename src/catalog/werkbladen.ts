import { getCollection } from 'astro:content';
import type { Werkblad } from '../domain/werkblad.ts';

/** All documents to take along, in the order of their file. */
export async function getWerkbladen(): Promise<Werkblad[]> {
  return (await getCollection('werkbladen')).map(({ data }) => data);
}

/** The one with this id. Throws for an unknown id, with the known ones. */
export async function getWerkblad(id: string): Promise<Werkblad> {
  const werkbladen = await getWerkbladen();
  const werkblad = werkbladen.find((kandidaat) => kandidaat.id === id);
  if (!werkblad)
    throw new Error(`Werkblad ‘${id}’ bestaat niet. Bekend zijn: ${werkbladen.map((w) => w.id).join(', ')}.`);
  return werkblad;
}
