import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { listLettertypen, readThema } from '../../src/build/thema.ts';
import { readTokens } from '../../src/check/read-thema.ts';

const CONTENT = pathToFileURL('content/');

const face = (familie: string, bestand: string, stijl = 'normal') =>
  `@font-face { font-family: ${familie}; src: url("./lettertype/${bestand}") format("woff2"); font-weight: 300 900; font-style: ${stijl}; }`;

const list = (css: string) => listLettertypen(readTokens(css), (bestand) => `/thema/${bestand}`);

test('a family with files of its own becomes a font of the site, with the rest of its list to fall back on', () => {
  const css = `${face('"Peer Sans"', 'recht.woff2')}${face("'Peer Sans'", 'schuin.woff2', 'italic')}
    :root { --basis-text-font-family-default: 'Peer Sans', system-ui, sans-serif; --basis-heading-font-family: Georgia, serif }`;
  expect(list(css)).toEqual([
    {
      name: 'Peer Sans',
      cssVariable: '--basis-text-font-family-default',
      fallbacks: ['system-ui', 'sans-serif'],
      variants: [
        { src: ['/thema/lettertype/recht.woff2'], weight: '300 900', style: 'normal', display: 'swap' },
        { src: ['/thema/lettertype/schuin.woff2'], weight: '300 900', style: 'italic', display: 'swap' },
      ],
    },
  ]);
});

test('headings may have a family of their own', () => {
  const css = `${face('Kop', 'kop.woff2')}:root { --basis-text-font-family-default: sans-serif; --basis-heading-font-family: Kop, serif }`;
  expect(list(css)).toMatchObject([{ name: 'Kop', cssVariable: '--basis-heading-font-family' }]);
});

test('a theme that names no files has no font', () => {
  expect(list(":root { --basis-text-font-family-default: 'Noto Sans', sans-serif }")).toEqual([]);
});

test.each([
  { naam: 'basis', aantal: 2 },
  { naam: 'lindewaard', aantal: 2 },
  { naam: 'voorbeeld', aantal: 0 },
])('theme $naam has its $aantal files of letters in its own folder or in a package', ({ naam, aantal }) => {
  const bestanden = readThema(CONTENT, naam).lettertypen.flatMap(({ variants }) => variants.map(({ src }) => src[0]));
  expect(bestanden).toHaveLength(aantal);
  expect(bestanden.filter((bestand) => !existsSync(bestand))).toEqual([]);
});

test('what the site writes for the letters is taken from the sheet of the theme, and from no other sheet', async () => {
  const { map, plugin } = readThema(CONTENT, 'lindewaard');
  const css = `${face('Figtree', 'recht.woff2')}:root { --basis-text-font-family-default: Figtree, sans-serif; --basis-heading-font-weight: 800 }`;
  const run = async (from: string) => (await postcss([plugin]).process(css, { from })).css;
  expect(await run(`${map}/tokens.css`)).toBe(':root { --basis-heading-font-weight: 800 }');
  expect(await run('/elders/tokens.css')).toBe(css);
});

test('a theme that is not there is named, with the nearest that is', () => {
  expect(() => readThema(CONTENT, 'lindeward')).toThrow(
    'Het thema ‘lindeward’ heeft geen themas/lindeward/tokens.css. Bedoelt u ‘lindewaard’?',
  );
});
