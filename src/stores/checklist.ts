import { computed } from 'nanostores';
import { compareChecklist, volgChecklist, type Checklistlijst } from '../domain/checklist-lijst.ts';
import {
  getRijen,
  type Antwoord,
  type ChecklistInvoer,
  type Documentstatus,
  type Punt,
  type Stand,
} from '../domain/checklist.ts';
import {
  withAfspraak,
  withAntwoord,
  withFase,
  withKopveld,
  withNotitie,
  withoutAfspraak,
  withoutRij,
  withPunt,
  withRij,
  withStand,
  withStatus,
  withTekst,
  withVindplaats,
  type Afspraakveld,
  type Kopveld,
  type Rijveld,
} from '../domain/edit-checklist.ts';
import { toVolgId } from '../domain/volg-id.ts';
import { openBrowserOpslag } from '../storage/browser-opslag.ts';
import type { Opslag } from '../storage/opslag.ts';
import type { Werkstore } from './documenten.ts';
import { CHECKLIST } from './checklist-hulpmiddel.ts';

/**
 * A checklist that is being filled in, brought to the present list of questions. Every action is kept soon; an action
 * that changes nothing writes nothing.
 */
export type ChecklistStore = Werkstore<ChecklistInvoer> & {
  /** '' takes the field out, as does a `datum` that does not exist. So it is with every text below. */
  setKopveld: (veld: Kopveld, waarde: string) => void;
  /** Undefined takes the fase out. */
  setFase: (fase: string | undefined) => void;
  /** Undefined takes the answer out. What it proposes as a stand counts until the user chooses one. */
  setAntwoord: (vraagId: string, antwoord: Antwoord | undefined) => void;
  setTekst: (vraagId: string, tekst: string) => void;
  setNotitie: (vraagId: string, notitie: string) => void;
  setStatus: (vraagId: string, status: Documentstatus | undefined) => void;
  setVindplaats: (vraagId: string, vindplaats: string) => void;
  /** The stand as it is to count; undefined is none, also where the answer proposes one. */
  setStand: (vraagId: string, stand: Stand | undefined) => void;
  /**
   * The id for a row that is to be added. It is no row until something is entered in it with `setRij`, and comes after
   * all rows that have an id by then, also those that are still empty.
   */
  createRijId: (vraagId: string) => string;
  /** A row comes with its first field and goes with its last. */
  setRij: (vraagId: string, rijId: string, veld: Rijveld, waarde: string) => void;
  removeRij: (vraagId: string, rijId: string) => void;
  setPunt: (punt: Punt, tekst: string) => void;
  /** As `createRijId`. */
  createAfspraakId: () => string;
  /** As `setRij`. */
  setAfspraak: (id: string, veld: Afspraakveld, waarde: string) => void;
  removeAfspraak: (id: string) => void;
};

/** Opens a checklist, stored or new, for the life of the page. */
export function openChecklist(opslag: Opslag, id: string, lijst: Checklistlijst): ChecklistStore {
  const { $invoer, edit: editDocument, ...document } = opslag.open(CHECKLIST, id);
  /** The last id that was given out, by what it is for. */
  const uitgegeven = new Map<string | undefined, string>();

  function edit(change: (invoer: ChecklistInvoer) => ChecklistInvoer): void {
    editDocument((invoer) => {
      const huidig = volgChecklist(invoer, lijst);
      const nieuw = change(huidig);
      return nieuw === huidig ? invoer : nieuw;
    });
  }

  function createId(waarvoor: string | undefined, delen: object): string {
    const volgende = toVolgId([...Object.keys(delen), uitgegeven.get(waarvoor) ?? ''], opslag.createId());
    uitgegeven.set(waarvoor, volgende);
    return volgende;
  }

  return {
    ...document,
    $invoer: computed($invoer, (invoer) => volgChecklist(invoer, lijst)),
    verschil: compareChecklist($invoer.get(), lijst),
    setKopveld: (veld, waarde) => {
      edit((invoer) => withKopveld(invoer, veld, waarde));
    },
    setFase: (fase) => {
      edit((invoer) => withFase(invoer, fase));
    },
    setAntwoord: (vraagId, antwoord) => {
      edit((invoer) => withAntwoord(invoer, vraagId, antwoord));
    },
    setTekst: (vraagId, tekst) => {
      edit((invoer) => withTekst(invoer, vraagId, tekst));
    },
    setNotitie: (vraagId, notitie) => {
      edit((invoer) => withNotitie(invoer, vraagId, notitie));
    },
    setStatus: (vraagId, status) => {
      edit((invoer) => withStatus(invoer, vraagId, status));
    },
    setVindplaats: (vraagId, vindplaats) => {
      edit((invoer) => withVindplaats(invoer, vraagId, vindplaats));
    },
    setStand: (vraagId, stand) => {
      edit((invoer) => withStand(invoer, vraagId, stand));
    },
    createRijId: (vraagId) => createId(vraagId, getRijen($invoer.get(), vraagId)),
    setRij: (vraagId, rijId, veld, waarde) => {
      edit((invoer) => withRij(invoer, vraagId, rijId, veld, waarde));
    },
    removeRij: (vraagId, rijId) => {
      edit((invoer) => withoutRij(invoer, vraagId, rijId));
    },
    setPunt: (punt, tekst) => {
      edit((invoer) => withPunt(invoer, punt, tekst));
    },
    createAfspraakId: () => createId(undefined, $invoer.get().afspraken),
    setAfspraak: (afspraakId, veld, waarde) => {
      edit((invoer) => withAfspraak(invoer, afspraakId, veld, waarde));
    },
    removeAfspraak: (afspraakId) => {
      edit((invoer) => withoutAfspraak(invoer, afspraakId));
    },
  };
}

/** The checklists of this browser; the same store at every call with one id. */
export function openChecklists(siteId: string, lijst: Checklistlijst): (id: string) => ChecklistStore {
  const geopend = new Map<string, ChecklistStore>();
  return (id) => {
    const bestaand = geopend.get(id);
    if (bestaand !== undefined) return bestaand;
    const store = openChecklist(openBrowserOpslag(siteId), id, lijst);
    geopend.set(id, store);
    return store;
  };
}
