import { getEntry } from 'astro:content';
import type { Checklist } from '../domain/checklist.ts';
import { toChecklist } from '../schemas/checklist.ts';

/** The questions of the checklist. */
export async function getChecklist(): Promise<Checklist> {
  const entry = await getEntry('checklist', 'enig');
  if (!entry) throw new Error('content/checklist-sturing/vragen.yaml ontbreekt of is leeg.');
  return toChecklist(entry.data);
}
