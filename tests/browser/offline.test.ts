import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { readSite } from '../../scripts/built-site.ts';
import { OPZEGGING, writeOffline } from '../../src/build/offline.ts';
import { LIJSTBESTAND, MAP, VERSIEBESTAND } from '../../src/offline/strategie.ts';
import { download, downloadCsv, getBewaard, getKopveld, waitForScript } from './hulpmiddelpagina.ts';
import { copySite, startGastheer, type Gastheer } from './offline-site.ts';

const test = base.extend<{ gastheer: Gastheer }>({
  gastheer: async ({ browserName: _ }, use) => {
    const gastheer = await startGastheer();
    await use(gastheer);
    gastheer.stop();
  },
  baseURL: async ({ gastheer }, use) => use(gastheer.adres),
});
test.use({ serviceWorkers: 'allow' });

const GEDULD = { timeout: 30_000 };
const NIET_BEREIKBAAR = 'Deze site is nu niet te bereiken.';
const NIEUWE_VERSIE = 'Er is een nieuwe versie van deze site.';

const hulpmiddelen = readSite()
  .delen.filter(({ groep }) => groep === 'hulpmiddel')
  .map(({ id }) => id);
/** All pages of the tools, with those under them. */
const TOOLPAGINAS = hulpmiddelen.flatMap((id) => [
  `${id}/`,
  ...readdirSync(join('dist', id), { withFileTypes: true })
    .filter((een) => een.isDirectory())
    .map((een) => `${id}/${een.name}/`),
]);

/** Visits a tool and waits until the worker has taken over. */
async function visitTool(page: Page, adres = 'zelfscan/'): Promise<void> {
  await page.goto(adres);
  await waitForWorker(page);
}

async function waitForWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, GEDULD);
}

/** Until the part of the page that would ask for a worker has done so. */
async function waitForStart(page: Page): Promise<void> {
  await page.evaluate(
    async (adres) => {
      await import(adres);
      // What was asked of the caches before is answered before.
      await caches.keys();
    },
    new URL(`${MAP}pagina.js`, page.url().replace(/zelfscan\/$/, '')).href,
  );
}

const listCaches = (page: Page) => page.evaluate(() => caches.keys());
const countWorkers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('after one visit to a tool, the tools, the search and visited pages work without the site', async ({
  page,
  gastheer,
}) => {
  await visitTool(page);
  await page.goto('over/');
  gastheer.toestand = 'weg';

  await test.step('every page of every tool opens and runs', async () => {
    for (const adres of TOOLPAGINAS) {
      await page.goto(adres);
      await waitForScript(page);
    }
    expect(TOOLPAGINAS.length).toBeGreaterThan(8);
  });
  await test.step('the page says that the site cannot be reached', async () => {
    await expect(page.getByText(NIET_BEREIKBAAR)).toBeVisible();
  });
  await test.step('what was loaded by no page yet works: CSV and Word', async () => {
    await page.goto('checklist-sturing/');
    await waitForScript(page);
    await getKopveld(page, 'gemeente').fill('Voorbeeldstad');
    await expect(getBewaard(page)).toBeVisible();
    expect((await downloadCsv(page)).tekst).toContain('Voorbeeldstad');
    await page.goto('verbeterplan/?voorbeeld=1');
    const word = await download(page, () => page.getByRole('button', { name: 'Download voor Word' }).click());
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  });
  await test.step('the search suggests and finds pages', async () => {
    await page.goto('zoeken/#q=meldcode');
    await expect(page.locator('.zoek__resultaat').first()).toBeVisible();
  });
  await test.step('a visited page is there; one that was not leads to what is', async () => {
    await page.goto('over/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over deze site');
    await page.goto('privacy/');
    await expect(page.getByText('De pagina die u opende, staat niet in deze browser.')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Over deze site' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Zelfscan' })).toBeVisible();
  });
  await test.step('the sign goes when the site answers again', async () => {
    await page.goto('zelfscan/');
    await expect(page.getByText(NIET_BEREIKBAAR)).toBeVisible();
    gastheer.toestand = 'gewoon';
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(page.getByText(NIET_BEREIKBAAR)).toBeHidden();
  });
  await test.step('a page that the site has no more is not served from what was kept', async () => {
    gastheer.statussen.set('over/', 410);
    await page.goto('over/');
    gastheer.toestand = 'weg';
    await page.goto('over/');
    await expect(page.getByText('De pagina die u opende, staat niet in deze browser.')).toBeVisible();
    gastheer.toestand = 'gewoon';
  });
  await test.step('a slow site does not keep a page waiting for ever', async () => {
    gastheer.toestand = 'traag';
    await page.goto('zelfscan/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zelfscan');
    gastheer.toestand = 'gewoon';
  });
  await test.step('where the host has no worker any more, browsers stop using theirs', async () => {
    for (const pad of ['sw.js', VERSIEBESTAND]) gastheer.statussen.set(pad, 404);
    await page.goto('verbeterplan/');
    await expect.poll(() => countWorkers(page)).toBe(0);
    await expect.poll(() => listCaches(page)).toEqual([]);
  });
});

test('the whole site is kept on request, can be stopped and gone on with, and is taken away again', async ({
  page,
  gastheer,
}) => {
  await page.goto('mijn-gegevens/');
  const bewaar = page.getByRole('button', { name: /^Bewaar de hele site \(\d+(,\d)? MB\)$/ });
  await test.step('it goes on after a failure, and says what went wrong', async () => {
    gastheer.statussen.set('over/', 500);
    gastheer.teksten.set('privacy/', 'A page of another version than the list.');
    await bewaar.click();
    await expect(page.getByText('Het bewaren is niet gelukt: het ging bij 2 bestanden mis.')).toBeVisible(GEDULD);
    gastheer.statussen.clear();
    gastheer.teksten.clear();
    await page.getByRole('button', { name: 'Ga verder met bewaren' }).click();
    await expect(page.getByText('De hele site staat in deze browser.')).toBeVisible(GEDULD);
  });
  await waitForWorker(page);
  gastheer.toestand = 'weg';
  for (const [adres, kop] of [
    ['over/', 'Over deze site'],
    ['privacy/', 'Privacy'],
    ['', /./],
  ] as const) {
    await page.goto(adres);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(kop);
  }
  gastheer.toestand = 'gewoon';

  await test.step('it does not come back by itself', async () => {
    await page.goto('mijn-gegevens/');
    await page.getByRole('button', { name: 'Offline kopie verwijderen' }).click();
    await expect(page.getByText('De offline kopie is verwijderd.')).toBeVisible();
    expect(await countWorkers(page)).toBe(0);
    const over = await listCaches(page);
    await page.goto('zelfscan/');
    await waitForStart(page);
    expect(await countWorkers(page)).toBe(0);
    expect(await listCaches(page)).toEqual(over);
  });
});

test('keeping the whole site stops when asked, and what was kept stays', async ({ page }) => {
  await page.goto('mijn-gegevens/');
  await page.getByRole('button', { name: /^Bewaar de hele site/ }).click();
  await page.getByRole('button', { name: 'Stop met bewaren' }).click();
  await expect(page.getByText('U bent gestopt met bewaren.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ga verder met bewaren' })).toBeVisible();
  await expect(page.getByText('Dat is te weinig om zonder internet te werken.')).toBeVisible();
});

/** A next version of the site: another heading on the zelfscan, another name for the code that makes Word files. */
async function publishVolgende(gastheer: Gastheer): Promise<{ verdwenen: string; remove: () => void }> {
  const { map, remove } = copySite();
  const naam = readdirSync(join(map, '_astro')).find((een) => een.startsWith('docx-opmaak.')) ?? '';
  const nieuw = 'docx-opmaak.NieuweNm.js';
  renameSync(join(map, '_astro', naam), join(map, '_astro', nieuw));
  for (const bestand of readdirSync(map, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html)$/.test(bestand)) continue;
    const tekst = readFileSync(join(map, bestand), 'utf8');
    const anders = tekst
      .replaceAll(naam, nieuw)
      .replace(/data-versie="[0-9a-f]+"/, 'data-versie="geen"')
      .replace(/data-bytes="\d+"/, 'data-bytes="0"')
      .replace(/<h1>Zelfscan[^<]*<\/h1>/, '<h1>Vernieuwde zelfscan</h1>');
    if (anders !== tekst) writeFileSync(join(map, bestand), anders);
  }
  const werker = readFileSync(join(map, 'sw.js'), 'utf8').replace(/^const VERSIE='\w+';/, '');
  await writeOffline(map, werker, {
    kern: [...hulpmiddelen, 'mijn-gegevens', 'zoeken', 'offline'],
    buiten: ['onderdelen'],
  });
  gastheer.map = map;
  return { verdwenen: `_astro/${naam}`, remove };
}

test('a new version is taken in while someone types, and the old page keeps working', async ({
  page,
  context,
  gastheer,
}) => {
  await visitTool(page, 'verbeterplan/?voorbeeld=1');
  const ander = await context.newPage();
  await ander.goto('zelfscan/');
  await waitForScript(ander);
  const oud = (await listCaches(page)).filter((naam) => /[0-9a-f]{12}$/.test(naam));
  expect(oud).toHaveLength(1);
  const { verdwenen, remove } = await publishVolgende(gastheer);
  try {
    await getKopveld(ander, 'gemeente').pressSequentially('Voorbeeldst');
    await ander.evaluate(() => dispatchEvent(new Event('online')));
    await expect(ander.getByText(NIEUWE_VERSIE)).toBeVisible(GEDULD);
    await getKopveld(ander, 'gemeente').pressSequentially('ad');
    await expect(getKopveld(ander, 'gemeente')).toHaveValue('Voorbeeldstad');
    await expect(getBewaard(ander)).toBeVisible();

    await test.step('the page from before still gets code that the site no longer has', async () => {
      // The notice comes while the new worker still begins: what it drops, it drops before it is active.
      await waitForWorker(page);
      const adres = gastheer.adres + verdwenen;
      expect((await page.request.get(adres)).status()).toBe(404);
      expect(await page.evaluate(async (een) => (await fetch(een)).status, adres)).toBe(200);
    });
    await test.step('opened again, it is the new version, with what was typed', async () => {
      await ander.goto('zelfscan/');
      await expect(ander.getByRole('heading', { level: 1 })).toHaveText('Vernieuwde zelfscan');
      await expect(getKopveld(ander, 'gemeente')).toHaveValue('Voorbeeldstad');
      await expect(ander.getByText(NIEUWE_VERSIE)).toBeHidden();
    });
    await test.step('without the site it is the new version as well, and nothing of the old is left', async () => {
      gastheer.toestand = 'weg';
      await page.goto('zelfscan/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vernieuwde zelfscan');
      await expect.poll(() => listCaches(page)).not.toContain(oud[0]);
      await page.goto('verbeterplan/?voorbeeld=1');
      const word = await download(page, () => page.getByRole('button', { name: 'Download voor Word' }).click());
      expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
    });
  } finally {
    remove();
  }
});

/** As Chrome tells pages and workers that the visitor asked it to save data. */
const ZUINIG = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`;

test('who saves data gets nothing installed, but may keep the site on purpose', async ({ page, gastheer }) => {
  await page.addInitScript(ZUINIG);
  gastheer.teksten.set('sw.js', ZUINIG + readFileSync('dist/sw.js', 'utf8'));
  await page.goto('zelfscan/');
  await waitForStart(page);
  expect(await countWorkers(page)).toBe(0);
  expect(await listCaches(page)).toEqual([]);
  await test.step('nor does the worker install itself, as when data was not saved yet before', async () => {
    await page.evaluate(async (adres) => {
      const { installing } = await navigator.serviceWorker.register(adres);
      if (installing) await new Promise((done) => (installing.onstatechange = done));
    }, `${gastheer.adres}sw.js`);
    await expect.poll(() => countWorkers(page)).toBe(0);
    expect(await listCaches(page)).toEqual([]);
  });
  await test.step('the button keeps it', async () => {
    await page.goto('mijn-gegevens/');
    await page.getByRole('button', { name: /^Bewaar de hele site/ }).click();
    await expect(page.getByText('De hele site staat in deze browser.')).toBeVisible(GEDULD);
    gastheer.toestand = 'weg';
    await page.goto('privacy/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
  });
});

test('a site that is built without a worker takes away the one that a browser has', async ({ page, gastheer }) => {
  await visitTool(page);
  for (const pad of [VERSIEBESTAND, LIJSTBESTAND, `${MAP}pagina.js`]) gastheer.statussen.set(pad, 404);
  gastheer.teksten.set('sw.js', OPZEGGING);
  const html = readFileSync('dist/zelfscan/index.html', 'utf8');
  gastheer.teksten.set('zelfscan/', html.replace(/data-versie="[0-9a-f]+"/, 'data-versie="geen"'));
  // The worker asks once in its life: a browser soon stops one that has nothing to do, as this does at once.
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await page.goto('zelfscan/');
  await expect.poll(() => countWorkers(page)).toBe(0);
  await expect.poll(() => listCaches(page)).toEqual([]);
  await test.step('and what the browser does after that is as if there never was one', async () => {
    await page.goto('zelfscan/');
    await waitForScript(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await listCaches(page)).toEqual([]);
  });
});

test('on a shared computer nothing is kept, what was kept goes, and another tab does not bring it back', async ({
  page,
}) => {
  /** Only the mark that says so, which is empty. */
  const GEEN = [expect.stringMatching(/ uit$/)];
  await visitTool(page);
  await page.goto('mijn-gegevens/');
  await waitForScript(page);
  await page.getByRole('button', { name: 'Dit is een gedeelde computer' }).click();
  await expect(page.getByText('Op een gedeelde computer bewaart de site geen pagina’s')).toBeVisible();
  await expect.poll(() => countWorkers(page)).toBe(0);
  await expect.poll(() => listCaches(page)).toEqual(GEEN);
  await page.goto('zelfscan/');
  await waitForStart(page);
  const ander = await page.context().newPage();
  await ander.goto('zelfscan/');
  await waitForStart(ander);
  for (const tab of [page, ander]) {
    expect(await countWorkers(tab)).toBe(0);
    expect(await listCaches(tab)).toEqual(GEEN);
  }
});
