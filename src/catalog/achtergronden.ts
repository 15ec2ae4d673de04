import { toHref } from '../domain/adres.ts';
import type { VindplaatsLink } from '../domain/invullijst.ts';
import { getPaginaMetTekst, renderTekst } from './paginas.ts';

/**
 * Links to pages, and to headings on them, by their root-relative addresses. `basis` is the base path of the site. Throws
 * when there is no such page; the content check reports it earlier, as it does a heading that is not there.
 */
export async function getAchtergronden(
  adressen: readonly string[],
  basis: string,
): Promise<Record<string, VindplaatsLink>> {
  const links = await Promise.all(
    [...new Set(adressen)].map(async (adres) => {
      const [pad = '', anker] = adres.split('#');
      const paginaMetTekst = await getPaginaMetTekst(pad);
      const kop =
        anker === undefined
          ? undefined
          : (await renderTekst(paginaMetTekst)).headings.find(({ slug }) => slug === anker)?.text;
      const { titel } = paginaMetTekst.pagina;
      return [
        adres,
        { tekst: kop === undefined ? titel : `${titel} (${kop.toLowerCase()})`, href: toHref(adres, basis) },
      ] as const;
    }),
  );
  return Object.fromEntries(links);
}
