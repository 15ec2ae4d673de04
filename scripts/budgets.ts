import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';

/** Bytes that one page costs a visitor, compressed with brotli; 1 kB is 1000 bytes. */
export type Weight = {
  adres: string;
  /** Without the style that stands in it. */
  html: number;
  /** Style sheets, and what the style in the page adds to it. */
  css: number;
  /** Scripts that load with the page. */
  js: number;
  /** Scripts that load only when an action asks for them. */
  lazyJs: number;
};

/** A limit and where the site stands. */
export type Budget = { name: string; value: number; limit: number };

/** Bytes that a picture of the tour may weigh. */
export const BEELDGEWICHT = 35_000;

/** Bytes that a picture of the README may weigh: nobody loads it with the site. */
export const README_BEELDGEWICHT = 100_000;

/** Bytes of `content` after brotli at the highest quality, as a host that compresses in advance serves it. */
export function compressedSize(content: string | Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Bytes of a page without the style that stands in it, and what that adds. */
export function weighStyle(page: string): { html: number; css: number } {
  const html = compressedSize(page.replaceAll(/<style>[\s\S]*?<\/style>/g, ''));
  return { html, css: compressedSize(page) - html };
}

/** Middle value, or the mean of the two in the middle; 0 of nothing. */
export function computeMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? 0 : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

const STATIC_IMPORT =
  /(?<![\w$.])(?:import|export)\s*(?:[\w$*{},\s]+?\bfrom\s*|[{][^}]*[}]\s*from\s*|[*]\s*from\s*)?(["'])([^"'\n]+)\1/g;
const DYNAMIC_IMPORT = /(?<![\w$.])import\s*\(\s*(?:\/\*.*?\*\/\s*)?(["'`])([^"'`\n$]+)\1/g;

/** Addresses that a built script imports at once (`eager`) and on demand (`lazy`), resolved against its own `path`. */
export function listImports(path: string, code: string): { eager: string[]; lazy: string[] } {
  const collect = (pattern: RegExp) =>
    [...code.matchAll(pattern)]
      .map(([, , source = '']) => source)
      .filter((source) => /^\.{0,2}\//.test(source))
      .map((source) => posix.resolve(posix.dirname(path), source));
  return { eager: collect(STATIC_IMPORT), lazy: collect(DYNAMIC_IMPORT) };
}

/** Scripts that load with a page, and those that it can load later. `read` gives the code of a path, if it is there. */
export function followScripts(
  entries: readonly string[],
  read: (path: string) => string | undefined,
): { eager: string[]; lazy: string[] } {
  const eager = new Set<string>();
  const lazyEntries = new Set<string>();
  const visit = (path: string, seen: Set<string>) => {
    if (seen.has(path) || eager.has(path)) return;
    const code = read(path);
    // What looks like an import in a text leads to no file.
    if (code === undefined) return;
    seen.add(path);
    const imports = listImports(path, code);
    for (const next of imports.eager) visit(next, seen);
    for (const next of imports.lazy) lazyEntries.add(next);
  };
  for (const entry of entries) visit(entry, eager);
  const lazy = new Set<string>();
  // The set grows while it is walked: a lazy script may name further lazy ones.
  for (const entry of lazyEntries) visit(entry, lazy);
  return { eager: [...eager], lazy: [...lazy] };
}

/** Paths of the style sheets that a page links. */
export function listStyles({ root }: Pick<BuiltPage, 'root'>): string[] {
  return root.querySelectorAll('link[rel="stylesheet"]').flatMap((link) => link.getAttribute('href') ?? []);
}

/** Paths of the scripts that a page names itself: script elements and what its islands load. */
export function listScripts({ root }: Pick<BuiltPage, 'root'>): string[] {
  const scripts = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src'));
  const islands = root
    .querySelectorAll('astro-island')
    .flatMap((island) =>
      ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => island.getAttribute(name)),
    );
  return [...new Set([...scripts, ...islands].filter((path) => path !== undefined))];
}

/** Paths of the scripts that turn the page's islands into Preact. */
export function listRenderers({ root }: Pick<BuiltPage, 'root'>): string[] {
  return root.querySelectorAll('astro-island').flatMap((island) => island.getAttribute('renderer-url') ?? []);
}

/** What the site may weigh. Throws when the page with a script budget is not there. */
export function computeBudgets(weights: readonly Weight[], isReading: (adres: string) => boolean): Budget[] {
  const pages = weights.filter(({ adres }) => isReading(adres));
  const reading = pages.map(({ html, css }) => html + css);
  const zelfscan = weights.find(({ adres }) => adres === '/zelfscan/');
  if (zelfscan === undefined) throw new Error('There is no /zelfscan/ to weigh.');
  if (reading.length === 0) throw new Error('There are no reading pages to weigh.');
  return [
    { name: 'CSS of reading pages, at most', value: Math.max(...pages.map(({ css }) => css)), limit: 5_200 },
    // A list to fill in has fields, cards, tables, documents and its look on paper besides text. 0.3 kB of it are letters.
    { name: 'CSS of a page, at most', value: Math.max(...weights.map(({ css }) => css)), limit: 8_300 },
    { name: 'HTML + CSS of reading pages, median', value: computeMedian(reading), limit: 6_000 },
    { name: 'HTML + CSS of reading pages, at most', value: Math.max(...reading), limit: 18_600 },
    // Questions, documents, tabs that know of each other, filters. What a visit may do without comes later. What tools
    // share stands in files of its own: the checklist then loads 10 of its 32 kB anew.
    { name: 'JavaScript of /zelfscan/', value: zelfscan.js, limit: 32_500 },
  ];
}

/** What the first suggestion has to wait for. Preact is left out: whoever used a tool has it already. */
export function computeZoekbudget(bytes: number): Budget {
  return { name: 'Search: code without Preact and index', value: bytes, limit: 30_000 };
}

/** The scripts that are not Preact: not what turns an island into it (`rendering`), nor a file of Preact's own modules. */
export function dropPreact(scripts: readonly string[], rendering: readonly string[]): string[] {
  return scripts.filter((path) => !rendering.includes(path) && !/\.module\.[\w-]+\.js$/.test(path));
}

/** Whether the site stands within the budget. */
export function isWithin({ value, limit }: Budget): boolean {
  return value <= limit;
}

/** `14 250` bytes as `14.25 kB`. */
export function formatSize(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
