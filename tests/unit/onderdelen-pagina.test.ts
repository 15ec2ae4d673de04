import { expect, test } from 'vitest';
import { listRoutes, ONDERDELEN_ADRES } from '../../src/build/onderdelen-pagina.ts';
import { scopeVoorbeeld } from '../../src/pages/_onderdelen/scope-voorbeeld.ts';

/** The addresses that are added when Astro runs this command. */
function listAdressen(command: 'dev' | 'build' | 'preview' | 'sync', gevraagd: string | undefined): string[] {
  return listRoutes(command, gevraagd).map(({ pattern }) => pattern);
}

test.each([
  ['build', undefined],
  ['build', ''],
  ['build', 'nee'],
  ['preview', 'ja'],
  ['sync', 'ja'],
] as const)('the page with all components is no part of the site: %s with ONDERDELEN=%s', (command, gevraagd) => {
  expect(listAdressen(command, gevraagd)).toEqual([]);
});

test.each([
  ['dev', undefined],
  ['build', 'ja'],
] as const)('the page with all components is there to work with: %s with ONDERDELEN=%s', (command, gevraagd) => {
  expect(listAdressen(command, gevraagd)).toContain(ONDERDELEN_ADRES);
});

test.each([
  ['a reference finds its own', '<label for="a">x</label><input id="a">', '<label for="e-a">x</label><input id="e-a">'],
  [
    'what stands elsewhere stays',
    '<a href="#b">x</a><p aria-describedby="c">',
    '<a href="#b">x</a><p aria-describedby="c">',
  ],
  ['a link within follows', '<a href="#a">x</a><p id="a">', '<a href="#e-a">x</a><p id="e-a">'],
  ['radios are a group of their own', '<input type="radio" name="n">', '<input type="radio" name="e-n">'],
  ['each id of several', '<i id="a"></i><p aria-describedby="a b">', '<i id="e-a"></i><p aria-describedby="e-a b">'],
  ['a landmark has its own name', '<nav aria-label="Weg">', '<nav aria-label="Weg (Titel)">'],
  [
    'also when a heading names it',
    '<section aria-labelledby="h"><h2 id="h">',
    '<section aria-labelledby="e-h e"><h2 id="e-h">',
  ],
  [
    'and where a role makes it one',
    '<div role="region" aria-labelledby="h"><i id="h">',
    '<div role="region" aria-labelledby="e-h e"><i id="e-h">',
  ],
  ['a style waits for a script', '<p style="--rij:1">', '<p data-stijl="--rij:1">'],
])('an example shares no id or name with another: %s', (_, html, gewenst) => {
  expect(scopeVoorbeeld(html, 'e', 'Titel')).toBe(gewenst);
});
