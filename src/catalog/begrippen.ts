import { getCollection } from 'astro:content';
import type { Afkorting, Begrip, BegripSoort } from '../domain/begrip.ts';
import { readOnce } from './read-once.ts';
import { toAfkorting, toBegrip } from '../schemas/begrip.ts';

/** The terms of the glossary, in the order of the alphabet. */
export const getBegrippen = readOnce(async (): Promise<readonly Begrip[]> =>
  (await getCollection('begrippen'))
    .map(({ data }) => toBegrip(data))
    .sort((a, b) => a.term.localeCompare(b.term, 'nl')),
);

/** The abbreviations, in the order of the alphabet. */
export const getAfkortingen = readOnce(async (): Promise<readonly Afkorting[]> =>
  (await getCollection('afkortingen'))
    .map(({ data }) => toAfkorting(data))
    .sort((a, b) => a.afkorting.localeCompare(b.afkorting, 'nl')),
);

/** The kinds of terms, in the order of their file. */
export const getBegripSoorten = readOnce(async (): Promise<readonly BegripSoort[]> =>
  (await getCollection('begripsoorten')).map(({ data }) => data),
);
