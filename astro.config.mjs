import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import purgecss from '@fullhuman/postcss-purgecss';
import { anderstalig } from './src/build/anderstalig.ts';
import { compressie } from './src/build/compressie.ts';
import { contentCheck } from './src/build/content-check.ts';
import { deelpaginas } from './src/build/deelpaginas.ts';
import { ONDERDELEN_ADRES, onderdelenPagina } from './src/build/onderdelen-pagina.ts';
import { findContentFolder } from './src/check/content-folder.ts';
import { readSite } from './src/check/read-site.ts';
import { licenties } from './src/build/licenties.ts';
import { leanPages } from './src/build/lean-pages.ts';
import { offline } from './src/build/offline.ts';
import { oudeAdressen, oudeAnkers } from './src/build/oude-adressen.ts';
import { searchIndex } from './src/build/search-index.ts';
import { readThema } from './src/build/thema.ts';
import { securityTxt } from './src/build/security-txt.ts';

const CONTENT = findContentFolder();
const site = await readSite(CONTENT);
// SITE_THEMA builds the same content in other looks, for a trial.
const thema = readThema(CONTENT, process.env.SITE_THEMA ?? site.thema);

const purge = purgecss({ content: ['./src/**/*.{astro,tsx}'], variables: true });
/** The components' CSS comes with every variant there is; visitors get the ones that the site uses. */
const purgeComponents = {
  postcssPlugin: 'purge-components',
  OnceExit: (root, helpers) =>
    root.source?.input.file?.includes('node_modules') ? purge.OnceExit(root, helpers) : undefined,
};

/** What Astro keeps of one content folder is no use for another. */
const cache = CONTENT.pathname.replace(/[^\w-]+/g, '_');

export default defineConfig({
  // Writes for the Astro extension what the fields of a page are, see `.vscode/settings.json`.
  experimental: { contentIntellisense: true },
  cacheDir: `./node_modules/.astro/${cache}`,
  site: site.adres,
  // SITE_BASIS builds the same content under another path, for a trial or an intranet.
  base: process.env.SITE_BASIS ?? site.basis,
  trailingSlash: 'always',
  // The default of Astro 7 drops white space between elements and glues words together.
  compressHTML: true,
  // Inlined styles of MDX components get no hash, so the policy would block them. After the build leanPages gives pages
  // without scripts the rules that they use, with a hash.
  build: { inlineStylesheets: 'never' },
  integrations: [
    contentCheck(CONTENT),
    deelpaginas(CONTENT),
    mdx(),
    // Without this Babel goes through every TypeScript file; only those with islands need it.
    preact({ include: ['**/*.tsx'] }),
    sitemap({ filter: (page) => ![ONDERDELEN_ADRES, '/zoeken/', '/offline/'].some((adres) => page.endsWith(adres)) }),
    onderdelenPagina(process.env.ONDERDELEN),
    anderstalig(CONTENT),
    oudeAnkers(CONTENT),
    searchIndex(),
    securityTxt(site),
    licenties(site.naam, thema),
    leanPages(process.env.ONDERDELEN),
    offline({
      kern: [
        // From every page a link leads to the home page.
        'index.html',
        ...site.delen.filter(({ groep }) => groep === 'hulpmiddel').map(({ id }) => id),
        'mijn-gegevens',
        'zoeken',
        'offline',
      ],
      buiten: [ONDERDELEN_ADRES.slice(1, -1)],
      gevraagd: process.env.SITE_OFFLINE,
    }),
    oudeAdressen(CONTENT),
    compressie(process.env.SITE_COMPRESSIE),
  ],
  markdown: {
    // No code samples on this site; Shiki would write inline styles, which the policy blocks.
    syntaxHighlight: false,
    processor: satteri({
      features: {
        headingAttributes: true,
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Noten', backLabel: 'Terug naar de tekst bij noot {reference}' } },
      },
    }),
  },
  fonts: thema.lettertypen.map(({ variants, ...lettertype }) => ({
    provider: fontProviders.local(),
    ...lettertype,
    options: { variants },
  })),
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // Astro writes such a directive into every page itself; a warning for each would hide those that matter.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    resolve: { alias: { '@thema': thema.map, '@content': fileURLToPath(CONTENT) } },
    css: {
      postcss: {
        plugins: [thema.plugin, purgeComponents],
      },
    },
  },
});
