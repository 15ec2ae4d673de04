import { getCollection, render, type CollectionEntry, type RenderResult } from 'astro:content';
import { toAdres } from '../domain/adres.ts';
import { toBegripPagina } from '../domain/begrippagina.ts';
import { collectVerbanden, type Verband } from '../domain/kruisverband.ts';
import { comparePaginas, type Fase, type Pagina } from '../domain/pagina.ts';
import { getBegrippen } from './begrippen.ts';
import { getSite } from './site.ts';
import { getVragenlijst } from './zelfscan.ts';

/** A page with its entry, for the route that renders its text. */
export type PaginaMetTekst = { pagina: Pagina; entry: CollectionEntry<'paginas'> };

/** All pages with their texts. */
export async function getPaginasMetTekst(): Promise<PaginaMetTekst[]> {
  return (await getCollection('paginas')).map((entry) => ({ pagina: toPagina(entry), entry }));
}

/** All pages, without their texts. */
export async function getPaginas(): Promise<Pagina[]> {
  return (await getPaginasMetTekst()).map(({ pagina }) => pagina);
}

/** Addresses of the pages of tools that this site has; a tool leads to others among these only. */
export async function getHulpmiddelpaginas(): Promise<string[]> {
  const [{ delen }, paginas] = await Promise.all([getSite(), getPaginas()]);
  const hulpmiddelen = delen.filter(({ groep }) => groep === 'hulpmiddel').map(({ id }) => id);
  return paginas.filter(({ deel }) => hulpmiddelen.includes(deel)).map(({ adres }) => adres);
}

/** The page at this address (root-relative, without the base path) and its text. Throws when there is none. */
export async function getPaginaMetTekst(adres: string): Promise<PaginaMetTekst> {
  const gevonden = (await getPaginasMetTekst()).find(({ pagina }) => pagina.adres === adres);
  if (!gevonden) throw new Error(`In content/ ontbreekt een pagina voor ${adres}.`);
  return gevonden;
}

/** The text of a page as a component, with its headings. */
export async function renderTekst({ entry }: PaginaMetTekst): Promise<Pick<RenderResult, 'Content' | 'headings'>> {
  return render(entry);
}

/** What belongs with `pagina` elsewhere on the site, named there or here. */
export async function getVerbanden(pagina: Pagina): Promise<Verband[]> {
  const [{ delen }, alle, begrippen] = await Promise.all([getSite(), getPaginasMetTekst(), getBegrippen()]);
  // A term has a page without a file of its own; where there is a file, the two are one page.
  const zonderTekst = begrippen
    .map((begrip) => toBegripPagina(begrip))
    .filter(({ adres }) => !alle.some((een) => een.pagina.adres === adres));
  const paginas = [
    ...alle.map(({ pagina: een, entry }) => ({ pagina: een, kruisverbanden: entry.data.kruisverbanden ?? [] })),
    ...zonderTekst.map((een) => ({ pagina: een, kruisverbanden: [] })),
  ].sort((a, b) => comparePaginas(a.pagina, b.pagina));
  const koppen = new Map<string, string>();
  for (const adres of new Set(paginas.flatMap(({ kruisverbanden }) => kruisverbanden.map((een) => een.adres)))) {
    const [pad, anker] = adres.split('#');
    const doel = anker === undefined ? undefined : alle.find((een) => een.pagina.adres === pad);
    const kop = doel && (await renderTekst(doel)).headings.find(({ slug }) => slug === anker);
    if (kop) koppen.set(adres, kop.text);
  }
  for (const { id, titel } of (await getVragenlijst()).onderdelen) koppen.set(`${toAdres('zelfscan')}#${id}`, titel);
  return collectVerbanden(pagina, paginas, {
    toDeel: (id) => delen.find((deel) => deel.id === id)?.titel ?? id,
    toKop: (adres, anker) => koppen.get(`${adres}#${anker}`),
  });
}

/** The stations of the route, in order. */
export async function getFasen(): Promise<Fase[]> {
  return (await getCollection('fasen')).map(({ data }) => data).sort((a, b) => a.nummer - b.nummer);
}

function toPagina({ id, data }: CollectionEntry<'paginas'>): Pagina {
  const {
    titel,
    menutitel,
    omschrijving,
    volgorde,
    nagekeken,
    fase,
    bron,
    plaats,
    vooraf,
    eigen_uitwerking: isEigenUitwerking = false,
    niet_uitleggen: nietUitleggen,
  } = data;
  return {
    id,
    adres: toAdres(id),
    titel,
    menutitel,
    omschrijving,
    volgorde,
    deel: id.split('/')[0] ?? id,
    nagekeken,
    fase,
    vindplaats: bron !== undefined && plaats !== undefined ? { bron, plaats } : undefined,
    vooraf,
    isEigenUitwerking,
    nietUitleggen,
  };
}
