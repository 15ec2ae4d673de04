import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { normalizeTekst } from '../../src/domain/tekst.ts';
import { guardFormule, toCsv, unguardFormule } from '../../src/export/csv.ts';

const toCel = (cel: string) => toCsv([{ naam: 'kolom' }], [{ kolom: cel }]).replace(/^\uFEFFkolom\r\n/, '');

test('the file begins with a BOM and the header, rows end in CRLF, cells are parted by semicolons', () => {
  const rijen = [{ een: 'Gouda', twee: 'op orde' }, { een: 'Delft' }];
  expect(toCsv([{ naam: 'een' }, { naam: 'twee' }], rijen)).toBe('\uFEFFeen;twee\r\nGouda;op orde\r\nDelft;');
});

test('a cell that a row lacks is empty, whatever the column is called', () => {
  expect(toCsv([{ naam: 'constructor' }, { naam: '__proto__' }], [{}])).toBe('\uFEFFconstructor;__proto__\r\n;');
});

test.each([
  { cel: 'gewoon', csv: 'gewoon' },
  { cel: 'met, komma', csv: '"met, komma"' },
  { cel: 'met\ttab', csv: '"met\ttab"' },
  { cel: 'a;b', csv: '"a;b"' },
  { cel: 'zei "ja"', csv: '"zei ""ja"""' },
  { cel: 'een\r\ntwee\rdrie', csv: '"een\ntwee\ndrie"' },
  { cel: 'half \uD83D teken', csv: 'half \uFFFD teken' },
  { cel: 'heel 🙂 teken', csv: 'heel 🙂 teken' },
])('$cel is written as $csv', ({ cel, csv }) => {
  expect(toCel(cel)).toBe(csv);
});

test.each([
  '=1+1',
  '+31 6',
  '- punt',
  '@SUM(A1)',
  '\tmet tab',
  '\rmet regeleinde',
  '\nmet regeleinde',
  '\u0000met nul',
  '  =1+1',
  '\u00A0=1+1',
  '\uFEFF=1+1',
  '\u200B=1+1',
  '\u0000=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹦1+1',
])('%j could be run as a formula and gets an apostrophe in front', (cel) => {
  expect(guardFormule(cel)).toBe(`'${cel}`);
  expect(toCel(cel).replace(/^"/, '')).toMatch(/^'/);
});

test.each(['', 'a=b', '1-2', "'s-Hertogenbosch", '"=1"', '(+) goed'])('%j is no formula and stays as it is', (cel) => {
  expect(guardFormule(cel)).toBe(cel);
  expect(unguardFormule(cel)).toBe(cel);
});

test.each([
  { cel: "'=1+1", bewaakt: "''=1+1" },
  { cel: "''-x", bewaakt: "'''-x" },
  { cel: "'\tx", bewaakt: "''\tx" },
])('text that looks guarded itself gets one more guard: $cel', ({ cel, bewaakt }) => {
  expect(guardFormule(cel)).toBe(bewaakt);
  expect(unguardFormule(bewaakt)).toBe(cel);
});

/** Random text, rich in the characters that matter here. */
const cellen = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom("'", '=', '-', ' ', '\t', '\r', '\n', '"', ';', ',', '\uFEFF', '\uD83D', '\uDE42', 'a'),
  }),
);

test('a file that is read back gives exactly the cells that were written, texts normalised', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ een: cellen, twee: cellen }), { minLength: 1 }), (rows) => {
      const { data, errors } = Papa.parse<string[]>(toCsv([{ naam: 'een' }, { naam: 'twee' }], rows), {
        delimiter: ';',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      expect(data.map((row) => row.map(unguardFormule))).toEqual([
        ['een', 'twee'],
        ...rows.map(({ een, twee }) => [normalizeTekst(een), normalizeTekst(twee)]),
      ]);
    }),
    { numRuns: 500 },
  );
});

test('no cell of a file begins as a formula, also behind white space', () => {
  fc.assert(
    fc.property(cellen, (cel) => {
      expect(guardFormule(normalizeTekst(cel)).trimStart()).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('normalised text is well-formed and breaks lines with LF only', () => {
  fc.assert(
    fc.property(cellen, (tekst) => {
      expect(normalizeTekst(tekst)).toBe(tekst.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    }),
  );
});
