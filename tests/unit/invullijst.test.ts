import { expect, test } from 'vitest';
import type { Begrip } from '../../src/domain/begrip.ts';
import type { Bron } from '../../src/domain/bron.ts';
import { findOpenVraag, toInvullijst } from '../../src/domain/invullijst.ts';
import {
  computeVoortgang,
  getBeantwoording,
  type Beantwoording,
  type Vraag,
  type Vragenlijst,
} from '../../src/domain/zelfscan.ts';

const vraag = (id: string, begrippen: string[] = []): Vraag => ({
  id,
  label: id,
  vraag: `${id}?`,
  opOrde: 'Zo.',
  geldtVoor: 'gemeente',
  vindplaats: { bron: 'boek', plaats: 'blad 1', pagina: `/gids/#${id}` },
  isEigenUitwerking: false,
  begrippen,
  sinds: 1,
});
const onderdeel = (id: string, vragen: Vraag[]) => ({
  id,
  titel: id,
  kort: id,
  inleiding: '',
  vragen,
  verplichtingen: [],
});
const LIJST: Vragenlijst = {
  verantwoording: '',
  drukregel: '',
  versie: 1,
  vervallen: [],
  onderdelen: [onderdeel('een', [vraag('a', ['steel']), vraag('b')]), onderdeel('twee', [vraag('c', ['steel'])])],
};
const BOEK: Bron = {
  id: 'boek',
  titel: 'Het boek',
  kort: 'Boek',
  uitgever: 'U',
  datum: '2024',
  status: 'geldend',
  rol: 'Bron',
};
const BEGRIPPEN = ['steel', 'pit'].map((id): Begrip => ({
  id,
  term: id,
  status: 'genoemd',
  definities: [
    { tekst: `${id}.`, bron: 'boek', plaats: '' },
    { tekst: 'Anders.', bron: 'boek', plaats: '' },
  ],
  synoniemen: [],
  vormen: [],
  verwant: [],
  soort: 'deel',
  rollen: [],
  isUitgelegdInTekst: false,
}));

test('questions are numbered through the parts', () => {
  const { onderdelen } = toInvullijst(LIJST, [BOEK], BEGRIPPEN, '/');
  expect(onderdelen.flatMap(({ vragen }) => vragen.map(({ nummer }) => nummer))).toEqual([1, 2, 3]);
});

test('a place in a source is a link under the base path', () => {
  const { onderdelen } = toInvullijst(LIJST, [BOEK], BEGRIPPEN, '/pad/');
  expect(onderdelen[0]?.vragen[0]?.vindplaats).toEqual({ tekst: 'Boek, blad\u00A01', href: '/pad/gids/#a' });
});

test('only terms that a question names come along, each once', () => {
  expect(toInvullijst(LIJST, [BOEK], BEGRIPPEN, '/').begrippen).toEqual({
    steel: { term: 'steel', definitie: 'steel.' },
  });
});

test('a page that says it belongs with a part of the list is read with that part only', () => {
  const titel = LIJST.onderdelen[0]?.titel ?? '';
  const verband = { adres: '/gids/', titel: 'Gids', deel: 'Gids' };
  const { onderdelen } = toInvullijst(LIJST, [BOEK], BEGRIPPEN, '/pad/', [
    { ...verband, richting: 'terug', redenen: [{ waarvoor: 'x', bij: titel }] },
    { ...verband, richting: 'terug', redenen: [{ waarvoor: 'x' }] },
    { ...verband, richting: 'heen', redenen: [{ waarvoor: 'x', bij: titel }] },
  ]);
  expect(onderdelen.map(({ achtergrond }) => achtergrond.map(({ href }) => href))).toEqual(
    LIJST.onderdelen.map((_, index) => (index === 0 ? ['/pad/gids/'] : [])),
  );
});

test('an unknown bron is an error that names it', () => {
  expect(() => toInvullijst(LIJST, [], BEGRIPPEN, '/')).toThrow('‘boek’');
});

const invoer = (beantwoordingen: Record<string, Beantwoording>) => ({
  beantwoordingen,
});
const VRAGEN = LIJST.onderdelen.flatMap(({ vragen }) => vragen);

test.each([
  ['nothing', {}, 0],
  ['one answer', { a: { antwoord: 'op orde' } }, 1],
  ['the other answer', { a: { antwoord: 'niet op orde' } }, 1],
  ['a toelichting alone', { a: { toelichting: 'Nog navragen' } }, 0],
  ['a mark alone', { a: { bespreken: true } }, 0],
  ['an answer to a question that is no longer there', { z: { antwoord: 'op orde' } }, 0],
] as const)('with %s entered, progress counts it right', (_geval, beantwoordingen, beantwoord) => {
  expect(computeVoortgang(VRAGEN, invoer(beantwoordingen))).toEqual({ beantwoord, totaal: 3 });
});

test.each(['__proto__', 'constructor', 'toString'])('an id such as %s is a question like any other', (id) => {
  expect(getBeantwoording(invoer({}), id)).toEqual({});
});

test.each([
  [[], 'a'],
  [['a'], 'b'],
  [['a', 'c'], 'b'],
  [['a', 'b', 'c'], undefined],
])('with %j answered, the next open question is %s', (beantwoord, verwacht) => {
  expect(findOpenVraag(LIJST.onderdelen, (id) => beantwoord.includes(id))?.id).toBe(verwacht);
});

test.each([
  { na: 'a', beantwoord: [], verwacht: 'b' },
  { na: 'b', beantwoord: ['c'], verwacht: 'a' },
  { na: 'c', beantwoord: ['a', 'b'], verwacht: 'c' },
  { na: 'weg', beantwoord: ['a'], verwacht: 'b' },
])('after $na, with $beantwoord answered, it is $verwacht', ({ na, beantwoord, verwacht }) => {
  const isBeantwoord = (id: string) => beantwoord.some((een) => een === id);
  expect(findOpenVraag(LIJST.onderdelen, isBeantwoord, na)?.id).toBe(verwacht);
});
