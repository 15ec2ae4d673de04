import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isStopwoord,
  isTikfout,
  listStammen,
  MIN_TIKFOUT,
  splitVraag,
  splitWoorden,
} from '../../src/search/woorden.ts';

const woord = fc.stringMatching(/^[a-z]{1,20}$/);
const isZelfdeWoord = (a: string, b: string) => listStammen(a).some((stam) => listStammen(b).includes(stam));

describe('forms of one word share a stem', () => {
  test.each([
    ['plan', 'plannen'],
    ['team', 'teams'],
    ['gemeente', 'gemeenten'],
    ['gemeente', 'gemeentes'],
    ['maatregel', 'maatregelen'],
    ['raad', 'raden'],
    ['kind', 'kinderen'],
    ['brief', 'brieven'],
    ['mogelijkheid', 'mogelijkheden'],
    ['veilig', 'veilige'],
    ['melden', 'melding'],
    ['melden', 'meldingen'],
    ['evalueren', 'evaluatie'],
    ['evalueren', 'geëvalueerd'],
    ['monitoren', 'monitoring'],
    ['signaleren', 'gesignaleerd'],
    ['uitnodigen', 'uitgenodigd'],
    ['uitnodigen', 'uitnodiging'],
    ['informeren', 'geïnformeerd'],
    ['samenwerken', 'samengewerkt'],
    ['overdragen', 'overgedragen'],
    ['vergelijken', 'vergelijking'],
  ])('%s and %s', (a, b) => {
    const [eerste = '', tweede = ''] = [a, b].map((vorm) => splitVraag(vorm)[0] ?? '');
    expect(isZelfdeWoord(eerste, tweede)).toBe(true);
  });
});

test.each([
  ['veilig', 'veiligheid'],
  ['melden', 'midden'],
  ['plan', 'plaat'],
  ['gemeente', 'gemeenteraad'],
  ['vrouw', 'vertrouwen'],
  ['visie', 'supervisie'],
  ['advies', 'adviseur'],
  ['voogd', 'voorbeeld'],
  ['pleger', 'pleegzorg'],
  ['fase 1', 'fase 2'],
])('words that are not the same keep their own stems: %s and %s', (a, b) => {
  const [laatste = '', andere = ''] = [a, b].map((een) => splitVraag(een).at(-1) ?? '');
  expect(isZelfdeWoord(laatste, andere)).toBe(false);
});

test('a word has the same stems every time, none of them empty', () => {
  fc.assert(
    fc.property(woord, (een) => {
      expect(listStammen(een)).toEqual(listStammen(een));
      expect(listStammen(een).every((stam) => stam.length > 0)).toBe(true);
    }),
  );
});

describe('the words of a text', () => {
  test.each([
    ['Veilig Thuis', ['veilig', 'thuis']],
    ['  één   ', ['een']],
    ["agenda's en foto’s", ['agendas', 'en', 'fotos']],
    ['back-up', ['back', 'up', 'backup']],
    ['MDA++ (regio)', ['mda', 'regio']],
    ['3RO, J42', ['3ro', 'j42']],
    ['<b>&amp;</b>', ['b', 'amp', 'b']],
    ['.*+?^${}()|[]\\', []],
    ['🙂 – …', []],
    ['', []],
  ])('%s', (tekst, woorden) => {
    expect(splitWoorden(tekst)).toEqual(woorden);
  });

  test('of a question are divided by a hyphen and not joined as well', () => {
    expect(splitVraag('Back-up maken')).toEqual(['back', 'up', 'maken']);
  });

  test('are letters and digits without accents or capitals, none too long to compare, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        for (const een of [...splitWoorden(tekst), ...splitVraag(tekst)]) {
          expect(een).toMatch(/^[\p{L}\p{N}]{1,60}$/u);
          expect(een).toBe(een.toLowerCase());
        }
      }),
    );
  });
});

test.each([
  ['de', true],
  ['hoe', true],
  ['veiligheid', false],
  ['raad', false],
  ['', false],
])('whether ‘%s’ says nothing about a subject: %s', (een, expected) => {
  expect(isStopwoord(een)).toBe(expected);
});

/** Every word that one typing error makes of `goed`. */
function listFouten(goed: string, letter: string): string[] {
  const plaatsen = Array.from({ length: goed.length + 1 }, (_, plaats) => plaats);
  return plaatsen.flatMap((plaats) => {
    const [voor, na] = [goed.slice(0, plaats), goed.slice(plaats)];
    const [a = '', b = ''] = na;
    return [voor + letter + na, voor + na.slice(1), voor + letter + na.slice(1), voor + b + a + na.slice(2)];
  });
}

describe('a typing error', () => {
  test.each([
    ['veiligheid', 'veligheid', true],
    ['veiligheid', 'veiligheidd', true],
    ['veiligheid', 'veilighaid', true],
    ['veiligheid', 'veiilgheid', true],
    ['veiligheid', 'evligheid', false],
    ['veiligheid', 'veiligheid', false],
    ['veiligheid', 'vieligehid', false],
    ['veiligheid', 'veiligheden', false],
    ['', 'a', true],
    ['', '', false],
  ])('makes of %s %s: %s', (a, b, expected) => {
    expect(isTikfout(a, b)).toBe(expected);
  });

  test('is every letter too many, too few, another, or changed places, both ways', () => {
    fc.assert(
      fc.property(woord, fc.stringMatching(/^[a-z]$/), (goed, letter) => {
        for (const fout of listFouten(goed, letter).filter((een) => een !== goed)) {
          expect(isTikfout(goed, fout), `${goed} ${fout}`).toBe(true);
          expect(isTikfout(fout, goed), `${fout} ${goed}`).toBe(true);
        }
      }),
    );
  });

  test('is no two of them', () => {
    // Letters that the word does not have, so that no single error comes to the same.
    fc.assert(
      fc.property(woord, fc.nat(), fc.nat(), (goed, een, twee) => {
        const letters = [...goed];
        letters.splice(een % (letters.length + 1), 0, '1');
        letters.splice(twee % (letters.length + 1), 0, '2');
        expect(isTikfout(goed, letters.join(''))).toBe(false);
        expect(isTikfout(letters.join(''), goed)).toBe(false);
      }),
    );
  });

  test('goes both ways, whatever the words', () => {
    const kort = fc.stringMatching(/^[ab]{0,6}$/);
    fc.assert(
      fc.property(kort, kort, (a, b) => isTikfout(a, b) === isTikfout(b, a)),
      { numRuns: 2000 },
    );
  });

  test('is supposed only in words that are long enough to tell', () => {
    expect(MIN_TIKFOUT).toBe(5);
  });
});
