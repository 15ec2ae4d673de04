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
import { withPunt } from './edit-verbeterplan.ts';
import { selectOntbrekend } from './regiovolgorde.ts';
import type { Vraagstand } from './regiobeeld.ts';
import {
  findVraag,
  LEEG_PUNT,
  type Herkomst,
  type Planlijst,
  type Planvraag,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';
import { getBeantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/** What can become a verbeterpunt. */
export type Overname = {
  herkomst: Herkomst;
  titel: string;
  standVanZaken?: string | undefined;
  /** Title of the part of its list. */
  onderdeel: string;
};

const TE_DOEN: readonly (Stand | undefined)[] = ['bespreken', 'uitzoeken'] satisfies Stand[];

/** The questions that are niet op orde, in the order of the list. `zelfscan` is brought to the present list (`volgLijst`). */
export function listUitZelfscan(lijst: Planlijst, zelfscan: Pick<ZelfscanInvoer, 'beantwoordingen'>): Overname[] {
  return lijst.zelfscan.flatMap((vraag) => {
    const { antwoord, toelichting } = getBeantwoording(zelfscan, vraag.id);
    return antwoord === 'niet op orde' ? [toOvername('zelfscan', vraag, toelichting)] : [];
  });
}

/** The questions that are niet op orde somewhere in the region, most frequent first. */
export function listUitRegiobeeld(lijst: Planlijst, vragen: readonly Vraagstand[]): Overname[] {
  return selectOntbrekend(vragen).flatMap(({ id, nietOpOrde, beantwoord }) => {
    const vraag = lijst.zelfscan.find((een) => een.id === id);
    const gemeenten = `${String(beantwoord)} ${beantwoord === 1 ? 'gemeente' : 'gemeenten'}`;
    return vraag === undefined
      ? []
      : [toOvername('zelfscan', vraag, `Niet op orde bij ${String(nietOpOrde)} van ${gemeenten}.`)];
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

/** Whether a verbeterpunt of the plan comes from this question already, or from the one that it replaced. */
export function isOvergenomen(
  { punten }: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  herkomst: Herkomst,
): boolean {
  const sleutel = toSleutel(lijst, herkomst);
  return Object.values(punten).some((punt) => punt.herkomst && toSleutel(lijst, punt.herkomst) === sleutel);
}

/** Those that are not in the plan yet; of one question the first. */
export function selectNieuw(
  { punten }: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  overnames: readonly Overname[],
): Overname[] {
  const gezien = new Set(
    Object.values(punten).flatMap(({ herkomst }) => (herkomst ? [toSleutel(lijst, herkomst)] : [])),
  );
  return overnames.filter(({ herkomst }) => {
    const sleutel = toSleutel(lijst, herkomst);
    const isNieuw = !gezien.has(sleutel);
    gezien.add(sleutel);
    return isNieuw;
  });
}

/**
 * The plan with a verbeterpunt for each, behind those that are there and in the order given; never a second one from the
 * same question. `createId` gives an id for a punt beside these.
 */
export function withOvernames(
  invoer: VerbeterplanInvoer,
  lijst: Planlijst,
  overnames: readonly Overname[],
  createId: (punten: VerbeterplanInvoer['punten']) => string,
): VerbeterplanInvoer {
  return selectNieuw(invoer, lijst, overnames).reduce(
    (huidig, overname) => withPunt(huidig, createId(huidig.punten), toPunt(overname)),
    invoer,
  );
}

function toOvername(soort: Herkomst['soort'], { id, label, onderdeel }: Planvraag, standVanZaken?: string): Overname {
  return { herkomst: { soort, id }, titel: label, standVanZaken, onderdeel };
}

function toPunt({ herkomst, titel, standVanZaken }: Overname): Verbeterpunt {
  return { ...LEEG_PUNT, herkomst, titel, standVanZaken };
}

/** The same for a lapsed question as for the one that replaced it. */
function toSleutel(lijst: Planlijst, herkomst: Herkomst): string {
  return JSON.stringify([herkomst.soort, findVraag(lijst, { herkomst })?.id ?? herkomst.id]);
}
