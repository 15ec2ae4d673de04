import type { Zoekresultaat } from '../domain/zoeken.ts';
import { listStammen, splitVraag } from './woorden.ts';

/**
 * Whether what was found is about all of what was asked. For a word that stands nowhere the full text falls back to ever
 * shorter beginnings of it, down to a single letter; such an answer is worse than none. Results without a marked word pass.
 * With `isStreng` only forms of the words themselves will do, and not what looks like them.
 */
export function isVerwanteUitkomst(
  vraag: string,
  resultaten: readonly Zoekresultaat[],
  { isStreng = false }: { isStreng?: boolean } = {},
): boolean {
  const gevonden = new Set(
    resultaten
      .flatMap(({ fragmenten, plekken }) => [...fragmenten, ...plekken.flatMap((plek) => plek.fragmenten)])
      .flatMap(({ tekst, isTreffer }) => (isTreffer ? splitVraag(tekst) : [])),
  );
  const treffers = [...gevonden];
  return (
    treffers.length === 0 ||
    splitVraag(vraag).every((zoekwoord) =>
      treffers.some((woord) => isVorm(woord, zoekwoord) || (!isStreng && lijktOp(woord, zoekwoord))),
    )
  );
}

function isVorm(woord: string, zoekwoord: string): boolean {
  const stammen = listStammen(zoekwoord);
  return listStammen(woord).some((stam) => stammen.includes(stam));
}

/** Shares half of what was typed and four letters at least. */
function lijktOp(woord: string, zoekwoord: string): boolean {
  const nodig = Math.max(Math.min(4, zoekwoord.length), Math.ceil(zoekwoord.length / 2));
  for (let begin = 0; begin + nodig <= zoekwoord.length; begin += 1) {
    if (woord.includes(zoekwoord.slice(begin, begin + nodig))) return true;
  }
  return false;
}
