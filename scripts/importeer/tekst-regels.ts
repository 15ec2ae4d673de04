import { cleanTekens } from './clean-blokken.ts';

/** A line with words of a plain text. */
export type Regel = {
  /** Tabs and the indent stay, white space at the end goes. */
  tekst: string;
  /** Whether an empty line stands before it. */
  isNaWit: boolean;
  /** Whether a page of paper begins with it. */
  isPaginabegin: boolean;
};

/** More of the lines than this with one space in front: then that space is an indent and no sign of a new page. */
const MEESTE_PAGINAS = 0.05;

/** A number of a page by itself: `12`, `- 12 -`, `Pagina 3 van 20`. */
const PAGINANUMMER =
  /^\s*(?:[-–|]\s*)?(?:(?:pagina|blz\.?|p\.)\s*)?\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?(?:\s*[-–|])?\s*$/i;

/** The lines of a text. A form feed begins a page, and so does one space where lines have no indent: programs leave it there. */
export function toRegels(tekst: string): Regel[] {
  const ruw = tekst
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\f(?!\n)/g, '\n\f')
    .split('\n');
  const gevuld = ruw.filter((regel) => regel.trim() !== '');
  const hasSpatiebegin = gevuld.filter((regel) => /^ \S/.test(regel)).length <= gevuld.length * MEESTE_PAGINAS;
  const regels: Regel[] = [];
  let isNaWit = true;
  let isPaginabegin = true;
  for (const regel of ruw) {
    isPaginabegin ||= regel.startsWith('\f') || (hasSpatiebegin && /^ \S/.test(regel));
    const schoon = cleanRegel(regel);
    // A bullet with nothing behind it is an empty line as well.
    if (/^[\s•▪●◦○·–—*-]*$/.test(schoon)) {
      isNaWit = true;
      continue;
    }
    regels.push({ tekst: isPaginabegin ? schoon.replace(/^ /, '') : schoon, isNaWit, isPaginabegin });
    isNaWit = false;
    isPaginabegin = false;
  }
  return regels;
}

/** Without stray signs; tabs stay, as they make columns, and a soft hyphen at the end, as the word goes on. */
function cleanRegel(regel: string): string {
  const isAfgebroken = regel.trimEnd().endsWith('\u00AD');
  const schoon = regel
    .split('\t')
    .map((deel) => cleanTekens(deel))
    .join('\t')
    .trimEnd();
  return isAfgebroken ? `${schoon}\u00AD` : schoon;
}

/** Whether a text ends as a sentence or a point of a list does. */
export function isAf(tekst: string): boolean {
  return /[.!?:;…]["'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(tekst.trim());
}

/** Takes away what stands on every page of paper, and numbers of pages. `weggelaten` says what in Dutch. */
export function dropPaginaranden(regels: readonly Regel[]): { regels: Regel[]; weggelaten: string[] } {
  const weg = new Set<Regel>();
  for (const [plek, regel] of regels.entries()) {
    const volgende = regels[plek + 1];
    // Alone between white, or the first or last line of a page.
    const isRand = regel.isPaginabegin || volgende === undefined || volgende.isPaginabegin;
    const isLos = isRand || (regel.isNaWit && volgende.isNaWit);
    if (isLos && PAGINANUMMER.test(regel.tekst)) weg.add(regel);
  }
  const nummers = weg.size;
  const randen = listRanden(regels.filter((regel) => !weg.has(regel)));
  for (const { plaatsen } of randen) for (const regel of plaatsen) weg.add(regel);
  return {
    regels: keepWit(regels, weg),
    weggelaten: [
      ...(nummers === 0
        ? []
        : [nummers === 1 ? '1 paginanummer' : `${nummers} paginanummers of andere losse getallen`]),
      ...randen.map(({ tekst, plaatsen }) => `${plaatsen.length} keer de kop- of voettekst ‘${tekst}’`),
    ],
  };
}

type Rand = { tekst: string; plaatsen: readonly Regel[] };

/** Lines that come back at the edge of page after page, or in the middle of sentences. */
function listRanden(regels: readonly Regel[]): Rand[] {
  let pagina = 0;
  const breedte = regels.map(({ tekst }) => tekst.length).sort((a, b) => a - b)[Math.floor(regels.length / 2)] ?? 0;
  const plekken = regels.map((regel, plek) => {
    if (regel.isPaginabegin) pagina += 1;
    const before = regels[plek - 1];
    const after = regels[plek + 1];
    const isRand = [plek - 1, plek, plek + 1, plek + 2].some((een) => regels[een]?.isPaginabegin === true);
    const isLang = (een: Regel | undefined) => (een?.tekst.length ?? 0) > Math.max(40, breedte * 0.5);
    const isMidden =
      isLang(before) &&
      isLang(after) &&
      before !== undefined &&
      after !== undefined &&
      !isAf(before.tekst) &&
      /^\p{Ll}/u.test(after.tekst.trim());
    return { regel, pagina, isRand, isMidden };
  });
  const groepen = Map.groupBy(
    plekken.filter(
      ({ regel }) =>
        regel.tekst.trim().length <= 100 && /\p{L}{2}/u.test(regel.tekst) && !/^\s*[•\-–*]|[.;:,]$/.test(regel.tekst),
    ),
    ({ regel }) => toRandsleutel(regel.tekst),
  );
  return [...groepen.values()].flatMap((groep) => {
    if (groep.length < 3) return [];
    const paginas = [...new Set(groep.filter(({ isRand }) => isRand).map((een) => een.pagina))];
    const isElkePagina =
      pagina > 2 && computeReeks(paginas) >= 3 && groep.filter(({ isRand }) => isRand).length > groep.length / 2;
    const isInZinnen = groep.filter(({ isMidden }) => isMidden).length > groep.length / 2;
    if (!isElkePagina && !isInZinnen) return [];
    return [{ tekst: groep[0]?.regel.tekst.trim() ?? '', plaatsen: groep.map(({ regel }) => regel) }];
  });
}

/** A header without the number of its page; the number of a chapter belongs to it. */
function toRandsleutel(tekst: string): string {
  const kaal = tekst.replace(/\s+/g, ' ').trim().toLowerCase();
  return /^(bijlage|hoofdstuk|deel|fase|stap|thema) \d+$/.test(kaal)
    ? kaal
    : kaal.replace(/^\d+\s*[|·–-]?\s*|\s*[|·–-]?\s*\d+$/g, '');
}

/** The length of the longest row of numbers that follow one another. */
function computeReeks(nummers: readonly number[]): number {
  let langste = 0;
  let reeks = 0;
  for (const [plek, nummer] of nummers.entries()) {
    reeks = plek > 0 && nummers[plek - 1] === nummer - 1 ? reeks + 1 : 1;
    langste = Math.max(langste, reeks);
  }
  return langste;
}

/** Without the lines in `weg`; the line after one keeps the white and the page that began there. */
export function keepWit(regels: readonly Regel[], weg: ReadonlySet<Regel>): Regel[] {
  const over: Regel[] = [];
  let isNaWit = false;
  let isPaginabegin = false;
  for (const regel of regels) {
    isNaWit ||= regel.isNaWit;
    isPaginabegin ||= regel.isPaginabegin;
    if (weg.has(regel)) continue;
    over.push({ ...regel, isNaWit, isPaginabegin });
    isNaWit = false;
    isPaginabegin = false;
  }
  return over;
}
