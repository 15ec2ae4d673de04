import type { Checklistlijst, Checklistlijstvraag } from './checklist-lijst.ts';
import {
  getBeantwoording,
  getStand,
  hasInvoer,
  isGroepsvraag,
  listRijen,
  STANDEN,
  type ChecklistInvoer,
  type Checklistgroep,
  type Doelgroep,
  type Stand,
} from './checklist.ts';

/** A question that carries a stand, or a row that the user added to a table. */
export type Checklistregel = {
  vraagId: string;
  /** Of a row that the user added; `vraagId` is then the question with the table. */
  rijId?: string | undefined;
  label: string;
  /** Label of the groepsvraag that it belongs to. */
  bij?: string | undefined;
  vraag: string;
  voor: Doelgroep;
  groep: Pick<Checklistgroep, 'id' | 'titel'>;
  /** As it counts; undefined is none. */
  stand: Stand | undefined;
  tekst?: string | undefined;
  notitie?: string | undefined;
};

/** How many have each stand, and how many have none. */
export type Standaantallen = Readonly<Record<Stand | 'zonder', number>>;

/** How far the user is. Groepsvragen do not count, as they carry no stand. */
export type Checklisttelling = {
  /** Questions that carry a stand. */
  totaal: number;
  /** Those of them that have one. */
  metStand: number;
  /** Those of them at which anything was entered; a stand is that too. */
  metInvoer: number;
  /** Of the questions and of the rows that the user added to tables. */
  standen: Standaantallen;
};

/** The count of the whole list and of each groep, in order. */
export type Checklistvoortgang = Checklisttelling & {
  groepen: readonly (Checklisttelling & Pick<Checklistgroep, 'id' | 'titel'>)[];
};

const NAAMLOOS = 'Rij zonder naam';

/** The questions that carry a stand and the rows that were added to tables, in the order of the list. */
export function listRegels({ delen }: Pick<Checklistlijst, 'delen'>, invoer: ChecklistInvoer): Checklistregel[] {
  return delen.flatMap(({ groepen }) =>
    groepen.flatMap(({ id, titel, vragen }) =>
      vragen.flatMap((vraag) => listVraagregels(vraag, { groep: { id, titel }, invoer })),
    ),
  );
}

/** Those with a stand, or without any, in their order. */
export function selectRegels(regels: readonly Checklistregel[], stand: Stand | undefined): Checklistregel[] {
  return regels.filter((regel) => regel.stand === stand);
}

/** How far the user is; `keep` leaves out what is not for the reader. */
export function computeChecklistvoortgang(
  lijst: Pick<Checklistlijst, 'delen'>,
  invoer: ChecklistInvoer,
  keep: (regel: Checklistregel) => boolean = () => true,
): Checklistvoortgang {
  const regels = listRegels(lijst, invoer).filter(keep);
  return {
    ...countRegels(regels, invoer),
    groepen: lijst.delen.flatMap(({ groepen }) =>
      groepen.map(({ id, titel }) => ({
        id,
        titel,
        ...countRegels(
          regels.filter(({ groep }) => groep.id === id),
          invoer,
        ),
      })),
    ),
  };
}

/** How many have each stand. */
export function countStanden(regels: readonly Pick<Checklistregel, 'stand'>[]): Standaantallen {
  const count = (gezocht: Stand | undefined) => regels.filter(({ stand }) => stand === gezocht).length;
  const [geregeld, bespreken, uitzoeken] = STANDEN.map(count);
  return {
    geregeld: geregeld ?? 0,
    bespreken: bespreken ?? 0,
    uitzoeken: uitzoeken ?? 0,
    zonder: count(undefined),
  };
}

type Omgeving = { groep: Checklistregel['groep']; bij?: string; invoer: ChecklistInvoer };

function listVraagregels(vraag: Checklistlijstvraag, omgeving: Omgeving): Checklistregel[] {
  const { id, label, tabel, deelvragen } = vraag;
  const eigen = isGroepsvraag(vraag) ? [] : [toVraagregel(vraag, omgeving)];
  const onder = deelvragen.flatMap((deelvraag) => listVraagregels(deelvraag, { ...omgeving, bij: label }));
  // Rows of a list without a table are the answer to its question, and have no stand of their own.
  const rijen = tabel === undefined ? [] : listRijen(omgeving.invoer, id);
  return [
    ...eigen,
    ...onder,
    ...rijen.map(({ id: rijId, naam, tekst, stand }) => ({
      vraagId: id,
      rijId,
      label: naam ?? tekst ?? NAAMLOOS,
      bij: label,
      vraag: vraag.vraag,
      voor: vraag.voor,
      groep: omgeving.groep,
      stand,
      tekst,
    })),
  ];
}

function toVraagregel(
  { id, label, vraag, voor }: Checklistlijstvraag,
  { groep, bij, invoer }: Omgeving,
): Checklistregel {
  const beantwoording = getBeantwoording(invoer, id);
  const { tekst, notitie } = beantwoording;
  return { vraagId: id, label, bij, vraag, voor, groep, stand: getStand(beantwoording), tekst, notitie };
}

function countRegels(regels: readonly Checklistregel[], invoer: ChecklistInvoer): Checklisttelling {
  const vragen = regels.filter(({ rijId }) => rijId === undefined);
  return {
    totaal: vragen.length,
    metStand: vragen.filter(({ stand }) => stand !== undefined).length,
    metInvoer: vragen.filter(({ vraagId }) => hasInvoer(invoer, vraagId)).length,
    standen: countStanden(regels),
  };
}
