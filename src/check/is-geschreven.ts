import { toPlatteTekst } from '../domain/platte-tekst.ts';
import type { Content } from './read-content.ts';

/** Lists of words that stand elsewhere; what stands in them alone, no visitor reads. */
const WOORDENLIJSTEN: ReadonlySet<string> = new Set(['anderstalig', 'zoekwoorden']);

/** Whether words stand somewhere on a page, in a question or in another text of the site; also inside a longer word. */
export function createIsGeschreven({ yaml, paginas }: Content): (woord: string) => boolean {
  const lijsten = Object.entries(yaml).flatMap(([naam, file]) =>
    WOORDENLIJSTEN.has(naam) ? [] : listTeksten(file.data),
  );
  const paginateksten = paginas.flatMap(({ mdx, voorwerk }) => [toPlatteTekst(mdx), ...listTeksten(voorwerk.data)]);
  const alles = [...lijsten, ...paginateksten].map(toSleutel).join('\n');
  return (woord) => alles.includes(toSleutel(woord));
}

/** Every text in data of any form. */
function listTeksten(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(listTeksten) : [];
}

/** Capitals, accents, hyphens and kinds of apostrophe make no difference to who searches. */
export function toSleutel(tekst: string): string {
  return tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’‘]/g, "'")
    .replace(/[\s-]+/g, ' ');
}
