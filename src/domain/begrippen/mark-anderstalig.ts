import { listTekstblokken, type Omgang, type Tekstblok } from './list-tekstblokken.ts';
import { tokenizeHtml, type HtmlToken } from './tokenize-html.ts';

/** Words in another language than the page, which are read aloud in that language. */
export type Anderstalig = {
  tekst: string;
  /** As HTML writes it: `en`. */
  taal: string;
};

/**
 * What is not marked: a title and texts in attributes have no place for it, in a drawing and in the list of a field there
 * are no spans, and the text of an island is written anew in the browser.
 */
const ONGEMARKEERD = new Set(['astro-island', 'head', 'option', 'script', 'style', 'svg', 'template', 'textarea']);

/**
 * Says in the HTML of a page which of its words are in another language, wherever they stand, in capitals or not. What
 * has a language of its own is left alone, and so is a part of a longer word. Nothing but language is added.
 */
export function markAnderstalig(html: string, lijst: readonly Anderstalig[]): string {
  const talen = new Map(lijst.map(({ tekst, taal }) => [toSleutel(tekst), taal]));
  const patroon = toPatroon(lijst);
  const tokens = tokenizeHtml(html);
  const paren = pairTokens(tokens);
  const invoegsels: { plek: number; tekst: string }[] = [];
  for (const { tekst, plaatsen } of listTekstblokken(html, toOmgang)) {
    for (const { 0: gevonden, index } of tekst.matchAll(patroon)) {
      const stukken = listStukken(plaatsen.slice(index, index + gevonden.length));
      const kenmerk = ` lang="${talen.get(toSleutel(gevonden)) ?? ''}"`;
      const element = findElement(tokens, paren, stukken);
      if (element === undefined) {
        for (const { begin, eind } of stukken)
          invoegsels.push({ plek: begin, tekst: `<span${kenmerk}>` }, { plek: eind, tekst: '</span>' });
      } else {
        invoegsels.push({ plek: element.begin + 1 + element.naam.length, tekst: kenmerk });
      }
    }
  }
  return insert(html, invoegsels);
}

/** Whole words, the longest first. */
function toPatroon(lijst: readonly Anderstalig[]): RegExp {
  const vormen = lijst
    .map(({ tekst }) => tekst)
    .sort((a, b) => b.length - a.length)
    .map((tekst) => tekst.split(/\s+/).map(escape).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${vormen.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function escape(tekst: string): string {
  return tekst.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function toSleutel(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').toLowerCase();
}

function toOmgang(naam: string, kenmerken: ReadonlyMap<string, string>): Omgang {
  return ONGEMARKEERD.has(naam) || (kenmerken.has('lang') && naam !== 'html') ? 'ongelezen' : 'vrij';
}

/** A piece of a text between two tags. */
type Stuk = { begin: number; eind: number; token: number };

/** What tags cut apart: explained terms, bold words. */
function listStukken(plaatsen: Tekstblok['plaatsen']): Stuk[] {
  const stukken: Stuk[] = [];
  for (const plaats of plaatsen) {
    const laatste = stukken.at(-1);
    if (plaats === undefined) continue;
    if (laatste?.token === plaats.stuk) laatste.eind = plaats.eind;
    else stukken.push({ begin: plaats.begin, eind: plaats.eind, token: plaats.stuk });
  }
  return stukken;
}

/** The innermost element that holds these pieces and nothing else. */
function findElement(tokens: readonly HtmlToken[], paren: ReadonlyMap<number, number>, stukken: readonly Stuk[]) {
  const [eerste, laatste] = [stukken[0], stukken.at(-1)];
  if (!eerste || !laatste) return undefined;
  if (tokens[eerste.token]?.begin !== eerste.begin || tokens[laatste.token]?.eind !== laatste.eind) return undefined;
  for (let plek = eerste.token - 1; ; plek -= 1) {
    const token = tokens[plek];
    if (token?.soort !== 'open') return undefined;
    const einde = paren.get(plek) ?? -1;
    if (einde <= laatste.token) continue;
    return tokens.slice(laatste.token + 1, einde).every(({ soort }) => soort === 'dicht') ? token : undefined;
  }
}

/** For each tag that opens an element, by its number, the number of the one that closes it. */
function pairTokens(tokens: readonly HtmlToken[]): Map<number, number> {
  const paren = new Map<number, number>();
  const open: { naam: string; nummer: number }[] = [];
  for (const [nummer, token] of tokens.entries()) {
    if (token.soort === 'open') open.push({ naam: token.naam, nummer });
    if (token.soort !== 'dicht') continue;
    const plek = open.findLastIndex(({ naam }) => naam === token.naam);
    const begin = open[plek];
    if (begin === undefined) continue;
    paren.set(begin.nummer, nummer);
    open.length = plek;
  }
  return paren;
}

function insert(html: string, invoegsels: readonly { plek: number; tekst: string }[]): string {
  let result = '';
  let geschreven = 0;
  for (const { plek, tekst } of invoegsels.toSorted((a, b) => a.plek - b.plek)) {
    result += html.slice(geschreven, plek) + tekst;
    geschreven = plek;
  }
  return result + html.slice(geschreven);
}
