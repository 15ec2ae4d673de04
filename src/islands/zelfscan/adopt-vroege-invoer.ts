import type { Kopveld } from '../../domain/edit-zelfscan.ts';
import { ANTWOORDEN, type Antwoord } from '../../domain/zelfscan.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';

const KOPVELDEN = ['gemeente', 'naam', 'datum', 'aanleiding', 'deelnemers'] as const satisfies readonly Kopveld[];

/** What stood in the fields before the page's script ran. */
export type VroegeInvoer = {
  kopvelden: { veld: Kopveld; waarde: string }[];
  antwoorden: { vraagId: string; antwoord: Antwoord }[];
  toelichtingen: { vraagId: string; tekst: string }[];
  /** Ids of questions that were marked. */
  teBespreken: string[];
};

/**
 * Reads what a visitor entered while the script was on its way, which on a slow laptop may take seconds. The server
 * renders every field empty, so whatever stands in one was entered. Must be called before the first render in the
 * browser, which empties the fields again. Gives nothing while the site is built.
 */
export function readVroegeInvoer(): VroegeInvoer {
  if (typeof document === 'undefined') {
    return { kopvelden: [], antwoorden: [], toelichtingen: [], teBespreken: [] };
  }
  return {
    kopvelden: KOPVELDEN.flatMap((veld) => {
      const waarde = document.querySelector<HTMLInputElement | HTMLSelectElement>(`.zelfscan [name=${veld}]`)?.value;
      return waarde ? [{ veld, waarde }] : [];
    }),
    antwoorden: [...document.querySelectorAll<HTMLInputElement>('input[data-vraag]:checked')].flatMap((keuze) => {
      const antwoord = ANTWOORDEN.find((kandidaat) => kandidaat === keuze.value);
      const { vraag: vraagId } = keuze.dataset;
      return vraagId !== undefined && antwoord !== undefined ? [{ vraagId, antwoord }] : [];
    }),
    toelichtingen: [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-vraag]')].flatMap((veld) => {
      const { vraag: vraagId } = veld.dataset;
      return vraagId !== undefined && veld.value !== '' ? [{ vraagId, tekst: veld.value }] : [];
    }),
    teBespreken: [...document.querySelectorAll<HTMLInputElement>('input[data-bespreken]:checked')].flatMap(
      (merk) => merk.dataset['bespreken'] ?? [],
    ),
  };
}

/** Puts early input into the store, over what an earlier visit left there. */
export function adoptVroegeInvoer(
  { kopvelden, antwoorden, toelichtingen, teBespreken }: VroegeInvoer,
  store: ZelfscanStore,
): void {
  for (const { veld, waarde } of kopvelden) store.setKopveld(veld, waarde);
  for (const { vraagId, antwoord } of antwoorden) store.setAntwoord(vraagId, antwoord);
  for (const { vraagId, tekst } of toelichtingen) store.setToelichting(vraagId, tekst);
  for (const vraagId of teBespreken) store.setBespreken(vraagId, true);
}
