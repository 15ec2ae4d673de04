import type { RootContent } from 'mdast';

/** A document as every kind of file is read: one list of blocks in the order of the document. */
export type Document = {
  /** As the document itself says; undefined when it does not. */
  titel: string | undefined;
  /** Whether the title is a guess. */
  isTitelVermoed?: boolean;
  /** Headings have the depth that they have in the document, footnotes stand anywhere. */
  blokken: readonly RootContent[];
  /** What was left out on purpose, in Dutch, for the report. */
  weggelaten: readonly string[];
};

/** Why a file cannot be read: the fact and the way out, in Dutch. */
export class LeesFout extends Error {}
