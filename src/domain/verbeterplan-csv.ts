import { readDatumcel, readKopveld, readTekstcel, type Bestandsrij } from './csvcel.ts';
import type { Csvvorm, Gelezen, Rij } from './csvvorm.ts';
import { pickPlan } from './edit-verbeterplan.ts';
import { readPlanrijen } from './read-planrijen.ts';
import { shortenTekst } from './shorten-tekst.ts';
import { getGroep } from './verbeterplan-groepen.ts';
import {
  BIJSTELKOLOM,
  PLANVELDNAMEN,
  type Planregelsoort,
  type VERBETERPLAN_KOLOMMEN,
} from './verbeterplan-kolommen.ts';
import {
  getPunt,
  getStatus,
  getVaststelling,
  LEEG_VERBETERPLAN,
  listBijstellingen,
  listKosten,
  listPunten,
  listVoortgang,
  PLANONDERDELEN,
  VASTSTELLERS,
  type Planlijst,
  type PuntMetId,
  type VerbeterplanInvoer,
} from './verbeterplan.ts';

/** Longer fields of the plan itself stand in the first row only, as repeated they would make the file too large. */
const MAX_HERHAALD = 1000;
/** A title that is repeated for who reads the file. */
const MAX_TITEL = 100;

type Kolomnaam = (typeof VERBETERPLAN_KOLOMMEN)[number]['naam'];
type Kopcel = 'gemeente' | 'verbeterplan' | 'datum';
type Regel = { soort: Planregelsoort } & Partial<Readonly<Record<Exclude<Kolomnaam, Kopcel | 'soort'>, string>>>;

const LEGE_REGEL: Readonly<Record<Exclude<Kolomnaam, Kopcel>, string>> = {
  ...{ soort: '', onderdeel: '', punt_id: '', regel_id: '', hoort_bij: '' },
  ...{ titel: '', stand_van_zaken: '', beleid: '', actie: '', resultaat: '', indicator: '', wie: '' },
  ...{ begin: '', einde: '', bereik: '', prioriteit: '', status: '', thema: '' },
  ...{ in_opdracht: '', zonder_kosten: '', herkomst: '', vraag_id: '', volgorde: '' },
  ...{ jaar: '', bedrag: '', kostensoort: '', dekking: '' },
  ...{ dag: '', tekst: '', veld: '', oud: '', reden: '' },
  ...{ huidig: '', wijziging: '', expertise: '', middelen: '' },
};

/**
 * The verbeterplan in CSV: first what was entered in the plan itself; then a row for every verbeterpunt in order, each
 * followed by its costs, voortgang and bijstellingen; then the opdracht and the vaststelling.
 */
export const VERBETERPLAN_CSV: Csvvorm<VerbeterplanInvoer, Planlijst> = { toRows, fromRows };

function toRows(invoer: VerbeterplanInvoer, lijst: Planlijst): Rij[] {
  const regels: Regel[] = [
    ...toPlanregels(invoer),
    ...listPunten(invoer).flatMap((punt) => toPuntregels(punt, lijst)),
    ...toOpdrachtregels(invoer, lijst),
    ...toVaststelregels(invoer),
  ];
  const kop = toKopcellen(invoer);
  const isLang = Object.values(kop).join('').length > MAX_HERHAALD;
  // The fields of the plan itself need a row to stand in, even without anything else.
  return (regels.length > 0 ? regels : [{}]).map((regel, i) => ({
    ...(isLang && i > 0 ? toKopcellen(LEEG_VERBETERPLAN) : kop),
    ...LEGE_REGEL,
    ...regel,
  }));
}

function toKopcellen({ gemeente, naam, datum }: VerbeterplanInvoer): Record<Kopcel, string> {
  return { gemeente: gemeente ?? '', verbeterplan: naam ?? '', datum: datum ?? '' };
}

function toPlanregels(invoer: VerbeterplanInvoer): Regel[] {
  const velden = (['bereik', 'vanaf', 'tot', 'vervolgOp', 'zelfscan', 'herhaald', 'herhaling'] as const).map(
    (veld) => [PLANVELDNAMEN[veld], invoer[veld]] as const,
  );
  const teksten = PLANONDERDELEN.map((onderdeel) => [onderdeel, invoer.teksten[onderdeel]] as const);
  return [...velden, ...teksten].flatMap(([onderdeel, tekst]): Regel[] =>
    tekst === undefined ? [] : [{ soort: 'plan', onderdeel, tekst: String(tekst) }],
  );
}

function toPuntregels(punt: PuntMetId, lijst: Planlijst): Regel[] {
  const { id, volgorde, herkomst } = punt;
  const bij = { punt_id: id, hoort_bij: shortenTekst(punt.titel ?? '', MAX_TITEL) };
  return [
    {
      soort: 'punt',
      punt_id: id,
      hoort_bij: shortenTekst(getGroep(lijst, punt) ?? '', MAX_TITEL),
      titel: punt.titel ?? '',
      stand_van_zaken: punt.standVanZaken ?? '',
      beleid: punt.beleid ?? '',
      actie: punt.actie ?? '',
      resultaat: punt.resultaat ?? '',
      indicator: punt.indicator ?? '',
      wie: punt.wie ?? '',
      begin: punt.begin ?? '',
      einde: punt.einde ?? '',
      bereik: punt.bereik ?? '',
      prioriteit: punt.prioriteit ?? '',
      status: getStatus(punt),
      thema: punt.thema ?? '',
      in_opdracht: toMerk(punt.inOpdracht),
      zonder_kosten: toMerk(punt.zonderKosten),
      herkomst: herkomst?.soort ?? '',
      vraag_id: herkomst?.id ?? '',
      // With a comma it stays a number in a Dutch spreadsheet; 1.5 would become a day.
      volgorde: toGetal(volgorde).replace('.', ','),
    },
    ...listKosten(punt).map((regel): Regel => ({
      ...{ soort: 'kosten', ...bij, regel_id: regel.id, jaar: toGetal(regel.jaar), bedrag: toGetal(regel.bedrag) },
      ...{ kostensoort: regel.soort ?? '', dekking: regel.dekking ?? '' },
    })),
    ...listVoortgang(punt).map((notitie): Regel => ({
      ...{ soort: 'voortgang', ...bij, regel_id: notitie.id, dag: notitie.datum ?? '', tekst: notitie.tekst ?? '' },
    })),
    ...listBijstellingen(punt).map(({ id: regel_id, datum, veld, oud, reden }): Regel => ({
      ...{
        soort: 'bijstelling',
        ...bij,
        regel_id,
        dag: datum ?? '',
        veld: veld === undefined ? '' : BIJSTELKOLOM[veld],
      },
      ...{ oud: oud ?? '', reden: reden ?? '' },
    })),
  ];
}

function toOpdrachtregels(invoer: VerbeterplanInvoer, lijst: Planlijst): Regel[] {
  const labels = new Map([...lijst.checklist, ...lijst.zelfscan].map(({ id, label }) => [id, label]));
  return Object.entries(invoer.opdracht).map(([id, { huidig = '', wijziging = '', expertise = '', middelen = '' }]) => {
    const punt = getPunt(invoer, id);
    return {
      soort: 'opdracht',
      ...(punt === undefined ? { vraag_id: id } : { punt_id: id }),
      hoort_bij: shortenTekst(punt?.titel ?? labels.get(id) ?? '', MAX_TITEL),
      ...{ huidig, wijziging, expertise, middelen },
    };
  });
}

function toVaststelregels(invoer: VerbeterplanInvoer): Regel[] {
  return VASTSTELLERS.flatMap((onderdeel): Regel[] => {
    const { wie = '', datum = '' } = getVaststelling(invoer, onderdeel);
    return wie === '' && datum === '' ? [] : [{ soort: 'vaststelling', onderdeel, wie, dag: datum }];
  });
}

function toGetal(getal: number | undefined): string {
  return getal === undefined ? '' : String(getal);
}

function toMerk(merk: true | undefined): string {
  return merk === undefined ? '' : 'ja';
}

function fromRows(rijen: readonly Bestandsrij[], lijst: Planlijst): Gelezen<VerbeterplanInvoer> {
  const kop = {
    gemeente: readKopveld(rijen, { kolom: 'gemeente', read: readTekstcel, wens: 'de gemeente of de regio' }),
    naam: readKopveld(rijen, { kolom: 'verbeterplan', read: readTekstcel, wens: 'de titel van het plan' }),
    datum: readKopveld(rijen, {
      kolom: 'datum',
      read: readDatumcel,
      wens: 'een bestaande datum, zoals 2026-03-31 of 31-3-2026',
    }),
  };
  const { meldingen, ...delen } = readPlanrijen(rijen, lijst);
  return {
    invoer: pickPlan({
      ...delen,
      gemeente: kop.gemeente.waarde,
      naam: kop.naam.waarde,
      datum: kop.datum.waarde,
    }),
    meldingen: [...Object.values(kop).flatMap((veld) => veld.meldingen), ...meldingen],
  };
}
