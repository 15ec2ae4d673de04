import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAnderstalig } from '../check/read-anderstalig.ts';
import { markAnderstalig } from '../domain/begrippen/mark-anderstalig.ts';

/**
 * Integration that marks on every built page the words of `anderstalig.yaml` in the folder `content`, so that a screen reader speaks them
 * in their own language. Over the whole page at the end, as such words stand in texts, lists, titles and links alike.
 */
export function anderstalig(content: URL): AstroIntegration {
  return {
    name: 'anderstalig',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lijst = readAnderstalig(content);
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
