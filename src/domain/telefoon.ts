/** A piece of text; `tel` is the number to dial where the piece is a telephone number. */
export type Telefoondeel = { tekst: string; tel?: string };

/** 112, or a Dutch number with its area or service code, `0800-1234`. */
const NUMMER = /\b(112|0\d{1,3}[ -]?\d{4,8})\b/;

/** Splits a line into text and telephone numbers, so that a number can be dialled from a phone. */
export function splitTelefoonnummers(regel: string): Telefoondeel[] {
  return regel
    .split(NUMMER)
    .filter((tekst) => tekst !== '')
    .map((tekst) => (NUMMER.test(tekst) ? { tekst, tel: tekst.replace(/\D/g, '') } : { tekst }));
}
