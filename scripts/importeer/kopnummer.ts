/** A heading apart from its number. */
export type Kopnummer = {
  /** `3`, `3.1`, `a`; undefined without one. */
  nummer: string | undefined;
  /** What kind of part it says it is: `hoofdstuk`, `bijlage`; undefined when it does not. */
  soort: string | undefined;
  /** The heading without number. */
  tekst: string;
  /** 1 for `3`, 2 for `3.1` and for `a.`; undefined without a number. */
  niveau: number | undefined;
};

const SOORTEN = 'hoofdstuk|bijlage|deel|paragraaf';

/** Reads the number before a heading: `3.1 De aanpak`, `a. Aanleiding`, `Bijlage 2: Begrippen`. */
export function readKopnummer(kop: string): Kopnummer {
  const tekst = kop.replace(/\s+/g, ' ').trim();
  const benoemd = new RegExp(`^(${SOORTEN}) (\\d+|[A-Z]|[IVX]+)\\b\\s*[.:–-]?\\s*(.*)$`, 'i').exec(tekst);
  if (benoemd !== null) {
    const [, soort = '', nummer = '', rest = ''] = benoemd;
    const niveau = soort.toLowerCase() === 'paragraaf' ? 2 : 1;
    return { nummer, soort: soort.toLowerCase(), tekst: rest === '' ? tekst : rest, niveau };
  }
  const cijfers = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(\S.*)$/.exec(tekst);
  if (cijfers !== null) {
    const [, nummer = '', rest = ''] = cijfers;
    return { nummer, soort: undefined, tekst: rest, niveau: nummer.split('.').length };
  }
  const letter = /^([a-z])[.)]\s+(\S.*)$/.exec(tekst);
  if (letter !== null) return { nummer: letter[1], soort: undefined, tekst: letter[2] ?? '', niveau: 2 };
  return { nummer: undefined, soort: undefined, tekst, niveau: undefined };
}
