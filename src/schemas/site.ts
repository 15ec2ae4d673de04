import { z } from 'astro/zod';
import type {
  Beveiliging,
  Contact,
  Deel,
  Home,
  Ingang,
  Rol,
  Rondleiding,
  Rondleidingstap,
  Site,
  Verwijzing,
} from '../domain/site.ts';
import type { Nakijkregel } from '../domain/nakijken.ts';
import { adres, datum, id, tekst, webadres } from './velden.ts';

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

const contactSchema = z
  .strictObject({
    bij: tekst('een afdeling of functie, nooit de naam van een persoon'),
    email: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Schrijf een e-mailadres, bijvoorbeeld ‘web@gemeente.example’.')
      .describe('het e-mailadres')
      .optional(),
    telefoon: z
      .string('Schrijf het nummer tussen aanhalingstekens, bijvoorbeeld ‘14 010’.')
      .regex(/^\+?\d[\d -]*\d$/, 'Schrijf alleen cijfers, spaties en streepjes, bijvoorbeeld ‘010-1234567’.')
      .describe('het telefoonnummer')
      .optional(),
    formulier: webadres('het adres van een contactformulier').optional(),
  })
  .refine(
    ({ email, telefoon, formulier }) => [email, telefoon, formulier].some((weg) => weg !== undefined),
    'Noem ten minste één manier: email, telefoon of formulier.',
  ) satisfies z.ZodType<Contact>;

const beveiligingSchema = z.strictObject({
  melden: z
    .array(
      z
        .string()
        .regex(
          /^(https:\/\/[^\s@]+|[^\s@:]+@[^\s@]+\.[^\s@]+)$/,
          'Schrijf een adres dat begint met https://, of een e-mailadres, bijvoorbeeld ‘security@gemeente.example’.',
        ),
    )
    .min(1, 'Noem ten minste één adres waar iemand een zwakke plek meldt.')
    .describe('waar iemand een zwakke plek meldt: adressen van een pagina of voor e-mail, het beste adres eerst'),
  geldig_tot: datum('de dag tot wanneer dit geldt, hooguit een jaar vooruit'),
  beleid: webadres('het adres van de pagina die zegt hoe uw organisatie met meldingen omgaat').optional(),
}) satisfies z.ZodType<Beveiliging>;

const nakijkenSchema = z.strictObject({
  maanden: z.int().min(1).describe('na hoeveel maanden een pagina opnieuw wordt nagekeken, als heel getal'),
  eigenaren: z
    .array(z.strictObject({ id: id('een korte, vaste naam voor deze rol'), titel: tekst('de naam van de rol') }))
    .min(1)
    .describe('de rollen die pagina’s bijhouden'),
}) satisfies z.ZodType<Nakijkregel>;

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  id: id('de vaste naam van de site; verander die nooit, anders zien bezoekers hun werk niet meer'),
  naam: tekst('de naam van de site'),
  organisatie: tekst('wie de site maakt'),
  contact: contactSchema
    .optional()
    .describe('waar bezoekers terechtkunnen: ‘bij’, met email, telefoon of formulier; weglaten zolang dat er niet is'),
  beveiliging: beveiligingSchema
    .optional()
    .describe('waar iemand een zwakke plek in de beveiliging meldt, voor security.txt; weglaten zolang dat er niet is'),
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
  thema: id('de map in content/themas/ met kleuren, lettertype en merk'),
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
  nakijken: nakijkenSchema
    .optional()
    .describe('na hoeveel maanden een pagina opnieuw wordt nagekeken, en welke rollen dat doen'),
  eigennamen: z.array(tekst('een naam')).describe('namen die alleen in content/ mogen staan'),
}) satisfies z.ZodType<Site>;

const ingangSchema = z.strictObject({
  voor: tekst('voor wie deze ingang is'),
  titel: tekst('de titel van de ingang'),
  tekst: tekst('één of twee zinnen over wat u daar vindt'),
  verwijzing: verwijzingSchema.describe('de link van de ingang'),
}) satisfies z.ZodType<Ingang>;

const rondleidingstapSchema = z.strictObject({
  beeld: id('de naam van het beeld in content/beelden/, zonder -licht of -donker'),
  alt: tekst('wat er op het beeld te zien is, voor wie het niet ziet'),
  titel: tekst('wat een bezoeker hier doet'),
  tekst: tekst('één of twee zinnen over wat hij krijgt'),
  verwijzing: verwijzingSchema.describe('de link naar deze plek op de site'),
}) satisfies z.ZodType<Rondleidingstap>;

const rondleidingSchema = z.strictObject({
  titel: tekst('de titel boven de rondleiding'),
  inleiding: tekst('één of twee zinnen onder die titel'),
  stappen: z.array(rondleidingstapSchema).min(1).describe('de beelden, elk met een streepje ervoor'),
}) satisfies z.ZodType<Rondleiding>;

/** `content/home.yaml`. */
export const homeSchema = z.strictObject({
  titel: tekst('de titel boven de voorpagina'),
  omschrijving: tekst('één zin voor zoekmachines'),
  inleiding: tekst('de inleiding onder de titel'),
  ingangen: z.array(ingangSchema).min(1).describe('de ingangen voor verschillende bezoekers'),
  rondleiding: rondleidingSchema.optional().describe('een korte rondleiding in beelden; mag weg'),
}) satisfies z.ZodType<Home>;
