import { tokenizeHtml } from './tokenize-html.ts';

/** Where a letter of a text stands in the HTML. An entity is one letter in the text and several in the HTML. */
type Plaats = {
  begin: number;
  eind: number;
  /** Number of the token that it is in. */
  stuk: number;
};

/** The text of one paragraph, list item or cell, as a reader sees it. */
export type Tekstblok = {
  tekst: string;
  /** Per UTF-16 unit of `tekst`; undefined where nothing may be added. */
  plaatsen: readonly (Plaats | undefined)[];
};

/** Stands for what is no word of the text: an image, code, the mark of a note. */
const IETS = '\uFFFC';
/** Stands for an entity that is not in the list: taken for a letter, so that half a word is never found. */
const ONBEKENDE_LETTER = '\u0298';
const ENTITEITEN: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
  shy: '\u00AD',
};

const BLOK = createSet(
  `address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead
  tr ul`,
);
const LEEG = createSet('area base br col embed hr img input link meta param source track wbr');
/** Their words belong to the sentence, but nothing is added to them: headings, links, quotations, what explains itself. */
const ONGEMOEID = createSet(
  `a abbr blockquote caption cite dfn dialog dt figcaption figure h1 h2 h3 h4 h5 h6 hgroup label legend nav q summary th`,
);
/** Their words do not belong to the sentence. */
const ONGELEZEN = createSet(
  `audio button canvas code datalist iframe kbd math meter noscript object output pre progress samp script select style
  sub sup svg template textarea title var video`,
);

/**
 * How the text of an element is taken: something may be added to it, it is only read, or it is no part of the sentence.
 * What it is inside counts as well, the strictest wins.
 */
export type Omgang = 'vrij' | 'ongemoeid' | 'ongelezen';

/** Says how the text of an element is taken. */
export type ToOmgang = (naam: string, kenmerken: ReadonlyMap<string, string>) => Omgang;

/**
 * The texts in a piece of HTML, block by block. Inline elements do not divide a text, so that a word that is partly bold
 * is one word.
 */
export function listTekstblokken(html: string, toOmgang: ToOmgang): Tekstblok[] {
  const blokken: Tekstblok[] = [];
  const open: { naam: string; omgang: Omgang; isBlok: boolean }[] = [];
  let tekst = '';
  let plaatsen: (Plaats | undefined)[] = [];
  const add = (letter: string, plaats?: Plaats) => {
    tekst += letter;
    for (let i = 0; i < letter.length; i += 1) plaatsen.push(plaats);
  };
  const endBlok = () => {
    if (plaatsen.some((plaats) => plaats !== undefined)) blokken.push({ tekst, plaatsen });
    tekst = '';
    plaatsen = [];
  };

  for (const [stuk, token] of tokenizeHtml(html).entries()) {
    const omgang = open.at(-1)?.omgang ?? 'vrij';
    if (token.soort === 'tekst' && omgang !== 'ongelezen') {
      for (const { letter, begin, eind } of readLetters(html, token.begin, token.eind)) {
        add(letter, omgang === 'vrij' ? { begin, eind, stuk } : undefined);
      }
    } else if (token.soort === 'open') {
      const { naam, kenmerken } = token;
      const eigen = combine(omgang, toOmgang(naam, kenmerken));
      // A popover stands in the middle of a sentence, and is read apart from it.
      const isBlok = BLOK.has(naam) || (kenmerken.has('popover') && eigen !== 'ongelezen');
      if (isBlok) endBlok();
      if (omgang !== 'ongelezen' && naam !== 'wbr' && (LEEG.has(naam) || eigen === 'ongelezen')) add(IETS);
      // In HTML only these may close themselves; what does so inside them ends where they end.
      const isDicht = token.isZelfsluitend && (naam === 'svg' || naam === 'math');
      if (!LEEG.has(naam) && !isDicht) open.push({ naam, omgang: eigen, isBlok });
    } else if (token.soort === 'dicht') {
      const plek = open.findLastIndex(({ naam }) => naam === token.naam);
      if (BLOK.has(token.naam) || open[plek]?.isBlok === true) endBlok();
      if (plek !== -1) open.length = plek;
    }
  }
  endBlok();
  return blokken;
}

/** How texts are taken in which terms are explained. `klassen` are those of further elements that nothing may be added to. */
export function createUitlegomgang(klassen: ReadonlySet<string> = new Set()): ToOmgang {
  return (naam, kenmerken) => {
    if (ONGELEZEN.has(naam) || kenmerken.has('hidden') || kenmerken.has('popover')) return 'ongelezen';
    const isUitgezonderd = (kenmerken.get('class') ?? '').split(/\s+/).some((klasse) => klassen.has(klasse));
    return isUitgezonderd || ONGEMOEID.has(naam) ? 'ongemoeid' : 'vrij';
  };
}

function combine(buiten: Omgang, binnen: Omgang): Omgang {
  if (buiten === 'vrij') return binnen;
  return binnen === 'ongelezen' ? binnen : buiten;
}

/** The letters of a text; soft hyphens are not read. */
function readLetters(html: string, vanaf: number, tot: number): { letter: string; begin: number; eind: number }[] {
  return [...html.slice(vanaf, tot).matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|[^]/gi)]
    .map(({ 0: bron, index }) => ({
      letter: bron.length === 1 ? bron : decodeEntiteit(bron.slice(1, -1)),
      begin: vanaf + index,
      eind: vanaf + index + bron.length,
    }))
    .filter(({ letter }) => letter !== '\u00AD');
}

function decodeEntiteit(naam: string): string {
  if (!naam.startsWith('#')) return ENTITEITEN[naam] ?? ONBEKENDE_LETTER;
  const code = /^#x/i.test(naam) ? Number.parseInt(naam.slice(2), 16) : Number.parseInt(naam.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ONBEKENDE_LETTER;
}

function createSet(namen: string): ReadonlySet<string> {
  return new Set(namen.split(/\s+/));
}
