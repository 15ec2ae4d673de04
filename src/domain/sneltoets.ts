import { ANTWOORDEN, type Antwoord } from './zelfscan.ts';

/** What a key does at a question. */
export type Sneltoets = { soort: 'antwoord'; antwoord: Antwoord } | { soort: 'stap'; stap: 1 | -1 };

/** What is needed of a key press. */
type Toets = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a key press means at a question: 1 and 2 answer, J and K go on and back. A key with a modifier is not ours. */
export function readSneltoets({ key, altKey, ctrlKey, metaKey, shiftKey }: Toets): Sneltoets | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  // With Caps Lock on a letter comes as a capital.
  if (/^[jk]$/i.test(key)) return { soort: 'stap', stap: key.toLowerCase() === 'j' ? 1 : -1 };
  const antwoord = /^[12]$/.test(key) ? ANTWOORDEN[Number(key) - 1] : undefined;
  return antwoord && { soort: 'antwoord', antwoord };
}

/** The question after `vraagId` among those shown, or before it; undefined past either end. */
export function findVraagNaast(getoond: readonly string[], vraagId: string, stap: 1 | -1): string | undefined {
  const plek = getoond.indexOf(vraagId);
  return plek === -1 ? undefined : getoond[plek + stap];
}
