import type { Kolom } from './csvvorm.ts';
import { ANTWOORDEN } from './zelfscan.ts';

/** How the column 'namen' says whether names are shown. */
export const NAMENKEUZES = ['zichtbaar', 'verborgen'] as const;

/**
 * The columns of the CSV file of a regiobeeld in order; those that a zelfscan has too have the same names there. Later
 * columns come after these; none changes its name.
 */
export const REGIO_KOLOMMEN = [
  { naam: 'regio', betekenis: 'Naam van het regiobeeld; in de eerste rij.', isVerplicht: false },
  { naam: 'namen', betekenis: `Een van: ${NAMENKEUZES.join(', ')}; in de eerste rij.`, isVerplicht: false },
  {
    naam: 'scan_id',
    betekenis: 'Vaste naam van de zelfscan; alle rijen van een zelfscan hebben dezelfde.',
    isVerplicht: true,
  },
  {
    naam: 'gemeente',
    betekenis: 'Gemeente of team, zoals het in het regiobeeld heet; in elke rij van een zelfscan hetzelfde.',
    isVerplicht: false,
  },
  {
    naam: 'datum',
    betekenis: 'Datum van de zelfscan, zoals 2026-03-31 of 31-3-2026; in elke rij van een zelfscan hetzelfde.',
    isVerplicht: false,
  },
  { naam: 'onderdeel', betekenis: 'Titel van het onderdeel; bij het openen telt deze kolom niet.', isVerplicht: false },
  { naam: 'vraag_id', betekenis: 'Vaste naam van de vraag; daaraan wordt het antwoord herkend.', isVerplicht: true },
  { naam: 'vraag', betekenis: 'Tekst van de vraag; bij het openen telt deze kolom niet.', isVerplicht: false },
  { naam: 'antwoord', betekenis: `Een van: ${ANTWOORDEN.join(', ')}; leeg is niet beantwoord.`, isVerplicht: true },
  {
    naam: 'lijstversie',
    betekenis: 'Versie van de vragenlijst waarmee de zelfscan is gemaakt; in elke rij van een zelfscan hetzelfde.',
    isVerplicht: false,
  },
] as const satisfies readonly Kolom[];
