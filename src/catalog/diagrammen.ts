import { getCollection } from 'astro:content';
import type { Diagram } from '../domain/diagram/diagram.ts';

/** The diagram with this id. Throws for an unknown id, with the known ones. */
export async function getDiagram(id: string): Promise<Diagram> {
  const diagrammen = (await getCollection('diagrammen')).map(({ data }) => data);
  const diagram = diagrammen.find((kandidaat) => kandidaat.id === id);
  if (!diagram) throw new Error(`Schema ‘${id}’ bestaat niet. Bekend zijn: ${diagrammen.map((d) => d.id).join(', ')}.`);
  return diagram;
}
