/**
 * What a page must have for a selector to be able to hold on it: all of these. A text is a token (`p`, `.kop`, `#inhoud`,
 * `[open]`), a list is a choice of which one will do.
 */
export type Need = readonly (string | readonly Need[])[];

/** Names with an escape in them are left to the sign that begins them: such a selector is kept. */
const NAAM = String.raw`-?(?:[\w-]|[^\0-\x7f])+`;
const KLASSE_OF_ID = new RegExp(`[.#]${NAAM}`, 'y');
const ATTRIBUUT = /\[\s*([\w-]+)(?:"[^"]*"|'[^']*'|[^\]"'])*\]/y;
const PSEUDO = new RegExp(`::?(${NAAM})`, 'y');
const ELEMENT = new RegExp(NAAM, 'y');
/** What says nothing of the page: any element, and how elements stand to each other. */
const TUSSEN = /[\s*>+~]+/y;
/** Pseudo-classes of which one of the arguments must hold. Those of :not must not, and of others it does not matter. */
const MET_KEUZE = new Set(['is', 'where', 'has', 'matches', '-webkit-any', '-moz-any']);

/**
 * What a selector asks of a page. States (`:target`, `:focus`) and what a page draws itself (`::before`) ask nothing: they
 * come and go. Of a selector that is not understood it is nothing at all, so that its rule is kept.
 */
export function readNeed(selector: string): Need {
  const need: (string | readonly Need[])[] = [];
  let plek = 0;
  const take = (patroon: RegExp) => {
    patroon.lastIndex = plek;
    const gevonden = patroon.exec(selector);
    if (gevonden !== null) plek = patroon.lastIndex;
    return gevonden;
  };
  while (plek < selector.length) {
    if (take(TUSSEN)) continue;
    const [merk] = take(KLASSE_OF_ID) ?? [];
    const [, attribuut] = merk === undefined ? (take(ATTRIBUUT) ?? []) : [];
    const [, pseudo] = merk === undefined && attribuut === undefined ? (take(PSEUDO) ?? []) : [];
    if (merk !== undefined) need.push(merk);
    else if (attribuut !== undefined) need.push(`[${attribuut.toLowerCase()}]`);
    else if (pseudo !== undefined) {
      if (selector[plek] !== '(') continue;
      const eind = findEnd(selector, plek);
      if (eind === -1) return [];
      const keuzes = splitSelectors(selector.slice(plek + 1, eind));
      if (MET_KEUZE.has(pseudo.toLowerCase())) need.push(keuzes.map(readNeed));
      plek = eind + 1;
    } else {
      const [element] = take(ELEMENT) ?? [];
      // A namespace, an escape, a nested selector.
      if (element === undefined || selector[plek] === '|') return [];
      need.push(element.toLowerCase());
    }
    if (selector[plek] === '\\') return [];
  }
  return need;
}

/** Whether a page with these tokens has what a selector asks. */
export function hasNeed(need: Need, tokens: ReadonlySet<string>): boolean {
  return need.every((een) => (typeof een === 'string' ? tokens.has(een) : een.some((keuze) => hasNeed(keuze, tokens))));
}

/** All tokens that a selector names. */
export function listTokens(need: Need): string[] {
  return need.flatMap((een) => (typeof een === 'string' ? [een] : een.flatMap(listTokens)));
}

/** The selectors of a list. */
export function splitSelectors(lijst: string): string[] {
  const selectors: string[] = [];
  let begin = 0;
  for (let plek = 0; plek < lijst.length; plek += 1) {
    if (lijst[plek] === '(' || lijst[plek] === '[') {
      const eind = findEnd(lijst, plek);
      plek = eind === -1 ? lijst.length : eind;
    } else if (lijst[plek] === ',') {
      selectors.push(lijst.slice(begin, plek).trim());
      begin = plek + 1;
    }
  }
  return [...selectors, lijst.slice(begin).trim()].filter(Boolean);
}

/** Where the bracket at `begin` is closed; -1 when it is not. */
function findEnd(tekst: string, begin: number): number {
  let diepte = 0;
  const deel = /\\.|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[[\]()]/gs;
  deel.lastIndex = begin;
  for (let gevonden = deel.exec(tekst); gevonden !== null; gevonden = deel.exec(tekst)) {
    if ('[('.includes(gevonden[0])) diepte += 1;
    else if ('])'.includes(gevonden[0])) diepte -= 1;
    if (diepte === 0) return gevonden.index;
  }
  return -1;
}
