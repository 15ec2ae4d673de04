import type { Fault } from './fault.ts';
import { listGedekt, listVereist, type Punt } from './list-dekking.ts';
import { listIds, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';

/** Each group is one space of ids: those of the first are anchors on one page, those of the second on another. */
const SPACES: readonly (readonly Soort[])[] = [
  ['onderdeel', 'vraag', 'verplichting'],
  ['checklistdeel', 'checklistgroep', 'checklistvraag'],
  ['begrip'],
  ['bron'],
  ['fase'],
  ['beslismoment'],
  ['deel'],
  ['diagram'],
  ['begripsoort'],
  ['afkorting'],
  ['rol'],
  ['instrument'],
  ['instrumentsoort'],
  ['werkblad'],
];

/** Ids that stand twice in a list, and points of a source that two sections claim or the list asks twice. */
export function checkIds(content: Content): Fault[] {
  const lists = SPACES.map((soorten) => soorten.flatMap((soort) => listIds(content, soort) ?? []));
  const faults = lists.flatMap((ids) =>
    findDoubles(ids).map(([{ id, path, line }, first]) => {
      const message = `De id ‘${id}’ is al van regel ${first.line}. Geef een van beide een andere id.`;
      return { path, line, message };
    }),
  );
  const gedekt = findDoubles(listGedekt(content)).map(([{ id, path, line }, first]) => {
    const place = first.path === path ? `op regel ${first.line}` : `in ${first.path}, regel ${first.line}`;
    const message = `‘${id}’ staat ook bij ‘dekt’ ${place}. Noem elk punt één keer: bij de kop waar het echt staat.`;
    return { path, line, message };
  });
  // All sources are one space of ids, each list is another.
  const spaces = Map.groupBy(listVereist(content) ?? [], ({ verzameling }) => verzameling);
  const vereist = [...spaces.values()].flatMap((space) => findDoubles(space.flatMap(({ punten }) => punten)));
  const listed = vereist.map(([{ id, path, line }, first]) => {
    const message = `Het punt ‘${id}’ staat al op regel ${first.line}. Haal een van beide weg.`;
    return { path, line, message };
  });
  return [...faults, ...gedekt, ...listed];
}

function findDoubles(ids: readonly Punt[]): [Punt, Punt][] {
  const first = new Map<string, Punt>();
  const doubles: [Punt, Punt][] = [];
  for (const place of ids) {
    const earlier = first.get(place.id);
    if (earlier) doubles.push([place, earlier]);
    else first.set(place.id, place);
  }
  return doubles;
}
