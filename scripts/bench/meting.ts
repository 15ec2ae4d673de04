import { computeMedian } from '../budgets.ts';
import type { Lading, Zoektocht } from './bezoek.ts';
import type { Bouw } from './bouw.ts';
import { computeKern, computeTotaal, type Gewicht } from './gewicht.ts';

/** All that was measured of one generator at one size. */
export type Meting = {
  id: string;
  naam: string;
  bouwen: readonly Bouw[];
  ladingen: readonly Lading[];
  /** Undefined where there is no search. */
  zoektochten: readonly Zoektocht[] | undefined;
};

/** The same as medians: times in milliseconds, the rest in bytes. */
export type Samenvatting = {
  id: string;
  naam: string;
  bouwtijd: number;
  /** The most there was in any round; undefined where the system does not tell. */
  geheugen: number | undefined;
  gewicht: Gewicht;
  /** HTML, CSS and JavaScript of the reading page. */
  kern: number;
  lcp: number;
  tbt: number;
  zoeken: { tijd: number; bytes: number } | undefined;
};

/** Medians of what was measured. Throws when a part of it was not. */
export function summarizeMeting({ id, naam, bouwen, ladingen, zoektochten }: Meting): Samenvatting {
  const [eerste] = ladingen;
  if (eerste === undefined || bouwen.length === 0) throw new Error(`Nothing was measured of ${naam}.`);
  const geheugens = bouwen.flatMap(({ geheugen }) => geheugen ?? []);
  // What a page loads is the same each time, but for what a browser fetches ahead when it has time.
  const gewicht = ladingen.map((lading) => lading.gewicht).sort((a, b) => computeTotaal(a) - computeTotaal(b))[
    Math.floor(ladingen.length / 2)
  ];
  return {
    id,
    naam,
    bouwtijd: computeMedian(bouwen.map(({ tijd }) => tijd)),
    geheugen: geheugens.length === 0 ? undefined : Math.max(...geheugens),
    gewicht: gewicht ?? eerste.gewicht,
    kern: computeKern(gewicht ?? eerste.gewicht),
    lcp: computeMedian(ladingen.map(({ lcp }) => lcp)),
    tbt: computeMedian(ladingen.map(({ tbt }) => tbt)),
    zoeken: zoektochten && {
      tijd: computeMedian(zoektochten.map(({ tijd }) => tijd)),
      bytes: computeMedian(zoektochten.map(({ bytes }) => bytes)),
    },
  };
}

/** A goal: a figure of ours as a part of another's, at most `hoogstens`. */
export type Doel = { tekst: string; hoogstens: number; ander: string; pick: (van: Samenvatting) => number };

/** What issue and readers hold this project to. */
export const DOELEN: readonly Doel[] = [
  {
    tekst: 'The build takes at most 1.5 times that of bare Astro, with everything on',
    hoogstens: 1.5,
    ander: 'astro',
    pick: ({ bouwtijd }) => bouwtijd,
  },
  {
    tekst: 'HTML, CSS and JavaScript of a reading page are at most a third of Starlight’s',
    hoogstens: 1 / 3,
    ander: 'starlight',
    pick: ({ kern }) => kern,
  },
  {
    tekst: 'The largest contentful paint comes in at most half of Starlight’s time',
    hoogstens: 1 / 2,
    ander: 'starlight',
    pick: ({ lcp }) => lcp,
  },
];

/** How ours stands against a goal; undefined when one of the two was not measured. */
export function computeStand(
  { ander, pick, hoogstens }: Doel,
  samenvattingen: readonly Samenvatting[],
): { verhouding: number; isGehaald: boolean } | undefined {
  const [onze, hun] = ['ons', ander].map((id) => samenvattingen.find((een) => een.id === id));
  if (onze === undefined || hun === undefined) return undefined;
  const verhouding = pick(onze) / pick(hun);
  return { verhouding, isGehaald: verhouding <= hoogstens };
}
