import { listChecklistvragen, type Checklistdeel, type Checklistvraag } from './checklist.ts';
import type { Planlijst } from './verbeterplan.ts';
import type { Onderdeel, Vraag } from './zelfscan.ts';

type Zelfscanbron = {
  onderdelen: readonly (Pick<Onderdeel, 'titel'> & { vragen: readonly Pick<Vraag, 'id' | 'label' | 'vervangt'>[] })[];
};
type Bronvraag = Pick<Checklistvraag, 'id' | 'label'> & { deelvragen: readonly Bronvraag[] };
type Checklistbron = {
  delen: readonly { groepen: readonly (Pick<Checklistdeel, 'titel'> & { vragen: readonly Bronvraag[] })[] }[];
};

/** The questions from which verbeterpunten come, of both lists. */
export function toPlanlijst({ onderdelen }: Zelfscanbron, { delen }: Checklistbron): Planlijst {
  return {
    zelfscan: onderdelen.flatMap(({ titel: onderdeel, vragen }) =>
      vragen.map(({ id, label, vervangt }) => ({
        id,
        label,
        onderdeel,
        ...(vervangt === undefined ? {} : { vervangt }),
      })),
    ),
    checklist: delen.flatMap(({ groepen }) =>
      groepen.flatMap((groep) =>
        listChecklistvragen({ delen: [{ groepen: [groep] }] }).map(({ id, label }) => ({
          ...{ id, label, onderdeel: groep.titel },
        })),
      ),
    ),
  };
}
