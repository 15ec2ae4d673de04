import { formatDatum, isDatum } from '../domain/datum.ts';
import { computeHerzieningsdatum } from '../domain/nakijken.ts';
import type { Fault } from './fault.ts';
import type { Content } from './read-content.ts';
import { getField, getText } from './values.ts';

/**
 * A day in security.txt that has passed, after which nobody may trust the file, or that is more than a year ahead, which
 * RFC 9116 advises against: what it says would be old before anyone looks. `vandaag` is an ISO date.
 */
export function checkBeveiliging(
  { yaml: { site } }: Pick<Content, 'yaml'>,
  vandaag = new Date().toISOString().slice(0, 10),
): Fault[] {
  const datum = getText(getField(site?.data, 'beveiliging'), 'geldig_tot');
  // What is no date is a fault of the form already.
  if (site === undefined || datum === undefined || !isDatum(datum)) return [];
  const uiterlijk = computeHerzieningsdatum(vandaag, 12);
  const fout = datum <= vandaag ? 'is voorbij' : datum > uiterlijk ? 'is meer dan een jaar vooruit' : undefined;
  if (fout === undefined) return [];
  return [
    {
      path: site.path,
      line: site.findLine(['beveiliging', 'geldig_tot']),
      message: `Veld ‘geldig_tot’: ${formatDatum(datum)} ${fout}. Kijk na of ‘melden’ en ‘beleid’ nog kloppen en schrijf dan een dag van hooguit een jaar vooruit.`,
    },
  ];
}
