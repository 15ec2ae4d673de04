import { z } from 'astro/zod';
import { id, tekst } from './velden.ts';

const paginaAdres = (uitleg: string) =>
  z
    .string()
    .regex(/^\/([^\s?#]*\/)?$/, 'Begin en eindig met een schuine streep, bijvoorbeeld ‘/over/’.')
    .describe(uitleg);

/** A page may go on as a section of another. */
const opvolgerAdres = z
  .string()
  .regex(
    /^\/([^\s?#]*\/)?(#[^\s?#]+)?$/,
    'Begin met een schuine streep en schrijf er een voor het anker, bijvoorbeeld ‘/over/’ of ‘/over/#doel’.',
  )
  .describe('het adres van de pagina die ervoor in de plaats kwam, met een anker als het daar staat');

const vervallen = z.literal(true).optional().describe('true als dit er niet meer is; laat het veld anders weg');

type Intrekking = { vervallen?: true | undefined; vervangen_door?: string | undefined };

const hasReason = ({ vervallen: isVervallen, vervangen_door }: Intrekking) =>
  vervangen_door === undefined || isVervallen === true;

const ZONDER_REDEN = {
  path: ['vervangen_door'],
  message: 'Zet er ook ‘vervallen: true’ bij: alleen wat vervallen is, kan vervangen zijn.',
};

const ankerSchema = z
  .strictObject({
    id: id('het anker op de pagina'),
    vervallen,
    vervangen_door: id('het anker op dezelfde pagina dat ervoor in de plaats kwam').optional(),
  })
  .refine(hasReason, ZONDER_REDEN);

const paginaSchema = z
  .strictObject({
    adres: paginaAdres('het adres van de pagina'),
    vervallen,
    vervangen_door: opvolgerAdres.optional(),
    ankers: z.array(ankerSchema).describe('de ankers op de pagina'),
  })
  .refine(hasReason, ZONDER_REDEN);

const idSchema = z
  .strictObject({
    id: id('de id die is gepubliceerd'),
    betekenis: tekst('waar deze id voor staat; die betekenis verandert niet'),
    vervallen,
    vervangen_door: id('de id die ervoor in de plaats kwam').optional(),
  })
  .refine(hasReason, ZONDER_REDEN);

/**
 * `content/gepubliceerd.yaml`: what was ever published. Visitors keep answers under these ids and others link to these
 * addresses, so nothing is taken out of this list.
 */
export const gepubliceerdSchema = z.strictObject({
  paginas: z.array(paginaSchema).describe('de pagina’s met hun ankers'),
  vragen: z.array(idSchema).describe('de vragen met hun label'),
  onderdelen: z.array(idSchema).describe('de onderdelen met hun titel'),
  checklistvragen: z.array(idSchema).optional().describe('de vragen van de checklist met hun label'),
  checklistgroepen: z.array(idSchema).optional().describe('de groepen van de checklist met hun titel'),
  begrippen: z.array(idSchema).describe('de begrippen met hun term'),
  bronnen: z.array(idSchema).describe('de documenten met hun titel'),
  fasen: z.array(idSchema).describe('de fasen met hun titel'),
});
