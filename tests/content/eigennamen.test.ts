import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findEigennamen, listEigennamen } from '../../src/check/eigennamen.ts';
import { readContent } from '../../src/check/read-content.ts';
import { BASE, withFolder } from './fixture.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

test('names of the site, its documents, fasen and onderdelen are names of their own', async () => {
  const namen = await withFolder(BASE, async (root) => listEigennamen(await readContent(root)));
  expect(namen).toEqual([
    'Peer en Appel',
    'Proefsite',
    'https://proef.example',
    'De proevers',
    'Het fruitboek',
    'Fruitboek',
    'Boomgaard',
    'Plukken',
    'De oogst',
  ]);
});

test.each([
  { text: 'const a = 1;\n// peer en appel', found: [2] },
  { text: 'PEER EN\n APPEL', found: [1] },
  { text: 'de-peer-en-appel.css', found: [1] },
  { text: 'peer_en_appel peer en appel', found: [1, 1] },
  { text: 'speer en appel, peer en appels, peer, appel', found: [] },
  { text: 'bel 0800-12 (gratis)', found: [1] },
  { text: 'x https://proef.example/a', found: [1] },
])('a name is found as a whole word, whatever its case: $text', ({ text, found }) => {
  const lines = findEigennamen(['Peer en Appel', 'https://proef.example', '0800-12 (gratis)'], text).map(
    ({ line }) => line,
  );
  expect(lines).toEqual(found);
});

test('no name of the content stands in the code of the generator', async () => {
  const namen = listEigennamen(await readContent(CONTENT));
  expect(namen.length).toBeGreaterThan(10);
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(SRC.length);
    // A name of a file counts as well: it stands in every import.
    const inName = findEigennamen(namen, name).map(({ naam }) => `src/${name}: ${naam}`);
    const inText = findEigennamen(namen, readFileSync(path, 'utf8')).map(
      ({ naam, line }) => `src/${name}:${line} ${naam}`,
    );
    return [...inName, ...inText];
  });
  expect(found).toEqual([]);
});
