import { toCachenaam } from './cachenaam.ts';
import { fetchLijst, readBewaardeLijst } from './haal-lijst.ts';
import { encodeLijst, listBestanden, sumBytes, type Bestand, type Lijst } from './lijst.ts';
import { createPlek, listAndere, removeOffline, type Plek } from './plek.ts';
import { LIJSTBESTAND, WERKERBESTAND } from './strategie.ts';
import { fillCache, type Vulfout } from './vul.ts';

/** What this browser keeps of the site; sizes in bytes. */
export type Kopie =
  /** Over http, in a browser without service workers, or on a site that was built without. */
  | { soort: 'niet-mogelijk' }
  | { soort: 'geen' }
  /** Part of the files; `isBruikbaar` when the tools are among them and a worker serves them, `metZoeken` with the search. */
  | { soort: 'deel'; bytes: number; totaal: number; isBruikbaar: boolean; metZoeken: boolean }
  | { soort: 'heel'; totaal: number };

/** How keeping the whole site ended. */
export type Afloop =
  | { soort: 'klaar' }
  | { soort: 'gestopt' }
  /** `aantal` files are not kept, the most of them for this reason. */
  | { soort: 'mislukt'; fout: Vulfout; aantal: number };

/** What the page knows of itself; see `Offlinepagina`. */
export type Kopiepagina = { basis: string; versie: string };

const toPlek = ({ basis, versie }: Kopiepagina): Plek => createPlek(new URL(basis, location.href).href, versie);

/** What this browser keeps now. */
export async function readKopie(pagina: Kopiepagina): Promise<Kopie> {
  if (pagina.versie === 'geen' || !('serviceWorker' in navigator)) return { soort: 'niet-mogelijk' };
  for (const plek of [toPlek(pagina), ...(await listPlekken(toPlek(pagina)))]) {
    const lijst = await readBewaardeLijst(plek);
    if (lijst) return measure(plek, lijst);
  }
  return { soort: 'geen' };
}

/** Other versions that are kept: the page may be newer than what there is. */
async function listPlekken(plek: Plek): Promise<Plek[]> {
  const begin = toCachenaam(plek.basis, '').length;
  return (await listAndere(plek)).map((naam) => createPlek(plek.bereik, naam.slice(begin)));
}

async function measure(plek: Plek, lijst: Lijst): Promise<Kopie> {
  const sleutels = await (await caches.open(plek.naam)).keys();
  const er = new Set(sleutels.map(({ url }) => url));
  const isEr = ({ pad }: Bestand) => er.has(plek.bereik + pad);
  const heeftWerker = (await navigator.serviceWorker.getRegistration(plek.bereik))?.active?.scriptURL !== undefined;
  const alle = listBestanden(lijst);
  const totaal = sumBytes(alle);
  if (heeftWerker && alle.every(isEr)) return { soort: 'heel', totaal };
  const isBruikbaar = heeftWerker && lijst.kern.every(isEr);
  // Of a large site the search comes with the whole of it only.
  const metZoeken = lijst.kern.some(({ pad }) => pad.startsWith('pagefind/'));
  return { soort: 'deel', bytes: sumBytes(alle.filter(isEr)), totaal, isBruikbaar, metZoeken };
}

/**
 * Keeps every file of the site as it is now, and goes on where it stopped before. `tell` hears how many bytes of how many
 * are kept. What was kept stays when it ends early.
 */
export async function saveSite(
  pagina: Kopiepagina,
  signal: AbortSignal,
  tell: (bytes: number, totaal: number) => void,
): Promise<Afloop> {
  const eerste = toPlek(pagina);
  const lijst = await fetchLijst(eerste).catch(() => undefined);
  if (signal.aborted) return { soort: 'gestopt' };
  if (lijst === undefined) return { soort: 'mislukt', fout: 'verbinding', aantal: 0 };
  // The site may have a newer version than this page.
  const plek = createPlek(eerste.bereik, lijst.versie);
  const oude = await Promise.all((await listAndere(plek)).map((naam) => caches.open(naam)));
  // Asked for by hand: also by who saves data, and after it was taken away.
  await caches.delete(toCachenaam(plek.basis, 'uit'));
  await caches.open(toCachenaam(plek.basis, 'bewust'));
  const cache = await caches.open(plek.naam);
  await cache.put(plek.bereik + LIJSTBESTAND, new Response(encodeLijst(lijst)));

  const bestanden = listBestanden(lijst);
  const totaal = sumBytes(bestanden);
  let bytes = 0;
  const fouten: Vulfout[] = [];
  const binnen = new AbortController();
  signal.addEventListener('abort', () => binnen.abort(), { once: true });
  await fillCache(bestanden, {
    bereik: plek.bereik,
    cache,
    oude,
    signal: binnen.signal,
    onBestand: (bestand, fout) => {
      if (fout === undefined) {
        bytes += bestand.bytes;
        tell(bytes, totaal);
        return;
      }
      fouten.push(fout);
      // Without a connection or room the rest fails as well.
      if (fout === 'vol' || fouten.length >= GENOEG_FOUTEN) binnen.abort();
    },
  });
  if (isGestopt(signal)) return { soort: 'gestopt' };
  const fout = fouten.at(-1);
  if (fout !== undefined) return { soort: 'mislukt', fout, aantal: fouten.length };
  // All is there, so the worker that comes now only has to begin.
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register(plek.basis + WERKERBESTAND, { scope: plek.basis, updateViaCache: 'none' });
  } catch {
    return { soort: 'mislukt', fout: 'verbinding', aantal: 1 };
  }
  // It may never be: when the site was renewed meanwhile, what was fetched is of no use to the new worker.
  const isKlaar = await Promise.race([serviceWorker.ready.then(() => true), whenGestopt(signal)]);
  return isKlaar ? { soort: 'klaar' } : { soort: 'gestopt' };
}

/** Gives false once the user has stopped. */
function whenGestopt(signal: AbortSignal): Promise<false> {
  return new Promise((done) => {
    signal.addEventListener('abort', () => done(false), { once: true });
  });
}

/** A signal changes while one waits, which the type does not tell. */
function isGestopt({ aborted }: AbortSignal): boolean {
  return aborted;
}

/** After so many failures in one go there is something wrong with more than a file. */
const GENOEG_FOUTEN = 8;

/** Takes away all that is kept, and lets a visit to a tool not bring it back. */
export async function removeKopie(pagina: Kopiepagina): Promise<void> {
  const plek = toPlek(pagina);
  await removeOffline(plek);
  await caches.open(toCachenaam(plek.basis, 'uit'));
}
