import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listIds, SOORTEN, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';
import type { PaginaBestand } from './read-pagina.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, getList, isRecord } from './values.ts';

/** The key under `secties` for the text before the first heading. */
const BEGIN = '_begin';

type Verwijzing = { soort: Soort; id: unknown; file: YamlFile; path: YamlPath };

/** References by id to something that does not exist. */
export function checkVerwijzingen(content: Content): Fault[] {
  const { yaml, paginas } = content;
  const verwijzingen = [
    ...(yaml.begrippen ? listBronVerwijzingen(yaml.begrippen) : []),
    ...(yaml.dekking ? listBronVerwijzingen(yaml.dekking) : []),
    ...(yaml.vragenlijst ? listVraagVerwijzingen(yaml.vragenlijst) : []),
    ...paginas.flatMap(listPaginaVerwijzingen),
  ];
  return [...checkTargets(content, verwijzingen), ...paginas.flatMap(checkSecties)];
}

function checkTargets(content: Content, verwijzingen: readonly Verwijzing[]): Fault[] {
  return verwijzingen.flatMap(({ soort, id, file, path }) => {
    const ids = listIds(content, soort)?.map((one) => one.id);
    // Without the list nothing can be said; that it is missing or broken is a fault of its own.
    if (typeof id !== 'string' || ids === undefined || ids.includes(id)) return [];
    const message = `${SOORTEN[soort].deze} ‘${id}’ bestaat niet.${suggest(id, ids)}`;
    return [{ path: file.path, line: file.findLine(path), message }];
  });
}

/** Of a file that is a list of things from a source. */
function listBronVerwijzingen(file: YamlFile): Verwijzing[] {
  return getList(file.data).map((item, index) => ({
    soort: 'bron',
    id: getField(item, 'bron'),
    file,
    path: [index, 'bron'],
  }));
}

function listVraagVerwijzingen(file: YamlFile): Verwijzing[] {
  const toBron = (item: unknown, path: YamlPath): Verwijzing => ({
    soort: 'bron',
    id: getField(getField(item, 'vindplaats'), 'bron'),
    file,
    path: [...path, 'vindplaats', 'bron'],
  });
  const vragen = getList(file.data, 'onderdelen').flatMap((onderdeel, nummer) =>
    getList(onderdeel, 'vragen').flatMap((vraag, index): Verwijzing[] => {
      const path = ['onderdelen', nummer, 'vragen', index];
      const begrippen = getList(vraag, 'begrippen').map((id, plek): Verwijzing => ({
        soort: 'begrip',
        id,
        file,
        path: [...path, 'begrippen', plek],
      }));
      return [toBron(vraag, path), ...begrippen];
    }),
  );
  const verplichtingen = getList(file.data, 'verplichtingen').flatMap((verplichting, index): Verwijzing[] => {
    const path = ['verplichtingen', index];
    const onderdeel = getField(verplichting, 'onderdeel');
    return [toBron(verplichting, path), { soort: 'onderdeel', id: onderdeel, file, path: [...path, 'onderdeel'] }];
  });
  return [...vragen, ...verplichtingen];
}

function listPaginaVerwijzingen({ voorwerk: file }: PaginaBestand): Verwijzing[] {
  return [
    { soort: 'bron', id: getField(file.data, 'bron'), file, path: ['bron'] },
    { soort: 'fase', id: getField(file.data, 'fase'), file, path: ['fase'] },
  ];
}

function checkSecties({ path, voorwerk, inhoud }: PaginaBestand): Fault[] {
  const secties = getField(voorwerk.data, 'secties');
  if (!isRecord(secties) || inhoud === undefined) return [];
  const koppen = [BEGIN, ...inhoud.koppen.flatMap(({ id }) => id ?? [])];
  return Object.keys(secties)
    .filter((kop) => !koppen.includes(kop))
    .map((kop) => {
      const message = `Op deze pagina staat geen kop met {#${kop}}.${suggest(kop, koppen)}`;
      return { path, line: voorwerk.findLine(['secties', kop]), message };
    });
}
