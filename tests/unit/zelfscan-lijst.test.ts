import { describe, expect, test } from 'vitest';
import { compareLijst, listVragen, volgLijst, type Zelfscanlijst } from '../../src/domain/zelfscan-lijst.ts';
import { LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';

/** Version 2 brought `nieuw` and put `opvolger` in the place of `oud`; version 3 brought `later` and dropped `weg`. */
const LIJST: Zelfscanlijst = {
  versie: 3,
  onderdelen: [
    { titel: 'Een', vragen: [{ id: 'gebleven', vraag: 'Gebleven?', sinds: 1 }] },
    {
      titel: 'Twee',
      vragen: [
        { id: 'nieuw', vraag: 'Nieuw?', sinds: 2 },
        { id: 'opvolger', vraag: 'Opvolger?', sinds: 2, vervangt: 'oud' },
        { id: 'later', vraag: 'Later?', sinds: 3 },
      ],
    },
  ],
  vervallen: [
    { id: 'oud', vraag: 'Oud?', sinds: 2 },
    { id: 'weg', vraag: 'Weg?', sinds: 3 },
  ],
};

const JA = { antwoord: 'op orde' } as const;
const NEE = { antwoord: 'niet op orde' } as const;

test('questions are listed in the order of the list', () => {
  expect(listVragen(LIJST).map(({ id }) => id)).toEqual(['gebleven', 'nieuw', 'opvolger', 'later']);
});

describe('following the list', () => {
  test.each<{ regel: string; invoer: ZelfscanInvoer; beantwoordingen: ZelfscanInvoer['beantwoordingen'] }>([
    {
      regel: 'answers stay by id',
      invoer: { lijst: 1, beantwoordingen: { gebleven: JA } },
      beantwoordingen: { gebleven: JA },
    },
    {
      regel: 'an answer counts for the question that took its place, and stays where it stood',
      invoer: { lijst: 1, beantwoordingen: { oud: { ...NEE, toelichting: 'Bezig.' } } },
      beantwoordingen: { oud: { ...NEE, toelichting: 'Bezig.' }, opvolger: { ...NEE, toelichting: 'Bezig.' } },
    },
    {
      regel: 'an answer that is already there is not replaced',
      invoer: { lijst: 1, beantwoordingen: { oud: NEE, opvolger: JA } },
      beantwoordingen: { oud: NEE, opvolger: JA },
    },
    {
      regel: 'an answer of a lapsed question that nothing replaces stays',
      invoer: { lijst: 1, beantwoordingen: { weg: JA } },
      beantwoordingen: { weg: JA },
    },
    {
      regel: 'without a version it is of the first list',
      invoer: { beantwoordingen: { oud: JA } },
      beantwoordingen: { oud: JA, opvolger: JA },
    },
    {
      regel: 'what was taken over before and cleared since does not come back',
      invoer: { lijst: 2, beantwoordingen: { oud: JA } },
      beantwoordingen: { oud: JA },
    },
  ])('$regel', ({ invoer, beantwoordingen }) => {
    expect(volgLijst(invoer, LIJST)).toEqual({ lijst: 3, beantwoordingen });
  });

  test.each([3, 4])('a zelfscan of list %i is up to date or ahead, and left as it is', (lijst) => {
    const invoer = { lijst, beantwoordingen: { oud: JA } };
    expect(volgLijst(invoer, LIJST)).toBe(invoer);
  });

  test('a question id __proto__ is an ordinary id', () => {
    const lijst: Zelfscanlijst = {
      versie: 2,
      onderdelen: [{ titel: 'Een', vragen: [{ id: '__proto__', vraag: 'x', sinds: 2, vervangt: 'constructor' }] }],
      vervallen: [{ id: 'constructor', vraag: 'y', sinds: 2 }],
    };
    expect(Object.entries(volgLijst(LEGE_ZELFSCAN, lijst).beantwoordingen)).toEqual([]);
    const { beantwoordingen } = volgLijst({ beantwoordingen: { constructor: JA } }, lijst);
    expect(Object.entries(beantwoordingen)).toEqual([
      ['constructor', JA],
      ['__proto__', JA],
    ]);
  });
});

describe('what the user is told', () => {
  test.each<{ regel: string; invoer: ZelfscanInvoer; verschil: ReturnType<typeof compareLijst> }>([
    {
      regel: 'what came, what lapsed with an answer, and what was taken over',
      invoer: { lijst: 1, beantwoordingen: { oud: JA, weg: { toelichting: 'x' } } },
      verschil: { nieuw: ['Nieuw?', 'Later?'], vervallen: ['Oud?', 'Weg?'], overgenomen: ['Opvolger?'] },
    },
    {
      regel: 'a question whose predecessor had no answer is simply new',
      invoer: { beantwoordingen: { gebleven: JA } },
      verschil: { nieuw: ['Nieuw?', 'Opvolger?', 'Later?'], vervallen: [], overgenomen: [] },
    },
    {
      regel: 'only what changed since the version of the zelfscan',
      invoer: { lijst: 2, beantwoordingen: { oud: JA, weg: JA } },
      verschil: { nieuw: ['Later?'], vervallen: ['Weg?'], overgenomen: [] },
    },
    {
      regel: 'nothing when the list is the same',
      invoer: { lijst: 3, beantwoordingen: { weg: JA } },
      verschil: undefined,
    },
    {
      regel: 'nothing when the zelfscan is of a later list',
      invoer: { lijst: 4, beantwoordingen: { weg: JA } },
      verschil: undefined,
    },
    { regel: 'nothing when nothing was entered yet', invoer: LEGE_ZELFSCAN, verschil: undefined },
  ])('$regel', ({ invoer, verschil }) => {
    expect(compareLijst(invoer, LIJST)).toEqual(verschil);
  });
});
