import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import { VERBETERPLAN_KOLOMMEN } from '../domain/verbeterplan-kolommen.ts';
import { formatPunttitel } from '../domain/puntweergave.ts';
import { shortenTekst } from '../domain/shorten-tekst.ts';
import { isOpen } from '../domain/verbeterplan-planning.ts';
import { getPunt, LEEG_VERBETERPLAN, type Planlijst, type VerbeterplanInvoer } from '../domain/verbeterplan.ts';
import { VERBETERPLAN_VORM } from '../storage/verbeterplan-vorm.ts';

/** Longer than this a name is no longer read in a sentence. */
const MAX_TITEL = 60;

const PLANVELDEN: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente of regio',
  naam: 'Titel van het plan',
  datum: 'Datum',
  bereik: 'Lokaal of regionaal plan',
  vanaf: 'Eerste jaar van de looptijd',
  tot: 'Laatste jaar van de looptijd',
  herhaling: 'Datum waarop de zelfscan wordt herhaald',
  zelfscan: 'Zelfscan waaruit het plan komt',
  herhaald: 'Herhaalde zelfscan',
  vervolgOp: 'Plan waarop dit het vervolg is',
};
const TEKSTEN: Readonly<Record<string, string>> = {
  inleiding: 'Inleiding',
  regiovisie: 'Regiovisie',
  uitgangspunten: 'Lokale uitgangspunten',
  zelfscanpunten: 'Belangrijke punten uit de zelfscan',
  samenvatting: 'Samenvatting',
  toelichting: 'Toelichting op het plan',
  opdrachtgever: 'Opdrachtgever',
  opsteller: 'Opsteller',
  middelen: 'Middelen en capaciteit',
  monitoring: 'Monitoring',
  regie: 'Regie',
  borging: 'Borging',
  communicatie: 'Communicatie',
};
const VASTSTELLERS: Readonly<Record<string, string>> = {
  team: 'het team of de regio',
  'sociaal-domein': 'het management sociaal domein',
  portefeuillehouder: 'de portefeuillehouder',
};
const VASTSTELVELDEN: Readonly<Record<string, string>> = {
  wie: 'Wie vaststelt namens',
  datum: 'Datum van vaststelling door',
};
const OPDRACHTVELDEN: Readonly<Record<string, string>> = {
  huidig: 'Huidige tekst van de opdracht bij',
  wijziging: 'Wijziging van de opdracht bij',
  expertise: 'Expertise voor de opdracht bij',
  middelen: 'Middelen voor de opdracht bij',
};
const PUNTVELDEN: Readonly<Record<string, string>> = {
  titel: 'Titel van',
  standVanZaken: 'Huidige stand van zaken bij',
  beleid: 'Raakvlakken met ander beleid bij',
  actie: 'Verbeteractie bij',
  resultaat: 'Beoogd resultaat bij',
  indicator: 'Prestatie-indicator bij',
  wie: 'Uitvoerder van',
  begin: 'Begin van',
  einde: 'Einde van',
  bereik: 'Lokaal of regionaal bij',
  prioriteit: 'Prioriteit van',
  status: 'Status van',
  thema: 'Thema van',
  inOpdracht: 'Hoort in de opdracht bij',
  zonderKosten: 'Kost niets bij',
  herkomst: 'Herkomst van',
  volgorde: 'Plaats van',
};
const DEELVELDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kosten: {
    jaar: 'Jaar van kosten bij',
    bedrag: 'Bedrag van kosten bij',
    soort: 'Soort kosten bij',
    dekking: 'Dekking van kosten bij',
  },
  voortgang: { datum: 'Datum van voortgang bij', tekst: 'Voortgang bij' },
  bijstellingen: {
    datum: 'Datum van een bijstelling bij',
    veld: 'Veld van een bijstelling bij',
    oud: 'Oude tekst van een bijstelling bij',
    reden: 'Reden van een bijstelling bij',
  },
};

/** The verbeterplan as the shared layer knows it. */
export const VERBETERPLAN: Hulpmiddel<VerbeterplanInvoer, Planlijst> = {
  soort: 'verbeterplan',
  enkelvoud: 'verbeterplan',
  lidwoord: 'het',
  voortgangswoord: 'afgehandeld',
  meervoud: 'verbeterplannen',
  adres: '/verbeterplan/',
  leeg: LEEG_VERBETERPLAN,
  vorm: VERBETERPLAN_VORM,
  csv: {
    kolommen: VERBETERPLAN_KOLOMMEN,
    loadVorm: async () => (await import('../domain/verbeterplan-csv.ts')).VERBETERPLAN_CSV,
  },
  nameVeld: ([veld = '', id = '', deel = '', , deelveld = ''], lijst, invoer) => {
    switch (veld) {
      case 'teksten':
        return TEKSTEN[id] ?? 'Een tekst van het plan';
      case 'vaststelling':
        return `${VASTSTELVELDEN[deel] ?? 'Vaststelling door'} ${VASTSTELLERS[id] ?? 'een ander'}`;
      case 'opdracht':
        return `${OPDRACHTVELDEN[deel] ?? 'Opdracht bij'} ${nameVraag(id, lijst) ?? namePunt(id, invoer)}`;
      case 'punten':
        return `${DEELVELDEN[deel]?.[deelveld] ?? PUNTVELDEN[deel] ?? 'Invoer bij'} ${namePunt(id, invoer)}`;
      default:
        return PLANVELDEN[veld] ?? veld;
    }
  },
  // How many verbeterpunten need no more work. Without any there is nothing to be far with.
  computeVoortgang: ({ punten }) => {
    const alle = Object.values(punten);
    return alle.length === 0 ? undefined : { gedaan: alle.filter((punt) => !isOpen(punt)).length, totaal: alle.length };
  },
};

/** Of one that is not there any more the name is not known either. */
function namePunt(id: string, invoer: VerbeterplanInvoer): string {
  const titel = getPunt(invoer, id)?.titel;
  return titel === undefined
    ? 'een verbeterpunt'
    : `verbeterpunt ‘${shortenTekst(formatPunttitel({ titel }), MAX_TITEL)}’`;
}

function nameVraag(id: string, lijst: Planlijst): string | undefined {
  const vraag = [...lijst.zelfscan, ...lijst.checklist].find((een) => een.id === id);
  return vraag && `‘${vraag.label}’`;
}
