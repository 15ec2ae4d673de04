import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWoordenschat } from '../../src/search/woordenschat.ts';

const SITE =
  'veiligheid veiligheidsvoorwaarden veilig voorwaarde team teams lokaal plan plannen wijkteam melden meldcode raad'.split(
    ' ',
  );

function createSchat(woorden: Iterable<string> = SITE) {
  const schat = createWoordenschat();
  schat.add(woorden);
  return schat;
}

const find = (woord: string) =>
  createSchat()
    .find(woord)
    .map((treffer) => `${treffer.aard} ${treffer.woord}`);

describe('a word of a question is answered by', () => {
  test.each([
    ['the word itself, before its other forms', 'plan', 'zelf plan'],
    ['another form', 'meldingen', 'vorm melden'],
    ['words that begin so', 'meldc', 'begin meldcode'],
    ['words that it is the last part of', 'voorwaarden', 'vorm voorwaarde'],
    ['a word with one typing error', 'meldcdoe', 'tikfout meldcode'],
    ['a word that begins with it and a typing error', 'veiligheidsvorwaa', 'tikfout veiligheidsvoorwaarden'],
  ])('%s', (_case, woord, eerste) => {
    expect(find(woord)[0]).toBe(eerste);
  });

  test('compounds with it', () => {
    expect(find('voorwaarden')).toContain('deel veiligheidsvoorwaarden');
    expect(find('team')).toContain('deel wijkteam');
  });

  test.each(['x', 'qqqqqq', 'medlcdoe', 'rood', ''])('nothing where nothing is near: ‘%s’', (woord) => {
    expect(find(woord)).toEqual([]);
  });

  test('no mended word where another answers', () => {
    expect(find('plannen').filter((een) => een.startsWith('tikfout'))).toEqual([]);
  });
});

test('the nearer a word, the more it weighs', () => {
  const schat = createSchat(['plan', 'plannen', 'planbord', 'jaarplan']);
  const gewicht = (aard: string) =>
    Math.max(
      ...schat
        .find('plan')
        .filter((een) => een.aard === aard)
        .map((een) => een.gewicht),
    );
  expect(gewicht('zelf')).toBe(1);
  expect(gewicht('zelf')).toBeGreaterThan(gewicht('vorm'));
  expect(gewicht('vorm')).toBeGreaterThan(gewicht('begin'));
  expect(gewicht('begin')).toBeGreaterThan(gewicht('deel'));
});

test('words that come later are found as well', () => {
  const schat = createSchat(['plan']);
  expect(schat.find('route')).toEqual([]);
  schat.add(['route']);
  expect(schat.find('route').map(({ woord }) => woord)).toEqual(['route']);
});

test('answers are in one order whatever the order of the words, each weighs 0 to 1, and there are never too many', () => {
  const woord = fc.stringMatching(/^[ab]{1,9}$/);
  fc.assert(
    fc.property(fc.array(woord, { maxLength: 300 }), woord, (woorden, zoekwoord) => {
      const treffers = createSchat(woorden).find(zoekwoord);
      expect(createSchat(woorden.toReversed()).find(zoekwoord)).toEqual(treffers);
      expect(treffers.length).toBeLessThanOrEqual(60);
      for (const { gewicht } of treffers) expect(gewicht > 0 && gewicht <= 1).toBe(true);
      if (woorden.includes(zoekwoord)) expect(treffers[0]).toEqual({ woord: zoekwoord, aard: 'zelf', gewicht: 1 });
    }),
  );
});

test.each([
  ['lokaalteam', ['lokaal', 'team']],
  ['veiligheidsplan', ['veiligheids', 'plan']],
  ['teamplannen', ['team', 'plannen']],
  ['onbekendplan', undefined],
  ['team', undefined],
  ['', undefined],
])('two words written as one are taken apart: %s', (woord, delen) => {
  expect(createSchat().split(woord)).toEqual(delen);
});
