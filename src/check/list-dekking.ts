import { dekkingSchema } from '../schemas/dekking.ts';
import type { Content } from './read-content.ts';
import { getField, getList, isRecord } from './values.ts';

/** A point of a source, with the place that names it. */
export type Punt = { id: string; path: string; line: number };

/** The points that the site must have of one source. */
export type Vereist = { bron: string; punten: readonly Punt[] };

/** What the list asks of each source; undefined when it is broken. Without a list nothing is asked. */
export function listVereist({ yaml: { dekking: file } }: Content): Vereist[] | undefined {
  if (file === undefined) return [];
  const parsed = dekkingSchema.array().safeParse(file.data);
  if (!parsed.success) return undefined;
  return parsed.data.map(({ bron, ids }, index) => ({
    bron,
    punten: ids.map((id, plek) => ({ id, path: file.path, line: file.findLine([index, 'ids', plek]) })),
  }));
}

/** The points that the pages say they have, in the order of the pages. */
export function listGedekt({ paginas }: Content): Punt[] {
  return paginas.flatMap(({ path, voorwerk }) => {
    const secties = getField(voorwerk.data, 'secties');
    if (!isRecord(secties)) return [];
    return Object.entries(secties).flatMap(([kop, sectie]) =>
      getList(sectie, 'dekt').flatMap((id, index) =>
        typeof id === 'string' ? [{ id, path, line: voorwerk.findLine(['secties', kop, 'dekt', index]) }] : [],
      ),
    );
  });
}
