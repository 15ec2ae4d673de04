import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeLeanPages } from '../../src/build/lean-pages.ts';

const gemaakt: string[] = [];
afterEach(() => {
  for (const map of gemaakt.splice(0)) rmSync(map, { recursive: true });
});

const page = (body: string, ...bladen: string[]) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self';style-src 'self'">${bladen
    .map((naam) => `<link rel="stylesheet" href="/pad/_astro/${naam}">`)
    .join('')}</head><body>${body}</body>`;

/** A built site under /pad/. */
async function build(bestanden: Readonly<Record<string, string>>) {
  const map = mkdtempSync(join(tmpdir(), 'lean-'));
  gemaakt.push(map);
  for (const [naam, tekst] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), tekst);
  }
  const volledig = await writeLeanPages(map, '/pad/');
  return { volledig, read: (naam: string) => readFileSync(join(map, naam), 'utf8'), map };
}

const listBladen = (map: string) => readdirSync(join(map, '_astro')).filter((naam) => naam.endsWith('.css'));

test('a page to read carries its style and may load nothing for it; a tool keeps its files', async () => {
  const { read, volledig } = await build({
    'index.html': page('<p class="a">x</p>', 'a.css'),
    'deel/index.html': page('<p class="b">x</p>', 'a.css'),
    'tool/index.html': page('<script src="/pad/_astro/tool.js"></script>', 'a.css'),
    '_astro/a.css': '.a{top:1px}.b{top:2px}',
    '_astro/tool.js': '',
  });
  expect(read('index.html')).toMatch(/script-src 'none';style-src 'sha256-[^']*'"><style>\.a\{top:1px\}<\/style>/);
  expect(read('deel/index.html')).toContain('<style>.b{top:2px}</style>');
  expect(read('tool/index.html')).toContain(`style-src 'self'"><link rel="stylesheet" href="/pad/_astro/a.css">`);
  expect([...volledig.keys()]).toEqual(['deel/index.html', 'index.html']);
});

test('a style sheet that nothing leads to any more goes; one of a tool, of a script or of itself stays', async () => {
  const { map } = await build({
    'index.html': page('<p>x</p>', 'weg.css', 'tool.css', 'later.css', 'los.css').replace(
      'los.css"',
      'los.css" data-los',
    ),
    'tool/index.html': page('<script src="/pad/_astro/tool.js"></script>', 'tool.css'),
    '_astro/tool.js': 'load("_astro/later.css")',
    '_astro/weg.css': 'p{top:1px}',
    '_astro/tool.css': 'p{top:2px}',
    '_astro/later.css': 'p{top:3px}',
    '_astro/los.css': 'p{top:4px}',
    '_astro/onbekend.css': 'p{top:5px}',
  });
  expect(listBladen(map)).toEqual(['later.css', 'los.css', 'onbekend.css', 'tool.css']);
});

test('the page for addresses that are not there keeps its files: pages for old addresses are made of it', async () => {
  const { read, map } = await build({ '404.html': page('<p>x</p>', 'a.css'), '_astro/a.css': 'p{top:1px}h1{top:2px}' });
  expect(read('404.html')).toContain('href="/pad/_astro/a.css"');
  expect(listBladen(map)).toEqual(['a.css']);
});

test('a site without style sheets is left alone', async () => {
  const { read, map } = await build({ 'index.html': '<p>x</p>' });
  expect(read('index.html')).toBe('<p>x</p>');
  expect(existsSync(join(map, '_astro'))).toBe(false);
});
