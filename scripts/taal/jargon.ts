import type { Begrip } from '../../src/domain/begrip.ts';
import { createVindBegrippen } from '../../src/domain/vind-begrippen.ts';
import type { Jargonwoord } from '../../src/schemas/jargon.ts';
import { findRegel, type Tekstgroep } from './tekst.ts';

/** A word that a reader may not know, at its first place in a group of texts. */
export type Jargon = { woord: string; liever: string; aantal: number; path: string; line: number };

/**
 * Words of the list that a group of texts uses and does not explain. A page explains a term of the glossary that is explained
 * in texts, the word of its title, and a word whose explanation stands somewhere on it; the interface explains no terms.
 */
export function createFindJargon(
  woorden: readonly Jargonwoord[],
  begrippen: readonly Begrip[],
): (groep: Tekstgroep) => Jargon[] {
  const zoek = woorden.map((een) => ({
    ...een,
    patroon: toPatroon([een.woord, ...(een.vormen ?? [])]),
    uitlegpatroon: een.uitleg && toPatroon(een.uitleg),
  }));
  const vindBegrip = createVindBegrippen(begrippen.filter(({ isUitgelegdInTekst }) => isUitgelegdInTekst));
  return ({ soort, alineas }) =>
    zoek.flatMap(({ woord, liever, patroon, uitlegpatroon }) => {
      // A page about the word explains it.
      if (soort === 'pagina' && alineas.find(({ isKop }) => isKop)?.tekst.match(patroon)) return [];
      if (uitlegpatroon && alineas.some(({ tekst }) => tekst.search(uitlegpatroon) >= 0)) return [];
      const plekken = alineas.flatMap((alinea) => {
        const begrippen = soort === 'pagina' ? vindBegrip(alinea.tekst) : [];
        return [...alinea.tekst.matchAll(patroon)]
          .filter(({ index }) => !begrippen.some(({ begin, eind }) => begin <= index && index < eind))
          .map(({ index }) => ({ path: alinea.path, line: findRegel(alinea, index) }));
      });
      const eerste = plekken[0];
      return eerste === undefined ? [] : [{ woord, liever, aantal: plekken.length, ...eerste }];
    });
}

function toPatroon(vormen: readonly string[]): RegExp {
  const delen = vormen.map((vorm) => RegExp.escape(vorm).replaceAll(/\\x20|\s/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${delen.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}
