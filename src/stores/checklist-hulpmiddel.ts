import { CHECKLIST_KOLOMMEN } from '../domain/checklist-kolommen.ts';
import type { Checklistlijst } from '../domain/checklist-lijst.ts';
import { computeChecklistvoortgang } from '../domain/checklist-voortgang.ts';
import { LEGE_CHECKLIST, listChecklistvragen, type ChecklistInvoer } from '../domain/checklist.ts';
import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import { CHECKLIST_VORM } from '../storage/checklist-vorm.ts';

const KOPVELDEN: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente',
  naam: 'Naam van de checklist',
  datum: 'Datum',
  fase: 'Gekozen fase',
  lijst: 'Versie van de vragen',
};
const VRAAGVELDEN: Readonly<Record<string, string>> = {
  antwoord: 'Antwoord bij',
  tekst: 'Tekst bij',
  status: 'Status bij',
  vindplaats: 'Vindplaats bij',
  notitie: 'Notitie bij',
  stand: 'Stand bij',
};
const RIJVELDEN: Readonly<Record<string, string>> = {
  naam: 'Naam van',
  tekst: 'Tekst van',
  status: 'Status van',
  vindplaats: 'Vindplaats van',
  stand: 'Stand van',
};
const AFSPRAAKVELDEN: Readonly<Record<string, string>> = {
  tekst: 'Tekst van een afspraak',
  wie: 'Uitvoerder van een afspraak',
  datum: 'Datum van een afspraak',
};

/** The checklist as the shared layer knows it. */
export const CHECKLIST: Hulpmiddel<ChecklistInvoer, Checklistlijst> = {
  soort: 'checklist-sturing',
  enkelvoud: 'checklist',
  voortgangswoord: 'ingevuld',
  meervoud: 'checklists',
  adres: '/checklist-sturing/',
  leeg: LEGE_CHECKLIST,
  vorm: CHECKLIST_VORM,
  csv: {
    kolommen: CHECKLIST_KOLOMMEN,
    loadVorm: async () => (await import('../domain/checklist-csv.ts')).CHECKLIST_CSV,
  },
  nameVeld: ([veld = '', id = '', deel = '', rijveld = ''], lijst) => {
    switch (veld) {
      case 'beantwoordingen':
        return `${VRAAGVELDEN[deel] ?? 'Invoer bij'} ${nameVraag(id, lijst)}`;
      case 'rijen':
        return `${RIJVELDEN[rijveld] ?? 'Invoer van'} een eigen rij bij ${nameVraag(id, lijst)}`;
      case 'punten':
        return `Punt ${id}`;
      case 'afspraken':
        return AFSPRAAKVELDEN[deel] ?? 'Een afspraak';
      default:
        return KOPVELDEN[veld] ?? veld;
    }
  },
  computeVoortgang: (invoer, lijst) => {
    const { metInvoer, totaal } = computeChecklistvoortgang(lijst, invoer);
    return { gedaan: metInvoer, totaal };
  },
};

function nameVraag(vraagId: string, lijst: Checklistlijst): string {
  const vraag = listChecklistvragen(lijst).find(({ id }) => id === vraagId);
  return vraag === undefined ? 'een vervallen vraag' : `‘${vraag.label}’`;
}
