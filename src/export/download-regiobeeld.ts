import { formatBestandsnaam } from '../domain/bestandsnaam.ts';
import { REGIO_EXPORT_KOLOMMEN, toRegioRows } from '../domain/regio-export.ts';
import type { Regiobeeld } from '../domain/regiobeeld.ts';
import { saveFile } from './save-file.ts';

/** What the name of the file may say, besides what it is. */
export type Beeldkenmerk = {
  isZichtbaar: boolean;
  /** Name of the region; not used when names are hidden. */
  naam: string | undefined;
  /** Today, ISO date yyyy-mm-dd. */
  dag: string;
};

/**
 * Saves what a page shows of a region as CSV; gives the name of the file. Without names the file and its name hold none,
 * and its name says which of both it is.
 * Rejects when what writes CSV cannot be loaded, as without a connection.
 */
export async function downloadRegiobeeld(beeld: Regiobeeld, { isZichtbaar, naam, dag }: Beeldkenmerk): Promise<string> {
  const { toCsv } = await import('./csv.ts');
  const bestandsnaam = formatBestandsnaam({
    soort: isZichtbaar ? 'regiobeeld-met-namen' : 'regiobeeld-zonder-namen',
    gemeente: isZichtbaar ? naam : undefined,
    datum: dag,
    extensie: 'csv',
  });
  saveFile(bestandsnaam, toCsv(REGIO_EXPORT_KOLOMMEN, toRegioRows(beeld, { isZichtbaar })), 'text/csv;charset=utf-8');
  return bestandsnaam;
}
