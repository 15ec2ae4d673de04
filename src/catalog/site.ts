import { getEntry } from 'astro:content';
import type { Home, Site } from '../domain/site.ts';
import { readOnce } from './read-once.ts';

/** What makes this one site out of the generator. */
export const getSite = readOnce(async (): Promise<Site> =>
  readEnig(await getEntry('site', 'enig'), 'content/site.yaml'),
);

/** Texts of the home page. */
export async function getHome(): Promise<Home> {
  return readEnig(await getEntry('home', 'enig'), 'content/home.yaml');
}

function readEnig<T>(entry: { data: T } | undefined, bestand: string): T {
  if (!entry) throw new Error(`${bestand} ontbreekt of is leeg.`);
  return entry.data;
}
