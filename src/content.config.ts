import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
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

/** Loads a file that holds one object as a collection with the single entry `enig`. */
const single = (path: string) => file(path, { parser: (text) => ({ enig: objectSchema.parse(parse(text)) }) });

/** Loads a file that holds a list without ids: an entry is known by its place. */
const numbered = (path: string) =>
  file(path, {
    parser: (text) => {
      const list: unknown = parse(text);
      return Object.fromEntries(
        (Array.isArray(list) ? list : []).map((een, plaats) => [plaats, objectSchema.parse(een)]),
      );
    },
  });

export const collections = {
  site: defineCollection({ loader: single('content/site.yaml'), schema: siteSchema }),
  home: defineCollection({ loader: single('content/home.yaml'), schema: homeSchema }),
  paginas: defineCollection({
    loader: glob({ base: 'content', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: paginaSchema,
  }),
  fasen: defineCollection({ loader: file('content/fasen.yaml'), schema: faseSchema }),
  bronnen: defineCollection({ loader: file('content/bronnen.yaml'), schema: bronSchema }),
  begrippen: defineCollection({ loader: file('content/begrippen/begrippen.yaml'), schema: begripSchema }),
  begripsoorten: defineCollection({ loader: file('content/begrippen/soorten.yaml'), schema: begripSoortSchema }),
  afkortingen: defineCollection({ loader: file('content/begrippen/afkortingen.yaml'), schema: afkortingSchema }),
  instrumentsoorten: defineCollection({
    loader: file('content/instrumenten/soorten.yaml'),
    schema: instrumentSoortSchema,
  }),
  instrumenten: defineCollection({ loader: file('content/instrumenten/instrumenten.yaml'), schema: instrumentSchema }),
  zoekwoorden: defineCollection({ loader: numbered('content/zoekwoorden.yaml'), schema: woordgroepSchema }),
  werkbladen: defineCollection({ loader: file('content/instrumenten/werkbladen.yaml'), schema: werkbladSchema }),
  diagrammen: defineCollection({ loader: file('content/diagrammen.yaml'), schema: diagramSchema }),
  zelfscan: defineCollection({ loader: single('content/zelfscan/vragen.yaml'), schema: vragenlijstSchema }),
  voorbeeld: defineCollection({ loader: single('content/zelfscan/voorbeeld.yaml'), schema: voorbeeldSchema }),
  checklist: defineCollection({ loader: single('content/checklist-sturing/vragen.yaml'), schema: checklistSchema }),
  planbegeleiding: defineCollection({
    loader: single('content/verbeterplan/begeleiding.yaml'),
    schema: begeleidingsbestandSchema,
  }),
  voorbeeldplan: defineCollection({
    loader: single('content/verbeterplan/voorbeeld.yaml'),
    schema: voorbeeldplanSchema,
  }),
};
