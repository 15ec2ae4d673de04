/** A column of a CSV file. */
export type Kolom = {
  /** Name in the first row. It never changes once it was released; later columns come after the others. */
  naam: string;
  /** Dutch, for the page that describes the files. */
  betekenis: string;
  /** A file without it cannot be read. */
  isVerplicht: boolean;
};

/** Cells by the name of the column. Text is as entered: normalised, not yet guarded against formulas. */
export type Rij = Readonly<Record<string, string>>;

/** Something in a file that could not be taken over as it stood. `rij` counts from 1 and includes the header. */
export type Rijmelding = { rij: number; tekst: string };

/** What came out of the rows of a file. */
export type Gelezen<Invoer> = { invoer: Invoer; meldingen: readonly Rijmelding[] };

/** How a tool's document stands in CSV. Export followed by import gives back all that the document holds. */
export type Csvvorm<Invoer, Lijst> = {
  toRows(invoer: Invoer, lijst: Lijst): Rij[];
  /** `rijen` have the columns of the tool only; a column that the file lacks is an absent cell. Never throws. */
  fromRows(rijen: readonly { rij: number; cellen: Rij }[], lijst: Lijst): Gelezen<Invoer>;
};
