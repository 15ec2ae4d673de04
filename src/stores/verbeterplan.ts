import {
  movePunt,
  repeatKostenregel,
  withBijgesteldVeld,
  withBijstelling,
  withHeleBijstelling,
  withKostenregel,
  withOpdracht,
  withoutBijstelling,
  withoutKostenregel,
  withoutPunt,
  withoutVoortgang,
  withPlantekst,
  withPlanveld,
  withPunt,
  withPuntveld,
  withVaststelling,
  withVoortgang,
  type Bijstellingveld,
  type Invulveld,
  type Kostenveld,
  type Notitieveld,
  type Opdrachtveld,
  type Planveld,
  type Vaststelveld,
} from '../domain/edit-verbeterplan.ts';
import { withOvernames, type Overname } from '../domain/verbeterplan-overname.ts';
import {
  getPunt,
  LEEG_PUNT,
  type Bijstelling,
  type Bijstelveld,
  type Planlijst,
  type Planonderdeel,
  type Vaststeller,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from '../domain/verbeterplan.ts';
import { toVolgId } from '../domain/volg-id.ts';
import { openBrowserOpslag } from '../storage/browser-opslag.ts';
import type { Opslag } from '../storage/opslag.ts';
import type { Werkstore } from './documenten.ts';
import { VERBETERPLAN } from './verbeterplan-hulpmiddel.ts';

/** The parts of a verbeterpunt that have an id of their own. */
export type Puntdeel = 'kosten' | 'voortgang' | 'bijstellingen';

/**
 * A verbeterplan that is being made. Every action is kept soon; an action that changes nothing writes nothing. '' takes a
 * field out, as does a value that the field cannot hold.
 */
export type VerbeterplanStore = Werkstore<VerbeterplanInvoer> & {
  setPlanveld: (veld: Planveld, waarde: string) => void;
  setTekst: (onderdeel: Planonderdeel, tekst: string) => void;
  setVaststelling: (vaststeller: Vaststeller, veld: Vaststelveld, waarde: string) => void;
  /** `id` is of a question or of a verbeterpunt. */
  setOpdracht: (id: string, veld: Opdrachtveld, waarde: string) => void;
  /**
   * The id for a verbeterpunt that is to be added. It is none until something is entered in it with `setPuntveld`, and
   * comes after all that have an id by then, also those that are still empty.
   */
  createPuntId: () => string;
  /** A punt comes with its first field and goes with its last. Any text sets a mark. */
  setPuntveld: (puntId: string, veld: Invulveld, waarde: string) => void;
  removePunt: (puntId: string) => void;
  /** Puts back what `removePunt` took out, as it was then. */
  restorePunt: (puntId: string, vorige: VerbeterplanInvoer) => void;
  /** To a place among the others, counted from 0. */
  movePunt: (puntId: string, plaats: number) => void;
  /** Changes a field and keeps what stood there as a bijstelling of `datum` (ISO date). */
  setBijgesteld: (
    puntId: string,
    veld: Exclude<Bijstelveld, 'kosten'>,
    waarde: string,
    over: { datum: string; reden?: string },
  ) => void;
  /** As `createPuntId`, for a part of a verbeterpunt. */
  createDeelId: (puntId: string, deel: Puntdeel) => string;
  setKosten: (puntId: string, id: string, veld: Kostenveld, waarde: string) => void;
  /** Repeats a line of costs in those of these years that have none like it. */
  repeatKosten: (puntId: string, id: string, jaren: readonly number[]) => void;
  setVoortgang: (puntId: string, id: string, veld: Notitieveld, waarde: string) => void;
  setBijstelling: (puntId: string, id: string, veld: Bijstellingveld, waarde: string) => void;
  /** A whole bijstelling at once, under an id of its own or one that was taken away. */
  addBijstelling: (puntId: string, id: string, bijstelling: Bijstelling) => void;
  removeDeel: (puntId: string, deel: Puntdeel, id: string) => void;
  /** A verbeterpunt for each, never a second one from the same question. */
  addOvernames: (overnames: readonly Overname[]) => void;
};

const WITHOUT_DEEL: Readonly<Record<Puntdeel, typeof withoutKostenregel>> = {
  kosten: withoutKostenregel,
  voortgang: withoutVoortgang,
  bijstellingen: withoutBijstelling,
};

/** Opens a verbeterplan, stored or new, for the life of the page. */
export function openVerbeterplan(opslag: Opslag, id: string, lijst: Planlijst): VerbeterplanStore {
  const { edit, ...document } = opslag.open(VERBETERPLAN, id);
  const { $invoer } = document;
  /** The last id that was given out, by what it is for. */
  const uitgegeven = new Map<string, string>();

  function createId(waarvoor: string, delen: object): string {
    const volgende = toVolgId([...Object.keys(delen), uitgegeven.get(waarvoor) ?? ''], opslag.createId());
    uitgegeven.set(waarvoor, volgende);
    return volgende;
  }

  const createPuntId = (punten: VerbeterplanInvoer['punten']) => createId('punten', punten);
  const createDeelId = (puntId: string, deel: Puntdeel, delen: Verbeterpunt[Puntdeel]) =>
    createId(JSON.stringify([puntId, deel]), delen);
  const getDelen = (puntId: string, deel: Puntdeel) => (getPunt($invoer.get(), puntId) ?? LEEG_PUNT)[deel];

  return {
    ...document,
    setPlanveld: (veld, waarde) => {
      edit((invoer) => withPlanveld(invoer, veld, waarde));
    },
    setTekst: (onderdeel, tekst) => {
      edit((invoer) => withPlantekst(invoer, onderdeel, tekst));
    },
    setVaststelling: (vaststeller, veld, waarde) => {
      edit((invoer) => withVaststelling(invoer, vaststeller, veld, waarde));
    },
    setOpdracht: (opdrachtId, veld, waarde) => {
      edit((invoer) => withOpdracht(invoer, opdrachtId, veld, waarde));
    },
    createPuntId: () => createPuntId($invoer.get().punten),
    setPuntveld: (puntId, veld, waarde) => {
      edit((invoer) => withPuntveld(invoer, puntId, veld, waarde));
    },
    removePunt: (puntId) => {
      edit((invoer) => withoutPunt(invoer, puntId));
    },
    restorePunt: (puntId, vorige) => {
      edit((invoer) => restorePunt(invoer, puntId, vorige));
    },
    movePunt: (puntId, plaats) => {
      edit((invoer) => movePunt(invoer, puntId, plaats));
    },
    setBijgesteld: (puntId, veld, waarde, over) => {
      const deelId = createDeelId(puntId, 'bijstellingen', getDelen(puntId, 'bijstellingen'));
      edit((invoer) => withBijgesteldVeld(invoer, puntId, veld, waarde, { id: deelId, ...over }));
    },
    createDeelId: (puntId, deel) => createDeelId(puntId, deel, getDelen(puntId, deel)),
    setKosten: (puntId, deelId, veld, waarde) => {
      edit((invoer) => withKostenregel(invoer, puntId, deelId, veld, waarde));
    },
    repeatKosten: (puntId, deelId, jaren) => {
      edit((invoer) =>
        repeatKostenregel(invoer, puntId, deelId, jaren, (kosten) => createDeelId(puntId, 'kosten', kosten)),
      );
    },
    setVoortgang: (puntId, deelId, veld, waarde) => {
      edit((invoer) => withVoortgang(invoer, puntId, deelId, veld, waarde));
    },
    setBijstelling: (puntId, deelId, veld, waarde) => {
      edit((invoer) => withBijstelling(invoer, puntId, deelId, veld, waarde));
    },
    addBijstelling: (puntId, deelId, bijstelling) => {
      edit((invoer) => withHeleBijstelling(invoer, puntId, deelId, bijstelling));
    },
    removeDeel: (puntId, deel, deelId) => {
      edit((invoer) => WITHOUT_DEEL[deel](invoer, puntId, deelId));
    },
    addOvernames: (overnames) => {
      edit((invoer) => withOvernames(invoer, lijst, overnames, createPuntId));
    },
  };
}

/** The verbeterplannen of this browser; the same store at every call with one id. */
export function openVerbeterplannen(siteId: string, lijst: Planlijst): (id: string) => VerbeterplanStore {
  const geopend = new Map<string, VerbeterplanStore>();
  return (id) => {
    const bestaand = geopend.get(id);
    if (bestaand !== undefined) return bestaand;
    const store = openVerbeterplan(openBrowserOpslag(siteId), id, lijst);
    geopend.set(id, store);
    return store;
  };
}

function restorePunt(invoer: VerbeterplanInvoer, puntId: string, vorige: VerbeterplanInvoer): VerbeterplanInvoer {
  const punt = getPunt(vorige, puntId);
  if (punt === undefined || getPunt(invoer, puntId) !== undefined) return invoer;
  const terug = withPunt(invoer, puntId, punt);
  const deel = Object.entries(vorige.opdracht).filter(([opdrachtId]) => opdrachtId === puntId);
  return deel.length === 0
    ? terug
    : { ...terug, opdracht: Object.fromEntries([...Object.entries(terug.opdracht), ...deel]) };
}
