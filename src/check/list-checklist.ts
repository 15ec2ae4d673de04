import type { YamlPath } from './read-yaml.ts';
import { getList } from './values.ts';

/** Something in a file, with its place there. */
export type Item = { value: unknown; path: YamlPath };

/** The items of the list under `veld` in each of `items`. */
export function listUnder(items: readonly Item[], veld: string): Item[] {
  return items.flatMap(({ value, path }) =>
    getList(value, veld).map((item, index) => ({ value: item, path: [...path, veld, index] })),
  );
}

/** The groups of the checklist, from the content of its file. */
export function listChecklistgroepen(data: unknown): Item[] {
  return listUnder(listUnder([{ value: data, path: [] }], 'delen'), 'groepen');
}

/** The questions, each before its deelvragen. */
export function listChecklistvragen(data: unknown): Item[] {
  return listUnder(listChecklistgroepen(data), 'vragen').flatMap((vraag) => [
    vraag,
    ...listUnder([vraag], 'deelvragen'),
  ]);
}
