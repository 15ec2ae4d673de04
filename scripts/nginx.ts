// `npm run nginx -- --naar FOLDER`: writes the configuration with which nginx serves the site in dist/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runMain, UserError } from './install.mjs';
import { formatServer, formatZelfstandig } from './nginx/config.ts';
import { readGebouwd } from './nginx/read-gebouwd.ts';

const GEBRUIK = `npm run nginx -- --naar FOLDER [--wortel /var/www/html] [--poort 80] [--brotli] [--zelfstandig]
  --naar         where site.conf is written
  --wortel       folder of the server; what is in dist/ goes into it, under the path that the site was built for
  --poort        port to listen on
  --brotli       nginx has the module for packed files (Debian: libnginx-mod-http-brotli-static)
  --zelfstandig  a whole nginx.conf, for a container or a user without rights, rather than a server for one that runs`;

await runMain(() => {
  const { naar, wortel, poort, brotli, zelfstandig } = readKeuze(process.argv.slice(2));
  const wensen = { ...readGebouwd(join(ROOT, 'dist')), wortel, poort, brotli };
  const bestand = resolve(naar, zelfstandig ? 'nginx.conf' : 'site.conf');
  mkdirSync(resolve(naar), { recursive: true });
  writeFileSync(bestand, zelfstandig ? formatZelfstandig(wensen) : formatServer(wensen));
  console.log(`Wrote ${relative(process.cwd(), bestand)}. Put what is in dist/ into ${wortel}${wensen.basis}`);
  if (!wensen.isIngepakt) {
    console.log('There are no packed files in dist/, so nginx sends them all as they are. To have them:');
    console.log('  SITE_COMPRESSIE=ja npm run build');
  }
  return Promise.resolve();
});

function readKeuze(woorden: string[]) {
  const { naar, wortel, poort, ...rest } = parse(woorden);
  if (naar === undefined) throw new UserError(`Say where to write the configuration.\n${GEBRUIK}`);
  if (!/^(\/[\w.~-]+)+$/.test(wortel)) throw new UserError(`--wortel ${wortel} is no folder like /var/www/html.`);
  const getal = Number(poort);
  if (!(Number.isInteger(getal) && getal > 0 && getal < 65_536)) throw new UserError(`--poort ${poort} is no port.`);
  return { naar, wortel, poort: getal, ...rest };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        naar: { type: 'string' },
        wortel: { type: 'string', default: '/var/www/html' },
        poort: { type: 'string', default: '80' },
        brotli: { type: 'boolean', default: false },
        zelfstandig: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`This is not understood: ${args.join(' ')}\n${GEBRUIK}`);
  }
}
