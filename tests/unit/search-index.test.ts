import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUsedBestand, writeSearchIndex } from '../../src/build/search-index.ts';

let map = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'zoekindex-'));
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

function writePagina(pad: string, main: string) {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), `<!doctype html><html lang="nl"><body><nav>Menu</nav>${main}</body></html>`);
}

function readBladen(): string[] {
  const fragmenten = join(map, 'pagefind', 'fragment');
  return readdirSync(fragmenten).map((naam) => gunzipSync(readFileSync(join(fragmenten, naam))).toString());
}

test('only pages that ask for it are indexed, under their address within the site', async () => {
  writePagina(
    'gids/index.html',
    '<main data-pagefind-body data-pagefind-filter="soort:Gids"><h1>Gids</h1><h2 id="kop">Kop</h2><p>Tekst</p></main>',
  );
  writePagina('index.html', '<main data-pagefind-body><h1>Thuis</h1></main>');
  writePagina('zoeken/index.html', '<main><h1>Zoeken</h1></main>');
  expect(await writeSearchIndex(map)).toBe(2);
  const bladen = readBladen().join('\n');
  expect(bladen).toContain('"url":"/gids/"');
  expect(bladen).toContain('"url":"/"');
  expect(bladen).toContain('"soort":["Gids"]');
  expect(bladen).toContain('"id":"kop"');
  expect(bladen).not.toMatch(/Zoeken|Menu/);
});

test('numbers and arrows of footnotes stay out of the text', async () => {
  writePagina(
    'index.html',
    '<main data-pagefind-body><h1>Kop</h1><p>Zin<a data-footnote-ref>17</a>. Noot <a data-footnote-backref>↩</a></p></main>',
  );
  await writeSearchIndex(map);
  expect(readBladen()[0]).not.toMatch(/17|↩/);
});

test('what stands apart on the page is not glued together', async () => {
  writePagina(
    'index.html',
    '<main data-pagefind-body><h1>Kop</h1><dl><dt>Plan</dt><dd>Klaar</dd></dl><p>zin</p></main>',
  );
  await writeSearchIndex(map);
  expect(readBladen()[0]).toContain('Plan Klaar');
});

test('what the search page needs is written and nothing else', async () => {
  writePagina('index.html', '<main data-pagefind-body><h1>Thuis</h1><p>woord</p></main>');
  mkdirSync(join(map, 'pagefind'));
  writeFileSync(join(map, 'pagefind', 'oud.pf_meta'), 'van de vorige keer');
  await writeSearchIndex(map);
  const bestanden = readdirSync(join(map, 'pagefind'), { recursive: true, encoding: 'utf8' });
  for (const nodig of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.nl.pagefind']) {
    expect(bestanden).toContain(nodig);
  }
  expect(bestanden.filter((naam) => /ui|highlight|unknown|oud|\.css$/.test(naam))).toEqual([]);
});

test('a site without a page to search is an error that says what to do', async () => {
  writePagina('index.html', '<main><h1>Thuis</h1></main>');
  await expect(writeSearchIndex(map)).rejects.toThrow('Zet data-pagefind-body op de <main> van de layout.');
  expect(existsSync(join(map, 'pagefind'))).toBe(false);
});

test.each([
  ['pagefind-ui.js', false],
  ['pagefind-component-ui.css', false],
  ['pagefind-highlight.js', false],
  ['wasm.unknown.pagefind', false],
  ['index/nl_1.pf_index', true],
  ['filter/nl_1.pf_filter', true],
  ['pagefind.nl_1.pf_meta', true],
])('whether %s is used is %j', (pad, isGebruikt) => {
  expect(isUsedBestand(pad)).toBe(isGebruikt);
});
