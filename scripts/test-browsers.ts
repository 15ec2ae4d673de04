import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHROMIUM } from '../tests/engines/chromium.ts';
import type { Browser, Kleur, Motor } from '../tests/engines/driver.ts';
import { findProgramma } from '../tests/engines/find-programma.ts';
import { FIREFOX } from '../tests/engines/firefox.ts';
import { tellVerhaal, type Verhaal } from '../tests/engines/verhaal.ts';
import { VERHALEN } from '../tests/engines/verhalen.ts';
import { WEBKIT } from '../tests/engines/webkit.ts';
import { readBasis } from './built-site.ts';
import { describeGaten, describeSamen, describeUitslag, type Motorverslag, type Uitslag } from './engine-report.ts';
import { findTool, runMain, spawnNode, UserError, waitFor } from './install.mjs';
import { serveSite, type ServedSite } from './serve-site.ts';

/*
 * `npm run test:browsers`: tells the core stories in every engine that is on this machine or can be installed on it, says
 * of each how it went, and at the end what ran. `-- --engine=firefox,webkit` takes some, which then have to run; `-- --story=back-up` takes the
 * stories with that in their title.
 */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MOTOREN: readonly Motor[] = [CHROMIUM, FIREFOX, WEBKIT];

/** A story that hangs ends: its steps have their own limit, but a browser may stop answering. */
const LIMIET_MS = 240_000;

/** What the built site is made of. */
const BRONNEN = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];

type Keuze = { motoren: readonly Motor[]; isGevraagd: boolean; verhalen: readonly Verhaal[] };

await runMain(async () => {
  const { motoren, isGevraagd, verhalen } = readKeuze(process.argv.slice(2));
  await ensureBuilt();
  const site = await serveSite({ folder: join(ROOT, 'dist'), basis: readBasis() });
  const verslagen: Motorverslag[] = [];
  try {
    for (const motor of motoren) {
      const verslag = await runMotor(motor, verhalen, site);
      verslagen.push(verslag);
      const { naam, reden, uitslagen } = verslag;
      if (reden !== undefined) console.log(`${naam}: not run, because ${reden}`);
      for (const gat of describeGaten(naam, uitslagen)) console.log(gat);
      console.log();
    }
  } finally {
    site.stop();
  }
  const { tekst, isGoed } = describeSamen(verslagen, isGevraagd);
  console.log(tekst);
  if (!isGoed) process.exitCode = 1;
});

function readKeuze(opties: readonly string[]): Keuze {
  const values = (naam: string) =>
    opties.flatMap((optie) => (optie.startsWith(`--${naam}=`) ? optie.slice(naam.length + 3).split(',') : []));
  const unknown = opties.find((optie) => !/^--(engine|story)=./.test(optie));
  if (unknown !== undefined) throw new UserError(`Unknown: ${unknown}. Use --engine=NAME or --story=PART OF A TITLE.`);
  const namen = values('engine').map((naam) => naam.toLowerCase());
  const vreemd = namen.find((naam) => MOTOREN.every((motor) => motor.naam.toLowerCase() !== naam));
  if (vreemd !== undefined)
    throw new UserError(`There is no engine ${vreemd}; there are ${MOTOREN.map(({ naam }) => naam).join(', ')}.`);
  const delen = values('story');
  const verhalen = VERHALEN.filter(({ titel }) => delen.length === 0 || delen.some((deel) => titel.includes(deel)));
  if (verhalen.length === 0) throw new UserError(`No story has ${delen.join(' or ')} in its title.`);
  return {
    motoren: MOTOREN.filter(({ naam }) => namen.length === 0 || namen.includes(naam.toLowerCase())),
    isGevraagd: namen.length > 0,
    verhalen,
  };
}

/** Builds the site when there is none, or when something that it is made of is newer. */
async function ensureBuilt(): Promise<void> {
  const gebouwd = join(ROOT, 'dist', 'index.html');
  if (existsSync(gebouwd) && BRONNEN.every((bron) => findNieuwste(join(ROOT, bron)) <= statSync(gebouwd).mtimeMs))
    return;
  console.log('Building the site…');
  const { code, output } = await waitFor(spawnNode([findTool('astro'), 'build']));
  if (code !== 0) throw new UserError(`${output}\nThe site could not be built.`);
}

/** When the newest file in a folder was changed, in milliseconds. */
function findNieuwste(pad: string): number {
  const { mtimeMs } = statSync(pad);
  if (!statSync(pad).isDirectory()) return mtimeMs;
  return Math.max(
    mtimeMs,
    ...readdirSync(pad, { recursive: true, encoding: 'utf8' }).map((bestand) => statSync(join(pad, bestand)).mtimeMs),
  );
}

async function runMotor(motor: Motor, verhalen: readonly Verhaal[], site: ServedSite): Promise<Motorverslag> {
  const browsers = new Map<Kleur, Browser>();
  const getBrowser = async (kleur: Kleur) => {
    const { adres: basis, setBereikbaar } = site;
    const browser = browsers.get(kleur) ?? (await motor.start({ basis, kleur, setBereikbaar }));
    browsers.set(kleur, browser);
    return browser;
  };
  const verslag: Motorverslag = { naam: motor.naam, versie: '', uitslagen: [] };
  try {
    ensureMotor(motor);
    verslag.versie = (await getBrowser('licht')).versie;
  } catch (error) {
    return { ...verslag, reden: toTekst(error) };
  }
  console.log(`${motor.naam} ${verslag.versie}`);
  for (const verhaal of verhalen) {
    const start = Date.now();
    const kleur = verhaal.kleur ?? 'licht';
    const uitslag: Uitslag = { titel: verhaal.titel, gaten: [], seconden: 0 };
    try {
      const browser = await getBrowser(kleur);
      uitslag.gaten = await limit(tellVerhaal(verhaal, browser.openSessie, motor.gaten));
    } catch (error) {
      uitslag.fout = toTekst(error);
      // Whatever it was left in, the next story begins in a new one.
      await browsers.get(kleur)?.stop();
      browsers.delete(kleur);
    }
    uitslag.seconden = (Date.now() - start) / 1000;
    verslag.uitslagen.push(uitslag);
    console.log(describeUitslag(uitslag));
  }
  for (const browser of browsers.values()) await browser.stop();
  return verslag;
}

async function limit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const einde = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The story took more than ${String(LIMIET_MS / 1000)} s.`));
    }, LIMIET_MS);
  });
  try {
    return await Promise.race([work, einde]);
  } finally {
    clearTimeout(timer);
  }
}

/** Installs what an engine lacks, on Debian and what is made of it. Throws, with why not, where that cannot be done. */
function ensureMotor({ naam, listOntbrekend }: Motor): void {
  const pakketten = listOntbrekend();
  if (pakketten.length === 0) return;
  const namen = pakketten.join(' ');
  if (findProgramma('apt-get') === undefined)
    throw new Error(`it needs ${namen}, and this system has no apt-get to install that with`);
  if (process.getuid?.() !== 0)
    throw new Error(`it needs ${namen}; installing takes root: sudo apt-get install ${namen}`);
  console.log(`Installing ${namen} for ${naam}…`);
  try {
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...pakketten);
  } catch {
    throw new Error(`apt-get could not install ${namen}; try it by hand to see why`);
  }
  if (listOntbrekend().length > 0)
    throw new Error(`${namen} was installed, and ${listOntbrekend().join(' ')} is not there`);
}

function run(programma: string, ...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(programma, args, { stdio: 'ignore', timeout: 600_000, env });
}

function toTekst(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
