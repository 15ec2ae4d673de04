import { getCel } from './csvcel.ts';
import type { Kolom, Rij } from './csvvorm.ts';
import { ZELFSCAN_CSV } from './zelfscan-csv.ts';
import { ZELFSCAN_KOLOMMEN } from './zelfscan-kolommen.ts';
import { listVragen, volgLijst, type Zelfscanlijst } from './zelfscan-lijst.ts';
import { getBeantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/**
 * The columns of the file for the region. What is not named here never gets into it, so a column that comes later stays
 * out until someone adds it on purpose; a test holds the same list.
 */
export const DEELKOLOMMEN = [
  'gemeente',
  'scan',
  'datum',
  'aanleiding',
  'onderdeel',
  'vraag_id',
  'vraag',
  'antwoord',
  'lijstversie',
] as const satisfies readonly (typeof ZELFSCAN_KOLOMMEN)[number]['naam'][];

/** A file as it is handed to whoever writes it. */
export type Deelbestand = { kolommen: readonly Kolom[]; rijen: readonly Rij[] };

/**
 * The zelfscan to be shared with the region, as a CSV file that every reader of zelfscans can open: all questions of the
 * list with their answers, and answers to lapsed questions. Ids that no list had are left out: nobody knows what they say.
 */
export function toDeelbestand(lijst: Zelfscanlijst, invoer: ZelfscanInvoer): Deelbestand {
  const rijen = ZELFSCAN_CSV.toRows(selectDeelbaar(lijst, volgLijst(invoer, lijst)), lijst);
  return {
    kolommen: DEELKOLOMMEN.flatMap((kolom) => ZELFSCAN_KOLOMMEN.filter(({ naam }) => naam === kolom)),
    // fromEntries, so that a cell can only come from a column of the list above.
    rijen: rijen.map((rij) => Object.fromEntries(DEELKOLOMMEN.map((naam) => [naam, getCel(rij, naam)]))),
  };
}

/** The zelfscan with what may be shared and nothing else. */
function selectDeelbaar(lijst: Zelfscanlijst, invoer: ZelfscanInvoer): ZelfscanInvoer {
  const { gemeente, naam, datum, aanleiding } = invoer;
  const paren = [...listVragen(lijst), ...lijst.vervallen].flatMap(({ id }) => {
    const { antwoord } = getBeantwoording(invoer, id);
    return antwoord === undefined ? [] : [[id, { antwoord }] as const];
  });
  return { lijst: invoer.lijst, gemeente, naam, datum, aanleiding, beantwoordingen: Object.fromEntries(paren) };
}
