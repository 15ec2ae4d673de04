import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseHtml, type HTMLElement } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { findContentFolder } from '../src/check/content-folder.ts';
import { ONDERDELEN_ADRES } from '../src/build/onderdelen-pagina.ts';
import { siteSchema } from '../src/schemas/site.ts';
import type { Site } from '../src/domain/site.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A page as it was built. */
export type BuiltPage = {
  /** Root-relative address without the base path: `/over/`, or `/404.html`. */
  adres: string;
  html: string;
  root: HTMLElement;
};

/** The site as it was built. */
export type BuiltSite = {
  /** Folder with the files. */
  folder: string;
  /** Path that the site is published under, `/` or `/pad/`. */
  basis: string;
  /** All pages, in order of address. */
  pages: BuiltPage[];
};

/** Pages that search engines must not list. */
export const HIDDEN_PAGES = ['/404.html', '/offline/', '/zoeken/'];

/** Reading pages with a script all the same: it narrows their list or draws from it. Without it the whole list stands there. */
export const LIST_PAGES = ['/begrippen/', '/instrumenten/', '/instrumenten/rad-van-fortuin/'];

/** The settings in content/site.yaml. Throws when they do not fit their schema. */
export function readSite(): Site {
  return siteSchema.parse(parseYaml(readFileSync(new URL('site.yaml', findContentFolder()), 'utf8')));
}

/** Path under which `npm run build` publishes: SITE_BASIS, else the one in content/site.yaml. */
export function readBasis(): string {
  return process.env['SITE_BASIS'] ?? readSite().basis;
}

/** Reads all pages in `folder` (dist, when not given). Throws with the way out when there is no built site. */
export function readBuiltSite(folder = join(ROOT, 'dist'), basis = readBasis()): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${relative(ROOT, folder)}/. Run \`npm run build\` first.`);
  }
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !isOnderdelen(file))
    .map((file) => toPage(file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => a.adres.localeCompare(b.adres));
  return { folder, basis, pages };
}

/** The page with all components is built for tests only and is no page of the site. */
function isOnderdelen(file: string): boolean {
  return `/${file.split(sep).join('/')}` === `${ONDERDELEN_ADRES}index.html`;
}

/** A page from its path in the built folder and its HTML. */
export function toPage(file: string, html: string): BuiltPage {
  // By default this parser hides what stands in <pre> and <noscript>, and elements without an end tag.
  const root = parseHtml(html, { blockTextElements: { script: true, style: true }, parseNoneClosedTags: true });
  return { adres: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, root };
}

/**
 * File that the server gives for a path such as `/pad/over/`, relative to the built folder; undefined when there is
 * none or when the path lies outside the base path.
 */
export function findFile({ folder, basis }: Pick<BuiltSite, 'folder' | 'basis'>, path: string): string | undefined {
  if (!path.startsWith(basis)) return undefined;
  const rest = decodeURIComponent(path.slice(basis.length));
  const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const absolute = join(folder, file);
  return existsSync(absolute) && statSync(absolute).isFile() ? file : undefined;
}

/** Whether a page is for reading, and so without scripts (but for LIST_PAGES): all but the tools, what they keep, and the search. */
export function isReadingPage({ adres }: Pick<BuiltPage, 'adres'>, { delen }: Pick<Site, 'delen'>): boolean {
  const tools = delen.filter(({ groep }) => groep === 'hulpmiddel').map(({ id }) => `/${id}/`);
  return ![...tools, '/mijn-gegevens/', '/offline/', '/zoeken/'].some((start) => adres.startsWith(start));
}
