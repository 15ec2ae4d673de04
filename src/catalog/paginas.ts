import { getCollection, render, type CollectionEntry, type RenderResult } from 'astro:content';
import { toAdres } from '../domain/adres.ts';
import { toBegripPagina } from '../domain/begrippagina.ts';
import { collectVerbanden, indexKruisverbanden, listKopadressen, type Verband } from '../domain/kruisverband.ts';
import { comparePaginas, type Fase, type Pagina } from '../domain/pagina.ts';
import { getBegrippen } from './begrippen.ts';
import { readOnce } from './read-once.ts';
import { getSite } from './site.ts';
import { getVragenlijst } from './zelfscan.ts';

/** A page with its entry, for the route that renders its text. */
export type PaginaMetTekst = { pagina: Pagina; entry: CollectionEntry<'paginas'> };

/** All pages with their texts. */
export const getPaginasMetTekst = readOnce(async (): Promise<readonly PaginaMetTekst[]> =>
  (await getCollection('paginas')).map((entry) => ({ pagina: toPagina(entry), entry })),
);

/** All pages, without their texts. */
export const getPaginas = readOnce(async (): Promise<readonly Pagina[]> =>
  (await getPaginasMetTekst()).map(({ pagina }) => pagina),
);

/** Addresses of the pages of tools that this site has; a tool leads to others among these only. */
export async function getHulpmiddelpaginas(): Promise<string[]> {
  const [{ delen }, paginas] = await Promise.all([getSite(), getPaginas()]);
  const hulpmiddelen = delen.filter(({ groep }) => groep === 'hulpmiddel').map(({ id }) => id);
  return paginas.filter(({ deel }) => hulpmiddelen.includes(deel)).map(({ adres }) => adres);
}

const readPerAdres = readOnce(async () => new Map((await getPaginasMetTekst()).map((een) => [een.pagina.adres, een])));

async function findPaginaMetTekst(adres: string): Promise<PaginaMetTekst | undefined> {
  return (await readPerAdres()).get(adres);
}

/** The page at this address (root-relative, without the base path) and its text. Throws when there is none. */
export async function getPaginaMetTekst(adres: string): Promise<PaginaMetTekst> {
  const gevonden = await findPaginaMetTekst(adres);
  if (!gevonden) throw new Error(`In content/ ontbreekt een pagina voor ${adres}.`);
  return gevonden;
}

/** The text of a page as a component, with its headings. */
export async function renderTekst({ entry }: PaginaMetTekst): Promise<Pick<RenderResult, 'Content' | 'headings'>> {
  return render(entry);
}

/** What all pages say about each other. */
const readKruisverbanden = readOnce(async () => {
  const [alle, begrippen] = await Promise.all([getPaginasMetTekst(), getBegrippen()]);
  const adressen = new Set(alle.map(({ pagina }) => pagina.adres));
  // A term has a page without a file of its own; where there is a file, the two are one page.
  const zonderTekst = begrippen.map((begrip) => toBegripPagina(begrip)).filter(({ adres }) => !adressen.has(adres));
  return indexKruisverbanden(
    [
      ...alle.map(({ pagina, entry }) => ({ pagina, kruisverbanden: entry.data.kruisverbanden ?? [] })),
      ...zonderTekst.map((pagina) => ({ pagina, kruisverbanden: [] })),
    ].sort((a, b) => comparePaginas(a.pagina, b.pagina)),
  );
});

/** What belongs with `pagina` elsewhere on the site, named there or here. */
export async function getVerbanden(pagina: Pagina): Promise<Verband[]> {
  const [{ delen }, alle] = await Promise.all([getSite(), readKruisverbanden()]);
  const koppen = new Map<string, string>();
  for (const adres of listKopadressen(pagina, alle)) {
    const kop = await findKop(adres);
    if (kop !== undefined) koppen.set(adres, kop);
  }
  return collectVerbanden(pagina, alle, {
    toDeel: (id) => delen.find((deel) => deel.id === id)?.titel ?? id,
    toKop: (adres, anker) => koppen.get(`${adres}#${anker}`),
  });
}

/** The text of a heading by its address; undefined when the site does not have it. */
async function findKop(adres: string): Promise<string | undefined> {
  const [pad = '', anker] = adres.split('#');
  if (pad === toAdres('zelfscan')) {
    const onderdeel = (await getVragenlijst()).onderdelen.find(({ id }) => id === anker);
    if (onderdeel) return onderdeel.titel;
  }
  const doel = await findPaginaMetTekst(pad);
  return doel && (await renderTekst(doel)).headings.find(({ slug }) => slug === anker)?.text;
}

/** The stations of the route, in order. */
export const getFasen = readOnce(async (): Promise<readonly Fase[]> =>
  (await getCollection('fasen')).map(({ data }) => data).sort((a, b) => a.nummer - b.nummer),
);

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
