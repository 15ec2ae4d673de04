import { z } from 'astro/zod';
import type { InstrumentSoort } from '../domain/instrument.ts';
import { adres, id, tekst, webadres } from './velden.ts';

/** One instrument in `content/instrumenten/instrumenten.yaml`. An instrument with a page of its own is told there. */
export const instrumentSchema = z.strictObject({
  id: id('een korte, vaste naam voor dit instrument'),
  naam: tekst('de naam van het instrument').optional(),
  tekst: tekst('wat het is, in een paar korte zinnen').optional(),
  soort: id('de id van een soort uit content/instrumenten/soorten.yaml'),
  fasen: z
    .array(id('de id van een fase'))
    .describe('de ids van de fasen waarin het helpt; [] als het bij geen fase hoort'),
  rollen: z
    .array(id('de id van een rol uit content/site.yaml'))
    .min(1, 'Noem ten minste één rol.')
    .describe('de rollen waarvoor het instrument het meest van belang is'),
  vindplaatsen: z
    .array(
      z.strictObject({
        bron: id('de id van het document dat het instrument noemt'),
        plaats: tekst('de plaats in dat document'),
      }),
    )
    .optional()
    .describe('waar de bronnen het instrument noemen'),
  adres: webadres('het adres van het instrument op een andere site').optional(),
  op_deze_site: z
    .strictObject({
      titel: tekst('de tekst van de link'),
      adres: adres('het adres van de pagina'),
    })
    .optional()
    .describe('een pagina van deze site die bij het instrument hoort, als het geen eigen pagina heeft'),
});

/** One kind of instrument in `content/instrumenten/soorten.yaml`. */
export const instrumentSoortSchema = z.strictObject({
  id: id('een korte, vaste naam voor deze soort'),
  titel: tekst('de naam in de lijst'),
}) satisfies z.ZodType<InstrumentSoort>;
