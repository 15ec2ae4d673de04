import { ANTWOORDEN, DOCUMENTSTATUSSEN, STANDEN } from '../../domain/checklist.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';

type Veld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stood in a field before the page's script ran. */
type VroegVeld = { vraagId: string; veld: string; waarde: string };

const KOPVELDEN = ['gemeente', 'naam', 'datum'] as const;

/**
 * Reads what a visitor entered while the script was on its way. The server renders every field empty, so whatever stands
 * in one was entered. Must be called before the first render in the browser. Gives nothing while the site is built.
 */
export function readVroegeInvoer(): VroegVeld[] {
  if (typeof document === 'undefined') return [];
  const kop = KOPVELDEN.map((veld) => ({
    vraagId: '',
    veld,
    waarde: document.querySelector<HTMLInputElement>(`.checklist [name=${veld}]`)?.value ?? '',
  }));
  const velden = [...document.querySelectorAll<Veld>('.checklist [data-veld]')].map((element) => ({
    vraagId: element.dataset['vraag'] ?? '',
    veld: element.dataset['veld'] ?? '',
    waarde: element instanceof HTMLInputElement && element.type === 'radio' && !element.checked ? '' : element.value,
  }));
  return [...kop, ...velden].filter(({ waarde }) => waarde !== '');
}

/** Puts early input into the store, over what an earlier visit left there. */
export function adoptVroegeInvoer(velden: readonly VroegVeld[], store: ChecklistStore): void {
  for (const { vraagId, veld, waarde } of velden) {
    switch (veld) {
      case 'gemeente':
      case 'naam':
      case 'datum':
        store.setKopveld(veld, waarde);
        break;
      case 'antwoord':
        store.setAntwoord(vraagId, find(ANTWOORDEN, waarde));
        break;
      case 'stand':
        store.setStand(vraagId, find(STANDEN, waarde));
        break;
      case 'status':
        store.setStatus(vraagId, find(DOCUMENTSTATUSSEN, waarde));
        break;
      case 'tekst':
        store.setTekst(vraagId, waarde);
        break;
      case 'notitie':
        store.setNotitie(vraagId, waarde);
        break;
      case 'vindplaats':
        store.setVindplaats(vraagId, waarde);
        break;
    }
  }
}

function find<Waarde extends string>(waarden: readonly Waarde[], gezocht: string): Waarde | undefined {
  return waarden.find((waarde) => waarde === gezocht);
}
