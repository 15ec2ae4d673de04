import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { findFile, type BuiltPage, type BuiltSite } from '../../scripts/built-site.ts';

/** What a rule finds wrong, one line per fault; none when all is well. */
export type Faults = string[];

const count = (root: HTMLElement, selector: string) => root.querySelectorAll(selector).length;

/** Element as in the source, without what is in it. */
const describe = (element: HTMLElement) => /^<[^>]*>/.exec(element.outerHTML)?.[0] ?? element.rawTagName;

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Faults of every page, each with its address in front. */
export function onEachPage(pages: readonly BuiltPage[], rule: (page: BuiltPage) => Faults): Faults {
  return pages.flatMap((page) => rule(page).map((fault) => `${page.adres} ${fault}`));
}

/** Values that are empty or that several pages share. */
export function findUnclear(pages: readonly BuiltPage[], read: (root: HTMLElement) => string | undefined): Faults {
  const byValue = Map.groupBy(pages, ({ root }) => collapse(read(root) ?? ''));
  return [...byValue]
    .filter(([value, sharing]) => value === '' || sharing.length > 1)
    .map(([value, sharing]) => `${sharing.map(({ adres }) => adres).join(', ')}: ‘${value}’`);
}

/** `main`, `header`, `footer` and `nav` where readers of a screen reader expect them. */
export function checkLandmarks({ root }: BuiltPage): Faults {
  return [
    ...(count(root, 'main') === 1 ? [] : [`has ${count(root, 'main')} main elements`]),
    ...['body > header', 'body > footer', 'nav']
      .filter((part) => count(root, part) === 0)
      .map((part) => `lacks ${part}`),
  ];
}

/** The first link of a page leads to a place in main. */
export function checkSkipLink({ root }: BuiltPage): Faults {
  const target = root.querySelector('body a')?.getAttribute('href') ?? '';
  if (!target.startsWith('#')) return ['does not begin with a skip link'];
  const main = root.querySelector('main');
  const isThere = main?.getAttribute('id') === target.slice(1) || main?.getElementById(target.slice(1));
  return isThere ? [] : [`has a skip link to ${target}, which is not in main`];
}

/** Ids that stand on a page more than once. */
export function findDuplicateIds({ root }: BuiltPage): Faults {
  const ids = root.querySelectorAll('[id]').map((element) => element.id);
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `has id ${id} twice`);
}

/** One h1, and no heading that is more than one level deeper than the one before it. */
export function checkHeadings({ root }: BuiltPage): Faults {
  const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const levels = headings.map(({ rawTagName }) => Number(rawTagName.slice(1)));
  const ones = levels.filter((level) => level === 1).length;
  return [
    ...(ones === 1 ? [] : [`has ${ones} h1 elements`]),
    ...headings.flatMap((heading, place) =>
      (levels[place] ?? 0) - (levels[place - 1] ?? 0) > 1 ? [`skips a level at ‘${collapse(heading.text)}’`] : [],
    ),
    ...headings.filter(({ text }) => collapse(text) === '').map((heading) => `has an empty ${heading.rawTagName}`),
  ];
}

/** Scripts of any kind, islands and event attributes: what a reading page must not have. */
export function findScripts({ root }: BuiltPage): Faults {
  const loading = root.querySelectorAll('script, astro-island, link[rel="modulepreload"]');
  return [...loading, ...findEventAttributes(root)].map((element) => `carries ${describe(element)}`);
}

/** Inline style and event handlers, which the policy blocks. */
export function findInline({ root }: BuiltPage): Faults {
  return [...root.querySelectorAll('[style]'), ...findEventAttributes(root)].map(
    (element) => `carries ${describe(element)}`,
  );
}

function findEventAttributes(root: HTMLElement): HTMLElement[] {
  return root.querySelectorAll('*').filter((el) => Object.keys(el.attributes).some((name) => /^on/i.test(name)));
}

/**
 * The policy stands in the page before every script and style sheet, and allows nothing inline and no eval.
 * (The generator writes its own style of the fonts before it; that one has a hash in the policy all the same.)
 */
export function checkPolicy({ html, root }: BuiltPage): Faults {
  const policy = root.querySelector('head meta[http-equiv="content-security-policy" i]');
  if (policy === null) return ['has no Content-Security-Policy'];
  const words = (policy.getAttribute('content') ?? '').split(/[\s;]+/);
  const place = html.search(/http-equiv="content-security-policy"/i);
  const first = html.search(/<(script|link[^>]*stylesheet)/i);
  return [
    ...["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:', 'data:', 'blob:']
      .filter((word) => words.includes(word))
      .map((word) => `allows ${word}`),
    ...['default-src', 'script-src', 'style-src', 'base-uri', 'form-action']
      .filter((directive) => !words.includes(directive))
      .map((directive) => `says nothing of ${directive}`),
    ...(first !== -1 && first < place ? ['loads a script or style sheet before its policy'] : []),
  ];
}

/**
 * A page without scripts carries its style itself, with its hash in its policy, and loads none: a trip to the server less.
 * Only what is marked `data-los` stays a file.
 */
export function checkStyle({ html, root }: BuiltPage): Faults {
  const linked = root.querySelectorAll('link[rel="stylesheet"]');
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const [, sources = ''] = /style-src ([^;"]*)/.exec(html) ?? [];
  const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  const expected = [...(linked.length === 0 ? [] : ["'self'"]), ...hashes].join(' ');
  return [
    ...linked.filter((link) => !link.hasAttribute('data-los')).map((link) => `links ${describe(link)}`),
    ...(styles.length === 1 ? [] : [`has ${styles.length} styles`]),
    ...(sources === expected ? [] : [`allows ${sources} where it has ${expected}`]),
    ...(html.indexOf('<style') < html.indexOf('content-security-policy') ? ['has its style before its policy'] : []),
  ];
}

const RESOURCES: [selector: string, attribute: string][] = [
  ['[src]', 'src'],
  ['[srcset]', 'srcset'],
  ['[poster]', 'poster'],
  ['link[href]', 'href'],
  ['use[href]', 'href'],
  ['image[href]', 'href'],
  ['object[data]', 'data'],
  ['form[action]', 'action'],
  ['[formaction]', 'formaction'],
  ['a[ping]', 'ping'],
  ['astro-island[component-url]', 'component-url'],
  ['astro-island[renderer-url]', 'renderer-url'],
  ['astro-island[before-hydration-url]', 'before-hydration-url'],
];

/** Addresses that a page loads or sends something to, without those of links to follow. */
export function listResources({ root }: BuiltPage): string[] {
  return RESOURCES.flatMap(([selector, attribute]) =>
    root
      .querySelectorAll(selector)
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .map((element) => element.getAttribute(attribute) ?? ''),
  ).filter((address) => !address.startsWith('#'));
}

/** Resources at another host, outside the base path, or without a file. */
export function findBadResources(site: BuiltSite, page: BuiltPage): Faults {
  return listResources(page).flatMap((address) => {
    if (!/^\/(?!\/)/.test(address)) return [`loads ${address}, which is not an address of this site`];
    return findFile(site, address.replace(/[?#].*$/, '')) === undefined
      ? [`loads ${address}, which does not exist`]
      : [];
  });
}

/** Links whose page, file or anchor is not there; links to elsewhere must be https, mailto or tel. */
export function findBadLinks(site: BuiltSite, page: BuiltPage): Faults {
  const here = site.basis + page.adres.slice(1);
  return page.root.querySelectorAll('a[href], area[href]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (/^(https:\/\/|mailto:|tel:)/.test(href)) return [];
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return [`links to ${href}: only https, mailto and tel`];
    const target = new URL(href, `https://site.invalid${here}`);
    const file = findFile(site, target.pathname);
    if (file === undefined) return [`links to ${href}, which does not exist`];
    // On the search page the part behind # is a question.
    if (target.hash === '' || (file === 'zoeken/index.html' && target.hash.startsWith('#q='))) return [];
    const id = decodeURIComponent(target.hash.slice(1));
    const adres = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const root = site.pages.find((candidate) => candidate.adres === adres)?.root;
    return root?.getElementById(id) ? [] : [`links to ${href}, where there is no #${id}`];
  });
}

/** Addresses elsewhere that a style sheet would load. */
export function findForeignStyles({ folder }: BuiltSite): Faults {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => extname(file) === '.css')
    .flatMap((file) => {
      const css = readFileSync(join(folder, file), 'utf8');
      const foreign = css.match(/(?:url\(|@import\s+)\s*["']?(?:https?:)?\/\/[^"')\s;]*/gi) ?? [];
      return foreign.map((address) => `${file} loads ${address}`);
    });
}

/** Whether the page asks search engines not to list it. */
export function isHidden({ root }: BuiltPage): boolean {
  return /noindex/.test(root.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '');
}
