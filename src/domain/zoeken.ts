/** What a visitor asks: the words and, when one was chosen, the kind of page. Empty `tekst` asks nothing. */
export type Zoekvraag = { tekst: string; soort?: string | undefined };

/** A piece of plain text; `isTreffer` when it is what the visitor searched for. */
export type Fragment = { tekst: string; isTreffer: boolean };

/** A heading on a page under which the words were found. */
export type Plek = {
  titel: string;
  /** Address with an anchor, base path included. */
  adres: string;
  fragmenten: readonly Fragment[];
  /** How well this place fits, comparable within one page only. */
  gewicht: number;
};

/** A page on which the words were found. */
export type Zoekresultaat = {
  titel: string;
  /** Address of the page, base path included. */
  adres: string;
  /** Kind of page in a word, where the page has one. */
  soort?: string | undefined;
  /** Text around the match outside the headings of `plekken`; empty when there is none. */
  fragmenten: readonly Fragment[];
  /** In the order of the page. */
  plekken: readonly Plek[];
};

/** How many pages of one kind have the words. */
export type Soorttelling = { soort: string; aantal: number };

/** Answer to a question. `resultaten` may hold only the first of `totaal`. */
export type Zoekuitkomst = {
  /** Pages found within the chosen kind. */
  totaal: number;
  /** Pages found in all kinds together. */
  totaalAlleSoorten: number;
  tellingen: readonly Soorttelling[];
  resultaten: readonly Zoekresultaat[];
};

/** The answer when nothing is found. */
export const GEEN_UITKOMST: Zoekuitkomst = { totaal: 0, totaalAlleSoorten: 0, tellingen: [], resultaten: [] };

/** Longest question in characters; a longer one, such as a pasted page, is cut. */
export const MAX_ZOEKTEKST = 120;

/** What is searched for when someone types `invoer`: white space put in order, cut at MAX_ZOEKTEKST. */
export function normalizeZoektekst(invoer: string): string {
  const tekst = invoer.replace(/\s+/gu, ' ').trim();
  // By code point, so that no character is cut in half.
  return [...tekst].slice(0, MAX_ZOEKTEKST).join('').trim();
}

/** Whether there is a letter or a digit to search for. */
export function isDoorzoekbaar(tekst: string): boolean {
  return /[\p{L}\p{N}]/u.test(tekst);
}

/** What an address asks: in its hash, where the search page puts it, or in its query, where a form does. */
export function readZoekvraag({ hash, search }: { hash: string; search: string }): Zoekvraag {
  const velden = new URLSearchParams(isZoekhash(hash) ? hash.slice(1) : search);
  const soort = velden.get('soort');
  return {
    tekst: normalizeZoektekst(velden.get('q') ?? ''),
    soort: soort === null || soort === '' ? undefined : soort,
  };
}

/** Whether the hash of an address holds a question, and is not the place on the page that a link leads to. */
export function isZoekhash(hash: string): boolean {
  return hash.startsWith('#q=');
}

/**
 * Address that shows the answer to `vraag`; `pad` is the search page. A question without words is the bare page. The
 * question stands in the hash, which a browser never sends: not when the page is loaded again either.
 */
export function toZoekadres(pad: string, { tekst, soort }: Zoekvraag): string {
  if (tekst === '') return pad;
  const velden = new URLSearchParams(soort === undefined ? { q: tekst } : { q: tekst, soort });
  return `${pad}#${velden.toString()}`;
}

/** Whether two questions ask the same. */
export function isZelfdeZoekvraag(a: Zoekvraag, b: Zoekvraag): boolean {
  return a.tekst === b.tekst && a.soort === b.soort;
}

/**
 * Splits an excerpt of the index at its `<mark>` tags into plain text, so that it is never read as HTML.
 * The index writes `<` and `>` of the page as `&lt;` and `&gt;` and leaves every other sign as it was.
 */
export function splitFragmenten(uittreksel: string): Fragment[] {
  const fragmenten: Fragment[] = [];
  let isTreffer = false;
  for (const deel of uittreksel.replaceAll('\u200b', '').split(/(<\/?mark>)/)) {
    if (deel === '<mark>' || deel === '</mark>') isTreffer = deel === '<mark>';
    else
      fragmenten.push(...(isTreffer ? splitLeestekens(decodeHaken(deel)) : [{ tekst: decodeHaken(deel), isTreffer }]));
  }
  return addWeglating(fragmenten.filter(({ tekst }) => tekst !== ''));
}

function decodeHaken(tekst: string): string {
  return tekst.replace(/&(lt|gt);/g, (_, naam: string) => (naam === 'lt' ? '<' : '>'));
}

/** The index marks a word with the punctuation that touches it; only the word is what was found. */
function splitLeestekens(tekst: string): Fragment[] {
  const woord = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(tekst);
  if (!woord) return [{ tekst, isTreffer: false }];
  return [
    { tekst: tekst.slice(0, woord.index), isTreffer: false },
    { tekst: woord[0], isTreffer: true },
    { tekst: tekst.slice(woord.index + woord[0].length), isTreffer: false },
  ];
}

/** Shows with an ellipsis that an excerpt begins or ends in the middle of a sentence. */
function addWeglating(fragmenten: Fragment[]): Fragment[] {
  const eerste = fragmenten[0];
  const laatste = fragmenten.at(-1);
  if (!eerste || !laatste) return fragmenten;
  if (/^\s*\p{Ll}/u.test(eerste.tekst)) fragmenten.unshift({ tekst: '… ', isTreffer: false });
  if (!/[.!?…]\s*$/u.test(laatste.tekst)) fragmenten.push({ tekst: ' …', isTreffer: false });
  return fragmenten;
}

/**
 * Whether what was found is about what was asked. For a word that stands nowhere the index falls back to ever shorter
 * beginnings of it, down to a single letter; such an answer is worse than none. Results without a marked word pass.
 */
export function isVerwanteUitkomst(tekst: string, resultaten: readonly Zoekresultaat[]): boolean {
  const treffers = resultaten
    .flatMap(({ fragmenten, plekken }) => [...fragmenten, ...plekken.flatMap((plek) => plek.fragmenten)])
    .filter(({ isTreffer }) => isTreffer);
  const gevraagd = splitWoorden(tekst);
  return (
    treffers.length === 0 ||
    treffers.some((treffer) =>
      splitWoorden(treffer.tekst).some((woord) => gevraagd.some((zoekwoord) => isVerwantWoord(woord, zoekwoord))),
    )
  );
}

/** Words without accents and capitals. */
function splitWoorden(tekst: string): string[] {
  return (
    tekst
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Forms of one word share a stem (`gefietst`, `fietsen`): half of what was typed and four letters at least. */
function isVerwantWoord(woord: string, zoekwoord: string): boolean {
  const nodig = Math.max(Math.min(4, zoekwoord.length), Math.ceil(zoekwoord.length / 2));
  for (let begin = 0; begin + nodig <= zoekwoord.length; begin += 1) {
    if (woord.includes(zoekwoord.slice(begin, begin + nodig))) return true;
  }
  return false;
}

/** The `aantal` places that fit best and the others, both in the order of the page. */
export function splitPlekken(plekken: readonly Plek[], aantal: number): { voorop: Plek[]; rest: Plek[] } {
  const beste = new Set([...plekken].sort((a, b) => b.gewicht - a.gewicht).slice(0, aantal));
  return { voorop: plekken.filter((plek) => beste.has(plek)), rest: plekken.filter((plek) => !beste.has(plek)) };
}

/**
 * The kinds to choose from, in the order of `volgorde` (others after those, by name).
 * Only kinds with results; the chosen one stays, so that it can be seen and let go.
 */
export function selectSoorten(
  tellingen: readonly Soorttelling[],
  gekozen: string | undefined,
  volgorde: readonly string[],
): Soorttelling[] {
  const soorten = tellingen.filter(({ soort, aantal }) => aantal > 0 || soort === gekozen);
  if (gekozen !== undefined && !soorten.some(({ soort }) => soort === gekozen)) {
    soorten.push({ soort: gekozen, aantal: 0 });
  }
  const place = (soort: string) => (volgorde.includes(soort) ? volgorde.indexOf(soort) : volgorde.length);
  return soorten.sort((a, b) => place(a.soort) - place(b.soort) || a.soort.localeCompare(b.soort, 'nl'));
}

/**
 * `12 resultaten voor ‘woord’`, also for someone who hears the page. The kind is named where it made a
 * difference, not when there is nothing in any kind.
 */
export function describeUitkomst(
  { tekst, soort }: Zoekvraag,
  { totaal, totaalAlleSoorten }: Pick<Zoekuitkomst, 'totaal' | 'totaalAlleSoorten'>,
): string {
  const aantal = totaal === 0 ? 'Geen resultaten' : totaal === 1 ? '1 resultaat' : `${totaal} resultaten`;
  return `${aantal} voor ‘${tekst}’${soort === undefined || totaalAlleSoorten === 0 ? '' : ` in ${soort}`}`;
}
