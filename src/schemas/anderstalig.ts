import { z } from 'astro/zod';
import type { Anderstalig } from '../domain/begrippen/mark-anderstalig.ts';
import { tekst } from './velden.ts';

/** Words in another language in `content/anderstalig.yaml`. */
export const anderstaligSchema = z.strictObject({
  tekst: tekst('woorden in een andere taal, zoals ze op de site staan'),
  taal: z
    .string()
    .regex(/^[a-z]{2}$/, 'Schrijf de twee letters van de taal: en, de of fr.')
    .describe('de taal in twee letters: en, de of fr'),
}) satisfies z.ZodType<Anderstalig>;
