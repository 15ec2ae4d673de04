import { z } from 'astro/zod';
import type { Werkblad } from '../domain/werkblad.ts';
import { id, tekst } from './velden.ts';

/** Text in which `**` begins and ends bold. */
const opgemaakt = (uitleg: string) =>
  tekst(uitleg).refine(
    (waarde) => waarde.split('**').length % 2 === 1,
    'Vette tekst begint en eindigt met **. Zet het ontbrekende ** erbij.',
  );

const blokSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('tekst'), tekst: opgemaakt('de tekst van dit blok') }),
  z.strictObject({
    soort: z.literal('lijst'),
    punten: z
      .array(opgemaakt('een punt van de lijst'))
      .min(1, 'Een lijst heeft ten minste één punt.')
      .describe('de punten, elk met een streepje ervoor'),
  }),
  z.strictObject({
    soort: z.literal('tabel'),
    rijen: z
      .array(z.array(opgemaakt('de tekst van een cel')).describe('de cellen van deze rij, een voor elke kolom'))
      .min(1, 'Zonder rijen kan dit veld weg.')
      .optional()
      .describe('de rijen, elk met een streepje ervoor'),
    leeg: z
      .int('Schrijf een heel getal.')
      .min(1, 'Zonder lege rijen kan dit veld weg.')
      .max(30, 'Meer dan 30 lege rijen is te veel voor papier.')
      .optional()
      .describe('het aantal lege rijen om in te vullen'),
  }),
]);

/** One werkblad in `content/instrumenten/werkbladen.yaml`. */
export const werkbladSchema = z.strictObject({
  id: id('de id van de pagina waar dit werkblad bij hoort'),
  titel: tekst('de titel boven het werkblad'),
  regels: z.array(tekst('een regel onder de titel')).optional().describe('de regels onder de titel'),
  liggend: z.literal(true).optional().describe('true voor liggend papier; laat het veld anders weg'),
  kolommen: z
    .array(
      z.strictObject({
        kop: tekst('de kop van de kolom'),
        breedte: z.number().positive('Schrijf een getal boven 0.').optional().describe('het aandeel in de breedte'),
      }),
    )
    .min(1, 'Een tabel heeft ten minste één kolom.')
    .describe('de kolommen van elke tabel in dit werkblad'),
  delen: z
    .array(
      z.strictObject({
        id: id('een korte, vaste naam voor dit deel'),
        kop: tekst('de kop van dit deel'),
        niveau: z.literal(2).optional().describe('2 voor een deel dat bij het vorige hoort; laat het veld anders weg'),
        blokken: z
          .array(blokSchema)
          .min(1, 'Een deel heeft ten minste één blok.')
          .describe('wat er onder de kop staat: tekst, lijst of tabel'),
      }),
    )
    .min(1, 'Een werkblad heeft ten minste één deel.')
    .describe('de delen, elk met een kop'),
}) satisfies z.ZodType<Werkblad>;
