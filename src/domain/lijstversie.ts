/** What is needed of a question to say whether it came or went. */
type Versievraag = { id: string; sinds: number };

/** A list of questions that changes over the years; documents remember with which version they were last changed. */
export type Versielijst<Vraag extends Versievraag, Vervallen extends Versievraag> = {
  versie: number;
  vragen: readonly Vraag[];
  vervallen: readonly Vervallen[];
};

/** What a user is told of a list that changed since a document was last changed; questions by their names. */
export type Lijstverschil = {
  /** Questions that came. */
  nieuw: readonly string[];
  /** Questions at which something was entered and that are no longer asked. */
  vervallen: readonly string[];
  /** Questions that took over what was entered at the question they replace. */
  overgenomen: readonly string[];
};

/** Version of the list that a document was last changed with. Before there were versions there was the first. */
export function getLijst({ lijst = 1 }: { lijst?: number | undefined }): number {
  return lijst;
}

/** Whether a document says that it is of this version of its list, or of a later one. */
export function isBijgewerkt({ lijst }: { lijst?: number | undefined }, { versie }: { versie: number }): boolean {
  return lijst !== undefined && lijst >= versie;
}

/**
 * The questions that came since a document was last changed, and those that went and at which it holds something
 * (`hasInvoer`). Undefined when the list is still the same, or earlier than that of the document.
 */
export function compareVersie<Vraag extends Versievraag, Vervallen extends Versievraag>(
  document: { lijst?: number | undefined },
  { versie, vragen, vervallen }: Versielijst<Vraag, Vervallen>,
  hasInvoer: (vraagId: string) => boolean,
): { nieuw: readonly Vraag[]; vervallen: readonly Vervallen[] } | undefined {
  const vanaf = getLijst(document);
  if (vanaf >= versie) return undefined;
  return {
    nieuw: vragen.filter(({ sinds }) => sinds > vanaf),
    vervallen: vervallen.filter(({ id, sinds }) => sinds > vanaf && hasInvoer(id)),
  };
}
