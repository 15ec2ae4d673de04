import { z } from 'astro/zod';
import { isDatum, isDeeldatum } from '../domain/datum.ts';

/** Text that is not empty. `uitleg` tells an editor what to write; error messages quote it. */
export const tekst = (uitleg: string) =>
  z.string().trim().min(1, `Dit veld is leeg. Schrijf hier ${uitleg}.`).describe(uitleg);

/** A stable id: lower-case letters, digits and hyphens. */
export const id = (uitleg: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld ‘fase-2’.')
    .describe(uitleg);

/** A root-relative address on this site, with an anchor if need be. */
export const adres = (uitleg: string) =>
  z
    .string()
    .regex(
      /^\/([^\s?#]*\/)?(#\S+)?$/,
      'Begin en eindig met een schuine streep, bijvoorbeeld ‘/map/pagina/’ of ‘/map/pagina/#kop’.',
    )
    .describe(uitleg);

/** An https address on another site. */
export const webadres = (uitleg: string) =>
  z
    .string()
    .regex(/^https:\/\/\S+$/, 'Schrijf een volledig adres dat begint met https://.')
    .describe(uitleg);

/** A partial ISO date: yyyy, yyyy-mm or yyyy-mm-dd. */
export const deeldatum = (uitleg: string) =>
  z
    .string('Schrijf de datum tussen aanhalingstekens, bijvoorbeeld ‘2024’ of ‘2024-02’.')
    .refine(isDeeldatum, 'Schrijf de datum als jjjj, jjjj-mm of jjjj-mm-dd, bijvoorbeeld 2024-02.')
    .describe(uitleg);

/** An ISO date: yyyy-mm-dd. */
export const datum = (uitleg: string) =>
  z
    .string('Schrijf de datum tussen aanhalingstekens, bijvoorbeeld ‘2024-02-29’.')
    .refine(isDatum, 'Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2024-02-29.')
    .describe(uitleg);

/** Any object; for a file whose own schema is checked later. */
export const objectSchema = z.record(z.string(), z.unknown());
