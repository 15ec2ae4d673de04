import { expect, test } from 'vitest';
import { toAdres, toHref } from '../../src/domain/adres.ts';
import { splitBijKop, toInhoudsopgave } from '../../src/domain/inhoudsopgave.ts';
import {
  createReeks,
  findBuren,
  selectBoven,
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
  const buren = findBuren(createReeks(selectPaginas(PAGINAS, een.deel)), een);
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
  const lijsten = selectNavigatie(createReeks(selectPaginas(IN_GROEPEN, 'kist', GROEPEN)), pagina(id, 0), GROEPEN);
  expect(lijsten.map(({ titel, paginas }) => [titel, ...paginas.map((een) => een.id)])).toEqual(verwacht);
});

test('a part without groups has all of its pages in the navigation', () => {
  const paginas = selectPaginas(PAGINAS, 'gids', GROEPEN);
  expect(selectNavigatie(createReeks(paginas), pagina('gids/a', 1), GROEPEN)).toEqual([{ paginas }]);
});

/** A part with `mappen` folders of `perMap` pages, each with a first page of its own, in a part that has one too. */
const createDeel = (mappen: number, perMap: number) => {
  const plekken = Array.from({ length: mappen }, (_, map) => map);
  return [
    pagina('gids/index', 0),
    ...plekken.flatMap((map) =>
      Array.from({ length: perMap }, (_, plek) =>
        pagina(`gids/map-${map}/${plek === 0 ? 'index' : `pagina-${plek}`}`, 1 + map * perMap + plek),
      ),
    ),
  ];
};
const see = (paginas: readonly Pagina[], id: string) => {
  const reeks = createReeks(paginas);
  const hier = pagina(id, 1);
  return {
    navigatie: selectNavigatie(reeks, hier, []).flatMap((lijst) => lijst.paginas.map((een) => een.id)),
    boven: selectBoven(reeks, hier).map((een) => een.id),
  };
};

test('a page of a large part shows the pages of its folder, and leads up to the first of these', () => {
  expect(see(createDeel(20, 3), 'gids/map-7/pagina-1')).toEqual({
    navigatie: ['gids/map-7/index', 'gids/map-7/pagina-1', 'gids/map-7/pagina-2'],
    boven: ['gids/map-7/index'],
  });
  expect(see(createDeel(20, 3), 'gids/map-7/index')).toEqual({
    navigatie: ['gids/map-7/index', 'gids/map-7/pagina-1', 'gids/map-7/pagina-2'],
    boven: [],
  });
});

test('the first page of a large part shows the first pages of its folders', () => {
  const eersten = Array.from({ length: 20 }, (_, map) => `gids/map-${map}/index`);
  expect(see(createDeel(20, 3), 'gids/index')).toEqual({ navigatie: ['gids/index', ...eersten], boven: [] });
});

test('pages of a folder without a first page stand with those above them', () => {
  const paginas = [...createDeel(20, 3), pagina('gids/los/blad', 70)];
  expect(see(paginas, 'gids/los/blad').navigatie).toEqual(see(paginas, 'gids/index').navigatie);
  expect(see(paginas, 'gids/los/blad').navigatie).toContain('gids/los/blad');
});

test.each([1, 30, 100, 199])('a page has no more links in a folder of 4,000 than in one of 200 (page %i)', (plek) => {
  const id = `gids/map-0/pagina-${plek}`;
  const [klein, groot] = [see(createDeel(1, 200), id), see(createDeel(1, 4000), id)];
  expect(klein.navigatie).toHaveLength(40);
  expect(groot.navigatie).toHaveLength(40);
  for (const { navigatie } of [klein, groot]) {
    expect(navigatie[0]).toBe('gids/map-0/index');
    expect(navigatie).toContain(id);
    expect(new Set(navigatie).size).toBe(40);
  }
});

test('a page is as long in a part of 800 pages as in one of 80', () => {
  const id = 'gids/map-2/pagina-3';
  expect(see(createDeel(100, 8), id)).toEqual(see(createDeel(10, 8), id));
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
