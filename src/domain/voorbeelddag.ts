import { listBijstellingen, listPunten, listVoortgang, type VerbeterplanInvoer } from './verbeterplan.ts';

/** The last day on which something was noted in an example (ISO date): it looks the same in every year. */
export function computeVoorbeelddag(plan: Pick<VerbeterplanInvoer, 'datum' | 'punten'>): string {
  const dagen = listPunten(plan).flatMap((punt) =>
    [...listVoortgang(punt), ...listBijstellingen(punt)].map(({ datum = '' }) => datum),
  );
  return [plan.datum ?? '', ...dagen].sort().at(-1) ?? '';
}
