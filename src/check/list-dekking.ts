import { dekkingSchema, type Verzameling } from '../schemas/dekking.ts';
import { listIds, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';
import { getField, getList, isRecord } from './values.ts';

/** A point of a source or an item of a list, with the place that names it. */
export type Punt = { id: string; path: string; line: number };

/** What the site must have of one source, named by its id, or of one of its own lists. */
export type Vereist = {
  naam: string;
  /** Undefined for a source. The ids of sources are one space, those of each list another. */
  verzameling: Verzameling | undefined;
  punten: readonly Punt[];
};

/** What the list asks; undefined when it is broken. Without a list nothing is asked. */
export function listVereist({ yaml: { dekking: file } }: Content): Vereist[] | undefined {
  if (file === undefined) return [];
  const parsed = dekkingSchema.array().safeParse(file.data);
  if (!parsed.success) return undefined;
  return parsed.data.map(({ bron, verzameling, ids }, index) => ({
    naam: verzameling ?? bron ?? '',
    verzameling,
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

const SOORT: Readonly<Record<Verzameling, Soort>> = {
  begrippen: 'begrip',
  afkortingen: 'afkorting',
  instrumenten: 'instrument',
};

/**
 * What the site has of the kind that is asked: the points that its pages name with the questions of the checklist, which
 * have the ids that they have in their source; or the items of the list.
 */
export function listAanwezig(content: Content, { verzameling }: Vereist): Pick<Punt, 'id'>[] {
  if (verzameling !== undefined) return listIds(content, SOORT[verzameling]) ?? [];
  return [...listGedekt(content), ...(listIds(content, 'checklistvraag') ?? [])];
}
