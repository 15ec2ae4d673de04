import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Werkblad } from '../../src/domain/werkblad.ts';
import { toDocx } from '../../src/export/werkblad-docx.ts';
import { clearZipDates } from '../../src/export/zip-dates.ts';
import { readDocxText, readZip } from './read-zip.ts';

const WERKBLAD: Werkblad = {
  id: 'oogst',
  titel: 'Oogstdag & <feest> [jaar]',
  regels: ['[datum], in de boomgaard'],
  kolommen: [
    { kop: 'Tijd', breedte: 1 },
    { kop: 'Onderdeel', breedte: 3 },
  ],
  delen: [
    {
      id: 'programma',
      kop: 'Programma',
      blokken: [
        { soort: 'tekst', tekst: 'In volgorde:' },
        { soort: 'tabel', rijen: [['09.00', '**Plukken**, samen']], leeg: 2 },
      ],
    },
    { id: 'vragen', kop: 'Vragen', niveau: 2, blokken: [{ soort: 'lijst', punten: ['Wat is rijp?', 'Wat niet?'] }] },
  ],
};
const COLOFON = { maker: 'De proevers', herkomst: 'Bron: het fruitboek.' };
const write = (werkblad: Partial<Werkblad> = {}) => toDocx({ ...WERKBLAD, ...werkblad }, COLOFON);
const readDocument = async (werkblad?: Partial<Werkblad>) =>
  readZip(await write(werkblad)).get('word/document.xml') ?? '';
const listParagraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
const listRows = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];

afterEach(() => {
  vi.useRealTimers();
});

test('the same werkblad gives the same bytes, whenever it is written', async () => {
  vi.useFakeTimers({ now: new Date('2024-02-29T12:34:56Z'), toFake: ['Date'] });
  const first = await write();
  vi.setSystemTime(new Date('2031-07-08T01:02:04Z'));
  expect(Buffer.from(await write()).equals(Buffer.from(first))).toBe(true);
});

test('another word gives other bytes', async () => {
  expect(Buffer.from(await write({ titel: 'Plukdag' })).equals(Buffer.from(await write()))).toBe(false);
});

test('all that stands in the werkblad stands in the file, in order, with its source at the end', async () => {
  expect(readDocxText(await write()).trim()).toBe(
    [
      'Oogstdag & <feest> [jaar]',
      '[datum], in de boomgaard',
      'Programma',
      'In volgorde:',
      'Tijd',
      'Onderdeel',
      '09.00',
      'Plukken, samen',
      // Two empty rows of two cells.
      '   ',
      'Vragen',
      'Wat is rijp?',
      'Wat niet?',
      'Bron: het fruitboek.',
    ].join(' '),
  );
});

describe('what a reader of a screen and a printer need', () => {
  test.each([
    ['Oogstdag', 'Heading1'],
    ['Programma', 'Heading2'],
    ['Vragen', 'Heading3'],
  ])('‘%s’ is a heading of style %s', async (tekst, stijl) => {
    const kop = listParagraphs(await readDocument()).find((paragraph) => paragraph.includes(tekst));
    expect(kop).toContain(`<w:pStyle w:val="${stijl}"/>`);
    // A run that says it is not bold would undo the style.
    expect(kop).not.toContain('<w:b w:val="false"/>');
  });

  test('the first row of a table is its header and comes back on every page; no row breaks', async () => {
    const rows = listRows(await readDocument());
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(await readDocument()).toMatch(/<w:tblLook[^>]* w:firstRow="true"/);
  });

  test('what introduces a table, its header and a heading stay with what follows', async () => {
    const files = readZip(await write());
    const alle = listParagraphs(files.get('word/document.xml') ?? '');
    for (const tekst of ['In volgorde:', 'Tijd', 'Onderdeel']) {
      expect(alle.find((paragraph) => paragraph.includes(`>${tekst}<`))).toContain('<w:keepNext/>');
    }
    for (const stijl of ['Heading1', 'Heading2', 'Heading3']) {
      const style = new RegExp(`<w:style [^>]*w:styleId="${stijl}".*?</w:style>`).exec(
        files.get('word/styles.xml') ?? '',
      );
      expect(style?.[0]).toContain('<w:keepNext/>');
    }
  });

  test.each([
    [{}, 'w:w="11906" w:h="16838" w:orient="portrait"'],
    [{ liggend: true }, 'w:w="16838" w:h="11906" w:orient="landscape"'],
  ])('the paper is A4: %j', async (werkblad, maat) => {
    expect(await readDocument(werkblad)).toContain(`<w:pgSz ${maat}/>`);
  });

  test('the columns share the width of the paper as the werkblad says', async () => {
    const [tijd = 0, onderdeel = 0] = [...(await readDocument()).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) =>
      Number(w),
    );
    expect(Math.round(onderdeel / tijd)).toBe(3);
    const marges = 2 * Number(/w:left="(\d+)"[^>]*w:header/.exec(await readDocument())?.[1]);
    expect(tijd + onderdeel).toBeLessThanOrEqual(11_906 - marges);
    expect(tijd + onderdeel).toBeGreaterThan(11_906 - marges - 10);
  });

  test('the language is Dutch and the letter one that every office has', async () => {
    const files = readZip(await write());
    expect(files.get('word/styles.xml')).toMatch(/<w:docDefaults>.*w:ascii="Calibri".*<w:lang w:val="nl-NL"\/>/);
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Oogstdag &amp; &lt;feest&gt; [jaar]</dc:title>');
    expect(files.get('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
  });

  test('there are no macros, and nothing comes from elsewhere', async () => {
    const files = readZip(await write());
    expect([...files.keys()].filter((naam) => /vba|macro|activeX|embeddings/i.test(naam))).toEqual([]);
    expect([...files].filter(([, tekst]) => tekst.includes('TargetMode="External"'))).toEqual([]);
  });
});

test('bold is what stands between stars', async () => {
  const cel = listParagraphs(await readDocument()).find((paragraph) => paragraph.includes('Plukken')) ?? '';
  expect(cel.match(/<w:r>.*?<\/w:r>/g)?.map((run) => run.includes('<w:b/>'))).toEqual([true, false]);
});

test('an empty row has room to write in', async () => {
  const hoog = listRows(await readDocument()).map((row) => row.includes('<w:trHeight'));
  expect(hoog).toEqual([false, false, true, true]);
});

test('a zip file that ends otherwise is refused', () => {
  expect(() => clearZipDates(new ArrayBuffer(40))).toThrow('no zip file');
});
