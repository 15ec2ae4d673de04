import { describe, expect, test } from 'vitest';
import {
  compressedSize,
  computeBudgets,
  computeMedian,
  computeZoekbudget,
  dropPreact,
  followScripts,
  isWithin,
  listRenderers,
  listImports,
  listScripts,
  listStyles,
  weighStyle,
  type Weight,
} from '../../scripts/budgets.ts';
import { toPage } from '../../scripts/built-site.ts';

test('a text is counted as brotli sends it', () => {
  expect(compressedSize('veiligheid '.repeat(1000))).toBeLessThan(50);
  expect(compressedSize('veiligheid '.repeat(1000))).toBeGreaterThan(10);
});

test.each([
  [[], 0],
  [[4], 4],
  [[9, 1, 5], 5],
  [[8, 2, 4, 6], 5],
])('the median of %j is %d', (values, median) => {
  expect(computeMedian(values)).toBe(median);
});

describe('imports of a built script', () => {
  test.each([
    ['import"./a.js";', ['/x/a.js'], []],
    ['import{t as e,n}from"./a.js";', ['/x/a.js'], []],
    ['import e,{n as t}from"../a.js";', ['/a.js'], []],
    ['import*as e from"./a.js";', ['/x/a.js'], []],
    ["const a=1;import e from'./a.js'", ['/x/a.js'], []],
    ['export*from"./a.js";', ['/x/a.js'], []],
    ['export{e as default}from"./a.js";', ['/x/a.js'], []],
    ['let a=()=>import("./b.js");', [], ['/x/b.js']],
    ['let a=()=>import(/* @vite-ignore */ "./b.js");', [], ['/x/b.js']],
    ['let a=()=>import(`./b.js`);', [], ['/x/b.js']],
    ['import{a}from"./a.js";let b=()=>import("./b.js")', ['/x/a.js'], ['/x/b.js']],
    ['import.meta.env;export{e as default};let a="./c.js";', [], []],
    ['let a=()=>import(`${base}pagefind.js`)', [], []],
    ['import"preact";', [], []],
  ])('%s', (code, eager, lazy) => {
    expect(listImports('/x/start.js', code)).toEqual({ eager, lazy });
  });

  test('are followed to the end, each script once, and what loads with the page is not counted as lazy', () => {
    const scripts: Record<string, string> = {
      '/start.js': 'import"./a.js";let z=()=>import("./lazy.js")',
      '/a.js': 'import"./b.js";import"./start.js";',
      '/b.js': 'import"./missing.js"',
      '/lazy.js': 'import"./b.js";import"./part.js";import("./later.js")',
      '/part.js': '',
      '/later.js': '',
    };
    expect(followScripts(['/start.js'], (path) => scripts[path])).toEqual({
      eager: ['/start.js', '/a.js', '/b.js'],
      lazy: ['/lazy.js', '/part.js', '/later.js'],
    });
  });
});

test('style sheets, scripts and what islands load are read from the page', () => {
  const page = toPage(
    'zelfscan/index.html',
    '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><script type="module" src="/s.js"></script>' +
      '<astro-island component-url="/c.js" renderer-url="/r.js"></astro-island><astro-island renderer-url="/r.js"></astro-island>',
  );
  expect(page.adres).toBe('/zelfscan/');
  expect(listStyles(page)).toEqual(['/a.css']);
  expect(listScripts(page)).toEqual(['/s.js', '/c.js', '/r.js']);
});

test('the search is weighed without Preact, and with all of its own', () => {
  const page = toPage(
    'zoeken/index.html',
    '<astro-island component-url="/Zoeken.a1.js" renderer-url="/client.b2.js"></astro-island><script src="/s.js"></script>',
  );
  const scripts = [...listScripts(page), '/hooks.module.C8-_x.js', '/preact.module.D.js', '/module.E.js'];
  expect(dropPreact(scripts, listRenderers(page))).toEqual(['/s.js', '/Zoeken.a1.js', '/module.E.js']);
  expect([30_000, 30_001].map((bytes) => isWithin(computeZoekbudget(bytes)))).toEqual([true, false]);
});

describe('the budgets', () => {
  const weigh = (adres: string, html: number, css: number, js = 0): Weight => ({ adres, html, css, js, lazyJs: 0 });
  const isReading = (adres: string) => adres !== '/zelfscan/';
  const within = (weights: Weight[]) => computeBudgets(weights, isReading).map(isWithin);

  test.each([
    [
      'all on the limit',
      [
        weigh('/', 13_400, 5_200),
        weigh('/a/', 4_000, 2_000),
        weigh('/b/', 1, 1),
        weigh('/zelfscan/', 90_000, 8_300, 32_500),
      ],
      [true, true, true, true, true],
    ],
    [
      'a reading page with too much CSS',
      [weigh('/', 1, 5_201), weigh('/zelfscan/', 1, 1)],
      [false, true, true, true, true],
    ],
    ['a tool with too much CSS', [weigh('/', 1, 1), weigh('/zelfscan/', 1, 8_301)], [true, false, true, true, true]],
    [
      'reading pages too heavy in the middle',
      [weigh('/', 6_001, 0), weigh('/zelfscan/', 1, 1)],
      [true, true, false, true, true],
    ],
    [
      'one reading page too heavy',
      [weigh('/', 18_601, 0), weigh('/a/', 1, 1), weigh('/b/', 1, 1), weigh('/zelfscan/', 1, 1)],
      [true, true, true, false, true],
    ],
    [
      'too much JavaScript in the zelfscan',
      [weigh('/', 1, 1), weigh('/zelfscan/', 1, 1, 32_501)],
      [true, true, true, true, false],
    ],
  ])('%s', (_case, weights, expected) => {
    expect(within(weights)).toEqual(expected);
  });

  test('cannot be met by a site without the pages that they are about', () => {
    expect(() => within([weigh('/', 1, 1)])).toThrow('/zelfscan/');
    expect(() => within([weigh('/zelfscan/', 1, 1)])).toThrow('reading pages');
  });
});

test('the style that stands in a page is weighed as style, not as HTML', () => {
  const [zonder, met] = ['', `<style>${'.kop{color:red}.voet{margin:0 auto}'}</style>`].map(
    (stijl) => `<html><head>${stijl}</head><body><p>Tekst</p></body></html>`,
  );
  const weight = weighStyle(met ?? '');
  expect(weight.html).toBe(compressedSize(zonder ?? ''));
  expect(weight.html + weight.css).toBe(compressedSize(met ?? ''));
  expect(weight.css).toBeGreaterThan(0);
  expect(weighStyle(zonder ?? '').css).toBe(0);
});
