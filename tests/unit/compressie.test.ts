import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCompressie } from '../../src/build/compressie.ts';

const map = mkdtempSync(join(tmpdir(), 'compressie-'));
const LANG = 'een regel van een pagina\n'.repeat(200);
const BESTANDEN = {
  'index.html': LANG,
  'map/stijl.css': LANG,
  'versie.txt': '0123456789ab\n',
  'beeld.webp': LANG,
  _headers: LANG,
};

beforeAll(async () => {
  for (const [naam, inhoud] of Object.entries(BESTANDEN)) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), inhoud);
  }
  await writeCompressie(map);
});
afterAll(() => {
  rmSync(map, { recursive: true });
});

test('text is packed beside its file, and unpacks to the same', () => {
  for (const naam of ['index.html', 'map/stijl.css']) {
    expect(brotliDecompressSync(readFileSync(join(map, `${naam}.br`))).toString()).toBe(LANG);
    expect(gunzipSync(readFileSync(join(map, `${naam}.gz`))).toString()).toBe(LANG);
    expect(readFileSync(join(map, naam), 'utf8')).toBe(LANG);
  }
});

test('what is packed already, what does not become smaller, and what no visitor gets is left', () => {
  const namen = readdirSync(map, { recursive: true, encoding: 'utf8' });
  expect(
    namen
      .filter((naam) => /\.(br|gz)$/.test(naam))
      .map((naam) => naam.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(['index.html.br', 'index.html.gz', 'map/stijl.css.br', 'map/stijl.css.gz']);
});

test('a second time packs no packed file again', async () => {
  expect((await writeCompressie(map)).bestanden).toBe(2);
});
