import { z } from 'astro/zod';
import type { Deel, Home, Ingang, Rol, Site, Verwijzing } from '../domain/site.ts';
import { adres, id, tekst } from './velden.ts';

const verwijzingSchema = z.strictObject({
  titel: tekst('de tekst van de link'),
  adres: adres('het adres op deze site'),
}) satisfies z.ZodType<Verwijzing>;

const deelSchema = z.strictObject({
  id: id('de naam van de map in content/'),
  titel: tekst('de naam in het menu'),
  groep: z
    .enum(['kennis', 'hulpmiddel', 'over'])
    .describe('kennis (lezen), hulpmiddel (invullen) of over (alleen onderaan de pagina)'),
}) satisfies z.ZodType<Deel>;

const rolSchema = z.strictObject({
  id: id('een korte, vaste naam voor deze rol'),
  titel: tekst('de naam van de rol'),
}) satisfies z.ZodType<Rol>;

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  id: id('de vaste naam van de site; verander die nooit, anders zien bezoekers hun werk niet meer'),
  naam: tekst('de naam van de site'),
  organisatie: tekst('wie de site maakt'),
  adres: z
    .string()
    .regex(
      /^https:\/\/[^\s/?#]+$/,
      'Schrijf alleen https:// en de naam van de site, zonder pad en zonder schuine streep aan het eind.',
    )
    .describe('het adres waarop de site komt te staan, zonder pad'),
  basis: z
    .string()
    .regex(/^\/([^\s?#/][^\s?#]*\/)?$/, 'Schrijf ‘/’ of een pad als ‘/pad/’.')
    .describe('het pad onder dat adres: ‘/’ of ‘/pad/’'),
  thema: id('de map in content/ met kleuren en merk'),
  hulplijn: tekst('de regel voor wie zelf onveilig is'),
  belofte: z
    .strictObject({
      titel: tekst('de belofte over wat bezoekers invullen'),
      tekst: tekst('één zin uitleg bij die belofte'),
    })
    .describe('wat onderaan elke pagina staat over wat bezoekers invullen'),
  zoekvoorbeeld: tekst('een voorbeeld van een zoekwoord'),
  zoeksuggesties: z.array(verwijzingSchema).describe('pagina’s om te tonen als een zoekopdracht niets vindt'),
  delen: z.array(deelSchema).min(1).describe('de delen van de site, in de volgorde van het menu'),
  rollen: z.array(rolSchema).min(1).describe('de rollen waarop bezoekers lijsten kunnen beperken'),
  eigennamen: z.array(tekst('een naam')).describe('namen die alleen in content/ mogen staan'),
}) satisfies z.ZodType<Site>;

const ingangSchema = z.strictObject({
  voor: tekst('voor wie deze ingang is'),
  titel: tekst('de titel van de ingang'),
  tekst: tekst('één of twee zinnen over wat u daar vindt'),
  verwijzing: verwijzingSchema.describe('de link van de ingang'),
}) satisfies z.ZodType<Ingang>;

/** `content/home.yaml`. */
export const homeSchema = z.strictObject({
  titel: tekst('de titel boven de voorpagina'),
  omschrijving: tekst('één zin voor zoekmachines'),
  inleiding: tekst('de inleiding onder de titel'),
  ingangen: z.array(ingangSchema).min(1).describe('de ingangen voor verschillende bezoekers'),
}) satisfies z.ZodType<Home>;
