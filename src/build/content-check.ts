import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { checkContent, listFaults, toFolder } from '../check/check-content.ts';
import { nameContentFolder } from '../check/content-folder.ts';
import { formatFaultIn, type Fault } from '../check/fault.ts';
import { readContent } from '../check/read-content.ts';
import { FOUTEN, toFoutmelding, VRAAG } from './foutmelding.ts';

const PANEEL = fileURLToPath(new URL('fouten-paneel.ts', import.meta.url));

/** Editors save several files at once. */
const RUST_IN_MS = 100;

/**
 * Makes `astro build` fail on every fault in the content, all at once. `astro dev` goes on, so that an editor can see a page
 * that is not finished; it shows the faults over the page and in the terminal until they are repaired.
 */
export function contentCheck(content: URL): AstroIntegration {
  let isBuild = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        if (command === 'dev') updateConfig({ vite: { plugins: [addPaneel()] } });
      },
      'astro:config:done': async () => {
        if (!isBuild) return;
        const faults = await checkContent(content);
        if (faults.length > 0) throw new Error(describeFaults(faults, content));
      },
      'astro:server:setup': ({ server, logger }) => {
        showFaults(server, content, logger);
      },
    },
  };
}

/** Loads the panel with the script that Vite puts in every page, so that it is on a page that cannot be made as well. */
function addPaneel(): Plugin {
  return {
    name: 'fouten-paneel',
    apply: 'serve',
    transform: (code, id) =>
      /\/vite\/dist\/client\/client\.mjs(\?|$)/.test(id)
        ? `${code}\nimport(${JSON.stringify(`/@fs${toUrlPath(PANEEL)}`)});`
        : undefined,
  };
}

function toUrlPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

/** Checks the content now and after every change in its folder, and says the outcome when it is another than before. */
function showFaults(server: ViteDevServer, content: URL, logger: AstroIntegrationLogger): void {
  const map = toFolder(content);
  let faults: readonly Fault[] = [];
  let timer: NodeJS.Timeout | undefined;
  let ronde = 0;
  const send = () => {
    server.environments.client.hot.send(
      FOUTEN,
      toFoutmelding(faults, nameContentFolder(content), map, server.config.base),
    );
  };
  const check = async () => {
    const deze = ++ronde;
    // What is new since the last publication is no fault yet: `npm run ids` comes last.
    const nieuw = listFaults(await readContent(map));
    if (deze !== ronde) return;
    const isAnders = JSON.stringify(nieuw) !== JSON.stringify(faults);
    faults = nieuw;
    if (!isAnders) return;
    send();
    if (nieuw.length > 0) logger.error(describeFaults(nieuw, content));
    else logger.info('De inhoud heeft geen fouten meer.');
  };
  const start = () => {
    check().catch((error: unknown) => {
      logger.error(`De inhoud is niet te controleren: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  server.watcher.add(map);
  server.watcher.on('all', (_, path) => {
    if (!path.replaceAll('\\', '/').startsWith(map.replaceAll('\\', '/'))) return;
    clearTimeout(timer);
    timer = setTimeout(start, RUST_IN_MS);
  });
  server.environments.client.hot.on(VRAAG, send);
  start();
}

function describeFaults(faults: readonly Fault[], content: URL): string {
  return ['De inhoud heeft fouten:', ...faults.map(formatFaultIn(nameContentFolder(content)))].join('\n');
}
