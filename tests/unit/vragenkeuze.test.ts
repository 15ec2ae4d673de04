import { expect, test } from 'vitest';
import { findVraagNaast, readSneltoets } from '../../src/domain/sneltoets.ts';
import {
  ALLE_VRAGEN,
  countVragen,
  filterOnderdelen,
  revealPlaats,
  selectVragen,
  type Vraagfilter,
} from '../../src/domain/vragenkeuze.ts';
import type { ZelfscanInvoer } from '../../src/domain/zelfscan.ts';

const ONDERDELEN = [
  { id: 'oogst', vragen: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }], verplichtingen: [{ id: 'plicht' }] },
  { id: 'bewaren', vragen: [{ id: 'b1' }], verplichtingen: [] },
];
/** The page says that the filter was switched off. */
const HERSTELD = { ...ALLE_VRAGEN, isHersteld: true };
const INVOER: ZelfscanInvoer = {
  beantwoordingen: {
    o1: { antwoord: 'niet op orde', bespreken: true },
    o2: { antwoord: 'op orde' },
    o3: { bespreken: true },
  },
};
const listIds = (keuze: typeof ALLE_VRAGEN) =>
  filterOnderdelen(ONDERDELEN, keuze).flatMap(({ vragen }) => vragen.map(({ id }) => id));
const select = (filter: Vraagfilter, onderdeel?: string) => selectVragen(ONDERDELEN, INVOER, { onderdeel, filter });

test.each([
  { filter: 'alle', onderdeel: undefined, ids: ['o1', 'o2', 'o3', 'b1'] },
  { filter: 'nog open', onderdeel: undefined, ids: ['o3', 'b1'] },
  { filter: 'niet op orde', onderdeel: undefined, ids: ['o1'] },
  { filter: 'nog bespreken', onderdeel: undefined, ids: ['o1', 'o3'] },
  { filter: 'alle', onderdeel: 'bewaren', ids: ['b1'] },
  { filter: 'nog open', onderdeel: 'oogst', ids: ['o3'] },
  { filter: 'niet op orde', onderdeel: 'bewaren', ids: [] },
] as const)(
  '$filter in $onderdeel shows the questions that meet it, and counts as many',
  ({ filter, onderdeel, ids }) => {
    expect(listIds(select(filter, onderdeel))).toEqual(ids);
    expect(countVragen(ONDERDELEN, INVOER, onderdeel)[filter]).toBe(ids.length);
  },
);

test('an onderdeel of which no question is shown is not shown', () => {
  expect(filterOnderdelen(ONDERDELEN, select('niet op orde')).map(({ id }) => id)).toEqual(['oogst']);
});

test('a question itself is the same object under every choice, so that it need not be drawn again', () => {
  expect(filterOnderdelen(ONDERDELEN, select('nog open'))[0]?.vragen[0]).toBe(ONDERDELEN[0]?.vragen[2]);
});

test.each([
  { title: 'what is shown changes nothing', keuze: select('nog open'), plaats: 'o3', na: select('nog open') },
  { title: 'an unknown place changes nothing', keuze: select('nog open'), plaats: 'niets', na: select('nog open') },
  { title: 'a question that a filter hides shows all', keuze: select('nog open'), plaats: 'o2', na: HERSTELD },
  {
    title: 'an onderdeel that a filter hides shows all',
    keuze: select('niet op orde'),
    plaats: 'bewaren',
    na: HERSTELD,
  },
  { title: 'an obligation under a filter shows all', keuze: select('nog open'), plaats: 'plicht', na: HERSTELD },
  {
    title: 'another onderdeel is turned to',
    keuze: select('alle', 'oogst'),
    plaats: 'b1',
    na: select('alle', 'bewaren'),
  },
  {
    title: 'an obligation of the onderdeel is shown',
    keuze: select('alle', 'oogst'),
    plaats: 'plicht',
    na: select('alle', 'oogst'),
  },
])('a link: $title', ({ keuze, plaats, na }) => {
  expect(revealPlaats(ONDERDELEN, keuze, plaats)).toEqual(na);
});

const TOETS = { key: '1', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  { key: '1', uitkomst: { soort: 'antwoord', antwoord: 'op orde' } },
  { key: '2', uitkomst: { soort: 'antwoord', antwoord: 'niet op orde' } },
  { key: 'j', uitkomst: { soort: 'stap', stap: 1 } },
  { key: 'K', uitkomst: { soort: 'stap', stap: -1 } },
  { key: '0', uitkomst: undefined },
  { key: '3', uitkomst: undefined },
  { key: 'ArrowDown', uitkomst: undefined },
])('the key $key', ({ key, uitkomst }) => {
  expect(readSneltoets({ ...TOETS, key })).toEqual(uitkomst);
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)('a key with %s is not ours', (soort) => {
  expect(readSneltoets({ ...TOETS, [soort]: true })).toBeUndefined();
});

test.each([
  { vraag: 'o1', stap: 1, naast: 'b1' },
  { vraag: 'b1', stap: -1, naast: 'o1' },
  { vraag: 'b1', stap: 1, naast: undefined },
  { vraag: 'o1', stap: -1, naast: undefined },
  { vraag: 'weg', stap: 1, naast: undefined },
] as const)('beside $vraag ($stap) among what is shown', ({ vraag, stap, naast }) => {
  expect(findVraagNaast(['o1', 'b1'], vraag, stap)).toBe(naast);
});
