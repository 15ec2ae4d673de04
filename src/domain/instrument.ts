import type { Vindplaats } from './bron.ts';

/** Part of the site with the instruments: one page with all, and a page for each that has content of its own. */
export const INSTRUMENTEN = 'instrumenten';

/** A tool, format, method or document that helps with the work. */
export type Instrument = {
  id: string;
  naam: string;
  /** What it is, in one or two sentences. */
  tekst: string;
  /** Id of the kind of instrument. */
  soort: string;
  /** Ids of the fasen in which it helps. */
  fasen: readonly string[];
  /** Ids of the roles that need it most. */
  rollen: readonly string[];
  /** Where the sources name it, when it has no page of its own. */
  vindplaatsen: readonly Vindplaats[];
  /** Address of its page on this site; without one the sources only name it. */
  pagina?: string | undefined;
  /** Address elsewhere. */
  adres?: string | undefined;
  /** A page on this site that belongs with an instrument without a page of its own. */
  opDezeSite?: { titel: string; adres: string } | undefined;
};

/** A kind of instrument, by which the list can be narrowed. */
export type InstrumentSoort = { id: string; titel: string };
