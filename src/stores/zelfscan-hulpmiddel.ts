import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import { ZELFSCAN_KOLOMMEN } from '../domain/zelfscan-kolommen.ts';
import { listVragen, type Zelfscanlijst } from '../domain/zelfscan-lijst.ts';
import { computeVoortgang, LEGE_ZELFSCAN, type ZelfscanInvoer } from '../domain/zelfscan.ts';
import { ZELFSCAN_VORM } from '../storage/zelfscan-vorm.ts';

const KOPVELDEN: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente of team',
  naam: 'Naam van de scan',
  datum: 'Datum',
  aanleiding: 'Aanleiding',
  deelnemers: 'Deelnemers',
};
const VRAAGVELDEN: Readonly<Record<string, string>> = {
  toelichting: 'Toelichting bij',
  bespreken: '‘Nog bespreken’ bij',
};

/** The zelfscan as the shared layer knows it. */
export const ZELFSCAN: Hulpmiddel<ZelfscanInvoer, Zelfscanlijst> = {
  soort: 'zelfscan',
  enkelvoud: 'zelfscan',
  meervoud: 'zelfscans',
  adres: '/zelfscan/',
  leeg: LEGE_ZELFSCAN,
  vorm: ZELFSCAN_VORM,
  csv: {
    kolommen: ZELFSCAN_KOLOMMEN,
    loadVorm: async () => (await import('../domain/zelfscan-csv.ts')).ZELFSCAN_CSV,
  },
  nameVeld: ([veld = '', vraagId = '', deel = ''], lijst) => {
    if (veld !== 'beantwoordingen') return KOPVELDEN[veld] ?? veld;
    const nummer = listVragen(lijst).findIndex(({ id }) => id === vraagId) + 1;
    const vraag = nummer === 0 ? 'een vervallen vraag' : `vraag ${nummer}`;
    return `${VRAAGVELDEN[deel] ?? 'Antwoord op'} ${vraag}`;
  },
  computeVoortgang: (invoer, lijst) => {
    const { beantwoord, totaal } = computeVoortgang(listVragen(lijst), invoer);
    return { gedaan: beantwoord, totaal };
  },
};
