import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Tekst } from '../make-teksten.ts';

/** A generator of static sites, and the site that the bench makes with it: what comparable sites have, and no more. */
export type Generator = {
  /** For `--alleen`. */
  id: string;
  naam: string;
  /** Packages to install, with their exact versions; the first one's stands in the report. None when it is there already. */
  pakketten: Readonly<Record<string, string>>;
  /** What stands on its pages, and what it makes besides, for the report. */
  heeft: string;
  /** Writes the project in `map`, where its packages are, or writes its pages anew. */
  writeProject: (map: string, teksten: readonly Tekst[]) => Promise<void>;
  /** The programs that build it, one after the other. */
  listOpdrachten: (map: string) => Opdracht[];
  /** Folder of the built site, in `map`. */
  uitvoer: string;
  /** What a build leaves besides: it goes before the next, so that each begins with nothing. */
  caches: readonly string[];
  /** Undefined where there is no search. */
  zoekgang?: Zoekgang;
};

/** A program for Node: its path and arguments, and the folder that it runs in. */
export type Opdracht = { args: readonly string[]; map: string };

/** How a visitor of a reading page searches. */
export type Zoekgang = {
  /** Brings the visitor to the field. */
  open: (page: Page) => Promise<void>;
  /** Selector of the field. */
  veld: string;
  /** Selector of what is found. */
  resultaat: string;
};

/** The exact version of a package that this project uses too. Throws when it does not. */
export async function readVersie(pakket: string): Promise<string> {
  const bestand = new URL('../../../package.json', import.meta.url);
  const versie = new RegExp(`"${pakket}": "([\\d.]+)"`).exec(await readFile(bestand, 'utf8'))?.[1];
  if (versie === undefined) throw new Error(`package.json has no exact version of ${pakket}.`);
  return versie;
}

/** Texts of files, by their paths. */
export type Bestanden = Readonly<Record<string, string>>;

/** Writes files into `map`, by their paths in it. */
export async function writeBestanden(map: string, bestanden: Bestanden): Promise<void> {
  for (const [pad, tekst] of Object.entries(bestanden)) {
    await mkdir(dirname(join(map, pad)), { recursive: true });
    await writeFile(join(map, pad), tekst);
  }
}

/** A file for each text: its path and what stands in it. */
export function toPaginas(
  teksten: readonly Tekst[],
  toBestand: (tekst: Tekst) => readonly [pad: string, inhoud: string],
): Bestanden {
  return Object.fromEntries(teksten.map(toBestand));
}

/** A part of the site: an entry of the menu, with the pages that belong to it. */
export type Deel = { id: string; titel: string; teksten: readonly Tekst[] };

/** The parts of the texts, in order; every part begins with its own first page. */
export function listDelen(teksten: readonly Tekst[]): Deel[] {
  const perDeel = Map.groupBy(teksten, ({ pad }) => pad.split('/')[0] ?? pad);
  return [...perDeel].map(([id, vanDeel]) => ({
    id,
    titel: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    teksten: vanDeel,
  }));
}

/** A text with fields above it, as each of these generators reads them. JSON is YAML as well. */
export function withVoorwerk(velden: Readonly<Record<string, string>>, markdown: string): string {
  const regels = Object.entries(velden).map(([naam, waarde]) => `${naam}: ${JSON.stringify(waarde)}`);
  return `---\n${regels.join('\n')}\n---\n\n${markdown}`;
}

/** Looks of a plain page: letters of the system, a measure that reads well, tables with lines. */
export const KALE_STIJL = `:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 1rem; max-width: 42rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1b1b1f; background: #fff; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 2.5rem; }
a { color: #154273; text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid #154273; outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #16161a; } a { color: #9cc4f5; } }
`;
