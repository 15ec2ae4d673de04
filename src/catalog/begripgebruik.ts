import { collectGebruik, sortLeesvolgorde, type BegripGebruik } from '../domain/begripgebruik.ts';
import { toPlatteTekst } from '../domain/platte-tekst.ts';
import { getBegrippen } from './begrippen.ts';
import { getPaginasMetTekst } from './paginas.ts';
import { getSite } from './site.ts';

/** Which pages use which terms, in reading order: found in the texts, never typed. */
export async function getBegripGebruik(): Promise<BegripGebruik> {
  const [{ delen }, paginas, begrippen] = await Promise.all([getSite(), getPaginasMetTekst(), getBegrippen()]);
  const woorden = new Map(paginas.map(({ pagina, entry }) => [pagina.id, toPlatteTekst(entry.body ?? '')]));
  const volgorde = sortLeesvolgorde(
    paginas.map(({ pagina }) => pagina),
    delen.map(({ id }) => id),
  );
  return collectGebruik(
    volgorde.map((pagina) => ({ pagina, woorden: woorden.get(pagina.id) ?? '' })),
    begrippen,
  );
}
