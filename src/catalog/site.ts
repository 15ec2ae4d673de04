import { getEntry } from 'astro:content';
import type { Home, Site } from '../domain/site.ts';

/** What makes this one site out of the generator. */
export async function getSite(): Promise<Site> {
  return readEnig(await getEntry('site', 'enig'), 'content/site.yaml');
}

/** Texts of the home page. */
export async function getHome(): Promise<Home> {
  return readEnig(await getEntry('home', 'enig'), 'content/home.yaml');
}

function readEnig<T>(entry: { data: T } | undefined, bestand: string): T {
  if (!entry) throw new Error(`${bestand} ontbreekt of is leeg.`);
  return entry.data;
}
