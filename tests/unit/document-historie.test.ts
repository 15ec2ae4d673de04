import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withKopveld, withToelichting } from '../../src/domain/edit-zelfscan.ts';
import { getBeantwoording, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import type { LevendDocument } from '../../src/storage/document.ts';
import { readDocument } from '../../src/storage/documenttekst.ts';
import { ZELFSCAN_VORM } from '../../src/storage/zelfscan-vorm.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { FakeBrowser, type Tab } from './fake-browser.ts';

/*
 * Random histories of one document in up to three tabs. In the end, when everything was flushed and storage works:
 * every accepted edit is stored unless a later edit of the same field replaced it, every open tab shows what is stored,
 * nothing is stored that nobody entered, and nobody writes any more.
 *
 * - An edit is *accepted* when its page was still there when it was kept. A page that crashes, or goes while the storage
 *   fails, takes with it what it had not kept; that is the only loss there is.
 * - *Later* is by the time at which the user made the edit, whichever page came to keep it first: also when one of them
 *   failed or slept for minutes. The clock runs on at every step, so no two edits are made at one time.
 * - *Lag*: a page may not see yet what another wrote, and then writes without it. Only the page that made the lost edit
 *   can put it in again, and only if it hears of it. Real lag is some milliseconds, so here it ends, and that page had
 *   its turn, before a page crashes, reloads or sleeps, before the storage fills up and before a minute passes.
 * - *Removal*: what was kept is gone by the user's own wish. What was entered afterwards, or was not kept yet at that
 *   moment, is not; a page that brings it may bring along what else it shows.
 */

const SLEUTEL = 'proefsite:zelfscan:1';
const VELDEN = ['gemeente', 'naam', 'a', 'b', '__proto__'] as const;
type Veld = (typeof VELDEN)[number];

type Stap =
  | { doe: 'typ'; tab: number; veld: Veld; isLeeg: boolean }
  | { doe: 'wacht'; ms: number }
  | {
      doe: 'loopAchter' | 'haalIn' | 'slaap' | 'ontwaak' | 'hide' | 'crash' | 'herlaad' | 'open' | 'verwijder';
      tab: number;
    }
  | { doe: 'vol' }
  | { doe: 'gaat' }
  | { doe: 'minuut' };

type Invoer = { veld: Veld; waarde: string | undefined; isBewaard: boolean; isVerwijderd: boolean; pagina: Pagina };
type Pagina = { tab: Tab; document: LevendDocument<ZelfscanInvoer> };

function get(invoer: ZelfscanInvoer, veld: Veld): string | undefined {
  return veld === 'gemeente' || veld === 'naam' ? invoer[veld] : getBeantwoording(invoer, veld).toelichting;
}

function withVeld(invoer: ZelfscanInvoer, veld: Veld, waarde: string): ZelfscanInvoer {
  return veld === 'gemeente' || veld === 'naam'
    ? withKopveld(invoer, veld, waarde)
    : withToelichting(invoer, veld, waarde);
}

/** What a user entered, without the fields that hold nothing; toEqual overlooks an own `__proto__`. */
function flatten(invoer: ZelfscanInvoer): [Veld, string | undefined][] {
  return VELDEN.map((veld): [Veld, string | undefined] => [veld, get(invoer, veld)]);
}

class Historie {
  browser = new FakeBrowser();
  paginas: Pagina[] = [];
  log: Invoer[] = [];

  constructor() {
    this.open(this.browser.openTab());
  }

  open(tab: Tab): void {
    this.paginas.push({ tab, document: tab.opslag.open(ZELFSCAN, '1') });
  }

  doe(stap: Stap): void {
    this.browser.wacht(1);
    this.#doe(stap);
    this.#noteBewaard();
  }

  #doe(stap: Stap): void {
    if (stap.doe === 'wacht') return this.browser.wacht(stap.ms);
    if (stap.doe === 'gaat') return void (this.browser.schrijven = 'gaat');
    if (stap.doe === 'minuut' || stap.doe === 'vol') {
      this.#endLag();
      if (stap.doe === 'vol') this.browser.schrijven = 'vol';
      else this.browser.wacht(60_000);
      return;
    }
    const pagina = this.paginas[stap.tab % this.paginas.length];
    if (pagina === undefined) return expect.unreachable();
    switch (stap.doe) {
      case 'typ':
        return this.#typ(pagina, stap.veld, stap.isLeeg);
      case 'loopAchter':
        if (this.browser.schrijven === 'gaat') pagina.tab.loopAchter();
        return;
      case 'haalIn':
        return pagina.tab.haalIn();
      case 'ontwaak':
        if (pagina.tab.slaapt) pagina.tab.ontwaak();
        return;
      case 'hide':
        if (!pagina.tab.slaapt) pagina.tab.hide();
        return;
      case 'slaap':
        this.#endLag();
        return pagina.tab.slaap();
      case 'crash':
      case 'herlaad':
        this.#endLag();
        if (stap.doe === 'crash' || pagina.tab.slaapt) pagina.tab.crash();
        else pagina.tab.close();
        this.#noteBewaard();
        this.log = this.log.filter((invoer) => invoer.isBewaard || invoer.pagina !== pagina);
        this.paginas = this.paginas.filter((ander) => ander !== pagina);
        return this.open(this.browser.openTab());
      case 'open':
        if (this.paginas.length < 3) this.open(this.browser.openTab());
        return;
      case 'verwijder':
        this.#endLag();
        for (const invoer of this.log) invoer.isVerwijderd = invoer.isBewaard;
        return this.browser.writeElsewhere(SLEUTEL, undefined);
    }
  }

  #typ(pagina: Pagina, veld: Veld, isLeeg: boolean): void {
    if (pagina.tab.slaapt) return;
    const waarde = isLeeg ? '' : `w${String(this.log.length)}-${this.browser.nu}`;
    const voor = pagina.document.$invoer.get();
    pagina.document.edit((invoer) => withVeld(invoer, veld, waarde));
    if (pagina.document.$invoer.get() === voor) return;
    expect(get(pagina.document.$invoer.get(), veld)).toBe(waarde || undefined);
    this.log.push({ veld, waarde: waarde || undefined, isBewaard: false, isVerwijderd: false, pagina });
  }

  #endLag(): void {
    for (const { tab } of this.paginas) tab.haalIn();
    this.browser.wacht(1000);
    this.#noteBewaard();
  }

  /** A page that has nothing planned and reports no failure claims that all was kept: it is held to that. */
  #noteBewaard(): void {
    for (const invoer of this.log) {
      const { tab, document } = invoer.pagina;
      if (tab.taken.length === 0 && document.$status.get().status !== 'niet-bewaard') invoer.isBewaard = true;
    }
  }

  /** Everything comes to rest. */
  rust(): void {
    this.browser.schrijven = 'gaat';
    this.#endLag();
    for (const { tab } of this.paginas) if (tab.slaapt) tab.ontwaak();
    for (const { document } of this.paginas) document.keep();
    this.browser.wacht(1000);
  }

  check(): void {
    const { pogingen } = this.browser;
    this.browser.wacht(60_000);
    for (const { tab, document } of this.paginas) {
      document.refresh();
      tab.hide();
    }
    expect(this.browser.pogingen).toBe(pogingen);
    expect([...this.browser.inhoud.keys()]).toEqual(this.browser.inhoud.has(SLEUTEL) ? [SLEUTEL] : []);
    const raw = this.browser.inhoud.get(SLEUTEL);
    const gelezen = raw === undefined ? undefined : readDocument(ZELFSCAN_VORM, raw);
    if (gelezen?.ok === false) return expect.unreachable();
    const bewaard = gelezen?.value.invoer ?? { beantwoordingen: {} };
    for (const veld of VELDEN) {
      const ingevoerd = this.log.filter((invoer) => invoer.veld === veld);
      const laatste = ingevoerd.at(-1);
      if (laatste?.isVerwijderd === true)
        expect([undefined, ...ingevoerd.map(({ waarde }) => waarde)]).toContain(get(bewaard, veld));
      else expect({ [veld]: get(bewaard, veld) }).toEqual({ [veld]: laatste?.waarde });
    }
    for (const { document } of this.paginas) {
      if (gelezen) {
        expect(flatten(document.$invoer.get())).toEqual(flatten(bewaard));
        expect(document.$status.get()).toEqual({ status: 'bewaard', om: gelezen.value.gewijzigd });
      } else {
        expect(['leeg', 'verwijderd']).toContain(document.$status.get().status);
      }
    }
  }
}

const tabs = fc.nat({ max: 2 });
const typ: fc.Arbitrary<Stap> = fc.record({
  doe: fc.constant('typ' as const),
  tab: tabs,
  veld: fc.constantFrom(...VELDEN),
  isLeeg: fc.boolean(),
});
const wacht: fc.Arbitrary<Stap> = fc.record({
  doe: fc.constant('wacht' as const),
  ms: fc.integer({ min: 0, max: 200 }),
});
const lag: fc.Arbitrary<Stap> = fc.record({
  doe: fc.constantFrom('loopAchter' as const, 'haalIn' as const),
  tab: tabs,
});
const rest: fc.Arbitrary<Stap> = fc.oneof(
  fc.record({ doe: fc.constantFrom('slaap', 'ontwaak', 'hide', 'crash', 'herlaad', 'open', 'verwijder'), tab: tabs }),
  fc.constantFrom<Stap>({ doe: 'vol' }, { doe: 'gaat' }, { doe: 'minuut' }),
);
const historie = (...soorten: fc.WeightedArbitrary<Stap>[]): fc.Arbitrary<Stap[]> =>
  fc.array(fc.oneof({ weight: 6, arbitrary: typ }, { weight: 4, arbitrary: wacht }, ...soorten), { maxLength: 40 });

test.each([
  { regel: 'tabs that all see what is stored', stappen: historie({ weight: 4, arbitrary: rest }) },
  { regel: 'tabs that do not see yet what others wrote', stappen: historie({ weight: 4, arbitrary: lag }) },
  {
    regel: 'everything at once',
    stappen: historie({ weight: 2, arbitrary: lag }, { weight: 4, arbitrary: rest }),
  },
])('no accepted edit is ever lost: $regel', ({ stappen }) => {
  fc.assert(
    fc.property(fc.nat({ max: 2 }), stappen, (erbij, lijst) => {
      const verloop = new Historie();
      for (let i = 0; i < erbij; i += 1) verloop.doe({ doe: 'open', tab: 0 });
      for (const stap of lijst) verloop.doe(stap);
      verloop.rust();
      verloop.check();
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 300) },
  );
});
