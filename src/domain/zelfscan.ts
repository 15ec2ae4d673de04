import type { Vindplaats } from './bron.ts';
import type { Kop } from './hulpmiddel.ts';

/** A place in a source together with the page of this site that retells it. */
export type VindplaatsMetPagina = Vindplaats & {
  /** Root-relative address with an anchor, without the base path. */
  pagina: string;
};

/** A question of the zelfscan. */
export type Vraag = {
  /** Stable for ever: answers are kept under it. */
  id: string;
  /** Short name of what is asked; its meaning does not change. */
  label: string;
  vraag: string;
  /** What 'op orde' means for this question. */
  opOrde: string;
  /** About whom the requirement speaks; it is always put to the gemeente. */
  geldtVoor: string;
  vindplaats: VindplaatsMetPagina;
  /** True where the source leaves the requirement open and `opOrde` is the site's own neutral filling-in. */
  isEigenUitwerking: boolean;
  /** Ids of related terms. */
  begrippen: readonly string[];
  /** Version of the list in which the question came. */
  sinds: number;
  /** Id of the lapsed question that this one takes the place of: its answer counts for this one. */
  vervangt?: string | undefined;
};

/** A question that is no longer asked. Its id stays reserved, and answers under it are kept. */
export type VervallenVraag = {
  id: string;
  vraag: string;
  /** Version of the list from which on it is not asked. */
  sinds: number;
};

/** An obligation that stands in the source without a number and is shown without a question. */
export type Verplichting = {
  id: string;
  tekst: string;
  vindplaats: VindplaatsMetPagina;
};

/** A part of the zelfscan with its questions in fixed order. */
export type Onderdeel = {
  id: string;
  titel: string;
  /** Short title for the progress list. */
  kort: string;
  inleiding: string;
  vragen: readonly Vraag[];
  verplichtingen: readonly Verplichting[];
};

/** The whole list of questions. */
export type Vragenlijst = {
  /** Says whose working-out the questions are. */
  verantwoording: string;
  /** The same in one line, to stand on paper. */
  drukregel: string;
  /** Number of this version of the list, from 1; up by one whenever a question comes or goes. */
  versie: number;
  onderdelen: readonly Onderdeel[];
  vervallen: readonly VervallenVraag[];
};

/** Deliberately without a middle, so that results can be compared. */
export const ANTWOORDEN = ['op orde', 'niet op orde'] as const;
/** One of ANTWOORDEN. */
export type Antwoord = (typeof ANTWOORDEN)[number];

/** Why the scan is made. */
export const AANLEIDINGEN = ['nulmeting', 'evaluatie', 'voortgang'] as const;
/** One of AANLEIDINGEN. */
export type Aanleiding = (typeof AANLEIDINGEN)[number];

/** What a user entered at one question. An absent `antwoord` is unanswered. */
export type Beantwoording = {
  antwoord?: Antwoord | undefined;
  toelichting?: string | undefined;
  /** A mark that the question is to be talked about. It stands beside an answer or without one, and is none itself. */
  bespreken?: true | undefined;
};

/** What a user entered in one zelfscan; absent is not entered. Holds facts only: what can be computed is computed. */
export type ZelfscanInvoer = Kop & {
  /** Version of the list of questions by which it was last changed; absent in what was made before there were versions. */
  lijst?: number | undefined;
  aanleiding?: Aanleiding | undefined;
  /** Functies of those who took part; no names, as the file goes from hand to hand. */
  deelnemers?: string | undefined;
  /** By question id; ids that the present list does not know are kept. */
  beantwoordingen: Readonly<Record<string, Beantwoording>>;
};

/** A zelfscan in which nothing was entered. */
export const LEGE_ZELFSCAN: ZelfscanInvoer = { beantwoordingen: {} };

/** How many of the questions have an answer. */
export type Voortgang = { beantwoord: number; totaal: number };

/** Counts answered questions among `vragen`; a toelichting or a mark alone is no answer. */
export function computeVoortgang(
  vragen: readonly Pick<Vraag, 'id'>[],
  invoer: Pick<ZelfscanInvoer, 'beantwoordingen'>,
): Voortgang {
  const beantwoord = vragen.filter(({ id }) => getBeantwoording(invoer, id).antwoord !== undefined);
  return { beantwoord: beantwoord.length, totaal: vragen.length };
}

const GEEN_BEANTWOORDING: Beantwoording = {};

/** What was entered at a question; an empty object when nothing was. Safe for ids such as `__proto__`. */
export function getBeantwoording(invoer: Pick<ZelfscanInvoer, 'beantwoordingen'>, vraagId: string): Beantwoording {
  return Object.hasOwn(invoer.beantwoordingen, vraagId)
    ? (invoer.beantwoordingen[vraagId] ?? GEEN_BEANTWOORDING)
    : GEEN_BEANTWOORDING;
}

/** Short name of each question, by id. */
export function listLabels({ onderdelen }: Pick<Vragenlijst, 'onderdelen'>): Record<string, string> {
  return Object.fromEntries(onderdelen.flatMap(({ vragen }) => vragen.map(({ id, label }) => [id, label])));
}
