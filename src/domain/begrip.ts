import type { Vindplaats } from './bron.ts';

/** What one source says a term means. */
export type Definitie = Vindplaats & { tekst: string };

/**
 * How far a source goes: it defines the term, its meaning follows from the text, or it only names the term and the
 * explanation is ours.
 */
export type BegripStatus = 'gedefinieerd' | 'uitgelegd' | 'genoemd';

type Getal = 'een' | 'meer';

/** What readers are told of a status, for one definition and for more. */
const STATUS_ZINNEN: Readonly<Record<BegripStatus, Readonly<Record<Getal, string>>>> = {
  gedefinieerd: {
    een: 'De bron geeft zelf een definitie; wij hebben die in eigen woorden gezet.',
    // One of them is enough for this status, so it says no more than that.
    meer: 'Ten minste één van deze bronnen geeft zelf een definitie; wij hebben alle omschrijvingen in eigen woorden gezet.',
  },
  uitgelegd: {
    een: 'De bron geeft geen vaste definitie; deze uitleg volgt uit de tekst.',
    meer: 'De bronnen geven geen vaste definitie; deze omschrijvingen volgen uit hun tekst.',
  },
  genoemd: {
    een: 'De bron noemt dit begrip zonder uitleg; deze toelichting is van ons.',
    meer: 'De bronnen noemen dit begrip zonder uitleg; deze toelichtingen zijn van ons.',
  },
};

/** One sentence on how far the sources go, in the number of the documents that the definitions come from. */
export function describeStatus({ status, definities }: Pick<Begrip, 'status' | 'definities'>): string {
  const isMeer = new Set(definities.map(({ bron }) => bron)).size > 1;
  return STATUS_ZINNEN[status][isMeer ? 'meer' : 'een'];
}

/** A term of the glossary. */
export type Begrip = {
  id: string;
  term: string;
  status: BegripStatus;
  /** One per source that says something of its own; the first is shown where the term is explained in a text. */
  definities: readonly [Definitie, ...Definitie[]];
  afkorting?: string | undefined;
  /** Other names for the same. */
  synoniemen: readonly string[];
  /** Inflected forms and plurals under which texts use the term, the synonyms' and the abbreviation's too. */
  vormen: readonly string[];
  /** Ids of related terms. */
  verwant: readonly string[];
  /** Id of the kind of term. */
  soort: string;
  /** Ids of the roles that need the term most. */
  rollen: readonly string[];
  /** Explained at its first use on each page. */
  isUitgelegdInTekst: boolean;
};

/** An abbreviation with what it stands for. */
export type Afkorting = {
  id: string;
  afkorting: string;
  /** Written out. */
  betekenis: string;
  /** Other ways in which texts write it out: plurals, older names. */
  vormen: readonly string[];
  /** Id of the term that explains it. */
  begrip?: string | undefined;
  /** The sources do not write it out; what it stands for is general knowledge. */
  isAlgemeneKennis: boolean;
  /** Known as it is, or a name: pages need not write it out. */
  isBekend: boolean;
};

/** A kind of term, by which the list can be narrowed. */
export type BegripSoort = { id: string; titel: string };
