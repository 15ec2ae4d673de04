import { z } from 'astro/zod';
import { tekst } from './velden.ts';

/** A word in `content/jargon.yaml` that a reader from outside the field may not know. */
export const jargonwoordSchema = z.strictObject({
  woord: tekst('een woord dat niet iedereen kent'),
  vormen: z.array(tekst('een andere vorm van het woord')).optional().describe('meervoud en andere vormen, voluit'),
  liever: tekst('wat u in plaats daarvan kunt schrijven, of hoe u het woord uitlegt'),
  uitleg: z
    .array(tekst('woorden die het woord uitleggen'))
    .optional()
    .describe('staan deze woorden op de pagina, dan is het woord daar uitgelegd'),
});

export type Jargonwoord = z.output<typeof jargonwoordSchema>;
