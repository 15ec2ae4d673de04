import type { Fault } from './fault.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, getList, getText } from './values.ts';

/** A question that a list with versions asks, with its place in the file. */
export type Gesteld = { vraag: unknown; path: YamlPath };

/** Questions that came or lapsed in a version that is yet to be, and questions that lapsed and are still asked. */
export function checkLijstversie(file: YamlFile, gesteld: readonly Gesteld[]): Fault[] {
  const versie = getField(file.data, 'versie');
  const regels = new Map(gesteld.map(({ vraag, path }) => [getText(vraag, 'id'), file.findLine([...path, 'id'])]));
  const report = (path: YamlPath, message: string): Fault => ({ path: file.path, line: file.findLine(path), message });

  const vervallen = getList(file.data, 'vervallen').map((vraag, index): Gesteld => ({
    vraag,
    path: ['vervallen', index],
  }));
  const teVroeg = [...gesteld, ...vervallen].flatMap(({ vraag, path }) => {
    const sinds = getField(vraag, 'sinds');
    if (typeof versie !== 'number' || typeof sinds !== 'number' || sinds <= versie) return [];
    const message = `‘sinds: ${sinds}’ ligt na de versie van de lijst (‘versie: ${versie}’). Verhoog ‘versie’ bovenaan of verlaag ‘sinds’.`;
    return [report([...path, 'sinds'], message)];
  });
  const nogGesteld = vervallen.flatMap(({ vraag, path }) => {
    const id = getText(vraag, 'id');
    const regel = id === undefined ? undefined : regels.get(id);
    if (regel === undefined) return [];
    const message = `Deze vraag staat onder ‘vervallen’, maar wordt op regel ${regel} nog gesteld. Haal een van beide weg.`;
    return [report([...path, 'id'], message)];
  });
  return [...teVroeg, ...nogGesteld];
}
