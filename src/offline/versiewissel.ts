import { isOverbodig, toCachenaam } from './cachenaam.ts';
import { fetchLijst } from './haal-lijst.ts';
import { encodeLijst, selectMee } from './lijst.ts';
import { listAndere, type Plek } from './plek.ts';
import { listStaat, readStaat, removeStaat, writeStaat } from './staat.ts';
import { LIJSTBESTAND, toPad } from './strategie.ts';
import { fillCache } from './vul.ts';
import type { Werkeromgeving } from './werkeromgeving.ts';
import { isZuinig } from './zuinig.ts';

/** Keys under which stands which pages hold a cache, and where a page takes the search from. */
const HOUDT = 'houdt ';
export const ZOEKSET = 'zoekset ';

/**
 * Keeps the tools and the search of this version, and anew what the version before kept besides. Rejects when a file of
 * the tools is missing: then the version before stays, and the browser tries again later with what is there already.
 */
export async function installVersie(plek: Plek): Promise<void> {
  if (isZuinig(navigator) && !(await caches.has(toCachenaam(plek.basis, 'bewust')))) {
    throw new Error('The visitor saves data.');
  }
  const lijst = await fetchLijst(plek);
  if (lijst.versie !== plek.versie) throw new Error('The list is of another version.');
  const oude = await Promise.all((await listAndere(plek)).map((naam) => caches.open(naam)));
  const cache = await caches.open(plek.naam);
  await cache.put(plek.bereik + LIJSTBESTAND, new Response(encodeLijst(lijst)));

  const mislukt: string[] = [];
  const opties = { bereik: plek.bereik, cache, oude };
  await fillCache(lijst.kern, {
    ...opties,
    onBestand: ({ pad }, fout) => {
      if (fout !== undefined) mislukt.push(`${pad} (${fout})`);
    },
  });
  if (mislukt.length > 0) throw new Error(`Not kept: ${mislukt.join(', ')}`);
  const sleutels = (await Promise.all(oude.map((een) => een.keys()))).flat();
  const paden = new Set(sleutels.map(({ url }) => toPad(url, plek.bereik)));
  // What cannot be fetched now is kept at a next visit.
  await fillCache(selectMee(lijst, paden), { ...opties, onBestand: () => undefined });
}

/** Notes which pages are open at the moment that this version takes over: they may still ask for files of before. */
export async function takeOver(self: Werkeromgeving, plek: Plek): Promise<void> {
  const open = await self.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const houders = JSON.stringify(open.map(({ id }) => id));
  await removeStaat(plek, HOUDT + plek.naam);
  for (const naam of await listAndere(plek)) {
    if ((await readStaat(plek, HOUDT + naam)) === undefined) await writeStaat(plek, HOUDT + naam, houders);
  }
  await removeOude(self, plek);
  await self.clients.claim();
}

/** Drops the caches of older versions that no page uses any more, and what was noted of pages that are gone. */
export async function removeOude(self: Werkeromgeving, plek: Plek): Promise<void> {
  const open = await self.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const levend = new Set(open.map(({ id }) => id));
  for (const naam of await listAndere(plek)) {
    if (!isOverbodig(decodeHouders(await readStaat(plek, HOUDT + naam)), levend)) continue;
    await caches.delete(naam);
    await removeStaat(plek, HOUDT + naam);
  }
  for (const sleutel of await listStaat(plek, ZOEKSET)) {
    if (!levend.has(sleutel.slice(ZOEKSET.length))) await removeStaat(plek, sleutel);
  }
}

function decodeHouders(tekst: string | undefined): string[] | undefined {
  if (tekst === undefined) return undefined;
  const waarde: unknown = JSON.parse(tekst);
  return Array.isArray(waarde) ? waarde.filter((id) => typeof id === 'string') : [];
}
