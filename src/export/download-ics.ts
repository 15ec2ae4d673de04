import { formatBestandsnaam } from '../domain/bestandsnaam.ts';
import type { VerbeterplanInvoer } from '../domain/verbeterplan.ts';
import { saveFile } from './save-file.ts';

/** What the file needs to know besides the plan. */
export type Icskenmerk = {
  /** Id of the document. */
  planId: string;
  /** Name of the plan as the user knows it. */
  naam: string;
  /** Name of the site. */
  maker: string;
  /** Now, an ISO time in UTC. */
  nu: string;
  /** Today where the user is, ISO date: the first day in the file, and part of its name. */
  vandaag: string;
  /** With the days on which verbeterpunten begin as well. */
  metBegin?: boolean;
};

/**
 * Saves the days of a plan for a calendar; gives the name of the file, or undefined when the plan has no days to come. Rejects when
 * what writes it cannot be loaded, as without a connection.
 */
export async function downloadIcs(
  plan: VerbeterplanInvoer,
  { planId, naam, maker, nu, vandaag, metBegin = false }: Icskenmerk,
): Promise<string | undefined> {
  const { formatIcs, listAgendadagen } = await import('../domain/ics.ts');
  const ics = formatIcs(listAgendadagen(plan, planId, { vandaag, metBegin }), { naam, maker, nu });
  if (ics === undefined) return undefined;
  const bestandsnaam = formatBestandsnaam({
    soort: 'verbeterplan-agenda',
    gemeente: plan.gemeente,
    datum: vandaag,
    extensie: 'ics',
  });
  saveFile(bestandsnaam, ics, 'text/calendar;charset=utf-8');
  return bestandsnaam;
}
