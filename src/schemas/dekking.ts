import { z } from 'astro/zod';
import { id } from './velden.ts';

/** The lists that are asked for whole: what stands in them is on the site. */
const VERZAMELINGEN = ['begrippen', 'afkortingen', 'instrumenten'] as const;

/** One of the lists that are asked for whole. */
export type Verzameling = (typeof VERZAMELINGEN)[number];

/** The points of one source, or the items of one list, in `content/dekking.yaml`. */
export const dekkingSchema = z
  .strictObject({
    bron: id('de id van het document').optional(),
    verzameling: z.enum(VERZAMELINGEN).optional().describe('begrippen, afkortingen of instrumenten'),
    ids: z
      .array(id('een id uit de inhoudsopgave van een bron'))
      .min(1)
      .describe('de ids van de punten uit die bron, of van wat er in die verzameling hoort te staan'),
  })
  .refine(({ bron, verzameling }) => (bron === undefined) !== (verzameling === undefined), {
    path: ['bron'],
    message:
      'Noem ‘bron’ (voor de punten uit een document) of ‘verzameling’ (begrippen, afkortingen of instrumenten), één van beide.',
  });
