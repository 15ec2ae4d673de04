import type { Kolom } from './csvvorm.ts';
import { AANLEIDINGEN, ANTWOORDEN } from './zelfscan.ts';

/** The columns of the CSV file of a zelfscan in order. Later columns come after these; none changes its name. */
export const ZELFSCAN_KOLOMMEN = [
  {
    naam: 'gemeente',
    betekenis: 'Gemeente of team waarvoor de scan is gemaakt; in elke rij hetzelfde.',
    isVerplicht: false,
  },
  { naam: 'scan', betekenis: 'Naam van de scan; in elke rij hetzelfde.', isVerplicht: false },
  {
    naam: 'datum',
    betekenis: 'Datum van de scan, zoals 2026-03-31 of 31-3-2026; in elke rij hetzelfde.',
    isVerplicht: false,
  },
  { naam: 'aanleiding', betekenis: `Een van: ${AANLEIDINGEN.join(', ')}; in elke rij hetzelfde.`, isVerplicht: false },
  { naam: 'onderdeel', betekenis: 'Titel van het onderdeel; bij het openen telt deze kolom niet.', isVerplicht: false },
  { naam: 'vraag_id', betekenis: 'Vaste naam van de vraag; daaraan wordt het antwoord herkend.', isVerplicht: true },
  { naam: 'vraag', betekenis: 'Tekst van de vraag; bij het openen telt deze kolom niet.', isVerplicht: false },
  { naam: 'antwoord', betekenis: `Een van: ${ANTWOORDEN.join(', ')}; leeg is niet beantwoord.`, isVerplicht: true },
  { naam: 'toelichting', betekenis: 'Toelichting bij het antwoord.', isVerplicht: false },
  {
    naam: 'lijstversie',
    betekenis: 'Versie van de vragenlijst waarmee de scan het laatst is gewijzigd; in elke rij hetzelfde.',
    isVerplicht: false,
  },
  { naam: 'bespreken', betekenis: 'ja: over de vraag moet nog worden gesproken; anders leeg.', isVerplicht: false },
  {
    naam: 'deelnemers',
    betekenis: 'Functies van wie meededen, zonder namen; in elke rij hetzelfde.',
    isVerplicht: false,
  },
] as const satisfies readonly Kolom[];
