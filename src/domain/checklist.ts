import type { Kop } from './hulpmiddel.ts';
import { compareTekst } from './tekst.ts';

/** How a question is answered: with ja, nee or weet ik niet; with text; or with rows. */
export const VRAAGSOORTEN = ['ja-nee', 'open', 'lijst'] as const;
export type Vraagsoort = (typeof VRAAGSOORTEN)[number];

/** For whom a question is in the first place. A division of this site, not of the source. */
export const DOELGROEPEN = ['bestuur', 'beleid', 'beide'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

/** What the rows of a table are: tasks with who has them, or documents with their status and place. */
export const TABELSOORTEN = ['taken', 'documenten'] as const;
export type Tabelsoort = (typeof TABELSOORTEN)[number];

export type Checklistvraag = {
  /** Never changes: what is entered is kept under it. */
  id: string;
  /** Short name for overviews and the gespreksnotitie. */
  label: string;
  vraag: string;
  soort: Vraagsoort;
  voor: Doelgroep;
  /** Explanation, or how a mangled place in the source is read. */
  toelichting?: string | undefined;
  /** Version of the list in which it came. */
  sinds: number;
  /** Its deelvragen are the rows of a table, to which the user can add rows. */
  tabel?: Tabelsoort | undefined;
  /** A question that has any only groups them and carries no stand. Deelvragen have none of their own. */
  deelvragen: readonly Checklistvraag[];
};

export type Checklistgroep = {
  id: string;
  titel: string;
  inleiding?: string | undefined;
  /** Root-relative addresses of pages to read with it. */
  achtergrond: readonly string[];
  vragen: readonly Checklistvraag[];
};

/** A part: what is found out beforehand, or what is asked in the conversation. */
export type Checklistdeel = {
  id: string;
  titel: string;
  inleiding?: string | undefined;
  groepen: readonly Checklistgroep[];
};

/** A question that is no longer asked; what was entered at it is kept. */
export type VervallenChecklistvraag = { id: string; vraag: string; sinds: number };

/** The questions of the checklist, in order. */
export type Checklist = {
  /** Whose questions these are and what is of this site. */
  verantwoording: string;
  versie: number;
  delen: readonly Checklistdeel[];
  vervallen: readonly VervallenChecklistvraag[];
};

export const ANTWOORDEN = ['ja', 'nee', 'weet ik niet'] as const;
export type Antwoord = (typeof ANTWOORDEN)[number];

/** What is to be done with a question. */
export const STANDEN = ['geregeld', 'bespreken', 'uitzoeken'] as const;
export type Stand = (typeof STANDEN)[number];

export const DOCUMENTSTATUSSEN = ['vastgesteld', 'in voorbereiding', 'niet aanwezig'] as const;
export type Documentstatus = (typeof DOCUMENTSTATUSSEN)[number];

/** What was entered at a question. What was not entered is absent; there are no empty texts. */
export type Beantwoording = {
  antwoord?: Antwoord | undefined;
  /** Answer to an open question; in a table who has the task, or which document it is. */
  tekst?: string | undefined;
  status?: Documentstatus | undefined;
  /** Where a document can be found. */
  vindplaats?: string | undefined;
  notitie?: string | undefined;
  /** Only when it is not what the answer proposes; 'geen' takes a proposal away. Ask `getStand`. */
  stand?: Stand | 'geen' | undefined;
};

/** A row that the user added to a table or a list. */
export type Rij = Pick<Beantwoording, 'tekst' | 'status' | 'vindplaats'> & {
  naam?: string | undefined;
  stand?: Stand | undefined;
};

/** What was agreed in the conversation. */
export type Afspraak = {
  tekst?: string | undefined;
  /** A function, not a name. */
  wie?: string | undefined;
  /** ISO date yyyy-mm-dd by which. */
  datum?: string | undefined;
};

/** Places for the points that the user brings forward. */
export const PUNTEN = ['1', '2', '3'] as const;
export type Punt = (typeof PUNTEN)[number];

/** A checklist as the user fills it in. */
export type ChecklistInvoer = Kop & {
  /** Version of the list that it was made with. */
  lijst?: number | undefined;
  /** Id of the fase in which the gemeente is: the decisions of it are due. */
  fase?: string | undefined;
  /** By id of the question. */
  beantwoordingen: Readonly<Record<string, Beantwoording>>;
  /** By id of the question and id of the row. Ids are in the order in which rows were added (`toVolgId`), and never ''. */
  rijen: Readonly<Record<string, Readonly<Record<string, Rij>>>>;
  /** The points to bring forward. */
  punten: Readonly<Partial<Record<Punt, string>>>;
  /** By id, as with `rijen`. */
  afspraken: Readonly<Record<string, Afspraak>>;
};

export const LEGE_CHECKLIST: ChecklistInvoer = { beantwoordingen: {}, rijen: {}, punten: {}, afspraken: {} };
const GEEN_BEANTWOORDING: Beantwoording = {};
const GEEN_RIJEN: Readonly<Record<string, Rij>> = {};

/** What was entered at a question; safe for ids such as `__proto__`. */
export function getBeantwoording(
  { beantwoordingen }: Pick<ChecklistInvoer, 'beantwoordingen'>,
  vraagId: string,
): Beantwoording {
  return (Object.hasOwn(beantwoordingen, vraagId) ? beantwoordingen[vraagId] : undefined) ?? GEEN_BEANTWOORDING;
}

const VOORSTELLEN: Readonly<Record<Antwoord, Stand | undefined>> = {
  ja: 'geregeld',
  nee: undefined,
  'weet ik niet': 'uitzoeken',
};

/** What an answer makes likely; the user decides. */
export function getVoorstel(antwoord: Antwoord | undefined): Stand | undefined {
  return antwoord && VOORSTELLEN[antwoord];
}

/** The stand as it counts: what the user chose, else what the answer proposes. */
export function getStand({ stand, antwoord }: Pick<Beantwoording, 'stand' | 'antwoord'>): Stand | undefined {
  if (stand === 'geen') return undefined;
  return stand ?? getVoorstel(antwoord);
}

/**
 * A chosen stand as it is kept: none where the answer proposes it already, and 'geen' only where there is a proposal to
 * take away. What counts (`getStand`) stays the same.
 */
export function normalizeStand({ stand, antwoord }: Pick<Beantwoording, 'stand' | 'antwoord'>): Beantwoording['stand'] {
  return stand === (getVoorstel(antwoord) ?? 'geen') ? undefined : stand;
}

/** A question that only groups its deelvragen, and so carries no stand. */
export function isGroepsvraag({ deelvragen }: { deelvragen: readonly unknown[] }): boolean {
  return deelvragen.length > 0;
}

/** Whether the user adds rows to a question: to its table, or because it asks for a list. */
export function hasEigenRijen({
  soort,
  tabel,
  deelvragen,
}: Pick<Checklistvraag, 'soort' | 'tabel'> & { deelvragen: readonly unknown[] }): boolean {
  return tabel !== undefined || (soort === 'lijst' && deelvragen.length === 0);
}

/** Parts with questions, as far as going through them takes. */
type Delen<Vraag> = { delen: readonly { groepen: readonly { vragen: readonly Vraag[] }[] }[] };

/** All questions in order, each groepsvraag before its deelvragen. */
export function listChecklistvragen<Vraag extends { deelvragen: readonly Vraag[] }>({ delen }: Delen<Vraag>): Vraag[] {
  return delen.flatMap(({ groepen }) =>
    groepen.flatMap(({ vragen }) => vragen.flatMap((vraag) => [vraag, ...vraag.deelvragen])),
  );
}

/** The rows that the user added to a question, in the order in which they were added. */
export function listRijen({ rijen }: Pick<ChecklistInvoer, 'rijen'>, vraagId: string): (Rij & { id: string })[] {
  return listOpId(getRijen({ rijen }, vraagId));
}

/** The agreements in the order in which they were added. */
export function listAfspraken({ afspraken }: Pick<ChecklistInvoer, 'afspraken'>): (Afspraak & { id: string })[] {
  return listOpId(afspraken);
}

/** The points in their order; a place that is empty is left out. */
export function listPunten({ punten }: Pick<ChecklistInvoer, 'punten'>): { punt: Punt; tekst: string }[] {
  return PUNTEN.flatMap((punt) => {
    const tekst = punten[punt];
    return tekst === undefined ? [] : [{ punt, tekst }];
  });
}

/** The rows of a question by id; safe for ids such as `__proto__`. */
export function getRijen({ rijen }: Pick<ChecklistInvoer, 'rijen'>, vraagId: string): Readonly<Record<string, Rij>> {
  return (Object.hasOwn(rijen, vraagId) ? rijen[vraagId] : undefined) ?? GEEN_RIJEN;
}

/** Whether anything was entered at a question itself or in the rows that were added to it. */
export function hasInvoer(invoer: Pick<ChecklistInvoer, 'beantwoordingen' | 'rijen'>, vraagId: string): boolean {
  return Object.hasOwn(invoer.beantwoordingen, vraagId) || Object.hasOwn(invoer.rijen, vraagId);
}

/** Two tabs may store what they add in either order, so the order is that of the ids. */
function listOpId<Deel extends object>(delen: Readonly<Record<string, Deel>>): (Deel & { id: string })[] {
  return Object.entries(delen)
    .map(([id, deel]) => ({ ...deel, id }))
    .sort((een, ander) => compareTekst(een.id, ander.id));
}
