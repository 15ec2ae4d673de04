import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createInvoeger } from '../../src/build/inline-styles.ts';
import { listPageTokens } from '../../src/build/page-tokens.ts';

const BLADEN: Readonly<Record<string, string>> = {
  '/_astro/een.css': '.a{top:1px}.b{top:2px}details[open]{top:3px}',
  '/_astro/twee.css': 'p{top:4px}',
  '/_astro/elders.css': '.a{background:url(../beeld.svg)}',
};
const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'none\';style-src \'self\'">';
const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const link = (naam: string) => `<link rel="stylesheet" href="/_astro/${naam}.css">`;
const page = (head: string, body: string) =>
  `<html><head><title>x</title>${POLICY}${head}</head><body>${body}</body></html>`;
const voegIn = (html: string) => createInvoeger((href) => BLADEN[href])(html);

test('a page without scripts carries the rules of its style sheets that it can use, and the hash of that', () => {
  const body = '<details class="a">x</details>';
  const { html, bladen, volledig } = voegIn(page(link('een'), body));
  const css = '.a{top:1px}details[open]{top:3px}';
  expect(html).toBe(page(`<style>${css}</style>`, body).replace("style-src 'self'", `style-src 'self' ${hash(css)}`));
  expect(bladen).toEqual(['/_astro/een.css']);
  expect(volledig).toBe(BLADEN['/_astro/een.css']);
});

test('style sheets and styles of the page become one, in their own order, wherever they stand', () => {
  const head = `<style>.b{top:9px}</style>${link('een')}`;
  const { html } = voegIn(page(head, `<main>${link('twee')}<p class="b">x</p></main>`));
  expect(html).toContain('<style>.b{top:9px}.b{top:2px}p{top:4px}</style></head><body><main><p class="b">');
  expect(html.match(/'sha256-/g)).toHaveLength(1);
});

test('two pages with other elements get other rules, two with the same elements the same', () => {
  const invoegen = createInvoeger((href) => BLADEN[href]);
  const [a, b, ook] = ['a', 'b', 'a'].map((klasse) => invoegen(page(link('een'), `<p class="${klasse}">x</p>`)).html);
  expect(a).toContain('<style>.a{top:1px}</style>');
  expect(b).toContain('<style>.b{top:2px}</style>');
  expect(ook).toBe(a);
});

test.each([
  ['with a script', page(link('een'), '<script src="/a.js"></script>')],
  ['without style sheets', page('<style>p{top:0}</style>', '<p>x</p>')],
  ['with a style sheet that is not known', page(link('een') + link('weg'), '<p>x</p>')],
  ['with a style sheet for some media', page(`${link('een')}<link rel="stylesheet" media="print" href="/p.css">`, '')],
  ['with a style for some media', page(`${link('een')}<style media="print">p{top:0}</style>`, '<p>x</p>')],
  ['with a style sheet that names files from where it stands', page(link('elders'), '<p class="a">x</p>')],
  ['without a policy', `<head>${link('een')}</head>`],
])('a page %s stays as it is', (_, html) => {
  expect(voegIn(html)).toEqual({ html, bladen: [], volledig: '' });
});

test('a style sheet that a page asks for itself stays a file', () => {
  const los = '<link rel="stylesheet" href="/_astro/twee.css" data-los>';
  const { html, bladen } = voegIn(page(link('een'), `<p class="a">x</p>${los}`));
  expect(html).toContain(`<style>.a{top:1px}</style></head><body><p class="a">x</p>${los}`);
  expect(bladen).toEqual(['/_astro/een.css']);
});

test('the first text does not wait for letters, which the page itself names', () => {
  const letters = '<link rel="preload" href="/_astro/fonts/a.woff2" as="font" type="font/woff2" crossorigin>';
  const gegevens = '<link rel="preload" href="/a.json" as="fetch" crossorigin>';
  const { html } = voegIn(page(letters + gegevens + link('een'), '<p class="a">x</p>'));
  expect(html).not.toContain('woff2');
  expect(html).toContain(gegevens);
  const metScript = page(letters + link('een'), '<script src="/a.js"></script>');
  expect(voegIn(metScript).html).toBe(metScript);
});

test('a custom property that the page itself uses stays', () => {
  const invoegen = createInvoeger(() => ':root{--a:red;--b:blue}');
  const { html } = invoegen(page(link('een'), '<svg fill="var(--b)"></svg>'));
  expect(html).toContain('<style>:root{--b:blue}</style>');
});

test('letters of the device that keep the place of the site’s own have others just as wide beside them', () => {
  const style = '<style>@font-face{font-family:"x fallback: Arial";src:local("Arial");size-adjust:99%}</style>';
  const { html } = voegIn(page(style + link('twee'), '<p>x</p>'));
  expect(html).toContain('src:local("Arial"),local("Liberation Sans"),local("Roboto");size-adjust:99%');
});

test('tokens are the elements, classes, ids and attributes of a page, and what a browser adds to it', () => {
  const tokens = listPageTokens(`<P CLASS='een twee
    drie' id=vier data-x>a > b</P><svg viewBox="0 0 1 1" aria-label="> class=&quot;nee&quot;"><linearGradient/></svg>`);
  const verwacht = [
    'p',
    '.een',
    '.twee',
    '.drie',
    '#vier',
    '[data-x]',
    '[class]',
    'svg',
    '[viewbox]',
    'lineargradient',
  ];
  expect(verwacht.filter((token) => !tokens.has(token))).toEqual([]);
  expect(['html', 'body', 'tbody', '[open]'].filter((token) => !tokens.has(token))).toEqual([]);
  expect([...tokens].filter((token) => token.includes('nee'))).toEqual([]);
});
