import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readVerhuisd, splitAdres, type VerhuisdAnker, type VerhuisdePagina } from '../check/list-verhuisd.ts';
import { toHref } from '../domain/adres.ts';

/** Where the site stands: origin, and path with a slash at its end. */
type Plaats = { site: string; basis: string };

/**
 * Integration that lets links to old anchors of a page arrive at the heading that came in their place. Comes before what
 * counts the bytes of pages.
 */
export function oudeAnkers(content: URL): AstroIntegration {
  return {
    name: 'oude-ankers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { ankers } = await readVerhuisd(fileURLToPath(content));
        await writeOudeAnkers(fileURLToPath(dir), ankers);
      },
    },
  };
}

/**
 * Integration that answers old addresses with a page that leads to the new one, on every host of files. Comes last: these
 * pages are not searched, not listed for search engines and not kept for use without a network.
 */
export function oudeAdressen(content: URL): AstroIntegration {
  let plaats: Plaats = { site: '', basis: '/' };
  return {
    name: 'oude-adressen',
    hooks: {
      'astro:config:done': ({ config }) => {
        plaats = { site: config.site ?? '', basis: config.base };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { paginas } = await readVerhuisd(fileURLToPath(content));
        const aantal = await writeOudeAdressen(fileURLToPath(dir), paginas, plaats);
        if (aantal > 0) logger.info(`${aantal} oude ${aantal === 1 ? 'adres verwijst' : 'adressen verwijzen'} door`);
      },
    },
  };
}

/** Writes a page for each old address into the built site in `map`. What stands at an address is left. Gives their number. */
export async function writeOudeAdressen(
  map: string,
  paginas: readonly VerhuisdePagina[],
  plaats: Plaats,
): Promise<number> {
  const weg = paginas.filter(({ oud }) => !existsSync(toBestand(map, oud)));
  if (weg.length === 0) return 0;
  const sjabloon = await readFile(join(map, '404.html'), 'utf8');
  for (const { oud, nieuw } of weg) {
    const doel = toBestand(map, splitAdres(nieuw).adres);
    if (!existsSync(doel)) throw new Error(`${oud} verwijst door naar ${nieuw}, maar die pagina is niet gebouwd.`);
    const titel = readTitel(await readFile(doel, 'utf8')) ?? nieuw;
    await mkdir(join(map, oud), { recursive: true });
    await writeFile(toBestand(map, oud), createDoorverwijzing(sjabloon, { oud, nieuw, titel }, plaats));
  }
  return weg.length;
}

/**
 * The page at an old address: that of an unknown address (`sjabloon`, as built), with other words and the order to go on.
 * `titel` is the heading of the new page as HTML. Throws when `sjabloon` lacks what has to be replaced.
 */
export function createDoorverwijzing(
  sjabloon: string,
  { oud, nieuw, titel }: VerhuisdePagina & { titel: string },
  { site, basis }: Plaats,
): string {
  const href = escape(toHref(nieuw, basis));
  const canoniek = escape(new URL(toHref(splitAdres(nieuw).adres, basis), site).href);
  const robots = '<meta name="robots" content="noindex">';
  const vervangingen: readonly (readonly [RegExp, string])[] = [
    [/(?<=<title>)[^<·]*?(?=\s*[<·])/, `Verhuisd: ${escape(oud)}`],
    [/(?<=<meta name="description" content=")[^"]*/, `Wat op ${escape(oud)} stond, staat nu op ${escape(nieuw)}.`],
    [
      /<meta name="robots" content="noindex"\s*\/?>/,
      `${robots}<meta http-equiv="refresh" content="0;url=${href}"><link rel="canonical" href="${canoniek}">`,
    ],
    [
      /(?<=<main\s[^>]*>).*(?=<\/main>)/s,
      `<div class="breed"><h1>Deze pagina is verhuisd</h1><p>Wat hier stond, staat nu op de pagina <a class="nl-link" href="${href}">${titel}</a>. Gaat uw browser er niet vanzelf heen? Kies dan de link.</p></div>`,
    ],
  ];
  return vervangingen.reduce((html, [wat, door]) => {
    if (!wat.test(html)) throw new Error(`In 404.html staat niets voor ${String(wat)}.`);
    return html.replace(wat, () => door);
  }, sjabloon);
}

/** Writes old anchors into the pages of the built site in `map`. */
export async function writeOudeAnkers(map: string, ankers: readonly VerhuisdAnker[]): Promise<void> {
  for (const [adres, opPagina] of Map.groupBy(ankers, ({ pagina }) => pagina)) {
    const bestand = toBestand(map, adres);
    // Of a page that moved as a whole, the anchors are gone.
    if (existsSync(bestand)) await writeFile(bestand, addOudeAnkers(await readFile(bestand, 'utf8'), opPagina));
  }
}

/** Elements in which nothing but their own parts may stand. */
const ZONDER_TEKST = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr', 'svg', 'img', 'hr', 'input']);

/** The page with each old anchor, unseen, at the beginning of the element that came in its place. */
export function addOudeAnkers(html: string, ankers: readonly Pick<VerhuisdAnker, 'oud' | 'nieuw'>[]): string {
  return ankers.reduce(
    (tekst, { oud, nieuw }) =>
      tekst.replace(new RegExp(`<([a-z][a-z0-9]*)(?=\\s)[^>]*\\sid="${nieuw}"[^>]*>`), (element, naam: string) =>
        ZONDER_TEKST.has(naam) ? element : `${element}<span id="${oud}"></span>`,
      ),
    html,
  );
}

function toBestand(map: string, adres: string): string {
  return join(map, adres, 'index.html');
}

/** The heading of a page as HTML without elements. */
function readTitel(html: string): string | undefined {
  const [, kop] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  const titel = kop
    ?.replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return titel === '' ? undefined : titel;
}

function escape(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
