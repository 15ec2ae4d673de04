// `npm run test:nginx`: serves the built site with nginx, at the root and under a path, and looks whether all is answered right.
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROMIUM } from '../tests/engines/chromium.ts';
import { findProgramma } from '../tests/engines/find-programma.ts';
import { tellVerhaal } from '../tests/engines/verhaal.ts';
import { VERHALEN } from '../tests/engines/verhalen.ts';
import { findTool, ROOT, runMain, spawnNode, UserError, waitFor } from './install.mjs';
import { formatZelfstandig } from './nginx/config.ts';
import { readGebouwd } from './nginx/read-gebouwd.ts';
import { REGELS, type Proefsite } from './nginx/regels.ts';
import { vraag } from './nginx/vraag.ts';

/*
 * Debian's nginx with the configuration of `npm run nginx -- --zelfstandig --brotli`, as a user without rights. It builds
 * the site twice, with packed files. Then it asks for every file in every form, and for what must not be given; and it
 * tells in Chromium the stories of the search and of working without a network, for which the service worker has to come
 * through as it should.
 */

const PADEN = ['/', '/proef/pad-2/'];
const PAKKETTEN = ['nginx', 'libnginx-mod-http-brotli-static'];
const BROTLI = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/** The user `nobody` of Debian. */
const NIEMAND = 65_534;

type Telling = { passed: number; failed: number };

await runMain(async () => {
  const nginx = ensureNginx();
  console.log(spawnSync(nginx, ['-v'], { encoding: 'utf8' }).stderr.trim());
  const telling: Telling = { passed: 0, failed: 0 };
  for (const basis of PADEN) {
    const map = mkdtempSync(join(tmpdir(), 'nginx-'));
    try {
      console.log(`\nBuilding the site for ${basis}…`);
      const site = await buildSite(map, basis);
      const server = await startNginx(nginx, map, site);
      try {
        await checkSite(site, telling);
      } finally {
        await stop(server);
      }
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  }
  console.log(`\n${String(telling.passed)} passed, ${String(telling.failed)} failed`);
  if (telling.failed > 0) process.exitCode = 1;
});

/** Path of nginx with its module for brotli, which are installed on Debian when they are not there. */
function ensureNginx(): string {
  const find = () => ['/usr/sbin/nginx'].find((pad) => existsSync(pad) && existsSync(BROTLI));
  const found = find();
  if (found !== undefined) return found;
  const namen = PAKKETTEN.join(' ');
  if (findProgramma('apt-get') === undefined)
    throw new UserError(`Not run: this needs ${namen} of Debian or Ubuntu, and this system has no apt-get.`);
  if (process.getuid?.() !== 0)
    throw new UserError(`Not run: installing takes root. Try: sudo apt-get install --no-install-recommends ${namen}`);
  console.log(`Installing ${namen}…`);
  try {
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...PAKKETTEN);
  } catch {
    throw new UserError(`Not run: apt-get could not install ${namen}. Try it by hand to see why.`);
  }
  const installed = find();
  if (installed === undefined) throw new UserError(`Not run: ${namen} was installed, and ${BROTLI} is not there.`);
  return installed;
}

function run(programma: string, ...args: string[]): void {
  // In this run level Debian starts no services: the nginx of the system stays off.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync(programma, args, { stdio: 'ignore', timeout: 600_000, env });
}

/** The site, built for a path and put where a server without rights can read it. */
async function buildSite(map: string, basis: string): Promise<Proefsite> {
  // Inside the project: while it builds, Astro runs code from this folder that looks for packages above it.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const uit = mkdtempSync(join(ROOT, '.cache', 'nginx-'));
  try {
    const { code, output } = await waitFor(
      spawnNode([findTool('astro'), 'build', '--outDir', uit], {
        SITE_BASIS: basis,
        SITE_COMPRESSIE: 'ja',
        SITE_OFFLINE: undefined,
        ONDERDELEN: undefined,
      }),
    );
    if (code !== 0) throw new UserError(`${output}\nThe site could not be built.`);
    const doel = join(map, 'html', basis);
    cpSync(uit, doel, { recursive: true, preserveTimestamps: true });
    // What nobody may see, whoever put it there; and the one folder with a dot that is for everybody.
    for (const naam of ['.env', '.git/config', 'offline/.verborgen', '.well-known/security.txt']) {
      mkdirSync(dirname(join(doel, naam)), { recursive: true });
      writeFileSync(join(doel, naam), 'a trial');
    }
    chmodSync(map, 0o755);
    return { ...readGebouwd(uit), map: doel, poort: await findPoort() };
  } finally {
    rmSync(uit, { recursive: true, force: true });
  }
}

async function startNginx(nginx: string, map: string, site: Proefsite): Promise<ChildProcess> {
  const config = join(map, 'nginx.conf');
  const werkmap = join(map, 'werk');
  const isRoot = process.getuid?.() === 0;
  mkdirSync(werkmap);
  if (isRoot) chownSync(werkmap, NIEMAND, NIEMAND);
  writeFileSync(config, formatZelfstandig({ ...site, wortel: join(map, 'html'), brotli: true }, werkmap));
  const wie = isRoot ? { uid: NIEMAND, gid: NIEMAND } : {};
  const args = ['-e', 'stderr', '-c', config, '-g', 'daemon off;'];
  const test = spawnSync(nginx, [...args, '-t'], { ...wie, encoding: 'utf8' });
  if (test.status !== 0 || /\[warn\]/.test(test.stderr)) throw new UserError(`nginx refuses:\n${test.stderr}`);
  const server = spawn(nginx, args, { ...wie, stdio: ['ignore', 'ignore', 'inherit'] });
  for (let keer = 0; keer < 100; keer++) {
    if (await vraag(site.poort, site.basis).then(Boolean, () => false)) return server;
    await wait(100);
  }
  await stop(server);
  throw new UserError('nginx does not answer.');
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const einde = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await einde;
}

async function checkSite(site: Proefsite, telling: Telling): Promise<void> {
  const regels = REGELS.filter(({ vergtPad }) => vergtPad !== true || site.basis !== '/');
  for (const { titel, check } of regels) await note(telling, titel, () => check(site));
  const adres = `http://127.0.0.1:${String(site.poort)}${site.basis}`;
  const browser = await CHROMIUM.start({ basis: adres, kleur: 'licht', setBereikbaar: () => undefined });
  try {
    const verhalen = VERHALEN.filter(({ titel, vergt }) => vergt === 'offline' || titel.includes('searches'));
    if (verhalen.length !== 2)
      throw new Error('The stories of the search and of working without a network have other names.');
    for (const verhaal of verhalen) {
      await note(telling, `in Chromium ${verhaal.titel}`, () =>
        tellVerhaal(verhaal, browser.openSessie, CHROMIUM.gaten),
      );
    }
  } finally {
    await browser.stop();
  }
}

async function note(telling: Telling, titel: string, check: () => Promise<unknown>): Promise<void> {
  try {
    await check();
    telling.passed += 1;
    console.log(`✓ ${titel}`);
  } catch (error) {
    telling.failed += 1;
    console.log(`✗ ${titel}\n  ${(error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n  ')}`);
  }
}

/** A port that nobody listens on. */
function findPoort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => {
        if (adres === null || typeof adres === 'string') reject(new Error('There is no free port.'));
        else resolve(adres.port);
      });
    });
  });
}
