import { createContext } from 'preact';

/**
 * What was typed in fields of numbers and cannot be read, by the key of the field. It is not kept with the plan, and stays
 * for as long as the plan is on the page: who leaves a verbeterpunt finds it again.
 */
export type Getalteksten = Map<string, string>;

export const GetaltekstenContext = createContext<Getalteksten | undefined>(undefined);

/** The key of a field of a line of costs. No id holds a space. */
export function toKostensleutel(puntId: string, regelId: string, veld: 'jaar' | 'bedrag'): string {
  return `kosten ${puntId} ${regelId} ${veld}`;
}

/** Ids of the lines of costs of a verbeterpunt in which something stands that cannot be read. */
export function listGetypteRegels(teksten: Getalteksten | undefined, puntId: string): string[] {
  const ids = [...(teksten?.keys() ?? [])]
    .map((sleutel) => sleutel.split(' '))
    .flatMap(([soort, punt, regel]) => (soort === 'kosten' && punt === puntId && regel !== undefined ? [regel] : []));
  return [...new Set(ids)];
}
