// Runs on the system's own Node (18 or newer) before anything is installed: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A fault that is told to the user without a stack trace. */
export class UserError extends Error {}

/**
 * Whether everything that `lock` asks for is in `installed` in the same version.
 * Compares contents, not times: git sets the time of a file anew at every checkout.
 * Optional packages may be absent, since most are for other platforms.
 * @param {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} lock package-lock.json
 * @param {{ packages?: Record<string, { version?: string, integrity?: string }> }} installed node_modules/.package-lock.json
 */
export function isUpToDate(lock, installed) {
  const present = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** Installs the packages of package-lock.json, unless they are there already. Throws a UserError when that fails. */
export async function ensureInstalled() {
  const lock = readJson(join(ROOT, 'package-lock.json'));
  const installed = readJson(join(ROOT, 'node_modules', '.package-lock.json'));
  if (lock !== undefined && installed !== undefined && isUpToDate(lock, installed)) return;

  console.log('De benodigde pakketten worden geïnstalleerd. Dat duurt de eerste keer een paar minuten.');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code === 0) return;
  throw new UserError(
    `${output}\nHet installeren van de pakketten is niet gelukt; hierboven staat waarom.\n` +
      'Controleer de verbinding met internet en probeer het opnieuw. Uw bestanden zijn niet veranderd.',
  );
}

/** Whether the tools run on this version of Node, `22.18.0`. Older ones cannot run TypeScript files directly. */
export function isNodeSuitable(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || major >= 24;
}

/**
 * Path of the Node that runs the tools: the one from the packages, else the system's own when that is new enough.
 * Throws a UserError when neither will do.
 */
export function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  if (existsSync(packaged)) return packaged;
  if (isNodeSuitable(process.versions.node)) return process.execPath;
  throw new UserError(
    `Op dit systeem (${process.platform} ${process.arch}) is Node 22.18 of nieuwer nodig, bij voorkeur Node 24. ` +
      `U gebruikt Node ${process.versions.node}.\nInstalleer een nieuwere versie van https://nodejs.org en probeer het opnieuw.`,
  );
}

/**
 * The command that runs a tool of node_modules on the right Node. Starts its JavaScript directly:
 * the shims in node_modules/.bin need a shell on Windows and would pick the system's Node.
 * @param {string} packageName such as `@playwright/test`
 * @param {string} [bin] name of the command, when the package has several
 */
export function findTool(packageName, bin) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bins === 'string' ? bins : (bins[bin ?? ''] ?? Object.values(bins)[0]);
  return join(folder, path);
}

/**
 * Starts a program on the right Node.
 * @param {string[]} args path of the program and its arguments
 * @param {Record<string, string | undefined>} [env] added to the present environment; undefined takes one away
 */
export function spawnNode(args, env = {}) {
  const node = findNode();
  return spawn(node, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Whatever the tools start themselves must find the same Node.
      PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      // The output goes through a pipe; colour codes belong on a screen only.
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
      ...env,
    },
  });
}

/** Waits for a started program. @returns {Promise<{ code: number, output: string }>} */
export function waitFor(child) {
  return new Promise((resolve) => {
    let output = '';
    const add = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', add);
    child.stderr?.setEncoding('utf8').on('data', add);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs `main` and tells its faults the way a user can read them. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Runs npm in a folder and waits for it.
 * @param {string[]} args
 * @param {string} [cwd]
 */
export function runNpm(args, cwd = ROOT) {
  const options = { cwd, stdio: ['ignore', 'pipe', 'pipe'] };
  const npmCli = process.env.npm_execpath ?? '';
  // Under `npm start` npm tells where its own program is; that spares the search and, on Windows, a shell.
  if (/npm-cli\.c?js$/.test(npmCli)) return waitFor(spawn(process.execPath, [npmCli, ...args], options));
  return waitFor(
    process.platform === 'win32'
      ? spawn(`npm.cmd ${args.join(' ')}`, { ...options, shell: true })
      : spawn('npm', args, options),
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
