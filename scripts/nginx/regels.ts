import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { toContentType } from './config.ts';
import { INGEPAKT, type Gebouwd } from './read-gebouwd.ts';
import { vraag, type Antwoord } from './vraag.ts';

/** A site behind a server on this machine. */
export type Proefsite = Gebouwd & { map: string; poort: number };

/** What a server has to do, and how that is seen. */
export type Regel = {
  titel: string;
  /** Says nothing of a site at the root of its host. */
  vergtPad?: true;
  check: (site: Proefsite) => Promise<void>;
};

const UITPAKKEN = { br: brotliDecompressSync, gz: gunzipSync };
const CODERING = { br: 'br', gz: 'gzip' } as const;

/** Files that no visitor asks for by name. */
const NIET_VOOR_BEZOEKERS = ['404.html', '_headers'];
const VERBORGEN = /(^|\/)\.(?!well-known\/)/;

/** What holds of the whole site. Each throws an AssertionError where a server does otherwise. */
export const REGELS: readonly Regel[] = [
  {
    titel: 'every file is given whole, with its type and its headers, each once',
    check: (site) =>
      onEach(site, async (bestand, pad) => {
        const antwoord = await vraag(site.poort, pad);
        strictEqual(antwoord.status, 200, pad);
        strictEqual(antwoord.koppen['content-encoding'], undefined, pad);
        ok(antwoord.lijf.equals(read(site, bestand)), `${pad}: other bytes`);
        strictEqual(antwoord.koppen['content-type'], findType(site, bestand), pad);
        checkKoppen(site, bestand, antwoord, pad);
      }),
  },
  {
    titel: 'who takes brotli or gzip gets the packed file, which unpacks to the same; brotli goes before gzip',
    check: (site) =>
      onEach(site, async (bestand, pad) => {
        for (const [vorm, accept] of [
          ['br', 'br'],
          ['gz', 'gzip'],
          ['br', 'gzip, deflate, br'],
          ['br', 'gzip, deflate, br, zstd'],
        ] as const) {
          const ingepakt = `${bestand}.${vorm}`;
          const antwoord = await vraag(site.poort, pad, { koppen: { 'Accept-Encoding': accept } });
          strictEqual(antwoord.status, 200, pad);
          checkKoppen(site, bestand, antwoord, pad);
          strictEqual(antwoord.koppen['content-type'], findType(site, bestand), pad);
          if (existsSync(join(site.map, ingepakt))) {
            strictEqual(antwoord.koppen['content-encoding'], CODERING[vorm], `${pad}, asked for ${accept}`);
            match(antwoord.koppen.vary ?? '', /accept-encoding/i, pad);
            ok(UITPAKKEN[vorm](antwoord.lijf).equals(read(site, bestand)), `${pad}: other bytes`);
          } else if (!existsSync(join(site.map, `${bestand}.gz`))) {
            strictEqual(antwoord.koppen['content-encoding'], undefined, pad);
          }
        }
      }),
  },
  {
    titel: 'there are packed files, and who refuses them is not given one',
    check: async (site) => {
      ok(listNamen(site.map).filter((naam) => naam.endsWith('.br')).length > 10, 'hardly any packed files');
      const antwoord = await vraag(site.poort, site.basis, { koppen: { 'Accept-Encoding': 'br;q=0, gzip;q=0' } });
      strictEqual(antwoord.koppen['content-encoding'], undefined);
    },
  },
  {
    titel: 'HEAD says what GET says, without the file',
    check: (site) =>
      onEach(site, async (_, pad) => {
        const koppen = { 'Accept-Encoding': 'br' };
        const [get, head] = [
          await vraag(site.poort, pad, { koppen }),
          await vraag(site.poort, pad, { method: 'HEAD', koppen }),
        ];
        strictEqual(head.lijf.length, 0, pad);
        // Whether the connection stays has nothing to do with the file.
        const [gezegd, verwacht] = [head, get].map((een) => ({ ...een.koppen, date: '', connection: '' }));
        deepStrictEqual(gezegd, verwacht, pad);
      }),
  },
  {
    titel: 'what a browser has already is not sent again, packed or not, and the answer says the same of it',
    check: async (site) => {
      for (const pad of samplePaden(site)) {
        for (const accept of ['identity', 'gzip', 'br']) {
          const koppen = { 'Accept-Encoding': accept };
          const eerst = await vraag(site.poort, pad, { koppen });
          for (const [naam, waarde] of [
            ['If-None-Match', eerst.koppen.etag],
            ['If-Modified-Since', eerst.koppen['last-modified']],
          ] as const) {
            const weer = await vraag(site.poort, pad, { koppen: { ...koppen, [naam]: waarde ?? '' } });
            strictEqual(weer.status, 304, `${pad} with ${naam} ${String(waarde)}`);
            strictEqual(weer.lijf.length, 0, pad);
            strictEqual(weer.koppen['cache-control'], eerst.koppen['cache-control'], pad);
          }
        }
      }
    },
  },
  {
    titel: 'a packed file and the file itself have marks of their own',
    check: async (site) => {
      const marks = await Promise.all(
        ['identity', 'gzip', 'br'].map((accept) =>
          vraag(site.poort, site.basis, { koppen: { 'Accept-Encoding': accept } }),
        ),
      );
      strictEqual(new Set(marks.map(({ koppen }) => koppen.etag)).size, 3);
    },
  },
  {
    titel: 'a part of a file can be asked for',
    check: async (site) => {
      const bytes = read(site, 'index.html');
      const deel = await vraag(site.poort, site.basis, { koppen: { Range: 'bytes=10-19' } });
      strictEqual(deel.status, 206);
      ok(deel.lijf.equals(bytes.subarray(10, 20)));
      const voorbij = await vraag(site.poort, site.basis, { koppen: { Range: `bytes=${String(bytes.length)}-` } });
      strictEqual(voorbij.status, 416);
    },
  },
  {
    titel: 'an address without its last slash leads to the page, with what was asked',
    check: async (site) => {
      const mappen = listNamen(site.map).flatMap((naam) => /^(.+)\/index\.html$/.exec(naam)?.[1] ?? []);
      for (const map of mappen) {
        const antwoord = await vraag(site.poort, `${site.basis}${map}?q=1`);
        strictEqual(antwoord.status, 301, map);
        strictEqual(antwoord.koppen.location, `${site.basis}${map}/?q=1`);
      }
      if (site.basis === '/') return;
      const { status, koppen } = await vraag(site.poort, site.basis.slice(0, -1));
      deepStrictEqual([status, koppen.location], [301, site.basis]);
    },
  },
  {
    titel: 'what is not there, and what is not for visitors, is the page for that, with its headers and not kept',
    check: async (site) => {
      const weg = [
        'bestaat-niet/',
        'bestaat-niet',
        '_astro/bestaat-niet.js',
        '_astro/',
        '404.html',
        '_headers',
        'index.html.br',
        'index.html.gz',
        '.env',
        '.git/config',
        'offline/.verborgen',
      ];
      for (const pad of weg) {
        const antwoord = await vraag(site.poort, site.basis + pad);
        strictEqual(antwoord.status, 404, pad);
        ok(antwoord.lijf.equals(read(site, '404.html')), `${pad}: not the page`);
        strictEqual(antwoord.koppen['content-type'], 'text/html; charset=utf-8', pad);
        checkKoppen(site, '404.html', antwoord, pad);
      }
    },
  },
  {
    titel: 'nothing outside the site is given, whatever the path looks like',
    check: async (site) => {
      for (const pad of [
        '/../nginx.conf',
        '/%2e%2e/nginx.conf',
        '/..%2fnginx.conf',
        '/%2e%2e%2fnginx.conf',
        '/_astro/../../nginx.conf',
        '/_astro/%2e%2e/%2e%2e/nginx.conf',
        '/..%5cnginx.conf',
        '/index.html%00.txt',
        '//etc/passwd',
        '/../../../../etc/passwd',
        '/_astro../nginx.conf',
        ...(site.basis === '/' ? [] : [`${site.basis.slice(0, -1)}../nginx.conf`]),
      ].flatMap((pad) => [pad, site.basis.slice(0, -1) + pad])) {
        const { status, lijf } = await vraag(site.poort, pad);
        ok([400, 404].includes(status), `${pad}: ${String(status)}`);
        ok(!/root:|worker_processes/.test(lijf.toString()), `${pad} gives a file of the machine`);
      }
    },
  },
  {
    titel: 'under a path nothing is answered outside it',
    vergtPad: true,
    check: async (site) => {
      for (const pad of ['/', '/index.html', '/sw.js', `/elders${site.basis}`]) {
        strictEqual((await vraag(site.poort, pad)).status, 404, pad);
      }
    },
  },
  {
    titel: 'no answer says which version the server is, and it takes nothing that changes something',
    check: async (site) => {
      for (const [pad, method] of [
        [site.basis, 'GET'],
        [`${site.basis}weg`, 'GET'],
        ['/%00', 'GET'],
        [site.basis, 'POST'],
        [site.basis, 'PUT'],
        [site.basis, 'DELETE'],
        [site.basis, 'TRACE'],
      ] as const) {
        const { status, koppen, lijf } = await vraag(site.poort, pad, { method });
        strictEqual(koppen.server, 'nginx', `${method} ${pad}`);
        ok(!/nginx\/\d/.test(lijf.toString()), `${method} ${pad}`);
        if (method !== 'GET') strictEqual(status, 405, method);
      }
    },
  },
];

/** All files that visitors ask for, with their address. */
async function onEach(site: Proefsite, check: (bestand: string, pad: string) => Promise<void>): Promise<void> {
  const namen = listNamen(site.map).filter(
    (naam) => !INGEPAKT.test(naam) && !NIET_VOOR_BEZOEKERS.includes(naam) && !VERBORGEN.test(naam),
  );
  notStrictEqual(namen.length, 0);
  for (const naam of namen) await check(naam, toPad(site, naam));
}

function toPad({ basis }: Proefsite, bestand: string): string {
  return basis + encodeURI(bestand.replace(/(^|\/)index\.html$/, '$1'));
}

/** A page, a script, a style sheet, and what has to be asked for every time. */
function samplePaden(site: Proefsite): string[] {
  const namen = listNamen(site.map);
  const soorten = [
    /^index\.html$/,
    /^_astro\/.*\.js$/,
    /^_astro\/.*\.css$/,
    /^_astro\/.*\.woff2$/,
    /^sw\.js$/,
    /\.pf_meta$/,
  ];
  return soorten.map((soort) => {
    const naam = namen.find((een) => soort.test(een));
    ok(naam, `no file like ${String(soort)}`);
    return toPad(site, naam);
  });
}

function listNamen(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile())
    .map((een) => relative(map, join(een.parentPath, een.name)).split(sep).join('/'))
    .sort();
}

function read({ map }: Proefsite, bestand: string): Buffer {
  return readFileSync(join(map, bestand));
}

function findType({ soorten }: Proefsite, bestand: string): string {
  const soort = soorten.find(({ extensie }) => bestand.endsWith(extensie));
  return soort === undefined ? 'application/octet-stream' : toContentType(soort.type);
}

/** The headers of public/_headers that are about this file, and that all else has to be asked for again. */
function checkKoppen({ kopregels }: Proefsite, bestand: string, { koppen, kopnamen }: Antwoord, pad: string): void {
  const gevraagd = new Map([['cache-control', 'no-cache']]);
  for (const { pad: deel, isMap, koppen: regels } of kopregels) {
    if (deel === '' || (isMap ? bestand.startsWith(`${deel}/`) : bestand === deel)) {
      for (const [naam, waarde] of regels) gevraagd.set(naam.toLowerCase(), waarde);
    }
  }
  for (const [naam, waarde] of gevraagd) {
    strictEqual(koppen[naam], waarde, `${pad}: ${naam}`);
    strictEqual(kopnamen.filter((een) => een === naam).length, 1, `${pad}: ${naam} more than once`);
  }
}
