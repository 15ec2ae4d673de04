import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, getObject, getString, type Bidi } from './bidi.ts';
import { findProgramma } from './find-programma.ts';
import type { Motor, Sessie, Startopties } from './driver.ts';
import { createTab, type Bediening } from './webdriver-tab.ts';

/*
 * Firefox, driven over WebDriver BiDi, which it speaks itself: no driver program in between. Debian's firefox-esr, or
 * the one that FIREFOX_PATH names.
 */

export const FIREFOX: Motor = {
  naam: 'Firefox',
  gaten: [],
  listOntbrekend: () => (findFirefox() === undefined ? ['firefox-esr'] : []),
  start: async (opties) => {
    const map = mkdtempSync(join(tmpdir(), 'firefox-'));
    writeFileSync(join(map, 'user.js'), describeVoorkeuren(opties, map));
    const proces = spawn(
      findFirefox() ?? 'firefox-esr',
      ['--headless', '--no-remote', '--profile', map, '--remote-debugging-port', '0'],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TZ: 'Europe/Amsterdam', HOME: map } },
    );
    const bidi = await connectBidi(`${await findSocket(proces)}/session`);
    const { capabilities } = await bidi.send('session.new', { capabilities: {} });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return {
      versie: getString(getObject(capabilities), 'browserVersion'),
      openSessie: () => openSessie(bidi, opties.basis, map, opties.setBereikbaar),
      stop: async () => {
        const gestopt = once(proces, 'exit');
        proces.kill('SIGKILL');
        await gestopt;
        rmSync(map, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  },
};

/** No questions where to save, no traffic of its own, Dutch, and what the system prefers. */
function describeVoorkeuren({ kleur }: Startopties, map: string): string {
  const voorkeuren = {
    'browser.download.dir': downloadsOf(map),
    'browser.download.folderList': 2,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.shell.checkDefaultBrowser': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'intl.accept_languages': 'nl-NL, nl',
    // Not 'as the browser looks', which without a desktop is light whatever the system says.
    'layout.css.prefers-color-scheme.content-override': kleur === 'donker' ? 0 : 1,
  };
  return Object.entries(voorkeuren)
    .map(([naam, waarde]) => `user_pref(${JSON.stringify(naam)}, ${JSON.stringify(waarde)});\n`)
    .join('');
}

const downloadsOf = (map: string) => join(map, 'downloads');

function findFirefox(): string | undefined {
  const { FIREFOX_PATH: pad } = process.env;
  return pad === undefined || pad === '' ? findProgramma('firefox-esr') : pad;
}

/** Firefox says on which port it listens. */
function findSocket({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let gezegd = '';
    stderr?.setEncoding('utf8').on('data', (tekst: string) => {
      gezegd += tekst;
      const socket = /WebDriver BiDi listening on (ws:\S+)/.exec(gezegd)?.[1];
      if (socket !== undefined) resolve(socket);
    });
    stderr?.on('close', () => {
      reject(new Error(`Firefox ended before it could be driven: ${gezegd.slice(-500)}`));
    });
  });
}

async function openSessie(
  bidi: Bidi,
  basis: string,
  map: string,
  setBereikbaar: Startopties['setBereikbaar'],
): Promise<Sessie> {
  const { userContext } = await bidi.send('browser.createUserContext', {});
  const fouten: string[] = [];
  const unlisten = bidi.listen('log.entryAdded', ({ level, text }) => {
    if (level === 'error') fouten.push(String(text));
  });
  return {
    openTab: async () => {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab', userContext });
      const tab = createTab(createBediening(bidi, String(context)), {
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
    listFouten: () => fouten,
    stop: async () => {
      unlisten();
      setBereikbaar(true);
      await bidi.send('browser.removeUserContext', { userContext });
    },
  };
}

function createBediening(bidi: Bidi, context: string): Bediening {
  /** What the function gives, as the protocol writes it. */
  const call = async (functie: string, args: readonly unknown[]) => {
    const vraag = {
      functionDeclaration: functie,
      awaitPromise: true,
      // A click that a story makes is a deed of the visitor, and so is what it calls.
      userActivation: true,
      target: { context },
      arguments: args.map((arg) => ({ type: 'string', value: JSON.stringify(arg) })),
    };
    // A page that goes away while it is asked may never answer; who waits for it asks the next one.
    const antwoord = await bidi.send('script.callFunction', vraag, 5000);
    if (antwoord['type'] === 'exception')
      throw new Error(getString(getObject(antwoord['exceptionDetails']), 'text') || 'An error in the page.');
    return getObject(antwoord['result']);
  };
  const parse = (functie: string) => `(${functie})(...args.map((arg) => JSON.parse(arg)))`;
  const perform = (acties: readonly object[]) =>
    bidi.send('input.performActions', { context, actions: acties }).then(() => undefined);
  return {
    navigate: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    run: async (functie, args) => {
      const { value } = await call(`async (...args) => JSON.stringify(await ${parse(functie)}) ?? 'null'`, args);
      const antwoord: unknown = typeof value === 'string' ? JSON.parse(value) : undefined;
      return antwoord;
    },
    find: async (functie, args) => {
      const { sharedId } = await call(`(...args) => ${parse(functie)}`, args);
      return sharedId === undefined ? undefined : { sharedId };
    },
    click: (element) =>
      perform([
        {
          type: 'pointer',
          id: 'muis',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    type: (toetsen) =>
      perform([
        {
          type: 'key',
          id: 'toetsenbord',
          actions: [...toetsen].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ]),
    setBestand: async (element, pad) => {
      await bidi.send('input.setFiles', { context, element, files: [pad] });
    },
    setVenster: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    print: async () => toBytes(await bidi.send('browsingContext.print', { context, background: false })),
    takeBeeld: async () => toBytes(await bidi.send('browsingContext.captureScreenshot', { context })),
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

function toBytes({ data }: Readonly<Record<string, unknown>>): Uint8Array {
  return Buffer.from(String(data), 'base64');
}
