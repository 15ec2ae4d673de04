import { fileURLToPath } from 'node:url';
import { checkAfkortingen } from './check-afkortingen.ts';
import { checkAnderstalig } from './check-anderstalig.ts';
import { checkBegrippen } from './check-begrippen.ts';
import { checkBestanden } from './check-bestanden.ts';
import { checkBeveiliging } from './check-beveiliging.ts';
import { checkChecklist } from './check-checklist.ts';
import { checkComponenten } from './check-componenten.ts';
import { checkDekking } from './check-dekking.ts';
import { checkDelen } from './check-delen.ts';
import { checkDiagrammen } from './check-diagrammen.ts';
import { checkGepubliceerd, checkNieuw } from './check-gepubliceerd.ts';
import { checkIds } from './check-ids.ts';
import { checkInstrumenten } from './check-instrumenten.ts';
import { checkKoppen } from './check-koppen.ts';
import { checkLinks } from './check-links.ts';
import { checkNakijken } from './check-nakijken.ts';
import { checkMerken } from './check-merken.ts';
import { checkNoten } from './check-noten.ts';
import { checkPaginas } from './check-paginas.ts';
import { checkSchemas } from './check-schemas.ts';
import { checkThemas } from './check-thema.ts';
import { checkVerbeterplan } from './check-verbeterplan.ts';
import { checkVerwijzingen } from './check-verwijzingen.ts';
import { checkVoorbeeld } from './check-voorbeeld.ts';
import { checkVragenlijst } from './check-vragenlijst.ts';
import { checkWerkbladen } from './check-werkbladen.ts';
import { checkZoekwoorden } from './check-zoekwoorden.ts';
import { sortFaults, type Fault } from './fault.ts';
import { listIds } from './list-ids.ts';
import { listSyntaxFaults, readContent, type Content } from './read-content.ts';

/** Groups of rules; what is new since the last publication is apart, as a program can add that to the list. */
const RULES: readonly ((content: Content) => Fault[])[] = [
  listSyntaxFaults,
  checkBestanden,
  checkThemas,
  checkDelen,
  checkSchemas,
  checkIds,
  checkVerwijzingen,
  checkBegrippen,
  checkAfkortingen,
  checkDiagrammen,
  checkInstrumenten,
  checkVragenlijst,
  checkVoorbeeld,
  checkChecklist,
  checkVerbeterplan,
  checkWerkbladen,
  checkZoekwoorden,
  checkAnderstalig,
  checkDekking,
  checkKoppen,
  checkComponenten,
  checkMerken,
  checkLinks,
  checkNoten,
  checkPaginas,
  checkNakijken,
  checkBeveiliging,
  checkGepubliceerd,
];

/** What was counted, for the line at the end. */
type Aantallen = { paginas: number; vragen: number; begrippen: number; bronnen: number; fasen: number };

/** Outcome of the check. */
export type Uitkomst = { faults: readonly Fault[]; aantallen: Aantallen };

/** All faults of the content folder `root`, in order. Throws when there is no such folder. */
export async function checkContent(root: URL | string): Promise<Fault[]> {
  return [...(await inspectContent(root)).faults];
}

/** The same, with what was counted. */
export async function inspectContent(root: URL | string): Promise<Uitkomst> {
  const content = await readContent(toFolder(root));
  const count = (soort: Parameters<typeof listIds>[1]) => listIds(content, soort)?.length ?? 0;
  return {
    faults: sortFaults([...listFaults(content), ...checkNieuw(content)]),
    aantallen: {
      paginas: content.paginas.length,
      vragen: count('vraag'),
      begrippen: count('begrip'),
      bronnen: count('bron'),
      fasen: count('fase'),
    },
  };
}

/** The faults of `content`, apart from what is not in the list of published ids yet. */
export function listFaults(content: Content): Fault[] {
  return sortFaults(RULES.flatMap((rule) => rule(content)));
}

/** Path of a folder that may be given as a URL. */
export function toFolder(root: URL | string): string {
  return root instanceof URL ? fileURLToPath(root) : root;
}

/** One line in Dutch: how many faults, or what was counted. */
export function summarize({ faults, aantallen }: Uitkomst): string {
  if (faults.length > 0) return `${faults.length === 1 ? '1 fout' : `${faults.length} fouten`} in de inhoud.`;
  const { paginas, vragen, begrippen, bronnen, fasen } = aantallen;
  return `Inhoud in orde: ${paginas} pagina’s, ${vragen} vragen, ${begrippen} begrippen, ${bronnen} bronnen en ${fasen} fasen.`;
}
