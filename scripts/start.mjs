// `npm start`: installs what is missing, builds the site and serves it. Runs on the system's own Node.
import { createServer } from 'node:net';
import { ensureInstalled, findNode, findTool, runMain, spawnNode, UserError, waitFor } from './install.mjs';

const FIRST_PORT = 4321;
/** What stands behind `npm start --`, such as `--content ../folder`. */
const OPTIONS = process.argv.slice(2);

await runMain(async () => {
  await ensureInstalled();
  findNode();
  console.log('De site wordt gebouwd…');
  const { code, output } = await waitFor(spawnNode([findTool('astro'), 'build', ...OPTIONS]));
  if (code !== 0) {
    throw new UserError(`${output}\nHet bouwen is niet gelukt; hierboven staat waarom en wat u kunt doen.`);
  }
  await serve(await findFreePort());
});

/** Serves dist until Ctrl+C and prints the address once the server says that it is ready. */
async function serve(port) {
  // One address family, so that "in use" means the same for the search of a port and for the server.
  const server = spawnNode([findTool('astro'), 'preview', '--host', '127.0.0.1', '--port', String(port), ...OPTIONS]);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      isStopping = true;
      server.kill();
    });
  }
  let seen = '';
  let isAnnounced = false;
  server.stdout.on('data', (chunk) => {
    if (isAnnounced) return;
    seen += chunk;
    // The server prints its address with the base path; colour codes may stand in between.
    const address = /http:\/\/127\.0\.0\.1:(\d+\/\S*)/.exec(seen.replace(/\u001B\[[\d;]*m/g, ''));
    if (address === null) return;
    isAnnounced = true;
    console.log(`\nDe site staat klaar op http://localhost:${address[1]}\nStop met Ctrl+C.`);
  });
  const { code, output } = await waitFor(server);
  if (!isStopping) {
    throw new UserError(`${output}\nDe server is gestopt (code ${code}); hierboven staat waarom.`);
  }
  console.log('\nGestopt.');
}

/** The first port from 4321 upward that nothing listens on. */
async function findFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + 50; port++) {
    if (await isFree(port)) {
      if (port !== FIRST_PORT) console.log(`Poort ${FIRST_PORT} is in gebruik; de site komt op poort ${port}.`);
      return port;
    }
  }
  throw new UserError(
    `De poorten ${FIRST_PORT} tot en met ${FIRST_PORT + 49} zijn in gebruik. Sluit een ander programma en probeer het opnieuw.`,
  );
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
