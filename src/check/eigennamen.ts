import { getList, getText } from './values.ts';
import type { Content } from './read-content.ts';

/** Names of this one site and its sources: they belong in the content, not in the code of the generator. */
export function listEigennamen({ yaml }: Content): string[] {
  const site = yaml.site?.data;
  const namen = [
    ...getList(site, 'eigennamen').filter((naam) => typeof naam === 'string'),
    ...['naam', 'adres', 'organisatie'].map((veld) => getText(site, veld)),
    ...getList(yaml.bronnen?.data).flatMap((bron) => ['titel', 'kort', 'uitgever'].map((veld) => getText(bron, veld))),
    ...getList(yaml.fasen?.data).map((fase) => getText(fase, 'titel')),
    ...getList(yaml.vragenlijst?.data, 'onderdelen').map((onderdeel) => getText(onderdeel, 'titel')),
  ];
  return [...new Set(namen.flatMap((naam) => (naam === undefined || naam.trim() === '' ? [] : naam.trim())))];
}

/**
 * The names that stand in `text` as whole words, with the line. Case does not matter; between two words of a name may
 * stand any white space, a hyphen or an underscore.
 */
export function findEigennamen(namen: readonly string[], text: string): { naam: string; line: number }[] {
  return namen.flatMap((naam) => {
    const words = naam.split(/\s+/).map((word) => RegExp.escape(word));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s_-]+')}(?![\\p{L}\\p{N}])`, 'giu');
    return [...text.matchAll(pattern)].map(({ index }) => ({ naam, line: text.slice(0, index).split('\n').length }));
  });
}
