import type { Codering } from '../domain/csvbestand.ts';

/** What a file holds, as far as its first bytes tell. */
export type Tekst =
  { soort: 'tekst'; tekst: string; codering: Codering } | { soort: 'werkmap' } | { soort: 'geen-tekst' };

/** First bytes of files that are no text: workbooks of Excel and LibreOffice (both are ZIP) and of the Excel before 2007. */
const WERKMAPPEN: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** PDF, PNG, JPEG and GIF: what is chosen by mistake. Other files fall out for lack of columns. */
const GEEN_TEKST: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

/** The longest first: none is the beginning of another. */
const BOMS: readonly { bytes: readonly number[]; codering: Codering }[] = [
  { bytes: [0xef, 0xbb, 0xbf], codering: 'utf-8' },
  { bytes: [0xff, 0xfe], codering: 'utf-16le' },
  { bytes: [0xfe, 0xff], codering: 'utf-16be' },
];

/**
 * The text of a file: as its BOM says; without one UTF-16 where every other byte of the beginning is zero, UTF-8 where it is
 * valid, and Windows-1252 otherwise, as in that any file is valid. Never throws.
 */
export function decodeTekst(bytes: Uint8Array): Tekst {
  const startsWith = (begin: readonly number[]) => begin.every((byte, i) => bytes[i] === byte);
  if (WERKMAPPEN.some(startsWith)) return { soort: 'werkmap' };
  if (GEEN_TEKST.some(startsWith)) return { soort: 'geen-tekst' };
  const bom = BOMS.find(({ bytes: begin }) => startsWith(begin));
  const codering = bom?.codering ?? guessUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  // Takes one BOM away, so that one which belongs to the text stays.
  return { soort: 'tekst', tekst: new TextDecoder(codering).decode(bytes), codering };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** In the header of a file, which is plain Latin, UTF-16 has a zero in every pair of bytes. */
function guessUtf16(bytes: Uint8Array): Codering | undefined {
  const begin = bytes.subarray(0, 64);
  const paren = Math.floor(begin.length / 2);
  if (paren < 4) return undefined;
  const countNul = (rest: number) =>
    begin.subarray(0, 2 * paren).filter((byte, i) => byte === 0 && i % 2 === rest).length;
  const [even, oneven] = [countNul(0), countNul(1)];
  if (even === 0 && oneven > 0.8 * paren) return 'utf-16le';
  if (oneven === 0 && even > 0.8 * paren) return 'utf-16be';
  return undefined;
}
