import { ID, listAnkers } from './check-koppen.ts';
import { compareText } from './fault.ts';
import { listIds } from './list-ids.ts';
import { LIJSTEN, toKey, type PubliekeId } from './list-published.ts';
import type { Content } from './read-content.ts';

const ADRES = /^\/([a-z0-9-]+\/)*$/;

/** Something in the content that stays once it is published. */
export type Aanwezig = PubliekeId & {
  betekenis: string | undefined;
  path: string;
  line: number;
  betekenisLine: number;
};

/** All of that, by kind: pages by address, each followed by its anchors; then the lists in the order of their files. */
export function listPresent(content: Content): Aanwezig[] {
  const paginas = [...content.paginas]
    .sort((a, b) => compareText(a.adres, b.adres))
    .flatMap(({ adres, path, inhoud }): Aanwezig[] => [
      { soort: 'pagina', id: adres, betekenis: undefined, path, line: 1, betekenisLine: 1 },
      ...listAnkers(inhoud).map(({ id, line }): Aanwezig => ({
        soort: 'anker',
        id,
        pagina: adres,
        betekenis: undefined,
        path,
        line,
        betekenisLine: line,
      })),
    ]);
  const ids = LIJSTEN.flatMap(({ soort }) =>
    (listIds(content, soort) ?? []).map((one): Aanwezig => ({ soort, ...one })),
  );
  // A double is a fault of its own; here the first stands for both.
  const unique = new Map<string, Aanwezig>();
  for (const one of [...paginas, ...ids]) {
    // What is no proper id is a fault too, and must not get into the list.
    const isProper = (one.soort === 'pagina' ? ADRES : ID).test(one.id);
    if (isProper && !unique.has(toKey(one))) unique.set(toKey(one), one);
  }
  return [...unique.values()];
}

/** Whether the file that would hold this can be read: only then can it be said to have vanished. */
export function isReadable(content: Content, { soort, pagina }: PubliekeId): boolean {
  if (soort === 'pagina') return true;
  if (soort !== 'anker') return listIds(content, soort) !== undefined;
  return content.paginas.some(({ adres, inhoud }) => adres === pagina && inhoud !== undefined);
}
