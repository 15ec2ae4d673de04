import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAnderstalig } from '../check/read-anderstalig.ts';
import { markAnderstalig } from '../domain/begrippen/mark-anderstalig.ts';

/**
 * Integration that marks on every built page the words of `content/anderstalig.yaml`, so that a screen reader speaks them
 * in their own language. Over the whole page at the end, as such words stand in texts, lists, titles and links alike.
 */
export function anderstalig(): AstroIntegration {
  let content: URL | undefined;
  return {
    name: 'anderstalig',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = new URL('content/', config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const lijst = content ? readAnderstalig(content) : [];
        if (lijst.length === 0) return;
        const map = fileURLToPath(dir);
        const bestanden = (await readdir(map, { recursive: true })).filter((bestand) => bestand.endsWith('.html'));
        for (const bestand of bestanden.map((een) => join(map, een))) {
          await writeFile(bestand, markAnderstalig(await readFile(bestand, 'utf8'), lijst));
        }
      },
    },
  };
}
