import { readdirSync, readFileSync } from 'node:fs';

/** A process of this computer, with the memory that it holds in bytes. */
export type Proces = { id: number; ouder: number; geheugen: number };

/** Bytes of a page of memory on the systems that have /proc; a few ARM systems have larger ones. */
const BLADZIJDE = 4096;
/** Milliseconds between two looks at the memory. */
const TUSSEN = 200;

/**
 * Follows how much memory the process and all that it starts hold together. The function that it gives ends that and
 * tells the most there was in bytes, undefined where the system does not say (it has to be Linux). What processes share
 * counts for each.
 */
export function followGeheugen(id: number): () => number | undefined {
  let meest = 0;
  const look = () => {
    meest = Math.max(meest, sumGeheugen(listProcessen(), id));
  };
  const klok = setInterval(look, TUSSEN);
  return () => {
    clearInterval(klok);
    return meest === 0 ? undefined : meest;
  };
}

/** Bytes that a process and all below it hold. */
export function sumGeheugen(processen: readonly Proces[], id: number): number {
  const kinderen = Map.groupBy(processen, ({ ouder }) => ouder);
  const sumOnder = (van: number): number =>
    (kinderen.get(van) ?? []).reduce((som, kind) => som + kind.geheugen + sumOnder(kind.id), 0);
  return (processen.find((een) => een.id === id)?.geheugen ?? 0) + sumOnder(id);
}

/** Reads a line of /proc/<id>/stat; undefined when it is none. The name in it may have spaces and brackets. */
export function parseStat(stat: string): Proces | undefined {
  const [, id, rest = ''] = /^(\d+) \(.*\) (.*)$/s.exec(stat) ?? [];
  const velden = rest.split(' ');
  // The fourth field of the line, and the twenty-fourth.
  const [ouder, bladzijden] = [velden[1], velden[21]];
  if (id === undefined || ouder === undefined || bladzijden === undefined) return undefined;
  return { id: Number(id), ouder: Number(ouder), geheugen: Number(bladzijden) * BLADZIJDE };
}

function listProcessen(): Proces[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((naam) => {
    if (!/^\d+$/.test(naam)) return [];
    try {
      return parseStat(readFileSync(`/proc/${naam}/stat`, 'utf8')) ?? [];
    } catch {
      // It ended in the mean time.
      return [];
    }
  });
}
