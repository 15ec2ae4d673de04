import type { Checklistlijst } from './checklist-lijst.ts';
import {
  getBeantwoording as getChecklistbeantwoording,
  getStand,
  isGroepsvraag,
  listChecklistvragen,
  listRijen,
  type ChecklistInvoer,
  type Stand,
} from './checklist.ts';
import { selectOntbrekend } from './regiovolgorde.ts';
import type { Vraagstand } from './regiobeeld.ts';
import type { Overname } from './verbeterplan-overname.ts';
import type { Herkomst, Planlijst, Planvraag } from './verbeterplan.ts';
import { getBeantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/*
 * What can be taken over from the documents of the other tools. Apart from taking over itself, which every page with a
 * verbeterplan loads.
 */

const TE_DOEN: readonly (Stand | undefined)[] = ['bespreken', 'uitzoeken'] satisfies Stand[];

/** The questions that are niet op orde, in the order of the list. `zelfscan` is brought to the present list (`volgLijst`). */
export function listUitZelfscan(lijst: Planlijst, zelfscan: Pick<ZelfscanInvoer, 'beantwoordingen'>): Overname[] {
  return lijst.zelfscan.flatMap((vraag) => {
    const { antwoord, toelichting } = getBeantwoording(zelfscan, vraag.id);
    return antwoord === 'niet op orde' ? [toOvername('zelfscan', vraag, toelichting)] : [];
  });
}

/**
 * The questions that are niet op orde somewhere in a region of so many gemeenten, most frequent first. What is so in less
 * than half of them comes along only when the user says so, unless nothing is more frequent.
 */
export function listUitRegiobeeld(
  lijst: Planlijst,
  vragen: readonly Vraagstand[],
  aantalGemeenten: number,
): Overname[] {
  const ontbrekend = selectOntbrekend(vragen);
  const genoeg = Math.min(aantalGemeenten / 2, ontbrekend[0]?.nietOpOrde ?? 0);
  return ontbrekend.flatMap(({ id, nietOpOrde, beantwoord }) => {
    const vraag = lijst.zelfscan.find((een) => een.id === id);
    if (vraag === undefined) return [];
    const gemeenten = `${String(beantwoord)} ${beantwoord === 1 ? 'gemeente' : 'gemeenten'}`;
    const overname = toOvername('zelfscan', vraag, `Niet op orde bij ${String(nietOpOrde)} van ${gemeenten}.`);
    return [nietOpOrde < genoeg ? { ...overname, isBijkomend: true } : overname];
  });
}

/**
 * The questions of the checklist that are to be talked about or found out, themselves or in a row that the user added, in
 * the order of the list. What was entered there is how it stands now.
 */
export function listUitChecklist(
  lijst: Planlijst,
  checklist: Pick<ChecklistInvoer, 'beantwoordingen' | 'rijen'>,
  vragen: Pick<Checklistlijst, 'delen'>,
): Overname[] {
  return listChecklistvragen(vragen).flatMap((checklistvraag) => {
    const vraag = lijst.checklist.find(({ id }) => id === checklistvraag.id);
    const { tekst, notitie, ...beantwoording } = getChecklistbeantwoording(checklist, checklistvraag.id);
    const isTeDoen = !isGroepsvraag(checklistvraag) && TE_DOEN.includes(getStand(beantwoording));
    const rijen = listRijen(checklist, checklistvraag.id).filter(({ stand }) => TE_DOEN.includes(stand));
    if (vraag === undefined || !(isTeDoen || rijen.length > 0)) return [];
    const regels = [tekst, notitie, ...rijen.map((rij) => [rij.naam, rij.tekst].filter(Boolean).join(': '))];
    return [toOvername('checklist', vraag, regels.filter(Boolean).join('\n') || undefined)];
  });
}

function toOvername(soort: Herkomst['soort'], { id, label, onderdeel }: Planvraag, standVanZaken?: string): Overname {
  return { herkomst: { soort, id }, titel: label, standVanZaken, onderdeel };
}
