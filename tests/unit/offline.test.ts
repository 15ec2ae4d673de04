import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeOffline } from '../../src/build/offline.ts';
import { formatMegabytes } from '../../src/domain/megabytes.ts';
import { decodeStand } from '../../src/offline/bericht.ts';
import { isEigenCache, isOverbodig, selectAndereVersies, toCachenaam } from '../../src/offline/cachenaam.ts';
import {
  decodeLijst,
  encodeLijst,
  hashBytes,
  listBestanden,
  selectMee,
  sumBytes,
  type Bestand,
} from '../../src/offline/lijst.ts';
import { isStoring, isVerdwenen, readVersieantwoord, selectStrategie, toPad } from '../../src/offline/strategie.ts';
import { isZuinig } from '../../src/offline/zuinig.ts';

const BEREIK = 'https://voorbeeld.example/pad/';
const vraag = (pad: string, anders: { method?: string; isDeel?: boolean } = {}) => ({
  method: 'GET',
  url: BEREIK + pad,
  isDeel: false,
  ...anders,
});

describe('who answers a request', () => {
  test.each([
    ['', 'net'],
    ['zelfscan/?id=k3f9', 'net'],
    ['instrumenten/follow-up.docx', 'net'],
    ['offline/', 'net'],
    ['zoeken/?q=meldcode', 'net'],
    ['_astro/Zelfscan.jo_0JIBT.js', 'vast'],
    ['zoeken/index.json', 'zoekset'],
    ['pagefind/pagefind-entry.json', 'zoekset'],
    ['pagefind/fragment/nl_2baa757.pf_fragment', 'zoekset'],
    ['sw.js', 'browser'],
    ['offline/lijst.json', 'browser'],
    ['offline/versie.txt?1', 'browser'],
  ])('%j: %s', (pad, strategie) => {
    expect(selectStrategie(vraag(pad), BEREIK)).toBe(strategie);
  });

  test('what changes something, a part of a file, and what is not of this site is left to the browser', () => {
    expect(selectStrategie(vraag('', { method: 'HEAD' }), BEREIK)).toBe('browser');
    expect(selectStrategie(vraag('', { method: 'POST' }), BEREIK)).toBe('browser');
    expect(selectStrategie(vraag('_astro/a.webp', { isDeel: true }), BEREIK)).toBe('browser');
    for (const url of ['https://voorbeeld.example/ander/', 'https://elders.example/pad/']) {
      expect(selectStrategie({ ...vraag(''), url }, BEREIK)).toBe('browser');
    }
  });

  test('nothing of what a visitor searched or has open is kept with a page', () => {
    expect(toPad(`${BEREIK}zoeken/?q=geheim#q=geheim`, BEREIK)).toBe('zoeken/');
    expect(toPad(`${BEREIK}zelfscan/#vraag-1?`, BEREIK)).toBe('zelfscan/');
  });

  test('gone is gone; a server that does not work is as good as none', () => {
    expect([200, 403, 404, 410, 500].filter(isVerdwenen)).toEqual([404, 410]);
    expect([200, 304, 404, 499, 500, 503].filter(isStoring)).toEqual([500, 503]);
  });

  test.each([
    [200, '0123456789ab\n', 'gelijk'],
    [200, 'ba9876543210', 'anders'],
    [404, undefined, 'verdwenen'],
    [410, '', 'verdwenen'],
    [200, '<html>Log in on this wifi</html>', 'geen'],
    [200, undefined, 'geen'],
    [503, '0123456789ab', 'geen'],
    [0, undefined, 'geen'],
  ])('an answer of %i with %j says of the version: %s', (status, tekst, antwoord) => {
    expect(readVersieantwoord(status, tekst, '0123456789ab')).toBe(antwoord);
  });
});

describe('caches', () => {
  const huidig = toCachenaam('/pad/', 'aaaaaaaaaaaa');

  test('those of another site on this host are not ours', () => {
    expect(isEigenCache(huidig, '/pad/')).toBe(true);
    for (const basis of ['/', '/pad/onder/', '/pa/']) expect(isEigenCache(huidig, basis)).toBe(false);
    expect(isEigenCache('iets anders', '/pad/')).toBe(false);
  });

  test('other versions are all of ours but this one and the marks', () => {
    const ouder = toCachenaam('/pad/', 'bbbbbbbbbbbb');
    const namen = [huidig, ouder, toCachenaam('/', 'bbbbbbbbbbbb')].concat(
      ['uit', 'bewust', 'staat'].map((merk) => toCachenaam('/pad/', merk)),
    );
    expect(selectAndereVersies(namen, '/pad/', huidig)).toEqual([ouder]);
  });

  test('an older version may go when the last page from then is closed, and not while nobody knows', () => {
    expect(isOverbodig(['a', 'b'], new Set(['b', 'c']))).toBe(false);
    expect(isOverbodig(['a', 'b'], new Set(['c']))).toBe(true);
    expect(isOverbodig([], new Set(['c']))).toBe(true);
    expect(isOverbodig(undefined, new Set())).toBe(false);
  });
});

describe('the list of files', () => {
  const bestand = (pad: string, delen: number[] = []): Bestand => ({ pad, bytes: 10, hash: 'ab', delen });
  const lijst = {
    versie: '0123456789ab',
    kern: [bestand('zelfscan/')],
    overig: [bestand('_astro/a.webp'), bestand('over/', [0]), bestand('privacy/')],
  };

  test('comes back as it was written', () => {
    expect(decodeLijst(JSON.parse(encodeLijst(lijst)))).toEqual(lijst);
    expect(sumBytes(listBestanden(lijst))).toBe(40);
  });

  test.each([
    null,
    'tekst',
    {},
    { versie: 'x', kern: [], overig: {} },
    { versie: 'x', kern: [['a', '1', 'b']], overig: [] },
  ])('is refused in another form: %j', (waarde) => {
    expect(decodeLijst(waarde)).toBeUndefined();
  });

  test('a page that was kept comes along in the next version, with what it loads then', () => {
    const paden = new Set(['over/', 'weg/']);
    expect(selectMee(lijst, paden).map(({ pad }) => pad)).toEqual(['over/', '_astro/a.webp']);
  });

  test('a file is known by its bytes', async () => {
    // The first digits of what sha256sum says of 'abc'.
    expect(await hashBytes(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01');
  });
});

test('data is saved where the browser says so, and browsers that say nothing do not', () => {
  expect(isZuinig({ connection: { saveData: true } })).toBe(true);
  for (const navigator of [{}, { connection: null }, { connection: { saveData: false } }]) {
    expect(isZuinig(navigator)).toBe(false);
  }
});

test('a page believes only what the worker says in its own words', () => {
  expect(decodeStand({ isVerbonden: false, versie: 'x', meer: 1 })).toEqual({ isVerbonden: false, versie: 'x' });
  for (const bericht of [undefined, 'stand', { isVerbonden: 'ja', versie: 'x' }, { isVerbonden: true }]) {
    expect(decodeStand(bericht)).toBeUndefined();
  }
});

test.each([
  [6_476_128, '6,5\u00a0MB'],
  [12_000_000, '12\u00a0MB'],
  [40_000, 'minder dan 0,1\u00a0MB'],
  [0, '0\u00a0MB'],
])('%i bytes are read as %j', (bytes, tekst) => {
  expect(formatMegabytes(bytes)).toBe(tekst);
});

describe('what the build writes', () => {
  const mappen: string[] = [];
  afterAll(() => {
    for (const map of mappen) rmSync(map, { recursive: true, force: true });
  });
  const TOOL = '<div data-versie="geen" data-bytes="0"></div><script src="/_astro/tool.AAAAAAAA.js"></script>';
  const SITE: Record<string, string> = {
    'index.html': '<img src="/_astro/beeld.BBBBBBBB.webp">',
    '404.html': 'weg',
    _headers: '/*',
    'robots.txt': '',
    'favicon.svg': '<svg/>',
    'zelfscan/index.html': TOOL,
    'zoeken/index.json': '{}',
    'pagefind/pagefind.js': '',
    'onderdelen/index.html': '/_astro/proef.CCCCCCCC.css',
    '_astro/tool.AAAAAAAA.js': 'import("./later.DDDDDDDD.js");new Worker("/_astro/werk-EEEEEEEE.js")',
    '_astro/later.DDDDDDDD.js': 'const stijl="_astro/later.FFFFFFFF.css"',
    '_astro/later.FFFFFFFF.css': '',
    '_astro/werk-EEEEEEEE.js': '',
    '_astro/beeld.BBBBBBBB.webp': '',
    '_astro/proef.CCCCCCCC.css': '',
  };
  const writeSite = async (anders: Record<string, string> = {}, zoekgrens?: number) => {
    const map = mkdtempSync(join(tmpdir(), 'offline-'));
    mappen.push(map);
    for (const [naam, tekst] of Object.entries({ ...SITE, ...anders })) {
      mkdirSync(dirname(join(map, naam)), { recursive: true });
      writeFileSync(join(map, naam), tekst);
    }
    const lijst = await writeOffline(map, 'werk();', {
      kern: ['zelfscan'],
      buiten: ['onderdelen'],
      ...(zoekgrens !== undefined && { zoekgrens }),
    });
    return { lijst, read: (naam: string) => readFileSync(join(map, naam), 'utf8') };
  };

  test('a visit to a tool keeps all that it can load, at once or later, and the search', async () => {
    const { lijst } = await writeSite();
    expect(lijst.kern.map(({ pad }) => pad)).toEqual([
      '_astro/later.DDDDDDDD.js',
      '_astro/later.FFFFFFFF.css',
      '_astro/tool.AAAAAAAA.js',
      '_astro/werk-EEEEEEEE.js',
      'favicon.svg',
      'pagefind/pagefind.js',
      'zelfscan/',
      'zoeken/index.json',
    ]);
  });

  test('a search that is larger than one may bring along unasked is among the rest', async () => {
    const zoekbytes = Buffer.byteLength(SITE['zoeken/index.json'] ?? '');
    const isZoeken = ({ pad }: { pad: string }) => /^(pagefind|zoeken)\//.test(pad);
    const { lijst } = await writeSite({}, zoekbytes);
    expect(lijst.kern.filter(isZoeken)).toHaveLength(2);
    const { lijst: groot } = await writeSite({}, zoekbytes - 1);
    expect(groot.kern.filter(isZoeken)).toEqual([]);
    expect(groot.overig.filter(isZoeken)).toHaveLength(2);
    expect(groot.kern.map(({ pad }) => pad)).toContain('favicon.svg');
  });

  test('the rest is every other file for visitors, with what each page loads; nothing of the host or of tests', async () => {
    const { lijst } = await writeSite();
    expect(lijst.overig.map(({ pad, delen }) => [pad, delen])).toEqual([
      ['_astro/beeld.BBBBBBBB.webp', []],
      ['', [0]],
    ]);
  });

  test('the size that the pages name is that of all files as they are served', async () => {
    const { lijst, read } = await writeSite();
    const [, omvang] = /data-bytes="(\d+)"/.exec(read('zelfscan/index.html')) ?? [];
    expect(Number(omvang)).toBe(sumBytes(listBestanden(lijst)));
    const zelfscan = lijst.kern.find(({ pad }) => pad === 'zelfscan/');
    expect(zelfscan?.bytes).toBe(Buffer.byteLength(read('zelfscan/index.html')));
    expect(zelfscan?.hash).toBe(await hashBytes(Buffer.from(read('zelfscan/index.html'))));
  });

  test('one version stands in the worker, the pages, the list and a file of its own', async () => {
    const { lijst, read } = await writeSite();
    expect(read('sw.js')).toBe(`const VERSIE='${lijst.versie}';werk();`);
    expect(read('zelfscan/index.html')).toContain(`data-versie="${lijst.versie}"`);
    expect(read('offline/versie.txt').trim()).toBe(lijst.versie);
    expect(decodeLijst(JSON.parse(read('offline/lijst.json')))).toEqual(lijst);
  });

  test('the same site has the same version, and any other file another', async () => {
    const { versie } = (await writeSite()).lijst;
    expect((await writeSite()).lijst.versie).toBe(versie);
    expect((await writeSite({ 'zoeken/index.json': '{"a":1}' })).lijst.versie).not.toBe(versie);
  });
});
