import { isEigenCache } from './cachenaam.ts';
import { LIJSTBESTAND } from './strategie.ts';
import { decodeLijst } from './lijst.ts';
import { PRECIES } from './plek.ts';

/** A page that is kept; `adres` is absolute. */
export type BewaardePagina = { adres: string; titel: string };

/** The pages for reading that this browser keeps of the site at `bereik`, by title. */
export async function listBewaardePaginas(bereik: string): Promise<BewaardePagina[]> {
  const basis = new URL(bereik).pathname;
  const gevonden = new Map<string, BewaardePagina>();
  for (const naam of (await caches.keys()).filter((een) => isEigenCache(een, basis))) {
    const cache = await caches.open(naam);
    const lijst = decodeLijst(await (await cache.match(bereik + LIJSTBESTAND, PRECIES))?.json());
    const lezen = new Set(lijst?.overig.map(({ pad }) => bereik + pad));
    for (const { url } of (await cache.keys()).filter((verzoek) => lezen.has(verzoek.url))) {
      const titel = readTitel((await (await cache.match(url, PRECIES))?.text()) ?? '');
      if (isPagina(url) && titel !== '') gevonden.set(url, { adres: url, titel });
    }
  }
  return [...gevonden.values()].sort((een, ander) => een.titel.localeCompare(ander.titel, 'nl'));
}

function isPagina(url: string): boolean {
  return url.endsWith('/');
}

function readTitel(html: string): string {
  // Only that element: a whole page takes a hundred times as long, and there may be hundreds.
  const [titel = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  return new DOMParser().parseFromString(titel, 'text/html').title;
}
