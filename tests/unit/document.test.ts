import { describe, expect, test } from 'vitest';
import { withAntwoord, withKopveld, withToelichting, type Kopveld } from '../../src/domain/edit-zelfscan.ts';
import { LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import type { LevendDocument } from '../../src/storage/document.ts';
import { readDocument } from '../../src/storage/documenttekst.ts';
import { ZELFSCAN_VORM } from '../../src/storage/zelfscan-vorm.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { FakeBrowser, type Tab } from './fake-browser.ts';

const SLEUTEL = 'proefsite:zelfscan:1';
const APART = `proefsite:apart:zelfscan:1:2026-03-09T13:03:00.150Z`;
const GOUDA = '{"versie":1,"gemeente":"Gouda","beantwoordingen":{}}';
const NIEUWER = '{"versie":9,"iets":1,"invoer":{"gemeente":"Gouda","later":{}}}';
/** 150 ms later, when what was entered at the start is kept. */
const BEWAARD = { status: 'bewaard', om: '2026-03-09T13:03:00.150Z' };

type Document = LevendDocument<ZelfscanInvoer>;

const open = (tab: Tab): Document => tab.opslag.open(ZELFSCAN, '1');
const openIn = (browser: FakeBrowser): Document => open(browser.openTab());

function set(document: Document, veld: Kopveld, waarde: string): void {
  document.edit((invoer) => withKopveld(invoer, veld, waarde));
}

/** Two tabs with the document open. */
function openTwee(browser = new FakeBrowser()): {
  browser: FakeBrowser;
  tabs: [Tab, Tab];
  een: Document;
  twee: Document;
} {
  const tabs: [Tab, Tab] = [browser.openTab(), browser.openTab()];
  return { browser, tabs, een: open(tabs[0]), twee: open(tabs[1]) };
}

function getStored(browser: FakeBrowser): ZelfscanInvoer | undefined {
  const raw = browser.inhoud.get(SLEUTEL);
  if (raw === undefined) return undefined;
  const gelezen = readDocument(ZELFSCAN_VORM, raw);
  return gelezen.ok ? gelezen.value.invoer : expect.unreachable();
}

describe('keeping', () => {
  test('nothing is written before the user does something', () => {
    const browser = new FakeBrowser({ 'proefsite:zelfscan:2': GOUDA });
    for (const id of ['1', '2']) {
      const tab = browser.openTab();
      const document = tab.opslag.open(ZELFSCAN, id);
      document.edit((invoer) => invoer);
      document.edit((invoer) => ({ ...invoer }));
      document.refresh();
      document.keep();
      document.revive();
      browser.wacht();
      tab.close();
    }
    expect(browser.pogingen).toBe(0);
  });

  test('what was never entered is empty and has nothing to keep', () => {
    const document = openIn(new FakeBrowser());
    expect(document.$invoer.get()).toBe(LEGE_ZELFSCAN);
    expect(document.$status.get()).toEqual({ status: 'leeg' });
  });

  test('a change is shown at once and kept in one write with those after it', () => {
    const browser = new FakeBrowser();
    const document = openIn(browser);
    set(document, 'gemeente', 'G');
    browser.wacht(100);
    set(document, 'gemeente', 'Gouda');
    expect(document.$invoer.get().gemeente).toBe('Gouda');
    expect(browser.pogingen).toBe(0);
    browser.wacht(50);
    expect(browser.pogingen).toBe(1);
    expect(getStored(browser)).toEqual({ gemeente: 'Gouda', beantwoordingen: {} });
    expect(document.$status.get()).toEqual(BEWAARD);
    expect(openIn(browser).$status.get()).toEqual(BEWAARD);
  });

  test('each later change is kept as well', () => {
    const browser = new FakeBrowser();
    const document = openIn(browser);
    for (const waarde of ['a', 'b', 'c']) {
      set(document, 'naam', waarde);
      browser.wacht();
      expect(getStored(browser)?.naam).toBe(waarde);
    }
  });

  test('when the page goes, what was not kept yet is kept', () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    set(open(tab), 'gemeente', 'Gouda');
    tab.close();
    expect(getStored(browser)?.gemeente).toBe('Gouda');
    const pogingen = browser.pogingen;
    browser.wacht();
    expect(browser.pogingen).toBe(pogingen);
  });

  test('when a document was made stays, when it was changed moves on', () => {
    const browser = new FakeBrowser();
    const document = openIn(browser);
    set(document, 'gemeente', 'Gouda');
    browser.wacht();
    set(document, 'gemeente', 'Delft');
    browser.wacht();
    expect(JSON.parse(browser.inhoud.get(SLEUTEL) ?? '')).toMatchObject({
      gemaakt: '2026-03-09T13:03:00.150Z',
      gewijzigd: '2026-03-09T13:03:00.300Z',
    });
  });

  test('a document of the first form, which tells no time, is kept and carried on', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    expect(document.$status.get()).toEqual({ status: 'teruggelezen' });
    set(document, 'naam', 'Noord');
    browser.wacht();
    expect(getStored(browser)).toEqual({ gemeente: 'Gouda', naam: 'Noord', beantwoordingen: {} });
  });

  test('a document of which everything was taken out stays', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    set(openIn(browser), 'gemeente', '');
    browser.wacht();
    expect(getStored(browser)).toEqual(LEGE_ZELFSCAN);
  });

  test('times of long ago are not kept: it is no history of the user', () => {
    const browser = new FakeBrowser();
    const document = openIn(browser);
    set(document, 'naam', 'Noord');
    browser.wacht();
    browser.wacht(2 * 60 * 60 * 1000);
    set(document, 'gemeente', 'Gouda');
    browser.wacht();
    const gelezen = readDocument(ZELFSCAN_VORM, browser.inhoud.get(SLEUTEL) ?? '');
    expect(gelezen.ok && Object.keys(gelezen.value.tijden)).toEqual(['["gemeente"]']);
  });
});

describe('storage that fails', () => {
  test.each([
    { schrijven: 'vol', reden: 'vol' },
    { schrijven: 'weigert', reden: 'geblokkeerd' },
    { schrijven: 'vergeet', reden: 'geblokkeerd' },
  ] as const)(
    'with storage that answers $schrijven the user goes on in memory and is told $reden',
    ({ schrijven, reden }) => {
      const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
      const document = openIn(browser);
      browser.schrijven = schrijven;
      set(document, 'naam', 'Noord');
      browser.wacht();
      set(document, 'aanleiding', 'nulmeting');
      browser.wacht();
      expect(document.$invoer.get()).toMatchObject({ gemeente: 'Gouda', naam: 'Noord', aanleiding: 'nulmeting' });
      expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden });
      expect(browser.inhoud.get(SLEUTEL)).toBe(GOUDA);
      browser.schrijven = 'gaat';
      document.keep();
      expect(document.$status.get()).toEqual({ status: 'bewaard', om: browser.nu });
      expect(getStored(browser)).toEqual(document.$invoer.get());
    },
  );

  test.each(['weigert', 'ontbreekt'] as const)(
    'storage whose access %s is reported at opening, until it is there',
    (toegang) => {
      const browser = new FakeBrowser();
      browser.toegang = toegang;
      const document = openIn(browser);
      expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'geblokkeerd' });
      set(document, 'gemeente', 'Gouda');
      browser.wacht();
      expect(document.$invoer.get().gemeente).toBe('Gouda');
      expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'geblokkeerd' });
      browser.toegang = 'gaat';
      browser.openTab().hide();
      document.keep();
      expect(getStored(browser)?.gemeente).toBe('Gouda');
    },
  );

  test('a failure to read is no longer reported once reading works, when all is kept', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    browser.toegang = 'weigert';
    document.refresh();
    expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'geblokkeerd' });
    browser.toegang = 'gaat';
    document.refresh();
    expect(document.$status.get()).toEqual({ status: 'teruggelezen' });
  });

  test('a failure to read gives way to the report of what cannot be read', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'kapot' });
    browser.toegang = 'weigert';
    const document = openIn(browser);
    browser.toegang = 'gaat';
    document.refresh();
    expect(document.$status.get()).toEqual({ status: 'leeg' });
    expect(document.$onleesbaar.get()?.raw).toBe('kapot');
  });

  test('room that another page makes is used without the user doing anything', () => {
    const browser = new FakeBrowser({ 'ander:groot': 'x'.repeat(1000) });
    browser.grens = 1000;
    const document = openIn(browser);
    set(document, 'gemeente', 'Gouda');
    browser.wacht();
    expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'vol' });
    browser.writeElsewhere('ander:groot', undefined);
    browser.wacht();
    expect(getStored(browser)?.gemeente).toBe('Gouda');
    expect(document.$status.get()).toEqual({ status: 'bewaard', om: browser.nu });
  });

  test('what could not be kept survives a change in another tab', () => {
    const { browser, een, twee } = openTwee();
    browser.schrijven = 'vol';
    set(een, 'naam', 'Noord');
    browser.wacht();
    browser.schrijven = 'gaat';
    set(twee, 'gemeente', 'Gouda');
    browser.wacht(1000);
    expect(getStored(browser)).toMatchObject({ gemeente: 'Gouda', naam: 'Noord' });
    expect(een.$status.get().status).toBe('bewaard');
  });

  test('a page that fails at showing does not pass for storage that fails', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    document.$invoer.listen(() => {
      throw new Error('page');
    });
    browser.inhoud.set(SLEUTEL, '{"versie":1,"gemeente":"Delft","beantwoordingen":{}}');
    expect(() => {
      document.refresh();
    }).toThrow('page');
    expect(document.$status.get()).toEqual({ status: 'teruggelezen' });
  });
});

describe('two tabs', () => {
  test('a change in one appears in the other, which writes nothing itself', () => {
    const { browser, een, twee } = openTwee();
    set(een, 'gemeente', 'Gouda');
    browser.wacht();
    expect(twee.$invoer.get()).toEqual(een.$invoer.get());
    expect(twee.$status.get()).toEqual(BEWAARD);
    browser.wacht(60_000);
    expect(browser.pogingen).toBe(1);
  });

  test.each<{ regel: string; loopt: boolean }>([
    { regel: 'both survive', loopt: false },
    { regel: 'both survive also when one does not see yet what the other wrote', loopt: true },
  ])('changes to different fields: $regel', ({ loopt }) => {
    const { browser, tabs, een, twee } = openTwee(new FakeBrowser({ [SLEUTEL]: GOUDA }));
    if (loopt) tabs[1].loopAchter();
    set(een, 'naam', 'Noord');
    browser.wacht(50);
    twee.edit((invoer) => withAntwoord(invoer, 'a', 'op orde'));
    browser.wacht(1000);
    tabs[1].haalIn();
    browser.wacht(1000);
    const samen = { gemeente: 'Gouda', naam: 'Noord', beantwoordingen: { a: { antwoord: 'op orde' } } };
    expect(getStored(browser)).toEqual(samen);
    expect(een.$invoer.get()).toEqual(samen);
    expect(twee.$invoer.get()).toEqual(samen);
    expect([een.$overschreven.get(), twee.$overschreven.get()]).toEqual([[], []]);
  });

  test('taking out the last that stood at a question leaves what another tab put there', () => {
    const { browser, een, twee } = openTwee();
    een.edit((invoer) => withAntwoord(invoer, 'a', 'op orde'));
    browser.wacht();
    een.edit((invoer) => withAntwoord(invoer, 'a', undefined));
    twee.edit((invoer) => withToelichting(invoer, 'a', 'Navragen.'));
    twee.edit((invoer) => withAntwoord(invoer, 'b', 'op orde'));
    browser.wacht(1000);
    expect(getStored(browser)?.beantwoordingen).toEqual({
      a: { toelichting: 'Navragen.' },
      b: { antwoord: 'op orde' },
    });
  });

  test('two changes to one field: the later stays, and the other tab is told which field, once', () => {
    const { browser, een, twee } = openTwee();
    set(een, 'gemeente', 'Gouda');
    browser.wacht();
    set(twee, 'gemeente', 'Delft');
    browser.wacht();
    expect(een.$invoer.get().gemeente).toBe('Delft');
    expect(een.$overschreven.get()).toEqual([['gemeente']]);
    expect(twee.$overschreven.get()).toEqual([]);
    een.clearOverschreven();
    set(twee, 'naam', 'Noord');
    set(twee, 'gemeente', 'Leiden');
    browser.wacht();
    expect(een.$overschreven.get()).toEqual([]);
  });

  test('later is when it was entered, not when it could be kept', () => {
    const { browser, een, twee } = openTwee();
    browser.schrijven = 'vol';
    set(een, 'gemeente', 'Gouda');
    browser.wacht(60_000);
    browser.schrijven = 'gaat';
    set(twee, 'gemeente', 'Delft');
    browser.wacht();
    set(een, 'naam', 'Noord');
    browser.wacht(1000);
    expect(getStored(browser)).toMatchObject({ gemeente: 'Delft', naam: 'Noord' });
    expect(een.$overschreven.get()).toEqual([['gemeente']]);
    expect(een.$status.get().status).toBe('bewaard');
  });

  test('an earlier change that comes to be kept later does not undo a later one', () => {
    const { browser, tabs, een, twee } = openTwee();
    set(een, 'gemeente', 'Gouda');
    browser.wacht(10);
    tabs[0].slaap();
    set(twee, 'gemeente', 'Delft');
    browser.wacht(60_000);
    tabs[0].ontwaak();
    browser.wacht();
    expect(getStored(browser)?.gemeente).toBe('Delft');
    expect(een.$invoer.get().gemeente).toBe('Delft');
    expect(een.$overschreven.get()).toEqual([['gemeente']]);
  });

  test('a change made after seeing another is the later, also when the clock was put back', () => {
    const { browser, een, twee } = openTwee();
    set(een, 'gemeente', 'Gouda');
    browser.wacht();
    browser.zetKlok(-24 * 60 * 60 * 1000);
    set(twee, 'gemeente', 'Delft');
    browser.wacht(1000);
    expect(getStored(browser)?.gemeente).toBe('Delft');
    expect(een.$invoer.get().gemeente).toBe('Delft');
  });

  test('a tab that slept writes nothing old back', () => {
    const { browser, tabs, een, twee } = openTwee();
    set(een, 'gemeente', 'Gouda');
    set(een, 'naam', 'Noord');
    browser.wacht();
    tabs[0].slaap();
    set(twee, 'gemeente', 'Delft');
    browser.wacht(2 * 60 * 60 * 1000);
    set(twee, 'naam', '');
    tabs[1].close();
    tabs[0].ontwaak();
    set(een, 'aanleiding', 'nulmeting');
    browser.wacht(1000);
    expect(getStored(browser)).toEqual({ gemeente: 'Delft', aanleiding: 'nulmeting', beantwoordingen: {} });
    expect(een.$invoer.get()).toEqual(getStored(browser));
  });

  test('a tab that slept writes nothing old back when it is typed in before it heard anything', () => {
    const { browser, tabs, een, twee } = openTwee(new FakeBrowser({ [SLEUTEL]: GOUDA }));
    tabs[0].slaap();
    set(twee, 'gemeente', 'Delft');
    browser.wacht();
    tabs[0].slaapt = false;
    set(een, 'naam', 'Noord');
    browser.wacht();
    expect(getStored(browser)).toMatchObject({ gemeente: 'Delft', naam: 'Noord' });
  });

  test('what was kept after failing for long is put in again when a tab that had not seen it writes', () => {
    const { browser, tabs, een, twee } = openTwee();
    browser.schrijven = 'vol';
    set(een, 'naam', 'Noord');
    browser.wacht(60_000);
    tabs[1].loopAchter();
    browser.schrijven = 'gaat';
    een.keep();
    set(twee, 'gemeente', 'Gouda');
    browser.wacht();
    tabs[1].haalIn();
    browser.wacht(1000);
    expect(getStored(browser)).toMatchObject({ gemeente: 'Gouda', naam: 'Noord' });
  });

  test('two tabs that could not keep anything for hours come to rest', () => {
    const { browser, een, twee } = openTwee();
    browser.schrijven = 'vol';
    set(een, 'naam', 'Noord');
    set(twee, 'gemeente', 'Gouda');
    browser.wacht(2 * 60 * 60 * 1000);
    browser.schrijven = 'gaat';
    een.keep();
    browser.wacht(1000);
    const { pogingen } = browser;
    browser.wacht(60_000);
    expect(browser.pogingen).toBe(pogingen);
    expect(getStored(browser)).toMatchObject({ gemeente: 'Gouda', naam: 'Noord' });
  });
});

describe('text that cannot be read', () => {
  test.each([
    { raw: 'kapot', reden: 'geen-json' },
    { raw: '["van een ander"]', reden: 'onjuiste-vorm' },
  ])('$raw is reported, left alone, and set aside once before the first change is kept', ({ raw, reden }) => {
    const browser = new FakeBrowser({ [SLEUTEL]: raw });
    const document = openIn(browser);
    expect(document.$onleesbaar.get()).toEqual({ sleutel: SLEUTEL, reden, raw });
    expect(document.$status.get()).toEqual({ status: 'leeg' });
    document.keep();
    expect(browser.pogingen).toBe(0);
    set(document, 'gemeente', 'Gouda');
    browser.wacht();
    set(document, 'naam', 'Noord');
    browser.wacht();
    expect([...browser.inhoud.keys()]).toEqual([SLEUTEL, APART]);
    expect(browser.inhoud.get(APART)).toBe(raw);
    expect(getStored(browser)).toMatchObject({ gemeente: 'Gouda', naam: 'Noord' });
    expect(document.$onleesbaar.get()).toBeUndefined();
  });

  test('the same text is not set aside twice', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'kapot', 'proefsite:apart:zelfscan:1:eerder': 'kapot' });
    set(openIn(browser), 'gemeente', 'Gouda');
    browser.wacht();
    expect([...browser.inhoud.keys()]).toEqual([SLEUTEL, 'proefsite:apart:zelfscan:1:eerder']);
  });

  test('a copy never takes the place of another copy', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'kapot', [APART]: 'eerder kapot' });
    set(openIn(browser), 'gemeente', 'Gouda');
    browser.wacht();
    expect(browser.inhoud.get(APART)).toBe('eerder kapot');
    expect(browser.inhoud.get(`${APART}+`)).toBe('kapot');
  });

  test.each(['vol', 'weigert', 'vergeet'] as const)(
    'when it cannot be set aside (%s) it stays untouched',
    (schrijven) => {
      const browser = new FakeBrowser({ [SLEUTEL]: 'kapot' });
      const document = openIn(browser);
      browser.schrijven = schrijven;
      set(document, 'gemeente', 'Gouda');
      browser.wacht();
      expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'gewijzigd-formaat' });
      expect(document.$invoer.get().gemeente).toBe('Gouda');
      expect([...browser.inhoud]).toEqual([[SLEUTEL, 'kapot']]);
    },
  );

  test('text that is too large to set aside is not overwritten by what is small enough', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'kapot'.repeat(200) });
    browser.grens = 1500;
    const document = openIn(browser);
    set(document, 'gemeente', 'Gouda');
    browser.wacht();
    expect(browser.inhoud.get(SLEUTEL)).toBe('kapot'.repeat(200));
    expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'gewijzigd-formaat' });
  });

  test('in the place of what the page shows it is reported as not kept, and trying again puts all back', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    browser.writeElsewhere(SLEUTEL, 'kapot');
    expect(document.$invoer.get().gemeente).toBe('Gouda');
    expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'gewijzigd-formaat' });
    browser.wacht();
    expect(browser.inhoud.get(SLEUTEL)).toBe('kapot');
    document.keep();
    expect(getStored(browser)?.gemeente).toBe('Gouda');
    expect([...browser.inhoud.values()]).toContain('kapot');
    expect(document.$status.get()).toEqual({ status: 'bewaard', om: browser.nu });
  });

  test('that appeared unannounced is set aside before it is overwritten', () => {
    const browser = new FakeBrowser();
    const document = openIn(browser);
    browser.inhoud.set(SLEUTEL, 'kapot');
    set(document, 'gemeente', 'Gouda');
    browser.wacht();
    expect(getStored(browser)?.gemeente).toBe('Gouda');
    expect(browser.inhoud.get(APART)).toBe('kapot');
  });
});

describe('data of a newer version', () => {
  test('is shown as far as it is understood, read-only, and untouched', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: NIEUWER });
    const tab = browser.openTab();
    const document = open(tab);
    expect(document.$invoer.get()).toEqual({ gemeente: 'Gouda', beantwoordingen: {} });
    expect(document.$status.get()).toEqual({ status: 'alleen-lezen' });
    expect(document.$onleesbaar.get()?.raw).toBe(NIEUWER);
    set(document, 'naam', 'Noord');
    document.keep();
    browser.wacht();
    tab.close();
    expect(document.$invoer.get().naam).toBeUndefined();
    expect(browser.pogingen).toBe(0);
  });

  test('that comes while a change is not kept yet leaves that change on the page and says so', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    set(document, 'naam', 'Noord');
    browser.writeElsewhere(SLEUTEL, NIEUWER);
    browser.wacht();
    document.keep();
    expect(document.$invoer.get()).toEqual({ gemeente: 'Gouda', naam: 'Noord', beantwoordingen: {} });
    expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'te-nieuw' });
    expect([...browser.inhoud]).toEqual([[SLEUTEL, NIEUWER]]);
  });

  test('that makes way for what stood there before lets the page go on', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    browser.writeElsewhere(SLEUTEL, NIEUWER.replace('Gouda', 'Delft'));
    expect(document.$invoer.get().gemeente).toBe('Delft');
    browser.writeElsewhere(SLEUTEL, GOUDA);
    expect(document.$status.get()).toEqual({ status: 'teruggelezen' });
    expect(document.$invoer.get().gemeente).toBe('Gouda');
    set(document, 'naam', 'Noord');
    browser.wacht();
    expect(getStored(browser)).toMatchObject({ gemeente: 'Gouda', naam: 'Noord' });
  });
});

describe('a document that is removed elsewhere', () => {
  function removeElsewhere(): { browser: FakeBrowser; document: Document } {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    browser.writeElsewhere(SLEUTEL, undefined);
    return { browser, document };
  }

  test('is still shown, with that message, and not kept again by itself', () => {
    const { browser, document } = removeElsewhere();
    document.keep();
    document.refresh();
    browser.wacht();
    expect(document.$invoer.get().gemeente).toBe('Gouda');
    expect(document.$status.get()).toEqual({ status: 'verwijderd' });
    expect(browser.inhoud.size).toBe(0);
  });

  test('is kept again, whole, at the next change', () => {
    const { browser, document } = removeElsewhere();
    set(document, 'naam', 'Noord');
    browser.wacht();
    expect(getStored(browser)).toEqual({ gemeente: 'Gouda', naam: 'Noord', beantwoordingen: {} });
    expect(document.$status.get()).toEqual(BEWAARD);
  });

  test('is kept again, whole, when the user asks for it, also when that succeeds only later', () => {
    const { browser, document } = removeElsewhere();
    browser.schrijven = 'vol';
    document.revive();
    expect(document.$status.get()).toEqual({ status: 'niet-bewaard', reden: 'vol' });
    browser.schrijven = 'gaat';
    document.keep();
    expect(getStored(browser)?.gemeente).toBe('Gouda');
    expect(document.$status.get()).toEqual({ status: 'bewaard', om: browser.nu });
  });

  test('is shown as it was put back', () => {
    const { browser, document } = removeElsewhere();
    browser.writeElsewhere(SLEUTEL, GOUDA.replace('Gouda', 'Delft'));
    expect(document.$invoer.get().gemeente).toBe('Delft');
    expect(document.$status.get()).toEqual({ status: 'teruggelezen' });
  });

  test('brings nothing of its own into a document that comes in its place', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    set(document, 'naam', 'Noord');
    browser.wacht();
    browser.writeElsewhere(SLEUTEL, undefined);
    browser.writeElsewhere(SLEUTEL, GOUDA);
    browser.wacht(1000);
    expect(browser.inhoud.get(SLEUTEL)).toBe(GOUDA);
    expect(document.$invoer.get().naam).toBeUndefined();
  });

  test('while something is entered loses nothing', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const document = openIn(browser);
    set(document, 'naam', 'Noord');
    browser.writeElsewhere(SLEUTEL, undefined);
    browser.wacht();
    expect(getStored(browser)).toEqual({ gemeente: 'Gouda', naam: 'Noord', beantwoordingen: {} });
  });
});

test('a document that is open twice on one page behaves as in two tabs', () => {
  const browser = new FakeBrowser();
  const tab = browser.openTab();
  const [een, twee] = [open(tab), open(tab)];
  set(een, 'gemeente', 'Gouda');
  set(twee, 'naam', 'Noord');
  browser.wacht();
  expect(getStored(browser)).toMatchObject({ gemeente: 'Gouda', naam: 'Noord' });
  expect(een.$invoer.get()).toEqual(twee.$invoer.get());
});
