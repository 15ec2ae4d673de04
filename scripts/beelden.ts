// `npm run beelden`: makes the pictures of the tour and of the README anew from the site in dist/, light and dark.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { BEELDSCHERPTE } from '../src/domain/beeld.ts';
import { LEGE_CHECKLIST, type ChecklistInvoer } from '../src/domain/checklist.ts';
import { encodeDocument } from '../src/storage/documenttekst.ts';
import { toSleutel } from '../src/storage/sleutels.ts';
import { CHECKLIST } from '../src/stores/checklist-hulpmiddel.ts';
import { BEELDGEWICHT, README_BEELDGEWICHT } from './budgets.ts';
import { readBuiltSite, readSite } from './built-site.ts';
import { getBrowser } from './chromium.ts';
import { serveCompressed } from './compressed-server.ts';

/** Where pictures go and how large they are. */
type Formaat = {
  map: string;
  /** In pixels of the page. */
  breedte: number;
  hoogte: number;
  scherpte: number;
  /** Bytes that a picture may weigh. */
  gewicht: number;
};

/** Of a phone: on a phone the pictures are shown nearly as large as the page itself, so that they can be read there. */
const RONDLEIDING: Formaat = {
  map: 'content/beelden',
  breedte: 400,
  hoogte: 300,
  scherpte: BEELDSCHERPTE,
  gewicht: BEELDGEWICHT,
};
/** Of a desk: who reads the README decides whether to look further. No part of the site. */
const README: Formaat = {
  map: 'scripts/beelden',
  breedte: 1120,
  hoogte: 640,
  scherpte: 1.5,
  gewicht: README_BEELDGEWICHT,
};
/** What the pages show of today never changes a picture. */
const NU = new Date('2026-11-22T10:00:00+01:00');
const SCHEMAS = [
  { naam: 'licht', kleuren: 'light' },
  { naam: 'donker', kleuren: 'dark' },
] as const;

/** A picture: the part of a page that begins a little above an element. */
type Opname = {
  beeld: string;
  formaat: Formaat;
  /** Address without the slash it begins with. */
  adres: string;
  /** Where the picture begins. */
  bij: string;
  /** How far above that it begins, in pixels; below it when negative. */
  erboven?: number;
  /** Brings the page to what is to be seen. */
  prepare?: (page: Page) => Promise<void>;
};

const { id: siteId } = readSite();

/** A made-up checklist, as there is no example of one to open. */
const VERZONNEN: ChecklistInvoer = {
  ...LEGE_CHECKLIST,
  gemeente: 'Voorbeeldstad (verzonnen)',
  datum: '2026-11-22',
  beantwoordingen: {
    'c1-opdracht-1c': { stand: 'bespreken', notitie: 'Herstel staat niet in de opdracht.' },
    'c1-draagvlak-3': { stand: 'bespreken' },
    'c1-governance-3': { stand: 'uitzoeken' },
  },
};

const OPNAMEN: readonly Opname[] = [
  { beeld: 'route', formaat: RONDLEIDING, adres: 'routekaart/fase-2/', bij: '.route' },
  {
    beeld: 'zelfscan-vraag',
    formaat: RONDLEIDING,
    adres: 'zelfscan/',
    bij: '.vraag:has([data-vraag="6b-signaleren-h"])',
    prepare: async (page) => {
      await page.locator('[data-vraag="6b-signaleren-h"]').first().check();
    },
  },
  {
    beeld: 'zelfscan-uitkomst',
    formaat: RONDLEIDING,
    adres: 'zelfscan/uitkomst/?voorbeeld=1',
    bij: '.radar',
    erboven: -12,
  },
  {
    beeld: 'gespreksnotitie',
    formaat: RONDLEIDING,
    adres: `checklist-sturing/notitie/?id=verzonnen`,
    bij: '.blad',
    prepare: async (page) => {
      const sleutel = toSleutel({ siteId, soort: CHECKLIST.soort, id: 'verzonnen' });
      const gewijzigd = NU.toISOString();
      const invoer = CHECKLIST.vorm.encode(VERZONNEN);
      const tekst = JSON.stringify(encodeDocument(CHECKLIST.vorm, { gemaakt: gewijzigd, gewijzigd, invoer }));
      // From outside, as a test does: this browser and all that it keeps is gone after the picture.
      await page.evaluate(([naam, inhoud]) => localStorage.setItem(naam, inhoud), [sleutel, tekst] as const);
      await page.reload();
    },
  },
  {
    beeld: 'verbeterplan',
    formaat: RONDLEIDING,
    adres: 'verbeterplan/?voorbeeld=1#planning',
    bij: '.plaat',
  },
  {
    beeld: 'zoeken',
    formaat: RONDLEIDING,
    adres: 'zoeken/',
    bij: 'main [role=combobox]',
    prepare: async (page) => {
      await page.locator('main [role=combobox]').fill('meldcode');
      await page.locator('main [role=option]').first().waitFor();
    },
  },
  { beeld: 'route', formaat: { ...README, hoogte: 860 }, adres: '', bij: 'body', erboven: 0 },
  { beeld: 'zelfscan', formaat: README, adres: 'zelfscan/uitkomst/?voorbeeld=1', bij: '.radar', erboven: 16 },
  { beeld: 'verbeterplan', formaat: README, adres: 'verbeterplan/?voorbeeld=1#planning', bij: '.plaat', erboven: 64 },
];

const site = readBuiltSite();
const server = await serveCompressed(site);
const { executablePath, args, env } = getBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const opname of OPNAMEN) {
    const { map, gewicht } = opname.formaat;
    mkdirSync(map, { recursive: true });
    for (const { naam, kleuren } of SCHEMAS) {
      const bestand = join(map, `${opname.beeld}-${naam}.webp`);
      const bytes = await encodeWebp(browser, await photograph(browser, server.adres, opname, kleuren), gewicht);
      writeFileSync(bestand, bytes);
      console.log(`${bestand} ${(bytes.length / 1000).toFixed(1)} kB`);
    }
  }
} finally {
  await browser.close();
  server.stop();
}

/** The picture as a PNG file. */
async function photograph(
  van: Browser,
  basis: string,
  { formaat: { breedte, hoogte, scherpte }, adres, bij, erboven = 12, prepare }: Opname,
  colorScheme: 'light' | 'dark',
): Promise<Buffer> {
  const context = await van.newContext({
    viewport: { width: breedte, height: 900 },
    deviceScaleFactor: scherpte,
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(NU);
    await page.goto(basis + adres);
    await page.waitForLoadState('networkidle');
    await prepare?.(page);
    const begin = page.locator(bij).first();
    await begin.waitFor();
    await page.waitForLoadState('networkidle');
    if ((await page.locator('canvas').count()) > 0) {
      // As high as the page: a chart that grows with the window draws itself anew while a picture of more is taken.
      const hoog = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: breedte, height: hoog });
    }
    // A chart draws itself and labels find their place after the page is there.
    await page.waitForTimeout(500);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('canvas')].every((doek) =>
        doek
          .getContext('2d')
          ?.getImageData(0, 0, doek.width, doek.height)
          .data.some((waarde) => waarde > 0),
      ),
    );
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return document.fonts.ready;
    });
    const boven = await begin.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    return await page.screenshot({
      fullPage: true,
      clip: { x: 0, y: Math.max(0, Math.round(boven) - erboven), width: breedte, height: hoogte },
    });
  } finally {
    await context.close();
  }
}

/** The picture as a WebP file of at most `gewicht` bytes, as well as it fits. Throws when it does not fit. */
async function encodeWebp(van: Browser, png: Buffer, gewicht: number): Promise<Buffer> {
  const page = await van.newPage();
  try {
    for (const kwaliteit of [0.9, 0.8, 0.7, 0.6, 0.5]) {
      const base64 = await page.evaluate(
        async ([bron, hoe]) => {
          const beeld = await createImageBitmap(await (await fetch(bron)).blob());
          const doek = new OffscreenCanvas(beeld.width, beeld.height);
          doek.getContext('2d', { alpha: false })?.drawImage(beeld, 0, 0);
          const bytes = new Uint8Array(
            await (await doek.convertToBlob({ type: 'image/webp', quality: hoe })).arrayBuffer(),
          );
          return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        },
        [`data:image/png;base64,${png.toString('base64')}`, kwaliteit] as const,
      );
      const bytes = Buffer.from(base64, 'base64');
      if (bytes.length <= gewicht) return bytes;
    }
    throw new Error(`A picture is more than ${String(gewicht)} bytes. Show a smaller part of the page.`);
  } finally {
    await page.close();
  }
}
