import { existsSync } from 'node:fs';
import { file, glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { findContentFolder } from './check/content-folder.ts';
import { afkortingSchema, begripSchema, begripSoortSchema } from './schemas/begrip.ts';
import { bronSchema } from './schemas/bron.ts';
import { checklistSchema } from './schemas/checklist.ts';
import { diagramSchema } from './schemas/diagram.ts';
import { faseSchema, paginaSchema } from './schemas/pagina.ts';
import { homeSchema, siteSchema } from './schemas/site.ts';
import { instrumentSchema, instrumentSoortSchema } from './schemas/instrument.ts';
import { objectSchema } from './schemas/velden.ts';
import { begeleidingsbestandSchema, voorbeeldplanSchema } from './schemas/verbeterplan.ts';
import { werkbladSchema } from './schemas/werkblad.ts';
import { woordgroepSchema } from './schemas/zoekwoorden.ts';
import { voorbeeldSchema, vragenlijstSchema } from './schemas/zelfscan.ts';

const CONTENT = findContentFolder();

/** Of a file that is not there. An entry comes and goes, as a collection that never had one is taken for a mistake. */
const leeg: Loader = {
  name: 'leeg',
  load: async ({ store }) => {
    store.clear();
    store.set({ id: '_', data: {} });
    store.delete('_');
  },
};

/** Loads a file of the content folder, or nothing: a site need not have every part. */
const list = (path: string, options?: Parameters<typeof file>[1]): Loader => {
  const url = new URL(path, CONTENT);
  return existsSync(url) ? file(url.href, options) : leeg;
};

/** Loads a file that holds one object as a collection with the single entry `enig`. */
const single = (path: string) => list(path, { parser: (text) => ({ enig: objectSchema.parse(parse(text)) }) });

/** Loads a file that holds a list without ids: an entry is known by its place. */
const numbered = (path: string) =>
  list(path, {
    parser: (text) => {
      const entries: unknown = parse(text);
      return Object.fromEntries(
        (Array.isArray(entries) ? entries : []).map((een, plaats) => [plaats, objectSchema.parse(een)]),
      );
    },
  });

export const collections = {
  site: defineCollection({ loader: single('site.yaml'), schema: siteSchema }),
  home: defineCollection({ loader: single('home.yaml'), schema: homeSchema }),
  paginas: defineCollection({
    loader: glob({ base: CONTENT, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: paginaSchema,
  }),
  fasen: defineCollection({ loader: list('fasen.yaml'), schema: faseSchema }),
  bronnen: defineCollection({ loader: list('bronnen.yaml'), schema: bronSchema }),
  begrippen: defineCollection({ loader: list('begrippen/begrippen.yaml'), schema: begripSchema }),
  begripsoorten: defineCollection({ loader: list('begrippen/soorten.yaml'), schema: begripSoortSchema }),
  afkortingen: defineCollection({ loader: list('begrippen/afkortingen.yaml'), schema: afkortingSchema }),
  instrumentsoorten: defineCollection({
    loader: list('instrumenten/soorten.yaml'),
    schema: instrumentSoortSchema,
  }),
  instrumenten: defineCollection({ loader: list('instrumenten/instrumenten.yaml'), schema: instrumentSchema }),
  zoekwoorden: defineCollection({ loader: numbered('zoekwoorden.yaml'), schema: woordgroepSchema }),
  werkbladen: defineCollection({ loader: list('instrumenten/werkbladen.yaml'), schema: werkbladSchema }),
  diagrammen: defineCollection({ loader: list('diagrammen.yaml'), schema: diagramSchema }),
  zelfscan: defineCollection({ loader: single('zelfscan/vragen.yaml'), schema: vragenlijstSchema }),
  voorbeeld: defineCollection({ loader: single('zelfscan/voorbeeld.yaml'), schema: voorbeeldSchema }),
  checklist: defineCollection({ loader: single('checklist-sturing/vragen.yaml'), schema: checklistSchema }),
  planbegeleiding: defineCollection({
    loader: single('verbeterplan/begeleiding.yaml'),
    schema: begeleidingsbestandSchema,
  }),
  voorbeeldplan: defineCollection({
    loader: single('verbeterplan/voorbeeld.yaml'),
    schema: voorbeeldplanSchema,
  }),
};
