import { ANTWOORDEN } from '../../domain/zelfscan.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';

/**
 * Takes over what a visitor entered before the page's script ran, which on a slow laptop may be seconds. The server
 * renders every field empty, so whatever stands in one now was entered.
 */
export function adoptVroegeInvoer(lijst: HTMLElement, store: ZelfscanStore): void {
  for (const veld of lijst.querySelectorAll<HTMLInputElement>('input[type=radio][data-vraag]:checked')) {
    const antwoord = ANTWOORDEN.find((kandidaat) => kandidaat === veld.value);
    if (antwoord && veld.dataset['vraag']) store.setAntwoord(veld.dataset['vraag'], antwoord);
  }
  for (const veld of lijst.querySelectorAll<HTMLTextAreaElement>('textarea[data-vraag]')) {
    if (veld.value !== '' && veld.dataset['vraag']) store.setToelichting(veld.dataset['vraag'], veld.value);
  }
  for (const kopveld of ['gemeente', 'naam', 'datum', 'aanleiding'] as const) {
    const waarde = lijst.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${kopveld}]`)?.value;
    if (waarde) store.setKopveld(kopveld, waarde);
  }
}
