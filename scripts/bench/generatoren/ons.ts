import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../install.mjs';
import { writeInhoud } from '../write-inhoud.ts';
import type { Generator } from './generator.ts';

/** Builds as `npm run build` does; what Astro keeps goes to a folder of its own, so that nobody else's is used or spoilt. */
const BOUW = `import { build } from 'astro';
const [map] = process.argv.slice(1);
await build({ root: ${JSON.stringify(ROOT)}, outDir: map + '/dist', cacheDir: map + '/cache', logLevel: 'error' });`;

/** This project, with everything that its build does. */
export const ONS: Generator = {
  id: 'ons',
  naam: 'This generator',
  pakketten: {},
  heeft:
    'menu, side navigation, breadcrumbs, explained terms, search (Pagefind and its own suggestions), content check, security policy, offline, sitemap, a font of its own',
  writeProject: async (map, teksten) => {
    await rm(join(map, 'inhoud'), { recursive: true, force: true });
    await writeInhoud(join(map, 'inhoud'), teksten);
  },
  listOpdrachten: (map) => [
    {
      args: ['--input-type=module', '--eval', BOUW, map, '--content', join(map, 'inhoud')],
      map: ROOT,
    },
  ],
  uitvoer: 'dist',
  caches: ['cache'],
  zoekgang: {
    // On a narrow screen there is only the button: it leads to the page with the field.
    open: (page) => page.click('.kop__zoek button'),
    veld: '#zoekveld',
    resultaat: '[role="option"], .zoek__resultaat a[href]',
  },
};
