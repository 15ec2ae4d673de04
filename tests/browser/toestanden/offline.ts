import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readBasis } from '../../../scripts/built-site.ts';
import { toCachenaam } from '../../../src/offline/cachenaam.ts';
import { decodeLijst, listBestanden, type Lijst } from '../../../src/offline/lijst.ts';
import { LIJSTBESTAND, MAP } from '../../../src/offline/strategie.ts';
import { waitForScript } from '../hulpmiddelpagina.ts';
import { listToestanden, type Toestand } from './toestand.ts';

/*
 * What there is to see of working without a network, without a worker: what it would keep is planted, and what it would
 * say is said for it. That it does so is tested in offline.test.ts.
 */

const readLijst = (): Lijst => {
  const lijst = decodeLijst(JSON.parse(readFileSync(join('dist', LIJSTBESTAND), 'utf8')));
  if (!lijst) throw new Error(`dist has no ${LIJSTBESTAND}.`);
  return lijst;
};

/** Keeps files of the site as they are named in its list: a page with its title and without the rest. */
async function keepBestanden(page: Page, select: (lijst: Lijst) => readonly { pad: string }[]): Promise<void> {
  const lijst = readLijst();
  const paginas = select(lijst).map(({ pad }): [pad: string, tekst: string] => {
    const bestand = join('dist', pad, 'index.html');
    const html = existsSync(bestand) ? readFileSync(bestand, 'utf8') : '';
    return [pad, /<title>[^<]*<\/title>/.exec(html)?.[0] ?? ''];
  });
  await page.evaluate(
    async ({ naam, basis, bestanden }) => {
      const cache = await caches.open(naam);
      await Promise.all(bestanden.map(([pad, tekst]) => cache.put(basis + pad, new Response(tekst))));
    },
    {
      naam: toCachenaam(readBasis(), lijst.versie),
      basis: readBasis(),
      bestanden: [...paginas, [LIJSTBESTAND, readFileSync(join('dist', LIJSTBESTAND), 'utf8')] as const],
    },
  );
}

/** Opens the page anew with these files kept. */
async function reopen(page: Page, select: Parameters<typeof keepBestanden>[1]): Promise<void> {
  await keepBestanden(page, select);
  await page.reload();
  if ((await page.locator('astro-island').count()) > 0) await waitForScript(page);
}

/** As if a worker serves the site; it serves nothing. */
const actWerker = (page: Page) =>
  page.addInitScript(() => {
    ServiceWorkerContainer.prototype.getRegistration = () =>
      Promise.resolve(
        Object.defineProperty(Object.create(ServiceWorkerRegistration.prototype), 'active', {
          value: { scriptURL: 'sw.js' },
        }),
      );
  });

/** Says for the worker that nothing comes from the site, and that another version was taken in. */
async function sayAlles(page: Page): Promise<void> {
  await page.evaluate(async (adres) => {
    await import(adres);
    const { serviceWorker } = navigator;
    for (let keer = 0; keer < 2; keer++) serviceWorker.dispatchEvent(new Event('controllerchange'));
    serviceWorker.dispatchEvent(new MessageEvent('message', { data: { isVerbonden: false, versie: 'een andere' } }));
  }, `${readBasis()}${MAP}pagina.js`);
}

const pressBewaar = (page: Page) => page.getByRole('button', { name: /^Bewaar de hele site/ }).click();
/** A connection on which one file never comes. */
const holdOver = (page: Page) => page.route('**/over/', () => undefined);

const DEEL = 'section:has(#offline)';

const MEDEDELINGEN = listToestanden('offline notices', [
  {
    naam: 'the site cannot be reached, and there is a new version',
    pad: './zelfscan/',
    act: sayAlles,
    getTeken: (page) => page.getByText('Er is een nieuwe versie van deze site.'),
    deel: '[data-offline]',
  },
]);

const KOPIE = listToestanden('offline copy', [
  {
    naam: 'is being made',
    pad: './mijn-gegevens/',
    prepare: holdOver,
    act: pressBewaar,
    getTeken: (page) => page.getByRole('progressbar', { name: 'De hele site wordt bewaard' }),
    deel: DEEL,
  },
  {
    naam: 'is whole',
    pad: './mijn-gegevens/',
    prepare: actWerker,
    act: (page) => reopen(page, listBestanden),
    getTeken: (page) => page.getByText('De hele site staat in deze browser en werkt zonder internet'),
    deel: DEEL,
  },
  {
    naam: 'has the tools',
    pad: './mijn-gegevens/',
    prepare: actWerker,
    act: (page) => reopen(page, ({ kern }) => kern),
    getTeken: (page) => page.getByText(/^De hulpmiddelen, het zoeken en de pagina’s die u las, werken/),
    deel: DEEL,
  },
  {
    naam: 'was asked for in vain',
    pad: './mijn-gegevens/',
    isLuidruchtig: true,
    prepare: (page) => page.route(/\/begrippen\//, (route) => route.abort()),
    act: pressBewaar,
    getTeken: (page) => page.getByText(/^Het bewaren is niet gelukt: het ging bij \d+ bestanden mis\./),
    deel: DEEL,
  },
  {
    naam: 'was stopped, too early to be of use',
    pad: './mijn-gegevens/',
    prepare: holdOver,
    act: async (page) => {
      await pressBewaar(page);
      await page.getByRole('button', { name: 'Stop met bewaren' }).click();
    },
    getTeken: (page) => page.getByText('Dat is te weinig om zonder internet te werken.'),
    deel: DEEL,
  },
  {
    naam: 'was taken away',
    pad: './mijn-gegevens/',
    act: async (page) => {
      await reopen(page, ({ kern }) => kern.slice(0, 9));
      await page.getByRole('button', { name: 'Offline kopie verwijderen' }).click();
    },
    getTeken: (page) => page.getByText('De offline kopie is verwijderd.'),
    deel: DEEL,
  },
  {
    naam: 'is not possible here',
    pad: './mijn-gegevens/',
    prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')),
    getTeken: (page) => page.getByText('In deze browser kan de site niet worden bewaard.'),
    deel: DEEL,
  },
]);

const BEWAARD = listToestanden('kept pages', [
  {
    naam: 'all of the site, unfolded',
    pad: './offline/',
    act: async (page) => {
      await reopen(page, listBestanden);
      for (const kop of await page.locator('[data-deel] > summary').all()) await kop.click();
    },
    getTeken: (page) => page.locator('[data-deel=begrippen][open] li').last(),
    deel: 'main',
  },
  {
    naam: 'a few, under the address of one that is not there',
    pad: './offline/',
    act: async (page) => {
      await keepBestanden(page, ({ overig }) => overig.filter(({ pad }) => /^(over|privacy|leidraad)\/$/.test(pad)));
      await page.route('**/bronnen/', (route) => route.fulfill({ path: 'dist/offline/index.html' }));
      await page.goto('./bronnen/');
    },
    getTeken: (page) => page.locator('main li').getByRole('link', { name: 'Privacy' }),
    deel: 'main',
  },
  {
    naam: 'none',
    pad: './offline/',
    getTeken: (page) => page.getByText('Hier komen de pagina’s te staan'),
    deel: 'main',
  },
]);

export const OFFLINETOESTANDEN: readonly Toestand[] = [...MEDEDELINGEN, ...KOPIE, ...BEWAARD];
