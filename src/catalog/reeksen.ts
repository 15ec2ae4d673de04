import { createReeks, selectPaginas, type Reeks } from '../domain/pagina.ts';
import { getInstrumentGroepen } from './instrumenten.ts';
import { getPaginas } from './paginas.ts';
import { readOnce } from './read-once.ts';

const readReeksen = readOnce(async () => {
  const [paginas, groepen] = await Promise.all([getPaginas(), getInstrumentGroepen()]);
  const perDeel = Map.groupBy(paginas, ({ deel }) => deel);
  return new Map([...perDeel].map(([deel, eigen]) => [deel, createReeks(selectPaginas(eigen, deel, groepen))]));
});

/** The pages of one part in reading order. */
export async function getReeks(deel: string): Promise<Reeks> {
  return (await readReeksen()).get(deel) ?? createReeks([]);
}
