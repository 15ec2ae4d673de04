import { ANTWOORDEN, DOCUMENTSTATUSSEN, STANDEN } from './checklist.ts';
import type { Kolom } from './csvvorm.ts';

/** What a row of the file holds. */
export const REGELSOORTEN = ['vraag', 'eigen rij', 'punt', 'afspraak'] as const;

/** The columns of the CSV file of a checklist in order. Later columns come after these; none changes its name. */
export const CHECKLIST_KOLOMMEN = [
  {
    naam: 'gemeente',
    betekenis: 'Gemeente waarvoor de checklist is gemaakt; in elke rij hetzelfde.',
    isVerplicht: false,
  },
  { naam: 'checklist', betekenis: 'Naam van de checklist; in elke rij hetzelfde.', isVerplicht: false },
  {
    naam: 'datum',
    betekenis: 'Datum van de checklist, zoals 2026-03-31 of 31-3-2026; in elke rij hetzelfde.',
    isVerplicht: false,
  },
  {
    naam: 'fase',
    betekenis: 'Vaste naam van de gekozen fase, zoals fase-2; in elke rij hetzelfde.',
    isVerplicht: false,
  },
  { naam: 'soort', betekenis: `Wat er in de rij staat. Een van: ${REGELSOORTEN.join(', ')}.`, isVerplicht: true },
  { naam: 'groep', betekenis: 'Titel van de groep vragen; bij het openen telt deze kolom niet.', isVerplicht: false },
  {
    naam: 'vraag_id',
    betekenis: 'Vaste naam van de vraag; daaraan wordt herkend wat erbij hoort. Bij een punt of een afspraak leeg.',
    isVerplicht: true,
  },
  {
    naam: 'rij_id',
    betekenis:
      'Vaste naam van een eigen rij of een afspraak, of het nummer van een punt (1, 2 of 3). Mag leeg zijn bij wat u zelf in het bestand toevoegt.',
    isVerplicht: false,
  },
  { naam: 'vraag', betekenis: 'Tekst van de vraag; bij het openen telt deze kolom niet.', isVerplicht: false },
  { naam: 'naam', betekenis: 'Waar een eigen rij over gaat, zoals een proces of een document.', isVerplicht: false },
  { naam: 'antwoord', betekenis: `Een van: ${ANTWOORDEN.join(', ')}; leeg is niet beantwoord.`, isVerplicht: false },
  {
    naam: 'tekst',
    betekenis:
      'Antwoord op een open vraag, wie een taak heeft, welk document het is, het punt zelf of wat er is afgesproken.',
    isVerplicht: false,
  },
  { naam: 'status', betekenis: `Van een document. Een van: ${DOCUMENTSTATUSSEN.join(', ')}.`, isVerplicht: false },
  { naam: 'vindplaats', betekenis: 'Waar een document te vinden is.', isVerplicht: false },
  {
    naam: 'stand',
    betekenis: `Een van: ${STANDEN.join(', ')}. Leeg is wat bij het antwoord past: geregeld bij ja, uitzoeken bij weet ik niet. Staat er geen, dan geldt ook dat niet.`,
    isVerplicht: true,
  },
  { naam: 'notitie', betekenis: 'Notitie bij de vraag.', isVerplicht: false },
  { naam: 'wie', betekenis: 'Functie van wie een afspraak uitvoert, zonder naam.', isVerplicht: false },
  {
    naam: 'uiterlijk',
    betekenis: 'Datum waarop een afspraak klaar is, zoals 2026-03-31 of 31-3-2026.',
    isVerplicht: false,
  },
  {
    naam: 'lijstversie',
    betekenis: 'Versie van de vragen waarmee de checklist het laatst is gewijzigd; in elke rij hetzelfde.',
    isVerplicht: false,
  },
] as const satisfies readonly Kolom[];
