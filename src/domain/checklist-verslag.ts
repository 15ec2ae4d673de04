import type { Checklistlijst, Checklistlijstvraag } from './checklist-lijst.ts';
import {
  getBeantwoording,
  getStand,
  hasEigenRijen,
  hasInvoer,
  isGroepsvraag,
  listRijen,
  type Beantwoording,
  type ChecklistInvoer,
  type Stand,
  type Tabelsoort,
} from './checklist.ts';

/** A row of a table in the report. */
export type Verslagrij = Pick<Beantwoording, 'tekst' | 'status' | 'vindplaats' | 'notitie'> & {
  id: string;
  naam: string;
  stand: Stand | undefined;
};

/** A question with all that was entered at it. */
export type Verslagvraag = Pick<Beantwoording, 'antwoord' | 'tekst' | 'notitie'> & {
  id: string;
  vraag: string;
  stand: Stand | undefined;
  /** Only groups what stands below it: nothing can be entered at the question itself. */
  isKop: boolean;
  /** Whether anything was entered at the question itself or in its own rows. */
  isIngevuld: boolean;
  tabel: { soort: Tabelsoort; rijen: readonly Verslagrij[] } | undefined;
  /** The rows of a list without a table. */
  lijst: readonly { id: string; tekst: string }[];
  /** Those that are not rows of the table. */
  deelvragen: readonly Verslagvraag[];
};

/** The whole checklist as it was filled in, in the order of the list. */
type Verslagdeel = {
  titel: string;
  groepen: readonly { id: string; titel: string; vragen: readonly Verslagvraag[] }[];
};

export function computeVerslag({ delen }: Pick<Checklistlijst, 'delen'>, invoer: ChecklistInvoer): Verslagdeel[] {
  return delen.map(({ titel, groepen }) => ({
    titel,
    groepen: groepen.map(({ vragen, ...groep }) => ({
      id: groep.id,
      titel: groep.titel,
      vragen: vragen.map((vraag) => toVerslagvraag(vraag, invoer)),
    })),
  }));
}

function toVerslagvraag(vraag: Checklistlijstvraag, invoer: ChecklistInvoer): Verslagvraag {
  const { id, tabel, deelvragen } = vraag;
  const beantwoording = getBeantwoording(invoer, id);
  const { antwoord, tekst, notitie } = beantwoording;
  const isGroep = isGroepsvraag(vraag);
  return {
    id,
    vraag: vraag.vraag,
    antwoord,
    tekst,
    notitie,
    stand: isGroep ? undefined : getStand(beantwoording),
    isKop: isGroep && vraag.soort === 'lijst',
    isIngevuld: hasInvoer(invoer, id),
    tabel: tabel && {
      soort: tabel,
      rijen: [...deelvragen.map((deelvraag) => toVraagrij(deelvraag, invoer)), ...listEigenRijen(invoer, id)],
    },
    lijst:
      tabel === undefined && hasEigenRijen(vraag)
        ? listRijen(invoer, id).map((rij) => ({ id: rij.id, tekst: joinBekend([rij.naam, rij.tekst]) }))
        : [],
    deelvragen: tabel === undefined ? deelvragen.map((deelvraag) => toVerslagvraag(deelvraag, invoer)) : [],
  };
}

function toVraagrij({ id, vraag }: Checklistlijstvraag, invoer: ChecklistInvoer): Verslagrij {
  const beantwoording = getBeantwoording(invoer, id);
  const { tekst, status, vindplaats, notitie } = beantwoording;
  return { id, naam: vraag, tekst, status, vindplaats, notitie, stand: getStand(beantwoording) };
}

function listEigenRijen(invoer: ChecklistInvoer, vraagId: string): Verslagrij[] {
  return listRijen(invoer, vraagId).map(({ id, naam = '', tekst, status, vindplaats, stand }) => ({
    ...{ id, naam, tekst, status, vindplaats, stand },
    notitie: undefined,
  }));
}

function joinBekend(delen: readonly (string | undefined)[]): string {
  return delen.filter((deel) => deel !== undefined).join(': ');
}
