import { isEigenCache, selectAndereVersies, toCachenaam } from './cachenaam.ts';

/** Matches by address only: a host may say that its answers vary. */
export const PRECIES = { ignoreVary: true } as const;

/** Where a version of the site keeps what it keeps. */
export type Plek = {
  /** Address of the site: origin and base path. */
  bereik: string;
  /** Base path, which begins and ends with a slash. */
  basis: string;
  versie: string;
  /** Name of the cache of this version. */
  naam: string;
};

export function createPlek(bereik: string, versie: string): Plek {
  const basis = new URL(bereik).pathname;
  return { bereik, basis, versie, naam: toCachenaam(basis, versie) };
}

/** Names of the caches of other versions. */
export async function listAndere({ basis, naam }: Plek): Promise<string[]> {
  return selectAndereVersies(await caches.keys(), basis, naam);
}

/** The cache of this version, unless it was taken away: what is gone must not come back by itself. */
export async function openEigen({ naam }: Plek): Promise<Cache | undefined> {
  return (await caches.has(naam)) ? caches.open(naam) : undefined;
}

/** Takes the worker of this site and all that it kept out of the browser. */
export async function removeOffline({ bereik, basis }: Pick<Plek, 'bereik' | 'basis'>): Promise<void> {
  for (const registratie of await navigator.serviceWorker.getRegistrations()) {
    if (registratie.scope === bereik) await registratie.unregister();
  }
  await removeCaches(basis);
}

/** Takes away all caches of this site. */
export async function removeCaches(basis: string): Promise<void> {
  const eigen = (await caches.keys()).filter((naam) => isEigenCache(naam, basis));
  await Promise.all(eigen.map((naam) => caches.delete(naam)));
}
