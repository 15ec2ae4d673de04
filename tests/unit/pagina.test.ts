import { expect, test } from 'vitest';
import { toAdres, toHref } from '../../src/domain/adres.ts';
import { toInhoudsopgave } from '../../src/domain/inhoudsopgave.ts';
import { findBuren, selectPaginas, selectStations, type Pagina } from '../../src/domain/pagina.ts';

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
  const buren = findBuren(PAGINAS, pagina(id, 0));
  expect([buren.vorige?.id, buren.volgende?.id]).toEqual([vorige, volgende]);
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
