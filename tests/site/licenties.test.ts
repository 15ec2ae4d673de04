import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltSite, readSite } from '../../scripts/built-site.ts';
import { LICENTIEBESTAND, readLicentielijst } from '../../src/build/licentielijst.ts';
import { readThema } from '../../src/build/thema.ts';
import { findContentFolder } from '../../src/check/content-folder.ts';

const site = readBuiltSite();
const tekst = readFileSync(join(site.folder, LICENTIEBESTAND), 'utf8');
const [eigen, ...onderdelen] = readLicentielijst(tekst);
const namen = onderdelen.map(({ naam }) => naam);

/** What may come to a visitor: licences that ask no more than to be named and passed on, and our own. */
const TOEGESTAAN = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'EUPL-1.2',
];

/** Folders of src/ of which code or styles come to visitors. */
const VOOR_BEZOEKERS = '{components,domain,export,islands,layouts,offline,pages,search,storage,stores}';

/** Packages that these folders import, types and what only the build uses left out. */
function listImports(): string[] {
  const alle = globSync(`src/${VOOR_BEZOEKERS}/**/*.{ts,tsx,astro}`)
    .filter((bestand) => !bestand.includes('_onderdelen'))
    .flatMap((bestand) => [
      ...readFileSync(bestand, 'utf8').matchAll(
        /(?:^|;|\s)import\s+(?!type\s)(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/g,
      ),
    ])
    .map(([, bron = '']) => bron)
    .filter((bron) => /^@?[a-z]/.test(bron) && !/^(node:|astro[:/]|astro$|@thema|@content)/.test(bron))
    .map((bron) => bron.split('/', bron.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(alle)].sort();
}

describe('the list of licences of what comes to visitors', () => {
  test.each(listImports())('names %s, which the code for browsers imports', (pakket) => {
    expect(namen).toContain(pakket);
  });

  test('names the search, and the letters of the theme', () => {
    expect(namen).toContain('pagefind');
    const { lettertypen } = readThema(findContentFolder(), process.env['SITE_THEMA'] ?? readSite().thema);
    expect(namen.filter((naam) => naam.startsWith('Lettertype ') || naam.startsWith('@fontsource'))).toHaveLength(
      lettertypen.length,
    );
  });

  test('finds packages to look for', () => {
    expect(listImports()).toEqual(expect.arrayContaining(['chart.js', 'docx', 'nanostores', 'papaparse', 'preact']));
  });

  test.each(onderdelen)('$naam has a licence that may be passed on: $licentie', ({ licentie }) => {
    expect(TOEGESTAAN).toContain(licentie);
  });

  test.each([...onderdelen, ...(eigen ? [eigen] : [])])('the text of the licence of $naam is in it', ({ naam }) => {
    const kop = tekst.match(/^Bij: .*$/gm)?.find((regel) => regel.slice(5).split(', ').includes(naam));
    expect(kop).toBeDefined();
    expect(tekst.slice(tekst.indexOf(kop ?? ''))).toMatch(/licen[cs]e|permission/i);
  });

  test.each(onderdelen.filter(({ naam }) => existsSync(`node_modules/${naam}/package.json`)))(
    '$naam $versie is the version that is installed',
    ({ naam, versie }) => {
      const vindplaatsen = globSync([
        `node_modules/${naam}/package.json`,
        `node_modules/*/node_modules/${naam}/package.json`,
      ]);
      expect(vindplaatsen.map((pad) => /"version":\s*"([^"]+)"/.exec(readFileSync(pad, 'utf8'))?.[1])).toContain(
        versie,
      );
    },
  );

  test('begins with the software of the site itself', () => {
    expect(eigen?.licentie).toBe('EUPL-1.2');
  });

  test('tells nothing of the machine that built the site', () => {
    expect(tekst).not.toContain(process.cwd());
    expect(tekst).not.toContain('node_modules');
  });

  test('is one click away, and not among what a visit to a tool keeps', () => {
    const href = `${site.basis}${LICENTIEBESTAND}`;
    expect(site.pages.some(({ root }) => root.querySelector(`main a[href="${href}"]`) !== null)).toBe(true);
    const [kern = ''] = readFileSync(join(site.folder, 'offline/lijst.json'), 'utf8').split('"overig"');
    expect(kern).not.toContain(LICENTIEBESTAND);
  });
});
