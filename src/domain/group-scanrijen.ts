import { getCel, readDatumcel, type Bestandsrij } from './csvcel.ts';
import { toGemeentesleutel } from './gemeentesleutel.ts';

/** The rows of one zelfscan in a file; `scanId` is '' where the file gives none. */
export type Scanrijen = { scanId: string; rijen: readonly Bestandsrij[] };

/**
 * The rows of a file by zelfscan, in the order in which they begin. Rows with a `scan_id` belong together by that. Others
 * do so by gemeente, name and date; a row that has none of these belongs to the row above it, as long fields stand in the
 * first row of a zelfscan only. A header in the midst of the rows, as where files were put one below the other, is no row
 * but the beginning of another zelfscan.
 */
export function groupScanrijen(rijen: readonly Bestandsrij[]): Scanrijen[] {
  const groepen = new Map<string, { scanId: string; rijen: Bestandsrij[] }>();
  let boven: string | undefined;
  let koppen = 0;
  for (const rij of rijen) {
    if (isKop(rij)) {
      koppen += 1;
      boven = undefined;
      continue;
    }
    const scanId = getCel(rij.cellen, 'scan_id');
    const kop = toKop(rij);
    const sleutel =
      scanId !== '' ? `id ${scanId}` : ((kop === '' ? boven : undefined) ?? `${kop}\n${kop ? 0 : koppen}`);
    boven = scanId === '' ? sleutel : undefined;
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, { scanId, rijen: [rij] });
    else groep.rijen.push(rij);
  }
  return [...groepen.values()];
}

function isKop({ cellen }: Bestandsrij): boolean {
  return getCel(cellen, 'vraag_id').trim() === 'vraag_id' && getCel(cellen, 'antwoord').trim() === 'antwoord';
}

/** '' when the row does not say of which zelfscan it is. */
function toKop({ cellen }: Bestandsrij): string {
  const datum = readDatumcel(getCel(cellen, 'datum'));
  const delen = [
    toGemeentesleutel(getCel(cellen, 'gemeente')),
    getCel(cellen, 'scan').trim(),
    datum.status === 'bekend' ? datum.waarde : '',
  ];
  return delen.every((deel) => deel === '') ? '' : JSON.stringify(delen);
}
