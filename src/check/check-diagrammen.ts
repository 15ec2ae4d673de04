import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import type { Content } from './read-content.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, getList, getText } from './values.ts';

/** Diagrams that do not hang together: a part named twice, a tie or a group that leads nowhere, two parts in one place. */
export function checkDiagrammen({ yaml: { diagrammen } }: Content): Fault[] {
  if (diagrammen === undefined) return [];
  return getList(diagrammen.data).flatMap((diagram, index) => [
    ...checkDubbel(diagrammen, diagram, index),
    ...checkRelaties(diagrammen, diagram, index),
    ...checkPlaatsen(diagrammen, diagram, index),
  ]);
}

/** The lists of a diagram whose items have an id; all share one space. */
const LIJSTEN = ['knopen', 'takken', 'groepen'] as const;

function checkDubbel(file: YamlFile, diagram: unknown, index: number): Fault[] {
  const seen = new Set<string>();
  return LIJSTEN.flatMap((lijst) =>
    getList(diagram, lijst).flatMap((item, plek) => {
      const id = getText(item, 'id');
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id);
        return [];
      }
      return fault(
        file,
        [index, lijst, plek, 'id'],
        `De id ‘${id}’ staat al in dit schema. Geef een van beide een andere id.`,
      );
    }),
  );
}

function checkRelaties(file: YamlFile, diagram: unknown, index: number): Fault[] {
  const [knopen, groepen] = [listIds(diagram, 'knopen'), listIds(diagram, 'groepen')];
  const relaties = getList(diagram, 'relaties').flatMap((relatie, plek) =>
    ['van', 'naar'].flatMap((kant) => {
      const id = getText(relatie, kant);
      if (id === undefined || knopen.includes(id)) return [];
      return fault(file, [index, 'relaties', plek, kant], `Dit schema heeft geen knoop ‘${id}’.${suggest(id, knopen)}`);
    }),
  );
  const leden = getList(diagram, 'knopen').flatMap((knoop, plek) => {
    const id = getText(knoop, 'groep');
    if (id === undefined || groepen.includes(id)) return [];
    return fault(file, [index, 'knopen', plek, 'groep'], `Dit schema heeft geen groep ‘${id}’.${suggest(id, groepen)}`);
  });
  return [...relaties, ...leden];
}

function checkPlaatsen(file: YamlFile, diagram: unknown, index: number): Fault[] {
  const seen = new Set<string>();
  return getList(diagram, 'knopen').flatMap((knoop, plek) => {
    const [kolom, rij] = [getField(knoop, 'kolom'), getField(knoop, 'rij')];
    if (typeof kolom !== 'number' || typeof rij !== 'number') return [];
    const plaats = `kolom ${kolom}, rij ${rij}`;
    if (!seen.has(plaats)) {
      seen.add(plaats);
      return [];
    }
    return fault(file, [index, 'knopen', plek, 'kolom'], `Op ${plaats} staat al een knoop. Kies een andere plaats.`);
  });
}

function listIds(diagram: unknown, lijst: string): string[] {
  return getList(diagram, lijst).flatMap((item) => getText(item, 'id') ?? []);
}

function fault(file: YamlFile, path: YamlPath, message: string): Fault[] {
  return [{ path: file.path, line: file.findLine(path), message }];
}
