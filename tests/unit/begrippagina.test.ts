import { describe, expect, test } from 'vitest';
import { describeStatus, type Begrip, type BegripStatus } from '../../src/domain/begrip.ts';
import {
  describeBegrip,
  selectVerwant,
  toAfkortingAnker,
  toBegripAdres,
  toBegripPagina,
  toKorteBetekenis,
} from '../../src/domain/begrippagina.ts';

const begrip = (id: string, rest: Partial<Begrip> & { tekst?: string } = {}): Begrip => ({
  id,
  term: id,
  status: 'gedefinieerd',
  definities: [{ tekst: rest.tekst ?? 'Tekst.', bron: 'boek', plaats: 'blad 1' }],
  synoniemen: [],
  vormen: [],
  verwant: [],
  soort: 'deel',
  rollen: ['plukker'],
  isUitgelegdInTekst: false,
  ...rest,
});

test('addresses follow from the ids', () => {
  expect(toBegripAdres('steel')).toBe('/begrippen/steel/');
  expect(toAfkortingAnker('kh')).toBe('afkorting-kh');
});

describe('the description of a term', () => {
  const LANG = 'woord '.repeat(60).trim();
  test.each([
    ['of a short definition', begrip('Steel', { tekst: 'Bovenkant.' })],
    [
      'of one that fits',
      begrip('Steel', { tekst: 'Bovenkant van een vrucht, waar zij aan de tak vast heeft gezeten.' }),
    ],
    ['of a long one', begrip('Steel', { tekst: LANG })],
    ['of a long one that is broken over lines', begrip('Steel', { tekst: LANG.replaceAll(' ', '\n  ') })],
    ['of one that is one very long word', begrip('Steel', { tekst: `Een ${'z'.repeat(300)}` })],
    ['of a long term', begrip('Aandachtsfunctionaris voor fruit en groente in de hele provincie', { tekst: LANG })],
  ])('%s has at most 160 characters on one line and begins with the term', (_title, een) => {
    const tekst = describeBegrip(een);
    expect(tekst.length).toBeLessThanOrEqual(160);
    expect(tekst.startsWith(`${een.term}: `)).toBe(true);
    expect(tekst).not.toMatch(/\s{2}|\n/);
  });

  test.each([1, 2, 3, 5, 8, 13, 21])('fits in 160 characters wherever words of %d letters end', (letters) => {
    const begrippen = [1, 2, 3, 4, 5, 6, 7].map((n) =>
      begrip('x'.repeat(n), { tekst: `${'z'.repeat(letters)} `.repeat(90) }),
    );
    expect(begrippen.filter((een) => describeBegrip(een).length > 160)).toEqual([]);
  });

  test('has 50 characters at least, also of a definition of one word', () => {
    expect(describeBegrip(begrip('Ei', { tekst: 'Ja.' })).length).toBeGreaterThanOrEqual(50);
  });

  test('is cut after a whole word, without a comma before the dots', () => {
    const tekst = describeBegrip(begrip('Steel', { tekst: 'abcdefgh, '.repeat(30) }));
    expect(tekst).toMatch(/abcdefgh …$/);
  });
});

test.each([
  ['Een zin. En nog een.', 'Een zin.'],
  ['Maar één zin', 'Maar één zin'],
  ['Lichamelijk, psychisch enz. geweld. Nog iets.', 'Lichamelijk, psychisch enz. geweld.'],
  ['Zie artikel 1.1 van de wet. Daar staat het.', 'Zie artikel 1.1 van de wet.'],
  ['Naar J. Jansen en P. de Vries. Zij zeiden het.', 'Naar J. Jansen en P. de Vries.'],
  ['De maat (hoofdstuk 3). Daarna meer.', 'De maat (hoofdstuk 3).'],
  ['Onder andere (o.a. De Hoop) helpt. Meer niet.', 'Onder andere (o.a. De Hoop) helpt.'],
  ['Wat is ‘goed’? Dat hangt ervan af.', 'Wat is ‘goed’?'],
  ['Het is goed. ‘Anders’ kan ook.', 'Het is goed.'],
  ['Afgebroken\nregel hier. Tweede zin.', 'Afgebroken\nregel hier.'],
])('in short ‘%s’ is its first sentence', (tekst, zin) => {
  expect(toKorteBetekenis(begrip('x', { tekst }))).toBe(zin);
});

test('a term is related to what it names and to what names it, once, and not to itself', () => {
  const a = begrip('a', { verwant: ['c', 'b', 'a'] });
  const alle = [a, begrip('b', { verwant: ['a'] }), begrip('c'), begrip('d', { verwant: ['a'] }), begrip('e')];
  expect(selectVerwant(a, alle).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  expect(alle.flatMap((een) => selectVerwant(een, alle).map(({ id }) => `${een.id}-${id}`))).toEqual([
    'a-b',
    'a-c',
    'a-d',
    'b-a',
    'c-a',
    'd-a',
  ]);
});

test('the page of a term stands below the list of all terms; a text of its own lends it its description', () => {
  const pagina = toBegripPagina(begrip('steel', { term: 'Steel' }));
  expect(pagina).toMatchObject({
    id: 'begrippen/steel',
    adres: '/begrippen/steel/',
    deel: 'begrippen',
    titel: 'Steel',
  });
  expect(pagina.volgorde).toBeGreaterThan(0);
  const tekst = { ...pagina, titel: 'Over de steel', omschrijving: 'Lang verhaal.', nietUitleggen: 'alles' as const };
  expect(toBegripPagina(begrip('steel', { term: 'Steel' }), tekst)).toMatchObject({
    titel: 'Steel',
    omschrijving: 'Lang verhaal.',
    nietUitleggen: 'alles',
  });
});

test.each<[status: BegripStatus, bronnen: string[], zin: RegExp]>([
  ['gedefinieerd', ['boek'], /^De bron geeft zelf een definitie;/],
  ['gedefinieerd', ['boek', 'boek'], /^De bron geeft zelf een definitie;/],
  ['gedefinieerd', ['boek', 'krant'], /^Ten minste één van deze bronnen geeft zelf een definitie;/],
  ['uitgelegd', ['boek'], /^De bron geeft geen vaste definitie;/],
  ['uitgelegd', ['boek', 'krant'], /^De bronnen geven geen vaste definitie;/],
  ['genoemd', ['boek'], /^De bron noemt dit begrip zonder uitleg;/],
  ['genoemd', ['boek', 'krant'], /^De bronnen noemen dit begrip zonder uitleg;/],
])('%s by %j is said in the number of the documents', (status, bronnen, zin) => {
  const [eerste = '', ...rest] = bronnen;
  const toDefinitie = (bron: string) => ({ tekst: 'Tekst.', bron, plaats: 'blad 1' });
  expect(describeStatus({ status, definities: [toDefinitie(eerste), ...rest.map(toDefinitie)] })).toMatch(zin);
});
