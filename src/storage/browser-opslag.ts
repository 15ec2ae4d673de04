import { createOpslag, installOpslag, type Opslag, type Opslagomgeving } from './opslag.ts';

const BROWSER: Opslagomgeving = {
  // While the site is built there is no window.
  getRuimte: () => (typeof window === 'undefined' ? null : window.localStorage),
  now: () => new Date(),
  watch: (onChange) => {
    if (typeof window === 'undefined') return () => undefined;
    const onStorage = ({ key }: StorageEvent) => {
      onChange(key);
    };
    // A page in the back/forward cache misses the changes of other tabs.
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) onChange(null);
    };
    window.addEventListener('storage', onStorage);
    window.addEventListener('pageshow', onPageShow);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pageshow', onPageShow);
    };
  },
};

let opslag: Opslag | undefined;

/** The storage of this browser, installed at the first call. */
export function openBrowserOpslag(): Opslag {
  if (opslag === undefined) {
    opslag = createOpslag(BROWSER);
    installOpslag(opslag);
  }
  return opslag;
}
