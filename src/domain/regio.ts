import type { Kop } from './hulpmiddel.ts';
import { compareTekst } from './tekst.ts';
import type { Antwoord } from './zelfscan.ts';

/** Answers by question id; what is not in it was not answered. */
export type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What a regiobeeld keeps of a zelfscan: answers only, nothing that was written with them. */
export type Scangegevens = {
  /** By what name it goes here: the gemeente as it stood in the file, until the user gives another name. */
  alias?: string | undefined;
  /** ISO date yyyy-mm-dd. */
  datum?: string | undefined;
  /** Version of the list of questions by which it was filled in; absent is the first. */
  lijst?: number | undefined;
  /** Also at ids that the present list does not know. */
  antwoorden: Antwoorden;
};

/**
 * A zelfscan in a regiobeeld. Its id says when it was added: of two ids the later one comes last in the order of their
 * characters (`toScanId`).
 */
export type Regioscan = Scangegevens & { id: string };

/** What is kept of a regiobeeld. */
export type RegioInvoer = Pick<Kop, 'naam'> & {
  /** Whether names are shown; absent is hidden, so that nobody shows them without having chosen to. */
  namenZichtbaar?: true | undefined;
  scans: Readonly<Record<string, Scangegevens>>;
};

/** A regiobeeld without anything in it. */
export const LEGE_REGIO: RegioInvoer = { scans: {} };

/** The scans in the order in which they were added. */
export function listRegioscans({ scans }: RegioInvoer): Regioscan[] {
  return Object.entries(scans)
    .map(([id, scan]) => ({ ...scan, id }))
    .sort((een, ander) => compareTekst(een.id, ander.id));
}

/** The scan under an id, undefined when there is none. Safe for ids such as `__proto__`. */
export function getScan({ scans }: Pick<RegioInvoer, 'scans'>, id: string): Scangegevens | undefined {
  return Object.hasOwn(scans, id) ? scans[id] : undefined;
}
