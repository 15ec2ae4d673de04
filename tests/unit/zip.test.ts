import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { listBestandssoorten } from '../../scripts/server/bestandssoorten.ts';
import { parseKopregels } from '../../scripts/server/kopregels.ts';
import { readKeuze } from '../../scripts/zip/keuze.ts';
import { formatLeesmij } from '../../scripts/zip/leesmij.ts';
import { packZip } from '../../scripts/zip/pack.ts';
import { formatWebConfig } from '../../scripts/zip/web-config.ts';

describe('the path that a zip is made for', () => {
  const read = (woorden: string[], env = {}) => readKeuze(woorden, { standaard: '/', env });

  test.each([
    [[], '/'],
    [['--base', '/'], '/'],
    [['--base', '/pad/'], '/pad/'],
    [['--base=/kennis/veiligheid-2.0/'], '/kennis/veiligheid-2.0/'],
  ])('%j is %s', (woorden, basis) => {
    expect(read(woorden)).toEqual({ basis, content: undefined, naar: undefined });
  });

  test.each([
    ['pad', 'Bedoelt u ‘/pad/’?'],
    ['/pad', 'Bedoelt u ‘/pad/’?'],
    ['pad/', 'Bedoelt u ‘/pad/’?'],
    ['//pad//deel/', 'Bedoelt u ‘/pad/deel/’?'],
    ['\\pad\\', 'Bedoelt u ‘/pad/’?'],
    ['https://intranet.example/pad', 'Bedoelt u ‘/pad/’?'],
    ['https://', 'Bedoelt u ‘/’?'],
    ['', 'Bedoelt u ‘/’?'],
    ['/mijn pad/', 'kan niet. Gebruik alleen letters'],
    ['/pad/?a=b', 'kan niet. Gebruik alleen letters'],
    ['/../', 'kan niet. Gebruik alleen letters'],
    ['C:/Program Files/Git/pad/', 'Git Bash'],
  ])('‘%s’ is refused with the way out', (pad, uitweg) => {
    expect(() => read(['--base', pad])).toThrow(uitweg);
  });

  test.each([
    ['without the two dashes, which npm then keeps', ['/pad/'], { npm_config_base: 'true' }, 'Zet twee streepjes'],
    ['with an unknown choice', ['--basis', '/pad/'], {}, 'npm run zip -- --base /pad/'],
    ['without a path', ['--base'], {}, 'npm run zip -- --base /pad/'],
  ])('%s it is refused with the right form', (_geval, woorden, env, uitweg) => {
    expect(() => read(woorden, env)).toThrow(uitweg);
  });
});

describe('the headers for the host', () => {
  test('are read per part of the site', () => {
    const tekst = '# Uitleg\n/*\n  A: b; c\n  D-E: f\n\n/map/*\n  G: h\r\n/map/bestand.js\n  I: j:k\n';
    expect(parseKopregels(tekst)).toEqual([
      {
        pad: '',
        isMap: true,
        koppen: [
          ['A', 'b; c'],
          ['D-E', 'f'],
        ],
      },
      { pad: 'map', isMap: true, koppen: [['G', 'h']] },
      { pad: 'map/bestand.js', isMap: false, koppen: [['I', 'j:k']] },
    ]);
  });

  test.each(['  A: b\n', '/*\n  geen kop\n', '/*.html\n  A: b\n'])(
    'are refused where they mean nothing: %j',
    (tekst) => {
      expect(() => parseKopregels(tekst)).toThrow('_headers');
    },
  );
});

test('a file of which no web server knows the type is a fault', () => {
  expect(listBestandssoorten(['b/index.html', '_headers', 'a.v1.css'])).toEqual([
    { extensie: '.css', type: 'text/css' },
    { extensie: '.html', type: 'text/html' },
  ]);
  expect(() => listBestandssoorten(['vreemd.xyz'])).toThrow('.xyz');
});

describe('what the web server has to do', () => {
  const wensen = {
    basis: '/pad/',
    soorten: listBestandssoorten(['index.html', 'a.pf_meta']),
    kopregels: parseKopregels('/*\n  Permissions-Policy: camera=("a&b")\n/_astro/*\n  Cache-Control: public\n'),
  };

  test('stands in the settings for IIS, every type and header taken away before it is set', () => {
    const regels = formatWebConfig(wensen)
      .split('\r\n')
      .map((regel) => regel.trim());
    for (const [eerst, dan] of [
      ['<remove fileExtension=".html" />', '<mimeMap fileExtension=".html" mimeType="text/html" />'],
      [
        '<remove fileExtension=".pf_meta" />',
        '<mimeMap fileExtension=".pf_meta" mimeType="application/octet-stream" />',
      ],
      [
        '<remove name="Permissions-Policy" />',
        '<add name="Permissions-Policy" value="camera=(&quot;a&amp;b&quot;)" />',
      ],
      ['<remove name="Cache-Control" />', '<add name="Cache-Control" value="public" />'],
      [
        '<remove statusCode="404" subStatusCode="-1" />',
        '<error statusCode="404" path="/pad/404.html" responseMode="ExecuteURL" />',
      ],
    ]) {
      expect(regels[regels.indexOf(eerst ?? '') + 1]).toBe(dan);
    }
    expect(regels.indexOf('<location path="_astro">')).toBeGreaterThan(regels.indexOf('</system.webServer>'));
  });

  test('stands in the file to read as well, for other servers', () => {
    const tekst = formatLeesmij({ naam: 'Proefsite' }, '2026-03-09', wensen);
    for (const deel of ['Proefsite', '9 maart 2026', '/pad/404.html', '.pf_meta', 'camera=("a&b")', '‘file:’']) {
      expect(tekst).toContain(deel);
    }
  });
});

describe('a zip', () => {
  const bestanden = [
    { pad: 'site/b.woff2', inhoud: new Uint8Array([1, 2, 3]) },
    { pad: 'site/é.txt', inhoud: new TextEncoder().encode('tekst '.repeat(50)) },
    { pad: 'LEESMIJ.txt', inhoud: new TextEncoder().encode('Lees mij') },
  ];
  const moment = new Date('2026-03-09T23:30:10Z');

  test('holds every file as it was', () => {
    expect(unzipSync(packZip(bestanden, moment))).toEqual(
      Object.fromEntries(bestanden.map(({ pad, inhoud }) => [pad, inhoud])),
    );
  });

  test('of the same files and moment has the same bytes, in whatever order they were found', () => {
    expect(packZip(bestanden.toReversed(), moment)).toEqual(packZip(bestanden, moment));
  });

  test('of another moment dates its files otherwise, as web servers tell new files by it', () => {
    const zip = Buffer.from(packZip(bestanden, moment));
    // The first record of the zip: half of the seconds, minutes and hours; then day, month and years since 1980.
    expect(zip.readUInt16LE(10)).toBe(5 | (30 << 5) | (23 << 11));
    expect(zip.readUInt16LE(12)).toBe(9 | (3 << 5) | ((2026 - 1980) << 9));
  });
});
