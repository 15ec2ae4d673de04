import { z } from 'astro/zod';
import type { Begrip } from '../domain/begrip.ts';
import { id, tekst } from './velden.ts';

/** One term in `content/begrippen/begrippen.yaml`. */
export const begripSchema = z.strictObject({
  id: id('een korte, vaste naam voor dit begrip'),
  term: tekst('het begrip zoals het in een tekst staat'),
  definitie: tekst('de betekenis, in een of twee zinnen'),
  bron: id('de id van het document waar de betekenis uit komt'),
  plaats: tekst('de plaats in dat document, bijvoorbeeld ‘hoofdstuk 3’'),
}) satisfies z.ZodType<Begrip>;
