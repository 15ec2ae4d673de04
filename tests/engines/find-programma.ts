import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a program that can be started by its name; undefined when there is none. */
export function findProgramma(naam: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((map) => join(map, naam))
    .find((pad) => existsSync(pad));
}
