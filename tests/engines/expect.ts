import type { Doel, Naam } from './doel.ts';
import type { Gelezen, Tab } from './driver.ts';

/** How long to wait for a sign of the page: a busy machine is no fault. */
export const GEDULD_MS = 20_000;

const PAUZE_MS = 50;

/**
 * Asks until the answer will do, and gives it. What fails meanwhile, as when the page is just going, is asked again.
 * Throws, with what was asked and the last answer, when that takes too long.
 */
export async function until<T>(wat: string, ask: () => Promise<T>, isGoed: (antwoord: T) => boolean): Promise<T> {
  const einde = Date.now() + GEDULD_MS;
  let laatste = '';
  do {
    try {
      const antwoord = await ask();
      if (isGoed(antwoord)) return antwoord;
      laatste = JSON.stringify(antwoord);
    } catch (error) {
      laatste = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUZE_MS));
  } while (Date.now() < einde);
  throw new Error(`${wat}: ${laatste.slice(0, 600)}`);
}

/** A target as it stands in a message. */
export function describeDoel(doel: Doel): string {
  const naam = 'rol' in doel ? doel.naam : 'label' in doel ? doel.label : 'tekst' in doel ? doel.tekst : doel.css;
  const soort = 'rol' in doel ? doel.rol : 'label' in doel ? 'field' : 'tekst' in doel ? 'text' : 'css';
  return `${soort} ${naam === undefined ? '' : `‘${String(naam)}’`}${doel.nr === undefined ? '' : ` (${String(doel.nr)})`}${
    doel.in === undefined ? '' : ` in ${describeDoel(doel.in)}`
  }`;
}

function isTekst(gevonden: string, verwacht: Naam): boolean {
  return typeof verwacht === 'string' ? gevonden === verwacht : verwacht.test(gevonden);
}

async function untilFirst(tab: Tab, doel: Doel, wat: string, isGoed: (gelezen: Gelezen) => boolean): Promise<Gelezen> {
  const [eerste] = await until(
    `${describeDoel(doel)} ${wat}`,
    () => tab.read(doel),
    ([gelezen]) => gelezen !== undefined && isGoed(gelezen),
  );
  if (eerste === undefined) throw new Error('There is always a first one here.');
  return eerste;
}

/** Waits until the target is visible, and gives what can be seen of it. */
export function expectZichtbaar(tab: Tab, doel: Doel): Promise<Gelezen> {
  return untilFirst(tab, doel, 'is visible', () => true);
}

/** Waits until none is visible. */
export async function expectAantal(tab: Tab, doel: Doel, aantal: number): Promise<void> {
  await until(
    `there are ${String(aantal)} of ${describeDoel(doel)}`,
    () => tab.read(doel),
    ({ length }) => length === aantal,
  );
}

/** Waits until the target shows this text, in whole or, for a regular expression, in part. */
export async function expectTekst(tab: Tab, doel: Doel, verwacht: Naam): Promise<void> {
  await untilFirst(tab, doel, `says ‘${String(verwacht)}’`, (gelezen) => isTekst(gelezen.tekst, verwacht));
}

/** Waits until a field holds this, or a link leads there. */
export async function expectWaarde(tab: Tab, doel: Doel, verwacht: Naam): Promise<void> {
  await untilFirst(tab, doel, `holds ‘${String(verwacht)}’`, (gelezen) => isTekst(gelezen.waarde, verwacht));
}

export async function expectAangevinkt(tab: Tab, doel: Doel, isAangevinkt = true): Promise<void> {
  await untilFirst(tab, doel, isAangevinkt ? 'is ticked' : 'is not ticked', (gelezen) => {
    return gelezen.isAangevinkt === isAangevinkt;
  });
}

export async function expectAdres(tab: Tab, verwacht: RegExp): Promise<string> {
  return until(
    `the address is like ${String(verwacht)}`,
    () => tab.readAdres(),
    (adres) => verwacht.test(adres),
  );
}
