import type { Opdrachtveld } from '../../domain/edit-verbeterplan.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { OPDRACHTVELDEN } from './opdrachtvelden.ts';

/** What stood in a field before the page's script ran. */
type VroegVeld = { onderwerpId: string; veld: Opdrachtveld; waarde: string };

/**
 * Reads what a visitor entered while the script was on its way. The server renders every field empty, so whatever stands
 * in one was entered. Must be called before the first render in the browser. Gives nothing while the site is built.
 */
export function readVroegeInvoer(): VroegVeld[] {
  if (typeof document === 'undefined') return [];
  return [...document.querySelectorAll<HTMLTextAreaElement>('.opdracht [data-onderwerp]')].flatMap((element) => {
    const veld = OPDRACHTVELDEN.find((een) => een === element.dataset['veld']);
    const onderwerpId = element.dataset['onderwerp'];
    return veld === undefined || onderwerpId === undefined || element.value === ''
      ? []
      : [{ onderwerpId, veld, waarde: element.value }];
  });
}

/** Puts early input into the store, over what an earlier visit left there. */
export function adoptVroegeInvoer(velden: readonly VroegVeld[], store: Pick<VerbeterplanStore, 'setOpdracht'>): void {
  for (const { onderwerpId, veld, waarde } of velden) store.setOpdracht(onderwerpId, veld, waarde);
}
