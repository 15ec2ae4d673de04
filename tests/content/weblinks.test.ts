import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { probeAdres, probeAdressen, type Bevinding } from '../../scripts/controleer-links/probe.ts';
import { reportLinks } from '../../scripts/controleer-links/report.ts';
import { listWeblinks } from '../../src/check/list-weblinks.ts';
import { readContent } from '../../src/check/read-content.ts';
import { changeBase, withFolder } from './fixture.ts';

const GEDULD = 60_000;
/** For what never answers. */
const KORT = 300;
const gevraagd: string[] = [];
let tegelijk = 0;
let meest = 0;
let basis = '';

const answer: RequestListener = (request, response) => {
  const { method = '', url = '' } = request;
  gevraagd.push(`${method} ${url}`);
  meest = Math.max(meest, ++tegelijk);
  response.on('close', () => tegelijk--);
  const reply = (status: number, location?: string) => {
    response.writeHead(status, location === undefined ? {} : { location }).end();
  };
  if (url === '/stil') return;
  if (url === '/geen-head') reply(method === 'HEAD' ? 405 : 200);
  else if (url === '/verhuisd') reply(301, '/tussen');
  else if (url === '/tussen') reply(308, '/goed');
  else if (url === '/even-elders') reply(302, '/goed');
  else if (url === '/naar-niets') reply(301, '/404');
  else if (url === '/rond') reply(302, '/rond');
  else if (/^\/\d{3}$/.test(url)) reply(Number(url.slice(1)));
  else setTimeout(() => reply(200), 20);
};
const server = createServer(answer);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const adres = server.address();
  if (adres !== null && typeof adres === 'object') basis = `http://127.0.0.1:${adres.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each<[string, Bevinding]>([
  ['/goed', { soort: 'werkt' }],
  ['/geen-head', { soort: 'werkt' }],
  ['/even-elders', { soort: 'werkt' }],
  ['/naar-niets', { soort: 'weg', status: 404 }],
  ['/404', { soort: 'weg', status: 404 }],
  ['/410', { soort: 'weg', status: 410 }],
  ['/403', { soort: 'anders', status: 403 }],
  ['/503', { soort: 'anders', status: 503 }],
  ['/rond', { soort: 'anders', status: 302 }],
])('what became of %s', async (pad, bevinding) => {
  expect(await probeAdres(`${basis}${pad}`, GEDULD)).toEqual(bevinding);
});

test('an address that moved for good is given with its anchor', async () => {
  expect(await probeAdres(`${basis}/verhuisd#deel`, GEDULD)).toEqual({ soort: 'verhuisd', naar: `${basis}/goed#deel` });
});

test('without a network nothing is said of a link', async () => {
  // A port that nothing listens on.
  expect(await probeAdres('http://127.0.0.1:1/', GEDULD)).toMatchObject({ soort: 'onbereikbaar' });
  expect(await probeAdres('https://bestaat-niet.invalid/', GEDULD)).toMatchObject({ soort: 'onbereikbaar' });
});

test('a site is asked for one address at a time, each address once', async () => {
  gevraagd.length = 0;
  meest = 0;
  const adressen = ['/a', '/b', '/c', '/a'].map((pad) => `${basis}${pad}`);
  const uitkomst = await probeAdressen(adressen, { geduld: GEDULD, pauze: 0, tegelijk: 4 });
  expect([...uitkomst.keys()]).toEqual(adressen.slice(0, 3));
  expect(gevraagd).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /c']);
  expect(meest).toBe(1);
});

test('a site that does not answer is not asked again, and the report says so', async () => {
  gevraagd.length = 0;
  const uitkomst = await probeAdressen([`${basis}/stil`, `${basis}/goed`], { geduld: KORT, pauze: 0, tegelijk: 1 });
  expect([...uitkomst.values()]).toEqual([
    { soort: 'onbereikbaar', reden: 'geen antwoord op tijd' },
    { soort: 'onbereikbaar', reden: 'niet gevraagd, want de site gaf net geen antwoord' },
  ]);
  expect(gevraagd).toEqual(['HEAD /stil', 'GET /stil']);
});

test('links are found in pages and in YAML, with their lines; the address of the site itself is none', async () => {
  const files = changeBase({
    'fruit/peer.mdx': ['### Nasmaak', 'Lees [meer](https://a.example/x#y) of [hier](/fruit/).\n\n### Nasmaak'],
    'bronnen.yaml': ['  status: geldend\n', '  status: geldend\n  adres: https://a.example/boek\n'],
    'fasen.yaml': ['Fruit in de mand.', 'Zie https://b.example/mand.'],
  });
  await withFolder(files, async (root) => {
    const links = listWeblinks(await readContent(root));
    expect(Object.fromEntries(links.map(({ adres, plaatsen }) => [adres, plaatsen.map(({ path }) => path)]))).toEqual({
      'https://a.example/x#y': ['content/fruit/peer.mdx'],
      'https://a.example/boek': ['content/bronnen.yaml'],
      'https://b.example/mand': ['content/fasen.yaml'],
    });
    expect(links.find(({ adres }) => adres.endsWith('boek'))?.plaatsen).toEqual([
      { path: 'content/bronnen.yaml', line: 7 },
    ]);
  });
});

const LINKS = ['a', 'b', 'c', 'd', 'e'].map((naam, index) => ({
  adres: `https://${naam}.example/`,
  plaatsen: [{ path: 'content/over.mdx', line: index + 1 }],
}));
const report = (...bevindingen: Bevinding[]) =>
  reportLinks(
    LINKS.slice(0, bevindingen.length),
    new Map(bevindingen.map((bevinding, index) => [LINKS[index]?.adres ?? '', bevinding])),
    '../mijn-regio',
  );

test('the report says per link what became of it and where it stands, what is gone at the end', () => {
  const { text, isWeg } = report(
    { soort: 'weg', status: 404 },
    { soort: 'werkt' },
    { soort: 'verhuisd', naar: 'https://nieuw.example/' },
    { soort: 'anders', status: 403 },
    { soort: 'onbereikbaar', reden: 'geen antwoord op tijd' },
  );
  expect(isWeg).toBe(true);
  expect(text).toBe(`Werkt (1)
  https://b.example/
    ../mijn-regio/over.mdx:2

Niet te bereiken, dus niets over te zeggen (1)
  https://e.example/ (geen antwoord op tijd)
    ../mijn-regio/over.mdx:5

Geweigerd of een ander antwoord: kijk zelf in de browser (1)
  https://d.example/ (antwoord 403)
    ../mijn-regio/over.mdx:4

Verhuisd: neem het nieuwe adres over (1)
  https://c.example/
  → https://nieuw.example/
    ../mijn-regio/over.mdx:3

Weg: haal de link weg of zoek een ander adres (1)
  https://a.example/ (antwoord 404)
    ../mijn-regio/over.mdx:1

5 adressen. Werkt: 1; verhuisd: 1; weg: 1; ander antwoord: 1; niet te bereiken: 1.
Wat niet te bereiken was, is niet gecontroleerd. Probeer het later nog eens.`);
});

test('without a network the report says that nothing is known, and nothing fails', () => {
  const stil = { soort: 'onbereikbaar', reden: 'x' } as const;
  const { text, isWeg } = report(stil, stil);
  expect(isWeg).toBe(false);
  expect(text).toContain('Geen enkel adres was te bereiken. Waarschijnlijk is er geen verbinding met internet');
});
