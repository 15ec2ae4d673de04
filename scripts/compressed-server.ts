import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findFile, type BuiltSite } from './built-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** As the well-known hosts of static sites have it. */
const KEEP = { 'Cache-Control': 'public, max-age=600' };

/** A site on a port of this computer; `stop` ends it. */
export type RunningSite = { adres: string; stop: () => void };

/**
 * Serves the files of a built site as a host does that compresses text in advance; each is compressed once. `onServed`
 * hears which file went out and in how many bytes.
 */
export async function serveCompressed(
  site: Pick<BuiltSite, 'folder' | 'basis'>,
  onServed: (file: string, bytes: number) => void = () => undefined,
): Promise<RunningSite> {
  const bodies = new Map<string, Buffer>();
  const compress = (file: string) => {
    const body = bodies.get(file) ?? brotliCompressSync(readFileSync(join(site.folder, file)));
    bodies.set(file, body);
    return body;
  };
  const server = createServer(({ url = '/' }, response) => {
    const file = findFile(site, new URL(url, 'http://localhost').pathname);
    const type = TYPES[extname(file ?? '')];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = type === undefined ? readFileSync(join(site.folder, file)) : compress(file);
    onServed(file, body.length);
    response.writeHead(200, type === undefined ? KEEP : { ...KEEP, 'Content-Type': type, 'Content-Encoding': 'br' });
    response.end(body);
  });
  const port = await listen(server);
  return {
    adres: `http://127.0.0.1:${String(port)}${site.basis}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
