import { z } from 'astro/zod';
import type { Kruisverband } from '../domain/kruisverband.ts';
import type { Beslismoment, Fase, Sectie } from '../domain/pagina.ts';
import { adres, datum, id, tekst } from './velden.ts';

/** One heading's entry under `secties` in the front matter of a page. */
const sectieSchema = z.strictObject({
  dekt: z
    .array(id('een id uit de inhoudsopgave van een bron'))
    .optional()
    .describe('de ids van de punten uit de bron die onder deze kop staan'),
}) satisfies z.ZodType<Sectie>;

/** One entry under `kruisverbanden` in the front matter of a page. */
const kruisverbandSchema = z.strictObject({
  adres: adres('het adres van een pagina of kop op deze site die bij deze pagina hoort'),
  waarvoor: tekst('wat een lezer daar voor deze pagina aan heeft, in een paar woorden'),
}) satisfies z.ZodType<Kruisverband>;

/** Front matter of a page (`.mdx`). */
export const paginaSchema = z
  .strictObject({
    titel: tekst('de titel boven de pagina'),
    menutitel: tekst('een korte titel voor de navigatie'),
    omschrijving: z
      .string()
      .trim()
      .min(50, 'Deze omschrijving is te kort. Schrijf één zin van 50 tot 160 tekens over wat er op de pagina staat.')
      .max(160, 'Deze omschrijving is te lang. Schrijf één zin van 50 tot 160 tekens over wat er op de pagina staat.')
      .describe('één zin van 50 tot 160 tekens over wat er op de pagina staat'),
    volgorde: z.int().min(0).describe('de plaats in de navigatie als heel getal; 0 is de eerste'),
    bron: id('de id van het document waar de pagina uit komt').optional(),
    plaats: tekst('de plaats in dat document, bijvoorbeeld ‘hoofdstuk 6’').optional(),
    eigen_uitwerking: z
      .literal(true)
      .optional()
      .describe('true als de pagina een eigen uitwerking bij de bron is; laat het veld anders weg'),
    nagekeken: datum('de datum waarop de pagina het laatst met de bron is vergeleken').optional(),
    eigenaar: id('de id van de rol die de pagina bijhoudt, uit ‘nakijken’ in content/site.yaml').optional(),
    fase: id('de id van de fase waar de pagina over gaat').optional(),
    vooraf: z
      .strictObject({
        tekst: tekst('wat eruit komt en hoeveel werk het is, in één tot drie zinnen'),
        voorbeeld: adres('het adres van het hulpmiddel waar een verzonnen voorbeeld te zien is').optional(),
      })
      .optional()
      .describe('bij een hulpmiddel: wat een bezoeker moet weten voordat hij begint'),
    kruisverbanden: z
      .array(kruisverbandSchema)
      .optional()
      .describe('pagina’s en koppen die bij deze pagina horen; daar komt vanzelf een verband terug'),
    niet_uitleggen: z
      .union(
        [z.literal('alles'), z.array(id('de id van een begrip')).min(1)],
        'Schrijf ‘alles’, of een lijst met de ids van begrippen, bijvoorbeeld [regie].',
      )
      .optional()
      .describe('alles, of de ids van de begrippen die op deze pagina niet worden uitgelegd'),
    secties: z
      .record(z.string(), sectieSchema)
      .optional()
      .describe('per kop (op id) welke punten uit de bron er staan'),
  })
  .refine(({ bron, plaats }) => (bron === undefined) === (plaats === undefined), {
    path: ['plaats'],
    message: 'Noem ‘bron’ en ‘plaats’ allebei, of geen van beide.',
  });

/** One entry under `beslismomenten` of a fase. */
const beslismomentSchema = z.strictObject({
  id: id('een korte, vaste naam voor dit beslismoment'),
  tekst: tekst('waarover wordt beslist, als punt van een lijst zonder punt erachter'),
}) satisfies z.ZodType<Beslismoment>;

/** One fase in `content/fasen.yaml`. */
export const faseSchema = z.strictObject({
  id: id('een korte, vaste naam voor deze fase'),
  nummer: z.int().positive().describe('het nummer van de fase'),
  titel: tekst('de titel onder het station'),
  kort: tekst('twee tot vier woorden onder de titel'),
  doel: tekst('waar de fase voor is, in één zin'),
  beslismomenten: z
    .array(beslismomentSchema)
    .min(1)
    .optional()
    .describe('waarover in deze fase wordt beslist, in vaste volgorde; laat het veld weg als dat niets is'),
}) satisfies z.ZodType<Fase>;
