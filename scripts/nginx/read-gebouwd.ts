import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../install.mjs';
import { listBestandssoorten } from '../server/bestandssoorten.ts';
import { parseKopregels } from '../server/kopregels.ts';
import type { Nginxwensen } from './config.ts';

/** Packed forms of a file that stands beside them. */
export const INGEPAKT = /\.(br|gz)$/;

/** What a built site says of itself: where it is to stand, and the headers and types of its files. */
export type Gebouwd = Pick<Nginxwensen, 'host' | 'basis' | 'soorten' | 'kopregels'> & {
  /** Whether there are packed forms beside the files. */
  isIngepakt: boolean;
};

/** Reads the built site in `map`. Throws a UserError when there is none. */
export function readGebouwd(map: string): Gebouwd {
  const voorpagina = join(map, 'index.html');
  if (!existsSync(voorpagina)) throw new UserError('There is no built site. Run `npm run build` first.');
  // The home page says for which path the site was built; the environment may have changed since.
  const [, adres] = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(voorpagina, 'utf8')) ?? [];
  if (adres === undefined) throw new UserError('The built home page does not say at which address it is to stand.');
  const { hostname, pathname } = new URL(adres);
  const namen = readdirSync(map, { recursive: true, withFileTypes: true }).flatMap((een) =>
    een.isFile() ? [een.name] : [],
  );
  return {
    host: hostname,
    basis: pathname,
    soorten: listBestandssoorten(namen.filter((naam) => !INGEPAKT.test(naam))),
    kopregels: parseKopregels(readFileSync(join(map, '_headers'), 'utf8')),
    isIngepakt: namen.some((naam) => INGEPAKT.test(naam)),
  };
}
