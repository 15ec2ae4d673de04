import { parse, CssSyntaxError, type AtRule, type Container, type Declaration, type Root } from 'postcss';

/** A value with the line it stands on. */
export type Tokenwaarde = { naam: string; waarde: string; line: number };

/** A file of letters, as an @font-face rule names it. */
export type Letterbestand = {
  /** Name of the family, without quotes. */
  familie: string;
  /** `lettertype/naam.woff2` in the folder of the theme, or a file of a package, `@fontsource-variable/…`. */
  bestand: string;
  /** `400`, or `200 800` for letters of every weight between. */
  gewicht: string;
  stijl: string;
  line: number;
};

/** What a file of tokens says, read for its syntax only. */
export type Tokenbestand = {
  /** Values on a light screen. */
  licht: readonly Tokenwaarde[];
  /** What a dark screen changes; undefined when the file has no part for it. */
  donker: readonly Tokenwaarde[] | undefined;
  letters: readonly Letterbestand[];
  /** What stands there and is no part of a theme. */
  vreemd: readonly { tekst: string; line: number }[];
  /** Why it could not be read any further. */
  fout?: { reden: string; line: number };
};

const DONKER = /^\(\s*prefers-color-scheme\s*:\s*dark\s*\)$/;

/** Reads the text of a theme's tokens.css. */
export function readTokens(css: string): Tokenbestand {
  let root: Root;
  try {
    root = parse(css);
  } catch (fout) {
    if (!(fout instanceof CssSyntaxError)) throw fout;
    const leeg = { licht: [], donker: undefined, letters: [], vreemd: [] };
    return { ...leeg, fout: { reden: fout.reason, line: fout.line ?? 1 } };
  }
  const licht: Tokenwaarde[] = [];
  let donker: Tokenwaarde[] | undefined;
  const letters: Letterbestand[] = [];
  const vreemd: { tekst: string; line: number }[] = [];

  function readRoots(container: Container, naar: Tokenwaarde[]): void {
    for (const node of container.nodes ?? []) {
      if (node.type === 'comment') continue;
      if (node.type === 'rule' && node.selector === ':root') {
        for (const regel of node.nodes) {
          if (regel.type === 'decl') naar.push(toTokenwaarde(regel));
          else if (regel.type !== 'comment') vreemd.push({ tekst: toKort(regel.toString()), line: toLine(regel) });
        }
      } else if (container.type === 'root' && node.type === 'atrule' && node.name === 'font-face') {
        letters.push(readLetters(node));
      } else if (
        container.type === 'root' &&
        node.type === 'atrule' &&
        node.name === 'media' &&
        DONKER.test(node.params)
      ) {
        readRoots(node, (donker ??= []));
      } else {
        vreemd.push({ tekst: toKort(node.toString()), line: toLine(node) });
      }
    }
  }
  readRoots(root, licht);
  return { licht, donker, letters, vreemd };
}

function readLetters(rule: AtRule): Letterbestand {
  const velden = new Map<string, string>();
  rule.walkDecls(({ prop, value }) => void velden.set(prop, value));
  return {
    familie: withoutQuotes(velden.get('font-family') ?? ''),
    bestand: /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(velden.get('src') ?? '')?.[1]?.replace(/^\.\//, '') ?? '',
    gewicht: velden.get('font-weight') ?? '400',
    stijl: velden.get('font-style') ?? 'normal',
    line: toLine(rule),
  };
}

/** The families of a list of letters, without quotes: `"Noto Sans", sans-serif` is two. */
export function splitFamilies(waarde: string): string[] {
  return waarde.split(',').map(withoutQuotes);
}

function withoutQuotes(tekst: string): string {
  return tekst.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function toTokenwaarde(regel: Declaration): Tokenwaarde {
  return { naam: regel.prop, waarde: regel.value, line: toLine(regel) };
}

function toLine(node: { source?: { start?: { line: number } | undefined } | undefined }): number {
  return node.source?.start?.line ?? 1;
}

function toKort(tekst: string): string {
  return tekst.split(/[{\n]/)[0]?.trim() ?? '';
}
