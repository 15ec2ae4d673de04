import { checkLijstversie, type Gesteld } from './check-lijstversie.ts';
import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import type { Content } from './read-content.ts';
import { getList, getText } from './values.ts';

/** Questions of a version that is yet to be, and questions that take the place of one that never lapsed. */
export function checkVragenlijst({ yaml: { vragenlijst: file } }: Content): Fault[] {
  if (!file) return [];
  const gesteld = getList(file.data, 'onderdelen').flatMap((onderdeel, nummer) =>
    getList(onderdeel, 'vragen').map((vraag, index): Gesteld => ({
      vraag,
      path: ['onderdelen', nummer, 'vragen', index],
    })),
  );
  const vervallenIds = getList(file.data, 'vervallen').flatMap((vraag) => getText(vraag, 'id') ?? []);
  const vervangers = gesteld.flatMap(({ vraag, path }): Fault[] => {
    const vervangt = getText(vraag, 'vervangt');
    if (vervangt === undefined || vervallenIds.includes(vervangt)) return [];
    const message = `‘vervangt’ noemt ‘${vervangt}’, maar die vraag staat niet onder ‘vervallen’.${suggest(vervangt, vervallenIds)}`;
    return [{ path: file.path, line: file.findLine([...path, 'vervangt']), message }];
  });
  return [...checkLijstversie(file, gesteld), ...vervangers];
}
