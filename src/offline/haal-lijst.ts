import { decodeLijst, type Lijst } from './lijst.ts';
import { openEigen, PRECIES, type Plek } from './plek.ts';
import { LIJSTBESTAND } from './strategie.ts';

/** The list as the site has it now. Rejects when it cannot be fetched or is no list. */
export async function fetchLijst({ bereik }: Pick<Plek, 'bereik'>): Promise<Lijst> {
  const antwoord = await fetch(bereik + LIJSTBESTAND, { cache: 'no-store', redirect: 'error' });
  const lijst = antwoord.ok ? decodeLijst(await antwoord.json()) : undefined;
  if (lijst === undefined) throw new Error(`${LIJSTBESTAND}: ${String(antwoord.status)}`);
  return lijst;
}

/** The list that the cache of a version is filled from. */
export async function readBewaardeLijst(plek: Plek): Promise<Lijst | undefined> {
  const antwoord = await (await openEigen(plek))?.match(plek.bereik + LIJSTBESTAND, PRECIES);
  return decodeLijst(await antwoord?.json());
}
