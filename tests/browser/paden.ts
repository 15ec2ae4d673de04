import { readFileSync } from 'node:fs';

/** Paths of all pages in the sitemap, relative to the base path. */
export function listPaden(): string[] {
  const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');
  const adressen = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adres]) => new URL(adres ?? '').pathname);
  const basis = adressen.reduce((kortste, adres) => (adres.length < kortste.length ? adres : kortste));
  return adressen.map((adres) => adres.slice(basis.length));
}
