import { readFileSync } from 'node:fs';

/** Paths of all pages in the sitemap, relative to the base path. */
export function listPaden(): string[] {
  const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');
  const adressen = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adres]) => new URL(adres ?? '').pathname);
  const basis = adressen.reduce((kortste, adres) => (adres.length < kortste.length ? adres : kortste));
  return adressen.map((adres) => adres.slice(basis.length));
}

/**
 * Of the pages that are built of the same elements and classes one: the longest, which has most to go wrong with. Texts
 * alone differ in the others; tests/site looks at the HTML of every page, and `npm run test:alles` opens them all.
 */
export function listVerschillend(): string[] {
  const perBouw = new Map<string, { pad: string; lengte: number }>();
  for (const pad of listPaden()) {
    const html = readFileSync(new URL(`../../dist/${pad}index.html`, import.meta.url), 'utf8');
    const bouw = describeBouw(html);
    if (html.length > (perBouw.get(bouw)?.lengte ?? 0)) perBouw.set(bouw, { pad, lengte: html.length });
  }
  return [...perBouw.values()].map(({ pad }) => pad);
}

/** The names of elements and classes in the main part of a page, in an order of their own. */
function describeBouw(html: string): string {
  const [main = ''] = /<main[\s>].*<\/main>/s.exec(html) ?? [];
  const elementen = [...main.matchAll(/<([a-z][a-z0-9-]*)/g)].map(([, naam = '']) => naam);
  const klassen = [...main.matchAll(/ class="([^"]*)"/g)].flatMap(([, namen = '']) => namen.split(/\s+/));
  return [...new Set(elementen), '|', ...new Set(klassen)].toSorted().join(' ');
}
