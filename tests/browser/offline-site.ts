import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { readBasis } from '../../scripts/built-site.ts';
import { TYPES } from '../../scripts/serve-site.ts';

/** A host of the built site that a test can break. */
export type Gastheer = {
  /** Address of the home page. */
  adres: string;
  /** What is served; a test may change it. */
  map: string;
  /** `weg`: every connection is cut, as without a network. `traag`: no answer ever comes. */
  toestand: 'gewoon' | 'weg' | 'traag';
  /** Paths under the base that are answered with this status. */
  statussen: Map<string, number>;
  /** Paths under the base that are answered with this text. */
  teksten: Map<string, string>;
  stop: () => void;
};

/** Serves dist on a port of its own: the worker of one test must not meet the pages of another. */
export async function startGastheer(map = 'dist'): Promise<Gastheer> {
  const basis = readBasis();
  let toestand: Gastheer['toestand'] = 'gewoon';
  const gastheer: Gastheer = {
    adres: '',
    map,
    get toestand() {
      return toestand;
    },
    set toestand(nieuw) {
      toestand = nieuw;
      // What got no answer would hold one of the six connections that a browser makes with a host, for ever.
      server.closeAllConnections();
    },
    statussen: new Map(),
    teksten: new Map(),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer((request, response) => {
    if (gastheer.toestand === 'weg') request.socket.destroy();
    if (gastheer.toestand !== 'gewoon') return;
    const pad = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(basis.length);
    const bestand = join(gastheer.map, pad.endsWith('/') || pad === '' ? `${pad}index.html` : pad);
    const status = gastheer.statussen.get(pad) ?? (existsSync(bestand) && statSync(bestand).isFile() ? 200 : 404);
    const inhoud = status === 200 ? (gastheer.teksten.get(pad) ?? readFileSync(bestand)) : '';
    // Else a browser keeps some answers of itself, a 410 for ever.
    const koppen = {
      'Content-Type': TYPES[extname(bestand)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    };
    response.writeHead(status, koppen).end(inhoud);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const plek = server.address();
  if (plek === null || typeof plek === 'string') throw new Error('The server has no port.');
  gastheer.adres = `http://127.0.0.1:${String(plek.port)}${basis}`;
  return gastheer;
}

/** A copy of dist to change; `remove` takes it away. */
export function copySite(): { map: string; remove: () => void } {
  const map = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync('dist', map, { recursive: true });
  return { map, remove: () => rmSync(map, { recursive: true, force: true }) };
}
