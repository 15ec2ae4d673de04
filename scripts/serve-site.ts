import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { findFile, type BuiltSite } from './built-site.ts';

/** What a server says of a file, by its extension. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A site on a port of this computer. */
export type ServedSite = {
  /** With the base path: `http://127.0.0.1:4410/`. */
  adres: string;
  /** While it cannot be reached every connection breaks off, as when the network is gone. */
  setBereikbaar: (isBereikbaar: boolean) => void;
  stop: () => void;
};

/** Serves the files of a built site as they are. */
export async function serveSite(site: Pick<BuiltSite, 'folder' | 'basis'>): Promise<ServedSite> {
  let isReachable = true;
  const server = createServer(({ url = '/', socket }, response) => {
    if (!isReachable) {
      socket.destroy();
      return;
    }
    const found = findFile(site, new URL(url, 'http://localhost').pathname);
    const file = found ?? '404.html';
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(found === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(readFileSync(join(site.folder, file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    adres: `http://127.0.0.1:${String(address.port)}${site.basis}`,
    setBereikbaar: (isBereikbaar) => {
      isReachable = isBereikbaar;
      if (!isBereikbaar) server.closeAllConnections();
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
