import { getCollection } from 'astro:content';
import type { Afkorting, Begrip, BegripSoort } from '../domain/begrip.ts';
import { toAfkorting, toBegrip } from '../schemas/begrip.ts';

/** The terms of the glossary, in the order of the alphabet. */
export async function getBegrippen(): Promise<Begrip[]> {
  return (await getCollection('begrippen'))
    .map(({ data }) => toBegrip(data))
    .sort((a, b) => a.term.localeCompare(b.term, 'nl'));
}

/** The abbreviations, in the order of the alphabet. */
export async function getAfkortingen(): Promise<Afkorting[]> {
  return (await getCollection('afkortingen'))
    .map(({ data }) => toAfkorting(data))
    .sort((a, b) => a.afkorting.localeCompare(b.afkorting, 'nl'));
}

/** The kinds of terms, in the order of their file. */
export async function getBegripSoorten(): Promise<BegripSoort[]> {
  return (await getCollection('begripsoorten')).map(({ data }) => data);
}
