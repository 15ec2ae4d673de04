/** A piece of HTML, from `begin` up to `eind` as positions in the string. */
export type HtmlToken = { begin: number; eind: number } & (
  | { soort: 'tekst' }
  /** Comments, doctypes, and what scripts and the like hold: nothing that is read as text. */
  | { soort: 'overig' }
  /** `kenmerken` are the attributes by lower-case name, their values as they stand in the tag, still encoded. */
  | { soort: 'open'; naam: string; kenmerken: ReadonlyMap<string, string>; isZelfsluitend: boolean }
  | { soort: 'dicht'; naam: string }
);

/** Elements whose content is no HTML. */
const RUW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const NAAM = /<(\/?)([a-z][^\s/>]*)/iy;
const KENMERK = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const EINDE = /[^>]*>?/y;
/** Comments; doctypes, processing instructions and end tags without a name. */
const OVERIG = /<!--[^]*?(?:-->|$)|<[!?/][^>]*>?/y;
const TEKST = /[^][^<]*(?:<(?![a-z!?/])[^<]*)*/iy;

/**
 * Cuts HTML into tags, texts and the rest. Together the pieces are the whole string, so that what nobody changes stays
 * as it is, byte for byte.
 *
 * A tokenizer of our own: ultrahtml ends a tag at a `>` inside an attribute; node-html-parser does not, but would be a
 * package in the domain and leave the hard part, places within decoded text, to us all the same. The standard's repairs
 * of broken HTML are left out: what is read here comes from the site's own renderer, which closes what it opens.
 */
export function tokenizeHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  for (let begin = 0; begin < html.length; begin = tokens.at(-1)?.eind ?? html.length) {
    const vorige = tokens.at(-1);
    tokens.push((vorige?.soort === 'open' && readRuw(html, vorige.naam, begin)) || readToken(html, begin));
  }
  return tokens;
}

function readToken(html: string, begin: number): HtmlToken {
  const [tag = '', slash, hoofdletters] = read(NAAM, html, begin) ?? [];
  if (hoofdletters !== undefined) {
    const naam = hoofdletters.toLowerCase();
    const { kenmerken, eind } = readKenmerken(html, begin + tag.length);
    if (slash === '/') return { soort: 'dicht', naam, begin, eind };
    return { soort: 'open', naam, kenmerken, isZelfsluitend: html.startsWith('/>', eind - 2), begin, eind };
  }
  const overig = read(OVERIG, html, begin)?.[0].length;
  if (overig !== undefined) return { soort: 'overig', begin, eind: begin + overig };
  return { soort: 'tekst', begin, eind: begin + (read(TEKST, html, begin)?.[0].length ?? 1) };
}

/** What stands in a raw element up to its end tag; undefined in other elements and when nothing stands there. */
function readRuw(html: string, naam: string, begin: number): HtmlToken | undefined {
  if (!RUW.has(naam)) return undefined;
  const lengte = html.slice(begin).search(new RegExp(`</${naam}[\\s/>]`, 'i'));
  return lengte === 0 ? undefined : { soort: 'overig', begin, eind: lengte === -1 ? html.length : begin + lengte };
}

/** The attributes that begin at `vanaf`; `eind` is the end of the tag. */
function readKenmerken(html: string, vanaf: number): { kenmerken: Map<string, string>; eind: number } {
  const kenmerken = new Map<string, string>();
  let eind = vanaf;
  for (;;) {
    const [kenmerk, naam = '', dubbel, enkel, zonder = ''] = read(KENMERK, html, eind) ?? [];
    if (kenmerk === undefined) break;
    kenmerken.set(naam.toLowerCase(), dubbel ?? enkel ?? zonder);
    eind += kenmerk.length;
  }
  return { kenmerken, eind: eind + (read(EINDE, html, eind)?.[0].length ?? 0) };
}

function read(patroon: RegExp, html: string, begin: number): RegExpExecArray | null {
  patroon.lastIndex = begin;
  return patroon.exec(html);
}
