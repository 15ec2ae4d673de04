import { expect, test } from 'vitest';
import { toAdres, toHref } from '../../src/domain/adres.ts';
import { splitBijKop, toInhoudsopgave } from '../../src/domain/inhoudsopgave.ts';
import {
  findBuren,
  selectNavigatie,
  selectPaginas,
  selectStations,
  type Pagina,
  type Paginagroep,
} from '../../src/domain/pagina.ts';

const pagina = (id: string, volgorde: number, rest: Partial<Pagina> = {}): Pagina => ({
  id,
  adres: toAdres(id),
  titel: id,
  menutitel: id,
  omschrijving: '',
  volgorde,
  isEigenUitwerking: false,
  deel: id.split('/')[0] ?? '',
  ...rest,
});

const PAGINAS = [pagina('gids/b', 2), pagina('gids/index', 0), pagina('over', 0), pagina('gids/a', 1)];

test.each([
  ['/over/', '/', '/over/'],
  ['/over/', '/pad/', '/pad/over/'],
  ['/', '/pad/', '/pad/'],
  ['#kop', '/pad/', '#kop'],
  ['https://example.org/', '/pad/', 'https://example.org/'],
  ['//example.org/', '/pad/', '//example.org/'],
])('%s under %s is %s', (adres, basis, verwacht) => {
  expect(toHref(adres, basis)).toBe(verwacht);
});

test.each([
  ['index', '/'],
  ['over', '/over/'],
  ['gids/index', '/gids/'],
  ['gids/a', '/gids/a/'],
])('the file %s has the address %s', (id, adres) => {
  expect(toAdres(id)).toBe(adres);
});

test('pages of a part stand in the order that their editor gave', () => {
  expect(selectPaginas(PAGINAS, 'gids').map(({ id }) => id)).toEqual(['gids/index', 'gids/a', 'gids/b']);
});

test.each([
  ['gids/index', undefined, 'gids/a'],
  ['gids/a', 'gids/index', 'gids/b'],
  ['gids/b', 'gids/a', undefined],
  ['over', undefined, undefined],
])('beside %s stand %s and %s, never a page of another part', (id, vorige, volgende) => {
  const een = pagina(id, 0);
  const buren = findBuren(selectPaginas(PAGINAS, een.deel), een);
  expect([buren.vorige?.id, buren.volgende?.id]).toEqual([vorige, volgende]);
});

const IN_GROEPEN = [
  pagina('kist/zaag', 1),
  pagina('kist/lijm', 2),
  pagina('kist/index', 0),
  pagina('kist/bijl', 3),
  pagina('kist/los', 4),
];
const GROEPEN: Paginagroep[] = [
  { titel: 'Om te plakken', adressen: ['/kist/lijm/'] },
  { titel: 'Om te snijden', adressen: ['/kist/bijl/', '/kist/zaag/', '/elders/mes/'] },
];

test('pages of a part that has groups stand group by group, after those without one', () => {
  expect(selectPaginas(IN_GROEPEN, 'kist', GROEPEN).map(({ id }) => id)).toEqual([
    'kist/index',
    'kist/los',
    'kist/lijm',
    'kist/zaag',
    'kist/bijl',
  ]);
});

const LOS = [undefined, 'kist/index', 'kist/los'];
test.each([
  ['kist/bijl', [LOS, ['Om te snijden', 'kist/zaag', 'kist/bijl']]],
  ['kist/lijm', [LOS, ['Om te plakken', 'kist/lijm']]],
  ['kist/index', [LOS]],
])('beside %s the navigation shows its own group, and the pages without a group', (id, verwacht) => {
  const lijsten = selectNavigatie(selectPaginas(IN_GROEPEN, 'kist', GROEPEN), pagina(id, 0), GROEPEN);
  expect(lijsten.map(({ titel, paginas }) => [titel, ...paginas.map((een) => een.id)])).toEqual(verwacht);
});

test('a part without groups has all of its pages in the navigation', () => {
  const reeks = selectPaginas(PAGINAS, 'gids', GROEPEN);
  expect(selectNavigatie(reeks, pagina('gids/a', 1), GROEPEN)).toEqual([{ paginas: reeks }]);
});

test('a fase without a page is a station without an address', () => {
  const fasen = [1, 2].map((nummer) => ({ id: `fase-${nummer}`, nummer, titel: '', kort: '', doel: '' }));
  const stations = selectStations(fasen, [pagina('route/tweede', 2, { fase: 'fase-2' })]);
  expect(stations.map(({ adres }) => adres)).toEqual([undefined, '/route/tweede/']);
});

test('the contents of a page hold its h2 with the h3 under each, and nothing deeper', () => {
  const koppen = [
    { depth: 3, slug: 'wees', text: 'Wees' },
    { depth: 2, slug: 'a', text: 'A' },
    { depth: 3, slug: 'a1', text: 'A1' },
    { depth: 4, slug: 'a1x', text: 'A1x' },
    { depth: 2, slug: 'b', text: 'B' },
  ];
  expect(toInhoudsopgave(koppen)).toEqual([
    { id: 'a', titel: 'A', onder: [{ id: 'a1', titel: 'A1' }] },
    { id: 'b', titel: 'B', onder: [] },
  ]);
});

test.each([
  ['<p>Een.</p><h2 id="a">A</h2><p>Twee.</p><h2>B</h2>', '<p>Een.</p>', '<h2 id="a">A</h2><p>Twee.</p><h2>B</h2>'],
  ['<h2>A</h2><p>Een.</p>', '', '<h2>A</h2><p>Een.</p>'],
  ['<p>Een.</p>', '<p>Een.</p>', ''],
])('%s is parted where its first heading begins', (html, begin, rest) => {
  expect(splitBijKop(html)).toEqual({ begin, rest });
});
