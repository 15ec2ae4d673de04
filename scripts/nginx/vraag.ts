import { request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered; a header that came twice stands twice in `kopnamen`. */
export type Antwoord = { status: number; koppen: IncomingHttpHeaders; kopnamen: string[]; lijf: Buffer };

export type Vraag = { method?: string; koppen?: Record<string, string> };

/** Asks a server on this machine for a path, exactly as it is written: `/../` too, which fetch would take out. */
export function vraag(poort: number, pad: string, { method = 'GET', koppen = {} }: Vraag = {}): Promise<Antwoord> {
  return new Promise((resolve, reject) => {
    const gesprek = request({ host: '127.0.0.1', port: poort, path: pad, method, headers: koppen }, (antwoord) => {
      const stukken: Buffer[] = [];
      antwoord.on('data', (stuk: Buffer) => stukken.push(stuk));
      antwoord.on('error', reject);
      antwoord.on('end', () => {
        const kopnamen = antwoord.rawHeaders.filter((_, i) => i % 2 === 0).map((naam) => naam.toLowerCase());
        resolve({ status: antwoord.statusCode ?? 0, koppen: antwoord.headers, kopnamen, lijf: Buffer.concat(stukken) });
      });
    });
    gesprek.on('error', reject);
    gesprek.end();
  });
}
