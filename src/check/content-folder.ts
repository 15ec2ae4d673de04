import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project; `content/` in it is the content when no other is asked for. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The folder with the content of the site, with a slash at its end: the one after `--content` among `args`, seen from
 * where the user is, or `content/` of the project. Throws in Dutch when it is not there.
 */
export function findContentFolder(
  args: readonly string[] = process.argv,
  from = process.cwd(),
  env: Readonly<Record<string, string | undefined>> = process.env,
): URL {
  const gevraagd = readFlag(args);
  if (gevraagd === undefined) {
    // What is written without `--` before it npm keeps to itself.
    if (env['npm_config_content'] !== undefined) {
      throw new Error('Zet twee streepjes voor --content, bijvoorbeeld: npm start -- --content ../mijn-regio');
    }
    return toFolderUrl(join(PROJECT, 'content'));
  }
  const path = resolve(from, gevraagd);
  // Without a name the folder where the user is would be taken.
  if (gevraagd === '' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `De map ‘${gevraagd}’ bestaat niet. Schrijf achter --content de map met uw inhoud. Een nieuwe maakt u met ‘npm run nieuw -- ${gevraagd || 'map'}’.`,
    );
  }
  return toFolderUrl(path);
}

/**
 * How messages name this folder: as seen from the project where that is short, so that editing programs can open it.
 * Without a slash at its end.
 */
export function nameContentFolder(folder: URL): string {
  const path = fileURLToPath(folder);
  const vanaf = relative(PROJECT, path).replaceAll(sep, '/');
  const isKort = !isAbsolute(vanaf) && !vanaf.startsWith('../../..');
  return (isKort ? vanaf : path.replaceAll(sep, '/')).replace(/\/$/, '');
}

function readFlag(args: readonly string[]): string | undefined {
  const place = args.findIndex((arg) => /^--content(=|$)/.test(arg));
  const arg = args[place];
  if (arg === undefined) return undefined;
  return arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : (args[place + 1] ?? '');
}

function toFolderUrl(path: string): URL {
  return pathToFileURL(join(path, sep));
}
