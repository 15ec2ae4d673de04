import { describe, expect, test } from 'vitest';
import { joinBouw } from '../../scripts/bench/bouw.ts';
import { chooseOpdracht, rotate, Veld } from '../../scripts/bench/deelnemers.ts';
import { parseStat, sumGeheugen } from '../../scripts/bench/geheugen.ts';
import { listDelen, readVersie, withVoorwerk, type Generator } from '../../scripts/bench/generatoren/generator.ts';
import { computeGewicht, computeKern } from '../../scripts/bench/gewicht.ts';
import { readKeuzes } from '../../scripts/bench/keuzes.ts';
import { makeTeksten } from '../../scripts/bench/make-teksten.ts';
import { computeStand, DOELEN, summarizeMeting, type Samenvatting } from '../../scripts/bench/meting.ts';
import {
  fillMerken,
  formatDoelen,
  formatKort,
  formatSeconds,
  formatTabel,
  formatVerslag,
  type Verslag,
} from '../../scripts/bench/verslag.ts';

const GEWICHT = { html: 3000, css: 1000, js: 0, font: 30_000, anders: 0, verzoeken: 3 };

/** A generator as it came out; what a test is about stands in `anders`. */
function createSamenvatting(id: string, anders: Partial<Samenvatting> = {}): Samenvatting {
  const gewicht = anders.gewicht ?? GEWICHT;
  const basis = { id, naam: id, bouwtijd: 2000, geheugen: 500_000_000, lcp: 400, tbt: 0, zoeken: undefined };
  return { ...basis, gewicht, kern: computeKern(gewicht), ...anders };
}

function createGenerator(id: string): Generator {
  const leeg = { pakketten: {}, heeft: '', uitvoer: 'dist', caches: [], listOpdrachten: () => [] };
  return { id, naam: id, ...leeg, writeProject: () => Promise.resolve() };
}

describe('what the bench is asked', () => {
  const KEUZES = { paginas: [40, 400], rondes: 5, ladingen: 9, isProef: false };
  test.each([
    { args: [], keuzes: KEUZES },
    { args: ['--paginas=400,40,400'], keuzes: KEUZES },
    { args: ['--paginas=4000', '--rondes=1'], keuzes: { ...KEUZES, paginas: [4000], rondes: 1 } },
    { args: ['--proef', '--ladingen=3'], keuzes: { ...KEUZES, ladingen: 3, isProef: true } },
    // A part of them is nothing to write down.
    { args: ['--alleen=a'], keuzes: { ...KEUZES, alleen: ['a'], isProef: true } },
  ])('$args', ({ args, keuzes }) => {
    expect(readKeuzes(args, ['a', 'b'])).toEqual(keuzes);
  });

  test.each([
    { arg: '--alleen=a,c', message: 'Unknown: c. Use --alleen= with a,b.' },
    { arg: '--paginas=veel', message: '‘veel’ is no number. Use for example --paginas=40.' },
    { arg: '--rondes=0', message: '‘0’ is no number. Use for example --rondes=40.' },
    { arg: '--snel', message: 'Unknown option' },
  ])('$arg is refused', ({ arg, message }) => {
    expect(() => readKeuzes([arg], ['a', 'b'])).toThrow(message);
  });
});

describe('memory', () => {
  test('is that of a process and all below it', () => {
    const processen = [
      { id: 1, ouder: 0, geheugen: 1000 },
      { id: 2, ouder: 1, geheugen: 100 },
      { id: 3, ouder: 2, geheugen: 10 },
      { id: 4, ouder: 1, geheugen: 5 },
    ];
    expect(sumGeheugen(processen, 2)).toBe(110);
    expect(sumGeheugen(processen, 9)).toBe(0);
  });

  test('is read from the line that Linux gives, also of a program with a strange name', () => {
    const rest = '7 1 1 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 11 0 5 900 250 18446744073709551615 1';
    expect(parseStat(`42 (een (2) naam) S ${rest}`)).toEqual({ id: 42, ouder: 7, geheugen: 250 * 4096 });
    expect(parseStat('')).toBeUndefined();
  });

  test('of a build in steps is that of the step with most; the times add up', () => {
    const delen = [
      { tijd: 10, geheugen: 3 },
      { tijd: 5, geheugen: 8 },
    ];
    expect(joinBouw(delen)).toEqual({ tijd: 15, geheugen: 8 });
    expect(joinBouw([{ tijd: 1, geheugen: undefined }])).toEqual({ tijd: 1, geheugen: undefined });
  });
});

test('what a page loads is added up by kind, and the font is no part of the page', () => {
  const gegeven = [
    { bestand: 'a/index.html', bytes: 10 },
    { bestand: '_astro/a.css', bytes: 20 },
    { bestand: '_astro/a.js', bytes: 30 },
    { bestand: 'b.js', bytes: 1 },
    { bestand: 'letter.woff2', bytes: 40 },
    { bestand: 'pagefind.pf_meta', bytes: 50 },
  ];
  const gewicht = { html: 10, css: 20, js: 31, font: 40, anders: 50, verzoeken: 6 };
  expect(computeGewicht(gegeven)).toEqual(gewicht);
  expect(computeKern(gewicht)).toBe(61);
});

describe('a generator that fails', () => {
  test('is named with the reason, and the others go on', async () => {
    const veld = new Veld(['a', 'b', 'c'].map((id) => ({ generator: createGenerator(id), map: id })));
    const gedaan: string[] = [];
    await veld.doEach('40 pages', ({ map }) => {
      if (map === 'b') return Promise.reject(new Error('geen zin'));
      gedaan.push(map);
      return Promise.resolve();
    });
    expect(gedaan).toEqual(['a', 'c']);
    expect(veld.deelnemers.map(({ map }) => map)).toEqual(['a', 'c']);
    expect(veld.uitgevallen).toEqual([{ naam: 'b', waar: '40 pages', waarom: 'geen zin' }]);
  });
});

test('every round begins with another generator', () => {
  expect([0, 1, 2, 3].map((ronde) => rotate(['a', 'b', 'c'], ronde).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  expect(rotate([], 2)).toEqual([]);
});

test('the page that is opened is the same at every size, of middling length and not the first of its folder', () => {
  const opdracht = chooseOpdracht(makeTeksten(40));
  expect(opdracht.adres).toMatch(/^\/[a-z]+\/map-1\/[a-z-]+\/$/);
  expect(opdracht.woorden).toBeGreaterThan(600);
  expect(opdracht.woorden).toBeLessThan(800);
  const tekst = makeTeksten(40).find(({ pad }) => `/${pad}/` === opdracht.adres);
  expect(tekst?.titel.toLowerCase()).toContain(opdracht.woord);
  expect(() => chooseOpdracht(makeTeksten(8))).toThrow('--paginas=40');
});

test('each generator gets its parts from the folders of the texts, in order', () => {
  const delen = listDelen(makeTeksten(40));
  expect(delen).toHaveLength(8);
  for (const { id, teksten } of delen) {
    expect(teksten).toHaveLength(5);
    expect(teksten[0]?.pad).toBe(`${id}/index`);
  }
});

test('fields above a text survive what YAML would read as something else', () => {
  expect(withVoorwerk({ titel: 'Een: "twee"' }, 'Drie.\n')).toBe('---\ntitel: "Een: \\"twee\\""\n---\n\nDrie.\n');
});

test('the others get the same Astro as this project', async () => {
  expect(await readVersie('astro')).toMatch(/^\d+\.\d+\.\d+$/);
  await expect(readVersie('geen-pakket')).rejects.toThrow('package.json has no exact version of geen-pakket.');
});

test('one generator is told as medians, with the most memory of any round', () => {
  const lading = (lcp: number, js: number) => ({ lcp, tbt: lcp / 10, gewicht: { ...GEWICHT, js } });
  const samenvatting = summarizeMeting({
    id: 'a',
    naam: 'A',
    bouwen: [
      { tijd: 3000, geheugen: 5 },
      { tijd: 1000, geheugen: 9 },
      { tijd: 2000, geheugen: 7 },
    ],
    ladingen: [lading(300, 0), lading(900, 50), lading(500, 0)],
    zoektochten: [
      { tijd: 100, bytes: 10 },
      { tijd: 300, bytes: 10 },
    ],
  });
  expect(samenvatting).toEqual({
    ...createSamenvatting('a', { naam: 'A', bouwtijd: 2000, geheugen: 9, lcp: 500, tbt: 50 }),
    zoeken: { tijd: 200, bytes: 10 },
  });
  expect(() => summarizeMeting({ id: 'a', naam: 'A', bouwen: [], ladingen: [], zoektochten: undefined })).toThrow(
    'Nothing was measured of A.',
  );
});

const ZWAAR = { ...GEWICHT, html: 12_000 };
const UITSLAG = {
  paginas: 400,
  samenvattingen: [
    createSamenvatting('ons', { naam: 'Ours', zoeken: { tijd: 1000, bytes: 25_000 } }),
    createSamenvatting('astro', { bouwtijd: 1000, geheugen: undefined }),
    createSamenvatting('starlight', { lcp: 800, tbt: 40, gewicht: ZWAAR, zoeken: { tijd: 3000, bytes: 99_000 } }),
  ],
};

describe('the goals', () => {
  test('are figures of ours beside those of another', () => {
    expect(DOELEN.map((doel) => computeStand(doel, UITSLAG.samenvattingen))).toEqual([
      { verhouding: 2, isGehaald: false },
      { verhouding: 4000 / 13_000, isGehaald: true },
      { verhouding: 0.5, isGehaald: true },
    ]);
  });

  test('are told as met, not met, or not known where the other was not measured', () => {
    const zonder = { paginas: 4000, samenvattingen: UITSLAG.samenvattingen.slice(0, 1) };
    expect(formatDoelen([UITSLAG, zonder]).split('\n')).toEqual([
      expect.stringMatching(/\(1\.50\): \*\*not met\*\* \(2\.00\) at 400 pages, not known at 4,000 pages\.$/),
      expect.stringMatching(/\(0\.33\): met \(0\.31\) at 400 pages, not known at 4,000 pages\.$/),
      expect.stringMatching(/\(0\.50\): met \(0\.50\) at 400 pages, not known at 4,000 pages\.$/),
    ]);
  });
});

test('the table has our figures, and those of the others with how many times ours they are', () => {
  const rijen = formatTabel(UITSLAG)
    .split('\n')
    .map((rij) => rij.split('|').map((cel) => cel.trim()));
  expect(rijen[2]).toEqual(['', 'Ours', '2.0 s', '500 MB', '4.00 kB', '3', '400 ms', '0 ms', '1.0 s, 25.00 kB', '']);
  expect(rijen[3]?.slice(2, 5)).toEqual(['1.0 s (×0.50)', 'not measured', '4.00 kB (×1.0)']);
  expect(rijen[4]?.slice(6, 9)).toEqual(['800 ms (×2.0)', '40 ms', '3.0 s (×3.0), 99.00 kB']);
});

const VERSLAG: Verslag = {
  datum: '2026-01-02',
  machine: { kernen: 2, geheugen: 8 * 2 ** 30, systeem: 'linux', node: '24.0.0', browser: '153.0' },
  rondes: 5,
  ladingen: 9,
  toetstijd: 100,
  woorden: 700,
  letters: 9,
  deelnemers: [{ naam: 'Ours', versie: '', heeft: 'alles', metZoeken: true }],
  uitslagen: [{ ...UITSLAG, paginas: 4000 }, UITSLAG],
  uitgevallen: [{ naam: 'Starlight', waar: '4,000 pages', waarom: 'te groot\nen nog meer' }],
};

test('the report names date, machine, every size, and who fell out', () => {
  const tekst = formatVerslag(VERSLAG);
  expect(tekst).toContain('on 2026-01-02');
  expect(tekst).toContain('2 cores, 8 GB of memory, linux, Node 24.0.0, Chromium 153.0');
  for (const kop of ['## 400 pages', '## 4,000 pages', '## Goals']) expect(tekst).toContain(kop);
  expect(tekst).toContain('- **Starlight** at 4,000 pages: te groot\n');
});

test('the README gets the table of the size that most sites have, between the marks, as often as asked', () => {
  const kort = formatKort(VERSLAG);
  expect(kort).toMatch(/^The same 400 pages, measured on 2026-01-02\. Machine: 2 cores/);
  const leeg = 'Voor\n\n<!-- bench:start -->\n<!-- bench:end -->\n\nNa $1\n';
  const vol = `Voor\n\n<!-- bench:start -->\n\n${kort}\n\n<!-- bench:end -->\n\nNa $1\n`;
  expect(fillMerken(leeg, kort)).toBe(vol);
  expect(fillMerken(vol, kort)).toBe(vol);
  expect(fillMerken('Zonder merken', kort)).toBeUndefined();
});

test.each([
  [0, '0.0 s'],
  [49, '0.0 s'],
  [50, '0.1 s'],
  [61_040, '61.0 s'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(formatSeconds(milliseconds)).toBe(text);
});
