import { toAandeel, type Gemeentestand, type Regiobeeld } from './regiobeeld.ts';

/** A line in the radar: a share from 0 to 1 for each axis; undefined is a gap, never 0. */
export type Radarreeks = { naam: string; waarden: readonly (number | undefined)[] };

/** The region in a radar: one axis for each part, and two lines at most. */
export type Regioradar = {
  assen: readonly { id: string; kort: string }[];
  reeksen: readonly [Radarreeks] | readonly [Radarreeks, Radarreeks];
};

/** The mean of the region, with one gemeente beside it if one is given. */
export function toRegioradar({ onderdelen }: Pick<Regiobeeld, 'onderdelen'>, gemeente?: Gemeentestand): Regioradar {
  const regio: Radarreeks = {
    naam: 'Gemiddelde van de regio',
    waarden: onderdelen.map(({ spreiding }) => (spreiding.status === 'bekend' ? spreiding.gemiddelde : undefined)),
  };
  const eigen = gemeente && {
    naam: gemeente.alias ?? ZONDER_NAAM,
    waarden: onderdelen.map((_, i) => toAandeel(gemeente.onderdelen[i])),
  };
  return { assen: onderdelen.map(({ id, kort }) => ({ id, kort })), reeksen: eigen ? [regio, eigen] : [regio] };
}

/** What to call a scan in which no gemeente was entered. */
export const ZONDER_NAAM = 'Gemeente zonder naam';
