import Papa from 'papaparse';
import { getCel } from '../domain/csvcel.ts';
import type { Kolom, Rij } from '../domain/csvvorm.ts';
import { normalizeTekst } from '../domain/tekst.ts';

/**
 * Cells that a spreadsheet could run as a formula: = + - @, also behind white space or invisible characters and in
 * their full-width and small forms, and cells that begin with a tab, line break or other control character (OWASP, 'CSV
 * Injection', and ASVS 1.2.10). Any apostrophes in front count as guards, which makes the guard reversible.
 */
const FORMULE = /^'*(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/**
 * Makes a spreadsheet show the cell as text: a cell that could be a formula gets an apostrophe in front.
 *
 * The escape: text that already looks guarded (apostrophes, then a formula) gets one more, so that taking one away
 * always gives back what was entered. An apostrophe before anything else, as in `'s-Hertogenbosch`, is left alone.
 */
export function guardFormule(cel: string): string {
  return FORMULE.test(cel) ? `'${cel}` : cel;
}

/** Inverse of `guardFormule`; cells without a guard come back unchanged. */
export function unguardFormule(cel: string): string {
  return cel.startsWith("'") && FORMULE.test(cel) ? cel.slice(1) : cel;
}

/**
 * CSV as the Dutch Excel reads it: UTF-8 with BOM, semicolons, CRLF between rows, LF within cells, quotes only where
 * some program would take a character for a separator, formulas guarded. The header is the names of `kolommen`; a cell that a row lacks is empty.
 *
 * @example toCsv(ZELFSCAN_KOLOMMEN, ZELFSCAN_CSV.toRows(invoer, lijst))
 */
export function toCsv(kolommen: readonly Pick<Kolom, 'naam'>[], rijen: readonly Rij[]): string {
  const fields = kolommen.map(({ naam }) => naam);
  const data = rijen.map((cellen) => fields.map((naam) => guardFormule(normalizeTekst(getCel(cellen, naam)))));
  return `\uFEFF${Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', quotes: hasAnderTeken })}`;
}

/** LibreOffice proposes to part cells at commas and tabs as well. */
function hasAnderTeken(cel: string): boolean {
  return /[,\t]/.test(cel);
}
