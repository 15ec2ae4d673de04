import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** How to start the browser of the tests. */
export type Browser = {
  executablePath: string;
  args: string[];
  /** Variables to set besides the present environment. */
  env: Record<string, string>;
};

/** What the choice of a browser depends on. */
export type System = {
  platform: NodeJS.Platform;
  arch: string;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
};

/** Headless in a container: no sandbox as root, no graphics card, no traffic of its own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];

/** The browser for the tests. Unpacks the one from the npm package where that is used; never downloads anything. */
export function getBrowser(): Browser {
  const system: System = { platform: process.platform, arch: process.arch, env: process.env, exists: existsSync };
  const executablePath = findInstalledBrowser(system);
  return executablePath === undefined ? unpackBrowser(system) : { executablePath, args: ARGS, env: {} };
}

/**
 * Path of a browser that is on the machine: CHROMIUM_PATH, else Chrome, Edge or Chromium in its usual place.
 * Undefined on Linux x64, where the tests bring their own. Throws, with the way out, when there is none.
 */
export function findInstalledBrowser({ platform, arch, env, exists }: System): string | undefined {
  const { CHROMIUM_PATH: path } = env;
  if (path !== undefined && path !== '') {
    if (exists(path)) return path;
    throw new Error(`CHROMIUM_PATH wijst naar ${path}, maar dat bestand bestaat niet.`);
  }
  if (platform === 'linux' && arch === 'x64') return undefined;
  const found = listUsualPlaces(platform, env).find((place) => exists(place));
  if (found !== undefined) return found;
  throw new Error(
    'Voor de tests in een browser is Chrome of Edge nodig, en geen van beide is gevonden. ' +
      'Installeer er een, of zet in CHROMIUM_PATH waar een Chromium-browser staat.',
  );
}

function listUsualPlaces(platform: NodeJS.Platform, env: System['env']): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((f) => f !== undefined);
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((file) =>
      folders.map((folder) => `${folder}\\${file}`),
    );
  }
  return ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map((file) => `/usr/bin/${file}`);
}

/** A file of a tar archive. */
export type TarFile = { name: string; content: Buffer };

/** The plain files of an uncompressed ustar archive; folders come from their names. */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = [];
  const BLOCK = 512;
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const field = (start: number, length: number) =>
      archive.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12), 8);
    const type = field(156, 1);
    const start = at + BLOCK;
    if (type === '' || type === '0')
      files.push({ name: field(0, 100), content: archive.subarray(start, start + size) });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** Unpacks the browser into node_modules/.cache, with the libraries and fonts that the system lacks. */
function unpackBrowser({ exists }: System): Browser {
  const source = join(ROOT, 'node_modules', '@sparticuz', 'chromium');
  const version = /"version":\s*"([^"]+)"/.exec(readFileSync(join(source, 'package.json'), 'utf8'))?.[1] ?? 'onbekend';
  const target = join(ROOT, 'node_modules', '.cache', `chromium-${version}`);
  const inflate = (name: string) => brotliDecompressSync(readFileSync(join(source, 'bin', name)));

  if (!exists(target)) {
    // Unpacked beside the target and then renamed, so that a run that was cut off leaves no half browser.
    const half = `${target}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'chromium'), inflate('chromium.br'));
    chmodSync(join(half, 'chromium'), 0o755);
    for (const { name, content } of ['al2023.tar.br', 'fonts.tar.br'].flatMap((file) => readTar(inflate(file)))) {
      mkdirSync(dirname(join(half, name)), { recursive: true });
      writeFileSync(join(half, name), content);
    }
    writeFileSync(join(half, 'fonts.conf'), describeFonts(join(target, 'fonts')));
    moveUnlessThere(half, target);
  }

  const env: Record<string, string> = {};
  const hasLibrary = (name: string) => LIBRARY_FOLDERS.some((folder) => exists(join(folder, name)));
  if (!['libnss3.so', 'libnssutil3.so', 'libexpat.so.1'].every(hasLibrary)) {
    env['LD_LIBRARY_PATH'] = [join(target, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  }
  if (!exists('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = join(target, 'fonts.conf');
  return { executablePath: join(target, 'chromium'), args: ARGS, env };
}

/** Another process may have unpacked the same browser in the mean time; then that one stays. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** The package's own fonts.conf names a folder of the cloud service that it was made for. */
function describeFonts(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`;
}
