import { hashBytes, type Bestand } from './lijst.ts';
import { PRECIES } from './plek.ts';
import { isVerdwenen } from './strategie.ts';

/** Why a file is not kept. `anders`: what came is not what the list says, as when the site was changed in between. */
export type Vulfout = 'verbinding' | 'anders' | 'vol';

/** So many files at a time: enough to fill a line, few enough to leave room for what the page itself asks. */
const TEGELIJK = 4;

type Opties = {
  /** Address of the site: origin and base path. */
  bereik: string;
  cache: Cache;
  /** Caches of other versions, which may have the same file. */
  oude: readonly Cache[];
  signal?: AbortSignal | undefined;
  /** After each file: the file, and why it is not kept. */
  onBestand: (bestand: Bestand, fout: Vulfout | undefined) => void;
};

/** Keeps the files that are not there yet. Never throws for a file; ends early when `signal` says so. */
export async function fillCache(bestanden: readonly Bestand[], opties: Opties): Promise<void> {
  const rij = [...bestanden];
  const work = async () => {
    for (let bestand = rij.shift(); bestand !== undefined; bestand = rij.shift()) {
      if (opties.signal?.aborted === true) return;
      const fout = await keepBestand(bestand, opties);
      if (!isGestopt(opties.signal)) opties.onBestand(bestand, fout);
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, work));
}

function isGestopt(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

async function keepBestand(bestand: Bestand, { bereik, cache, oude, signal }: Opties): Promise<Vulfout | undefined> {
  const adres = bereik + bestand.pad;
  try {
    if (await isGelijk(await cache.match(adres, PRECIES), bestand)) return undefined;
    for (const een of oude) {
      const bewaard = await een.match(adres, PRECIES);
      if (bewaard && (await isGelijk(bewaard.clone(), bestand))) {
        await cache.put(adres, bewaard);
        return undefined;
      }
    }
    const antwoord = await fetch(adres, {
      // A file with its hash in its name may come from what the page itself just loaded.
      cache: bestand.pad.startsWith('_astro/') ? 'default' : 'no-cache',
      redirect: 'error',
      priority: 'low',
      signal: signal ?? null,
    });
    if (!antwoord.ok) return isVerdwenen(antwoord.status) ? 'anders' : 'verbinding';
    if (!(await isGelijk(antwoord.clone(), bestand))) return 'anders';
    await cache.put(adres, antwoord);
    return undefined;
  } catch (fout) {
    return fout instanceof Error && fout.name === 'QuotaExceededError' ? 'vol' : 'verbinding';
  }
}

async function isGelijk(antwoord: Response | undefined, { hash }: Bestand): Promise<boolean> {
  return antwoord !== undefined && (await hashBytes(await antwoord.arrayBuffer())) === hash;
}
