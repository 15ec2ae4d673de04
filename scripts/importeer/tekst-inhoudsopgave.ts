import { readKopnummer } from './kopnummer.ts';
import { keepWit, type Regel } from './tekst-regels.ts';

/** A heading as the table of contents has it. */
type Vermelding = { titel: string; nummer: string | undefined; sleutel: string; niveau: number; isAfgekapt: boolean };

/** The table of contents of a plain text: it says which lines are headings. */
export type Inhoudsopgave = {
  vermeldingen: readonly Vermelding[];
  /** The lines without it. */
  regels: readonly Regel[];
};

const KOP = /^inhoud(sopgave|soverzicht)?$/i;
/** A title, then dots, a tab or space, and the number of a page; or a title cut off by dots. */
const VERMELDING = /^(\s*)(\S.*?)(?:\s*[.·…]{3,}\s*(\d{1,3})?|[\t ]*\t[\t ]*(\d{1,3})|\s{2,}(\d{1,3}))$/;
/** Fewer lines than this are no table of contents when nothing says that they are. */
const MINSTE = 5;

/** Finds the table of contents and takes it away. */
export function readInhoudsopgave(regels: readonly Regel[]): Inhoudsopgave {
  const begin = findBegin(regels);
  if (begin === undefined) return { vermeldingen: [], regels };
  const weg = new Set<Regel>();
  const vermeldingen: Vermelding[] = [];
  let plek = begin;
  const first = regels[plek];
  if (first !== undefined && KOP.test(first.tekst.trim())) {
    weg.add(first);
    plek += 1;
  }
  for (; plek < regels.length; plek++) {
    const regel = regels[plek];
    const next = regels[plek + 1];
    if (regel === undefined) break;
    const vermelding = readVermelding(regel.tekst, vermeldingen);
    if (vermelding !== undefined) {
      vermeldingen.push(vermelding);
      weg.add(regel);
      continue;
    }
    // A title that takes two lines: its number stands behind the second.
    const samen =
      next === undefined || next.isNaWit
        ? undefined
        : readVermelding(`${regel.tekst} ${next.tekst.trim()}`, vermeldingen);
    if (samen === undefined || next === undefined) break;
    vermeldingen.push(samen);
    weg.add(regel).add(next);
    plek += 1;
  }
  return vermeldingen.length < 2 ? { vermeldingen: [], regels } : { vermeldingen, regels: keepWit(regels, weg) };
}

function findBegin(regels: readonly Regel[]): number | undefined {
  const kop = regels.findIndex(({ tekst }) => KOP.test(tekst.trim()));
  if (kop >= 0) return kop;
  const kwart = Math.max(40, regels.length / 4);
  const plek = regels.findIndex((_, begin) => {
    const groep = regels.slice(begin, begin + MINSTE).map(({ tekst }) => readVermelding(tekst, []));
    return begin < kwart && groep.length === MINSTE && groep.every((een) => een !== undefined);
  });
  return plek < 0 ? undefined : plek;
}

function readVermelding(tekst: string, eerdere: readonly Vermelding[]): Vermelding | undefined {
  const found = VERMELDING.exec(tekst);
  if (found === null || tekst.length > 160) return undefined;
  const [, inspring = '', titel = '', ...paginas] = found;
  const { nummer, niveau } = readKopnummer(titel);
  const sleutel = toSleutel(titel);
  if (sleutel === '') return undefined;
  const isDieper = inspring.length > 0 && eerdere.length > 0;
  return {
    titel: titel.replace(/\s+/g, ' ').replace(/,$/, '').trim(),
    nummer,
    sleutel,
    niveau: niveau ?? (isDieper ? 2 : 1),
    isAfgekapt: paginas.join('') === '',
  };
}

/** Letters and digits of a heading without its number: what stays the same however it is printed. */
function toSleutel(kop: string): string {
  const { tekst } = readKopnummer(kop);
  return tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '');
}

/** A heading that the table of contents names: where it begins, how many lines it takes, and how it is written there. */
export type BekendeKop = { niveau: number; aantal: number; tekst: string };

/**
 * The headings that the table of contents names, by the line that they begin at. A title that stands elsewhere too, in a list
 * say, is a heading only where it comes in the order of the table.
 */
export function alignKoppen({ vermeldingen, regels }: Inhoudsopgave): ReadonlyMap<number, BekendeKop> {
  const kandidaten =
    vermeldingen.length === 0 ? [] : regels.flatMap((_, plek) => listKandidaten(vermeldingen, regels, plek));
  // Longest row of candidates in the order of the table, from the end: `lengte[k][v]` for the candidates from k, the table from v.
  const lengte = Array.from({ length: kandidaten.length + 1 }, () =>
    new Array<number>(vermeldingen.length + 1).fill(0),
  );
  const read = (k: number, v: number) => lengte[k]?.[v] ?? 0;
  for (let k = kandidaten.length - 1; k >= 0; k--) {
    for (let v = vermeldingen.length - 1; v >= 0; v--) {
      const met = kandidaten[k]?.passend.has(v) === true ? read(k + 1, v + 1) + 1 : 0;
      const rij = lengte[k];
      if (rij !== undefined) rij[v] = Math.max(met, read(k + 1, v), read(k, v + 1));
    }
  }
  const koppen = new Map<number, BekendeKop>();
  for (let k = 0, v = 0; k < kandidaten.length && v < vermeldingen.length;) {
    const kandidaat = kandidaten[k];
    const vermelding = vermeldingen[v];
    // Of two that fit equally well the later one: before it a title stands in a list or on a page by itself.
    if (read(k + 1, v) === read(k, v)) k += 1;
    else if (kandidaat?.passend.has(v) === true && vermelding !== undefined && read(k + 1, v + 1) + 1 === read(k, v)) {
      koppen.set(kandidaat.plek, {
        niveau: vermelding.niveau,
        aantal: kandidaat.aantal,
        tekst: writeKop(vermelding, kandidaat.tekst),
      });
      k += 1;
      v += 1;
    } else v += 1;
  }
  return koppen;
}

type Kandidaat = { plek: number; aantal: number; tekst: string; passend: ReadonlySet<number> };

function listKandidaten(vermeldingen: readonly Vermelding[], regels: readonly Regel[], plek: number): Kandidaat[] {
  for (const aantal of [1, 2, 3]) {
    const stuk = regels.slice(plek, plek + aantal);
    if (stuk.length < aantal || stuk.slice(1).some(({ isNaWit }) => isNaWit)) return [];
    const tekst = stuk
      .map((regel) => regel.tekst.trim())
      .join(' ')
      .replace(/\s+/g, ' ');
    if (tekst.length > 200) return [];
    const sleutel = toSleutel(tekst);
    const { nummer } = readKopnummer(tekst);
    const passend = vermeldingen.flatMap((een, index) => {
      const isZelfde =
        een.sleutel === sleutel || (een.isAfgekapt && een.sleutel.length > 8 && sleutel.startsWith(een.sleutel));
      return isZelfde && (een.nummer === nummer || een.nummer === undefined || nummer === undefined) ? [index] : [];
    });
    if (passend.length > 0) return [{ plek, aantal, tekst, passend: new Set(passend) }];
  }
  return [];
}

/** As in the table of contents, where no word is broken, with the footnote marks of the heading itself. */
function writeKop({ titel, isAfgekapt }: Vermelding, tekst: string): string {
  return isAfgekapt ? tekst : titel + (/[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.exec(tekst)?.[0] ?? '');
}
