import type { Rij, Rijmelding } from './csvvorm.ts';
import { isDatum } from './datum.ts';

/** A row of a file with its number there, which counts from 1 and includes the header. */
export type Bestandsrij = { rij: number; cellen: Rij };

/** What one cell says. */
export type Celwaarde<T> = { status: 'leeg' } | { status: 'fout' } | { status: 'bekend'; waarde: T };

const MAX_AANHALING = 40;

/** The text of a cell; '' when the file lacks the column or the row the cell. */
export function getCel(cellen: Rij, kolom: string): string {
  return Object.hasOwn(cellen, kolom) ? (cellen[kolom] ?? '') : '';
}

/** A cell as a message may show it: short, on one line, and without characters that turn the text around. */
export function quoteCel(cel: string): string {
  // Cut by code points, well before the end, so that a cell of a megabyte costs nothing and no character is halved.
  const tekens = [...cel.slice(0, 4 * MAX_AANHALING)];
  const tekst = tekens
    .slice(0, MAX_AANHALING)
    .join('')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return `‘${tekst}${tekens.length > MAX_AANHALING ? '…' : ''}’`;
}

/** Free text, exactly as it stands. */
export function readTekstcel(cel: string): Celwaarde<string> {
  return cel === '' ? { status: 'leeg' } : { status: 'bekend', waarde: cel };
}

/** A date, ISO or as the Dutch Excel writes it back (31-3-2026), as an ISO date. */
export function readDatumcel(cel: string): Celwaarde<string> {
  const tekst = cel.trim();
  if (tekst === '') return { status: 'leeg' };
  const waarde = tekst.replace(
    /^(\d{1,2})-(\d{1,2})-(\d{4})$/,
    (_, dag: string, maand: string, jaar: string) => `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`,
  );
  return isDatum(waarde) ? { status: 'bekend', waarde } : { status: 'fout' };
}

/** One of a list; capitals and white space around it do not matter. */
export function readKeuzecel<T extends string>(cel: string, keuzes: readonly T[]): Celwaarde<T> {
  const tekst = cel.trim().toLowerCase();
  if (tekst === '') return { status: 'leeg' };
  const waarde = keuzes.find((keuze) => keuze === tekst);
  return waarde === undefined ? { status: 'fout' } : { status: 'bekend', waarde };
}

/** A whole number from 1. */
export function readNummercel(cel: string): Celwaarde<number> {
  const tekst = cel.trim();
  if (tekst === '') return { status: 'leeg' };
  const waarde = Number(tekst);
  // Only the way in which a number is written here: not '0x1', '1.0' or a number too long to be kept exactly.
  return Number.isInteger(waarde) && waarde >= 1 && String(waarde) === tekst
    ? { status: 'bekend', waarde }
    : { status: 'fout' };
}

/** How a field that stands in every row is read. */
export type Kopkolom<T> = {
  kolom: string;
  read: (cel: string) => Celwaarde<T>;
  /** Completes 'Schrijf …'. */
  wens: string;
};

/**
 * A field that is the same in every row. The first row that holds a good value counts; each other value is reported once,
 * at the first row where it stands, as a file may repeat it in all of its rows.
 */
export function readKopveld<T>(
  rijen: readonly Bestandsrij[],
  { kolom, read, wens }: Kopkolom<T>,
): { waarde: T | undefined; meldingen: Rijmelding[] } {
  const nummers = new Map<string, number[]>();
  for (const { rij, cellen } of rijen) {
    const cel = getCel(cellen, kolom);
    const bij = nummers.get(cel);
    if (bij === undefined) nummers.set(cel, [rij]);
    else bij.push(rij);
  }
  const meldingen: Rijmelding[] = [];
  let geldig: { waarde: T; cel: string; rij: number } | undefined;
  for (const [cel, [rij = 0, ...ook]] of nummers) {
    const gelezen = read(cel);
    if (gelezen.status === 'leeg') continue;
    const plaats = `${quoteCel(cel)} in kolom ${kolom}${describeOok(ook)}`;
    if (gelezen.status === 'fout') {
      meldingen.push({ rij, tekst: `${plaats} is niet te lezen en is weggelaten. Schrijf ${wens}.` });
    } else if (geldig === undefined) {
      geldig = { waarde: gelezen.waarde, cel, rij };
    } else if (gelezen.waarde !== geldig.waarde) {
      meldingen.push({
        rij,
        tekst: `${plaats} wijkt af van ${quoteCel(geldig.cel)} in rij ${String(geldig.rij)}; rij ${String(geldig.rij)} telt. Zet in alle rijen hetzelfde, of maak er twee bestanden van.`,
      });
    }
  }
  return { waarde: geldig?.waarde, meldingen };
}

function describeOok({ length }: readonly number[]): string {
  if (length === 0) return '';
  return ` (ook in ${length === 1 ? '1 andere rij' : `${String(length)} andere rijen`})`;
}
