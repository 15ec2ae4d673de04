import type { Gat, Kleur, Kunst, Sessie, Tab } from './driver.ts';

/** What a story plays on. */
export type Toneel = {
  openTab: () => Promise<Tab>;
  setOffline: Sessie['setOffline'];
  /** Does this where the engine can; where it cannot that is written down. */
  als: (kunst: Kunst, act: () => Promise<void>) => Promise<void>;
};

/** A core story of the site, told once for all engines. */
export type Verhaal = {
  /** A rule, as that of a test. */
  titel: string;
  /** What the system of the visitor prefers; `licht` when it is not given. */
  kleur?: Kleur;
  /** Without this the story cannot be told at all. */
  vergt?: Kunst;
  tell: (toneel: Toneel) => Promise<void>;
};

/**
 * Tells a story in a new session, ends that, and gives what could not be checked. Throws when something in the story is
 * not so, and when a page had an error.
 */
export async function tellVerhaal(
  { tell, vergt }: Verhaal,
  openSessie: () => Promise<Sessie>,
  gaten: readonly Gat[],
): Promise<Gat[]> {
  const findGat = (kunst: Kunst | undefined) => gaten.find((gat) => gat.kunst === kunst);
  const onvertelbaar = findGat(vergt);
  if (onvertelbaar !== undefined) return [onvertelbaar];
  const gemist = new Set<Gat>();
  const als: Toneel['als'] = async (kunst, act) => {
    const gat = findGat(kunst);
    if (gat === undefined) await act();
    else gemist.add(gat);
  };
  const sessie = await openSessie();
  try {
    await tell({ openTab: sessie.openTab, setOffline: sessie.setOffline, als });
    await als('console', () => {
      const fouten = sessie.listFouten();
      if (fouten.length > 0) throw new Error(`The pages had errors: ${fouten.join('; ')}`);
      return Promise.resolve();
    });
  } finally {
    await sessie.stop();
  }
  return [...gemist];
}
