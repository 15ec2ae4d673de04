/** A text that is read as one: a paragraph, a heading, an item, a message. A line of the file is a line of `tekst`. */
export type Alinea = {
  path: string;
  line: number;
  tekst: string;
  /** A heading or a label has no score: it is no sentence. */
  isKop: boolean;
};

/** Texts that are judged together: those of one address, or of one folder of the code. */
export type Tekstgroep = {
  /** The address, or the folder. */
  naam: string;
  soort: 'pagina' | 'scherm';
  alineas: readonly Alinea[];
};

/** Puts texts with one name together, in the order in which the names first come. */
export function groupTeksten(
  teksten: readonly { naam: string; soort: Tekstgroep['soort']; alinea: Alinea }[],
): Tekstgroep[] {
  return [...Map.groupBy(teksten, ({ naam }) => naam)].map(([naam, groep]) => ({
    naam,
    soort: groep[0]?.soort ?? 'pagina',
    alineas: groep.map(({ alinea }) => alinea),
  }));
}

/** The line of what stands at `begin` in a text. */
export function findRegel({ line, tekst }: Pick<Alinea, 'line' | 'tekst'>, begin: number): number {
  return line + tekst.slice(0, begin).split('\n').length - 1;
}
