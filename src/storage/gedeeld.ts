import { readRuimte } from './ruimte.ts';
import { toGedeeldSleutel } from './sleutels.ts';

/** Whether this tab has the mark that the computer is shared, for code that opens no documents. */
export function isGedeeldTabblad(siteId: string): boolean {
  return (
    readRuimte(
      () => window.sessionStorage,
      (ruimte) => ruimte.getItem(toGedeeldSleutel(siteId)) !== null,
    ) ?? false
  );
}
