import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getObject, getString, type Bericht } from './bidi.ts';
import type { Motor, Sessie, Startopties } from './driver.ts';
import { until } from './expect.ts';
import { findProgramma } from './find-programma.ts';
import { createTab, type Bediening } from './webdriver-tab.ts';

/*
 * WebKit as GTK has it, in the small browser that comes along with it, driven over classic WebDriver. It needs a screen:
 * xvfb-run makes one that nobody sees.
 */

const DRIVER = 'WebKitWebDriver';

export const WEBKIT: Motor = {
  naam: 'WebKit',
  gaten: [
    { kunst: 'print', waarom: 'its WebDriver has no command to print' },
    { kunst: 'console', waarom: 'its WebDriver does not tell what is in the console' },
    { kunst: 'narrow window', waarom: 'its window cannot be narrower than its toolbar' },
  ],
  listOntbrekend: () => [
    ...(findProgramma(DRIVER) === undefined || findMiniBrowser() === undefined ? ['webkit2gtk-driver'] : []),
    ...(findProgramma('xvfb-run') === undefined ? ['xvfb'] : []),
    ...(findProgramma('xauth') === undefined ? ['xauth'] : []),
  ],
  start: async (opties) => {
    const map = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(map, 'config'));
    writeFileSync(join(map, 'config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloadsOf(map)}"\n`);
    const poort = await findPoort();
    const proces = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', DRIVER, `--port=${String(poort)}`], {
      stdio: 'ignore',
      // A group of its own, so that the screen and the browser go with it.
      detached: true,
      env: { ...process.env, ...describeOmgeving(map, opties) },
    });
    const gestopt = once(proces, 'exit');
    const send = createSend(`http://127.0.0.1:${String(poort)}`);
    const stop = async () => {
      if (proces.pid !== undefined) process.kill(-proces.pid);
      await gestopt;
      rmSync(map, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      await until(`${DRIVER} answers`, () => send('GET', '/status'), Boolean);
      // Only a session tells which version it is.
      const proef = await openSessie(send, opties, map);
      await proef.sessie.stop();
      return { versie: proef.versie, openSessie: async () => (await openSessie(send, opties, map)).sessie, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

const downloadsOf = (map: string) => join(map, 'downloads');

/** A home of its own, the dark theme of the desktop where that is preferred, and as root no sandbox, which it cannot have. */
function describeOmgeving(map: string, { kleur }: Startopties): Record<string, string> {
  return {
    HOME: map,
    XDG_CONFIG_HOME: join(map, 'config'),
    XDG_CACHE_HOME: join(map, 'cache'),
    XDG_DATA_HOME: join(map, 'data'),
    TZ: 'Europe/Amsterdam',
    GTK_THEME: kleur === 'donker' ? 'Adwaita:dark' : 'Adwaita',
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
}

/** The browser, which Debian keeps in a folder that is named for the kind of machine; undefined when it is not there. */
function findMiniBrowser(wortel = '/usr/lib'): string | undefined {
  if (!existsSync(wortel)) return undefined;
  return readdirSync(wortel)
    .filter((map) => map.endsWith('-linux-gnu'))
    .map((map) => join(wortel, map, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((pad) => existsSync(pad));
}

async function findPoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adres = server.address();
  server.close();
  return adres === null || typeof adres === 'string' ? 0 : adres.port;
}

type Send = (methode: 'GET' | 'POST' | 'DELETE', pad: string, inhoud?: object) => Promise<unknown>;

function createSend(server: string): Send {
  return async (method, pad, inhoud) => {
    const antwoord = await fetch(`${server}${pad}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(inhoud ?? {}) } : {}),
    });
    const { value } = getObject(await antwoord.json());
    if (antwoord.ok) return value;
    throw new Error(`${getString(getObject(value), 'error')}: ${getString(getObject(value), 'message')}`);
  };
}

async function openSessie(
  send: Send,
  { basis, setBereikbaar }: Startopties,
  map: string,
): Promise<{ sessie: Sessie; versie: string }> {
  const binary = findMiniBrowser();
  const options = { binary, args: ['--automation'] };
  const antwoord = getObject(
    await send('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }),
  );
  const pad = `/session/${getString(antwoord, 'sessionId')}`;
  let isEersteVrij = true;
  const sessie: Sessie = {
    openTab: async () => {
      const handle = isEersteVrij
        ? String(await send('GET', `${pad}/window`))
        : getString(getObject(await send('POST', `${pad}/window/new`, { type: 'tab' })), 'handle');
      isEersteVrij = false;
      const tab = createTab(createBediening(send, pad, handle), {
        basis,
        downloads: downloadsOf(map),
        werkmap: join(map, 'gekozen'),
      });
      await tab.setVenster(1280, 720);
      return tab;
    },
    setOffline: (isOffline) => {
      setBereikbaar(!isOffline);
      return Promise.resolve();
    },
    listFouten: () => [],
    stop: async () => {
      setBereikbaar(true);
      await send('DELETE', pad);
    },
  };
  return { sessie, versie: getString(getObject(antwoord['capabilities']), 'browserVersion') };
}

function createBediening(send: Send, sessie: string, handle: string): Bediening {
  /** To a tab that is not in front nothing can be said. */
  const post = async (pad: string, inhoud?: object) => {
    await send('POST', `${sessie}/window`, { handle });
    return send('POST', `${sessie}${pad}`, inhoud);
  };
  const get = async (pad: string) => {
    await send('POST', `${sessie}/window`, { handle });
    return send('GET', `${sessie}${pad}`);
  };
  const execute = (functie: string, args: readonly unknown[]) =>
    post('/execute/sync', { script: `return (${functie}).apply(null, arguments);`, args });
  const measure = async (): Promise<Bericht> =>
    getObject(await execute('() => ({ breedte: innerWidth, hoogte: innerHeight })', []));
  return {
    navigate: async (url) => {
      await post('/url', { url });
    },
    reload: async () => {
      await post('/refresh');
    },
    run: execute,
    find: async (functie, args) => {
      const element = await execute(functie, args);
      return typeof element === 'object' && element !== null ? { ...element } : undefined;
    },
    click: async (element) => {
      await post(`/element/${idOf(element)}/click`);
    },
    type: async (toetsen) => {
      const actions = [...toetsen].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await post('/actions', { actions: [{ type: 'key', id: 'toetsenbord', actions }] });
    },
    setBestand: async (element, pad) => {
      await post(`/element/${idOf(element)}/value`, { text: pad });
    },
    setVenster: async (width, height) => {
      // What can be set is the size of the window with its bars, of which the one with tabs comes and goes.
      const rand = { breedte: 0, hoogte: 0 };
      await until(
        'the window has its size',
        async () => {
          const vak = getObject(
            await post('/window/rect', { width: width + rand.breedte, height: height + rand.hoogte }),
          );
          const nu = await measure();
          rand.breedte = Number(vak['width']) - Number(nu['breedte']);
          rand.hoogte = Number(vak['height']) - Number(nu['hoogte']);
          return nu;
        },
        (nu) => nu['breedte'] === width && nu['hoogte'] === height,
      );
    },
    print: () => Promise.reject(new Error('WebKit has no command to print.')),
    takeBeeld: async () => Buffer.from(String(await get('/screenshot')), 'base64'),
    close: async () => {
      await send('POST', `${sessie}/window`, { handle });
      await send('DELETE', `${sessie}/window`);
    },
  };
}

/** WebDriver names an element by its only field, of which the name is fixed and says nothing. */
function idOf(element: Readonly<Record<string, unknown>>): string {
  return String(Object.values(element)[0]);
}
