import type { Kopveld } from '../../domain/edit-checklist.ts';
import type { Kopvorm } from '../bewaren/Kopvelden.tsx';

/** The fields above the questions; they stand on the gespreksnotitie too. */
export const CHECKLISTKOP: Kopvorm<Kopveld> = {
  titel: 'Over deze checklist',
  uitleg:
    'Hieraan herkent u deze checklist, ook op de gespreksnotitie en in het bestand dat u downloadt. U mag de velden ' +
    'leeg laten. Schrijf hier, en bij de vragen, geen namen of situaties van inwoners.',
  velden: [
    { veld: 'gemeente', label: 'Gemeente' },
    { veld: 'naam', label: 'Naam van de checklist' },
    { veld: 'datum', label: 'Datum', type: 'date' },
  ],
};
