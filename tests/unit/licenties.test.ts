import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLicentielijst, ONBEKEND, readLicentielijst, type Onderdeel } from '../../src/build/licentielijst.ts';
import { listVanModule, listVanThema } from '../../src/build/licenties.ts';
import { listCrates, readBestand, readPakket, toPakketmap } from '../../src/build/read-onderdeel.ts';
import { readThema, type Thema } from '../../src/build/thema.ts';

const EIGEN: Onderdeel = { naam: 'site', versie: '1.0.0', licentie: 'EUPL-1.2', teksten: ['Tekst van de EUPL'] };

describe('the list of licences', () => {
  const lijst = formatLicentielijst('Onze site', EIGEN, [
    { naam: 'zacht', versie: '2.1.0', licentie: 'MIT', maker: 'Zij', teksten: ['MIT\r\nvan Zij'] },
    { naam: '@maker/anders', versie: '3.0.0-rc.1', licentie: 'EUPL-1.2', teksten: ['Tekst van\nde EUPL', 'Zij (c)'] },
    { naam: 'Lettertype Eén', versie: '', licentie: ONBEKEND, teksten: [], in: 'zacht' },
  ]);

  test('gives back what was put in, the site itself first', () => {
    expect(readLicentielijst(lijst)).toEqual([
      { naam: 'site', versie: '1.0.0', licentie: 'EUPL-1.2' },
      { naam: '@maker/anders', versie: '3.0.0-rc.1', licentie: 'EUPL-1.2' },
      { naam: 'Lettertype Eén', versie: '', licentie: ONBEKEND },
      { naam: 'zacht', versie: '2.1.0', licentie: 'MIT' },
    ]);
  });

  test('has every text once, with the names of all that it goes with', () => {
    expect(lijst.match(/^Bij: .*$/gm)).toEqual(['Bij: site, @maker/anders', 'Bij: @maker/anders', 'Bij: zacht']);
    expect(lijst).toContain('MIT\nvan Zij');
  });

  test('begins with the mark by which a browser knows its alphabet, whatever the host says', () => {
    expect(lijst.charCodeAt(0)).toBe(0xfeff);
  });
});

test.each([
  ['/p/node_modules/een/dist/a.js', '/p/node_modules/een'],
  ['/p/node_modules/@maker/een/a.css?inline', '/p/node_modules/@maker/een'],
  ['/p/node_modules/een/node_modules/twee/a.js', '/p/node_modules/een/node_modules/twee'],
  ['C:\\p\\node_modules\\@maker\\een\\a.js', 'C:\\p\\node_modules\\@maker\\een'],
  ['/p/src/islands/zelfscan.tsx', undefined],
  ['\0virtual:iets', undefined],
])('the package of module %j is in %j', (module, map) => {
  expect(toPakketmap(module)).toBe(map);
});

describe('what a file of a package tells', () => {
  const tekst = [
    '/*! Pakket v1 (c) 2026 Zij */',
    '/**\n * @license MIT\n * Copyright Anderen\n */',
    '/** Says what a function does. */',
    '// node_modules/nanoid/index.js',
    '// node_modules/bestaat-niet/lib/a.js',
    '// \\0@oxc-project+runtime@0.155.0/helpers/esm/typeof.js',
  ].join('\n');
  const gelezen = readBestand(join(process.cwd(), 'node_modules', 'docx'), tekst);

  test('of makers: comments that have to stay with the code, and no others', () => {
    expect(gelezen.vermeldingen).toEqual(['Pakket v1 (c) 2026 Zij', 'MIT\nCopyright Anderen']);
  });

  test('of others: what is built in, with its licence, unknown where nobody knows it', () => {
    expect(gelezen.ingebouwd.map(({ naam, licentie, in: waarin }) => [naam, licentie, waarin])).toEqual([
      ['nanoid', 'MIT', 'docx'],
      ['bestaat-niet', ONBEKEND, 'docx'],
      ['@oxc-project/runtime', 'MIT', 'docx'],
    ]);
  });

  test('of Rust: the packages that the compiled file names', () => {
    const wasm =
      'x/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/minicbor-2.2.1/src/a.rs crates.io-0a/wat-is-dit-0.1.0/';
    expect(listCrates(wasm).map(({ naam, versie, licentie }) => [naam, versie, licentie])).toEqual([
      ['minicbor', '2.2.1', 'BlueOak-1.0.0'],
      ['wat-is-dit', '0.1.0', ONBEKEND],
    ]);
  });
});

test('a module that a tool makes up is of that tool, a module of our own of nobody', () => {
  const naam = (id: string) => listVanModule(id).map((een) => een.naam);
  expect(naam('\0vite/preload-helper.js')).toEqual(['vite']);
  expect(naam('\0rolldown/runtime.js')).toEqual(['rolldown']);
  expect(naam(fileURLToPath(import.meta.url))).toEqual([]);
});

test('what a tool has on board for its own work is no part of its licence', () => {
  const [tekst = ''] = readPakket(join(process.cwd(), 'node_modules', 'vite')).teksten;
  expect(tekst).toContain('Permission is hereby granted');
  expect(tekst.length).toBeLessThan(3000);
});

describe('the letters of a theme', () => {
  const CONTENT = new URL('../../content/', import.meta.url);
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'thema-'));
    mkdirSync(join(map, 'lettertype'));
  });
  afterAll(() => {
    rmSync(map, { recursive: true, force: true });
  });

  test('of a package have the licence of the package', () => {
    expect(listVanThema(readThema(CONTENT, 'basis')).map(({ naam, licentie }) => [naam, licentie])).toEqual([
      ['@fontsource-variable/atkinson-hyperlegible-next', 'OFL-1.1'],
    ]);
  });

  test('of its own have the text beside them', () => {
    const [letters] = listVanThema(readThema(CONTENT, 'lindewaard'));
    expect(letters).toMatchObject({ naam: 'Lettertype Figtree', licentie: 'OFL-1.1' });
    expect(letters?.teksten[0]).toBe(readFileSync(new URL('themas/lindewaard/lettertype/OFL.txt', CONTENT), 'utf8'));
  });

  test('of its own without a text have an unknown licence', () => {
    const eigen: Thema = {
      ...readThema(CONTENT, 'basis'),
      map,
      lettertypen: [
        {
          name: 'Wie',
          cssVariable: '--basis-text-font-family',
          fallbacks: [],
          variants: [{ src: [join(map, 'lettertype/a.woff2')], weight: '400', style: 'normal', display: 'swap' }],
        },
      ],
    };
    expect(listVanThema(eigen)[0]?.licentie).toBe(ONBEKEND);
    writeFileSync(join(map, 'LEESMIJ.md'), 'Gekocht bij de maker, alleen voor deze site.');
    expect(listVanThema(eigen)[0]?.teksten).toHaveLength(1);
  });

  test('a theme without letters of its own, but with a word on its colours, stands there itself', () => {
    expect(listVanThema(readThema(CONTENT, 'voorbeeld')).map(({ naam, licentie }) => [naam, licentie])).toEqual([
      ['Thema voorbeeld', 'EUPL-1.2'],
    ]);
  });
});
