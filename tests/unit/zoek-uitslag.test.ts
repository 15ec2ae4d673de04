import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GEEN_UITKOMST, type Zoekresultaat, type Zoekuitkomst } from '../../src/domain/zoeken.ts';
import { PLEKSOORTEN } from '../../src/domain/zoekindex.ts';
import type { Suggestie, Suggestieuitslag } from '../../src/search/suggesties.ts';
import { groupSuggesties, mergeUitslag, type Uitslagrij } from '../../src/search/uitslag.ts';
import { createPlek } from './zoekplek.ts';

function createSuggestie(
  naam: string,
  velden: Partial<Suggestie> & { soort?: Suggestie['plek']['soort'] } = {},
): Suggestie {
  const { soort = 'pagina', ...rest } = velden;
  return {
    ...{
      plek: createPlek({ soort, titel: naam, adres: `/${naam}/` }),
      gewicht: 1,
      dekking: 0.5,
      isSterk: true,
      ontbreekt: [],
    },
    ...rest,
  };
}

function createUitslag(treffers: readonly Suggestie[], gedeeltelijk: readonly Suggestie[] = []): Suggestieuitslag {
  return {
    ...{ treffers, gedeeltelijk, ookGezochtOp: [], bedoelde: undefined, weighPagina: (_, score) => score },
    vragen: { zelf: '', verruimd: [], hersteld: undefined, los: [] },
  };
}

function createUitkomst(namen: readonly string[], velden: Partial<Zoekuitkomst> = {}): Zoekuitkomst {
  const resultaten = namen.map((naam, plaats): Zoekresultaat => ({
    ...{ titel: naam, adres: `/${naam}/`, gewicht: 1 / (1 + plaats), fragmenten: [], plekken: [] },
  }));
  return { ...GEEN_UITKOMST, totaal: namen.length, totaalZonderFilter: namen.length, resultaten, ...velden };
}

const toAdres = ({ plek, resultaat }: Uitslagrij) => plek?.adres ?? resultaat?.adres;
const listRijen = (...[uitslag, uitkomst]: Parameters<typeof mergeUitslag>) =>
  mergeUitslag(uitslag, uitkomst).map(toAdres);
const listGroepen = (uitslag: Suggestieuitslag) =>
  groupSuggesties(uitslag).map(({ soort, plekken }) => [soort, ...plekken.map(({ titel }) => titel)].join(' '));

describe('the suggestions', () => {
  test('begin with the best of all and then stand per kind, the kind with the best one first', () => {
    const soorten = ['begrip', 'vraag', 'kop', 'instrument', 'begrip', 'pagina', 'hulpmiddel'] as const;
    const treffers = soorten.map((soort, plaats) => createSuggestie(`${soort}${String(plaats)}`, { soort }));
    expect(listGroepen(createUitslag(treffers))).toEqual([
      'beste begrip0 vraag1 kop2',
      'instrument instrument3 hulpmiddel6',
      'begrip begrip4',
      'pagina pagina5',
    ]);
  });

  test('are only what was asked for by name', () => {
    expect(listGroepen(createUitslag([createSuggestie('a', { isSterk: false })], [createSuggestie('b')]))).toEqual([]);
  });

  test('are never more than ten, nor twice the same', () => {
    const suggestie = fc.record({
      naam: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }),
      soort: fc.constantFrom(...PLEKSOORTEN),
    });
    const uniek = fc.uniqueArray(suggestie, { maxLength: 40, selector: ({ naam }) => naam });
    fc.assert(
      fc.property(uniek, (alle) => {
        const groepen = groupSuggesties(createUitslag(alle.map(({ naam, soort }) => createSuggestie(naam, { soort }))));
        const plekken = groepen.flatMap((groep) => groep.plekken);
        expect(plekken.length).toBeLessThanOrEqual(10);
        expect(new Set(plekken).size).toBe(plekken.length);
        expect(new Set(groepen.map(({ soort }) => soort)).size).toBe(groepen.length);
        expect(groepen.every((groep) => groep.plekken.length > 0 && groep.plekken.length <= 3)).toBe(true);
      }),
    );
  });
});

describe('the rows below', () => {
  test('are the pages of the full text, without what is suggested already', () => {
    const uitslag = createUitslag([createSuggestie('a')]);
    expect(listRijen(uitslag, createUitkomst(['b', 'a', 'c']))).toEqual(['/b/', '/c/']);
  });

  test('have the places that only touch on the question between them, by how much they say', () => {
    const uitslag = createUitslag([
      createSuggestie('z', { isSterk: false, dekking: 0.9 }),
      createSuggestie('y', { isSterk: false, dekking: 0.1 }),
    ]);
    expect(listRijen(uitslag, createUitkomst(['b', 'c']))).toEqual(['/b/', '/z/', '/c/', '/y/']);
  });

  test('show a place once, as the page where its words stand', () => {
    const uitslag = createUitslag([createSuggestie('b', { isSterk: false })]);
    expect(mergeUitslag(uitslag, createUitkomst(['b'])).map(({ resultaat }) => resultaat?.adres)).toEqual(['/b/']);
  });

  test('are places with some of the words when nothing has them all, and say what they lack', () => {
    const uitslag = createUitslag([], [createSuggestie('a', { dekking: 0.1, ontbreekt: ['toezicht'] })]);
    expect(mergeUitslag(uitslag, GEEN_UITKOMST)).toMatchObject([{ plek: { titel: 'a' }, ontbreekt: ['toezicht'] }]);
    expect(listRijen(uitslag, createUitkomst(['b']))).toEqual(['/b/']);
  });

  const naam = fc.stringMatching(/^[a-h]{1,2}$/);
  const suggesties = fc.uniqueArray(
    fc.record({ naam, isSterk: fc.boolean(), dekking: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: 15, selector: (een) => een.naam },
  );
  const paginas = fc.uniqueArray(fc.stringMatching(/^[a-h]{1,2}$/), { maxLength: 40 });

  test('stay where they are when more pages are loaded', () => {
    fc.assert(
      fc.property(suggesties, paginas, fc.integer({ min: 1, max: 3 }), (alle, namen, keren) => {
        const uitslag = createUitslag(alle.map(({ naam: een, ...velden }) => createSuggestie(een, velden)));
        const uitkomst = createUitkomst(namen);
        const load = (aantal: number) =>
          listRijen(uitslag, { ...uitkomst, resultaten: uitkomst.resultaten.slice(0, aantal) });
        const eerder = load(10 * keren);
        expect(load(10 * (keren + 1)).slice(0, eerder.length)).toEqual(eerder);
      }),
    );
  });

  test('leave no page of the full text out, and show nothing twice', () => {
    fc.assert(
      fc.property(suggesties, paginas, (alle, namen) => {
        const uitslag = createUitslag(alle.map(({ naam: een, ...velden }) => createSuggestie(een, velden)));
        const boven = groupSuggesties(uitslag).flatMap(({ plekken }) => plekken.map(({ adres }) => adres));
        const rijen = [...boven, ...listRijen(uitslag, createUitkomst(namen))];
        expect(new Set(rijen).size).toBe(rijen.length);
        expect(rijen).toEqual(expect.arrayContaining(namen.map((een) => `/${een}/`)));
      }),
    );
  });
});
