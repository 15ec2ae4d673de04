import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Zoekindex } from '../../src/domain/zoekindex.ts';
import { createIndexLoader, listGevraagd } from '../../src/search/index-loader.ts';
import { createSuggesties } from '../../src/search/suggesties.ts';
import { splitWoorden } from '../../src/search/woorden.ts';
import {
  divideIndex,
  KERNBESTAND,
  selectDelen,
  toDeelbestand,
  type Zoekbestanden,
} from '../../src/search/zoekdelen.ts';
import { createIndex, createPlek, createPlekOp } from './zoekplek.ts';

/** A little less tight than on the site, and much faster. */
const measure = (tekst: string) =>
  brotliCompressSync(tekst, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const PAGINAS = 4000;

/** The same row of numbers in every run, each below `grens`. */
function createLoterij(): (grens: number) => number {
  let stand = 10;
  return (grens) => {
    stand = (Math.imul(stand, 1_103_515_245) + 12_345) >>> 0;
    return (stand >>> 8) % grens;
  };
}

/** A site of 4,000 pages with four headings each; every title has the word `veiligheid`, which can divide no further. */
function createGroteSite(): Zoekindex {
  const draw = createLoterij();
  const lettergrepen = [...'bdfghjklmnprstvwz'].flatMap((letter) => [...'aeiou'].map((klinker) => letter + klinker));
  const pick = (lijst: readonly string[]) => lijst[draw(lijst.length)] ?? '';
  const woorden = Array.from({ length: 3000 }, () =>
    Array.from({ length: 3 + draw(3) }, () => pick(lettergrepen)).join(''),
  );
  const titel = (aantal: number) => Array.from({ length: aantal }, () => pick(woorden)).join(' ');
  const paginas = Array.from({ length: PAGINAS }, (_, nummer) =>
    createPlek({
      titel: `Veiligheid ${titel(1 + draw(4))} ${String(nummer)}`,
      adres: `/leidraad/${pick(woorden)}-${String(nummer)}/`,
      tekst: `Over ${titel(2)}.`,
    }),
  );
  const koppen = paginas.flatMap((pagina) =>
    [0, 1, 2, 3].map((kop) => createPlekOp(pagina, `${pick(woorden)}-${String(kop)}`, titel(1 + draw(5)))),
  );
  const begrip = createPlek({
    ...{ soort: 'begrip', titel: 'lokaal team', adres: '/begrippen/lokaal-team/' },
    ...{ namen: ['wijkteam'], tekst: 'Een team.' },
  });
  const samen = [createPlek({ titel: 'Veiligheidsvoorwaarden gesignaleerd' }), createPlek({ titel: 'voorwaarden' })];
  return createIndex([begrip, ...samen, ...paginas, ...koppen], [{ woorden: ['gezinsvoogd'], naar: ['gezinsmelden'] }]);
}

describe('an index that fits', () => {
  const index = createIndex([createPlek({ titel: 'Visie', tekst: 'Waar het om gaat.' })]);

  test('is one file', async () => {
    const { kern, delen, aanvulling } = divideIndex(index, measure);
    expect(delen.size).toBe(0);
    expect(kern.delen).toBeUndefined();
    expect(aanvulling.teksten).toEqual({ '/visie/': 'Waar het om gaat.' });
    const lader = createIndexLoader(() => Promise.resolve(kern), '');
    expect((await lader.start()).plekken.map(({ adres }) => adres)).toEqual(['/visie/']);
    expect(await lader.need(['visie'])).toBeUndefined();
  });

  test('is measured as it travels', () => {
    expect(divideIndex(index, () => 100_000).kern.delen).toBeUndefined();
    const lang = createIndex([createPlek({ titel: `Visie ${'x'.repeat(20_000)}` })]);
    expect(divideIndex(lang, () => 14_700).kern.delen).toBeUndefined();
    expect(divideIndex(lang, () => 14_701).kern.delen).toBeDefined();
  });
});

describe('an index of 4,000 pages', () => {
  let index: Zoekindex;
  let bestanden: Zoekbestanden;
  beforeAll(() => {
    index = createGroteSite();
    bestanden = divideIndex(index, measure);
  });
  const createLader = (gehaald: string[] = []) =>
    createIndexLoader((naam) => {
      gehaald.push(naam);
      if (naam === KERNBESTAND) return Promise.resolve(bestanden.kern);
      const deel = [...bestanden.delen].find(([begin]) => toDeelbestand(begin) === naam);
      return deel === undefined ? Promise.reject(new Error(naam)) : Promise.resolve(deel[1]);
    }, '');

  test('starts with the terms and the list of parts; then come the groups of words', async () => {
    expect(measure(JSON.stringify(bestanden.kern))).toBeLessThanOrEqual(14_700);
    const { plekken } = await createLader().start();
    expect(plekken.map(({ titel }) => titel)).toEqual(['lokaal team']);
    expect(bestanden.aanvulling.woordgroepen).toEqual(index.woordgroepen);
    expect(bestanden.aanvulling.teksten).toEqual({ '/begrippen/lokaal-team/': 'Een team.' });
  });

  test('has no part that is too large, also of a word that stands on every page', () => {
    const groot = [...bestanden.delen].filter(([, deel]) => measure(JSON.stringify(deel)) > 12_000);
    expect(groot.map(([begin]) => begin)).toEqual([]);
    expect(bestanden.delen.has('veiligheid$')).toBe(true);
  });

  test('gives every place to whom types the word that tells most', async () => {
    const { plekken: inKern } = await createLader().start();
    for (const { titel, adres } of index.plekken.filter((_, plaats) => plaats % 397 === 0)) {
      const perWoord = await Promise.all(splitWoorden(titel).map((woord) => createLader().need([woord])));
      const gevonden = [...inKern, ...perWoord.flatMap((meer) => meer?.plekken ?? [])];
      expect(
        gevonden.map((plek) => plek.adres),
        titel,
      ).toContain(adres);
    }
  });

  test('answers from the first letter, and fetches what it has only once', async () => {
    const gehaald: string[] = [];
    const lader = createLader(gehaald);
    const suggesties = createSuggesties();
    suggesties.add(await lader.start());
    for (const getypt of ['v', 've', 'vei', 'veil', 'veiligheid', 'veiligheid 12', 've', 'veiligheid 12']) {
      const meer = await lader.need(listGevraagd(suggesties.ask(getypt).vragen));
      if (meer) suggesties.add(meer);
      if (getypt.length > 1) expect(suggesties.ask(getypt).treffers.length, getypt).toBeGreaterThan(0);
    }
    expect(gehaald).toEqual([...new Set(gehaald)]);
    expect(suggesties.ask('veiligheid 12').treffers[0]?.plek.titel).toMatch(/^Veiligheid .* 12$/);
  });

  test('brings what is said of a page along', async () => {
    const meer = await createLader().need(['3999']);
    expect(meer?.plekken.find(({ titel }) => titel.endsWith(' 3999'))?.tekst).toMatch(/^Over /);
  });

  test.each(['veiligheidsvoorwaarden', 'voorwaarden', 'gesignaleerd', 'signaleren'])(
    'finds a place by another form, and by a part of a compound: %s',
    async (woord) => {
      const meer = await createLader().need([woord]);
      expect(meer?.plekken.map(({ titel }) => titel)).toContain('Veiligheidsvoorwaarden gesignaleerd');
    },
  );
});

test.each([
  ['ve', 'deel-ve.json'],
  ['ve$', 'deel-ve_24.json'],
  ['ø1', 'deel-_f81.json'],
])('the part %s is the file %s', (deel, bestand) => {
  expect(toDeelbestand(deel)).toBe(bestand);
});

test('only the parts are chosen that a word begins with', () => {
  const delen = ['a', 've$', 'vea', 'vei', 'si'];
  expect(selectDelen(delen, ['veilig'])).toEqual(['vei']);
  expect(selectDelen(delen, ['ve'])).toEqual(['ve$']);
  expect(selectDelen(delen, ['v'])).toEqual([]);
  expect(selectDelen(delen, ['gesignaleerd'])).toEqual(['si']);
  expect(selectDelen(delen, [])).toEqual([]);
});
