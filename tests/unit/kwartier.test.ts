import { describe, expect, test } from 'vitest';
import type { Checklist, Checklistvraag } from '../../src/domain/checklist.ts';
import { describeStand, listGespreksblokken, listKwartiervragen } from '../../src/domain/kwartier.ts';

function createVraag(id: string, velden: Partial<Checklistvraag> = {}): Checklistvraag {
  return { id, label: id, vraag: `${id}?`, soort: 'open', voor: 'beide', sinds: 1, deelvragen: [], ...velden };
}

function createChecklist(vooraf: readonly Checklistvraag[], gesprek: readonly Checklistvraag[]): Checklist {
  return {
    verantwoording: 'Eigen vragen.',
    versie: 1,
    delen: [
      {
        id: 'i',
        titel: 'Vooraf',
        groepen: [{ id: 'g1', titel: 'Oogst', achtergrond: ['/gids/', '/weg/'], vragen: vooraf }],
      },
      {
        id: 'ii',
        titel: 'Gesprek',
        groepen: [{ id: 'g2', titel: 'Aan tafel', inleiding: 'Samen.', achtergrond: [], vragen: gesprek }],
      },
    ],
    vervallen: [],
  };
}

describe('a bestuurder gets', () => {
  const listIds = (vooraf: readonly Checklistvraag[]) =>
    listKwartiervragen(createChecklist(vooraf, [createVraag('tafel')]), {}).map(({ id }) => id);

  test('what is for bestuur or for both, in order, and nothing of the conversation itself', () => {
    expect(
      listIds([
        createVraag('a', { voor: 'bestuur' }),
        createVraag('b', { voor: 'beleid' }),
        createVraag('c', { voor: 'beide' }),
      ]),
    ).toEqual(['a', 'c']);
  });

  test('a deelvraag without the groepsvraag that it stands under, as that carries no stand', () => {
    expect(
      listIds([createVraag('a', { deelvragen: [createVraag('a1', { voor: 'beleid' }), createVraag('a2')] })]),
    ).toEqual(['a2']);
  });

  test('with a question the title of its groep and the pages that there are to read', () => {
    const links = { '/gids/': { tekst: 'Gids', href: '/pad/gids/' } };
    expect(listKwartiervragen(createChecklist([createVraag('a', { toelichting: 'Rijp.' })], []), links)).toEqual([
      {
        id: 'a',
        vraag: 'a?',
        soort: 'open',
        voor: 'beide',
        toelichting: 'Rijp.',
        groep: 'Oogst',
        achtergrond: [{ tekst: 'Gids', href: '/pad/gids/' }],
      },
    ]);
  });
});

test('in the conversation a groepsvraag is the heading of its deelvragen, and a groep that of its other questions', () => {
  const gesprek = [createVraag('a', { deelvragen: [createVraag('a1'), createVraag('a2')] }), createVraag('b')];
  expect(listGespreksblokken(createChecklist([createVraag('vooraf')], gesprek))).toEqual([
    { id: 'g2', kop: 'Aan tafel', inleiding: 'Samen.', vragen: [{ id: 'b', vraag: 'b?' }] },
    {
      id: 'a',
      kop: 'a?',
      vragen: [
        { id: 'a1', vraag: 'a1?' },
        { id: 'a2', vraag: 'a2?' },
      ],
    },
  ]);
});

test.each([
  ['a stand that was chosen', { stand: 'bespreken' }, 'Nu: bespreken'],
  ['one that was chosen against the proposal', { antwoord: 'ja', stand: 'bespreken' }, 'Nu: bespreken'],
  ['one that is only proposed', { antwoord: 'ja' }, 'Nu: geregeld, voorgesteld bij het antwoord ‘ja’'],
  ['no stand', { antwoord: 'nee' }, undefined],
  ['a proposal that was taken away', { antwoord: 'ja', stand: 'geen' }, undefined],
] as const)('of %s the page says so', (_wat, beantwoording, regel) => {
  expect(describeStand(beantwoording)).toBe(regel);
});
