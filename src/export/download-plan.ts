import { formatBestandsnaam } from '../domain/bestandsnaam.ts';
import type { Planbron } from '../domain/planverslag.ts';
import type { Herhaling } from '../domain/verbeterplan-evaluatie.ts';
import type { VerbeterplanInvoer } from '../domain/verbeterplan.ts';
import type { Colofon } from './docx-opmaak.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves the plan as a file for Word, with the evaluation when the zelfscan was repeated; gives the name of the file. Rejects
 * when what writes it cannot be loaded, as without a connection.
 */
export async function downloadPlan(
  plan: VerbeterplanInvoer,
  bron: Planbron,
  colofon: Colofon,
  herhaling?: Herhaling,
): Promise<string> {
  const [{ computePlanverslag }, { withEvaluatie }, { toPlanDocx }, { DOCX }] = await load();
  const bestandsnaam = formatBestandsnaam({
    soort: 'verbeterplan',
    gemeente: plan.gemeente,
    datum: bron.vandaag,
    extensie: 'docx',
  });
  const verslag = withEvaluatie(computePlanverslag(plan, bron), plan, bron, herhaling);
  saveFile(bestandsnaam, await toPlanDocx(verslag, colofon), DOCX);
  return bestandsnaam;
}

/** Loads what downloading needs ahead of time, so that it works without a connection. A failure shows at the download. */
export function prepareDownloadPlan(): void {
  load().catch(() => undefined);
}

/** Not part of the page: it is large, and needed once in a while. */
function load() {
  return Promise.all([
    import('../domain/planverslag.ts'),
    import('../domain/evaluatieverslag.ts'),
    import('./plan-docx.ts'),
    import('./docx-opmaak.ts'),
  ]);
}
