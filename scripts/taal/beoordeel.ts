import { countLijdend } from './lijdend.ts';
import { computeScore, countTeksten, type Telling } from './score.ts';
import { findRegel, type Alinea, type Tekstgroep } from './tekst.ts';
import { listWoorden, splitZinnen } from './zinnen.ts';
import type { Jargon } from './jargon.ts';

/** Sentences are reported from here on; passives from here on within a paragraph; a score wants a text of this length. */
const LANGE_ZIN = 25;
const STAPEL = 3;
const MIN_WOORDEN_SCORE = 100;

type Plek = { path: string; line: number };
export type LangeZin = Plek & { tekst: string; woorden: number };
export type Stapel = Plek & { tekst: string; aantal: number };

/** What there is to say of a group of texts. */
export type Beoordeling = Pick<Tekstgroep, 'naam' | 'soort'> & {
  telling: Telling;
  /** Undefined when the text is too short to say. */
  score: number | undefined;
  /** The longest first. */
  langeZinnen: readonly LangeZin[];
  /** The highest first. */
  stapels: readonly Stapel[];
  jargon: readonly Jargon[];
};

/** Judges a group of texts. */
export function beoordeel(groep: Tekstgroep, findJargon: (groep: Tekstgroep) => Jargon[]): Beoordeling {
  const { naam, soort, alineas } = groep;
  const telling = countTeksten(alineas.filter(isLopend).map(({ tekst }) => tekst));
  return {
    naam,
    soort,
    telling,
    score: telling.woorden < MIN_WOORDEN_SCORE ? undefined : computeScore(telling),
    langeZinnen: alineas.flatMap(listLangeZinnen).sort((a, b) => b.woorden - a.woorden),
    stapels: alineas.flatMap(listStapels).sort((a, b) => b.aantal - a.aantal),
    jargon: findJargon(groep),
  };
}

/** Running text; a heading, a name and a cell of a table with a few words are no sentence. */
function isLopend({ isKop, tekst }: Alinea): boolean {
  return !isKop && (/[.!?:…]['’”)]*$/.test(tekst.trim()) || listWoorden(tekst).length >= 5);
}

function listLangeZinnen(alinea: Alinea): LangeZin[] {
  return splitZinnen(alinea.tekst).flatMap(({ tekst, begin }) => {
    const woorden = listWoorden(tekst).length;
    return woorden > LANGE_ZIN ? [{ path: alinea.path, line: findRegel(alinea, begin), tekst, woorden }] : [];
  });
}

function listStapels({ path, line, tekst, isKop }: Alinea): Stapel[] {
  const aantal = isKop ? 0 : countLijdend(tekst);
  return aantal >= STAPEL ? [{ path, line, tekst, aantal }] : [];
}
