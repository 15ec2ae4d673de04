import { getEntry } from 'astro:content';
import type { Planbegeleiding } from '../domain/planbegeleiding.ts';
import type { Voorbeeldplan } from '../domain/verbeterplan-evaluatie.ts';
import { toPlanbegeleiding, toVoorbeeldherhaling, toVoorbeeldplan } from '../schemas/verbeterplan.ts';
import { getFasen } from './paginas.ts';
import { getVoorbeeld } from './zelfscan.ts';

/** What stands beside the parts of a plan, and what is told before it is adopted. */
export async function getPlanbegeleiding(): Promise<Planbegeleiding> {
  const [entry, fasen] = await Promise.all([getEntry('planbegeleiding', 'enig'), getFasen()]);
  if (!entry) throw new Error('content/verbeterplan/begeleiding.yaml ontbreekt of is leeg.');
  return toPlanbegeleiding(entry.data, fasen);
}

/** A filled-in plan of a gemeente that does not exist, to show what can be made; undefined when there is none. */
export async function getVoorbeeldplan(): Promise<Voorbeeldplan | undefined> {
  const [entry, zelfscan] = await Promise.all([getEntry('voorbeeldplan', 'enig'), getVoorbeeld()]);
  return (
    entry && { plan: toVoorbeeldplan(entry.data), herhaling: zelfscan && toVoorbeeldherhaling(entry.data, zelfscan) }
  );
}
