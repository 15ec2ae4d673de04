import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { TAAL } from '../search/pagefind.ts';
import { addTekstIds, isZoekbestand } from '../search/zoekbestand.ts';
import { isAanvulling, KERNBESTAND } from '../search/zoekdelen.ts';

const MAP = 'pagefind';
/** Numbers and arrows of footnotes and the choices of a field, which would stand loose in an excerpt. */
const ZONDER_BETEKENIS = ['[data-footnote-ref]', '[data-footnote-backref]', 'select'];
/** Ends of what stands apart on the page, and would be glued together in an excerpt. */
const EINDE_VAN_STUK = /<\/(?:dt|dd|li|label|legend|summary|td|th|button)>/g;

/** Integration that makes the built site searchable: writes `pagefind/` in the output folder. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const aantal = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`${aantal} ${aantal === 1 ? 'pagina' : 'pagina’s'} doorzoekbaar gemaakt`);
      },
    },
  };
}

/**
 * Indexes the pages in `map` that mark a `data-pagefind-body` and writes what a search needs to `map/pagefind/`.
 * Addresses are kept relative to `map`; the browser adds the base path. Gives the number of pages.
 * Throws with all errors of Pagefind, and when there is nothing to index.
 */
export async function writeSearchIndex(map: string): Promise<number> {
  const bestanden = await readVindbare(map);
  if (bestanden.length === 0) {
    throw new Error(`Geen enkele pagina in ${map} is doorzoekbaar. Zet data-pagefind-body op de <main> van de layout.`);
  }
  try {
    const { index, errors } = await createIndex({ forceLanguage: TAAL, excludeSelectors: ZONDER_BETEKENIS });
    if (!index) throw createFout(errors);
    const antwoorden = await Promise.all(bestanden.map((bestand) => index.addHTMLFile(bestand)));
    const { files, errors: laatste } = await index.getFiles();
    const fouten = [...errors, ...antwoorden.flatMap((antwoord) => antwoord.errors), ...laatste];
    if (fouten.length > 0) throw createFout(fouten);

    await rm(join(map, MAP), { recursive: true, force: true });
    for (const { path, content } of files) {
      if (!isUsedBestand(path)) continue;
      const doel = join(map, MAP, path);
      await mkdir(dirname(doel), { recursive: true });
      await writeFile(doel, content);
    }
    await linkSuggesties(map, files);
    return bestanden.length;
  } finally {
    await close();
  }
}

/** Tells the suggestions what Pagefind calls each page. */
async function linkSuggesties(map: string, files: readonly { path: string; content: Uint8Array }[]): Promise<void> {
  const tekstIds = new Map(
    files.flatMap(({ path, content }) => {
      const [, id] = /([^/]+)\.pf_fragment$/.exec(path) ?? [];
      const [, adres] = /"url":"([^"]*)"/.exec(id === undefined ? '' : gunzipSync(content).toString()) ?? [];
      return id === undefined || adres === undefined ? [] : [[adres, id] as const];
    }),
  );
  for (const naam of await listSuggesties(map)) {
    const bestand: unknown = JSON.parse(await readFile(naam, 'utf8'));
    if (isAanvulling(bestand))
      await writeFile(naam, JSON.stringify({ ...bestand, tekstIds: Object.fromEntries(tekstIds) }));
    // The first file stays small: what belongs to it stands in the one that comes after.
    else if (isZoekbestand(bestand) && basename(naam) !== KERNBESTAND) {
      await writeFile(naam, JSON.stringify(addTekstIds(bestand, tekstIds)));
    }
  }
}

/** The files of the suggestions; none where the site has no search page. */
async function listSuggesties(map: string): Promise<string[]> {
  const zoekmap = join(map, 'zoeken');
  if (!existsSync(zoekmap)) return [];
  return (await readdir(zoekmap)).filter((naam) => naam.endsWith('.json')).map((naam) => join(zoekmap, naam));
}

/** Whether our own search page asks for this file of Pagefind; its ready-made screens are left out. */
export function isUsedBestand(pad: string): boolean {
  return (
    /^pagefind(-worker)?\.js$/.test(pad) ||
    pad === 'pagefind-entry.json' ||
    pad === `wasm.${TAAL}.pagefind` ||
    /\.pf_(meta|fragment|index|filter|sort)$/.test(pad)
  );
}

async function readVindbare(map: string): Promise<{ sourcePath: string; content: string }[]> {
  const paden = (await readdir(map, { recursive: true })).filter((pad) => pad.endsWith('.html')).sort();
  const bestanden = await Promise.all(
    paden.map(async (pad) => ({
      sourcePath: pad.split(sep).join('/'),
      content: (await readFile(join(map, pad), 'utf8')).replace(EINDE_VAN_STUK, '$& '),
    })),
  );
  // Pagefind would index whole pages, menus included, if none of them were marked.
  return bestanden.filter(({ content }) => /<[^>]+\sdata-pagefind-body[\s=>]/.test(content));
}

function createFout(fouten: readonly string[]): Error {
  return new Error(`Pagefind kon de zoekindex niet maken:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
}
