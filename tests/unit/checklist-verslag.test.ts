import { expect, test } from 'vitest';
import { computeVerslag, type Verslagvraag } from '../../src/domain/checklist-verslag.ts';
import { LEGE_CHECKLIST, listChecklistvragen, type ChecklistInvoer } from '../../src/domain/checklist.ts';
import { LIJST, LIJST_VAN_45 } from './checklistlijst.ts';

const listVragen = (invoer: Partial<ChecklistInvoer>, lijst = LIJST): Verslagvraag[] =>
  computeVerslag(lijst, { ...LEGE_CHECKLIST, ...invoer }).flatMap(({ groepen }) =>
    groepen.flatMap(({ vragen }) => vragen.flatMap((vraag) => [vraag, ...vraag.deelvragen])),
  );
const findVraag = (invoer: Partial<ChecklistInvoer>, gezocht: string) =>
  listVragen(invoer).find(({ id }) => id === gezocht);

test('every question is in the report once, answered or not', () => {
  const ids = listVragen({}, LIJST_VAN_45).flatMap(({ id, tabel }) => [
    id,
    ...(tabel?.rijen.map((rij) => rij.id) ?? []),
  ]);
  expect(ids).toEqual(listChecklistvragen(LIJST_VAN_45).map(({ id }) => id));
});

test('what was entered stands with its question, with the stand that counts', () => {
  const vraag = findVraag({ beantwoordingen: { afgestemd: { antwoord: 'ja', notitie: 'Elk kwartaal' } } }, 'afgestemd');
  expect(vraag).toMatchObject({ antwoord: 'ja', notitie: 'Elk kwartaal', stand: 'geregeld', isIngevuld: true });
});

test('the rows of a table are its questions and then those of the user', () => {
  const tabel = findVraag(
    {
      beantwoordingen: { 'taak-a': { tekst: 'Wethouder', notitie: 'Sinds mei', stand: 'bespreken' } },
      rijen: { taken: { b: { naam: 'Tweede' }, a: { tekst: 'Eerste' } } },
    },
    'taken',
  )?.tabel;
  expect(tabel?.soort).toBe('taken');
  expect(tabel?.rijen.map(({ naam, tekst, notitie, stand }) => [naam, tekst, notitie, stand])).toEqual([
    ['Vraag taak-a?', 'Wethouder', 'Sinds mei', 'bespreken'],
    ['Vraag taak-b?', undefined, undefined, undefined],
    ['', 'Eerste', undefined, undefined],
    ['Tweede', undefined, undefined, undefined],
  ]);
});

test('the rows of a list are its answer', () => {
  const vraag = findVraag({ rijen: { trends: { a: { naam: 'Meer meldingen' } } } }, 'trends');
  expect(vraag).toMatchObject({ lijst: [{ id: 'a', tekst: 'Meer meldingen' }], isIngevuld: true });
});

test.each([
  ['a table', 'taken', true],
  ['a groepsvraag with a text of its own', 'resultaten', false],
  ['a question', 'afgestemd', false],
])('%s asks nothing itself: %s %s', (_wat, id, isKop) => {
  expect(findVraag({}, id)).toMatchObject({ isKop, isIngevuld: false, stand: undefined });
});
