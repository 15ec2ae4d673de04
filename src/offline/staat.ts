import { toCachenaam } from './cachenaam.ts';
import { openEigen, type Plek } from './plek.ts';

/*
 * What the worker remembers when the browser stops it between two requests: short texts, under an address of their own
 * that no request can have.
 */

function toAdres({ bereik }: Plek, sleutel: string): string {
  return `${bereik}offline/staat/${encodeURIComponent(sleutel)}`;
}

/** Undefined when all was taken away: this must not bring any of it back. */
async function openStaat(plek: Plek): Promise<Cache | undefined> {
  return (await openEigen(plek)) && caches.open(toCachenaam(plek.basis, 'staat'));
}

export async function readStaat(plek: Plek, sleutel: string): Promise<string | undefined> {
  const antwoord = await (await openStaat(plek))?.match(toAdres(plek, sleutel));
  return antwoord?.text();
}

export async function writeStaat(plek: Plek, sleutel: string, tekst: string): Promise<void> {
  await (await openStaat(plek))?.put(toAdres(plek, sleutel), new Response(tekst));
}

export async function removeStaat(plek: Plek, sleutel: string): Promise<void> {
  await (await openStaat(plek))?.delete(toAdres(plek, sleutel));
}

/** Keys that begin with `begin`. */
export async function listStaat(plek: Plek, begin: string): Promise<string[]> {
  const verzoeken = (await (await openStaat(plek))?.keys()) ?? [];
  return verzoeken
    .map(({ url }) => decodeURIComponent(url.slice(toAdres(plek, '').length)))
    .filter((sleutel) => sleutel.startsWith(begin));
}
