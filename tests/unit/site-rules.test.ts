import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isReadingPage, toPage, type BuiltPage } from '../../scripts/built-site.ts';
import {
  checkHeadings,
  checkLandmarks,
  checkPolicy,
  checkSkipLink,
  checkStyle,
  findBadLinks,
  findBadResources,
  findDuplicateIds,
  findInline,
  findScripts,
  findUnclear,
  type Faults,
} from '../site/rules.ts';

const body = (html: string) => toPage('index.html', `<html lang="nl"><body>${html}</body></html>`);
const CSP = (content: string) => `<head><meta http-equiv="content-security-policy" content="${content}"></head>`;
const FULL = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'";
/** Of `p{}`. */
const HASH = `'sha256-${createHash('sha256').update('p{}').digest('base64')}'`;
const site = { folder: 'tests/unit', basis: '/pad/', pages: [body('<p id="er">')] };

describe('a fault in a page is found, and a right page is left alone', () => {
  const rules: [string, (page: BuiltPage) => Faults, wrong: string[], right: string][] = [
    ['one h1', checkHeadings, ['<h2>A</h2>', '<h1>A</h1><h1>B</h1>'], '<h1>A</h1><h2>B</h2>'],
    ['no skipped level', checkHeadings, ['<h1>A</h1><h3>B</h3>'], '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>'],
    ['no empty heading', checkHeadings, ['<h1> </h1>'], '<h1>A</h1>'],
    [
      'landmarks',
      checkLandmarks,
      [
        '<header></header><nav></nav><footer></footer>',
        '<main></main><nav></nav><footer></footer>',
        '<header></header><main></main><footer></footer>',
      ],
      '<header><nav></nav></header><main></main><footer></footer>',
    ],
    [
      'skip link',
      checkSkipLink,
      [
        '<main id="x"></main>',
        '<a href="#y">Naar</a><main id="x"></main>',
        '<a href="/">T</a><a href="#x">Naar</a><main id="x"></main>',
      ],
      '<a href="#x">Naar</a><main id="x"></main>',
    ],
    ['no id twice', findDuplicateIds, ['<p id="a"></p><pre><b id="a"></b></pre>'], '<p id="a"></p><p id="b"></p>'],
    [
      'no script',
      findScripts,
      ['<script>1</script>', '<script src="/a.js"></script>', '<astro-island></astro-island>', '<p onclick="x()">'],
      '<p>script</p>',
    ],
    ['nothing inline', findInline, ['<p style="color:red">', '<body onload="x()">'], '<p class="style">'],
    [
      'the policy',
      checkPolicy,
      [
        '<p>',
        CSP(`${FULL}; img-src data:`),
        CSP(FULL.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")),
        CSP(FULL.replace("script-src 'self'", "script-src 'unsafe-eval'")),
        CSP(FULL.replace("default-src 'none'; ", '')),
        `<script src="/a.js"></script>${CSP(FULL)}`,
      ],
      CSP(FULL.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval' 'sha256-abc='")),
    ],
    [
      'style in the page',
      checkStyle,
      [
        `${CSP(FULL)}<style>p{}</style>`,
        `${CSP(FULL.replace("style-src 'self'", `style-src ${HASH}`))}<style>q{}</style>`,
        `${CSP(FULL.replace("style-src 'self'", `style-src ${HASH} ${HASH}`))}<style>p{}</style><style>p{}</style>`,
        `${CSP(FULL.replace("style-src 'self'", `style-src 'self' ${HASH}`))}<style>p{}</style><link rel="stylesheet" href="/a.css">`,
        `<style>p{}</style>${CSP(FULL.replace("style-src 'self'", `style-src ${HASH}`))}`,
      ],
      `${CSP(FULL.replace("style-src 'self'", `style-src 'self' ${HASH}`))}<style>p{}</style><link rel="stylesheet" href="/a.css" data-los>`,
    ],
    [
      'links',
      (page) => findBadLinks(site, page),
      [
        '<a href="/over/">',
        '<a href="/pad/weg/">',
        '<a href="http://a.nl">',
        '<a href="//a.nl">',
        '<a href="javascript:x()">',
        '<a href="#weg">',
      ],
      '<a href="https://a.nl/"></a><a href="tel:112"></a><a href="/pad/site-rules.test.ts"></a>',
    ],
    [
      'resources',
      (page) => findBadResources(site, page),
      [
        '<img src="https://a.nl/a.png">',
        '<script src="//a.nl/a.js"></script>',
        '<link href="/pad/weg.css">',
        '<form action="/zoeken/">',
        '<img src="data:image/png,">',
      ],
      '<img src="/pad/site-rules.test.ts?v=1">',
    ],
  ];
  test.each(rules)('%s', (_rule, rule, wrong, right) => {
    for (const html of wrong) expect(rule(body(html)), html).not.toEqual([]);
    expect(rule(body(right))).toEqual([]);
  });
});

test('a value that two pages share or that one lacks is unclear', () => {
  const pages = ['A', 'B', 'A', ''].map((titel, place) => toPage(`${place}/index.html`, `<title>${titel}</title>`));
  expect(findUnclear(pages, (root) => root.querySelector('title')?.text)).toEqual(['/0/, /2/: ‘A’', '/3/: ‘’']);
});

test.each([
  ['/', true],
  ['/over/', true],
  ['/404.html', true],
  ['/scan/', false],
  ['/scan/uitkomst/', false],
  ['/zoeken/', false],
])('whether %s is for reading: %s', (adres, isReading) => {
  const delen = [
    { id: 'over', titel: 'Over', groep: 'over' as const },
    { id: 'scan', titel: 'Scan', groep: 'hulpmiddel' as const },
  ];
  expect(isReadingPage({ adres }, { delen })).toBe(isReading);
});
