import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../install.mjs';
import { followGeheugen } from './geheugen.ts';
import type { Generator, Opdracht } from './generatoren/generator.ts';

/** What a build took: milliseconds, and bytes of memory at the peak where the system tells. */
export type Bouw = { tijd: number; geheugen: number | undefined };

/** Programs that run now, to end them with the bench. */
const lopend = new Set<ChildProcess>();

/** Ends the programs that the bench started. */
export function stopOpdrachten(): void {
  for (const kind of lopend) kind.kill();
}

/** Builds from nothing. Throws with what the program said when that fails. */
export async function build({ listOpdrachten, uitvoer, caches }: Generator, map: string): Promise<Bouw> {
  for (const oud of [uitvoer, ...caches]) await rm(join(map, oud), { recursive: true, force: true });
  const delen: Bouw[] = [];
  for (const opdracht of listOpdrachten(map)) delen.push(await runOpdracht(opdracht));
  return joinBouw(delen);
}

/** Steps one after the other as one build: the times add up, the memory is that of the step with most. */
export function joinBouw(delen: readonly Bouw[]): Bouw {
  const geheugens = delen.flatMap(({ geheugen }) => geheugen ?? []);
  return {
    tijd: delen.reduce((som, { tijd }) => som + tijd, 0),
    geheugen: geheugens.length === 0 ? undefined : Math.max(...geheugens),
  };
}

async function runOpdracht({ args, map }: Opdracht): Promise<Bouw> {
  const begin = performance.now();
  const kind = spawn(process.execPath, args, {
    cwd: map,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  lopend.add(kind);
  const stopGeheugen = kind.pid === undefined ? () => undefined : followGeheugen(kind.pid);
  const { code, output } = await waitFor(kind);
  const tijd = performance.now() - begin;
  const geheugen = stopGeheugen();
  lopend.delete(kind);
  if (code !== 0) throw new Error(`The build failed:\n${output.trimEnd().split('\n').slice(-20).join('\n')}`);
  return { tijd, geheugen };
}
