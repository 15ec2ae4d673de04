import { describe, expect, test } from 'vitest';
import {
  countOnbepaald,
  describeAantal,
  isGekozen,
  readKeuze,
  toKeuzeadres,
  type Keuze,
  type Onbepaald,
} from '../../src/domain/lijstfilter.ts';

const VELDEN = [
  { naam: 'rol', opties: ['plukker', 'baas'] },
  { naam: 'soort', opties: ['deel', 'vrucht'] },
];

describe('a choice is read from the address', () => {
  test.each<[title: string, query: string, keuze: Keuze]>([
    ['nothing chosen', '', {}],
    ['one field', '?rol=baas', { rol: 'baas' }],
    ['all fields, in any order', '?soort=deel&rol=plukker', { rol: 'plukker', soort: 'deel' }],
    ['a value that no field has', '?rol=koning&soort=deel', { soort: 'deel' }],
    ['a value of another field', '?rol=deel', {}],
    ['an empty value', '?rol=', {}],
    ['a field that the list has not', '?kleur=rood', {}],
    ['names that every object has', '?constructor=plukker&__proto__=baas&rol=toString', {}],
    ['a field twice: the first counts', '?rol=baas&rol=plukker', { rol: 'baas' }],
    ['signs that are not well encoded', '?rol=%E0%A4%A', {}],
  ])('%s', (_title, query, keuze) => {
    expect(readKeuze(query, VELDEN)).toEqual(keuze);
  });
});

test.each<[keuze: Keuze, adres: string]>([
  [{}, '/fruit/'],
  [{ soort: 'deel' }, '/fruit/?soort=deel'],
  [{ soort: 'deel', rol: 'baas' }, '/fruit/?rol=baas&soort=deel'],
  [{ soort: 'half & half' }, '/fruit/?soort=half+%26+half'],
])('the address of %j', (keuze, adres) => {
  expect(toKeuzeadres('/fruit/', VELDEN, keuze)).toBe(adres);
});

test.each<Keuze>([{}, { rol: 'baas' }, { rol: 'plukker', soort: 'vrucht' }])(
  'a choice comes back from its own address: %j',
  (keuze) => {
    const adres = toKeuzeadres('/', VELDEN, keuze);
    expect(readKeuze(new URL(adres, 'https://proef.example').search, VELDEN)).toEqual(keuze);
  },
);

test.each<[title: string, keuze: Keuze, is: boolean]>([
  ['no choice', {}, true],
  ['an id that it has', { rol: 'baas' }, true],
  ['its other id', { rol: 'plukker' }, true],
  ['an id that it has not', { soort: 'vrucht' }, false],
  ['an id in each field', { rol: 'baas', soort: 'deel' }, true],
  ['an id in one field and not in the other', { rol: 'baas', soort: 'vrucht' }, false],
  ['a field without any id', { fase: 'fase-1' }, false],
  ['those without an id in a field', { fase: 'geen' }, true],
  ['those without an id in a field where it has one', { rol: 'geen' }, false],
  ['the begin of an id', { rol: 'pluk' }, false],
])('an item is among %s', (_title, keuze, is) => {
  expect(isGekozen({ rol: ['plukker', 'baas'], soort: ['deel'] }, keuze)).toBe(is);
});

const EENHEID = { een: 'vrucht', meer: 'vruchten' };
test.each<[aantal: number, totaal: number, keuze: Keuze, tekst: string]>([
  [153, 153, {}, '153 vruchten'],
  [1, 1, {}, '1 vrucht'],
  [12, 153, { rol: 'baas' }, '12 van 153 vruchten'],
  [153, 153, { rol: 'baas' }, '153 van 153 vruchten'],
  [1, 1, { rol: 'baas' }, '1 van 1 vrucht'],
  [0, 153, { rol: 'baas' }, 'Geen van de 153 vruchten past bij deze keuze'],
])('%d of %d with %j', (aantal, totaal, keuze, tekst) => {
  expect(describeAantal(aantal, totaal, EENHEID, keuze)).toBe(tekst);
});

const ITEMS = [
  { rol: ['plukker'], fase: ['fase-1'] },
  { rol: ['plukker', 'baas'], fase: [] },
  { rol: ['plukker'], fase: [] },
  { rol: [], fase: ['fase-1'] },
];
test.each<[keuze: Keuze, naam: string, aantal: number]>([
  [{ fase: 'fase-1' }, 'fase', 2],
  [{ fase: 'fase-1', rol: 'baas' }, 'fase', 1],
  [{ fase: 'fase-1', rol: 'koning' }, 'fase', 0],
  [{ fase: 'fase-1', rol: 'plukker' }, 'rol', 1],
  [{ rol: 'plukker' }, 'fase', 0],
  [{ fase: 'geen' }, 'fase', 0],
  [{}, 'fase', 0],
])('%j in the field %s passes over %d items that have no id there', (keuze, naam, aantal) => {
  expect(countOnbepaald(ITEMS, keuze, naam)).toBe(aantal);
});

const FASE = (aantal: number): Onbepaald => ({ label: 'Bij geen fase', aantal });
test.each<[aantal: number, onbepaald: readonly Onbepaald[], tekst: string]>([
  [12, [FASE(60)], '12 van 153 vruchten. Bij geen fase: 60 vruchten.'],
  [12, [FASE(1)], '12 van 153 vruchten. Bij geen fase: 1 vrucht.'],
  [0, [FASE(60)], 'Geen van de 153 vruchten past bij deze keuze. Bij geen fase: 60 vruchten.'],
  [
    12,
    [FASE(2), { label: 'Voor niemand', aantal: 3 }],
    '12 van 153 vruchten. Bij geen fase: 2 vruchten. Voor niemand: 3 vruchten.',
  ],
  [12, [FASE(0)], '12 van 153 vruchten'],
])('%d of 153, while it passes over %j', (aantal, onbepaald, tekst) => {
  expect(describeAantal(aantal, 153, EENHEID, { fase: 'fase-1' }, onbepaald)).toBe(tekst);
});

test('the whole list passes over nothing', () => {
  expect(describeAantal(153, 153, EENHEID, {}, [FASE(60)])).toBe('153 vruchten');
});
