import type { Checklistlijst } from './checklist-lijst.ts';
import { listAfspraken, listPunten, PUNTEN, type Afspraak, type ChecklistInvoer, type Punt } from './checklist.ts';
import {
  countStanden,
  listRegels,
  selectRegels,
  type Checklistregel,
  type Standaantallen,
} from './checklist-voortgang.ts';
import type { Kop } from './hulpmiddel.ts';
import type { Beslismoment, Fase } from './pagina.ts';
import type { Uitkomst } from './zelfscan-uitkomst.ts';

/** A fase with what has to be decided in it. */
export type Beslisfase = Pick<Fase, 'id' | 'titel'> & { beslismomenten: readonly Beslismoment[] };

/** What stands on the gespreksnotitie. */
export type Gespreksnotitie = {
  kop: Kop;
  /** What to discuss and then what to find out, each in the order of the list; at most MAX_OPEN. */
  open: readonly Checklistregel[];
  /** How many more there are of each than `open` has room for. */
  meer: { bespreken: number; uitzoeken: number };
  /** Of all questions and added rows. */
  standen: Standaantallen;
  punten: readonly { punt: Punt; tekst: string }[];
  /** Undefined when no fase was chosen, or one that is not known. */
  fase: Beslisfase | undefined;
  afspraken: readonly (Afspraak & { id: string })[];
};

/**
 * One A4 in a type that can be read at arm's length has about fifty lines. Its heading, the points, the decisions of a
 * fase and room for agreements take half of them; a question with its note takes two.
 */
export const MAX_OPEN = 12;

/** An onderdeel of a zelfscan as a point to bring forward. */
export type Puntvoorstel = { onderdeel: string; tekst: string };

/** What a bestuurder takes along on one sheet. */
export function computeGespreksnotitie(
  lijst: Pick<Checklistlijst, 'delen'>,
  invoer: ChecklistInvoer,
  fasen: readonly Pick<Fase, 'id' | 'titel' | 'beslismomenten'>[],
): Gespreksnotitie {
  const { gemeente, naam, datum } = invoer;
  const regels = listRegels(lijst, invoer);
  const bespreken = selectRegels(regels, 'bespreken');
  const uitzoeken = selectRegels(regels, 'uitzoeken');
  const fase = fasen.find(({ id }) => id === invoer.fase);
  const ruimte = Math.max(0, MAX_OPEN - bespreken.length);
  return {
    kop: { gemeente, naam, datum },
    open: [...bespreken.slice(0, MAX_OPEN), ...uitzoeken.slice(0, ruimte)],
    meer: {
      bespreken: Math.max(0, bespreken.length - MAX_OPEN),
      uitzoeken: Math.max(0, uitzoeken.length - ruimte),
    },
    standen: countStanden(regels),
    punten: listPunten(invoer),
    fase: fase && { id: fase.id, titel: fase.titel, beslismomenten: fase.beslismomenten ?? [] },
    afspraken: listAfspraken(invoer),
  };
}

/**
 * The onderdelen of a zelfscan with most questions niet op orde, the most first, in a sentence each; onderdelen that are
 * equal are in the order of the list. At most as many as there are points, without those that were picked already, also
 * when the figures changed since.
 */
export function suggestPunten(
  { onderdelen }: Pick<Uitkomst, 'onderdelen'>,
  punten: ChecklistInvoer['punten'],
): Puntvoorstel[] {
  const gekozen = listPunten({ punten }).map(({ tekst }) => tekst);
  return onderdelen
    .flatMap(({ id, kort, score }) =>
      score.status === 'bekend' && score.opOrde < score.beantwoord
        ? [{ id, kort, nietOpOrde: score.beantwoord - score.opOrde, beantwoord: score.beantwoord }]
        : [],
    )
    .filter(({ kort }) => !gekozen.some((tekst) => tekst.startsWith(`${kort}: `)))
    .sort((een, ander) => ander.nietOpOrde - een.nietOpOrde)
    .slice(0, PUNTEN.length)
    .map(({ id, kort, nietOpOrde, beantwoord }) => ({
      onderdeel: id,
      tekst: `${kort}: ${describeNietOpOrde(nietOpOrde, beantwoord)}`,
    }));
}

function describeNietOpOrde(nietOpOrde: number, beantwoord: number): string {
  return beantwoord === 1
    ? 'de enige beantwoorde vraag niet op orde'
    : `${String(nietOpOrde)} van de ${String(beantwoord)} beantwoorde vragen niet op orde`;
}
