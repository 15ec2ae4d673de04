import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readTokens } from '../../src/check/read-thema.ts';
import { readSite } from '../../scripts/built-site.ts';

/*
 * The whole site built with another theme: only that theme is in it, with its letters and its mark.
 */

const readKleuren = (naam: string) => {
  const { licht, donker = [] } = readTokens(readFileSync(`content/themas/${naam}/tokens.css`, 'utf8'));
  return [...licht, ...donker].map(({ waarde }) => waarde).filter((waarde) => /^#[\da-f]{6}$/.test(waarde));
};

const GEVALLEN = [
  { thema: 'lindewaard', letters: 2, merk: 'aria-label="Gemeente Lindewaard"' },
  { thema: 'voorbeeld', letters: 0, merk: 'fill="#743fff"' },
];

test.describe.configure({ mode: 'serial' });

for (const { thema, letters, merk } of GEVALLEN) {
  test(`a build with theme ${thema} has its colours, letters and mark, and no others`, () => {
    const map = `test-results/thema-${thema}`;
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', map], {
      env: { ...process.env, SITE_THEMA: thema, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'pipe',
    });
    const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' });
    expect(bestanden.filter((bestand) => bestand.endsWith('.woff2'))).toHaveLength(letters);
    expect(readFileSync(join(map, 'index.html'), 'utf8')).toContain(merk);
    const css = bestanden
      .filter((bestand) => bestand.endsWith('.css'))
      .map((bestand) => readFileSync(join(map, bestand), 'utf8'))
      .join('\n');
    // As the sheet is minified: #ffffff is written as #fff.
    const isIn = (kleur: string) => css.includes(kleur) || css.includes(kleur.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3'));
    const eigen = readKleuren(thema);
    expect(eigen.filter((kleur) => !isIn(kleur))).toEqual([]);
    const vreemd = readKleuren(readSite().thema).filter((kleur) => !eigen.includes(kleur) && kleur !== '#ffffff');
    expect(vreemd.length).toBeGreaterThan(10);
    expect(vreemd.filter(isIn)).toEqual([]);
    rmSync(map, { recursive: true });
  });
}
