import { z } from 'astro/zod';
import type { Bron } from '../domain/bron.ts';
import { deeldatum, id, tekst, webadres } from './velden.ts';

/** One document in `content/bronnen.yaml`. */
export const bronSchema = z.strictObject({
  id: id('een korte, vaste naam voor dit document'),
  titel: tekst('de titel zoals die op het document staat'),
  ondertitel: tekst('de ondertitel van het document').optional(),
  kort: tekst('een korte naam voor de bronregel onder een titel'),
  uitgever: tekst('de organisatie die het document uitgaf'),
  datum: deeldatum('de datum van uitgave'),
  datumnoot: tekst('hoe de datum bekend is, als het document die niet zelf noemt').optional(),
  status: z
    .enum(['geldend', 'voorganger', 'regionaal-voorbeeld'])
    .describe('de status: geldend, voorganger of regionaal-voorbeeld'),
  vervangt: tekst('een zin die zegt welk document dit vervangt').optional(),
  adres: webadres('het adres van het document bij de uitgever').optional(),
  rol: tekst('waarvoor deze site het document gebruikt'),
}) satisfies z.ZodType<Bron>;
