import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addOudeAnkers,
  createDoorverwijzing,
  writeOudeAdressen,
  writeOudeAnkers,
} from '../../src/build/oude-adressen.ts';
import { listVerhuisd } from '../../src/check/list-verhuisd.ts';
import { readContent } from '../../src/check/read-content.ts';
import { changeBase, withFolder } from '../content/fixture.ts';

const SJABLOON = `<head><title>Weg · Proef</title><meta name="description" content="Weg."><meta name="robots" content="noindex"></head><body><main id="inhoud" tabindex="-1"><h1>Weg</h1></main></body>`;
const PLAATS = { site: 'https://proef.example', basis: '/pad/' };

/** What has moved by a list of published pages with these lines. */
const listMoved = (regels: string, begrip = '') =>
  withFolder(
    changeBase({
      'gepubliceerd.yaml': `paginas:\n${regels}\nvragen: []\nonderdelen: []\nbegrippen: [${begrip}]\nbronnen: []\nfasen: []\n`,
    }),
    async (root) => listVerhuisd(await readContent(root)),
  );

test('old addresses lead to the last of their successors; what has none, or leads round, leads nowhere', async () => {
  const { paginas } = await listMoved(`  - { adres: /a/, vervallen: true, vervangen_door: /b/, ankers: [] }
  - { adres: /b/, vervallen: true, vervangen_door: '/c/#d', ankers: [] }
  - { adres: /c/, vervallen: true, vervangen_door: /fruit/, ankers: [] }
  - { adres: /weg/, vervallen: true, ankers: [] }
  - { adres: /naar-weg/, vervallen: true, vervangen_door: /weg/, ankers: [] }
  - { adres: /rond/, vervallen: true, vervangen_door: /rond/, ankers: [] }
  - { adres: /deel/, vervallen: true, vervangen_door: '/fruit/#peer', ankers: [] }
  - { adres: /fruit/, ankers: [] }`);
  expect(paginas).toEqual([
    { oud: '/a/', nieuw: '/fruit/' },
    { oud: '/b/', nieuw: '/fruit/' },
    { oud: '/c/', nieuw: '/fruit/' },
    { oud: '/deel/', nieuw: '/fruit/#peer' },
  ]);
});

test('the page of a withdrawn term leads to that of its successor', async () => {
  const begrip = '{ id: pit, betekenis: Pit, vervallen: true, vervangen_door: klokhuis }';
  expect((await listMoved('  - { adres: /fruit/, ankers: [] }', begrip)).paginas).toEqual([
    { oud: '/begrippen/pit/', nieuw: '/begrippen/klokhuis/' },
  ]);
});

test('old anchors lead to the last of their successors on the same page', async () => {
  const { ankers } = await listMoved(`  - adres: /fruit/
    ankers:
      - { id: a, vervallen: true, vervangen_door: b }
      - { id: b, vervallen: true, vervangen_door: c }
      - { id: c }
  - { adres: /noot/, ankers: [{ id: b }] }`);
  expect(ankers).toEqual([
    { pagina: '/fruit/', oud: 'a', nieuw: 'c' },
    { pagina: '/fruit/', oud: 'b', nieuw: 'c' },
  ]);
});

test('the page at an old address goes on at once, says where to, and is not to be found', () => {
  const html = createDoorverwijzing(SJABLOON, { oud: '/a/', nieuw: '/b/#c', titel: 'Peer &amp; co' }, PLAATS);
  expect(html).toContain('<title>Verhuisd: /a/ · Proef</title>');
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/pad/b/#c">');
  expect(html).toContain('<link rel="canonical" href="https://proef.example/pad/b/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<a class="nl-link" href="/pad/b/#c">Peer &amp; co</a>');
  expect(html).not.toContain('Weg');
});

test('a page of unknown addresses that looks otherwise is no pattern', () => {
  expect(() => createDoorverwijzing('<main>x</main>', { oud: '/a/', nieuw: '/b/', titel: 'B' }, PLAATS)).toThrow('404');
});

test('an old anchor stands at the beginning of its successor, and nowhere else', () => {
  const html = '<h2 class="k" id="b">B</h2><p data-id="b">x</p><h2 id="bb">C</h2><ul id="lijst"></ul>';
  const ankers = [
    { oud: 'a', nieuw: 'b' },
    { oud: 'l', nieuw: 'lijst' },
    { oud: 'x', nieuw: 'weg' },
  ];
  expect(addOudeAnkers(html, ankers)).toBe(html.replace('id="b">B', 'id="b"><span id="a"></span>B'));
});

async function withSite<T>(files: Readonly<Record<string, string>>, use: (map: string) => Promise<T>): Promise<T> {
  const map = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(map, file)), { recursive: true });
      await writeFile(join(map, file), text);
    }
    return await use(map);
  } finally {
    await rm(map, { recursive: true });
  }
}

const SITE = { '404.html': SJABLOON, 'nieuw/index.html': '<main><h1> De <em>peer</em> </h1><h2 id="b">B</h2></main>' };

test('what stands at an address is never written over, and the title of the new page is named', () =>
  withSite({ ...SITE, 'blijft/index.html': 'blijft' }, async (map) => {
    const paginas = [
      { oud: '/oud/diep/', nieuw: '/nieuw/#b' },
      { oud: '/blijft/', nieuw: '/nieuw/' },
    ];
    expect(await writeOudeAdressen(map, paginas, PLAATS)).toBe(1);
    expect(await readFile(join(map, 'oud/diep/index.html'), 'utf8')).toContain('>De peer</a>');
    expect(await readFile(join(map, 'blijft/index.html'), 'utf8')).toBe('blijft');
  }));

test('an old address that would lead to a page that was not built stops the build', () =>
  withSite(SITE, async (map) => {
    await expect(writeOudeAdressen(map, [{ oud: '/oud/', nieuw: '/nergens/' }], PLAATS)).rejects.toThrow('/nergens/');
  }));

test('old anchors are written into the page, where it is there', () =>
  withSite(SITE, async (map) => {
    await writeOudeAnkers(map, [
      { pagina: '/nieuw/', oud: 'a', nieuw: 'b' },
      { pagina: '/weg/', oud: 'a', nieuw: 'b' },
    ]);
    expect(await readFile(join(map, 'nieuw/index.html'), 'utf8')).toContain('<h2 id="b"><span id="a"></span>B</h2>');
  }));
