import type { Page } from '@playwright/test';

/** What is read out to who cannot see it change. */
const LUID = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

/** Takes what was told since the last time. What went wrong and came with its place is marked, as `alert:`. */
export type Meldingen = () => Promise<string[]>;

/**
 * Writes down, from the next page on, what a page tells: each text that a live region gets, and each live region that
 * comes together with its text, which many screen readers do not tell. What the HTML holds when it comes is no news.
 */
export async function recordMeldingen(page: Page): Promise<Meldingen> {
  let verteld: string[] = [];
  await page.exposeFunction('meldTekst', (tekst: string) => {
    verteld.push(tekst);
  });
  await page.addInitScript((luid) => {
    const meld = (tekst: string) => {
      const functie: unknown = Reflect.get(window, 'meldTekst');
      if (typeof functie === 'function') Reflect.apply(functie, undefined, [tekst]);
    };
    const readTekst = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
    const laatste = new WeakMap<Element, string>();
    const look = (stukken: MutationRecord[]) => {
      for (const { target, addedNodes } of stukken) {
        for (const nieuw of addedNodes) {
          if (!(nieuw instanceof Element)) continue;
          for (const plek of [nieuw, ...nieuw.querySelectorAll(luid)]) {
            if (plek.matches(luid) && readTekst(plek) !== '')
              meld(`${plek.role ?? ''} with its text: ${readTekst(plek)}`);
          }
        }
        const plek = (target instanceof Element ? target : target.parentElement)?.closest(luid);
        if (!plek || laatste.get(plek) === readTekst(plek)) continue;
        laatste.set(plek, readTekst(plek));
        if (readTekst(plek) !== '') meld(readTekst(plek));
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    });
  }, LUID);
  return async () => {
    // What is told goes through the same door, in order.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    const nu = verteld;
    verteld = [];
    return nu;
  };
}
