import { createOpslag, type Opslag } from '../../src/storage/opslag.ts';
import type { Opslagruimte } from '../../src/storage/ruimte.ts';

const SITE_ID = 'proefsite';
const TIJD = '2026-03-09T13:03:00.000Z';
/** How long the fake browser waits before it runs a planned task; the real one takes as long. */
const BEWAARTIJD_MS = 150;

type Inhoud = Map<string, string>;
type Soort = 'blijvend' | 'tijdelijk';

/**
 * A browser in memory. Its tabs share one localStorage and have a sessionStorage each. Nothing happens by itself: the
 * clock stands still and planned tasks wait until `wacht` is called.
 */
export class FakeBrowser {
  /** What is really stored. */
  readonly inhoud: Inhoud;
  /** How writing fails: `vol` throws as a full storage does, `weigert` throws otherwise, `vergeet` keeps nothing. */
  schrijven: 'gaat' | 'vol' | 'weigert' | 'vergeet' = 'gaat';
  /** How reaching the storage fails: `weigert` throws as window.localStorage does when denied. */
  toegang: 'gaat' | 'weigert' | 'ontbreekt' = 'gaat';
  /** Characters that fit; as in a browser, a text that does not fit leaves what stood there. */
  grens = Infinity;
  /** Writes and removals that were tried, in both kinds of storage. */
  pogingen = 0;
  #tijd = Date.parse(TIJD);
  #tabs: Tab[] = [];
  #ids = 0;

  constructor(inhoud: Readonly<Record<string, string>> = {}) {
    this.inhoud = new Map(Object.entries(inhoud));
  }

  get nu(): string {
    return new Date(this.#tijd).toISOString();
  }

  /** The clock runs on, or is put back, without anything happening. */
  zetKlok(ms: number): void {
    this.#tijd += ms;
  }

  /** Time passes: planned tasks run when they are due, in their order. */
  wacht(ms: number = BEWAARTIJD_MS): void {
    const tot = this.#tijd + ms;
    for (;;) {
      const [eerste] = this.#tabs
        .filter(({ slaapt }) => !slaapt)
        .flatMap((tab) => tab.taken.map((taak) => ({ tab, taak })))
        .filter(({ taak }) => taak.om <= tot)
        .sort((een, ander) => een.taak.om - ander.taak.om);
      if (eerste === undefined) break;
      eerste.tab.taken = eerste.tab.taken.filter((taak) => taak !== eerste.taak);
      this.#tijd = Math.max(this.#tijd, eerste.taak.om);
      eerste.taak.task();
    }
    this.#tijd = tot;
  }

  /** A page of the site; give the sessionStorage of an earlier page to open it in the same tab. */
  openTab(tijdelijk: Inhoud = new Map(), siteId = SITE_ID): Tab {
    const tab = new Tab(this, tijdelijk, siteId);
    this.#tabs.push(tab);
    return tab;
  }

  /** Removes a tab without a word to it. What it had planned is lost. */
  drop(tab: Tab): void {
    this.#tabs = this.#tabs.filter((ander) => ander !== tab);
  }

  createId(): string {
    this.#ids += 1;
    return `id${String(this.#ids)}`;
  }

  plan(tab: Tab, task: () => void): void {
    tab.taken.push({ om: this.#tijd + BEWAARTIJD_MS, task });
  }

  /** Writes as another page would, so that all tabs hear of it. Undefined removes. */
  writeElsewhere(sleutel: string, tekst: string | undefined): void {
    if (tekst === undefined) this.inhoud.delete(sleutel);
    else this.inhoud.set(sleutel, tekst);
    this.tell(undefined, sleutel);
  }

  tell(bron: Tab | undefined, sleutel: string): void {
    for (const tab of this.#tabs) if (tab !== bron) tab.hear(sleutel);
  }

  /** The storage as a tab sees it: `gezien` are the contents it reads, `echt` what it writes to as well. */
  toRuimte(gezien: Inhoud, echt: Inhoud, onChange: (sleutel: string) => void): Opslagruimte {
    return {
      length: gezien.size,
      key: (i) => [...gezien.keys()][i] ?? null,
      getItem: (sleutel) => gezien.get(sleutel) ?? null,
      setItem: (sleutel, tekst) => {
        this.pogingen += 1;
        if (this.schrijven === 'vol' || countTekens(echt, sleutel) + sleutel.length + tekst.length > this.grens) {
          throw new DOMException('full', 'QuotaExceededError');
        }
        if (this.schrijven === 'weigert') throw new DOMException('no', 'SecurityError');
        if (this.schrijven === 'vergeet' || (gezien.get(sleutel) === tekst && echt.get(sleutel) === tekst)) return;
        gezien.set(sleutel, tekst);
        echt.set(sleutel, tekst);
        onChange(sleutel);
      },
      removeItem: (sleutel) => {
        this.pogingen += 1;
        if (this.schrijven === 'weigert') throw new DOMException('no', 'SecurityError');
        gezien.delete(sleutel);
        if (echt.delete(sleutel)) onChange(sleutel);
      },
    };
  }
}

/** A page in a tab of its own. */
export class Tab {
  readonly opslag: Opslag;
  /** Its sessionStorage. */
  readonly tijdelijk: Inhoud;
  taken: { om: number; task: () => void }[] = [];
  slaapt = false;
  #browser: FakeBrowser;
  #onChange: (sleutel: string | null) => void = () => undefined;
  #onHide: () => void = () => undefined;
  /** What it sees while its view lags; undefined: what is really stored. */
  #beeld: Inhoud | undefined;
  #gemist: string[] = [];

  constructor(browser: FakeBrowser, tijdelijk: Inhoud, siteId: string) {
    this.#browser = browser;
    this.tijdelijk = tijdelijk;
    this.opslag = createOpslag(siteId, {
      openRuimte: (soort) => this.#openRuimte(soort),
      now: () => new Date(browser.nu),
      createId: () => browser.createId(),
      plan: (_, task) => {
        browser.plan(this, task);
      },
      watch: (onChange, onHide) => {
        this.#onChange = onChange;
        this.#onHide = onHide;
      },
    });
  }

  /** From now on it does not see what others write, as for some milliseconds in a real browser; it sees what it writes. */
  loopAchter(): void {
    this.#beeld ??= new Map(this.#browser.inhoud);
  }

  /** It sees what is stored, and hears what it missed. */
  haalIn(): void {
    this.#beeld = undefined;
    if (this.slaapt) return;
    for (const sleutel of this.#gemist.splice(0)) this.#onChange(sleutel);
  }

  /** The browser freezes the page: it does nothing and hears nothing. */
  slaap(): void {
    this.slaapt = true;
  }

  ontwaak(): void {
    this.slaapt = false;
    this.#gemist = [];
    this.#onChange(null);
  }

  /** The user goes to another tab, or the page is about to go. */
  hide(): void {
    this.#onHide();
  }

  close(): void {
    this.hide();
    this.#browser.drop(this);
  }

  crash(): void {
    this.#browser.drop(this);
  }

  /** Loads the page again in the same tab. */
  reload(): Tab {
    this.close();
    return this.#browser.openTab(this.tijdelijk);
  }

  hear(sleutel: string): void {
    if (this.slaapt) return;
    if (this.#beeld === undefined) this.#onChange(sleutel);
    else this.#gemist.push(sleutel);
  }

  #openRuimte(soort: Soort): Opslagruimte | null {
    const browser = this.#browser;
    if (browser.toegang === 'weigert') throw new DOMException('denied', 'SecurityError');
    if (browser.toegang === 'ontbreekt') return null;
    if (soort === 'tijdelijk') return browser.toRuimte(this.tijdelijk, this.tijdelijk, () => undefined);
    return browser.toRuimte(this.#beeld ?? browser.inhoud, browser.inhoud, (sleutel) => {
      browser.tell(this, sleutel);
    });
  }
}

/** Characters in use, without those of one key. */
function countTekens(inhoud: Inhoud, zonder: string): number {
  return [...inhoud].reduce(
    (som, [sleutel, tekst]) => (sleutel === zonder ? som : som + sleutel.length + tekst.length),
    0,
  );
}
