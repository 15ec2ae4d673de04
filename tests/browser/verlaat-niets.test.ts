import { test as plain, type BrowserContext, type Page } from '@playwright/test';
import {
  download,
  downloadCsv,
  getBewaard,
  openBestand,
  openHulpmiddel,
  waitForHulpmiddel,
  waitForScript,
  INVULBAAR,
} from './hulpmiddelpagina.ts';
import { expect, test } from './quiet-test.ts';

/** Stands in everything that is entered; letters and digits alone, so that an address does not write it otherwise. */
const GEHEIM = 'Geheim7f3a';

/** Ways to send something that leave no request to look at, or one whose contents cannot be seen. The site has none. */
const ONZICHTBAAR = ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'SharedWorker'];

type Verkeer = { url: string; inhoud: string };

/** Writes down all that pages of this context send, of whatever kind. */
async function record(context: BrowserContext): Promise<Verkeer[]> {
  const verkeer: Verkeer[] = [];
  context.on('request', (request) => {
    const koppen = Object.entries(request.headers()).flat().join('\n');
    verkeer.push({ url: request.url(), inhoud: `${koppen}\n${request.postDataBuffer()?.toString('latin1') ?? ''}` });
  });
  context.on('page', (page) => page.on('websocket', (socket) => verkeer.push({ url: socket.url(), inhoud: '' })));
  await context.exposeBinding('meldVerkeer', (_, url: string, inhoud: string) => {
    verkeer.push({ url, inhoud });
  });
  await context.addInitScript((namen) => {
    const meld: unknown = Reflect.get(window, 'meldVerkeer');
    const tell = (url: string, inhoud: unknown) => {
      if (typeof meld === 'function') Reflect.apply(meld, undefined, [url, String(inhoud)]);
    };
    const sendBeacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, inhoud) => {
      tell(new URL(url, location.href).href, inhoud);
      return sendBeacon(url, inhoud);
    };
    for (const naam of namen) {
      const Soort: unknown = Reflect.get(window, naam);
      if (typeof Soort !== 'function') continue;
      const construct = (doel: object, [url, ...rest]: unknown[]): object => {
        tell(`https://onzichtbaar.invalid/${naam}`, url);
        const gemaakt: unknown = typeof doel === 'function' && Reflect.construct(doel, [url, ...rest]);
        return typeof gemaakt === 'object' && gemaakt !== null ? gemaakt : {};
      };
      Reflect.set(window, naam, new Proxy(Soort, { construct }));
    }
  }, ONZICHTBAAR);
  return verkeer;
}

/** How the text looks in an address, in a body, in base64 (from each of three places) and in hex. */
const VORMEN = [
  GEHEIM.toLowerCase(),
  Buffer.from(GEHEIM).toString('hex'),
  ...[0, 1, 2].map((vooraf) =>
    Buffer.from(`${'-'.repeat(vooraf)}${GEHEIM}`)
      .toString('base64')
      // The outer characters also hold bits of what stands beside the text.
      .slice(vooraf === 0 ? 0 : vooraf + 1, -3),
  ),
];

/** What went to another origin, and what held something that was entered. */
function findLekken(verkeer: readonly Verkeer[], page: Page): { elders: string[]; geheim: string[] } {
  const { origin } = new URL(page.url());
  const isEigen = (url: string) => url.startsWith('data:') || url.startsWith('blob:') || new URL(url).origin === origin;
  const holds = ({ url, inhoud }: Verkeer) => {
    const alles = `${url}\n${inhoud}`;
    const gelezen = alles
      .replaceAll('\0', '')
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return VORMEN.some((vorm) => gelezen.includes(vorm) || gelezen.toLowerCase().includes(vorm));
  };
  return {
    elders: verkeer.filter(({ url }) => !isEigen(url)).map(({ url }) => url),
    geheim: verkeer.filter(holds).map(({ url }) => url),
  };
}

/** Enters the text in every field that can be seen and chooses something in every group; gives how many fields. */
async function fillAll(page: Page): Promise<number> {
  const teksten = page.locator('main').locator('textarea, input:not([type]), input[type=text], input[type=search]');
  for (const [i, veld] of (await teksten.all()).entries()) await veld.fill(`${GEHEIM} ${String(i)}`);
  for (const veld of await page.locator('main input[type=date]').all()) await veld.fill('2026-03-09');
  for (const veld of await page.locator('main select').all()) await veld.selectOption({ index: 1 });
  await page.locator('main :is(input[type=radio], input[type=checkbox])').evaluateAll((velden) => {
    for (const veld of velden) if (veld instanceof HTMLInputElement) veld.click();
  });
  return teksten.count();
}

test('nothing that is entered anywhere is in a request of any kind, and no request goes elsewhere', async ({
  page,
  context,
}) => {
  const verkeer = await record(context);

  for (const hulpmiddel of INVULBAAR) {
    await test.step(`every field of ${hulpmiddel.soort}, its file out and in`, async () => {
      await openHulpmiddel(page, hulpmiddel);
      expect(await fillAll(page)).toBeGreaterThan(2);
      await expect(getBewaard(page)).toBeVisible();
      await page
        .getByRole('button', { name: /^Naam wijzigen/ })
        .first()
        .click();
      await page.getByLabel('Nieuwe naam').fill(`${GEHEIM} hernoemd`);
      await page.keyboard.press('Enter');
      const { bytes, tekst } = await downloadCsv(page);
      expect(tekst).toContain(`${GEHEIM} hernoemd`);
      await page.reload();
      await waitForHulpmiddel(page);
      await openBestand(page, `${GEHEIM}.csv`, bytes);
      await page.getByRole('button', { name: /^Overnemen als / }).click();
      await expect(page.getByText(/is overgenomen in een nieuwe?/)).toBeVisible();
      await page.reload();
      await expect(page.locator('main [name=naam]')).toHaveValue(`${GEHEIM} hernoemd`);
    });
  }

  await test.step('the page with everything that is kept', async () => {
    await page.goto('./mijn-gegevens/');
    await waitForScript(page);
    await page
      .getByRole('button', { name: /^Naam wijzigen/ })
      .first()
      .click();
    expect(await fillAll(page)).toBeGreaterThan(1);
    await page.getByLabel('Nieuwe naam').press('Enter');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Vraag de browser om niets op te ruimen' }).click();
    const { bytes } = await download(page, () =>
      page.getByRole('button', { name: 'Alles bewaren als bestand' }).click(),
    );
    const bestand = { name: `${GEHEIM}.json`, mimeType: 'application/json', buffer: bytes };
    await page.getByLabel('Kies een back-up').setInputFiles(bestand);
    await expect(page.locator('.terugzetregel').first()).toContainText(GEHEIM);
  });

  await test.step('searching on the search page', async () => {
    await page.goto('./zoeken/');
    await waitForScript(page);
    const veld = page.getByRole('combobox', { name: 'Zoeken' });
    await veld.pressSequentially(`veiligheid ${GEHEIM}`);
    await expect(page).toHaveURL(new RegExp(GEHEIM));
    await veld.press('Enter');
    await expect(
      page
        .getByRole('main')
        .getByText(/ voor ‘/)
        .first(),
    ).toBeVisible();
    await page.reload();
    await expect(veld).toHaveValue(`veiligheid ${GEHEIM}`);
    await expect(
      page
        .getByRole('main')
        .getByText(/ voor ‘/)
        .first(),
    ).toBeVisible();
    // The page that is opened next is told where the visitor came from.
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  expect(verkeer.length).toBeGreaterThan(20);
  expect(findLekken(verkeer, page)).toEqual({ elders: [], geheim: [] });
});

/** Every way to send that the test above must be able to see, as a fault in the site would use it. */
const LEKKEN: { wijze: string; leak: (geheim: string) => unknown }[] = [
  { wijze: 'an address', leak: (geheim) => fetch(`/?x=${geheim}`) },
  { wijze: 'an address in base64', leak: (geheim) => fetch(`/?x=${btoa(`a${geheim}bc`)}`) },
  { wijze: 'a body', leak: (geheim) => fetch('/', { method: 'POST', body: JSON.stringify({ a: { b: geheim } }) }) },
  { wijze: 'a header', leak: (geheim) => fetch('/', { headers: { 'x-tekst': geheim } }) },
  { wijze: 'a beacon', leak: (geheim) => navigator.sendBeacon('/', geheim) },
  { wijze: 'a picture', leak: (geheim) => (new Image().src = `/${geheim}.png`) },
  { wijze: 'a web socket', leak: (geheim) => new WebSocket(`wss://${location.host}/${geheim}`) },
  { wijze: 'a page', leak: (geheim) => window.open(`/?x=${encodeURIComponent(`é ${geheim}`)}`) },
];
for (const { wijze, leak } of LEKKEN) {
  plain(`what leaves in ${wijze} is seen`, async ({ page, context }) => {
    const verkeer = await record(context);
    await page.goto('./robots.txt');
    await page.evaluate(`void (${leak.toString()})(${JSON.stringify(GEHEIM)})`);
    await expect.poll(() => findLekken(verkeer, page).geheim).not.toEqual([]);
  });
}

plain('what goes to another origin is seen', async ({ page, context }) => {
  const verkeer = await record(context);
  await page.goto('./robots.txt');
  await page.evaluate('void fetch("http://elders.invalid/").catch(() => 0)');
  await expect.poll(() => findLekken(verkeer, page).elders).toEqual(['http://elders.invalid/']);
});
