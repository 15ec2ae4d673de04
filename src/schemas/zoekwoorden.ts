import { z } from 'astro/zod';
import type { Woordgroep } from '../domain/zoekindex.ts';
import { tekst } from './velden.ts';

/** One group in `content/zoekwoorden.yaml`: two words at least, or one word and what it leads to. */
export const woordgroepSchema = z
  .strictObject({
    woorden: z
      .array(tekst('een woord of een paar woorden'))
      .min(1, 'Noem ten minste één woord.')
      .describe('de woorden die iemand kan typen'),
    naar: z
      .array(tekst('een woord dat op de site staat'))
      .min(1, 'Noem ten minste één woord, of laat het veld weg.')
      .optional()
      .describe('de woorden waarop dan ook wordt gezocht; zonder dit veld vinden de woorden elkaar'),
  })
  .refine(
    ({ woorden, naar }) => naar !== undefined || woorden.length > 1,
    'Een groep zonder ‘naar’ heeft ten minste twee woorden.',
  ) satisfies z.ZodType<Woordgroep>;
