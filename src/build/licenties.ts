import { existsSync, globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Plugin as CssPlugin } from 'postcss';
import type { Plugin } from 'vite';
import { formatLicentielijst, LICENTIEBESTAND, ONBEKEND, type Onderdeel } from './licentielijst.ts';
import { listCrates, nameLicentie, readBestand, readPakket, readThemateksten } from './read-onderdeel.ts';
import { toOnderdeel, toPakketmap } from './read-onderdeel.ts';
import type { Thema } from './thema.ts';

/** Modules that a tool makes up itself, by the package that the tool is. */
const VERZONNEN = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
  [/^\0?(?:virtual:)?astro[:/]/, 'astro'],
] as const;

/**
 * Integration that writes the list of what others made and the site brings to visitors, with the licences: it sees which
 * modules end up in the scripts, of which packages rules are left in the styles, and which letters the theme has. Comes
 * before what lists the files of the site.
 */
export function licenties(sitenaam: string, thema: Thema): AstroIntegration {
  const modules = new Set<string>();
  let wortel = '';

  const scripts: Plugin = {
    name: 'licenties',
    generateBundle(_opties, bundel) {
      if (!['client', undefined].includes(this.environment.name)) return;
      for (const stuk of Object.values(bundel)) {
        if (stuk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(stuk.modules)) if (renderedLength > 0) modules.add(id);
      }
    },
  };
  const stijlen: CssPlugin = {
    postcssPlugin: 'licenties',
    OnceExit(root) {
      root.walkDecls(({ source }) => {
        const bestand = source?.input.file;
        if (bestand !== undefined && toPakketmap(bestand) !== undefined) modules.add(bestand);
      });
    },
  };

  return {
    name: 'licenties',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [scripts], worker: { plugins: () => [scripts] }, css: { postcss: { plugins: [stijlen] } } },
        });
      },
      'astro:config:done': ({ config }) => {
        wortel = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const onderdelen = mergeOnderdelen([
          ...[...modules].sort().flatMap(listVanModule),
          ...listVanPaginas(map),
          ...listVanZoeken(map),
          ...listVanThema(thema),
        ]);
        for (const { naam, licentie } of onderdelen) {
          if (licentie === ONBEKEND) logger.warn(`van ‘${naam}’ is geen licentie bekend`);
        }
        const eigen = readPakket(wortel);
        await writeFile(join(map, LICENTIEBESTAND), formatLicentielijst(sitenaam, eigen, onderdelen));
        logger.info(`${String(onderdelen.length)} onderdelen van anderen in ${LICENTIEBESTAND}`);
      },
    },
  };
}

/** What a module of the bundle comes from: a package, what is built into that, or nothing of others. */
export function listVanModule(id: string): Onderdeel[] {
  const tool = VERZONNEN.find(([vorm]) => vorm.test(id))?.[1];
  if (tool !== undefined) return [readPakket(findPakketmap(tool))];
  const map = toPakketmap(id);
  if (map === undefined) return [];
  const pakket = readPakket(map);
  const { vermeldingen, ingebouwd } = readBestand(map, readFileSync(id.replace(/\?.*$/, ''), 'utf8'));
  return [{ ...pakket, teksten: [...pakket.teksten, ...vermeldingen] }, ...ingebouwd];
}

/** Astro's own script, which it writes into the pages with a tool. */
function listVanPaginas(map: string): Onderdeel[] {
  const isGebruikt = globSync('**/*.html', { cwd: map }).some((pad) =>
    readFileSync(join(map, pad), 'utf8').includes('<astro-island'),
  );
  return isGebruikt ? [readPakket(findPakketmap('astro'))] : [];
}

function listVanZoeken(map: string): Onderdeel[] {
  const zoekmap = join(map, 'pagefind');
  if (!existsSync(join(zoekmap, 'pagefind.js'))) return [];
  const pagefind = readPakket(findPakketmap('pagefind'));
  const crates = globSync('wasm.*.pagefind', { cwd: zoekmap }).flatMap((naam) =>
    listCrates(gunzipSync(readFileSync(join(zoekmap, naam))).toString('latin1')),
  );
  return [pagefind, ...[...crates, toOnderdeel('snowball', '')].map((een) => ({ ...een, in: pagefind.naam }))];
}

/** The letters of the theme, and what its folder says of its own files. */
export function listVanThema({ map, lettertypen }: Thema): Onderdeel[] {
  const teksten = readThemateksten(map);
  const eigen = { versie: '', licentie: teksten.map(nameLicentie).find(Boolean) ?? ONBEKEND, teksten };
  const letters = lettertypen.map(({ name, variants }): Onderdeel => {
    const pakket = toPakketmap(variants[0].src[0]);
    return pakket === undefined ? { naam: `Lettertype ${name}`, ...eigen } : readPakket(pakket);
  });
  const isGenoemd = teksten.length === 0 || letters.some((een) => een.teksten === teksten);
  return isGenoemd ? letters : [...letters, { naam: `Thema ${basename(map)}`, ...eigen }];
}

/** Folder of a package that the generator works with. */
function findPakketmap(naam: string): string {
  const vanHier = createRequire(import.meta.url);
  const mappen = vanHier.resolve.paths(naam) ?? [];
  // Rolldown is Vite's.
  const alle = [...mappen, ...mappen.map((map) => join(map, 'vite', 'node_modules'))];
  const gevonden = alle.map((map) => join(map, naam)).find((map) => existsSync(join(map, 'package.json')));
  if (gevonden === undefined) throw new Error(`Het pakket ${naam} is niet geïnstalleerd. Draai npm ci.`);
  return gevonden;
}

/** One of each name, with all texts. */
function mergeOnderdelen(onderdelen: readonly Onderdeel[]): Onderdeel[] {
  const perNaam = new Map<string, Onderdeel>();
  for (const een of onderdelen) {
    const sleutel = `${een.naam} ${een.versie}`;
    const eerder = perNaam.get(sleutel);
    const teksten = [...new Set([...(eerder?.teksten ?? []), ...een.teksten])];
    // Who is there on his own is not only there in another.
    perNaam.set(sleutel, { ...een, teksten, in: eerder === undefined ? een.in : eerder.in && een.in });
  }
  return [...perNaam.values()];
}
