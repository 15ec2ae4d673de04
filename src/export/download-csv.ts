import { formatBestandsnaam } from '../domain/bestandsnaam.ts';
import type { Hulpmiddel, Kop } from '../domain/hulpmiddel.ts';
import type { Zelfscanlijst } from '../domain/zelfscan-lijst.ts';
import type { ZelfscanInvoer } from '../domain/zelfscan.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves a document as CSV on the user's own computer; gives the name of the file. Rejects when what writes CSV cannot be
 * loaded, as without a connection.
 */
export async function downloadCsv<Invoer extends Kop, Lijst>(
  { soort, csv }: Pick<Hulpmiddel<Invoer, Lijst>, 'soort' | 'csv'>,
  invoer: Invoer,
  lijst: Lijst,
): Promise<string> {
  const [{ toCsv }, vorm] = await load(csv);
  const naam = formatBestandsnaam({
    soort: csv.bestandssoort ?? soort,
    gemeente: invoer.gemeente,
    datum: invoer.datum,
    extensie: 'csv',
  });
  saveFile(naam, toCsv(csv.kolommen, vorm.toRows(invoer, lijst)), 'text/csv;charset=utf-8');
  return naam;
}

/** Loads what downloading needs ahead of time, so that it works without a connection. A failure shows at the download. */
export function prepareDownload<Invoer extends Kop, Lijst>({ csv }: Pick<Hulpmiddel<Invoer, Lijst>, 'csv'>): void {
  load(csv).catch(() => undefined);
}

/** Saves only the answers of a zelfscan, for who puts together the picture of a region; gives the name of the file. */
export async function downloadDeelbestand(invoer: ZelfscanInvoer, lijst: Zelfscanlijst): Promise<string> {
  const [{ toCsv }, { toDeelbestand }] = await Promise.all([import('./csv.ts'), import('../domain/zelfscan-delen.ts')]);
  const { kolommen, rijen } = toDeelbestand(lijst, invoer);
  const naam = formatBestandsnaam({
    soort: 'zelfscan-antwoorden',
    gemeente: invoer.gemeente,
    datum: invoer.datum,
    extensie: 'csv',
  });
  saveFile(naam, toCsv(kolommen, rijen), 'text/csv;charset=utf-8');
  return naam;
}

/** Not part of the page: it is needed after the first answer at the earliest. */
function load<Invoer extends Kop, Lijst>(csv: Hulpmiddel<Invoer, Lijst>['csv']) {
  return Promise.all([import('./csv.ts'), csv.loadVorm()]);
}
