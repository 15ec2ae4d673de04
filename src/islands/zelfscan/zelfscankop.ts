import type { Kopveld } from '../../domain/edit-zelfscan.ts';
import type { Aanleiding } from '../../domain/zelfscan.ts';
import type { Kopvorm } from '../bewaren/Kopvelden.tsx';

const AANLEIDING_LABELS: Readonly<Record<Aanleiding, string>> = {
  nulmeting: 'Nulmeting',
  evaluatie: 'Evaluatie',
  voortgang: 'Voortgang',
};

/** The fields above the questions. */
export const ZELFSCANKOP: Kopvorm<Kopveld> = {
  titel: 'Over deze zelfscan',
  uitleg:
    'Hieraan herkent u deze zelfscan, ook in het bestand dat u downloadt. U mag de velden leeg laten. Schrijf hier ' +
    'geen namen of situaties van inwoners.',
  velden: [
    { veld: 'gemeente', label: 'Gemeente of team' },
    { veld: 'naam', label: 'Naam van de scan' },
    { veld: 'datum', label: 'Datum', type: 'date' },
    { veld: 'aanleiding', label: 'Aanleiding', opties: AANLEIDING_LABELS },
    {
      veld: 'deelnemers',
      label: 'Wie deden mee',
      hint: 'Noem functies of rollen, geen namen van personen. Zo weet u later vanuit welke rollen is geantwoord.',
    },
  ],
};
