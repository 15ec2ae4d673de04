import { getEntry } from 'astro:content';
import type { Planbegeleiding } from '../domain/planbegeleiding.ts';
import type { VerbeterplanInvoer } from '../domain/verbeterplan.ts';
import { toPlanbegeleiding, toVoorbeeldplan } from '../schemas/verbeterplan.ts';
import { getFasen } from './paginas.ts';

/** What stands beside the parts of a plan, and what is told before it is adopted. */
export async function getPlanbegeleiding(): Promise<Planbegeleiding> {
  const [entry, fasen] = await Promise.all([getEntry('planbegeleiding', 'enig'), getFasen()]);
  if (!entry) throw new Error('content/verbeterplan/begeleiding.yaml ontbreekt of is leeg.');
  return toPlanbegeleiding(entry.data, fasen);
}

/** A filled-in plan of a gemeente that does not exist, to show what can be made; undefined when there is none. */
export async function getVoorbeeldplan(): Promise<VerbeterplanInvoer | undefined> {
  const entry = await getEntry('voorbeeldplan', 'enig');
  return entry && toVoorbeeldplan(entry.data);
}
