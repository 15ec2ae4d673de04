import { readFile } from 'node:fs/promises';
import { chromium, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { getBrowser } from '../../scripts/chromium.ts';
import type { Doel } from './doel.ts';
import type { Motor, Sessie, Tab } from './driver.ts';
import { GEDULD_MS } from './expect.ts';
import { readElements } from './read-elements.ts';

export const CHROMIUM: Motor = {
  naam: 'Chromium',
  gaten: [],
  listOntbrekend: () => {
    getBrowser();
    return [];
  },
  start: async ({ basis, kleur }) => {
    const { executablePath, args, env } = getBrowser();
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    return {
      versie: browser.version(),
      openSessie: async () => {
        const context = await browser.newContext({
          baseURL: basis,
          colorScheme: kleur === 'donker' ? 'dark' : 'light',
          locale: 'nl-NL',
          timezoneId: 'Europe/Amsterdam',
        });
        return createSessie(context);
      },
      stop: () => browser.close(),
    };
  },
};

/** A session in a context of Playwright, which `stop` ends. */
export function createSessie(context: BrowserContext): Sessie {
  const fouten: string[] = [];
  context.setDefaultTimeout(GEDULD_MS);
  context.on('console', (message) => {
    if (message.type() === 'error') fouten.push(message.text());
  });
  context.on('weberror', (error) => fouten.push(error.error().message));
  return {
    openTab: async () => createTab(await context.newPage()),
    setOffline: (isOffline) => context.setOffline(isOffline),
    listFouten: () => fouten,
    stop: () => context.close(),
  };
}

function createTab(page: Page): Tab {
  const one = (doel: Doel) => locate(page, doel).first();
  return {
    goto: async (pad) => {
      await page.goto(`./${pad}`);
    },
    reload: async () => {
      await page.reload();
    },
    readAdres: () => Promise.resolve(page.url()),
    read: (doel) => locate(page, doel).evaluateAll(readElements),
    click: (doel) => one(doel).click(),
    fill: (doel, tekst) => one(doel).fill(tekst),
    selectOptie: async (doel, optie) => {
      await one(doel).selectOption({ label: optie });
    },
    press: (toets) => page.keyboard.press(toets),
    chooseBestand: (doel, { naam, bytes }) =>
      one(doel).setInputFiles({ name: naam, mimeType: 'application/octet-stream', buffer: bytes }),
    download: async (act) => {
      const gestart = page.waitForEvent('download');
      await act();
      const gereed = await gestart;
      return { naam: gereed.suggestedFilename(), bytes: await readFile(await gereed.path()) };
    },
    evaluate: (functie, arg = '') => page.evaluate(functie, arg),
    setVenster: (breedte, hoogte) => page.setViewportSize({ width: breedte, height: hoogte }),
    print: () => page.pdf({ preferCSSPageSize: true }),
    takeBeeld: () => page.screenshot(),
    close: () => page.close(),
  };
}

function locate(page: Page, doel: Doel): Locator {
  const within = doel.in === undefined ? page : locate(page, { ...doel.in, nr: doel.in.nr ?? 1 });
  const found = locateWat(within, doel).filter({ visible: true });
  return doel.nr === undefined ? found : found.nth(doel.nr - 1);
}

function locateWat(within: Page | Locator, doel: Doel): Locator {
  const exact = true;
  if ('css' in doel) return within.locator(doel.css);
  if ('tekst' in doel) return within.getByText(doel.tekst, { exact });
  if ('label' in doel) return within.getByLabel(doel.label, { exact }).and(within.locator('input, textarea, select'));
  return within.getByRole(doel.rol, doel.naam === undefined ? {} : { name: doel.naam, exact });
}
