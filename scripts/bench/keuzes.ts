import { parseArgs } from 'node:util';

/** What the bench is asked to do. */
export type Keuzes = {
  /** How many pages the sites have, smallest first. */
  paginas: readonly number[];
  /** How often each site is built. */
  rondes: number;
  /** How often each page is opened, and each search done. */
  ladingen: number;
  /** Ids of the generators that take part, all of them when undefined. */
  alleen?: readonly string[];
  /** Whether the outcome is printed only. */
  isProef: boolean;
};

/** Reads the arguments of the command. Throws with the way out. */
export function readKeuzes(args: readonly string[], ids: readonly string[]): Keuzes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      paginas: { type: 'string', default: '40,400' },
      rondes: { type: 'string', default: '5' },
      ladingen: { type: 'string', default: '9' },
      alleen: { type: 'string' },
      proef: { type: 'boolean', default: false },
    },
  });
  const alleen = values.alleen?.split(',');
  const vreemd = alleen?.find((id) => !ids.includes(id));
  if (vreemd !== undefined) throw new Error(`Unknown: ${vreemd}. Use --alleen= with ${ids.join(',')}.`);
  const paginas = values.paginas.split(',').map((tekst) => readGetal('paginas', tekst));
  return {
    paginas: [...new Set(paginas)].sort((a, b) => a - b),
    rondes: readGetal('rondes', values.rondes),
    ladingen: readGetal('ladingen', values.ladingen),
    ...(alleen !== undefined && { alleen }),
    // Without all of them there is nothing to compare, and the file would lose what it says of the others.
    isProef: values.proef || alleen !== undefined,
  };
}

function readGetal(naam: string, tekst: string): number {
  if (!/^[1-9]\d*$/.test(tekst)) throw new Error(`‘${tekst}’ is no number. Use for example --${naam}=40.`);
  return Number(tekst);
}
