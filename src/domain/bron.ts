/** Standing of a source document: in force, replaced by a newer one, or an example from one region. */
export type BronStatus = 'geldend' | 'voorganger' | 'regionaal-voorbeeld';

/** A document the site is written from. */
export type Bron = {
  id: string;
  titel: string;
  ondertitel?: string | undefined;
  /** Short name for source lines under a title. */
  kort: string;
  uitgever: string;
  /** Partial ISO date: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
  datum: string;
  /** How the date is known, when the document itself does not give it. */
  datumnoot?: string | undefined;
  status: BronStatus;
  /** Sentence that says which document this one replaces. */
  vervangt?: string | undefined;
  /** Address of the publisher's own copy. */
  adres?: string | undefined;
  /** What the site uses the document for. */
  rol: string;
};

/** A place in a source document, such as a chapter or a fase. */
export type Vindplaats = { bron: string; plaats: string };

/** A place as readers see it: a number stays on the line of the word before it (`bijlage 5`). */
export function formatPlaats(plaats: string): string {
  return plaats.replace(/(?<=\p{L}) (?=\d)/gu, '\u00A0');
}

/** The words for a status, as visitors read them. */
export const BRON_STATUS_LABELS: Readonly<Record<BronStatus, string>> = {
  geldend: 'Geldend',
  voorganger: 'Voorganger',
  'regionaal-voorbeeld': 'Regionaal voorbeeld',
};
