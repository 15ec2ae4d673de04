import { getCollection } from 'astro:content';
import type { Checklist } from '../domain/checklist.ts';
import { readOnce } from './read-once.ts';
import { toChecklist } from '../schemas/checklist.ts';

/** A site without a checklist has no questions. */
const ZONDER_VRAGEN: Checklist = { verantwoording: '', versie: 1, delen: [], vervallen: [] };

/** The questions of the checklist. */
export const getChecklist = readOnce(async (): Promise<Checklist> => {
  const [entry] = await getCollection('checklist');
  return entry ? toChecklist(entry.data) : ZONDER_VRAGEN;
});
