import { getEntry } from 'astro:content';
import type { Checklist } from '../domain/checklist.ts';
import { toChecklist } from '../schemas/checklist.ts';

/** A site without a checklist has no questions. */
const ZONDER_VRAGEN: Checklist = { verantwoording: '', versie: 1, delen: [], vervallen: [] };

/** The questions of the checklist. */
export async function getChecklist(): Promise<Checklist> {
  const entry = await getEntry('checklist', 'enig');
  return entry ? toChecklist(entry.data) : ZONDER_VRAGEN;
}
