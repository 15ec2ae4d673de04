import type { Gat } from '../tests/engines/driver.ts';

/** What came of the stories in one engine. */
export type Motorverslag = {
  naam: string;
  /** Empty where it did not run. */
  versie: string;
  /** Why it did not run; undefined when it did. */
  reden?: string;
  uitslagen: Uitslag[];
};

export type Uitslag = {
  titel: string;
  /** What went wrong; undefined when nothing did. */
  fout?: string;
  /** What could not be checked. */
  gaten: readonly Gat[];
  seconden: number;
};

/** One story, as soon as it was told. */
export function describeUitslag({ titel, fout, seconden }: Uitslag): string {
  const regel = `  ${fout === undefined ? '✓' : '✗'} ${titel} (${seconden.toFixed(1)} s)`;
  return fout === undefined ? regel : `${regel}\n${fout.trimEnd().replace(/^/gm, '      ')}`;
}

/** What could not be checked in one engine, each gap once; empty when there are none. */
export function describeGaten(naam: string, uitslagen: readonly Uitslag[]): string[] {
  const gaten = new Set(uitslagen.flatMap((uitslag) => uitslag.gaten));
  return [...gaten].map((gat) => {
    const waar = uitslagen.filter((uitslag) => uitslag.gaten.includes(gat));
    const stories =
      waar.length === uitslagen.length
        ? 'all stories'
        : `${String(waar.length)} of ${String(uitslagen.length)} stories`;
    return `  Not checked in ${naam}: ${gat.kunst}, as ${gat.waarom} (${stories})`;
  });
}

/** What ran and what did not, and whether that is well. Nothing that ran is not; an engine that was asked for has to run. */
export function describeSamen(
  verslagen: readonly Motorverslag[],
  isGevraagd: boolean,
): { tekst: string; isGoed: boolean } {
  const gedraaid = verslagen.filter(({ reden }) => reden === undefined);
  const overgeslagen = verslagen.filter(({ reden }) => reden !== undefined);
  const uitslagen = gedraaid.flatMap((verslag) => verslag.uitslagen);
  const mislukt = uitslagen.filter(({ fout }) => fout !== undefined).length;
  const isGoed = mislukt === 0 && uitslagen.length > 0 && !(isGevraagd && overgeslagen.length > 0);
  const tekst = [
    `Ran: ${gedraaid.map(({ naam, versie }) => `${naam} ${versie}`).join(', ') || 'nothing'}.`,
    ...overgeslagen.map(({ naam, reden = '' }) => `Did not run: ${naam}, because ${reden}.`),
    `${String(uitslagen.length - mislukt)} passed, ${String(mislukt)} failed`,
  ].join('\n');
  return { tekst, isGoed };
}
