import { getCollection, render, type CollectionEntry, type RenderResult } from 'astro:content';
import { toAdres } from '../domain/adres.ts';
import type { Fase, Pagina } from '../domain/pagina.ts';

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
    fase,
    bron,
    plaats,
    eigen_uitwerking: isEigenUitwerking = false,
  } = data;
  return {
    id,
    adres: toAdres(id),
    titel,
    menutitel,
    omschrijving,
    volgorde,
    deel: id.split('/')[0] ?? id,
    fase,
    vindplaats: bron !== undefined && plaats !== undefined ? { bron, plaats } : undefined,
    isEigenUitwerking,
  };
}
