import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'postcss';
import { suggest } from '../check/find-nearest.ts';
import { readTokens, splitFamilies, type Letterbestand, type Tokenbestand } from '../check/read-thema.ts';
import { TOKENS } from '../domain/thema.ts';

/** A file of letters for Astro's fonts. */
export type Lettervariant = { src: [string]; weight: string; style: 'normal' | 'italic'; display: 'swap' };

/** A family of letters that the site brings along, for Astro's fonts. */
export type Lettertype = {
  name: string;
  /** The token that it is the value of. */
  cssVariable: string;
  fallbacks: string[];
  variants: [Lettervariant, ...Lettervariant[]];
};

/** The theme that the site is built with. */
export type Thema = {
  /** Its folder, for the alias @thema. */
  map: string;
  lettertypen: Lettertype[];
  /** Takes from the theme's own sheet what Astro writes for the letters, with a fallback of the same size. */
  plugin: Plugin;
};

const LETTERTOKENS = TOKENS.filter(({ soort }) => soort === 'letters').map(({ naam }) => naam);

/** Reads theme `naam` of the content folder `root`. Throws in Dutch when there is none. */
export function readThema(root: URL, naam: string): Thema {
  const themas = fileURLToPath(new URL('themas/', root));
  const map = join(themas, naam);
  if (!existsSync(join(map, 'tokens.css'))) {
    const anders = existsSync(themas) ? readdirSync(themas) : [];
    throw new Error(`Het thema ‘${naam}’ heeft geen themas/${naam}/tokens.css.${suggest(naam, anders)}`);
  }
  const lettertypen = listLettertypen(readTokens(readFileSync(join(map, 'tokens.css'), 'utf8')), (bestand) =>
    toBestand(map, bestand),
  );
  const overbodig = lettertypen.map(({ cssVariable }) => cssVariable);
  const plugin: Plugin = {
    postcssPlugin: 'thema-lettertypen',
    Once(root) {
      if (root.source?.input.file?.startsWith(map) !== true) return;
      root.walkAtRules('font-face', (regel) => void regel.remove());
      root.walkDecls((regel) => void (overbodig.includes(regel.prop) && regel.remove()));
    },
  };
  return { map, lettertypen, plugin };
}

/** The families of a theme's tokens of which it names files. `toPad` says where a file of its rules stands. */
export function listLettertypen({ licht, letters }: Tokenbestand, toPad: (bestand: string) => string): Lettertype[] {
  return LETTERTOKENS.flatMap((cssVariable) => {
    const waarde = licht.find(({ naam }) => naam === cssVariable)?.waarde;
    const [name = '', ...fallbacks] = splitFamilies(waarde ?? '');
    const [eerste, ...rest] = letters
      .filter(({ familie }) => familie === name)
      .map((een) => toVariant(een, toPad(een.bestand)));
    return eerste === undefined ? [] : [{ name, cssVariable, fallbacks, variants: [eerste, ...rest] }];
  });
}

function toVariant({ gewicht, stijl }: Letterbestand, src: string): Lettervariant {
  return { src: [src], weight: gewicht, style: stijl === 'italic' ? 'italic' : 'normal', display: 'swap' };
}

/** A file of a package is one that comes with the generator, wherever the content stands. */
function toBestand(map: string, bestand: string): string {
  if (!bestand.startsWith('@')) return join(map, bestand);
  try {
    return createRequire(import.meta.url).resolve(bestand);
  } catch {
    throw new Error(
      `Het lettertype ‘${bestand}’ zit in geen pakket van deze site. Zet het bestand in de map van het thema, of voeg het pakket toe aan package.json.`,
    );
  }
}
