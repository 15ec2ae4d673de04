import type { KnipConfig } from 'knip';

/** Reports files, exports and packages that nothing uses. */
export default {
  // Pages are found by their place, scripts are started by package.json or by hand.
  entry: [
    'content/**/*.mdx',
    // Named by a script element, where knip does not look.
    'src/components/lijstfilter.ts',
    'src/pages/_onderdelen/{Onderdelen.astro,stijl.css.ts,set-stijlen.ts}',
    'src/components/tekst/trekking.ts',
    'scripts/{start,test}.mjs',
    'scripts/{beelden,check-budgets,check-content,check-dekking,check-taal,check-zoeken,bench-build,bench-regio,bench-verbeterplan,bench-zelfscan,bench-zoeken,fuzz,publish-ids,test-office}.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,astro}',
    'scripts/**/*.{ts,mjs}',
    'tests/**/*.{ts,tsx}',
    'content/**/*.mdx',
    '*.{js,ts,mjs}',
  ],
  // The theme of content/site.yaml, as Vite resolves it.
  paths: { '@thema/*': ['content/thema/*'] },
  // A type that another exported type is made of may be exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Unpacked as a file by scripts/chromium.ts: its own launcher switches web security off.
    '@sparticuz/chromium',
    // Read as font files by astro.config.mjs.
    '@fontsource-variable/atkinson-hyperlegible-next',
  ],
} satisfies KnipConfig;
