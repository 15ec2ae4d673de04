import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listGedekt, listVereist } from './list-dekking.ts';
import type { Content } from './read-content.ts';

/** Points that a page says it has and that no source has. */
export function checkDekking(content: Content): Fault[] {
  const list = content.yaml.dekking;
  const vereist = listVereist(content);
  // Without the list nothing can be said; that it is broken is a fault of its own.
  if (list === undefined || vereist === undefined) return [];
  const bronnen = vereist.filter(({ verzameling }) => verzameling === undefined);
  const ids = bronnen.flatMap(({ punten }) => punten.map(({ id }) => id));
  const known = new Set(ids);
  return listGedekt(content)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path, line }) => {
      const message = `Het punt ‘${id}’ staat niet in ${list.path}.${suggest(id, ids)} Neem de id over uit die lijst.`;
      return { path, line, message };
    });
}
