import { z } from 'astro/zod';
import type { Diagram } from '../domain/diagram/diagram.ts';
import { id, tekst } from './velden.ts';

const knoop = {
  id: id('een korte, vaste naam voor dit onderdeel van het schema'),
  titel: tekst('een paar woorden die in het schema staan'),
  tekst: tekst('een korte uitleg bij de titel').optional(),
};
const knoopSchema = z.strictObject(knoop);
const knopen = z.array(knoopSchema).min(2, 'Een schema heeft ten minste twee onderdelen.');

const kop = {
  id: id('een korte, vaste naam voor dit schema'),
  titel: tekst('de titel boven het schema'),
  beschrijving: tekst('in een of twee zinnen wat het schema laat zien, voor wie het niet ziet'),
  toelichting: tekst('wat een lezer over de herkomst van het schema moet weten').optional(),
};

const takSchema = z.strictObject({
  ...knoop,
  stappen: z.array(tekst('wat er op deze weg gebeurt')).optional().describe('wat er op deze weg gebeurt, in volgorde'),
});

const netwerkknoopSchema = z.strictObject({
  ...knoop,
  kolom: z.int().min(1).max(3).describe('de plaats van links: 1, 2 of 3'),
  rij: z.int().min(1).describe('de plaats van boven, te beginnen bij 1'),
  groep: id('de id van de groep waar dit bij hoort').optional(),
});

const relatieSchema = z.strictObject({
  van: id('de id van het onderdeel dat iets doet'),
  naar: id('de id van het onderdeel waar dat voor is'),
  tekst: tekst('wat zij met elkaar te maken hebben, in een of twee zinnen'),
  wederzijds: z.literal(true).optional().describe('true als beide iets doen; laat het veld anders weg'),
});

/** One diagram in `content/diagrammen.yaml`. */
export const diagramSchema = z.discriminatedUnion('vorm', [
  z.strictObject({ ...kop, vorm: z.literal('reeks'), knopen: knopen.describe('de stappen, in volgorde') }),
  z.strictObject({ ...kop, vorm: z.literal('kringloop'), knopen: knopen.describe('de stappen, in volgorde') }),
  z.strictObject({
    ...kop,
    vorm: z.literal('vertakking'),
    begin: knoopSchema.describe('waar de wegen beginnen'),
    takken: z.array(takSchema).min(2, 'Een vertakking heeft ten minste twee takken.').describe('de wegen'),
  }),
  z.strictObject({
    ...kop,
    vorm: z.literal('netwerk'),
    knopen: z.array(netwerkknoopSchema).min(2, 'Een schema heeft ten minste twee onderdelen.').describe('wie er zijn'),
    groepen: z.array(knoopSchema).optional().describe('groepen van onderdelen'),
    relaties: z.array(relatieSchema).min(1, 'Een netwerk heeft ten minste één relatie.').describe('wie met wie'),
  }),
]) satisfies z.ZodType<Diagram>;
