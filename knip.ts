import type { KnipConfig } from 'knip';

/** Reports files, exports and packages that nothing uses. */
export default {
  // Pages are found by their place, scripts are started by package.json or by hand.
  entry: [
    'content/**/*.mdx',
    // Named by a script element, where knip does not look.
    'src/components/lijstfilter.ts',
    // Added by src/build/deelpaginas.ts.
    'src/pages/_delen/**/*.{astro,ts}',
    'src/pages/_onderdelen/{Onderdelen.astro,stijl.css.ts,set-stijlen.ts}',
    'src/components/tekst/trekking.ts',
    'src/pages/_hulpmiddel/offline.ts',
    'src/pages/_offline/toon-bewaard.ts',
    // Loaded by src/build/content-check.ts in the browser of an editor.
    'src/build/fouten-paneel.ts',
    // Bundled apart by src/build/offline.ts.
    'src/offline/{werker,pagina}.ts',
    'scripts/{start,test}.mjs',
    'scripts/{beelden,bench,check-budgets,check-content,check-dekking,check-taal,check-zoeken,controleer-links,fuzz,importeer,list-herzien,nginx,nieuw,publish-ids,sbom,test-browsers,test-nginx,test-office,thema,write-schemas,zip}.ts',
    'scripts/bench/{regio,verbeterplan,zelfscan,zoeken}.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,astro}',
    'scripts/**/*.{ts,mjs}',
    'tests/**/*.{ts,tsx}',
    'content/**/*.mdx',
    '*.{js,ts,mjs}',
  ],
  // The theme of content/site.yaml, as Vite resolves it.
  paths: { '@thema/*': ['content/themas/basis/*'] },
  // A type that another exported type is made of may be exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Unpacked as a file by scripts/chromium.ts: its own launcher switches web security off.
    '@sparticuz/chromium',
    // Its files are named by the theme.
    '@fontsource-variable/atkinson-hyperlegible-next',
  ],
} satisfies KnipConfig;
