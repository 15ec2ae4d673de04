import type { Zoekresultaat } from '../domain/zoeken.ts';
import { dropUitgang, listStammen, splitVraag } from './woorden.ts';

/**
 * Whether what was found is about all of what was asked. For a word that stands nowhere the full text falls back to ever
 * shorter beginnings of it, down to a single letter; such an answer is worse than none. Results without a marked word pass.
 */
export function isVerwanteUitkomst(vraag: string, resultaten: readonly Zoekresultaat[]): boolean {
  const treffers = [
    ...new Set(
      resultaten
        .flatMap(({ fragmenten, plekken }) => [...fragmenten, ...plekken.flatMap((plek) => plek.fragmenten)])
        .flatMap(({ tekst, isTreffer }) => (isTreffer ? splitVraag(tekst) : [])),
    ),
  ];
  return (
    treffers.length === 0 ||
    splitVraag(vraag).every((zoekwoord) => treffers.some((woord) => isVerwantWoord(woord, zoekwoord)))
  );
}

/** A form of the same word, or a longer one that begins with it. */
function isVerwantWoord(woord: string, zoekwoord: string): boolean {
  const stammen = listStammen(zoekwoord);
  const [stam = ''] = stammen;
  return (
    woord.startsWith(dropUitgang(zoekwoord)) ||
    (stam.length >= MIN_STAM && woord.startsWith(stam)) ||
    listStammen(woord).some((ander) => stammen.includes(ander))
  );
}

/** Letters of what the forms of a word have in common from which it says what the word is. */
const MIN_STAM = 4;
