import { expect, test } from 'vitest';
import type { Zelfscanlijst } from '../../src/domain/zelfscan-lijst.ts';
import { LEGE_ZELFSCAN } from '../../src/domain/zelfscan.ts';
import { readDocument } from '../../src/storage/documenttekst.ts';
import { ZELFSCAN_VORM } from '../../src/storage/zelfscan-vorm.ts';
import { openZelfscan } from '../../src/stores/zelfscan.ts';
import { FakeBrowser } from './fake-browser.ts';

const SLEUTEL = 'proefsite:zelfscan:1';
const EERSTE: Zelfscanlijst = {
  versie: 1,
  onderdelen: [{ titel: 'Een', vragen: [{ id: 'a', vraag: 'A?', sinds: 1 }] }],
  vervallen: [],
};
const TWEEDE: Zelfscanlijst = {
  versie: 2,
  onderdelen: [{ titel: 'Een', vragen: [{ id: 'b', vraag: 'B?', sinds: 2, vervangt: 'a' }] }],
  vervallen: [{ id: 'a', vraag: 'A?', sinds: 2 }],
};

const openIn = (browser: FakeBrowser, lijst = EERSTE) => openZelfscan(browser.openTab().opslag, '1', lijst);

test('every action changes its field, and a reload shows them all', () => {
  const browser = new FakeBrowser();
  const store = openIn(browser);
  store.setKopveld('gemeente', 'Gouda');
  store.setAntwoord('a', 'op orde');
  store.setToelichting('a', 'Klaar.');
  store.setBespreken('a', true);
  store.setKopveld('deelnemers', 'teamleider');
  store.setAntwoord('c', 'niet op orde');
  store.clearAntwoord('c');
  browser.wacht();
  const verwacht = {
    lijst: 1,
    gemeente: 'Gouda',
    deelnemers: 'teamleider',
    beantwoordingen: { a: { antwoord: 'op orde', toelichting: 'Klaar.', bespreken: true } },
  };
  expect(store.$invoer.get()).toEqual(verwacht);
  expect(openIn(browser).$invoer.get()).toEqual(verwacht);
});

test('opening, and actions that change nothing, write nothing, also when the list changed', () => {
  const browser = new FakeBrowser({ [SLEUTEL]: '{"versie":1,"beantwoordingen":{"a":{"antwoord":"op orde"}}}' });
  const store = openIn(browser, TWEEDE);
  store.setKopveld('gemeente', '');
  store.setAntwoord('b', 'op orde');
  store.clearAntwoord('c');
  store.setToelichting('c', '');
  store.setBespreken('b', false);
  store.keep();
  browser.wacht();
  expect(browser.pogingen).toBe(0);
});

test('a zelfscan of an earlier list is shown by the present one, with what changed, and kept so at the first change', () => {
  const browser = new FakeBrowser({ [SLEUTEL]: '{"versie":1,"beantwoordingen":{"a":{"antwoord":"op orde"}}}' });
  const store = openIn(browser, TWEEDE);
  expect(store.verschil).toEqual({ nieuw: [], vervallen: ['A?'], overgenomen: ['B?'] });
  expect(store.$invoer.get().beantwoordingen).toEqual({ a: { antwoord: 'op orde' }, b: { antwoord: 'op orde' } });
  store.setToelichting('b', 'Klaar.');
  browser.wacht();
  expect(readDocument(ZELFSCAN_VORM, browser.inhoud.get(SLEUTEL) ?? '')).toMatchObject({
    ok: true,
    value: {
      invoer: {
        lijst: 2,
        beantwoordingen: { a: { antwoord: 'op orde' }, b: { antwoord: 'op orde', toelichting: 'Klaar.' } },
      },
    },
  });
  expect(openIn(browser, TWEEDE).verschil).toBeUndefined();
});

test('a new zelfscan is told of no changes in the list', () => {
  const store = openIn(new FakeBrowser(), TWEEDE);
  expect(store.verschil).toBeUndefined();
  expect(store.$invoer.get().beantwoordingen).toEqual(LEGE_ZELFSCAN.beantwoordingen);
});

test('a page with the earlier list leaves what a page with the later one added', () => {
  const browser = new FakeBrowser({ [SLEUTEL]: '{"versie":1,"beantwoordingen":{"a":{"antwoord":"op orde"}}}' });
  const [oud, nieuw] = [openIn(browser, EERSTE), openIn(browser, TWEEDE)];
  nieuw.setToelichting('b', 'Klaar.');
  browser.wacht();
  oud.setKopveld('naam', 'Noord');
  browser.wacht(1000);
  expect(nieuw.$invoer.get()).toMatchObject({
    lijst: 2,
    naam: 'Noord',
    beantwoordingen: { b: { toelichting: 'Klaar.' } },
  });
  expect(oud.$invoer.get()).toEqual(nieuw.$invoer.get());
});
