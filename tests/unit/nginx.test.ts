import { describe, expect, test } from 'vitest';
import { formatServer, formatZelfstandig, type Nginxwensen } from '../../scripts/nginx/config.ts';
import { listBestandssoorten } from '../../scripts/server/bestandssoorten.ts';
import { parseKopregels } from '../../scripts/server/kopregels.ts';

const HEADERS = `/*
  X-Een: "a\\b"; c
/_astro/*
  Cache-Control: immutable
/sw.js
  Cache-Control: no-store
`;
const wensen: Nginxwensen = {
  host: 'proef.example',
  basis: '/pad/',
  wortel: '/srv/www',
  poort: 8080,
  brotli: false,
  soorten: listBestandssoorten(['index.html', 'a.pf_meta']),
  kopregels: parseKopregels(HEADERS),
};

/** What stands between the braces that open after `kop`, one entry per line. */
function readBlok(config: string, kop: string): string[] {
  const regels = config.split('\n');
  const begin = regels.findIndex((regel) => regel.trim() === `${kop} {`);
  const inspringing = /^ */.exec(regels[begin] ?? '')?.[0] ?? '';
  const einde = regels.findIndex((regel, i) => i > begin && regel === `${inspringing}}`);
  expect(begin).toBeGreaterThanOrEqual(0);
  return regels.slice(begin + 1, einde).map((regel) => regel.trim());
}

describe('the configuration for nginx', () => {
  const config = formatServer(wensen);

  test('has the headers of public/_headers, and has a browser ask for the rest every time', () => {
    expect(readBlok(config, 'location /pad/')).toEqual(
      expect.arrayContaining([
        'add_header X-Een "\\"a\\\\b\\"; c" always;',
        'add_header Cache-Control "no-cache" always;',
      ]),
    );
  });

  test.each([
    ['a folder', 'location /pad/_astro/', 'immutable'],
    ['a file', 'location = /pad/sw.js', 'no-store'],
  ])(
    'says of %s all headers again, as nginx forgets those around it, and its own instead of the general one',
    (_, kop, cache) => {
      expect(readBlok(config, kop)).toEqual([
        'add_header X-Een "\\"a\\\\b\\"; c" always;',
        `add_header Cache-Control "${cache}" always;`,
      ]);
    },
  );

  test('knows the types of all files, and which of them are texts', () => {
    expect(readBlok(config, 'types')).toEqual([
      '"text/html; charset=utf-8" html;',
      '"application/octet-stream" pf_meta;',
    ]);
  });

  test('under a path leads there from its name without the last slash', () => {
    expect(readBlok(config, 'location = /pad')).toContain('return 301 /pad/;');
    expect(formatServer({ ...wensen, basis: '/' })).not.toContain('return 301');
  });

  test('asks for brotli only where nginx has it, as it would not start otherwise', () => {
    expect(config).not.toContain('brotli');
    expect(formatServer({ ...wensen, brotli: true })).toContain('brotli_static on;');
    expect(formatZelfstandig(wensen)).not.toContain('modules-enabled');
  });

  test('has as many braces that open as that close', () => {
    for (const tekst of [config, formatZelfstandig({ ...wensen, brotli: true })]) {
      expect(tekst.split('{').length).toBe(tekst.split('}').length);
    }
  });

  test('writes nowhere but in the folder that it is given', () => {
    const paden = [...formatZelfstandig(wensen, '/werk').matchAll(/^ *(?:pid|\w+_temp_path) "(.*)";$/gm)];
    expect(paden).toHaveLength(6);
    expect(paden.filter(([, pad = '']) => !pad.startsWith('/werk/'))).toEqual([]);
  });

  test('is not made of a header that nginx would read otherwise', () => {
    const kopregels = parseKopregels('/*\n  X-Een: $host\n');
    expect(() => formatServer({ ...wensen, kopregels })).toThrow('$host');
  });
});
