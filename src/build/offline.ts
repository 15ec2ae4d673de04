import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { encodeLijst, hashBytes, sumBytes, type Bestand, type Lijst } from '../offline/lijst.ts';
import { LIJSTBESTAND, MAP, VERSIEBESTAND, WERKERBESTAND } from '../offline/strategie.ts';

type Opties = {
  /** What works without a network after a visit to a tool: first parts of addresses (`zelfscan`), or a file. */
  kern: readonly string[];
  /** First parts of addresses that are no part of the site. */
  buiten: readonly string[];
  /** What the environment says under SITE_OFFLINE: `nee` writes a worker that takes itself away. */
  gevraagd: string | undefined;
};

/** Files of the host, of search engines and of researchers, and the page that a host shows for an address that is not there. */
const NIET_VOOR_BEZOEKERS = /^(_headers|404\.html|robots\.txt|sitemap-.*\.xml|sw\.js|\.well-known\/.*)$/;

/** What no page names with a hash: the sign in the tab, and what tells of all this. */
const MEE = /^(offline\/pagina\.js|favicon\.svg)$/;
/** What the search runs on. */
const ZOEKEN = /^(pagefind\/|zoeken\/[^/]+\.json$)/;
/** Bytes of the search that a visit to a tool may bring along unasked: some thousand pages. Of more, it takes the button. */
const ZOEKGRENS = 8_000_000;

/** What a host that stops with this has to serve as sw.js, so that browsers stop too. */
export const OPZEGGING = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const begin = 'offline ' + new URL(self.registration.scope).pathname + ' ';
  event.waitUntil(
    caches
      .keys()
      .then((namen) => Promise.all(namen.filter((naam) => naam.startsWith(begin)).map((naam) => caches.delete(naam))))
      .then(() => self.registration.unregister()),
  );
});
`;

/**
 * Integration that makes the built site work without a network: writes the service worker, the list of all files that it
 * works from, and the version of the site. What changes a file after it makes the list wrong.
 */
export function offline(opties: Opties): AstroIntegration {
  let bron: string | undefined;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        bron = fileURLToPath(new URL('src/offline/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        if (opties.gevraagd === 'nee' || bron === undefined) {
          await writeFile(join(map, WERKERBESTAND), OPZEGGING);
          return;
        }
        await mkdir(join(map, MAP), { recursive: true });
        await writeFile(join(map, MAP, 'pagina.js'), await bundle(join(bron, 'pagina.ts')));
        const { kern, overig } = await writeOffline(map, await bundle(join(bron, 'werker.ts')), opties);
        const formatKb = (bestanden: readonly Bestand[]) =>
          `${String(bestanden.length)} bestanden, ${String(Math.round(sumBytes(bestanden) / 1000))} kB`;
        logger.info(`na een bezoek aan een hulpmiddel: ${formatKb(kern)}; de rest: ${formatKb(overig)}`);
      },
    },
  };
}

/**
 * Writes what the built site in `map` needs to work without a network, with `werker` as the code of the service worker.
 * Gives the list of its files.
 */
export async function writeOffline(
  map: string,
  werker: string,
  { kern, buiten, zoekgrens = ZOEKGRENS }: Pick<Opties, 'kern' | 'buiten'> & { zoekgrens?: number },
): Promise<Lijst> {
  const namen = (await readdir(map, { recursive: true, withFileTypes: true }))
    .filter((een) => een.isFile())
    .map((een) => join(een.parentPath, een.name).slice(map.length).split(sep).join('/').replace(/^\//, ''))
    .filter((naam) => !NIET_VOOR_BEZOEKERS.test(naam) && naam !== LIJSTBESTAND && naam !== VERSIEBESTAND)
    .filter((naam) => !buiten.some((begin) => naam.startsWith(`${begin}/`)))
    .sort();
  const inhoud = new Map<string, Buffer>();
  for (const naam of namen) inhoud.set(naam, await readFile(join(map, naam)));
  const volg = createVolger(inhoud);

  const som = createHash('sha256').update(werker);
  for (const [naam, bytes] of inhoud) som.update(naam).update(createHash('sha256').update(bytes).digest());
  const versie = som.digest('hex').slice(0, 12);
  const paginas = namen.filter((naam) => naam.endsWith('.html'));
  const isKern = (naam: string) => kern.some((begin) => naam === begin || naam.startsWith(`${begin}/`));
  const zoeknamen = namen.filter((naam) => ZOEKEN.test(naam));
  const isZoekenMee = zoeknamen.reduce((som, naam) => som + (inhoud.get(naam)?.length ?? 0), 0) <= zoekgrens;
  const mee = [...namen.filter((naam) => MEE.test(naam)), ...(isZoekenMee ? zoeknamen : [])];
  const kernnamen = volg([...paginas.filter(isKern), ...mee]);
  // Files that no page leads to, such as those of the page with components, are no part of the site.
  const alle = volg([...kernnamen, ...namen.filter((naam) => !naam.startsWith('_astro/'))]);
  const overignamen = [...alle].filter((naam) => !kernnamen.has(naam)).sort();
  const plaatsen = new Map(overignamen.map((naam, plaats) => [naam, plaats]));

  // The size of the site stands on pages that count themselves: whatever it says, it is as long.
  const fill = (omvang: string) => {
    for (const naam of paginas) {
      const html = bron.get(naam)?.toString('utf8') ?? '';
      if (html.includes(LEGE_VERSIE)) inhoud.set(naam, Buffer.from(fillPagina(html, versie, omvang)));
    }
  };
  const bron = new Map(inhoud);
  fill(formatOmvang(0));
  const omvang = [...alle].reduce((som, naam) => som + (inhoud.get(naam)?.length ?? 0), 0);
  fill(formatOmvang(omvang));
  for (const [naam, bytes] of inhoud) if (bytes !== bron.get(naam)) await writeFile(join(map, naam), bytes);

  const toBestand = async (naam: string): Promise<Bestand> => {
    const bytes = inhoud.get(naam) ?? Buffer.alloc(0);
    const delen = naam.endsWith('.html') ? [...volg([naam])].flatMap((een) => plaatsen.get(een) ?? []) : [];
    return {
      pad: naam.replace(/(^|\/)index\.html$/, '$1'),
      bytes: bytes.length,
      hash: await hashBytes(new Uint8Array(bytes)),
      delen: isKern(naam) ? [] : delen.filter((plaats) => overignamen[plaats] !== naam),
    };
  };
  const lijst: Lijst = {
    versie,
    kern: await Promise.all([...kernnamen].sort().map(toBestand)),
    overig: await Promise.all(overignamen.map(toBestand)),
  };
  await mkdir(join(map, MAP), { recursive: true });
  await writeFile(join(map, LIJSTBESTAND), encodeLijst(lijst));
  await writeFile(join(map, VERSIEBESTAND), `${versie}\n`);
  await writeFile(join(map, WERKERBESTAND), `const VERSIE='${versie}';${werker}`);
  return lijst;
}

/** What the pages that say something of this have in the place of the version and of the size of the site. */
const LEGE_VERSIE = 'data-versie="geen"';
const LEGE_OMVANG = 'data-bytes="0"';

function fillPagina(html: string, versie: string, omvang: string): string {
  return html.replace(LEGE_VERSIE, `data-versie="${versie}"`).replace(LEGE_OMVANG, `data-bytes="${omvang}"`);
}

/** Bytes in ten digits. */
function formatOmvang(bytes: number): string {
  return String(bytes).padStart(10, '0');
}

/**
 * Gives the files that can be loaded from some files, those included: all names with a hash that stand in their text,
 * whether a page, a script or a style sheet names them, at once or for later.
 */
function createVolger(inhoud: ReadonlyMap<string, Buffer>): (begin: readonly string[]) => Set<string> {
  const perNaam = new Map(
    [...inhoud.keys()].filter((naam) => naam.startsWith('_astro/')).map((naam) => [basename(naam), naam]),
  );
  const genoemd = new Map<string, string[]>();
  const listGenoemd = (naam: string): string[] => {
    const bekend = genoemd.get(naam);
    if (bekend) return bekend;
    const tekst = /\.(html|js|css)$/.test(naam) ? (inhoud.get(naam)?.toString('utf8') ?? '') : '';
    const namen = new Set((tekst.match(/[\w.-]+\.\w+/g) ?? []).flatMap((woord) => perNaam.get(woord) ?? []));
    genoemd.set(naam, [...namen]);
    return [...namen];
  };
  return (begin) => {
    const gezien = new Set(begin);
    // The set grows while it is walked.
    for (const naam of gezien) for (const volgende of listGenoemd(naam)) gezien.add(volgende);
    return gezien;
  };
}

/** A program as one script that imports nothing: not every browser takes a worker that does. */
async function bundle(bron: string): Promise<string> {
  const uitvoer = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, minify: true, target: 'es2022', lib: { entry: bron, formats: ['iife'], name: 'offline' } },
  });
  const stukken = [uitvoer].flat().flatMap((een) => ('output' in een ? een.output : []));
  const [code] = stukken.flatMap((stuk) => (stuk.type === 'chunk' ? [stuk.code] : []));
  if (code === undefined) throw new Error(`${bron} gave no code.`);
  return code;
}
