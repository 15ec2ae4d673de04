import { createOpslag, installOpslag, type Opslag, type Opslagruimte } from '../../src/storage/opslag.ts';
import { createZelfscanStore, type ZelfscanStore } from '../../src/stores/zelfscan.ts';

/** One tab of a fake browser. `act` makes it the tab that is in use, as the storage engine is one per page. */
export type Tab = ZelfscanStore & { act: <T>(action: (store: ZelfscanStore) => T) => T; opslag: Opslag };

const SITE_ID = 'proefsite';
export const SLEUTEL = 'proefsite:zelfscan:1';
export const TIJD = '2026-03-09T13:03:00.000Z';

/** A browser in memory: storage that can be full, refused or forgetful, and tabs that tell each other of changes. */
export class FakeBrowser {
  readonly inhoud = new Map<string, string>();
  /** How writing fails: `vol` throws as a full storage does, `weigert` throws otherwise, `vergeet` keeps nothing. */
  schrijven: 'gaat' | 'vol' | 'weigert' | 'vergeet' = 'gaat';
  /** How reaching the storage fails: `weigert` throws as window.localStorage does when denied. */
  toegang: 'gaat' | 'weigert' | 'ontbreekt' = 'gaat';
  /** Number of writes and removals that were tried. */
  pogingen = 0;
  tijd = TIJD;
  #watchers = new Set<{ tab: symbol; onChange: (sleutel: string | null) => void }>();

  constructor(inhoud: Readonly<Record<string, string>> = {}) {
    for (const [sleutel, tekst] of Object.entries(inhoud)) this.inhoud.set(sleutel, tekst);
  }

  /** Writes as another page would, so that all tabs hear of it. Undefined removes. */
  writeElsewhere(sleutel: string, tekst: string | undefined): void {
    if (tekst === undefined) this.inhoud.delete(sleutel);
    else this.inhoud.set(sleutel, tekst);
    this.#tell(undefined, sleutel);
  }

  openOpslag(): Opslag {
    const tab = Symbol('tab');
    return createOpslag({
      getRuimte: () => {
        if (this.toegang === 'weigert') throw new DOMException('denied', 'SecurityError');
        return this.toegang === 'ontbreekt' ? null : this.#toRuimte(tab);
      },
      now: () => new Date(this.tijd),
      watch: (onChange) => {
        const watcher = { tab, onChange };
        this.#watchers.add(watcher);
        return () => this.#watchers.delete(watcher);
      },
    });
  }

  /** Opens the zelfscan in a new tab, or after a reload, and keeps it on the page. */
  openTab(): Tab {
    const opslag = this.openOpslag();
    installOpslag(opslag);
    const store = createZelfscanStore(SITE_ID, opslag);
    store.$zelfscan.listen(() => undefined);
    return {
      ...store,
      opslag,
      act: (action) => {
        installOpslag(opslag);
        return action(store);
      },
    };
  }

  #tell(bron: symbol | undefined, sleutel: string | null): void {
    for (const { tab, onChange } of this.#watchers) if (tab !== bron) onChange(sleutel);
  }

  #toRuimte(tab: symbol): Opslagruimte {
    const { inhoud } = this;
    return {
      length: inhoud.size,
      key: (i) => [...inhoud.keys()][i] ?? null,
      getItem: (sleutel) => inhoud.get(sleutel) ?? null,
      setItem: (sleutel, tekst) => {
        this.pogingen += 1;
        if (this.schrijven === 'vol') throw new DOMException('full', 'QuotaExceededError');
        if (this.schrijven === 'weigert') throw new DOMException('no', 'SecurityError');
        if (this.schrijven === 'vergeet' || inhoud.get(sleutel) === tekst) return;
        inhoud.set(sleutel, tekst);
        this.#tell(tab, sleutel);
      },
      removeItem: (sleutel) => {
        this.pogingen += 1;
        if (this.schrijven === 'weigert') throw new DOMException('no', 'SecurityError');
        if (inhoud.delete(sleutel)) this.#tell(tab, sleutel);
      },
    };
  }
}
