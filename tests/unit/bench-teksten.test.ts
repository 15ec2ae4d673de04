import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countWoorden, makeTeksten, toTekstadres } from '../../scripts/bench/make-teksten.ts';
import { toMdx, writeInhoud } from '../../scripts/bench/write-inhoud.ts';
import { inspectContent } from '../../src/check/check-content.ts';

const VEEL = makeTeksten(2500);
const TEKSTEN = VEEL.slice(0, 400);
const map = mkdtempSync(join(tmpdir(), 'bench-teksten-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

test('a smaller set of texts is the beginning of a larger one', () => {
  expect(makeTeksten(40)).toEqual(TEKSTEN.slice(0, 40));
});

test.each(['pad', 'titel', 'samenvatting'] as const)('no two texts have the same %s', (veld) => {
  expect(new Set(VEEL.map((tekst) => tekst[veld])).size).toBe(2500);
});

test('half of the texts have more than some 700 words, few are very long', () => {
  const woorden = TEKSTEN.map(({ markdown }) => countWoorden(markdown)).sort((a, b) => a - b);
  expect(woorden[200]).toBeGreaterThan(650);
  expect(woorden[200]).toBeLessThan(850);
  expect(woorden[0]).toBeLessThan(300);
  expect(woorden[399]).toBeGreaterThan(2000);
});

test('the texts have headings of two levels, lists, tables and links to pages that exist', () => {
  const samen = TEKSTEN.map(({ markdown }) => markdown).join('\n');
  for (const vorm of [/^## /m, /^### /m, /^- /m, /^1\. /m, /^\| --- /m, /\*\*/]) expect(samen).toMatch(vorm);
  const adressen = new Set(TEKSTEN.map(toTekstadres));
  const links = [...samen.matchAll(/\]\((\/[^)]+)\)/g)].map(([, adres]) => adres);
  expect(links.length).toBeGreaterThan(400);
  expect(links.filter((adres) => adres === undefined || !adressen.has(adres))).toEqual([]);
});

test('a part and a folder begin with a page of their own, and a folder has at most twenty', () => {
  const paden = TEKSTEN.map(({ pad }) => pad);
  const mappen = Map.groupBy(paden, (pad) => pad.slice(0, pad.lastIndexOf('/')));
  for (const [naam, inMap] of mappen) {
    expect(inMap).toContain(`${naam}/index`);
    expect(inMap.length).toBeLessThanOrEqual(20);
  }
});

test('a page of this generator has the id of each heading behind it', () => {
  const tekst = {
    pad: 'a/b',
    titel: 'Een: twee',
    samenvatting: 'Drie.',
    markdown: 'Vier.\n\n## Hoe werkt één?\n\nVijf.\n',
  };
  expect(toMdx(tekst, 3)).toBe(
    '---\ntitel: "Een: twee"\nmenutitel: "Een: twee"\nomschrijving: Drie.\nvolgorde: 3\n---\n\nVier.\n\n## Hoe werkt één? {#hoe-werkt-een}\n\nVijf.\n',
  );
});

test('the content that is made of the texts has no faults', async () => {
  await writeInhoud(map, TEKSTEN.slice(0, 40));
  const { faults, aantallen } = await inspectContent(map);
  expect(aantallen.paginas).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});
