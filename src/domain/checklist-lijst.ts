import {
  hasInvoer,
  listChecklistvragen,
  type Checklistdeel,
  type Checklistgroep,
  type ChecklistInvoer,
  type Checklistvraag,
  type VervallenChecklistvraag,
} from './checklist.ts';
import { isLegeChecklist } from './edit-checklist.ts';
import { compareVersie, isBijgewerkt, type Lijstverschil } from './lijstversie.ts';

/** What is needed of a question to follow it through versions, to count it and to name it. */
export type Checklistlijstvraag = Pick<
  Checklistvraag,
  'id' | 'label' | 'vraag' | 'soort' | 'voor' | 'sinds' | 'tabel'
> & { deelvragen: readonly Checklistlijstvraag[] };

/** What is needed of the checklist to follow its versions, to count its questions and to name them. */
export type Checklistlijst = {
  versie: number;
  delen: readonly (Pick<Checklistdeel, 'titel'> & {
    groepen: readonly (Pick<Checklistgroep, 'id' | 'titel'> & { vragen: readonly Checklistlijstvraag[] })[];
  })[];
  vervallen: readonly VervallenChecklistvraag[];
};

/**
 * The checklist brought to the present list. Nothing is taken away. Returns `invoer` itself when it is up to date, or
 * ahead of this list.
 */
export function volgChecklist(invoer: ChecklistInvoer, lijst: Pick<Checklistlijst, 'versie'>): ChecklistInvoer {
  return isBijgewerkt(invoer, lijst) ? invoer : { ...invoer, lijst: lijst.versie };
}

/** What a user must be told when the list changed since; undefined when it did not, or when nothing was entered yet. */
export function compareChecklist(invoer: ChecklistInvoer, lijst: Checklistlijst): Lijstverschil | undefined {
  if (isLegeChecklist(invoer)) return undefined;
  const { versie, vervallen } = lijst;
  const verschil = compareVersie(invoer, { versie, vervallen, vragen: listChecklistvragen(lijst) }, (id) =>
    hasInvoer(invoer, id),
  );
  return (
    verschil && {
      nieuw: verschil.nieuw.map(({ label }) => label),
      vervallen: verschil.vervallen.map(({ vraag }) => vraag),
      // No question of the checklist replaces another yet.
      overgenomen: [],
    }
  );
}

/** Only what is needed, so that a page that asks nothing sends no more along. */
export function toChecklistlijst({ versie, delen, vervallen }: Checklistlijst): Checklistlijst {
  return {
    versie,
    delen: delen.map(({ titel, groepen }) => ({
      titel,
      groepen: groepen.map(({ id, titel, vragen }) => ({ id, titel, vragen: vragen.map(toLijstvraag) })),
    })),
    vervallen,
  };
}

function toLijstvraag({
  id,
  label,
  vraag,
  soort,
  voor,
  sinds,
  tabel,
  deelvragen,
}: Checklistlijstvraag): Checklistlijstvraag {
  return {
    ...{ id, label, vraag, soort, voor, sinds },
    ...(tabel === undefined ? {} : { tabel }),
    deelvragen: deelvragen.map(toLijstvraag),
  };
}
