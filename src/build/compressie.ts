import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** What is text. The rest of a site is packed already: pictures, letters, files for Word, and what the search reads. */
const TEKST = /\.(css|html|js|json|svg|txt|xml)$/;

/** Files at the same time. Node packs in four threads; more would only be kept in memory. */
const TEGELIJK = 4;

/** Bytes before and after, and how many files were written. */
export type Opbrengst = { bestanden: number; bytes: number; brotli: number };

/**
 * Integration that packs the text files of the built site for servers that send packed files as they are, with
 * SITE_COMPRESSIE=ja in the environment. Not always: at its strongest, brotli takes half the time of the rest of a build
 * (measured: 5 s for 9.0 MB, where the rest takes 10), and a CDN packs by itself. Comes last of all: what changes a file
 * after it makes that file differ from its packed ones.
 */
export function compressie(gevraagd: string | undefined): AstroIntegration {
  return {
    name: 'compressie',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (gevraagd !== 'ja') return;
        const { bestanden, bytes, brotli } = await writeCompressie(fileURLToPath(dir));
        const formatKb = (aantal: number) => `${String(Math.round(aantal / 1000))} kB`;
        logger.info(`${String(bestanden)} bestanden ingepakt: ${formatKb(bytes)} wordt ${formatKb(brotli)} (brotli)`);
      },
    },
  };
}

/** Writes beside each text file in `map` its packed forms, `.br` and `.gz`, where they are smaller. */
export async function writeCompressie(map: string): Promise<Opbrengst> {
  const wachtrij = (await readdir(map, { recursive: true, withFileTypes: true }))
    .filter((een) => een.isFile() && TEKST.test(een.name))
    .map((een) => join(een.parentPath, een.name));
  const opbrengst: Opbrengst = { bestanden: 0, bytes: 0, brotli: 0 };
  const packWachtrij = async () => {
    for (let bestand = wachtrij.pop(); bestand !== undefined; bestand = wachtrij.pop()) {
      const bytes = await readFile(bestand);
      const [br, gz] = await Promise.all([packBrotli(bytes), packGzip(bytes, { level: 9 })]);
      if (gz.length < bytes.length) await writeFile(`${bestand}.gz`, gz);
      if (br.length >= bytes.length) continue;
      await writeFile(`${bestand}.br`, br);
      opbrengst.bestanden += 1;
      opbrengst.bytes += bytes.length;
      opbrengst.brotli += br.length;
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, packWachtrij));
  return opbrengst;
}

const packGzip = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

function packBrotli(bytes: Buffer): Promise<Buffer> {
  return brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
