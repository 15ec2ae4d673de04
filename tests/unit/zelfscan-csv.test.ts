import { expect, test } from 'vitest';
import type { Rij } from '../../src/domain/csvvorm.ts';
import { ZELFSCAN_CSV } from '../../src/domain/zelfscan-csv.ts';
import { ZELFSCAN_KOLOMMEN } from '../../src/domain/zelfscan-kolommen.ts';
import type { Zelfscanlijst } from '../../src/domain/zelfscan-lijst.ts';
import { LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';

const LIJST: Zelfscanlijst = {
  versie: 2,
  onderdelen: [
    {
      titel: 'Opdracht',
      vragen: [
        { id: 'b', vraag: 'Vraag b?', sinds: 1 },
        { id: 'a', vraag: 'Vraag a?', sinds: 1 },
      ],
    },
    { titel: 'Kennis', vragen: [{ id: '__proto__', vraag: 'Vraag p?', sinds: 2 }] },
  ],
  vervallen: [{ id: 'oud', vraag: 'Oude vraag?', sinds: 2 }],
};

/** Reads rows that stand below a header. */
const read = (...rijen: Rij[]) =>
  ZELFSCAN_CSV.fromRows(
    rijen.map((cellen, i) => ({ rij: i + 2, cellen })),
    LIJST,
  );

test('the columns are the agreed ones, and only those that carry an answer are required', () => {
  expect(ZELFSCAN_KOLOMMEN.map(({ naam }) => naam).join(';')).toBe(
    'gemeente;scan;datum;aanleiding;onderdeel;vraag_id;vraag;antwoord;toelichting;lijstversie;bespreken;deelnemers',
  );
  expect(ZELFSCAN_KOLOMMEN.filter(({ isVerplicht }) => isVerplicht).map(({ naam }) => naam)).toEqual([
    'vraag_id',
    'antwoord',
  ]);
});

test('a row holds the fields above the questions, the question and what was entered', () => {
  const invoer: ZelfscanInvoer = {
    lijst: 2,
    gemeente: 'Gouda',
    naam: 'Team Noord',
    datum: '2026-03-09',
    aanleiding: 'evaluatie',
    deelnemers: 'teamleider',
    beantwoordingen: { b: { antwoord: 'niet op orde', toelichting: 'Volgt in mei.', bespreken: true } },
  };
  expect(ZELFSCAN_CSV.toRows(invoer, LIJST)[0]).toEqual({
    gemeente: 'Gouda',
    scan: 'Team Noord',
    datum: '2026-03-09',
    aanleiding: 'evaluatie',
    onderdeel: 'Opdracht',
    vraag_id: 'b',
    vraag: 'Vraag b?',
    antwoord: 'niet op orde',
    toelichting: 'Volgt in mei.',
    lijstversie: '2',
    bespreken: 'ja',
    deelnemers: 'teamleider',
  });
});

test('every question has a row in the order of the list, and after them every other id at which something was entered', () => {
  const invoer: ZelfscanInvoer = {
    beantwoordingen: { a: { antwoord: 'op orde' }, oud: { toelichting: 'toen' }, onbekend: { antwoord: 'op orde' } },
  };
  const rijen = ZELFSCAN_CSV.toRows(invoer, LIJST);
  expect(rijen.map((rij) => [rij['onderdeel'], rij['vraag_id'], rij['vraag'], rij['antwoord']])).toEqual([
    ['Opdracht', 'b', 'Vraag b?', ''],
    ['Opdracht', 'a', 'Vraag a?', 'op orde'],
    ['Kennis', '__proto__', 'Vraag p?', ''],
    ['', 'oud', 'Oude vraag?', ''],
    ['', 'onbekend', '', 'op orde'],
  ]);
});

test('what was not entered is an empty cell', () => {
  const { onderdeel, vraag_id, vraag, ...over } = ZELFSCAN_CSV.toRows(LEGE_ZELFSCAN, LIJST)[0] ?? {};
  expect([onderdeel, vraag_id, vraag]).toEqual(['Opdracht', 'b', 'Vraag b?']);
  expect(Object.values(over)).toEqual(['', '', '', '', '', '', '', '', '']);
});

test('fields above the questions that are very long stand in the first row only', () => {
  const invoer = { gemeente: 'x'.repeat(1001), beantwoordingen: {} };
  expect(ZELFSCAN_CSV.toRows(invoer, LIJST).map(({ gemeente }) => gemeente?.length)).toEqual([1001, 0, 0]);
});

test('without any question there is still a row for the fields above them', () => {
  const leeg = { versie: 1, onderdelen: [], vervallen: [] };
  expect(ZELFSCAN_CSV.toRows({ gemeente: 'Gouda', beantwoordingen: {} }, leeg)).toMatchObject([{ gemeente: 'Gouda' }]);
});

test.each([
  {
    wat: 'an answer in capitals with white space',
    cellen: { antwoord: ' Op Orde ' },
    antwoord: { antwoord: 'op orde' },
  },
  { wat: 'a mark alone', cellen: { bespreken: ' Ja' }, antwoord: { bespreken: true } },
  {
    wat: 'nee in the column of marks',
    cellen: { antwoord: 'op orde', bespreken: 'nee' },
    antwoord: { antwoord: 'op orde' },
  },
  { wat: 'a toelichting alone', cellen: { toelichting: ' x ' }, antwoord: { toelichting: ' x ' } },
])('$wat is read without a remark', ({ cellen, antwoord }) => {
  expect(read({ vraag_id: 'a', ...cellen })).toEqual({ invoer: { beantwoordingen: { a: antwoord } }, meldingen: [] });
});

test('a row in which nothing was entered is no answer', () => {
  expect(read({ vraag_id: 'a', antwoord: ' ', toelichting: '', bespreken: 'nee' }, { vraag_id: 'onbekend' })).toEqual({
    invoer: { beantwoordingen: {} },
    meldingen: [],
  });
});

test('an id such as __proto__ is an ordinary id', () => {
  const { invoer } = read({ vraag_id: '__proto__', antwoord: 'op orde' });
  expect(Object.entries(invoer.beantwoordingen)).toEqual([['__proto__', { antwoord: 'op orde' }]]);
});

test.each([
  { geschreven: '2026-03-31', datum: '2026-03-31' },
  { geschreven: ' 31-3-2026 ', datum: '2026-03-31' },
  { geschreven: '01-12-2026', datum: '2026-12-01' },
])('the date $geschreven is read as $datum', ({ geschreven, datum }) => {
  expect(read({ datum: geschreven })).toEqual({ invoer: { datum, beantwoordingen: {} }, meldingen: [] });
});

test.each([
  { kolom: 'datum', cel: '2026-02-30', wens: 'een bestaande datum, zoals 2026-03-31 of 31-3-2026' },
  { kolom: 'datum', cel: '3/4/2026', wens: 'een bestaande datum, zoals 2026-03-31 of 31-3-2026' },
  { kolom: 'datum', cel: '31-2-2026', wens: 'een bestaande datum, zoals 2026-03-31 of 31-3-2026' },
  { kolom: 'aanleiding', cel: 'zomaar', wens: 'een van deze woorden: nulmeting, evaluatie, voortgang' },
  { kolom: 'lijstversie', cel: '1.0', wens: 'een heel getal vanaf 1' },
  { kolom: 'lijstversie', cel: '0', wens: 'een heel getal vanaf 1' },
])('$cel in column $kolom is left out, once reported and told how to write', ({ kolom, cel, wens }) => {
  expect(read({ [kolom]: cel }, { [kolom]: cel }, { [kolom]: cel })).toEqual({
    invoer: { beantwoordingen: {} },
    meldingen: [
      {
        rij: 2,
        tekst: `‘${cel}’ in kolom ${kolom} (ook in 2 andere rijen) is niet te lezen en is weggelaten. Schrijf ${wens}.`,
      },
    ],
  });
});

test('of fields that are not the same in every row the first good one counts, and each other one is reported', () => {
  const { invoer, meldingen } = read(
    { gemeente: '', datum: 'morgen' },
    { gemeente: 'Gouda', datum: '31-3-2026' },
    { gemeente: 'Delft', datum: '2026-03-31' },
    { gemeente: 'Delft', datum: '' },
    { gemeente: 'Gouda', datum: '' },
  );
  expect(invoer).toEqual({ gemeente: 'Gouda', datum: '2026-03-31', beantwoordingen: {} });
  expect(meldingen).toEqual([
    {
      rij: 4,
      tekst:
        '‘Delft’ in kolom gemeente (ook in 1 andere rij) wijkt af van ‘Gouda’ in rij 3; rij 3 telt. Zet in alle rijen hetzelfde, of maak er twee bestanden van.',
    },
    {
      rij: 2,
      tekst:
        '‘morgen’ in kolom datum is niet te lezen en is weggelaten. Schrijf een bestaande datum, zoals 2026-03-31 of 31-3-2026.',
    },
  ]);
});

test.each([
  {
    wat: 'a wrong answer is left out and its toelichting kept',
    rijen: [{ vraag_id: 'a', antwoord: 'ja', toelichting: 't' }],
    beantwoordingen: { a: { toelichting: 't' } },
    rij: 2,
    tekst:
      '‘ja’ is geen antwoord en is weggelaten. Schrijf in kolom antwoord ‘op orde’ of ‘niet op orde’, of laat de cel leeg.',
  },
  {
    wat: 'a mark that is not ja is left out and the answer kept',
    rijen: [{ vraag_id: 'a', antwoord: 'op orde', bespreken: 'x' }],
    beantwoordingen: { a: { antwoord: 'op orde' } },
    rij: 2,
    tekst: '‘x’ in kolom bespreken is niet te lezen en is weggelaten. Schrijf ‘ja’, of laat de cel leeg.',
  },
  {
    wat: 'a row with nothing but a mark that is not ja holds nothing',
    rijen: [{ vraag_id: 'a', bespreken: 'x' }],
    beantwoordingen: {},
    rij: 2,
    tekst: '‘x’ in kolom bespreken is niet te lezen en is weggelaten. Schrijf ‘ja’, of laat de cel leeg.',
  },
  {
    wat: 'an id that no list had is kept',
    rijen: [{ vraag_id: 'zz', antwoord: 'op orde' }],
    beantwoordingen: { zz: { antwoord: 'op orde' } },
    rij: 2,
    tekst:
      'Vraag ‘zz’ staat niet in de vragenlijst, dus het antwoord is niet te zien; het blijft wel bewaard. Kijk of de vraag_id goed geschreven is.',
  },
  {
    wat: 'an answer without an id is kept',
    rijen: [{ antwoord: 'op orde' }],
    beantwoordingen: { '': { antwoord: 'op orde' } },
    rij: 2,
    tekst:
      'Bij dit antwoord staat geen vraag_id, dus het is bij geen vraag te zien; het blijft wel bewaard. Vul in kolom vraag_id in bij welke vraag het hoort.',
  },
  {
    wat: 'a lapsed question is kept',
    rijen: [{ vraag_id: 'oud', antwoord: 'op orde' }],
    beantwoordingen: { oud: { antwoord: 'op orde' } },
    rij: 2,
    tekst: 'Vraag ‘oud’ wordt niet meer gesteld. Wat er staat, blijft bewaard, maar telt niet mee.',
  },
  {
    wat: 'of two rows for one question the first that was filled in counts',
    rijen: [{ vraag_id: 'a' }, { vraag_id: 'a', antwoord: 'op orde' }, { vraag_id: 'a', antwoord: 'niet op orde' }],
    beantwoordingen: { a: { antwoord: 'op orde' } },
    rij: 4,
    tekst: 'Vraag ‘a’ staat ook in rij 3; rij 3 telt en deze niet. Laat per vraag één ingevulde rij staan.',
  },
  {
    wat: 'of two answers without an id the first counts',
    rijen: [{ antwoord: 'op orde' }, { toelichting: 'x' }],
    beantwoordingen: { '': { antwoord: 'op orde' } },
    rij: 3,
    tekst:
      'Ook deze rij noemt geen vraag_id, zoals rij 2; rij 2 is bewaard en deze niet. Vul in kolom vraag_id in bij welke vraag het hoort.',
  },
])('$wat, and the row is reported', ({ rijen, beantwoordingen, rij, tekst }) => {
  const gelezen = read(...rijen);
  expect(gelezen.invoer).toEqual({ beantwoordingen });
  expect(gelezen.meldingen).toContainEqual({ rij, tekst });
});

test('a cell in a message is short, on one line and cannot turn the text around', () => {
  const { meldingen } = read({ vraag_id: 'a', antwoord: `\u202Eja\n${'nee'.repeat(100_000)}` });
  expect(meldingen[0]?.tekst).toMatch(/^‘ja (?:nee)+n?e?…’ is geen antwoord/);
  expect(meldingen[0]?.tekst.length).toBeLessThan(200);
});
