import type { Kolom } from './csvvorm.ts';
import {
  BEREIKEN,
  BIJSTELVELDEN,
  DEKKINGEN,
  HERKOMSTSOORTEN,
  KOSTENSOORTEN,
  PLANONDERDELEN,
  PRIORITEITEN,
  STATUSSEN,
  VASTSTELLERS,
  type Bijstelveld,
} from './verbeterplan.ts';

/** What a row of the file holds. */
export const PLANREGELSOORTEN = [
  'plan',
  'punt',
  'kosten',
  'voortgang',
  'bijstelling',
  'opdracht',
  'vaststelling',
] as const;
export type Planregelsoort = (typeof PLANREGELSOORTEN)[number];

/** What a row of the plan itself can hold besides its texts, by its name in the file. */
export const PLANVELDNAMEN = {
  bereik: 'bereik',
  vanaf: 'vanaf',
  tot: 'tot',
  herhaling: 'herhaling',
  zelfscan: 'zelfscan',
  herhaald: 'herhaalde zelfscan',
  vervolgOp: 'vervolg op',
} as const;

/** The names in the file of the fields of a verbeterpunt that a bijstelling can be about. */
export const BIJSTELKOLOM = {
  titel: 'titel',
  standVanZaken: 'stand_van_zaken',
  beleid: 'beleid',
  actie: 'actie',
  resultaat: 'resultaat',
  indicator: 'indicator',
  wie: 'wie',
  thema: 'thema',
  begin: 'begin',
  einde: 'einde',
  status: 'status',
  prioriteit: 'prioriteit',
  kosten: 'kosten',
} as const satisfies Record<Bijstelveld, string>;

const [ZELFDE, DATUM] = ['in elke rij hetzelfde', 'zoals 2026-03-31 of 31-3-2026'] as const;

/** The columns of the CSV file of a verbeterplan in order. Later columns come after these; none changes its name. */
export const VERBETERPLAN_KOLOMMEN = [
  { naam: 'gemeente', betekenis: `Gemeente of regio waarvoor het plan is; ${ZELFDE}.`, isVerplicht: false },
  { naam: 'verbeterplan', betekenis: `Titel van het plan; ${ZELFDE}.`, isVerplicht: false },
  { naam: 'datum', betekenis: `Datum van het plan, ${DATUM}; ${ZELFDE}.`, isVerplicht: false },
  {
    naam: 'soort',
    betekenis: `Wat er in de rij staat. Een van: ${PLANREGELSOORTEN.join(', ')}. Leeg is een punt.`,
    isVerplicht: true,
  },
  {
    naam: 'onderdeel',
    betekenis: `Bij plan een van: ${[...PLANONDERDELEN, ...Object.values(PLANVELDNAMEN)].join(', ')}. Bij vaststelling een van: ${VASTSTELLERS.join(', ')}.`,
    isVerplicht: false,
  },
  {
    naam: 'punt_id',
    betekenis:
      'Vaste naam van het verbeterpunt. Mag leeg zijn bij een punt dat u zelf toevoegt; rijen met kosten, voortgang of bijstelling zonder punt_id horen bij het punt erboven.',
    isVerplicht: true,
  },
  {
    naam: 'regel_id',
    betekenis: 'Vaste naam van een rij met kosten, voortgang of bijstelling. Mag leeg zijn bij wat u zelf toevoegt.',
    isVerplicht: false,
  },
  {
    naam: 'hoort_bij',
    betekenis:
      'Onderdeel of thema van een punt, of het verbeterpunt of de vraag waar een rij bij hoort; bij het openen telt deze kolom niet.',
    isVerplicht: false,
  },
  { naam: 'titel', betekenis: 'Het verbeterpunt.', isVerplicht: true },
  { naam: 'stand_van_zaken', betekenis: 'Huidige stand van zaken.', isVerplicht: false },
  { naam: 'beleid', betekenis: 'Raakvlakken met ander beleid.', isVerplicht: false },
  { naam: 'actie', betekenis: 'Omschrijving van de verbeteractie.', isVerplicht: false },
  { naam: 'resultaat', betekenis: 'Beoogd resultaat.', isVerplicht: false },
  { naam: 'indicator', betekenis: 'Prestatie-indicator.', isVerplicht: false },
  {
    naam: 'wie',
    betekenis: 'Functie van wie het punt uitvoert of het plan vaststelt, zonder naam.',
    isVerplicht: false,
  },
  { naam: 'begin', betekenis: `Eerste dag van de uitvoering, ${DATUM}.`, isVerplicht: false },
  { naam: 'einde', betekenis: `Laatste dag van de uitvoering, ${DATUM}.`, isVerplicht: false },
  { naam: 'bereik', betekenis: `Van het punt. Een van: ${BEREIKEN.join(', ')}.`, isVerplicht: false },
  { naam: 'prioriteit', betekenis: `Een van: ${PRIORITEITEN.join(', ')}.`, isVerplicht: false },
  { naam: 'status', betekenis: `Een van: ${STATUSSEN.join(', ')}. Leeg is gepland.`, isVerplicht: false },
  {
    naam: 'thema',
    betekenis: 'Eigen thema; leeg is het onderdeel van de vraag waar het punt uit komt.',
    isVerplicht: false,
  },
  { naam: 'in_opdracht', betekenis: 'Staat er ja, dan hoort het punt in de opdracht.', isVerplicht: false },
  {
    naam: 'zonder_kosten',
    betekenis: 'Staat er ja, dan kost het punt niets. Leeg en zonder rijen met kosten is: niet bekend.',
    isVerplicht: false,
  },
  {
    naam: 'herkomst',
    betekenis: `Waar de vraag van het punt in staat. Een van: ${HERKOMSTSOORTEN.join(', ')}; leeg is een eigen punt.`,
    isVerplicht: false,
  },
  {
    naam: 'vraag_id',
    betekenis: 'Vaste naam van de vraag waar het punt uit komt, of waar een rij van de opdracht over gaat.',
    isVerplicht: false,
  },
  {
    naam: 'volgorde',
    betekenis: 'Plaats van een punt dat is verplaatst, als getal; leeg is de volgorde van toevoegen.',
    isVerplicht: false,
  },
  { naam: 'jaar', betekenis: 'Jaar van de kosten.', isVerplicht: false },
  {
    naam: 'bedrag',
    betekenis: 'Kosten in hele euro’s. Leeg is niet bekend; alleen 0 betekent dat het niets kost.',
    isVerplicht: false,
  },
  { naam: 'kostensoort', betekenis: `Een van: ${KOSTENSOORTEN.join(', ')}.`, isVerplicht: false },
  { naam: 'dekking', betekenis: `Een van: ${DEKKINGEN.join(', ')}.`, isVerplicht: false },
  {
    naam: 'dag',
    betekenis: `Datum van de voortgang, de bijstelling of de vaststelling, ${DATUM}.`,
    isVerplicht: false,
  },
  { naam: 'tekst', betekenis: 'Tekst van een onderdeel van het plan, of van de voortgang.', isVerplicht: false },
  {
    naam: 'veld',
    betekenis: `Wat er is bijgesteld. Een van: ${BIJSTELVELDEN.map((veld) => BIJSTELKOLOM[veld]).join(', ')}.`,
    isVerplicht: false,
  },
  { naam: 'oud', betekenis: 'Wat er voor de bijstelling stond.', isVerplicht: false },
  { naam: 'reden', betekenis: 'Waarom er is bijgesteld.', isVerplicht: false },
  { naam: 'huidig', betekenis: 'Wat er nu in de opdracht staat.', isVerplicht: false },
  { naam: 'wijziging', betekenis: 'Wat er in de opdracht verandert.', isVerplicht: false },
  { naam: 'expertise', betekenis: 'Welke expertise daarvoor nodig is.', isVerplicht: false },
  { naam: 'middelen', betekenis: 'Welke middelen daarvoor nodig zijn.', isVerplicht: false },
] as const satisfies readonly Kolom[];
