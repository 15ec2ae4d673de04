import {
  getCel,
  quoteCel,
  readDatumcel,
  readKeuzecel,
  readKopveld,
  readNummercel,
  readTekstcel,
  type Bestandsrij,
  type Celwaarde,
} from './csvcel.ts';
import type { Csvvorm, Gelezen, Rij, Rijmelding } from './csvvorm.ts';
import { describeDubbel, describeOnbekend } from './describe-vraagrij.ts';
import type { ZELFSCAN_KOLOMMEN } from './zelfscan-kolommen.ts';
import type { Zelfscanlijst } from './zelfscan-lijst.ts';
import {
  AANLEIDINGEN,
  ANTWOORDEN,
  getBeantwoording,
  LEGE_ZELFSCAN,
  type Beantwoording,
  type ZelfscanInvoer,
} from './zelfscan.ts';

/**
 * The fields above the questions stand in every row, so that files can be put together and sorted. Where they are longer
 * than this they stand in the first row only: repeated they would make a file that is too large to be opened again.
 */
const MAX_HERHAALD = 1000;

type Zelfscanrij = Readonly<Record<(typeof ZELFSCAN_KOLOMMEN)[number]['naam'], string>>;

/**
 * The zelfscan in CSV: a row for every question in the order of the list, answered or not, and then a row for every
 * other id at which something was entered.
 */
export const ZELFSCAN_CSV: Csvvorm<ZelfscanInvoer, Zelfscanlijst> = { toRows, fromRows };

function toRows(invoer: ZelfscanInvoer, { onderdelen, vervallen }: Zelfscanlijst): Rij[] {
  const gevraagd = onderdelen.flatMap(({ titel: onderdeel, vragen }) =>
    vragen.map(({ id, vraag }) => ({ onderdeel, id, vraag })),
  );
  const bekend = new Set(gevraagd.map(({ id }) => id));
  const teksten = new Map(vervallen.map(({ id, vraag }) => [id, vraag]));
  const overig = Object.keys(invoer.beantwoordingen)
    .filter((id) => !bekend.has(id))
    .map((id) => ({ onderdeel: '', id, vraag: teksten.get(id) ?? '' }));
  const regels = [...gevraagd, ...overig];
  const kop = toKopcellen(invoer);
  const isLang = Object.values(kop).join('').length > MAX_HERHAALD;
  // The fields above the questions need a row to stand in, even without any question.
  return (regels.length > 0 ? regels : [{ onderdeel: '', id: '', vraag: '' }]).map(
    ({ onderdeel, id, vraag }, i): Zelfscanrij => {
      const { antwoord = '', toelichting = '', bespreken } = getBeantwoording(invoer, id);
      const herhaald = isLang && i > 0 ? toKopcellen(LEGE_ZELFSCAN) : kop;
      return {
        ...herhaald,
        onderdeel,
        vraag_id: id,
        vraag,
        antwoord,
        toelichting,
        bespreken: bespreken ? 'ja' : '',
      };
    },
  );
}

function toKopcellen({ gemeente, naam, datum, aanleiding, lijst, deelnemers }: ZelfscanInvoer) {
  return {
    gemeente: gemeente ?? '',
    scan: naam ?? '',
    datum: datum ?? '',
    aanleiding: aanleiding ?? '',
    lijstversie: lijst === undefined ? '' : String(lijst),
    deelnemers: deelnemers ?? '',
  };
}

/**
 * A question that stands in more than one row: the first row in which something was entered counts. An answer that is not
 * one of ANTWOORDEN is left out, its toelichting is not.
 */
function fromRows(rijen: readonly Bestandsrij[], lijst: Zelfscanlijst): Gelezen<ZelfscanInvoer> {
  const kop = {
    gemeente: readKopveld(rijen, { kolom: 'gemeente', read: readTekstcel, wens: 'de gemeente of het team' }),
    naam: readKopveld(rijen, { kolom: 'scan', read: readTekstcel, wens: 'de naam van de scan' }),
    datum: readKopveld(rijen, {
      kolom: 'datum',
      read: readDatumcel,
      wens: 'een bestaande datum, zoals 2026-03-31 of 31-3-2026',
    }),
    aanleiding: readKopveld(rijen, {
      kolom: 'aanleiding',
      read: (cel) => readKeuzecel(cel, AANLEIDINGEN),
      wens: `een van deze woorden: ${AANLEIDINGEN.join(', ')}`,
    }),
    lijst: readKopveld(rijen, { kolom: 'lijstversie', read: readNummercel, wens: 'een heel getal vanaf 1' }),
    deelnemers: readKopveld(rijen, { kolom: 'deelnemers', read: readTekstcel, wens: 'de functies van wie meededen' }),
  };
  const { beantwoordingen, meldingen } = readBeantwoordingen(rijen, lijst);
  return {
    invoer: {
      ...(kop.lijst.waarde === undefined ? {} : { lijst: kop.lijst.waarde }),
      ...(kop.gemeente.waarde === undefined ? {} : { gemeente: kop.gemeente.waarde }),
      ...(kop.naam.waarde === undefined ? {} : { naam: kop.naam.waarde }),
      ...(kop.datum.waarde === undefined ? {} : { datum: kop.datum.waarde }),
      ...(kop.aanleiding.waarde === undefined ? {} : { aanleiding: kop.aanleiding.waarde }),
      ...(kop.deelnemers.waarde === undefined ? {} : { deelnemers: kop.deelnemers.waarde }),
      beantwoordingen,
    },
    meldingen: [...Object.values(kop).flatMap((veld) => veld.meldingen), ...meldingen],
  };
}

function readBeantwoordingen(
  rijen: readonly Bestandsrij[],
  lijst: Zelfscanlijst,
): { beantwoordingen: ZelfscanInvoer['beantwoordingen']; meldingen: Rijmelding[] } {
  const bekend = new Set(lijst.onderdelen.flatMap(({ vragen }) => vragen.map(({ id }) => id)));
  const vervallen = new Set(lijst.vervallen.map(({ id }) => id));
  const gelezen = new Map<string, { rij: number; beantwoording: Beantwoording }>();
  const meldingen: Rijmelding[] = [];

  for (const { rij, cellen } of rijen) {
    const id = getCel(cellen, 'vraag_id');
    const cel = getCel(cellen, 'antwoord');
    const antwoord = readKeuzecel(cel, ANTWOORDEN);
    const toelichting = getCel(cellen, 'toelichting');
    const bespreekcel = getCel(cellen, 'bespreken');
    const bespreken = readBespreekcel(bespreekcel);
    if (antwoord.status === 'leeg' && toelichting === '' && bespreken.status === 'leeg') continue;

    const eerder = gelezen.get(id);
    if (eerder !== undefined) {
      meldingen.push({ rij, tekst: describeDubbel(id, eerder.rij) });
      continue;
    }
    if (antwoord.status === 'fout') {
      meldingen.push({
        rij,
        tekst: `${quoteCel(cel)} is geen antwoord en is weggelaten. Schrijf in kolom antwoord ${ANTWOORDEN.map(quoteCel).join(' of ')}, of laat de cel leeg.`,
      });
    }
    if (bespreken.status === 'fout') {
      meldingen.push({
        rij,
        tekst: `${quoteCel(bespreekcel)} in kolom bespreken is niet te lezen en is weggelaten. Schrijf ‘ja’, of laat de cel leeg.`,
      });
    }
    const beantwoording: Beantwoording = {
      ...(antwoord.status === 'bekend' ? { antwoord: antwoord.waarde } : {}),
      ...(toelichting === '' ? {} : { toelichting }),
      ...(bespreken.status === 'bekend' ? { bespreken: bespreken.waarde } : {}),
    };
    if (Object.keys(beantwoording).length === 0) continue;
    if (!bekend.has(id)) meldingen.push({ rij, tekst: describeOnbekend(id, vervallen.has(id)) });
    gelezen.set(id, { rij, beantwoording });
  }
  // fromEntries defines own properties, so an id such as `__proto__` is an ordinary key.
  const beantwoordingen = Object.fromEntries([...gelezen].map(([id, { beantwoording }]) => [id, beantwoording]));
  return { beantwoordingen, meldingen };
}

/** 'nee' is what someone may write in a column with 'ja' in it; it says as much as an empty cell. */
function readBespreekcel(cel: string): Celwaarde<true> {
  const gelezen = readKeuzecel(cel, ['ja', 'nee']);
  if (gelezen.status !== 'bekend') return gelezen;
  return gelezen.waarde === 'ja' ? { status: 'bekend', waarde: true } : { status: 'leeg' };
}
