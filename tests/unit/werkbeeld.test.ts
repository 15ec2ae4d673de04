import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import { OPSLAG_LADEN, type Opslagstatus } from '../../src/domain/opslag.ts';
import { createLeegWerkbeeld, joinWerkbeeld } from '../../src/stores/werkbeeld.ts';

/** The stores of a page on which nothing happened yet. */
function createStores() {
  const $invoer = atom('');
  const $status = atom<Opslagstatus>(OPSLAG_LADEN);
  const werk = { $invoer, $status, $onleesbaar: atom(undefined), $overschreven: atom([]) };
  const documenten = { $documenten: atom([]), $herinnering: atom(undefined), $laatsteBackup: atom(undefined) };
  return { $invoer, $status, $werkbeeld: joinWerkbeeld(werk, documenten) };
}

test('a page on which nothing happened shows what the server shows', () => {
  expect(createStores().$werkbeeld.get()).toEqual(createLeegWerkbeeld(''));
});

test('it follows each of its stores, and is the same until one of them changes', () => {
  const { $invoer, $status, $werkbeeld } = createStores();
  const gezien: unknown[] = [];
  const stop = $werkbeeld.listen((werkbeeld) => gezien.push(werkbeeld));
  expect($werkbeeld.get()).toBe($werkbeeld.get());
  $invoer.set('iets');
  $status.set({ status: 'verwijderd' });
  stop();
  expect(gezien).toMatchObject([
    { invoer: 'iets', opslag: OPSLAG_LADEN },
    { invoer: 'iets', opslag: { status: 'verwijderd' } },
  ]);
});
