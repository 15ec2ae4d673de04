import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Woordgroep } from '../../src/domain/zoekindex.ts';
import { createVerruimer } from '../../src/search/verruiming.ts';
import { splitVraag } from '../../src/search/woorden.ts';

const GROEPEN: readonly Woordgroep[] = [
  { woorden: ['lokaal team', 'wijkteam'] },
  { woorden: ['sociaal team', 'sociaal wijkteam'], naar: ['lokaal team'] },
  { woorden: ['team'], naar: ['ploeg'] },
  { woorden: ['plan van aanpak', 'PvA', 'actieplan'] },
  { woorden: ['VT', 'Veilig Thuis'] },
];

function widen(vraag: string, groepen: readonly Woordgroep[] = GROEPEN) {
  const verruimer = createVerruimer();
  verruimer.add(groepen);
  const woorden = splitVraag(vraag);
  return verruimer.widen(woorden).map(({ van, tot, namen }) => ({
    stuk: woorden.slice(van, tot).join(' '),
    namen: namen.map(({ tekst }) => tekst),
  }));
}

describe('other names', () => {
  test.each([
    ['of one word', 'wijkteam', [{ stuk: 'wijkteam', namen: ['lokaal team'] }]],
    ['of an abbreviation in any case', 'melding vt', [{ stuk: 'vt', namen: ['Veilig Thuis'] }]],
    ['of words in other forms', 'actieplannen', [{ stuk: 'actieplannen', namen: ['plan van aanpak', 'PvA'] }]],
    [
      'of a phrase with small words in it',
      'het plan van aanpak',
      [{ stuk: 'plan van aanpak', namen: ['PvA', 'actieplan'] }],
    ],
    ['of the longest phrase first', 'sociaal wijkteam', [{ stuk: 'sociaal wijkteam', namen: ['lokaal team'] }]],
    [
      'of a shorter one where the longer is not whole',
      'sociaal plan wijkteam',
      [{ stuk: 'wijkteam', namen: ['lokaal team'] }],
    ],
    [
      'of more pieces, in their order',
      'vt en wijkteam',
      [
        { stuk: 'vt', namen: ['Veilig Thuis'] },
        { stuk: 'wijkteam', namen: ['lokaal team'] },
      ],
    ],
    ['of a word, not of a part of it', 'wijkteamleider', []],
    ['of nothing', '', []],
  ])('%s', (_case, vraag, expected) => {
    expect(widen(vraag)).toEqual(expected);
  });

  test('lead one way where the group says so', () => {
    expect(widen('sociaal team').flatMap(({ namen }) => namen)).toEqual(['lokaal team']);
    expect(widen('lokaal team').flatMap(({ namen }) => namen)).toEqual(['wijkteam']);
    expect(widen('ploeg')).toEqual([]);
  });
});

test('pieces do not overlap, stand in their order, and never lead to themselves or twice to the same', () => {
  const woord = fc.constantFrom('raad', 'team', 'teams', 'plan', 'plannen', 'wijk', 'van', 'de');
  const naam = fc.array(woord, { minLength: 1, maxLength: 3 }).map((woorden) => woorden.join(' '));
  const groep = fc.record({
    woorden: fc.array(naam, { minLength: 1, maxLength: 3 }),
    naar: fc.option(fc.array(naam, { maxLength: 2 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(groep, { maxLength: 5 }), fc.array(woord, { maxLength: 6 }), (groepen, woorden) => {
      const verruimer = createVerruimer();
      verruimer.add(groepen);
      let eind = 0;
      for (const { van, tot, namen } of verruimer.widen(woorden)) {
        expect(van).toBeGreaterThanOrEqual(eind);
        expect(tot).toBeGreaterThan(van);
        eind = tot;
        const stuk = woorden.slice(van, tot).join(' ');
        const teksten = namen.map((een) => een.woorden.join(' '));
        expect(teksten).not.toContain(stuk);
        expect(new Set(teksten).size).toBe(teksten.length);
        expect(namen.length).toBeGreaterThan(0);
      }
      expect(eind).toBeLessThanOrEqual(woorden.length);
    }),
  );
});
