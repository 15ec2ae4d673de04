/**
 * What is in a page without standing in its HTML: elements that a parser adds, and the attribute that a browser sets on
 * what a reader opens.
 */
const ALTIJD = ['html', 'head', 'body', 'colgroup', 'tbody', 'tr', '[open]'];

const BEGINTAG = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUUT = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Tokens of a page that selectors ask for: elements (`p`), classes (`.kop`), ids (`#inhoud`) and attributes (`[href]`). What
 * stands in comments counts as well: a token too many does no harm.
 */
export function listPageTokens(html: string): Set<string> {
  const tokens = new Set(ALTIJD);
  // Most tags of a page are repeated to the letter.
  const tags = new Set(html.match(BEGINTAG));
  for (const tag of tags) {
    for (const [, element = '', attributen = ''] of tag.matchAll(BEGINTAG)) {
      tokens.add(element.toLowerCase());
      for (const [, naam = '', dubbel, enkel, kaal] of attributen.matchAll(ATTRIBUUT)) {
        const attribuut = naam.toLowerCase();
        const waarde = dubbel ?? enkel ?? kaal ?? '';
        tokens.add(`[${attribuut}]`);
        if (attribuut === 'id') tokens.add(`#${waarde}`);
        else if (attribuut === 'class') for (const klasse of waarde.split(/\s+/)) tokens.add(`.${klasse}`);
      }
    }
  }
  return tokens;
}
