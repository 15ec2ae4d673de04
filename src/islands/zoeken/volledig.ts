import { createPagefindLoader } from '../../search/pagefind.ts';
import { searchVolledig } from '../../search/volledig.ts';
import type { Volledigzoeker } from '../../search/zoeksessie.ts';
import { Filters } from './Filters.tsx';
import { Paginas } from './Paginas.tsx';
import type { Weergave } from './Zoekuitslag.tsx';

/** What shows the pages. */
export const WEERGAVE: Weergave = { Filters, Paginas };

/** Loads what the pages are searched with. Suggestions do not wait for this code. */
export function createVolledigLader(basis: string): () => Promise<Volledigzoeker> {
  const loadPagefind = createPagefindLoader(basis, {
    importModule: (adres) => import(/* @vite-ignore */ adres),
    prefetchBestand(adres) {
      void fetch(adres).catch(() => undefined);
    },
    async checkBestand(adres) {
      const antwoord = await fetch(adres, { cache: 'no-store' });
      if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
    },
  });
  return async () => {
    const tekst = await loadPagefind();
    return (...vraag) => searchVolledig(tekst, ...vraag);
  };
}
