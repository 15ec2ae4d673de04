import { REGELSOORTEN, type CHECKLIST_KOLOMMEN } from './checklist-kolommen.ts';
import { readChecklistrijen } from './read-checklistrijen.ts';
import type { Checklistlijst, Checklistlijstvraag } from './checklist-lijst.ts';
import {
  getBeantwoording,
  getStand,
  LEGE_CHECKLIST,
  listAfspraken,
  listChecklistvragen,
  listPunten,
  listRijen,
  type Beantwoording,
  type ChecklistInvoer,
} from './checklist.ts';
import { readDatumcel, readKopveld, readNummercel, readTekstcel, type Bestandsrij } from './csvcel.ts';
import type { Csvvorm, Gelezen, Rij } from './csvvorm.ts';

/** Longer fields above the questions stand in the first row only, as repeated they would make the file too large. */
const MAX_HERHAALD = 1000;

type Kolomnaam = (typeof CHECKLIST_KOLOMMEN)[number]['naam'];
type Kopcel = 'gemeente' | 'checklist' | 'datum' | 'fase' | 'lijstversie';
type Regel = Partial<Readonly<Record<Exclude<Kolomnaam, Kopcel>, string>>>;

const [VRAAG, EIGEN_RIJ, PUNT, AFSPRAAK] = REGELSOORTEN;
const LEGE_REGEL: Readonly<Record<Exclude<Kolomnaam, Kopcel>, string>> = {
  soort: '',
  groep: '',
  vraag_id: '',
  rij_id: '',
  vraag: '',
  naam: '',
  antwoord: '',
  tekst: '',
  status: '',
  vindplaats: '',
  stand: '',
  notitie: '',
  wie: '',
  uiterlijk: '',
};

/**
 * The checklist in CSV: a row for every question in the order of the list, each followed by the rows that were added to
 * it; then what stands at other ids; then the points and the agreements.
 */
export const CHECKLIST_CSV: Csvvorm<ChecklistInvoer, Checklistlijst> = { toRows, fromRows };

function toRows(invoer: ChecklistInvoer, lijst: Checklistlijst): Rij[] {
  const gevraagd = lijst.delen.flatMap(({ groepen }) =>
    groepen.flatMap(({ titel, vragen }) => vragen.flatMap((vraag) => toVraagregels(vraag, titel, invoer))),
  );
  const regels = [...gevraagd, ...toOverigeRegels(invoer, lijst), ...toPuntregels(invoer), ...toAfspraakregels(invoer)];
  const kop = toKopcellen(invoer);
  const isLang = Object.values(kop).join('').length > MAX_HERHAALD;
  // The fields above the questions need a row to stand in, even without any question.
  return (regels.length > 0 ? regels : [{}]).map((regel, i) => ({
    ...(isLang && i > 0 ? toKopcellen(LEGE_CHECKLIST) : kop),
    ...LEGE_REGEL,
    ...regel,
  }));
}

function toKopcellen({ gemeente, naam, datum, fase, lijst }: ChecklistInvoer): Record<Kopcel, string> {
  return {
    gemeente: gemeente ?? '',
    checklist: naam ?? '',
    datum: datum ?? '',
    fase: fase ?? '',
    lijstversie: lijst === undefined ? '' : String(lijst),
  };
}

function toVraagregels(
  { id, vraag, deelvragen }: Checklistlijstvraag,
  groep: string,
  invoer: ChecklistInvoer,
): Regel[] {
  const bij = { groep, vraag_id: id, vraag };
  return [
    { soort: VRAAG, ...bij, ...toCellen(getBeantwoording(invoer, id)) },
    ...deelvragen.flatMap((deelvraag) => toVraagregels(deelvraag, groep, invoer)),
    ...toRijregels(invoer, bij),
  ];
}

/** What stands at ids that the list does not know, or no longer. */
function toOverigeRegels(invoer: ChecklistInvoer, lijst: Checklistlijst): Regel[] {
  const bekend = new Set(listChecklistvragen(lijst).map(({ id }) => id));
  const teksten = new Map(lijst.vervallen.map(({ id, vraag }) => [id, vraag]));
  const ids = new Set([...Object.keys(invoer.beantwoordingen), ...Object.keys(invoer.rijen)]);
  return [...ids]
    .filter((id) => !bekend.has(id))
    .flatMap((id) => {
      const bij = { groep: '', vraag_id: id, vraag: teksten.get(id) ?? '' };
      const eigen = Object.hasOwn(invoer.beantwoordingen, id)
        ? [{ soort: VRAAG, ...bij, ...toCellen(getBeantwoording(invoer, id)) }]
        : [];
      return [...eigen, ...toRijregels(invoer, bij)];
    });
}

function toRijregels(invoer: ChecklistInvoer, bij: { groep: string; vraag_id: string; vraag: string }): Regel[] {
  return listRijen(invoer, bij.vraag_id).map(({ id, naam, ...rij }) => ({
    soort: EIGEN_RIJ,
    ...bij,
    rij_id: id,
    naam: naam ?? '',
    ...toCellen(rij),
  }));
}

function toCellen({ antwoord, tekst, status, vindplaats, notitie, stand }: Beantwoording): Regel {
  const telt = getStand({ antwoord, stand });
  return {
    antwoord: antwoord ?? '',
    tekst: tekst ?? '',
    status: status ?? '',
    vindplaats: vindplaats ?? '',
    // A proposal that was taken away must not come back when the file is read.
    stand: telt ?? (stand === 'geen' ? stand : ''),
    notitie: notitie ?? '',
  };
}

function toPuntregels(invoer: ChecklistInvoer): Regel[] {
  return listPunten(invoer).map(({ punt, tekst }) => ({ soort: PUNT, rij_id: punt, tekst }));
}

function toAfspraakregels(invoer: ChecklistInvoer): Regel[] {
  return listAfspraken(invoer).map(({ id, tekst = '', wie = '', datum = '' }) => ({
    soort: AFSPRAAK,
    rij_id: id,
    tekst,
    wie,
    uiterlijk: datum,
  }));
}

function fromRows(rijen: readonly Bestandsrij[], lijst: Checklistlijst): Gelezen<ChecklistInvoer> {
  const kop = {
    gemeente: readKopveld(rijen, { kolom: 'gemeente', read: readTekstcel, wens: 'de gemeente' }),
    naam: readKopveld(rijen, { kolom: 'checklist', read: readTekstcel, wens: 'de naam van de checklist' }),
    datum: readKopveld(rijen, {
      kolom: 'datum',
      read: readDatumcel,
      wens: 'een bestaande datum, zoals 2026-03-31 of 31-3-2026',
    }),
    fase: readKopveld(rijen, { kolom: 'fase', read: readTekstcel, wens: 'de vaste naam van de fase' }),
    lijst: readKopveld(rijen, { kolom: 'lijstversie', read: readNummercel, wens: 'een heel getal vanaf 1' }),
  };
  const { meldingen, ...delen } = readChecklistrijen(rijen, lijst);
  return {
    invoer: {
      ...(kop.lijst.waarde === undefined ? {} : { lijst: kop.lijst.waarde }),
      ...(kop.gemeente.waarde === undefined ? {} : { gemeente: kop.gemeente.waarde }),
      ...(kop.naam.waarde === undefined ? {} : { naam: kop.naam.waarde }),
      ...(kop.datum.waarde === undefined ? {} : { datum: kop.datum.waarde }),
      ...(kop.fase.waarde === undefined ? {} : { fase: kop.fase.waarde }),
      ...delen,
    },
    meldingen: [...Object.values(kop).flatMap((veld) => veld.meldingen), ...meldingen],
  };
}
