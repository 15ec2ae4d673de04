import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createInvoeger } from './inline-styles.ts';
import { tightenPolicy } from './tight-policy.ts';

const MAP = '_astro';
/** What is made of this page later has elements that are not in it. */
const SJABLOON = '404.html';

/** Where a build for tests keeps what pages linked: for each page the place of its text. */
const VOOR_TESTS = 'onderdelen/bladen.json';

/**
 * Integration that leaves every built page only what it uses: a page without scripts gets its style in itself, and every
 * page the permissions for what stands in it. Comes after what adds elements to pages, and before what counts their bytes.
 * `onderdelen` is what the environment says under ONDERDELEN: `ja` is a build for tests.
 */
export function leanPages(onderdelen: string | undefined): AstroIntegration {
  let basis = '/';
  return {
    name: 'lean-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        basis = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const begin = performance.now();
        const volledig = await writeLeanPages(map, basis);
        if (onderdelen === 'ja') await writeVoorTests(join(map, VOOR_TESTS), volledig);
        const tijd = `${String(Math.round(performance.now() - begin))} ms`;
        logger.info(`${String(volledig.size)} pagina’s met hun opmaak in de pagina zelf (${tijd})`);
      },
    },
  };
}

/**
 * Does so with the pages in `map`, a site that stands under `basis`, and takes away the style sheets that nothing leads to
 * any more. Gives, of the pages that have their style in themselves, all of what they linked before.
 */
export async function writeLeanPages(map: string, basis: string): Promise<Map<string, string>> {
  const namen = (await readdir(map, { recursive: true })).sort();
  const bladen = await readBladen(map, basis);
  const voegIn = createInvoeger((href) => bladen.get(href));
  const volledig = new Map<string, string>();
  const vervallen = new Set<string>();
  const gelinkt = new Set<string>();
  for (const naam of namen.filter((een) => een.endsWith('.html'))) {
    const oud = await readFile(join(map, naam), 'utf8');
    const { html, ...was } = naam === SJABLOON ? { html: oud, bladen: [], volledig: '' } : voegIn(oud);
    if (was.bladen.length > 0) volledig.set(naam.split(sep).join('/'), was.volledig);
    for (const href of was.bladen) vervallen.add(href);
    for (const [, href = ''] of html.matchAll(/<link [^>]*href="([^"]*\.css)"/g)) gelinkt.add(href);
    const nieuw = tightenPolicy(html);
    if (nieuw !== oud) await writeFile(join(map, naam), nieuw);
  }
  const weg = [...vervallen].filter((href) => !gelinkt.has(href)).map((href) => posix.basename(href));
  const scripts = await Promise.all(
    namen.filter((naam) => naam.endsWith('.js')).map((naam) => readFile(join(map, naam), 'utf8')),
  );
  for (const naam of weg.filter((een) => !scripts.some((code) => code.includes(een)))) await rm(join(map, MAP, naam));
  return volledig;
}

async function writeVoorTests(bestand: string, volledig: ReadonlyMap<string, string>): Promise<void> {
  const teksten = [...new Set(volledig.values())];
  const paginas = Object.fromEntries([...volledig].map(([naam, tekst]) => [naam, teksten.indexOf(tekst)]));
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(bestand, JSON.stringify({ teksten, paginas }));
}

/** The style sheets of a built site by the address that pages give in a link. */
async function readBladen(map: string, basis: string): Promise<Map<string, string>> {
  if (!existsSync(join(map, MAP))) return new Map();
  const namen = (await readdir(join(map, MAP))).filter((naam) => naam.endsWith('.css'));
  const paren = namen.map(
    async (naam) => [posix.join(basis, MAP, naam), await readFile(join(map, MAP, naam), 'utf8')] as const,
  );
  return new Map(await Promise.all(paren));
}
