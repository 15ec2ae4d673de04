import type { Csvvorm, Kolom } from './csvvorm.ts';
import type { Decoded } from './opslag.ts';
import type { JsonRecord, Pad } from './wijziging.ts';

/** What the documents of every tool have in common: by these a user recognises a document. */
export type Kop = {
  gemeente?: string | undefined;
  naam?: string | undefined;
  /** ISO date yyyy-mm-dd. */
  datum?: string | undefined;
};

/**
 * How a tool's documents are stored: `{ "versie": n, "gemaakt"?, "gewijzigd"?, "tijden"?, "invoer": { … } }`. The shared
 * layer reads and writes everything but `invoer`, and changes that field by field without knowing what it means.
 */
export type Vorm<Invoer> = {
  /**
   * Step i brings a stored document, whole, from version i + 1 to version i + 2. The present version follows from their
   * number, so that there can be no gap. A step may rely on nothing: what it does not understand it hands on.
   */
  migraties: readonly ((oud: JsonRecord) => JsonRecord)[];
  /**
   * Reads what the user entered. Every field is checked; a field that it does not know makes the form wrong, as it
   * would be lost at the next change. With `isNieuwer` fields that it does not know are passed over, because the
   * document is only looked at. Absent objects are empty ones.
   */
  decode(invoer: JsonRecord, isNieuwer?: boolean): Decoded<Invoer>;
  /** Holds only what was entered: no empty texts, no empty objects. What is an object in one document is so in all. */
  encode(invoer: Invoer): JsonRecord;
};

/**
 * A tool as the shared layer knows it: storage, files and overviews work the same for each. `Lijst` is the content that
 * the tool needs besides (such as its questions).
 *
 * The functions, here and in what it consists of, are written as methods so that a `Hulpmiddel<ZelfscanInvoer, …>` may stand in a list of all tools.
 */
export type Hulpmiddel<Invoer extends Kop = Kop, Lijst = unknown> = {
  /** Stands in keys and file names: a-z and '-'. */
  soort: string;
  /** Dutch, lower case: for 'Nieuwe …', 'Uw …'. */
  enkelvoud: string;
  /** The article of `enkelvoud`; absent is 'de'. */
  lidwoord?: 'het' | undefined;
  meervoud: string;
  /** Root-relative address of its page, without the base path. */
  adres: string;
  leeg: Invoer;
  vorm: Vorm<Invoer>;
  csv: {
    /** How the name of its file begins; absent is `soort`. */
    bestandssoort?: string | undefined;
    kolommen: readonly Kolom[];
    /** What makes rows and reads them; only who saves or opens a file loads it. Rejects without a connection. */
    loadVorm(): Promise<Csvvorm<Invoer, Lijst>>;
  };
  /** Dutch name of a field of `invoer`, to tell a user what another tab changed, such as 'toelichting bij vraag 3'. */
  nameVeld(pad: Pad, lijst: Lijst, invoer: Invoer): string;
  /** What `gedaan` counts, as in '3 van 8 …'; absent is 'beantwoord'. */
  voortgangswoord?: string | undefined;
  /** How far the user is; undefined where that means nothing. */
  computeVoortgang(invoer: Invoer, lijst: Lijst): { gedaan: number; totaal: number } | undefined;
};
