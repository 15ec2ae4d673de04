import { expect, test } from 'vitest';
import { decodeTekst } from '../../src/export/decode-tekst.ts';

const TEKST = 'gemeente;scan\r\nSúdwest-Fryslân;€ 5 – ‘ja’';
const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const utf16le = (tekst: string) => new Uint8Array(Buffer.from(tekst, 'utf16le'));
const utf16be = (tekst: string) => new Uint8Array(Buffer.from(tekst, 'utf16le').swap16());
/** The characters of TEKST that Windows-1252 has in places of its own. */
const EIGEN: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96, '‘': 0x91, '’': 0x92 };
const windows1252 = (tekst: string) =>
  Uint8Array.from([...tekst], (teken) => EIGEN[teken] ?? teken.codePointAt(0) ?? 0);

test.each([
  { naam: 'UTF-8 with a BOM', bytes: utf8(`\uFEFF${TEKST}`), codering: 'utf-8' },
  { naam: 'UTF-8 without a BOM', bytes: utf8(TEKST), codering: 'utf-8' },
  {
    naam: 'UTF-16LE with a BOM, as the Unicode-tekst of Excel',
    bytes: utf16le(`\uFEFF${TEKST}`),
    codering: 'utf-16le',
  },
  { naam: 'UTF-16BE with a BOM', bytes: utf16be(`\uFEFF${TEKST}`), codering: 'utf-16be' },
  { naam: 'UTF-16LE without a BOM', bytes: utf16le(TEKST), codering: 'utf-16le' },
  { naam: 'UTF-16BE without a BOM', bytes: utf16be(TEKST), codering: 'utf-16be' },
  { naam: 'Windows-1252', bytes: windows1252(TEKST), codering: 'windows-1252' },
])('$naam is recognised', ({ bytes, codering }) => {
  expect(decodeTekst(bytes)).toEqual({ soort: 'tekst', tekst: TEKST, codering });
});

test.each([
  { codering: 'utf-16le', bytes: utf16le('\uFEFF東京;京都') },
  { codering: 'utf-16be', bytes: utf16be('\uFEFF東京;京都') },
])('the BOM of $codering is enough, whatever the letters', ({ codering, bytes }) => {
  expect(decodeTekst(bytes)).toEqual({ soort: 'tekst', tekst: '東京;京都', codering });
});

test('one BOM is taken away and a second is text', () => {
  expect(decodeTekst(utf8('\uFEFF\uFEFFa'))).toMatchObject({ tekst: '\uFEFFa' });
});

test('a BOM decides, however the text begins', () => {
  expect(decodeTekst(utf8('\uFEFFa\0b\0c\0d\0e\0'))).toMatchObject({ tekst: 'a\0b\0c\0d\0e\0', codering: 'utf-8' });
});

test.each([
  { naam: 'a workbook of Excel', begin: [0x50, 0x4b, 0x03, 0x04, 0x14], soort: 'werkmap' },
  { naam: 'an empty ZIP', begin: [0x50, 0x4b, 0x05, 0x06], soort: 'werkmap' },
  { naam: 'a workbook of the Excel before 2007', begin: [0xd0, 0xcf, 0x11, 0xe0, 0xa1], soort: 'werkmap' },
  { naam: 'a PDF', begin: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], soort: 'geen-tekst' },
  { naam: 'a PNG', begin: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], soort: 'geen-tekst' },
  { naam: 'a JPEG', begin: [0xff, 0xd8, 0xff, 0xe0], soort: 'geen-tekst' },
  { naam: 'a GIF', begin: [0x47, 0x49, 0x46, 0x38, 0x39], soort: 'geen-tekst' },
])('$naam is recognised by its first bytes', ({ begin, soort }) => {
  expect(decodeTekst(Uint8Array.from(begin))).toEqual({ soort });
});

test.each([
  [[]],
  [[0x00]],
  [[0xff]],
  [[0xff, 0xfe]],
  [[0xff, 0xfe, 0x61]],
  [[0xef, 0xbb, 0xbf, 0xff]],
  [[0xfe, 0xff, 0xd8, 0x3d]],
])('half or broken bytes %j still are text', (bytes) => {
  expect(decodeTekst(Uint8Array.from(bytes)).soort).toBe('tekst');
});
