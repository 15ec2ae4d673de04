import { computePuntkosten } from './verbeterplan-kosten.ts';
import { getStatus, listPunten, type PuntMetId, type VerbeterplanInvoer } from './verbeterplan.ts';

/** The verbeterpunten of which the costs are not known, or not all of them, in order. What is vervallen costs nothing. */
export function selectKostenOnbekend(plan: Pick<VerbeterplanInvoer, 'punten'>): PuntMetId[] {
  return listPunten(plan).filter((punt) => getStatus(punt) !== 'vervallen' && computePuntkosten(punt).onbekend > 0);
}

/** What stands at each total of a plan; undefined when all costs are known. */
export function describeKostenOnbekend(aantal: number): string | undefined {
  if (aantal === 0) return undefined;
  return `Bij ${String(aantal)} ${aantal === 1 ? 'punt' : 'punten'} is nog niet bekend wat het kost. Dat telt in dit totaal niet mee.`;
}
