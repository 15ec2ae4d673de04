import { getCollection } from 'astro:content';
import type { Bron } from '../domain/bron.ts';
import { readOnce } from './read-once.ts';

/** All source documents, in the order of their file. */
export const getBronnen = readOnce(async (): Promise<readonly Bron[]> =>
  (await getCollection('bronnen')).map(({ data }) => data),
);

/** The document with this id. Throws for an unknown id, with the known ones. */
export async function getBron(id: string): Promise<Bron> {
  const bronnen = await getBronnen();
  const bron = bronnen.find((kandidaat) => kandidaat.id === id);
  if (!bron) throw new Error(`Bron ‘${id}’ bestaat niet. Bekend zijn: ${bronnen.map((b) => b.id).join(', ')}.`);
  return bron;
}
