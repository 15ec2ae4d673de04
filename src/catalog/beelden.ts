import { listBeeldbestanden, type Beeld, type Beeldbestand } from '../domain/beeld.ts';

const BESTANDEN = import.meta.glob<Beeldbestand>('@content/beelden/*.webp', { eager: true, import: 'default' });

/** The picture with this name. Throws when one of its files is not there; the content check says so first. */
export function getBeeld(naam: string): Beeld {
  const { licht, donker } = listBeeldbestanden(naam);
  return { licht: getBestand(licht), donker: getBestand(donker) };
}

function getBestand(naam: string): Beeldbestand {
  const bestand = Object.entries(BESTANDEN).find(([pad]) => pad.endsWith(`/beelden/${naam}`))?.[1];
  if (!bestand) throw new Error(`content/beelden/${naam} ontbreekt. Maak het met ‘npm run beelden’.`);
  return bestand;
}
