import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compressedSize,
  dropPreact,
  followScripts,
  listRenderers,
  listScripts,
  listStyles,
  weighStyle,
  type Weight,
} from './budgets.ts';
import { findFile, type BuiltPage, type BuiltSite } from './built-site.ts';

/** Weighs what a built site sends to visitors, each file after brotli. */
export type Weegschaal = {
  weighPage: (page: BuiltPage) => Weight;
  /**
   * All scripts of the search page, those for later too, and the first file of the index. Pagefind stands apart: it comes
   * after the first suggestion. Throws when there is no search page.
   */
  weighZoeken: () => number;
  /** Bytes of these files together. Throws when one was not built. */
  sumSizes: (paths: readonly string[]) => number;
};

/** A scale for this site; it compresses each file once, however many pages share it. */
export function createWeegschaal(built: BuiltSite): Weegschaal {
  const sizes = new Map<string, number>();
  const readText = (path: string) => {
    const file = findFile(built, path);
    return file === undefined ? undefined : readFileSync(join(built.folder, file));
  };
  const readCode = (path: string) => readText(path)?.toString('utf8');
  const sizeOf = (path: string): number => {
    const known = sizes.get(path);
    if (known !== undefined) return known;
    const text = readText(path);
    if (text === undefined) throw new Error(`${path} is linked but was not built.`);
    const size = compressedSize(text);
    sizes.set(path, size);
    return size;
  };
  const sumSizes = (paths: readonly string[]) => paths.reduce((sum, path) => sum + sizeOf(path), 0);
  return {
    sumSizes,
    weighPage: (page) => {
      const { eager, lazy } = followScripts(listScripts(page), readCode);
      const { html, css } = weighStyle(page.html);
      return {
        adres: page.adres,
        html,
        css: css + sumSizes(listStyles(page)),
        js: sumSizes(eager),
        lazyJs: sumSizes(lazy),
      };
    },
    weighZoeken: () => {
      const page = built.pages.find(({ adres }) => adres === '/zoeken/');
      if (page === undefined) throw new Error('There is no /zoeken/ to weigh.');
      const { eager, lazy } = followScripts(listScripts(page), readCode);
      const { eager: rendering } = followScripts(listRenderers(page), readCode);
      return sumSizes([...dropPreact([...eager, ...lazy], rendering), `${built.basis}zoeken/index.json`]);
    },
  };
}
