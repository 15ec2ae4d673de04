import { PLANONDERDELEN } from '../../domain/verbeterplan.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';

/** What stood in a field before the page's script ran. */
type VroegVeld = { veld: string; waarde: string };

const PLANVELDEN = ['gemeente', 'naam', 'datum', 'herhaling'] as const;

/**
 * Reads what a visitor entered while the script was on its way. The server renders every field empty, so whatever stands
 * in one was entered. Must be called before the first render in the browser. Gives nothing while the site is built.
 */
export function readVroegeInvoer(): VroegVeld[] {
  if (typeof document === 'undefined') return [];
  const velden = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.verbeterplan [data-veld]');
  return [...velden]
    .map((element) => ({ veld: element.dataset['veld'] ?? '', waarde: element.value }))
    .filter(({ waarde }) => waarde !== '');
}

/** Puts early input into the store, over what an earlier visit left there. */
export function adoptVroegeInvoer(velden: readonly VroegVeld[], store: VerbeterplanStore): void {
  for (const { veld, waarde } of velden) {
    const planveld = PLANVELDEN.find((een) => een === veld);
    const onderdeel = PLANONDERDELEN.find((een) => een === veld);
    if (planveld) store.setPlanveld(planveld, waarde);
    else if (onderdeel) store.setTekst(onderdeel, waarde);
  }
}
