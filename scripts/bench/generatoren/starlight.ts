import type { Tekst } from '../make-teksten.ts';
import {
  listDelen,
  readVersie,
  toPaginas,
  withVoorwerk,
  writeBestanden,
  type Bestanden,
  type Generator,
} from './generator.ts';

/** Starlight as its guide sets it up: every setting that is not named here has its default. */
export const STARLIGHT: Generator = {
  id: 'starlight',
  naam: 'Starlight',
  pakketten: { '@astrojs/starlight': '0.42.4', astro: await readVersie('astro') },
  heeft: 'sidebar made of the folders, table of contents, previous and next, search (Pagefind), sitemap: its defaults',
  writeProject: (map, teksten) => writeBestanden(map, listBestanden(teksten)),
  listOpdrachten: (map) => [{ args: ['node_modules/astro/bin/astro.mjs', 'build'], map }],
  uitvoer: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  zoekgang: {
    open: (page) => page.click('site-search button[data-open-modal]'),
    veld: '.pagefind-ui__search-input',
    resultaat: '.pagefind-ui__result-link',
  },
};

function listBestanden(teksten: readonly Tekst[]): Bestanden {
  const sidebar = listDelen(teksten).map(({ id, titel }) => ({
    label: titel,
    items: [{ autogenerate: { directory: id } }],
  }));
  const paginas = toPaginas(teksten, ({ pad, titel, samenvatting, markdown }) => [
    `src/content/docs/${pad}.md`,
    withVoorwerk({ title: titel, description: samenvatting }, markdown),
  ]);
  return {
    ...paginas,
    'src/content/docs/index.md': withVoorwerk({ title: 'Begin' }, 'De delen van de site.\n'),
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://voorbeeld.example',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Voorbeeld',
      locales: { root: { label: 'Nederlands', lang: 'nl' } },
      sidebar: ${JSON.stringify(sidebar)},
    }),
  ],
});
`,
  };
}
