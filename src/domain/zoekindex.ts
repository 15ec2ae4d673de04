/** What a search can lead to. A `kop` is a heading on a page, a `vraag` a question of a list to fill in. */
export const PLEKSOORTEN = ['begrip', 'pagina', 'kop', 'instrument', 'hulpmiddel', 'vraag'] as const;
export type Pleksoort = (typeof PLEKSOORTEN)[number];

/** A place that the suggestions know, found by its names and a line about it. */
export type Zoekplek = {
  soort: Pleksoort;
  titel: string;
  /** Root-relative address without the base path, with an anchor where it is a part of a page. */
  adres: string;
  /** Other names for the same: synonyms, the abbreviation. */
  namen: readonly string[];
  /** Inflected forms, to be found by and not to be shown. */
  vormen: readonly string[];
  /** Definition of a term, or what the page is about; empty for a heading and a question. */
  tekst: string;
  /** Title of the page or the list that it stands in; empty for a place of its own. */
  boven: string;
  /** Id of the part of the site. */
  deel: string;
  /** Ids of the fasen in which it helps. */
  fasen: readonly string[];
  /** Ids of the documents that it retells. */
  bronnen: readonly string[];
  /** What it retells is replaced by something newer, or a snapshot of one region: current guidance goes before it. */
  isAchteraan: boolean;
  /** What the full text calls its page; unknown until that is indexed. */
  tekstId?: string | undefined;
};

/**
 * Words that mean the same to someone who searches. With `naar` it goes one way: who types one of `woorden` also gets
 * what is called `naar`, and not the other way around.
 */
export type Woordgroep = { woorden: readonly string[]; naar?: readonly string[] | undefined };

/**
 * What comes after the index: what is said about places and what the full text calls their pages, both by address, and
 * which words mean the same.
 */
export type Aanvulling = {
  teksten: Readonly<Record<string, string>>;
  tekstIds: Readonly<Record<string, string>>;
  woordgroepen: readonly Woordgroep[];
};

/** Everything that the suggestions are made from. */
export type Zoekindex = { plekken: readonly Zoekplek[]; woordgroepen: readonly Woordgroep[] };
