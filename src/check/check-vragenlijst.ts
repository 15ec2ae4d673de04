import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listIds } from './list-ids.ts';
import type { Content } from './read-content.ts';
import type { YamlPath } from './read-yaml.ts';
import { getField, getList, getText } from './values.ts';

/** Questions that came in a version that is yet to be, or that take the place of a question that never lapsed. */
export function checkVragenlijst(content: Content): Fault[] {
  const file = content.yaml.vragenlijst;
  if (!file) return [];
  const versie = getField(file.data, 'versie');
  const vervallen = getList(file.data, 'vervallen');
  const vervallenIds = vervallen.flatMap((vraag) => getText(vraag, 'id') ?? []);
  const vragen = new Map(listIds(content, 'vraag')?.map((vraag) => [vraag.id, vraag.line]));

  const report = (path: YamlPath, message: string): Fault => ({ path: file.path, line: file.findLine(path), message });
  const checkSinds = (vraag: unknown, path: YamlPath): Fault[] => {
    const sinds = getField(vraag, 'sinds');
    if (typeof versie !== 'number' || typeof sinds !== 'number' || sinds <= versie) return [];
    const message = `‘sinds: ${sinds}’ ligt na de versie van de lijst (‘versie: ${versie}’). Verhoog ‘versie’ bovenaan of verlaag ‘sinds’.`;
    return [report([...path, 'sinds'], message)];
  };
  const checkVervangt = (vraag: unknown, path: YamlPath): Fault[] => {
    const vervangt = getText(vraag, 'vervangt');
    if (vervangt === undefined || vervallenIds.includes(vervangt)) return [];
    const message = `‘vervangt’ noemt ‘${vervangt}’, maar die vraag staat niet onder ‘vervallen’.${suggest(vervangt, vervallenIds)}`;
    return [report([...path, 'vervangt'], message)];
  };

  const gesteld = getList(file.data, 'onderdelen').flatMap((onderdeel, nummer) =>
    getList(onderdeel, 'vragen').flatMap((vraag, index) => {
      const path = ['onderdelen', nummer, 'vragen', index];
      return [...checkSinds(vraag, path), ...checkVervangt(vraag, path)];
    }),
  );
  const weg = vervallen.flatMap((vraag, index) => {
    const path = ['vervallen', index];
    const line = vragen.get(getText(vraag, 'id') ?? '');
    const dubbel = `Deze vraag staat onder ‘vervallen’, maar wordt op regel ${line} nog gesteld. Haal een van beide weg.`;
    return [...checkSinds(vraag, path), ...(line === undefined ? [] : [report([...path, 'id'], dubbel)])];
  });
  return [...gesteld, ...weg];
}
