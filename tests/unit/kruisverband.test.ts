import { expect, test } from 'vitest';
import { toAdres } from '../../src/domain/adres.ts';
import { collectVerbanden, indexKruisverbanden, type Kruisverband } from '../../src/domain/kruisverband.ts';
import type { Pagina } from '../../src/domain/pagina.ts';

const pagina = (id: string): Pagina => ({
  id,
  adres: toAdres(id),
  titel: `Titel van ${id}`,
  menutitel: id,
  omschrijving: '',
  volgorde: 0,
  deel: id.split('/')[0] ?? '',
  isEigenUitwerking: false,
});
const site = (verbanden: Record<string, Kruisverband[]>) =>
  ['gids/a', 'gids/b', 'route/een', 'route/twee'].map((id) => ({
    pagina: pagina(id),
    kruisverbanden: verbanden[id] ?? [],
  }));
const titels = {
  toDeel: (id: string) => id.toUpperCase(),
  toKop: (adres: string, anker: string) => (anker === 'weg' ? undefined : `Kop ${anker} van ${adres}`),
};
const see = (id: string, verbanden: Record<string, Kruisverband[]>) =>
  collectVerbanden(pagina(id), indexKruisverbanden(site(verbanden)), titels);

test('a page without cross-references has none', () => {
  expect(see('gids/a', {})).toEqual([]);
});

test('what a page names leads there, to the heading when one is named', () => {
  const verbanden = {
    'route/een': [
      { adres: '/gids/a/', waarvoor: 'de eisen' },
      { adres: '/gids/b/#deel', waarvoor: 'de taken' },
    ],
  };
  expect(see('route/een', verbanden)).toEqual([
    {
      richting: 'heen',
      adres: '/gids/a/',
      titel: 'Titel van gids/a',
      deel: 'GIDS',
      redenen: [{ waarvoor: 'de eisen' }],
    },
    {
      richting: 'heen',
      adres: '/gids/b/#deel',
      titel: 'Kop deel van /gids/b/',
      deel: 'GIDS',
      redenen: [{ waarvoor: 'de taken' }],
    },
  ]);
});

test('a page that is named leads back, once per page, with each reason and the heading it is about', () => {
  const verbanden = {
    'route/een': [
      { adres: '/gids/a/', waarvoor: 'de eisen' },
      { adres: '/gids/a/#deel', waarvoor: 'de taken' },
    ],
    'route/twee': [{ adres: '/gids/a/', waarvoor: 'de rest' }],
  };
  expect(see('gids/a', verbanden)).toEqual([
    {
      richting: 'terug',
      adres: '/route/een/',
      titel: 'Titel van route/een',
      deel: 'ROUTE',
      redenen: [
        { waarvoor: 'de eisen', bij: undefined },
        { waarvoor: 'de taken', bij: 'Kop deel van /gids/a/' },
      ],
    },
    {
      richting: 'terug',
      adres: '/route/twee/',
      titel: 'Titel van route/twee',
      deel: 'ROUTE',
      redenen: [{ waarvoor: 'de rest', bij: undefined }],
    },
  ]);
  expect(see('gids/b', verbanden)).toEqual([]);
});

test('a heading that is gone leads to its page; a page that is gone is left out', () => {
  const verbanden = {
    'route/een': [
      { adres: '/gids/a/#weg', waarvoor: 'x' },
      { adres: '/weg/', waarvoor: 'y' },
    ],
  };
  expect(see('route/een', verbanden).map(({ titel }) => titel)).toEqual(['Titel van gids/a']);
});
