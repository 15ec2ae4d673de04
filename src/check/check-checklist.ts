import { checkLijstversie } from './check-lijstversie.ts';
import type { Fault } from './fault.ts';
import { listChecklistvragen } from './list-checklist.ts';
import type { Content } from './read-content.ts';

/** Questions of the checklist of a version that is yet to be, and questions that lapsed and are still asked. */
export function checkChecklist({ yaml: { checklist: file } }: Content): Fault[] {
  if (!file) return [];
  const gesteld = listChecklistvragen(file.data).map(({ value, path }) => ({ vraag: value, path }));
  return checkLijstversie(file, gesteld);
}
