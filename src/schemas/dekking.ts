import { z } from 'astro/zod';
import { id } from './velden.ts';

/** The points of one source in `content/dekking.yaml`. */
export const dekkingSchema = z.strictObject({
  bron: id('de id van het document'),
  ids: z
    .array(id('een id uit de inhoudsopgave van een bron'))
    .min(1)
    .describe('de ids van de punten uit die bron die op de site horen'),
});
