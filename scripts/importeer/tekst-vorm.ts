import { readKopnummer } from './kopnummer.ts';
import { isAf, type Regel } from './tekst-regels.ts';

/** What can be said of a plain text as a whole. */
export type Opmaak = {
  /** How long a full line is, in characters. */
  breedte: number;
  /** Whether sentences run on over lines; else a line is a paragraph. */
  isAfgebroken: boolean;
  /** Signs before a point of a list: some are letters that a scan made of them. */
  opsommingstekens: ReadonlySet<string>;
};

const TEKENS = '•▪●◦○‣∙·■□➢➤→✓✔❖▶►>*–—-';
/** A lone letter that scans and Word make of a bullet, once it stands before so many lines. */
const LETTERS = ['o', 'e'];
const VAAK = 3;

export function readOpmaak(regels: readonly Regel[]): Opmaak {
  const lengtes = regels.map(({ tekst }) => tekst.length).sort((a, b) => a - b);
  const breedte = lengtes[Math.floor(lengtes.length * 0.9)] ?? 0;
  const letters = LETTERS.filter(
    (letter) => regels.filter(({ tekst }) => tekst.trim().startsWith(`${letter} `)).length >= VAAK,
  );
  return { breedte, isAfgebroken: breedte <= 130, opsommingstekens: new Set([...TEKENS, ...letters]) };
}

/** A point of a list. */
export type Punt = {
  /** What kind of sign stands before it: another kind is another level. */
  teken: string;
  /** Its number; undefined for a bullet. */
  nummer: number | undefined;
  tekst: string;
};

const ROMEINS: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Reads a point of a list; `vorige` is the point before it, which tells a roman one from a letter. */
export function readPunt(regel: string, { opsommingstekens }: Opmaak, vorige: Punt | undefined): Punt | undefined {
  const tekst = regel.trim();
  const [teken = ''] = tekst;
  const rest = tekst.slice(teken.length);
  // After a bullet of a font that is not there a program may leave nothing.
  const isLos = /^\s+\S/.test(rest) || (/^[•▪●◦‣■✓✔]$/.test(teken) && /^\S/.test(rest));
  if (opsommingstekens.has(teken) && isLos) {
    // `- a) words`: a program that made a list of points that had their letters already.
    // `- ✓ words`: the same with a bullet.
    const woorden = rest.trim().replace(/^[•▪●◦■✓✔➢➤]\s*/, '');
    return readGenummerd(woorden, vorige) ?? { teken, nummer: undefined, tekst: woorden };
  }
  return readGenummerd(tekst, vorige);
}

function readGenummerd(tekst: string, vorige: Punt | undefined): Punt | undefined {
  const found = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})([.)])\s+(\S.*)$/.exec(tekst);
  if (found === null) return undefined;
  const [, merk = '', eind = '', woorden = ''] = found;
  if (/\d/.test(merk)) return { teken: `1${eind}`, nummer: Number(merk), tekst: woorden };
  const letter = merk.length === 1 ? merk.charCodeAt(0) - 96 : undefined;
  const romeins = ROMEINS.indexOf(merk) + 1;
  const isLetter =
    letter !== undefined && (romeins === 0 || (vorige?.teken === `a${eind}` && vorige.nummer === letter - 1));
  if (isLetter) return { teken: `a${eind}`, nummer: letter, tekst: woorden };
  return romeins === 0 ? undefined : { teken: `i${eind}`, nummer: romeins, tekst: woorden };
}

/** The number before words without a dot or a bracket: a point of a list when its neighbours count on. */
export function readKaalNummer(regel: string): Punt | undefined {
  const found = /^(\d{1,2})\s+(\p{Lu}.*)$/u.exec(regel.trim());
  return found === null ? undefined : { teken: '1', nummer: Number(found[1]), tekst: (found[2] ?? '').trim() };
}

/** A heading that says so itself, by a number or by capitals. */
export type Zekerekop = { niveau: number; nummer: number | undefined };

/** Headings such as `3.1 De aanpak`, `Bijlage 2` and `FASE 1`. Whether they stand where a heading can stand is not judged. */
export function readZekereKop(regel: string): Zekerekop | undefined {
  const tekst = regel.replace(/\s+/g, ' ').trim();
  if (tekst.length > 100 || /[.;:,!]$/.test(tekst) || tekst.includes('\t')) return undefined;
  const kop = readKopnummer(tekst);
  const letters = tekst.replace(/[^\p{L}]/gu, '');
  const isHoofdletters = letters.length >= 7 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (kop.soort !== undefined) return { niveau: kop.niveau ?? 1, nummer: Number(kop.nummer) || undefined };
  if (kop.nummer !== undefined && /\d/.test(kop.nummer) && /^\p{Lu}/u.test(kop.tekst) && kop.niveau !== undefined) {
    return { niveau: kop.niveau, nummer: Number(kop.nummer.split('.').at(-1)) };
  }
  return isHoofdletters ? { niveau: 1, nummer: undefined } : undefined;
}

/** Whether a line has the form of a heading without a number: short, a capital in front, no end of a sentence. */
export function isKopvorm(regel: Regel, { breedte, isAfgebroken }: Opmaak): boolean {
  const tekst = regel.tekst.replace(/\s+/g, ' ').trim();
  const langst = isAfgebroken ? Math.min(90, breedte * 0.85) : 90;
  const isBegin = /^[\p{Lu}\d‘'“"(]/u.test(tekst) && /\p{L}{3}/u.test(tekst);
  const isEind = !/[.;,!:]$/.test(tekst) && !(isAf(tekst) && !tekst.endsWith('?'));
  const isVreemd = /https?:|www\.|@|[<>[\]|_=\\{}]|\t/.test(regel.tekst.trim());
  // A remark in brackets goes with what stands before it.
  return tekst.length <= langst && isBegin && isEind && !isVreemd && !/^\(.*\)$/.test(tekst);
}
