import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { findFile, type BuiltSite } from '../../scripts/built-site.ts';

/** A site as a web server on an intranet gives it. */
export type Intranet = { adres: string; stop: () => void };

/**
 * Serves an unpacked zip by nothing but its own web.config, as strictly as IIS: a file of a type that is not listed there
 * is not given, and with `nosniff` a browser takes every type at its word.
 */
export async function serveIntranet(site: Pick<BuiltSite, 'folder' | 'basis'>): Promise<Intranet> {
  const config = readFileSync(join(site.folder, 'web.config'), 'utf8');
  const list = (tekst: string, element: RegExp) =>
    new Map([...tekst.matchAll(element)].map(([, naam = '', waarde = '']) => [naam, waarde]));
  const types = list(config, /<mimeMap fileExtension="([^"]+)" mimeType="([^"]+)"/g);
  // What stands in a location is for a part of the site.
  const headers = Object.fromEntries(list(config.split('<location')[0] ?? '', /<add name="([^"]+)" value="([^"]+)"/g));
  const server = createServer(({ url = '/' }, response) => {
    const file = findFile(site, new URL(url, 'http://localhost').pathname);
    const type = types.get(extname(file ?? ''));
    if (file === undefined || type === undefined) response.writeHead(404, headers).end();
    else response.writeHead(200, { ...headers, 'Content-Type': type }).end(readFileSync(join(site.folder, file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    adres: `http://127.0.0.1:${String(address.port)}${site.basis}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
