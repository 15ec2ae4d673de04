import { describe, expect, test } from 'vitest';
import {
  toScanId,
  withAlias,
  withEigenAlias,
  withNamenZichtbaar,
  withoutScan,
  withRegionaam,
  withScans,
} from '../../src/domain/edit-regio.ts';
import { LEGE_REGIO, listRegioscans, type RegioInvoer, type Scangegevens } from '../../src/domain/regio.ts';
import { REGIO_VORM } from '../../src/storage/regio-vorm.ts';
import { openRegio } from '../../src/stores/regio.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { FakeBrowser } from './fake-browser.ts';

const SLEUTEL = 'proefsite:regio:1';
const GOUDA: Scangegevens = { alias: 'Gouda', datum: '2026-03-31', lijst: 1, antwoorden: { a: 'op orde' } };
const DELFT: Scangegevens = { alias: 'Delft', antwoorden: { a: 'niet op orde' } };

const openIn = (browser: FakeBrowser) => openRegio(browser.openTab().opslag, '1');
const listNamen = (store: ReturnType<typeof openIn>) => store.$scans.get().map(({ alias }) => alias);

test('every action changes its field, and a reload shows them all in the order in which scans were added', () => {
  const browser = new FakeBrowser();
  const store = openIn(browser);
  store.setNaam('Regio Noord');
  store.setNamenZichtbaar(true);
  const [gouda, delft, ede] = store.addScans([GOUDA, DELFT, { alias: 'Ede', antwoorden: { b: 'op orde' } }]);
  store.removeScan(delft ?? '');
  store.setAlias(ede ?? '', 'Gemeente E');
  browser.wacht();
  const verwacht = {
    naam: 'Regio Noord',
    namenZichtbaar: true,
    scans: { [gouda ?? '']: GOUDA, [ede ?? '']: { alias: 'Gemeente E', antwoorden: { b: 'op orde' } } },
  };
  expect(store.$invoer.get()).toEqual(verwacht);
  expect(openIn(browser).$invoer.get()).toEqual(verwacht);
  expect(listNamen(openIn(browser))).toEqual(['Gouda', 'Gemeente E']);
});

test('a name of its own is given to one zelfscan, also when another goes by the same name', () => {
  const browser = new FakeBrowser();
  const store = openIn(browser);
  const [oud = ''] = store.addScans([GOUDA, { ...GOUDA, datum: '2026-04-30' }]);
  store.setEigenAlias(oud, 'Gouda, Team Noord');
  expect(listNamen(store)).toEqual(['Gouda, Team Noord', 'Gouda']);
  // A file that comes later is of the gemeente, not of the team.
  store.addScans([{ ...GOUDA, datum: '2026-05-31' }]);
  expect(listNamen(store)).toEqual(['Gouda, Team Noord', 'Gouda', 'Gouda']);
  const invoer = store.$invoer.get();
  expect(withEigenAlias(invoer, oud, '')).toBe(invoer);
  expect(withEigenAlias(invoer, '__proto__', 'Ede')).toBe(invoer);
});

test('an action that changes nothing writes nothing', () => {
  const browser = new FakeBrowser();
  const store = openIn(browser);
  const [id = ''] = store.addScans([GOUDA]);
  browser.wacht();
  const pogingen = browser.pogingen;
  expect(store.addScans([GOUDA, { antwoorden: {} }])).toEqual([id, undefined]);
  store.setNaam('');
  store.setNamenZichtbaar(false);
  store.setAlias(id, 'Gouda');
  store.setAlias('weg', 'Ede');
  store.setAlias('__proto__', 'Ede');
  store.removeScan('constructor');
  browser.wacht();
  expect(browser.pogingen).toBe(pogingen);
});

test('nothing is stored but names, dates, versions and answers, whatever else a scan carries along', () => {
  const browser = new FakeBrowser();
  const meer = { ...GOUDA, toelichting: 'geheim', bestand: 'geheim.csv', toelichtingen: [{ tekst: 'geheim' }] };
  openIn(browser).addScans([meer]);
  browser.wacht();
  expect(browser.inhoud.get(SLEUTEL)).toContain('Gouda');
  expect(browser.inhoud.get(SLEUTEL)).not.toContain('geheim');
});

test('two tabs that add at the same moment keep both scans whole', () => {
  const browser = new FakeBrowser();
  const [een, ander] = [openIn(browser), openIn(browser)];
  een.addScans([GOUDA]);
  ander.addScans([DELFT]);
  browser.wacht(1000);
  expect(listRegioscans(openIn(browser).$invoer.get()).map(({ id: _, ...scan }) => scan)).toEqual([GOUDA, DELFT]);
});

describe('a gemeente that got another name', () => {
  test('keeps it for all its scans, also for files that come later on the same page', () => {
    const browser = new FakeBrowser();
    const store = openIn(browser);
    const [id = ''] = store.addScans([GOUDA, { ...GOUDA, alias: 'GOUDA ', datum: '2025-01-01' }, DELFT]);
    store.setAlias(id, 'Gemeente A');
    store.setAlias(id, 'Gemeente B');
    store.addScans([{ ...GOUDA, alias: 'gemeente gouda', datum: '2027-01-01' }]);
    expect(listNamen(store)).toEqual(['Gemeente B', 'Gemeente B', 'Delft', 'Gemeente B']);
    browser.wacht();
    expect(browser.inhoud.get(SLEUTEL)?.toLowerCase()).not.toContain('gouda');
  });

  test('gets one when it had none, alone', () => {
    const store = openIn(new FakeBrowser());
    const zonder = { datum: '2026-01-01', antwoorden: GOUDA.antwoorden };
    const [id = ''] = store.addScans([zonder, { ...zonder, datum: '2026-01-02' }]);
    store.setAlias(id, 'Ede');
    expect(listNamen(store)).toEqual(['Ede', undefined]);
    store.setAlias(id, '');
    expect(store.$invoer.get().scans[id]).toStrictEqual(zonder);
  });
});

test('ids follow the order in which scans are added, also after one that did not come from here', () => {
  const invoer: RegioInvoer = { scans: { '000009-b': GOUDA, '17': GOUDA, 'los-1': GOUDA } };
  expect(toScanId(invoer, 'a')).toBe('000010-a');
  const { ids } = withScans(LEGE_REGIO, [GOUDA, DELFT, GOUDA], () => 'x');
  expect(ids).toEqual(['000001-x', '000002-x', '000001-x']);
});

test('a change that changes nothing gives back its argument', () => {
  const invoer: RegioInvoer = { scans: { a: GOUDA } };
  expect(withScans(invoer, [GOUDA], () => 'x').invoer).toBe(invoer);
  expect(withoutScan(invoer, 'b')).toBe(invoer);
  expect(withAlias(invoer, 'a', 'Gouda')).toBe(invoer);
  expect(withNamenZichtbaar(invoer, false)).toBe(invoer);
  expect(withRegionaam(invoer, '')).toBe(invoer);
  expect(withRegionaam({ ...invoer, naam: 'Noord' }, '')).toStrictEqual(invoer);
});

test('a region of all gemeenten takes well under a megabyte, with what the shared layer adds', () => {
  const browser = new FakeBrowser();
  const ids = Array.from({ length: 58 }, (_, i) => `6${'abcdefg'.charAt(i % 7)}-${String(i)}-iii`);
  const scans = Array.from({ length: 355 }, (_, i): Scangegevens => ({
    alias: `Gemeente met een lange naam ${String(i)}`,
    datum: '2026-03-31',
    lijst: 1,
    antwoorden: Object.fromEntries(ids.map((id, j) => [id, (i + j) % 3 ? 'op orde' : 'niet op orde'])),
  }));
  const store = openIn(browser);
  store.addScans(scans);
  browser.wacht();
  expect(store.$status.get().status).toBe('bewaard');
  expect(browser.inhoud.get(SLEUTEL)?.length).toBeLessThan(500_000);
  expect(openIn(browser).$scans.get()).toHaveLength(355);
});

describe('the stored form', () => {
  test.each([
    ['an unknown field', { bestand: 'a.csv' }],
    ['a field of a scan that is not known', { scans: { a: { alias: 'Gouda', toelichting: 'a' } } }],
    ['a name that is empty', { naam: '' }],
    ['names that are not shown, which is written by leaving it out', { namenZichtbaar: false }],
    ['scans that are no object', { scans: [] }],
    ['a scan that is no object', { scans: { a: 'Gouda' } }],
    ['a scan with nothing in it', { scans: { a: {} } }],
    ['a scan with no answers in two lists', { scans: { a: { antwoorden: [[], []] } } }],
    ['a day that does not exist', { scans: { a: { datum: '2026-02-30' } } }],
    ['a version that is no whole number', { scans: { a: { lijst: 1.5 } } }],
    ['answers by question', { scans: { a: { antwoorden: { a: 'op orde' } } } }],
    ['answers in one list', { scans: { a: { antwoorden: [['a']] } } }],
    ['answers in three lists', { scans: { a: { antwoorden: [['a'], [], []] } } }],
    ['an id that is a number', { scans: { a: { antwoorden: [[1], []] } } }],
    ['a question with two answers', { scans: { a: { antwoorden: [['a'], ['a']] } } }],
    ['a question that stands there twice', { scans: { a: { antwoorden: [['a', 'a'], []] } } }],
  ])('refuses %s', (_, json) => {
    expect(REGIO_VORM.decode(json)).toEqual({ ok: false, reden: 'onjuiste-vorm' });
  });

  test('of a newer version passes over what it does not know', () => {
    const json = { later: 1, scans: { a: { alias: 'Gouda', later: 1 }, b: { later: 1 } } };
    expect(REGIO_VORM.decode(json, true)).toEqual({
      ok: true,
      value: { scans: { a: { alias: 'Gouda', antwoorden: {} }, b: { antwoorden: {} } } },
    });
  });

  test('has the ids of each answer in one order, so that the same answers are the same text', () => {
    const encode = (ids: string[]) =>
      REGIO_VORM.encode({ scans: { a: { antwoorden: Object.fromEntries(ids.map((id) => [id, 'op orde'])) } } });
    expect(encode(['c', 'a', '__proto__'])).toEqual({ scans: { a: { antwoorden: [['__proto__', 'a', 'c'], []] } } });
  });
});

test.each([
  [['naam'], 'Naam van het regiobeeld'],
  [['namenZichtbaar'], 'Namen zichtbaar of verborgen'],
  [['scans', 'a', 'alias'], 'Naam van een gemeente'],
  [['scans', 'a', 'antwoorden'], 'Antwoorden van een zelfscan'],
  [['scans', 'a', 'later'], 'Een zelfscan'],
  [['later'], 'later'],
])('the field %j is called %s', (pad, naam) => {
  expect(REGIO.nameVeld(pad, { versie: 1, onderdelen: [], vervallen: [] }, REGIO.leeg)).toBe(naam);
});
