/** A thing in a diagram, with a short title and at most a few words of explanation. */
export type Knoop = {
  id: string;
  titel: string;
  tekst?: string | undefined;
};

/** A tie between two nodes of a network, told in `tekst`. */
export type Relatie = {
  /** Id of the node that acts. */
  van: string;
  naar: string;
  tekst: string;
  /** Both act. */
  wederzijds?: boolean | undefined;
};

/** A node of a network with its place in the grid, counted from 1. */
export type Netwerkknoop = Knoop & {
  kolom: number;
  rij: number;
  /** Id of the group it belongs to. */
  groep?: string | undefined;
};

/** One way out of a branching, with what happens on it in order. */
export type Tak = Knoop & { stappen?: readonly string[] | undefined };

type Kop = {
  id: string;
  titel: string;
  /** What the drawing says as a whole, for who does not see it. */
  beschrijving: string;
  /** Where the drawing goes beyond its source. */
  toelichting?: string | undefined;
};

/** Steps one after another; each leads to the next. */
export type Reeks = Kop & { vorm: 'reeks'; knopen: readonly Knoop[] };
/** Steps that begin again: the last leads to the first. */
export type Kringloop = Kop & { vorm: 'kringloop'; knopen: readonly Knoop[] };
/** One beginning with several ways out. */
export type Vertakking = Kop & { vorm: 'vertakking'; begin: Knoop; takken: readonly Tak[] };
/** Who is tied to whom, and how. */
export type Netwerk = Kop & {
  vorm: 'netwerk';
  knopen: readonly Netwerkknoop[];
  groepen?: readonly Knoop[] | undefined;
  relaties: readonly Relatie[];
};

/** A diagram as content: what there is and how it hangs together, not how it is drawn. */
export type Diagram = Reeks | Kringloop | Vertakking | Netwerk;

/** The sign in the circle of the step at `index`: the first letter in a cycle (Plan, Do, …), else its number. */
export function toTeken(diagram: Reeks | Kringloop | Vertakking, index: number): string {
  const letter = diagram.vorm === 'kringloop' ? diagram.knopen[index]?.titel[0] : undefined;
  return letter ?? String(index + 1);
}
