import type { Fault } from './fault.ts';
import { listIds, type IdPlaats, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';
import { getField, getList, isRecord } from './values.ts';

/** Each group is one space of ids: the three of the first are anchors on the same page. */
const SPACES: readonly (readonly Soort[])[] = [
  ['onderdeel', 'vraag', 'verplichting'],
  ['begrip'],
  ['bron'],
  ['fase'],
  ['deel'],
];

/** Ids that stand twice in a list, and points of a source that two sections claim. */
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
  return [...faults, ...gedekt];
}

type Place = Pick<IdPlaats, 'id' | 'path' | 'line'>;

function findDoubles(ids: readonly Place[]): [Place, Place][] {
  const first = new Map<string, Place>();
  const doubles: [Place, Place][] = [];
  for (const place of ids) {
    const earlier = first.get(place.id);
    if (earlier) doubles.push([place, earlier]);
    else first.set(place.id, place);
  }
  return doubles;
}

function listGedekt({ paginas }: Content): Place[] {
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
