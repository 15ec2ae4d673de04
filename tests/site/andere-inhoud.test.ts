import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../scripts/built-site.ts';
import { findTool, ROOT, spawnNode, waitFor } from '../../scripts/install.mjs';
import { makeContent, publishAll } from '../../scripts/nieuw/make-content.ts';
import { serveSite, type ServedSite } from '../../scripts/serve-site.ts';
import { LICENTIEBESTAND, readLicentielijst } from '../../src/build/licentielijst.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { CHROMIUM } from '../engines/chromium.ts';
import { VOORBEELD } from '../engines/inhoud.ts';
import { css } from '../engines/doel.ts';
import { expectAdres, expectTekst, expectZichtbaar } from '../engines/expect.ts';
import { tellVerhaal, type Verhaal } from '../engines/verhaal.ts';
import { listVerhalen } from '../engines/verhalen.ts';
import {
  checkHeadings,
  checkLandmarks,
  checkPolicy,
  checkSkipLink,
  findBadLinks,
  findBadResources,
  findDuplicateIds,
  findInline,
  findScripts,
  onEachPage,
} from './rules.ts';

/*
 * The generator with other content than that of this project: the example of `npm run nieuw`, whole and with parts taken
 * out.
 */

/** Inside the project: while it builds, Astro runs code from the output folder that looks for packages above it. */
mkdirSync(join(ROOT, '.cache'), { recursive: true });
const MAP = mkdtempSync(join(ROOT, '.cache', 'inhoud-'));

async function build(naam: string): Promise<BuiltSite> {
  const content = join(MAP, naam);
  expect(await checkContent(content)).toEqual([]);
  const doel = join(MAP, `${naam}-site`);
  const { code, output } = await waitFor(
    spawnNode([findTool('astro'), 'build', '--content', content, '--outDir', doel], {
      ONDERDELEN: undefined,
      BASE_URL: undefined,
    }),
  );
  if (code !== 0) throw new Error(output);
  return readBuiltSite(doel, '/');
}

/** Replaces a text in a file that holds it. */
function edit(bestand: string, van: string | RegExp, naar: string): void {
  const tekst = readFileSync(bestand, 'utf8');
  const nieuw = tekst.replace(van, naar);
  if (nieuw === tekst) throw new Error(`${bestand} does not hold ${String(van)}.`);
  writeFileSync(bestand, nieuw);
}

afterAll(() => {
  rmSync(MAP, { recursive: true, force: true });
});

/** A day that the check takes, whenever it is: half a year from now. */
const GELDIG_TOT = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);

describe('the example of a new site', () => {
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Awaited<ReturnType<typeof CHROMIUM.start>>;
  beforeAll(async () => {
    const map = join(MAP, 'voorbeeld');
    await makeContent(map);
    // As if the page of the first fase had moved twice, and a heading on it had another id before.
    edit(
      join(map, 'gepubliceerd.yaml'),
      'paginas:\n',
      `paginas:
  - { adres: /stappenplan/, vervallen: true, vervangen_door: /aanpak/begin/, ankers: [{ id: stappen }] }
  - { adres: /aanpak/begin/, vervallen: true, vervangen_door: '/aanpak/fase-1/#afspraken', ankers: [] }
  - { adres: /weg/, vervallen: true, ankers: [] }
`,
    );
    edit(
      join(map, 'gepubliceerd.yaml'),
      '- { id: stappen }',
      '- { id: stappen }\n      - { id: zo-doet-u-dat, vervallen: true, vervangen_door: stappen }',
    );
    edit(
      join(map, 'site.yaml'),
      'adres: https',
      `beveiliging: { melden: [security@schoolpleinen.example], geldig_tot: '${GELDIG_TOT}' }\nadres: https`,
    );
    site = await build('voorbeeld');
    served = await serveSite(site);
    browser = await CHROMIUM.start({ basis: served.adres, kleur: 'licht', setBereikbaar: served.setBereikbaar });
  });
  afterAll(async () => {
    await browser.stop();
    served.stop();
  });

  test('has nothing of the content of this project, and no link that leads nowhere', () => {
    const eigen = /Leidraad|Routekaart|Werken aan veiligheid|Veilig Thuis/;
    expect(onEachPage(site.pages, ({ root }) => (eigen.test(root.toString()) ? ['other content'] : []))).toEqual([]);
    expect(onEachPage(site.pages, (page) => [...findBadLinks(site, page), ...findBadResources(site, page)])).toEqual(
      [],
    );
  });

  test.each(['/stappenplan/', '/aanpak/begin/'])('answers the old address %s with a page like others', (adres) => {
    const page = site.pages.find((een) => een.adres === adres);
    if (page === undefined) throw new Error(`There is no ${adres}.`);
    const rules = [
      checkLandmarks,
      checkSkipLink,
      checkHeadings,
      findDuplicateIds,
      findScripts,
      findInline,
      checkPolicy,
    ];
    expect(rules.flatMap((rule) => rule(page))).toEqual([]);
    expect(page.root.querySelector('main a')?.getAttribute('href')).toBe('/aanpak/fase-1/#afspraken');
    expect(page.root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  test('names no old address where pages are listed, found or kept, and has none for what is gone for good', () => {
    const lijsten = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((pad) =>
      /\.(xml|json)$/.test(pad),
    );
    expect(lijsten).toContain(join('offline', 'lijst.json'));
    expect(
      lijsten.filter((pad) => /stappenplan|aanpak\/begin/.test(readFileSync(join(site.folder, pad), 'utf8'))),
    ).toEqual([]);
    expect(site.pages.map(({ adres }) => adres)).not.toContain('/weg/');
  });

  test('says in security.txt whom to tell of a weakness, and does not have browsers keep that', () => {
    const tekst = readFileSync(join(site.folder, '.well-known', 'security.txt'), 'utf8');
    expect(tekst).toContain('Contact: mailto:security@schoolpleinen.example\n');
    expect(tekst).toContain(`Expires: ${GELDIG_TOT}T00:00:00Z\n`);
    expect(readFileSync(join(site.folder, 'offline', 'lijst.json'), 'utf8')).not.toContain('.well-known');
  });

  test('takes who comes by an old address to the new page, and who comes for an old heading to the new one', async () => {
    const tell: Verhaal['tell'] = async ({ openTab }) => {
      const tab = await openTab();
      await tab.goto('stappenplan/');
      await expectAdres(tab, /\/aanpak\/fase-1\/#afspraken$/);
      await expectTekst(tab, css('h1'), /Fase 1/);
      await tab.goto('aanpak/fase-1/#zo-doet-u-dat');
      await expectZichtbaar(tab, css('h2:has(> :target)'));
    };
    const verhaal: Verhaal = { titel: 'old addresses', tell };
    expect(await tellVerhaal(verhaal, browser.openSessie, CHROMIUM.gaten)).toEqual([]);
  });

  test.each(listVerhalen(VOORBEELD))('$titel', async (verhaal) => {
    expect(await tellVerhaal(verhaal, browser.openSessie, CHROMIUM.gaten)).toEqual([]);
  });
});

describe('a site without checklist, verbeterplan, comparison and route', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const map = join(MAP, 'kaal');
    await makeContent(map);
    for (const deel of ['checklist-sturing', 'verbeterplan', 'zelfscan/vergelijken.mdx', 'fasen.yaml'])
      rmSync(join(map, deel), { recursive: true });
    for (const deel of ['checklist-sturing', 'verbeterplan'])
      edit(join(map, 'site.yaml'), new RegExp(`^ *- \\{ id: ${deel},.*\\n`, 'm'), '');
    edit(join(map, 'home.yaml'), 'Naar de checklist, adres: /checklist-sturing/', 'Lees, adres: /bouwstenen/');
    edit(join(map, 'zelfscan', 'uitkomst.mdx'), / Maak daarna een .*/, '');
    for (const fase of ['fase-1', 'fase-2']) edit(join(map, 'aanpak', `${fase}.mdx`), `fase: ${fase}\n`, '');
    await publishAll(map);
    site = await build('kaal');
  });

  test('names in its list of licences what it has, and not what only they have', () => {
    const namen = readLicentielijst(readFileSync(join(site.folder, LICENTIEBESTAND), 'utf8')).map(({ naam }) => naam);
    expect(namen).toEqual(expect.arrayContaining(['preact', 'pagefind']));
    expect(namen).not.toContain('docx');
  });

  test('has no trace of them: no page, link, word, filter or entry in the search', () => {
    const spoor =
      /checklist|verbeterplan|regiobeeld|regionaal beeld|zelfscans vergelijken|aria-label="De fasen"|Alle fasen/i;
    expect(onEachPage(site.pages, ({ root }) => root.toString().match(spoor)?.slice(0, 1) ?? [])).toEqual([]);
    expect(
      site.pages.map(({ adres }) => adres).filter((adres) => /checklist|verbeterplan|vergelijken|regio/.test(adres)),
    ).toEqual([]);
    expect(readFileSync(join(site.folder, 'zoeken', 'index.json'), 'utf8')).not.toMatch(spoor);
    expect(onEachPage(site.pages, (page) => [...findBadLinks(site, page), ...findBadResources(site, page)])).toEqual(
      [],
    );
  });
});
