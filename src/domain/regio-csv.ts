import { readKeuzecel, readKopveld, readTekstcel, type Bestandsrij } from './csvcel.ts';
import type { Csvvorm, Gelezen, Rij } from './csvvorm.ts';
import { isLegeScan } from './edit-regio.ts';
import { readScanrijen } from './read-scanrijen.ts';
import { NAMENKEUZES, type REGIO_KOLOMMEN } from './regio-kolommen.ts';
import { listRegioscans, type RegioInvoer, type Regioscan, type Scangegevens } from './regio.ts';
import type { Zelfscanlijst } from './zelfscan-lijst.ts';

/** Longer fields stand in the first row of their zelfscan only, as repeated they would make the file too large. */
const MAX_HERHAALD = 1000;

type Regiorij = Readonly<Record<(typeof REGIO_KOLOMMEN)[number]['naam'], string>>;
type Regel = Pick<Regiorij, 'onderdeel' | 'vraag_id' | 'vraag'>;

const GEEN_VRAAG: Regel = { onderdeel: '', vraag_id: '', vraag: '' };

/**
 * The whole regiobeeld in CSV: for every zelfscan a row for every question in the order of the list, answered or not, and
 * then a row for every other id with an answer.
 */
export const REGIO_CSV: Csvvorm<RegioInvoer, Zelfscanlijst> = { toRows, fromRows };

function toRows(invoer: RegioInvoer, { onderdelen, vervallen }: Zelfscanlijst): Rij[] {
  const gevraagd = onderdelen.flatMap(({ titel: onderdeel, vragen }) =>
    vragen.map(({ id, vraag }): Regel => ({ onderdeel, vraag_id: id, vraag })),
  );
  const bekend = new Set(gevraagd.map(({ vraag_id }) => vraag_id));
  const teksten = new Map(vervallen.map(({ id, vraag }) => [id, vraag]));
  const rijen = listRegioscans(invoer).flatMap((scan) => {
    const overig = Object.keys(scan.antwoorden)
      .filter((id) => !bekend.has(id))
      .map((id): Regel => ({ onderdeel: '', vraag_id: id, vraag: teksten.get(id) ?? '' }));
    const regels = [...gevraagd, ...overig];
    return toScanrijen(scan, regels.length > 0 ? regels : [GEEN_VRAAG]);
  });
  // The name of the regiobeeld needs a row to stand in, even without any zelfscan.
  const [eerste, ...rest] = rijen.length > 0 ? rijen : toScanrijen({ id: '', antwoorden: {} }, [GEEN_VRAAG]);
  const namen = NAMENKEUZES[invoer.namenZichtbaar === true ? 0 : 1];
  return eerste === undefined ? [] : [{ ...eerste, regio: invoer.naam ?? '', namen }, ...rest];
}

function toScanrijen({ id, alias = '', datum = '', lijst, antwoorden }: Regioscan, regels: readonly Regel[]) {
  const lijstversie = lijst === undefined ? '' : String(lijst);
  return regels.map((regel, i): Regiorij => {
    const kop = alias.length > MAX_HERHAALD && i > 0 ? { gemeente: '', datum: '' } : { gemeente: alias, datum };
    const antwoord = Object.hasOwn(antwoorden, regel.vraag_id) ? (antwoorden[regel.vraag_id] ?? '') : '';
    return { regio: '', namen: '', scan_id: id, ...kop, ...regel, antwoord, lijstversie };
  });
}

function fromRows(rijen: readonly Bestandsrij[], lijst: Zelfscanlijst): Gelezen<RegioInvoer> {
  const naam = readKopveld(rijen, { kolom: 'regio', read: readTekstcel, wens: 'de naam van het regiobeeld' });
  const namen = readKopveld(rijen, {
    kolom: 'namen',
    read: (cel) => readKeuzecel(cel, NAMENKEUZES),
    wens: `een van deze woorden: ${NAMENKEUZES.join(', ')}`,
  });
  const { scans, meldingen } = readScanrijen(rijen, lijst);
  const gevuld = scans.filter(({ gegevens }) => !isLegeScan(gegevens));
  return {
    invoer: {
      ...(naam.waarde === undefined ? {} : { naam: naam.waarde }),
      ...(namen.waarde === 'zichtbaar' ? { namenZichtbaar: true } : {}),
      scans: Object.fromEntries(nameScans(gevuld)),
    },
    meldingen: [...naam.meldingen, ...namen.meldingen, ...meldingen],
  };
}

/** Zelfscans that the file gives no id are numbered; the first of them may stand without. */
function nameScans(
  scans: readonly { scanId: string; gegevens: Scangegevens }[],
): [id: string, gegevens: Scangegevens][] {
  const bezet = new Set(scans.map(({ scanId }) => scanId).filter((scanId) => scanId !== ''));
  let nummer = 0;
  return scans.map(({ scanId, gegevens }) => {
    let id = scanId;
    while (scanId === '' && bezet.has(id)) {
      nummer += 1;
      id = `zonder-id-${String(nummer)}`;
    }
    bezet.add(id);
    return [id, gegevens];
  });
}
