import { createOpslag, type Opslag, type Opslagomgeving } from './opslag.ts';

/** How soon a change is kept. Typing calls for one write per pause, not one per letter. */
const BEWAARTIJD_MS = 150;
/** A page that the browser froze while it was writing must not keep others waiting; both times together are under 300 ms. */
const WACHTTIJD_MS = 100;

const BROWSER: Opslagomgeving = {
  // While the site is built there is no window.
  openRuimte: (soort) => {
    if (typeof window === 'undefined') return null;
    return soort === 'tijdelijk' ? window.sessionStorage : window.localStorage;
  },
  now: () => new Date(),
  // Not crypto.randomUUID, which is absent on http.
  createId: () => [...crypto.getRandomValues(new Uint32Array(3))].map((getal) => getal.toString(36)).join(''),
  plan: (naam, task) => {
    setTimeout(() => {
      runAlone(naam, task);
    }, BEWAARTIJD_MS);
  },
  watch: (onChange, onHide) => {
    if (typeof window === 'undefined') return;
    window.addEventListener('storage', ({ key }) => {
      onChange(key);
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) onChange(null);
    });
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') onHide();
      // A tab that slept may have missed what others wrote.
      else onChange(null);
    });
  },
};

/** Browsers have no locks on http; there, and when the wait takes too long, the task runs as it is. */
function runAlone(naam: string, task: () => void): void {
  if (!('locks' in navigator)) {
    task();
    return;
  }
  const wachten = new AbortController();
  setTimeout(() => {
    wachten.abort();
  }, WACHTTIJD_MS);
  navigator.locks.request(naam, { signal: wachten.signal }, task).catch(task);
}

const geopend = new Map<string, Opslag>();

/** The storage of a site in this browser; the same at every call. */
export function openBrowserOpslag(siteId: string): Opslag {
  let opslag = geopend.get(siteId);
  if (opslag === undefined) {
    opslag = createOpslag(siteId, BROWSER);
    geopend.set(siteId, opslag);
  }
  return opslag;
}
