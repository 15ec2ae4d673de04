import type { Checklistlijst, Checklistlijstvraag } from '../../src/domain/checklist-lijst.ts';

/** A question of a made-up list. */
export function createVraag(id: string, over: Partial<Checklistlijstvraag> = {}): Checklistlijstvraag {
  return {
    id,
    label: `Label ${id}`,
    vraag: `Vraag ${id}?`,
    soort: 'ja-nee',
    voor: 'beide',
    sinds: 1,
    deelvragen: [],
    ...over,
  };
}

/** A small list with every kind of question. */
export const LIJST: Checklistlijst = {
  versie: 2,
  delen: [
    {
      titel: 'Deel I',
      groepen: [
        {
          id: 'rollen',
          titel: 'Rollen',
          vragen: [
            createVraag('taken', {
              soort: 'lijst',
              tabel: 'taken',
              deelvragen: [createVraag('taak-a', { soort: 'open' }), createVraag('taak-b', { soort: 'open' })],
            }),
            createVraag('afgestemd', { voor: 'bestuur' }),
          ],
        },
        {
          id: 'cijfers',
          titel: 'Cijfers',
          vragen: [
            createVraag('resultaten', { soort: 'open', deelvragen: [createVraag('aantallen', { soort: 'open' })] }),
            createVraag('trends', { soort: 'lijst', voor: 'beleid', sinds: 2 }),
          ],
        },
      ],
    },
    {
      titel: 'Deel II',
      groepen: [
        { id: 'gesprek', titel: 'Gesprek', vragen: [createVraag('nodig', { soort: 'open', voor: 'bestuur' })] },
      ],
    },
  ],
  vervallen: [{ id: 'oud', vraag: 'Oude vraag?', sinds: 2 }],
};

/** As many questions as the real list has: 45, of which 7 only group and 38 carry a stand. */
export const LIJST_VAN_45: Checklistlijst = {
  versie: 1,
  delen: [
    {
      titel: 'Deel I',
      groepen: [4, 4, 3, 3, 3, 3, 5].map((aantal, i) => ({
        id: `g${String(i)}`,
        titel: `Groep ${String(i)}`,
        vragen: [
          createVraag(`g${String(i)}-1`, {
            soort: i % 2 === 0 ? 'lijst' : 'open',
            deelvragen: Array.from({ length: aantal }, (_, deel) => createVraag(`g${String(i)}-1${String(deel)}`)),
          }),
          ...Array.from({ length: i < 6 ? 2 : 1 }, (_, los) => createVraag(`g${String(i)}-${String(los + 2)}`)),
        ],
      })),
    },
  ],
  vervallen: [],
};
