import { expect, test } from 'vitest';
import {
  isLegeZelfscan,
  withAntwoord,
  withBespreken,
  withKopveld,
  withToelichting,
  type Kopveld,
} from '../../src/domain/edit-zelfscan.ts';
import { listWijzigingen } from '../../src/domain/wijziging.ts';
import { LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { ZELFSCAN_VORM } from '../../src/storage/zelfscan-vorm.ts';

const GEVULD: ZelfscanInvoer = {
  lijst: 1,
  gemeente: 'Gouda',
  datum: '2026-03-09',
  aanleiding: 'nulmeting',
  beantwoordingen: {
    a: { antwoord: 'op orde', toelichting: 'Klaar.', bespreken: true },
    b: { antwoord: 'niet op orde' },
  },
};

test.each<{ veld: Kopveld; waarde: string; wordt: string | undefined }>([
  { veld: 'datum', waarde: '2026-03-10', wordt: '2026-03-10' },
  { veld: 'datum', waarde: '2026-02-30', wordt: undefined },
  { veld: 'datum', waarde: '12026-02-03', wordt: undefined },
  { veld: 'aanleiding', waarde: 'voortgang', wordt: 'voortgang' },
  { veld: 'aanleiding', waarde: 'zomaar', wordt: undefined },
  { veld: 'naam', waarde: 'a\r\nb\rc', wordt: 'a\nb\nc' },
  { veld: 'gemeente', waarde: 'Gouda\uD83D', wordt: 'Gouda\uFFFD' },
  { veld: 'deelnemers', waarde: 'teamleider\r\nadviseur', wordt: 'teamleider\nadviseur' },
  { veld: 'gemeente', waarde: '', wordt: undefined },
])('$veld $waarde becomes $wordt and changes nothing else', ({ veld, waarde, wordt }) => {
  const nieuw = withKopveld(GEVULD, veld, waarde);
  expect(nieuw[veld]).toBe(wordt);
  expect(listWijzigingen(ZELFSCAN_VORM.encode(GEVULD), ZELFSCAN_VORM.encode(nieuw))).toEqual(
    wordt === GEVULD[veld] ? [] : [{ pad: [veld], waarde: wordt }],
  );
});

test('an answer, a toelichting and a mark leave each other alone, and the entry goes with the last of them', () => {
  const een = withAntwoord(withToelichting(LEGE_ZELFSCAN, 'a', 'Nog niet.\r\n'), 'a', 'niet op orde');
  expect(een.beantwoordingen).toStrictEqual({ a: { antwoord: 'niet op orde', toelichting: 'Nog niet.\n' } });
  const twee = withBespreken(een, 'a', true);
  expect(twee.beantwoordingen).toStrictEqual({
    a: { antwoord: 'niet op orde', toelichting: 'Nog niet.\n', bespreken: true },
  });
  const drie = withAntwoord(twee, 'a', undefined);
  expect(drie.beantwoordingen).toStrictEqual({ a: { toelichting: 'Nog niet.\n', bespreken: true } });
  const vier = withToelichting(drie, 'a', '');
  expect(vier.beantwoordingen).toStrictEqual({ a: { bespreken: true } });
  expect(withBespreken(vier, 'a', false).beantwoordingen).toStrictEqual({});
});

test.each<{ regel: string; change: (invoer: ZelfscanInvoer) => ZelfscanInvoer }>([
  { regel: 'the same text', change: (invoer) => withKopveld(invoer, 'gemeente', 'Gouda') },
  { regel: 'an empty field emptied', change: (invoer) => withKopveld(invoer, 'naam', '') },
  { regel: 'the same answer', change: (invoer) => withAntwoord(invoer, 'a', 'op orde') },
  { regel: 'an answer that is not there cleared', change: (invoer) => withAntwoord(invoer, 'c', undefined) },
  { regel: 'the same toelichting', change: (invoer) => withToelichting(invoer, 'a', 'Klaar.') },
  { regel: 'the same mark', change: (invoer) => withBespreken(invoer, 'a', true) },
  { regel: 'a mark that is not there taken away', change: (invoer) => withBespreken(invoer, 'b', false) },
  { regel: 'a toelichting that is not there emptied', change: (invoer) => withToelichting(invoer, 'b', '') },
])('$regel gives the same zelfscan back', ({ change }) => {
  expect(change(GEVULD)).toBe(GEVULD);
});

test.each(['__proto__', 'constructor', 'toString'])('a question id %s is an ordinary id', (id) => {
  const met = withToelichting(withAntwoord(LEGE_ZELFSCAN, id, 'op orde'), id, 'x');
  expect(Object.entries(met.beantwoordingen)).toEqual([[id, { antwoord: 'op orde', toelichting: 'x' }]]);
  expect(Object.getPrototypeOf(met.beantwoordingen)).toBe(Object.prototype);
  expect(withToelichting(withAntwoord(met, id, undefined), id, '')).toEqual(LEGE_ZELFSCAN);
});

test.each<{ invoer: ZelfscanInvoer; leeg: boolean }>([
  { invoer: LEGE_ZELFSCAN, leeg: true },
  { invoer: { lijst: 2, beantwoordingen: {} }, leeg: true },
  { invoer: { naam: 'x', beantwoordingen: {} }, leeg: false },
  { invoer: { datum: '2026-03-09', beantwoordingen: {} }, leeg: false },
  { invoer: { deelnemers: 'teamleider', beantwoordingen: {} }, leeg: false },
  { invoer: { beantwoordingen: { a: { bespreken: true } } }, leeg: false },
  { invoer: { beantwoordingen: { a: { antwoord: 'op orde' } } }, leeg: false },
])('$invoer holds nothing that was entered: $leeg', ({ invoer, leeg }) => {
  expect(isLegeZelfscan(invoer)).toBe(leeg);
});
