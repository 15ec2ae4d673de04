import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import { REGIO_KOLOMMEN } from '../domain/regio-kolommen.ts';
import { LEGE_REGIO, type RegioInvoer } from '../domain/regio.ts';
import type { Zelfscanlijst } from '../domain/zelfscan-lijst.ts';
import { REGIO_VORM } from '../storage/regio-vorm.ts';

const KOPVELDEN: Readonly<Record<string, string>> = {
  naam: 'Naam van het regiobeeld',
  namenZichtbaar: 'Namen zichtbaar of verborgen',
};

const SCANVELDEN: Readonly<Record<string, string>> = {
  alias: 'Naam van een gemeente',
  datum: 'Datum van een zelfscan',
  lijst: 'Versie van de vragenlijst van een zelfscan',
  antwoorden: 'Antwoorden van een zelfscan',
};

/** The regiobeeld as the shared layer knows it. */
export const REGIO: Hulpmiddel<RegioInvoer, Zelfscanlijst> = {
  soort: 'regio',
  enkelvoud: 'regiobeeld',
  lidwoord: 'het',
  meervoud: 'regiobeelden',
  adres: '/zelfscan/regio/',
  leeg: LEGE_REGIO,
  vorm: REGIO_VORM,
  csv: {
    // Names may be hidden on the page, never in this file.
    bestandssoort: 'regiobeeld-geheel-met-namen',
    kolommen: REGIO_KOLOMMEN,
    loadVorm: async () => (await import('../domain/regio-csv.ts')).REGIO_CSV,
  },
  nameVeld: ([veld = '', , deel = '']) =>
    veld === 'scans' ? (SCANVELDEN[deel] ?? 'Een zelfscan') : (KOPVELDEN[veld] ?? veld),
  // A regiobeeld is never finished: another gemeente can always come.
  computeVoortgang: () => undefined,
};
