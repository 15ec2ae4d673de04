import type { APIRoute } from 'astro';
import { toHref } from '../domain/adres.ts';

/** Everything may be found, but for the page that only holds somebody's search. */
export const GET: APIRoute = ({ site }) => {
  const basis = import.meta.env.BASE_URL;
  const sitemap = new URL(toHref('/sitemap-index.xml', basis), site).href;
  return new Response(`User-agent: *\nDisallow: ${toHref('/zoeken/', basis)}\n\nSitemap: ${sitemap}\n`);
};
