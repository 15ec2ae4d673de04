import { describe, expect, test } from 'vitest';
import { withKopveld } from '../../src/domain/edit-zelfscan.ts';
import type { ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { readDocument } from '../../src/storage/documenttekst.ts';
import { toPlaats } from '../../src/storage/sleutels.ts';
import { ZELFSCAN_VORM } from '../../src/storage/zelfscan-vorm.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { FakeBrowser, type Tab } from './fake-browser.ts';

const SLEUTEL = 'proefsite:zelfscan:1';
const NIEUWER = '{"versie":9,"invoer":{}}';
const MARK = 'proefsite:gedeeld';
const BACKUP = 'proefsite:back-up';

function toTekst(gemeente: string, gewijzigd?: string): string {
  return JSON.stringify({ versie: 2, gewijzigd, invoer: { gemeente } });
}

function toInvoer(gemeente: string): ZelfscanInvoer {
  return { gemeente, beantwoordingen: {} };
}

function getGemeente(inhoud: ReadonlyMap<string, string>, sleutel = SLEUTEL): string | undefined {
  const gelezen = readDocument(ZELFSCAN_VORM, inhoud.get(sleutel) ?? '');
  return gelezen.ok ? gelezen.value.invoer.gemeente : undefined;
}

/** The document in a tab, with a change that is not kept yet. */
function openMetWijziging(tab: Tab, naam = 'Noord') {
  const document = tab.opslag.open(ZELFSCAN, '1');
  document.edit((invoer) => withKopveld(invoer, 'naam', naam));
  return document;
}

describe('the list', () => {
  test('has the documents of the tools, latest change first, and those of an unknown moment last', () => {
    const browser = new FakeBrowser({
      'proefsite:zelfscan:oud': toTekst('Gouda', '2026-03-01T00:00:00.000Z'),
      'proefsite:zelfscan:1': '{"versie":1,"beantwoordingen":{}}',
      'proefsite:zelfscan:nieuw': toTekst('Delft', '2026-03-02T00:00:00.000Z'),
      'proefsite:zelfscan:stuk': 'kapot',
      'proefsite:zelfscan:later': NIEUWER,
      'proefsite:onbekend:1': toTekst('Ede'),
      'proefsite:apart:zelfscan:1:2026-03-01T00:00:00.000Z': 'kapot',
      [BACKUP]: '2026-03-01T00:00:00.000Z',
      'andere-site:zelfscan:1': toTekst('Leiden'),
      'proefsite-2:zelfscan:1': toTekst('Utrecht'),
      los: 'x',
    });
    const regels = browser.openTab().opslag.list(HULPMIDDELEN);
    expect(regels.map(({ id, status }) => [id, status])).toEqual([
      ['nieuw', 'leesbaar'],
      ['oud', 'leesbaar'],
      ['1', 'leesbaar'],
      ['stuk', 'onleesbaar'],
      ['later', 'onleesbaar'],
    ]);
    expect(regels[0]).toMatchObject({
      soort: 'zelfscan',
      invoer: { gemeente: 'Delft' },
      gewijzigd: '2026-03-02T00:00:00.000Z',
    });
    expect(regels[3]).toMatchObject({
      onleesbaar: { reden: 'geen-json', raw: 'kapot' },
      omvang: 'proefsite:zelfscan:stukkapot'.length,
    });
    expect(browser.pogingen).toBe(0);
  });

  test.each(['weigert', 'ontbreekt'] as const)('is empty, without a throw, when storage %s', (toegang) => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda') });
    const { opslag } = browser.openTab();
    browser.toegang = toegang;
    expect(opslag.list(HULPMIDDELEN)).toEqual([]);
    expect(opslag.listApart()).toEqual([]);
    expect(opslag.measure()).toEqual({ site: 0, alles: 0 });
    expect(opslag.getBackup()).toBeUndefined();
    expect(opslag.remove('zelfscan', '1').size).toBe(0);
    expect(opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') })).toBe('geblokkeerd');
    expect(opslag.putBack(new Map([[SLEUTEL, 'x']]))).toBe(1);
    expect(opslag.setGedeeld(true)).toBe(false);
  });

  test.each([
    { sleutel: 'proefsite:zelfscan:a', plaats: { siteId: 'proefsite', soort: 'zelfscan', id: 'a' } },
    { sleutel: 'proefsite:zelfscan:', plaats: undefined },
    { sleutel: 'proefsite:back-up', plaats: undefined },
    { sleutel: 'proefsite:apart:zelfscan:1:2026', plaats: undefined },
    { sleutel: 'andere:zelfscan:a', plaats: undefined },
  ])('$sleutel names a document: $plaats', ({ sleutel, plaats }) => {
    expect(toPlaats('proefsite', sleutel)).toEqual(plaats);
  });
});

describe('storing a document as it is', () => {
  test('keeps when it was made and changed, and shows in every tab', () => {
    const browser = new FakeBrowser();
    const [hier, daar] = [browser.openTab(), browser.openTab()];
    const inhoud = {
      gemaakt: '2026-01-01T00:00:00.000Z',
      gewijzigd: '2026-02-01T00:00:00.000Z',
      invoer: toInvoer('Gouda'),
    };
    expect(hier.opslag.put(ZELFSCAN, '1', inhoud)).toBeUndefined();
    for (const { opslag } of [hier, daar]) expect(opslag.list(HULPMIDDELEN)).toMatchObject([inhoud]);
    expect([hier.opslag.$stand.get(), daar.opslag.$stand.get()]).toEqual([1, 1]);
  });

  test.each([
    { waar: 'this tab', i: 0 },
    { waar: 'another tab', i: 1 },
  ] as const)('takes the place of a document that is open in $waar, also of what was just entered there', ({ i }) => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda') });
    const tabs = [browser.openTab(), browser.openTab()] as const;
    const document = openMetWijziging(tabs[i]);
    browser.wacht();
    browser.wacht(10);
    tabs[0].opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') });
    browser.wacht(1000);
    expect(getGemeente(browser.inhoud)).toBe('Delft');
    expect(document.$invoer.get()).toEqual(toInvoer('Delft'));
    expect(document.$overschreven.get()).toEqual([['naam']]);
  });

  test('leaves what another tab changes later', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda') });
    const [hier, daar] = [browser.openTab(), browser.openTab()];
    const document = daar.opslag.open(ZELFSCAN, '1');
    hier.opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') });
    document.edit((invoer) => withKopveld(invoer, 'gemeente', 'Ede'));
    browser.wacht();
    expect(getGemeente(browser.inhoud)).toBe('Ede');
  });

  test('keeps first what this page had not kept yet', () => {
    const browser = new FakeBrowser();
    const { opslag } = browser.openTab();
    opslag.open(ZELFSCAN, '2').edit((invoer) => withKopveld(invoer, 'gemeente', 'Ede'));
    opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') });
    expect(getGemeente(browser.inhoud, 'proefsite:zelfscan:2')).toBe('Ede');
  });

  test('sets aside what cannot be read, and writes nothing when that fails', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'kapot'.repeat(20) });
    const { opslag } = browser.openTab();
    browser.grens = 200;
    expect(opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') })).toBe('gewijzigd-formaat');
    expect(browser.inhoud.get(SLEUTEL)).toBe('kapot'.repeat(20));
    browser.grens = Infinity;
    expect(opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') })).toBeUndefined();
    expect(opslag.listApart().map(({ raw }) => raw)).toEqual(['kapot'.repeat(20)]);
    expect(getGemeente(browser.inhoud)).toBe('Delft');
  });

  test('never takes the place of what a newer version wrote', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: NIEUWER });
    expect(browser.openTab().opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') })).toBe('te-nieuw');
    expect([...browser.inhoud]).toEqual([[SLEUTEL, NIEUWER]]);
  });

  test.each([
    { schrijven: 'vol', fout: 'vol' },
    { schrijven: 'weigert', fout: 'geblokkeerd' },
    { schrijven: 'vergeet', fout: 'geblokkeerd' },
  ] as const)('tells why it was not kept: $schrijven', ({ schrijven, fout }) => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda') });
    browser.schrijven = schrijven;
    expect(browser.openTab().opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') })).toBe(fout);
    expect(getGemeente(browser.inhoud)).toBe('Gouda');
  });
});

describe('taking away', () => {
  const VAN_ANDEREN = {
    'andere-site:zelfscan:1': toTekst('Leiden'),
    'proefsite-2:zelfscan:1': 'x',
    proefsite: 'x',
    los: 'x',
  };
  const ALLES = {
    [SLEUTEL]: toTekst('Gouda'),
    'proefsite:zelfscan:2': 'kapot',
    'proefsite:apart:zelfscan:1:2026': 'kapot',
    [BACKUP]: '2026-03-01T00:00:00.000Z',
    'proefsite:nog-onbekend:x': 'x',
  };

  test('one document takes nothing else, not even a document whose id begins the same', () => {
    const browser = new FakeBrowser({ ...ALLES, ...VAN_ANDEREN, 'proefsite:zelfscan:11': 'x' });
    const weg = browser.openTab().opslag.remove('zelfscan', '1');
    expect([...weg]).toEqual([[SLEUTEL, ALLES[SLEUTEL]]]);
    expect([...browser.inhoud.keys()]).toEqual(
      [...Object.keys({ ...ALLES, ...VAN_ANDEREN }), 'proefsite:zelfscan:11'].filter((sleutel) => sleutel !== SLEUTEL),
    );
  });

  test('everything takes all keys of this site and no other, and can be undone', () => {
    const browser = new FakeBrowser({ ...ALLES, ...VAN_ANDEREN });
    const { opslag } = browser.openTab();
    const weg = opslag.removeAll();
    expect(Object.fromEntries(browser.inhoud)).toEqual(VAN_ANDEREN);
    expect(opslag.putBack(weg)).toBe(0);
    expect(Object.fromEntries(browser.inhoud)).toEqual({ ...ALLES, ...VAN_ANDEREN });
  });

  test('takes along what was just entered, so that it comes back with the rest', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda') });
    const tab = browser.openTab();
    const { opslag } = tab;
    const document = openMetWijziging(tab);
    const weg = opslag.remove('zelfscan', '1');
    browser.wacht(1000);
    expect(browser.inhoud.size).toBe(0);
    expect(document.$status.get()).toEqual({ status: 'verwijderd' });
    expect(opslag.putBack(weg)).toBe(0);
    expect(document.$invoer.get()).toMatchObject({ gemeente: 'Gouda', naam: 'Noord' });
    expect(document.$status.get().status).toBe('bewaard');
  });

  test('putting back leaves what was stored in the meantime and tells how much that was', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda'), 'proefsite:zelfscan:2': toTekst('Ede') });
    const { opslag } = browser.openTab();
    const weg = opslag.removeAll();
    opslag.put(ZELFSCAN, '1', { invoer: toInvoer('Delft') });
    expect(opslag.putBack(weg)).toBe(1);
    expect(opslag.putBack(weg)).toBe(1);
    expect(getGemeente(browser.inhoud)).toBe('Delft');
    expect(getGemeente(browser.inhoud, 'proefsite:zelfscan:2')).toBe('Ede');
  });

  test('what does not fit any more is told, and can be put back once there is room', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda') });
    const { opslag } = browser.openTab();
    const weg = opslag.remove('zelfscan', '1');
    browser.schrijven = 'vol';
    expect(opslag.putBack(weg)).toBe(1);
    browser.schrijven = 'gaat';
    expect(opslag.putBack(weg)).toBe(0);
    expect(getGemeente(browser.inhoud)).toBe('Gouda');
  });

  test('what went before storage refused can be put back', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: toTekst('Gouda'), 'proefsite:zelfscan:2': toTekst('Ede') });
    const { opslag } = browser.openTab();
    const verwijder = browser.inhoud.delete.bind(browser.inhoud);
    browser.inhoud.delete = (sleutel) => {
      browser.schrijven = 'weigert';
      return verwijder(sleutel);
    };
    const weg = opslag.removeAll();
    expect(browser.inhoud.size).toBe(1);
    browser.schrijven = 'gaat';
    expect(opslag.putBack(weg)).toBe(0);
    expect(browser.inhoud.size).toBe(2);
  });
});

describe('a shared computer', () => {
  /** A tab in which it was chosen, after the page was loaded again. */
  function openGedeeld(inhoud = {}): { browser: FakeBrowser; tab: Tab } {
    const browser = new FakeBrowser(inhoud);
    const eerst = browser.openTab();
    expect(eerst.opslag.isGedeeld).toBe(false);
    expect(eerst.opslag.setGedeeld(true)).toBe(true);
    return { browser, tab: eerst.reload() };
  }

  test('keeps everything in the storage that goes with the tab, and reads nothing else', () => {
    const { browser, tab } = openGedeeld({ 'proefsite:zelfscan:2': toTekst('Gouda') });
    const { opslag } = tab;
    expect(opslag.isGedeeld).toBe(true);
    expect(opslag.list(HULPMIDDELEN)).toEqual([]);
    openMetWijziging(tab);
    browser.wacht();
    opslag.put(ZELFSCAN, '3', { invoer: toInvoer('Ede') });
    opslag.setBackup('2026-03-01T00:00:00.000Z');
    opslag.putBack(opslag.remove('zelfscan', '3'));
    opslag.removeAll();
    expect([...browser.inhoud.keys()]).toEqual(['proefsite:zelfscan:2']);
    expect([...tab.tijdelijk.keys()]).toEqual([MARK]);
    expect(browser.openTab().opslag.isGedeeld).toBe(false);
  });

  test('is the same after the page is loaded again in that tab', () => {
    const { browser, tab } = openGedeeld();
    openMetWijziging(tab);
    browser.wacht();
    const later = tab.reload();
    expect(later.opslag.isGedeeld).toBe(true);
    expect(later.opslag.open(ZELFSCAN, '1').$invoer.get().naam).toBe('Noord');
  });

  test('switched off moves what was kept to the storage that stays', () => {
    const { browser, tab } = openGedeeld({ [BACKUP]: '2026-03-01T00:00:00.000Z' });
    openMetWijziging(tab);
    tab.opslag.setBackup('2026-03-09T00:00:00.000Z');
    tab.tijdelijk.set('andere-site:zelfscan:1', 'x');
    expect(tab.opslag.setGedeeld(false)).toBe(true);
    const later = tab.reload();
    expect([...later.tijdelijk.keys()]).toEqual(['andere-site:zelfscan:1']);
    expect(later.opslag.isGedeeld).toBe(false);
    expect(later.opslag.open(ZELFSCAN, '1').$invoer.get().naam).toBe('Noord');
    expect(browser.inhoud.get(BACKUP)).toBe('2026-03-01T00:00:00.000Z');
  });

  test.each([
    { regel: 'the storage that stays is full', bezet: {}, grens: 100 },
    {
      regel: 'another document stands in the place',
      bezet: { 'proefsite:zelfscan:3': toTekst('Delft') },
      grens: Infinity,
    },
  ])('switched off in vain, as $regel, changes nothing', ({ bezet, grens }) => {
    const { browser, tab } = openGedeeld(bezet);
    tab.opslag.put(ZELFSCAN, '2', { invoer: toInvoer('Ede') });
    tab.opslag.put(ZELFSCAN, '3', { invoer: toInvoer('Gouda') });
    const voor = [new Map(browser.inhoud), new Map(tab.tijdelijk)];
    browser.grens = grens;
    expect(tab.opslag.setGedeeld(false)).toBe(false);
    expect([browser.inhoud, tab.tijdelijk]).toEqual(voor);
    expect(tab.reload().opslag.isGedeeld).toBe(true);
  });

  test.each(['vol', 'weigert', 'vergeet'] as const)('cannot be chosen when that cannot be kept: %s', (schrijven) => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    browser.schrijven = schrijven;
    expect(tab.opslag.setGedeeld(true)).toBe(false);
    expect(tab.reload().opslag.isGedeeld).toBe(false);
  });
});

describe('what is known of the storage', () => {
  test('use is counted in characters of keys and texts, of this site and of all', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'abc', 'proefsite:apart:x': 'd', 'ander:1': 'efgh' });
    const site = SLEUTEL.length + 3 + 'proefsite:apart:x'.length + 1;
    expect(browser.openTab().opslag.measure()).toEqual({ site, alles: site + 'ander:1'.length + 4 });
  });

  test('the moment of the last back-up is kept and told to other pages', () => {
    const browser = new FakeBrowser();
    const [hier, daar] = [browser.openTab(), browser.openTab()];
    expect(hier.opslag.getBackup()).toBeUndefined();
    hier.opslag.setBackup('2026-03-09T13:03:00.000Z');
    expect(daar.opslag.getBackup()).toBe('2026-03-09T13:03:00.000Z');
    expect(daar.opslag.$stand.get()).toBe(1);
  });

  test.each(['gisteren', '', '2026-03-09'])('a moment of a back-up that reads %s is unknown', (raw) => {
    expect(new FakeBrowser({ [BACKUP]: raw }).openTab().opslag.getBackup()).toBeUndefined();
  });

  test('overviews hear of changes in this tab and others, and not of other sites', () => {
    const browser = new FakeBrowser();
    const [hier, daar] = [browser.openTab(), browser.openTab()];
    browser.writeElsewhere('andere-site:zelfscan:1', 'x');
    expect(hier.opslag.$stand.get()).toBe(0);
    openMetWijziging(hier);
    browser.wacht();
    expect([hier.opslag.$stand.get(), daar.opslag.$stand.get()]).toEqual([1, 1]);
  });

  test('two sites on one host do not see each other', () => {
    const browser = new FakeBrowser();
    const [hier, daar] = [browser.openTab(), browser.openTab(new Map(), 'tweede-site')];
    openMetWijziging(hier, 'hier');
    openMetWijziging(daar, 'daar');
    browser.wacht(1000);
    expect([...browser.inhoud.keys()]).toEqual([SLEUTEL, 'tweede-site:zelfscan:1']);
    hier.opslag.removeAll();
    expect([...browser.inhoud.keys()]).toEqual(['tweede-site:zelfscan:1']);
  });
});
