import { describe, expect, test } from 'vitest';
import type { Zoekfilter, Zoekresultaat } from '../../src/domain/zoeken.ts';
import type { Volledigetekst } from '../../src/search/pagefind.ts';
import type { Volledigevragen } from '../../src/search/suggesties.ts';
import { searchVolledig } from '../../src/search/volledig.ts';

/** Pages by question, in order; a page is marked with the words that found it. */
type Bladen = Readonly<Record<string, readonly string[]>>;

const GEEN_FILTER: Zoekfilter = {};
const GEEN_VRAGEN: Volledigevragen = { zelf: '', verruimd: [], hersteld: undefined, los: [] };

/** A full text that knows these answers only, and notes what it is asked and what it works out. */
function createTekst(bladen: Bladen) {
  const gevraagd: string[] = [];
  const geladen: string[] = [];
  const tekst: Volledigetekst = {
    async search(vraag, filter) {
      gevraagd.push(vraag);
      await Promise.resolve();
      const gevonden = bladen[vraag] ?? [];
      const over =
        filter.soort === undefined ? gevonden : gevonden.filter((titel) => titel.startsWith(filter.soort ?? ''));
      return {
        treffers: over.map((titel, plaats) => ({
          id: titel,
          score: 10 - plaats,
          load: () => {
            geladen.push(titel);
            return Promise.resolve(createResultaat(titel, vraag));
          },
        })),
        totaalZonderFilter: gevonden.length,
        tellingen: { soort: new Map([['leidraad', gevonden.length]]), fase: new Map(), bron: new Map() },
      };
    },
  };
  return { tekst, gevraagd, geladen };
}

function createResultaat(titel: string, woorden: string): Zoekresultaat {
  return { titel, adres: `/${titel}/`, gewicht: 0, fragmenten: [{ tekst: woorden, isTreffer: true }], plekken: [] };
}

async function search(
  bladen: Bladen,
  vragen: Partial<Volledigevragen>,
  { filter = GEEN_FILTER, aantal = 10, weigh = (_: string, score: number) => score } = {},
) {
  const { tekst, gevraagd, geladen } = createTekst(bladen);
  const uitkomst = await searchVolledig(
    tekst,
    { vragen: { ...GEEN_VRAGEN, ...vragen }, weighPagina: weigh },
    filter,
    aantal,
  );
  return { uitkomst, gevraagd, geladen, titels: uitkomst.resultaten.map(({ titel }) => titel) };
}

describe('the full text is asked', () => {
  test('for the words, and nothing else is tried when these find something', async () => {
    const { titels, gevraagd, uitkomst } = await search(
      { visie: ['a', 'b'] },
      { zelf: 'visie', hersteld: 'vis', los: ['vi', 'sie'] },
    );
    expect(titels).toEqual(['a', 'b']);
    expect(gevraagd).toEqual(['visie']);
    expect(uitkomst).toMatchObject({ totaal: 2, isGedeeltelijk: false, ookGezochtOp: [] });
    expect(uitkomst.gezochtOp).toBeUndefined();
  });

  test('in other names too, and their pages come behind those with the word itself', async () => {
    const bladen = { wijkteam: ['a', 'b'], 'lokaal team': ['b', 'c'], buurtteam: ['a'] };
    const verruimd = [
      { tekst: 'lokaal team', naam: 'lokaal team' },
      { tekst: 'buurtteam', naam: 'buurtteam' },
    ];
    const { titels, uitkomst } = await search(bladen, { zelf: 'wijkteam', verruimd });
    expect(titels).toEqual(['a', 'b', 'c']);
    expect(uitkomst.totaal).toBe(3);
    // Only a name that brought a page is named.
    expect(uitkomst.ookGezochtOp).toEqual(['lokaal team']);
  });

  test('in other names alone where the word itself stands nowhere', async () => {
    const { titels, uitkomst } = await search(
      { 'lokaal team': ['c'] },
      { zelf: 'gebiedsteam', verruimd: [{ tekst: 'lokaal team', naam: 'lokaal team' }] },
    );
    expect(titels).toEqual(['c']);
    expect(uitkomst.ookGezochtOp).toEqual(['lokaal team']);
    expect(uitkomst.isGedeeltelijk).toBe(false);
  });

  test('for the mended words when those that were typed find nothing, and that is said', async () => {
    const { titels, gevraagd, uitkomst } = await search(
      { veiligheid: ['a'] },
      { zelf: 'vieligheid', hersteld: 'veiligheid' },
    );
    expect(titels).toEqual(['a']);
    expect(gevraagd).toEqual(['vieligheid', 'veiligheid']);
    expect(uitkomst.gezochtOp).toBe('veiligheid');
  });

  test('for the words apart when no page has them all: the page with most of them comes first', async () => {
    const { titels, uitkomst } = await search(
      { visie: ['a', 'b'], toezicht: ['c', 'b'] },
      { zelf: 'visie toezicht', los: ['visie', 'toezicht'] },
    );
    expect(titels[0]).toBe('b');
    expect(titels.toSorted()).toEqual(['a', 'b', 'c']);
    expect(uitkomst.isGedeeltelijk).toBe(true);
  });

  test('and has nothing when none of it is found', async () => {
    const { uitkomst } = await search({}, { zelf: 'niets', hersteld: 'iets', los: ['niets', 'iets'] });
    expect(uitkomst).toMatchObject({ totaal: 0, resultaten: [], isGedeeltelijk: false });
  });
});

test('an answer about other words than were asked is no answer', async () => {
  const { tekst } = createTekst({ xylofoon: ['a'] });
  const anders: Volledigetekst = {
    async search(vraag, filter) {
      const antwoord = await tekst.search(vraag, filter);
      return {
        ...antwoord,
        treffers: antwoord.treffers.map((treffer) => ({
          ...treffer,
          load: () => Promise.resolve(createResultaat('a', 'raad')),
        })),
      };
    },
  };
  const vragen = { ...GEEN_VRAGEN, zelf: 'xylofoon' };
  const uitkomst = await searchVolledig(anders, { vragen, weighPagina: (_, score) => score }, {}, 10);
  expect(uitkomst.totaal).toBe(0);
});

test('a page that is weighed more comes first', async () => {
  const weigh = (id: string, score: number) => (id === 'c' ? 2 : score);
  expect((await search({ visie: ['a', 'b', 'c'] }, { zelf: 'visie' }, { weigh })).titels).toEqual(['c', 'a', 'b']);
});

test('only as many pages are worked out as are shown', async () => {
  const { titels, geladen, uitkomst } = await search({ visie: ['a', 'b', 'c', 'd'] }, { zelf: 'visie' }, { aantal: 2 });
  expect(titels).toEqual(['a', 'b']);
  expect(new Set(geladen)).toEqual(new Set(['a', 'b']));
  expect(uitkomst.totaal).toBe(4);
});

test('a filter counts for every way of asking, and what it hides is counted', async () => {
  const bladen = { visie: ['leidraad-a', 'regio-a'], koers: ['leidraad-b', 'regio-b'] };
  const vragen = { zelf: 'visie', verruimd: [{ tekst: 'koers', naam: 'koers' }] };
  const { titels, uitkomst } = await search(bladen, vragen, { filter: { soort: 'regio' } });
  expect(titels).toEqual(['regio-a', 'regio-b']);
  expect(uitkomst.totaal).toBe(2);
  expect(uitkomst.totaalZonderFilter).toBeGreaterThanOrEqual(2);
});

test('pages that a filter hides are no reason to look for something else', async () => {
  const { uitkomst, gevraagd } = await search(
    { visie: ['leidraad-a'], veiligheid: ['regio-b'] },
    { zelf: 'visie', hersteld: 'veiligheid' },
    { filter: { soort: 'regio' } },
  );
  expect(gevraagd).toEqual(['visie']);
  expect(uitkomst).toMatchObject({ totaal: 0, totaalZonderFilter: 1 });
});

test('a part that cannot be loaded is no empty answer', async () => {
  const tekst: Volledigetekst = { search: () => Promise.reject(new Error('offline')) };
  const vragen = { ...GEEN_VRAGEN, zelf: 'visie' };
  await expect(searchVolledig(tekst, { vragen, weighPagina: () => 1 }, {}, 10)).rejects.toThrow('offline');
});
