import type { APIRoute, GetStaticPaths } from 'astro';
import { brotliCompressSync, constants } from 'node:zlib';
import { getZoekindex } from '../../catalog/zoekindex.ts';
import { AANVULLINGBESTAND, divideIndex, KERNBESTAND, toDeelbestand } from '../../search/zoekdelen.ts';

/** The files that the search page loads: what it can suggest, of a large site in parts, and what it knows about that. */
export const getStaticPaths = (async () => {
  const { kern, delen, aanvulling } = divideIndex(await getZoekindex(), compress(11), compress(5));
  return [
    toPath(KERNBESTAND, kern),
    toPath(AANVULLINGBESTAND, aanvulling),
    ...[...delen].map(([naam, deel]) => toPath(toDeelbestand(naam), deel)),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['inhoud']));

/** Measures bytes after brotli at this quality. */
const compress = (kwaliteit: number) => (tekst: string) =>
  brotliCompressSync(tekst, { params: { [constants.BROTLI_PARAM_QUALITY]: kwaliteit } }).length;

function toPath(naam: string, inhoud: unknown) {
  return { params: { bestand: naam.replace(/\.json$/, '') }, props: { inhoud } };
}
