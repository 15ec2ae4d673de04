import { computed } from 'nanostores';
import { withAntwoord, withBespreken, withKopveld, withToelichting, type Kopveld } from '../domain/edit-zelfscan.ts';
import { compareLijst, volgLijst, type Zelfscanlijst } from '../domain/zelfscan-lijst.ts';
import type { Antwoord, ZelfscanInvoer } from '../domain/zelfscan.ts';
import { openBrowserOpslag } from '../storage/browser-opslag.ts';
import type { Opslag } from '../storage/opslag.ts';
import type { Werkstore } from './documenten.ts';
import { ZELFSCAN } from './zelfscan-hulpmiddel.ts';

/**
 * A zelfscan that is being filled in, brought to the present list of questions. Every action is kept soon; an action that
 * changes nothing writes nothing.
 */
export type ZelfscanStore = Werkstore<ZelfscanInvoer> & {
  /** '' takes the field out, as does a `datum` that does not exist or an unknown `aanleiding`. */
  setKopveld: (veld: Kopveld, waarde: string) => void;
  setAntwoord: (vraagId: string, antwoord: Antwoord) => void;
  /** Back to unanswered; the toelichting and the mark stay. */
  clearAntwoord: (vraagId: string) => void;
  /** '' takes the toelichting out. */
  setToelichting: (vraagId: string, tekst: string) => void;
  /** Marks a question 'Nog bespreken', or takes the mark away. */
  setBespreken: (vraagId: string, isTeBespreken: boolean) => void;
};

/** Opens a zelfscan, stored or new, for the life of the page. */
export function openZelfscan(opslag: Opslag, id: string, lijst: Zelfscanlijst): ZelfscanStore {
  const { $invoer, edit: editDocument, ...document } = opslag.open(ZELFSCAN, id);

  function edit(change: (invoer: ZelfscanInvoer) => ZelfscanInvoer): void {
    editDocument((invoer) => {
      const huidig = volgLijst(invoer, lijst);
      const nieuw = change(huidig);
      return nieuw === huidig ? invoer : nieuw;
    });
  }

  return {
    ...document,
    $invoer: computed($invoer, (invoer) => volgLijst(invoer, lijst)),
    verschil: compareLijst($invoer.get(), lijst),
    setKopveld: (veld, waarde) => {
      edit((invoer) => withKopveld(invoer, veld, waarde));
    },
    setAntwoord: (vraagId, antwoord) => {
      edit((invoer) => withAntwoord(invoer, vraagId, antwoord));
    },
    clearAntwoord: (vraagId) => {
      edit((invoer) => withAntwoord(invoer, vraagId, undefined));
    },
    setToelichting: (vraagId, tekst) => {
      edit((invoer) => withToelichting(invoer, vraagId, tekst));
    },
    setBespreken: (vraagId, isTeBespreken) => {
      edit((invoer) => withBespreken(invoer, vraagId, isTeBespreken));
    },
  };
}

/** The zelfscans of this browser; the same store at every call with one id. */
export function openZelfscans(siteId: string, lijst: Zelfscanlijst): (id: string) => ZelfscanStore {
  const geopend = new Map<string, ZelfscanStore>();
  return (id) => {
    const bestaand = geopend.get(id);
    if (bestaand !== undefined) return bestaand;
    const store = openZelfscan(openBrowserOpslag(siteId), id, lijst);
    geopend.set(id, store);
    return store;
  };
}
