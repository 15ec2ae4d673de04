import type { APIRoute, GetStaticPaths } from 'astro';
import { getWerkblad, getWerkbladen } from '../../../catalog/werkbladen.ts';
import { DOCX } from '../../../export/docx-opmaak.ts';
import { createWerkbladBestand } from '../../_tekst/werkblad-bestand.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getWerkbladen()).map(({ id }) => ({ params: { werkblad: id } }));

/** A werkblad as a file for Word, made at the build. */
export const GET: APIRoute = async ({ params: { werkblad = '' } }) =>
  new Response(await createWerkbladBestand(await getWerkblad(werkblad)), { headers: { 'content-type': DOCX } });
