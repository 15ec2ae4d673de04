import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAntwoord, withKopveld, withToelichting, type Kopveld } from '../../src/domain/edit-zelfscan.ts';
import { ANTWOORDEN, LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { decodeZelfscan } from '../../src/storage/decode-zelfscan.ts';
import { openZelfscan } from '../../src/stores/zelfscan.ts';
import { FakeBrowser, SLEUTEL, TIJD } from './fake-browser.ts';

const V1 = readFileSync(new URL('../fixtures/opslag/zelfscan-v1.json', import.meta.url), 'utf8');
const GOUDA = '{"versie":1,"gemeente":"Gouda","beantwoordingen":{}}';
const APART = `proefsite:apart:zelfscan:1:${TIJD}`;
const NIEUWER = '{"versie":2,"vragen":[]}';

describe('entering', () => {
  test('nothing is written before the first input', () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    tab.act((zelfscan) => {
      zelfscan.clearZelfscan();
      zelfscan.setKopveld('gemeente', '');
      zelfscan.clearAntwoord('a');
      zelfscan.setToelichting('a', '');
    });
    expect(browser.pogingen).toBe(0);
    expect(tab.$zelfscan.get()).toBe(LEGE_ZELFSCAN);
    expect(tab.$opslag.get()).toEqual({ status: 'leeg' });
  });

  test('every change is kept at once and is there after a reload', () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    tab.act((zelfscan) => {
      zelfscan.setKopveld('gemeente', 'Gouda');
      zelfscan.setKopveld('naam', 'Noord');
      zelfscan.setKopveld('datum', '2026-03-09');
      zelfscan.setKopveld('aanleiding', 'voortgang');
      zelfscan.setAntwoord('a', 'op orde');
      zelfscan.setToelichting('a', 'Klaar.');
    });
    expect(tab.$opslag.get()).toEqual({ status: 'bewaard', om: TIJD });
    const later = browser.openTab();
    expect(later.$zelfscan.get()).toEqual({
      gemeente: 'Gouda',
      naam: 'Noord',
      datum: '2026-03-09',
      aanleiding: 'voortgang',
      beantwoordingen: { a: { antwoord: 'op orde', toelichting: 'Klaar.' } },
    });
    expect(later.$opslag.get()).toEqual({ status: 'teruggelezen' });
  });

  test('opening what was kept writes nothing', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: V1 });
    expect(browser.openTab().$zelfscan.get().gemeente).toBe("'s-Hertogenbosch");
    expect(browser.pogingen).toBe(0);
  });

  test('text that did not change is never written again, whatever stands in its place by now', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const { opslag } = browser.openTab();
    browser.inhoud.set(SLEUTEL, NIEUWER);
    opslag.engine[SLEUTEL] = GOUDA;
    expect(browser.inhoud.get(SLEUTEL)).toBe(NIEUWER);
    expect(browser.pogingen).toBe(0);
  });

  test('an answer and a toelichting leave each other alone, and the entry goes with the last of them', () => {
    const tab = new FakeBrowser().openTab();
    const entry = () => tab.$zelfscan.get().beantwoordingen;
    tab.act((zelfscan) => {
      zelfscan.setToelichting('a', 'Nog niet.');
      zelfscan.setAntwoord('a', 'niet op orde');
    });
    expect(entry()).toStrictEqual({ a: { antwoord: 'niet op orde', toelichting: 'Nog niet.' } });
    tab.act((zelfscan) => zelfscan.clearAntwoord('a'));
    expect(entry()).toStrictEqual({ a: { toelichting: 'Nog niet.' } });
    tab.act((zelfscan) => zelfscan.setToelichting('a', ''));
    expect(entry()).toStrictEqual({});
  });

  test('when nothing is left, nothing is stored', () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    tab.act((zelfscan) => zelfscan.setKopveld('naam', 'Noord'));
    tab.act((zelfscan) => zelfscan.setKopveld('naam', ''));
    expect(tab.$zelfscan.get()).toStrictEqual(LEGE_ZELFSCAN);
    expect(browser.inhoud.size).toBe(0);
    expect(tab.$opslag.get()).toEqual({ status: 'leeg' });
  });

  test.each<{ veld: Kopveld; waarde: string; wordt: string | undefined }>([
    { veld: 'datum', waarde: '2026-02-30', wordt: undefined },
    { veld: 'datum', waarde: '12026-02-03', wordt: undefined },
    { veld: 'aanleiding', waarde: 'zomaar', wordt: undefined },
    { veld: 'naam', waarde: 'a\r\nb', wordt: 'a\nb' },
    { veld: 'gemeente', waarde: 'Gouda\uD83D', wordt: 'Gouda\uFFFD' },
  ])('$veld $waarde is kept as $wordt', ({ veld, waarde, wordt }) => {
    expect(withKopveld(LEGE_ZELFSCAN, veld, waarde)[veld]).toBe(wordt);
  });

  test.each(['__proto__', 'constructor'])('a question id %s is an ordinary id', (id) => {
    const browser = new FakeBrowser();
    browser.openTab().act((zelfscan) => {
      zelfscan.setAntwoord(id, 'op orde');
      zelfscan.setToelichting(id, 'x');
    });
    const { beantwoordingen } = browser.openTab().$zelfscan.get();
    expect(Object.entries(beantwoordingen)).toEqual([[id, { antwoord: 'op orde', toelichting: 'x' }]]);
  });

  test('what was cleared can be put back', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const tab = browser.openTab();
    const vorige = tab.act((zelfscan) => zelfscan.clearZelfscan());
    expect(browser.inhoud.size).toBe(0);
    expect(tab.$zelfscan.get()).toEqual(LEGE_ZELFSCAN);
    tab.act((zelfscan) => zelfscan.restoreZelfscan(vorige));
    expect(browser.inhoud.get(SLEUTEL)).toBe(GOUDA);
    expect(tab.$zelfscan.get().gemeente).toBe('Gouda');
  });

  test('without a browser the zelfscan opens empty, once per site', () => {
    const store = openZelfscan('bouw');
    expect(store.$zelfscan.get()).toBe(LEGE_ZELFSCAN);
    expect(openZelfscan('bouw')).toBe(store);
    expect(openZelfscan('andere-bouw')).not.toBe(store);
  });
});

describe('storage that fails', () => {
  test.each([
    { schrijven: 'vol', reden: 'vol' },
    { schrijven: 'weigert', reden: 'geblokkeerd' },
    { schrijven: 'vergeet', reden: 'geblokkeerd' },
  ] as const)('with storage that answers $schrijven the user goes on in memory and is told $reden', (geval) => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const tab = browser.openTab();
    browser.schrijven = geval.schrijven;
    tab.act((zelfscan) => zelfscan.setAntwoord('a', 'op orde'));
    tab.act((zelfscan) => zelfscan.setAntwoord('b', 'op orde'));
    expect(Object.keys(tab.$zelfscan.get().beantwoordingen)).toEqual(['a', 'b']);
    expect(tab.$opslag.get()).toEqual({ status: 'niet-bewaard', reden: geval.reden });
    expect(browser.inhoud.get(SLEUTEL)).toBe(GOUDA);
  });

  test.each(['weigert', 'ontbreekt'] as const)('storage whose access %s is reported at opening', (toegang) => {
    const browser = new FakeBrowser();
    browser.toegang = toegang;
    const tab = browser.openTab();
    expect(tab.$opslag.get()).toEqual({ status: 'niet-bewaard', reden: 'geblokkeerd' });
    tab.act((zelfscan) => zelfscan.setAntwoord('a', 'op orde'));
    expect(tab.$zelfscan.get().beantwoordingen).toEqual({ a: { antwoord: 'op orde' } });
    expect(tab.$opslag.get()).toEqual({ status: 'niet-bewaard', reden: 'geblokkeerd' });
  });

  test('once there is room again, the next change keeps everything', () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    browser.schrijven = 'vol';
    tab.act((zelfscan) => zelfscan.setAntwoord('a', 'op orde'));
    browser.schrijven = 'gaat';
    tab.act((zelfscan) => zelfscan.setAntwoord('b', 'op orde'));
    expect(tab.$opslag.get()).toEqual({ status: 'bewaard', om: TIJD });
    expect(browser.openTab().$zelfscan.get()).toEqual(tab.$zelfscan.get());
  });

  test('what could not be kept is not lost to a change in another tab', () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    browser.schrijven = 'vol';
    tab.act((zelfscan) => zelfscan.setAntwoord('a', 'op orde'));
    browser.writeElsewhere(SLEUTEL, GOUDA);
    expect(tab.$zelfscan.get().beantwoordingen).toEqual({ a: { antwoord: 'op orde' } });
    expect(tab.$opslag.get()).toEqual({ status: 'niet-bewaard', reden: 'vol' });
  });
});

describe('text that is not ours', () => {
  test.each([
    { raw: 'kapot', reden: 'geen-json' },
    { raw: NIEUWER, reden: 'te-nieuw' },
    { raw: '["van een ander"]', reden: 'onjuiste-vorm' },
  ])('$raw is set aside as $reden and left standing until the first input', ({ raw, reden }) => {
    const browser = new FakeBrowser({ [SLEUTEL]: raw });
    const tab = browser.openTab();
    expect(tab.$apartGezet.get()).toEqual({ sleutel: APART, reden });
    expect(tab.$zelfscan.get()).toEqual(LEGE_ZELFSCAN);
    expect([...browser.inhoud]).toEqual([
      [SLEUTEL, raw],
      [APART, raw],
    ]);
    tab.act((zelfscan) => zelfscan.setKopveld('gemeente', 'Gouda'));
    expect([...browser.inhoud]).toEqual([
      [SLEUTEL, GOUDA],
      [APART, raw],
    ]);
    expect(tab.$opslag.get()).toEqual({ status: 'bewaard', om: TIJD });
  });

  test('text that was set aside before is not copied again', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'kapot' });
    browser.openTab();
    browser.tijd = '2026-03-10T09:00:00.000Z';
    expect(browser.openTab().$apartGezet.get()).toEqual({ sleutel: APART, reden: 'geen-json' });
    expect(browser.inhoud.size).toBe(2);
  });

  test('a copy never takes the place of another copy', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: 'kapot', [APART]: 'eerder kapot' });
    browser.openTab();
    expect([...browser.inhoud.values()]).toEqual(['kapot', 'eerder kapot', 'kapot']);
  });

  test.each(['vol', 'weigert', 'vergeet'] as const)(
    'when it cannot be set aside (%s) it stays untouched',
    (schrijven) => {
      const browser = new FakeBrowser({ [SLEUTEL]: 'kapot' });
      browser.schrijven = schrijven;
      const tab = browser.openTab();
      const nietBewaard = { status: 'niet-bewaard', reden: 'gewijzigd-formaat' };
      expect(tab.$opslag.get()).toEqual(nietBewaard);
      tab.act((zelfscan) => zelfscan.setAntwoord('a', 'op orde'));
      tab.act((zelfscan) => zelfscan.clearZelfscan());
      tab.act((zelfscan) => zelfscan.setAntwoord('a', 'op orde'));
      expect(tab.$zelfscan.get().beantwoordingen).toEqual({ a: { antwoord: 'op orde' } });
      expect(tab.$opslag.get()).toEqual(nietBewaard);
      expect(tab.$apartGezet.get()).toBeUndefined();
      expect([...browser.inhoud]).toEqual([[SLEUTEL, 'kapot']]);
    },
  );

  test('a newer form from another tab does not wipe what the user sees, and is set aside before the next change', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const tab = browser.openTab();
    browser.writeElsewhere(SLEUTEL, NIEUWER);
    expect(tab.$zelfscan.get().gemeente).toBe('Gouda');
    expect(tab.$opslag.get()).toEqual({ status: 'niet-bewaard', reden: 'gewijzigd-formaat' });
    expect(browser.inhoud.get(SLEUTEL)).toBe(NIEUWER);
    tab.act((zelfscan) => zelfscan.setKopveld('naam', 'Noord'));
    expect(browser.inhoud.get(APART)).toBe(NIEUWER);
    expect(browser.openTab().$zelfscan.get()).toEqual({ gemeente: 'Gouda', naam: 'Noord', beantwoordingen: {} });
  });

  test('text that appeared unannounced is set aside before it is overwritten', () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    browser.inhoud.set(SLEUTEL, 'kapot');
    tab.act((zelfscan) => zelfscan.setKopveld('gemeente', 'Gouda'));
    expect([...browser.inhoud]).toEqual([
      [SLEUTEL, GOUDA],
      [APART, 'kapot'],
    ]);
  });
});

describe('two tabs', () => {
  test('a change in one tab appears in the other, which writes nothing itself', () => {
    const browser = new FakeBrowser();
    const [een, twee] = [browser.openTab(), browser.openTab()];
    een.act((zelfscan) => zelfscan.setAntwoord('a', 'op orde'));
    expect(twee.$zelfscan.get()).toEqual(een.$zelfscan.get());
    expect(twee.$opslag.get()).toEqual({ status: 'teruggelezen' });
    twee.act((zelfscan) => zelfscan.setAntwoord('b', 'op orde'));
    expect(Object.keys(een.$zelfscan.get().beantwoordingen)).toEqual(['a', 'b']);
    expect(browser.pogingen).toBe(2);
  });

  test('clearing in one tab clears the other', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const [een, twee] = [browser.openTab(), browser.openTab()];
    een.act((zelfscan) => zelfscan.clearZelfscan());
    expect(twee.$zelfscan.get()).toEqual(LEGE_ZELFSCAN);
    expect(twee.$opslag.get()).toEqual({ status: 'leeg' });
  });

  test('a change under another key is no concern of the zelfscan', () => {
    const browser = new FakeBrowser({ [SLEUTEL]: GOUDA });
    const tab = browser.openTab();
    const voor = tab.$zelfscan.get();
    browser.writeElsewhere('proefsite:zelfscan:2', NIEUWER);
    expect(tab.$zelfscan.get()).toBe(voor);
    expect(tab.$apartGezet.get()).toBeUndefined();
  });
});

/** A step of a random history: an edit, or something that happens to the browser. */
type Stap = { browser: 'vol' | 'gaat' | 'herladen' } | { edit: (invoer: ZelfscanInvoer) => ZelfscanInvoer; act: Actie };
type Actie = Parameters<ReturnType<FakeBrowser['openTab']>['act']>[0];

const ids = fc.constantFrom('a', 'b', '__proto__');
const teksten = fc.oneof(fc.constant(''), fc.string({ unit: 'binary' }));
const stappen: fc.Arbitrary<Stap> = fc.oneof(
  fc.constantFrom<Stap>({ browser: 'vol' }, { browser: 'gaat' }, { browser: 'herladen' }),
  fc
    .tuple(
      fc.constantFrom<Kopveld>('gemeente', 'naam', 'datum', 'aanleiding'),
      fc.oneof(teksten, fc.constant('2026-03-09')),
    )
    .map(([veld, tekst]): Stap => ({
      edit: (invoer) => withKopveld(invoer, veld, tekst),
      act: (zelfscan) => zelfscan.setKopveld(veld, tekst),
    })),
  fc.tuple(ids, fc.constantFrom(...ANTWOORDEN)).map(([id, antwoord]): Stap => ({
    edit: (invoer) => withAntwoord(invoer, id, antwoord),
    act: (zelfscan) => zelfscan.setAntwoord(id, antwoord),
  })),
  ids.map((id): Stap => ({
    edit: (invoer) => withAntwoord(invoer, id, undefined),
    act: (zelfscan) => zelfscan.clearAntwoord(id),
  })),
  fc.tuple(ids, teksten).map(([id, tekst]): Stap => ({
    edit: (invoer) => withToelichting(invoer, id, tekst),
    act: (zelfscan) => zelfscan.setToelichting(id, tekst),
  })),
  fc.constant<Stap>({ edit: () => LEGE_ZELFSCAN, act: (zelfscan) => zelfscan.clearZelfscan() }),
);

/** Comparable form of the input; toEqual overlooks an own `__proto__`. */
const flatten = ({ beantwoordingen, ...kop }: ZelfscanInvoer) => [kop, Object.entries(beantwoordingen)];

test('in any history the user sees every edit, a reload shows all that was reported as kept, and all stored text is ours', () => {
  fc.assert(
    fc.property(fc.array(stappen, { maxLength: 40 }), (historie) => {
      const browser = new FakeBrowser();
      let tab = browser.openTab();
      let ingevoerd = LEGE_ZELFSCAN;
      let bewaard = LEGE_ZELFSCAN;
      for (const stap of historie) {
        if ('edit' in stap) {
          ingevoerd = stap.edit(ingevoerd);
          tab.act(stap.act);
        } else if (stap.browser === 'herladen') {
          tab = browser.openTab();
          ingevoerd = bewaard;
        } else {
          browser.schrijven = stap.browser;
        }
        expect(flatten(tab.$zelfscan.get())).toEqual(flatten(ingevoerd));
        if (tab.$opslag.get().status !== 'niet-bewaard') bewaard = ingevoerd;
        const raw = browser.inhoud.get(SLEUTEL);
        const decoded = raw === undefined ? { ok: true as const, value: LEGE_ZELFSCAN } : decodeZelfscan(raw);
        if (!decoded.ok) expect.unreachable();
        expect(flatten(decoded.value)).toEqual(flatten(bewaard));
      }
      expect(browser.inhoud.size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

test('what another tab kept while this one could not is set aside, not overwritten', () => {
  const browser = new FakeBrowser();
  const hier = browser.openTab();
  const daar = browser.openTab();
  browser.schrijven = 'vol';
  hier.act((zelfscan) => {
    zelfscan.setAntwoord('a', 'op orde');
  });
  browser.schrijven = 'gaat';
  daar.act((zelfscan) => {
    zelfscan.setAntwoord('e', 'niet op orde');
  });
  const vanDaar = browser.inhoud.get(SLEUTEL);
  hier.act((zelfscan) => {
    zelfscan.setAntwoord('c', 'op orde');
  });
  expect(hier.$apartGezet.get()).toEqual({ sleutel: APART, reden: 'ander-tabblad' });
  expect(browser.inhoud.get(APART)).toBe(vanDaar);
  expect(Object.keys(browser.openTab().$zelfscan.get().beantwoordingen)).toEqual(['a', 'c']);
});
