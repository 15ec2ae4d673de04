import { z } from 'astro/zod';
import type { Afkorting, Begrip, BegripSoort, Definitie } from '../domain/begrip.ts';
import { id, tekst } from './velden.ts';

const definitieSchema = z.strictObject({
  tekst: tekst('de betekenis, in een of twee zinnen'),
  bron: id('de id van het document waar de betekenis uit komt'),
  plaats: tekst('de plaats in dat document, bijvoorbeeld ‘hoofdstuk 3’'),
}) satisfies z.ZodType<Definitie>;

/** One term in `content/begrippen/begrippen.yaml`. */
export const begripSchema = z.strictObject({
  id: id('een korte, vaste naam voor dit begrip'),
  term: tekst('het begrip zoals het in een tekst staat'),
  status: z
    .enum(['gedefinieerd', 'uitgelegd', 'genoemd'])
    .describe(
      'gedefinieerd (de bron definieert het), uitgelegd (het volgt uit de tekst) of genoemd (de uitleg is van ons)',
    ),
  definities: z
    .tuple([definitieSchema], definitieSchema, 'Schrijf per bron een betekenis, met tekst, bron en plaats.')
    .describe('de betekenissen, één per bron, met tekst, bron en plaats'),
  afkorting: tekst('de afkorting van het begrip').optional(),
  synoniemen: z.array(tekst('een andere naam')).optional().describe('andere namen voor hetzelfde'),
  vormen: z
    .array(tekst('een vorm van het woord'))
    .optional()
    .describe('meervouden en andere vormen waaronder het begrip in teksten staat'),
  verwant: z.array(id('de id van een begrip')).optional().describe('de ids van begrippen die ermee te maken hebben'),
  soort: id('de id van een soort uit content/begrippen/soorten.yaml'),
  rollen: z
    .array(id('de id van een rol uit content/site.yaml'))
    .min(1, 'Noem ten minste één rol.')
    .describe('de rollen waarvoor het begrip het meest van belang is'),
  uitleggen: z
    .literal(true)
    .optional()
    .describe('true als het begrip in lopende tekst wordt uitgelegd; laat het veld anders weg'),
  ongebruikt: z
    .literal(true)
    .optional()
    .describe('true als nog geen pagina en geen vraag het begrip gebruikt; laat het veld anders weg'),
});

/** What the schema lets through, as the glossary uses it. */
export function toBegrip({
  synoniemen = [],
  vormen = [],
  verwant = [],
  uitleggen,
  ongebruikt: _,
  ...rest
}: z.output<typeof begripSchema>): Begrip {
  return { ...rest, synoniemen, vormen, verwant, isUitgelegdInTekst: uitleggen === true };
}

/** One abbreviation in `content/begrippen/afkortingen.yaml`. */
export const afkortingSchema = z.strictObject({
  id: id('een korte, vaste naam voor deze afkorting'),
  afkorting: tekst('de afkorting zoals die in een tekst staat'),
  betekenis: tekst('de afkorting voluit'),
  vormen: z
    .array(tekst('de afkorting voluit in een andere vorm'))
    .optional()
    .describe('andere vormen waarin teksten haar uitschrijven'),
  begrip: id('de id van het begrip dat de afkorting uitlegt').optional(),
  algemene_kennis: z
    .literal(true)
    .optional()
    .describe('true als geen bron de afkorting uitschrijft; laat het veld anders weg'),
  bekend: z
    .literal(true)
    .optional()
    .describe('true als pagina’s de afkorting niet hoeven uit te schrijven; laat het veld anders weg'),
});

/** What the schema lets through, as the glossary uses it. */
export function toAfkorting({
  vormen = [],
  algemene_kennis,
  bekend,
  ...rest
}: z.output<typeof afkortingSchema>): Afkorting {
  return { ...rest, vormen, isAlgemeneKennis: algemene_kennis === true, isBekend: bekend === true };
}

/** One kind of term in `content/begrippen/soorten.yaml`. */
export const begripSoortSchema = z.strictObject({
  id: id('een korte, vaste naam voor deze soort'),
  titel: tekst('de naam in de lijst'),
}) satisfies z.ZodType<BegripSoort>;
