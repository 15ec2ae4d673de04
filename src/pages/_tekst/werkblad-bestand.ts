import { getBron } from '../../catalog/bronnen.ts';
import { getPaginaMetTekst } from '../../catalog/paginas.ts';
import { getSite } from '../../catalog/site.ts';
import { toAdres, toHref } from '../../domain/adres.ts';
import { INSTRUMENTEN } from '../../domain/instrument.ts';
import { describeHerkomst, type Werkblad } from '../../domain/werkblad.ts';
import { toDocx } from '../../export/werkblad-docx.ts';

/** The werkblad as a file for Word, with the source of its page at the end. The same werkblad gives the same bytes. */
export async function createWerkbladBestand(werkblad: Werkblad): Promise<Uint8Array<ArrayBuffer>> {
  const adres = toAdres(`${INSTRUMENTEN}/${werkblad.id}`);
  const [site, { pagina }] = await Promise.all([getSite(), getPaginaMetTekst(adres)]);
  const bron = pagina.vindplaats && (await getBron(pagina.vindplaats.bron));
  const volledig = new URL(toHref(adres, import.meta.env.BASE_URL), site.adres).href;
  return toDocx(werkblad, {
    maker: site.naam,
    herkomst: describeHerkomst(bron, pagina.vindplaats?.plaats, site.naam, volledig),
  });
}
