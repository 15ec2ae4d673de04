import Papa from 'papaparse';
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
 * needed, formulas guarded. The header is `columns`; each row gives its cells by column name.
 *
 * @example toCsv(ZELFSCAN_KOLOMMEN, toZelfscanRows(vragenlijst, invoer))
 */
export function toCsv<Kolom extends string>(
  columns: readonly Kolom[],
  rows: readonly Readonly<Record<Kolom, string>>[],
): string {
  const data = rows.map((row) => columns.map((kolom) => guardFormule(normalizeTekst(row[kolom]))));
  return `\uFEFF${Papa.unparse({ fields: [...columns], data }, { delimiter: ';', newline: '\r\n' })}`;
}
