import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startGastheer, type Bezocht, type Gastheer } from './bezoek.ts';
import { build, type Bouw } from './bouw.ts';
import type { Generator } from './generatoren/generator.ts';
import { countWoorden, toTekstadres, type Tekst } from './make-teksten.ts';
import { summarizeMeting, type Samenvatting } from './meting.ts';

/** A generator with the folder of its project. */
export type Deelnemer = { generator: Generator; map: string };

/** A generator that could not go on, where, and why. */
export type Uitvaller = { naam: string; waar: string; waarom: string };

/** Generators that take part. Who fails is noted and does not go on; the others do. */
export class Veld {
  #deelnemers: readonly Deelnemer[];
  readonly uitgevallen: Uitvaller[] = [];

  constructor(deelnemers: readonly Deelnemer[]) {
    this.#deelnemers = deelnemers;
  }

  /** Who are still in, in order. */
  get deelnemers(): readonly Deelnemer[] {
    return this.#deelnemers;
  }

  /** Does something with each of them, one after the other; another begins every `ronde`, so that no place is better. */
  async doEach(waar: string, act: (deelnemer: Deelnemer) => Promise<void>, ronde = 0): Promise<void> {
    for (const deelnemer of rotate(this.#deelnemers, ronde)) {
      try {
        await act(deelnemer);
      } catch (error) {
        const waarom = error instanceof Error ? error.message : String(error);
        const { naam } = deelnemer.generator;
        this.uitgevallen.push({ naam, waar, waarom });
        this.#deelnemers = this.#deelnemers.filter((een) => een !== deelnemer);
        console.error(`${naam} falls out at ${waar}: ${waarom}`);
      }
    }
  }
}

/** The same list, beginning `plaatsen` further on. */
export function rotate<T>(lijst: readonly T[], plaatsen: number): T[] {
  const begin = lijst.length === 0 ? 0 : plaatsen % lijst.length;
  return [...lijst.slice(begin), ...lijst.slice(0, begin)];
}

/** The page that is opened and what is searched for: those of the smallest set, so the same at every size. */
export type Opdracht = { adres: string; bestand: string; woorden: number; woord: string };

/** A page of middling length, not the first of a part or folder, and the first noun of its title. */
export function chooseOpdracht(teksten: readonly Tekst[]): Opdracht {
  const WOORDEN = 700;
  const [keus] = teksten
    .filter(({ pad }) => !pad.endsWith('/index'))
    .map((tekst) => ({ tekst, woorden: countWoorden(tekst.markdown) }))
    .sort((a, b) => Math.abs(a.woorden - WOORDEN) - Math.abs(b.woorden - WOORDEN));
  if (keus === undefined) throw new Error('There is no page to open. Use for example --paginas=40.');
  const adres = toTekstadres(keus.tekst);
  const woord = /(?:^(?:De|Het) )?(\p{L}+)/u.exec(keus.tekst.titel)?.[1] ?? keus.tekst.titel;
  return { adres, bestand: `${adres.slice(1)}index.html`, woorden: keus.woorden, woord: woord.toLowerCase() };
}

/** Builds the sites of all in turns. Gives what each build took, by the id of the generator. */
export async function measureBouwen(
  veld: Veld,
  { bestand }: Opdracht,
  waar: string,
  rondes: number,
): Promise<Map<string, Bouw[]>> {
  const bouwen = new Map<string, Bouw[]>();
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    await veld.doEach(
      waar,
      async ({ generator, map }) => {
        const bouw = await build(generator, map);
        // A build that ends well may have made something else.
        if (!existsSync(join(map, generator.uitvoer, bestand)))
          throw new Error(`There is no ${bestand} in its output.`);
        bouwen.set(generator.id, [...(bouwen.get(generator.id) ?? []), bouw]);
        console.log(`  ${waar}, round ${String(ronde + 1)}: ${generator.naam} ${(bouw.tijd / 1000).toFixed(1)} s`);
      },
      ronde,
    );
  }
  return bouwen;
}

/** Visits the built sites of all in turns, and gives the medians of everything, in order. */
export async function measureBezoeken(
  veld: Veld,
  bouwen: ReadonlyMap<string, readonly Bouw[]>,
  { adres, woord }: Opdracht,
  { browser, waar, ladingen }: { browser: Browser; waar: string; ladingen: number },
): Promise<Samenvatting[]> {
  const gastheren = new Map<string, Gastheer>();
  const bezocht = new Map<string, Bezocht[]>();
  try {
    // A round more, that is not counted: browser and server have to warm up.
    for (let ronde = 0; ronde <= ladingen; ronde += 1) {
      await veld.doEach(
        waar,
        async ({ generator: { id, uitvoer, zoekgang }, map }) => {
          const gastheer = gastheren.get(id) ?? (await startGastheer(browser, join(map, uitvoer)));
          gastheren.set(id, gastheer);
          const bezoek = await tryTwice(() => gastheer.visit(adres, woord, zoekgang));
          if (ronde > 0) bezocht.set(id, [...(bezocht.get(id) ?? []), bezoek]);
        },
        ronde,
      );
    }
  } finally {
    for (const { stop } of gastheren.values()) stop();
  }
  return veld.deelnemers.map(({ generator: { id, naam, zoekgang } }) => {
    const bezoeken = bezocht.get(id) ?? [];
    return summarizeMeting({
      id,
      naam,
      bouwen: bouwen.get(id) ?? [],
      ladingen: bezoeken.map(({ lading }) => lading),
      zoektochten: zoekgang && bezoeken.flatMap(({ zoektocht }) => zoektocht ?? []),
    });
  });
}

/** A page that hangs once does not cost a generator all that was measured of it. */
async function tryTwice<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    console.error(`Once more, after: ${error instanceof Error ? error.message : String(error)}`);
    return act();
  }
}
