/** Signatures of the records of a zip file, with the place of the moment of change in each (APPNOTE.TXT 4.3.7, 4.3.12). */
const EINDE = 0x06054b50;
const INHOUD = 0x02014b50;
const MOMENT_IN_INHOUD = 12;
const MOMENT_IN_BESTAND = 10;

/** 1 January 1980, 0:00: the first moment that a zip file knows. */
const BEGIN = (1 << 21) | (1 << 16);

/**
 * The zip file with the moment of change of every file in it set to the first there is, so that the same files make the
 * same bytes. Throws when it is no zip file, or one with a comment at its end.
 */
export function clearZipDates(zip: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip.slice(0));
  const view = new DataView(bytes.buffer);
  const einde = bytes.length - 22;
  if (einde < 0 || view.getUint32(einde, true) !== EINDE) throw new Error('This is no zip file without a comment.');
  const aantal = view.getUint16(einde + 10, true);
  let plaats = view.getUint32(einde + 16, true);
  for (let nummer = 0; nummer < aantal; nummer++) {
    if (view.getUint32(plaats, true) !== INHOUD) throw new Error('The table of contents of this zip file is broken.');
    view.setUint32(plaats + MOMENT_IN_INHOUD, BEGIN, true);
    view.setUint32(view.getUint32(plaats + 42, true) + MOMENT_IN_BESTAND, BEGIN, true);
    plaats += 46 + [28, 30, 32].reduce((som, veld) => som + view.getUint16(plaats + veld, true), 0);
  }
  return bytes;
}
