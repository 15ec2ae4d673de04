/*
 * What a theme says of the looks of the site: tokens in the names of NL Design System. This list is the whole of it; what
 * is not here is no part of a house style.
 */

/** What the value of a token is: a colour, a length, a weight of letters or a list of families. */
export type Tokensoort = 'kleur' | 'maat' | 'gewicht' | 'letters';

export type Token = {
  /** With the two hyphens. */
  naam: string;
  soort: Tokensoort;
  /** Where it shows, in words for an editor. */
  waarvoor: string;
  /** What holds when a theme leaves it out; absent is a token that every theme gives. */
  anders?: string;
};

const DEFAULT = '--basis-color-default';
const ACTION = '--basis-color-action-1';
const ACCENT = '--basis-color-accent-1';
const KOP = '--basis-color-accent-2-inverse';
const NEGATIVE = '--basis-color-negative';
const FOCUS = '--basis-focus';

/** Token of the colour behind the mark. */
export const KOPKLEUR = `${KOP}-bg-document`;

const kleur = (naam: string, waarvoor: string): Token => ({ naam, soort: 'kleur', waarvoor });

export const TOKENS: readonly Token[] = [
  kleur(`${DEFAULT}-bg-document`, 'de achtergrond van de pagina'),
  kleur(`${DEFAULT}-bg-subtle`, 'de achtergrond van kaders, de voet en de opening van de voorpagina'),
  kleur(`${DEFAULT}-border-subtle`, 'lijnen die alleen verdelen'),
  kleur(`${DEFAULT}-border-default`, 'de rand van velden en keuzes'),
  kleur(`${DEFAULT}-color-document`, 'tekst'),
  kleur(`${DEFAULT}-color-subtle`, 'tekst die er minder toe doet'),
  kleur(`${ACTION}-color-default`, 'links, tweede knoppen en de lijnen van schema’s'),
  kleur(`${ACTION}-color-hover`, 'links en tweede knoppen onder de aanwijzer'),
  kleur(`${ACTION}-bg-subtle`, 'de achtergrond van wat gekozen of aangewezen is, en van uitleg'),
  kleur(`${ACTION}-inverse-bg-default`, 'de hoofdknop en een gekozen antwoord'),
  kleur(`${ACTION}-inverse-bg-hover`, 'de hoofdknop onder de aanwijzer'),
  kleur(`${ACTION}-inverse-color-default`, 'de tekst op de hoofdknop'),
  kleur(`${ACCENT}-bg-default`, 'waar u bent, en de knop Zoek'),
  kleur(`${ACCENT}-bg-hover`, 'de knop Zoek onder de aanwijzer'),
  kleur(`${ACCENT}-color-document`, 'de tekst op die knop en in het station waar u bent'),
  kleur(`${ACCENT}-color-default`, 'de tweede lijn in een grafiek'),
  kleur(KOPKLEUR, 'de kop van de site'),
  kleur(`${KOP}-color-document`, 'de tekst in de kop'),
  kleur(`${KOP}-border-default`, 'de lijnen en de rand van het zoekveld in de kop'),
  kleur(`${NEGATIVE}-color-default`, 'niet op orde, te laat, niet bewaard'),
  kleur(`${NEGATIVE}-bg-subtle`, 'de achtergrond daarvan'),
  kleur(`${FOCUS}-outline-color`, 'de lijn om wat de focus heeft'),
  kleur(`${FOCUS}-background-color`, 'de ring daaromheen'),
  { naam: '--basis-border-radius-md', soort: 'maat', waarvoor: 'de hoeken van knoppen en velden' },
  { naam: '--basis-border-radius-lg', soort: 'maat', waarvoor: 'de hoeken van kaarten' },
  { naam: '--basis-text-font-family-default', soort: 'letters', waarvoor: 'het lettertype' },
  {
    naam: '--basis-heading-font-family',
    soort: 'letters',
    waarvoor: 'het lettertype van koppen',
    anders: 'dat van de tekst',
  },
  { naam: '--basis-heading-font-weight', soort: 'gewicht', waarvoor: 'hoe vet koppen zijn' },
];

/** Two colours that lie on each other somewhere on the site. */
export type Paar = {
  /** Token of what has to be seen. */
  kleur: string;
  /** Token of what lies behind or beside it. */
  op: string;
  /** Contrast that WCAG 2.2 asks: 4.5 for text (1.4.3), 3 for what says where something is or begins (1.4.11). */
  minimum: 4.5 | 3;
};

const VLAKKEN = [`${DEFAULT}-bg-document`, `${DEFAULT}-bg-subtle`, `${ACTION}-bg-subtle`];
const MELDING = `${NEGATIVE}-bg-subtle`;

const paren = (minimum: 4.5 | 3, voor: string, achter: readonly string[]): Paar[] =>
  achter.map((op) => ({ kleur: voor, op, minimum }));

/** Every pair of colours that a visitor has to tell apart. */
export const PAREN: readonly Paar[] = [
  // Text
  ...paren(4.5, `${DEFAULT}-color-document`, [...VLAKKEN, MELDING]),
  ...paren(4.5, `${DEFAULT}-color-subtle`, [...VLAKKEN, MELDING]),
  ...paren(4.5, `${ACTION}-color-default`, [...VLAKKEN, MELDING]),
  ...paren(4.5, `${ACTION}-color-hover`, [...VLAKKEN, MELDING]),
  ...paren(4.5, `${ACTION}-inverse-color-default`, [`${ACTION}-inverse-bg-default`, `${ACTION}-inverse-bg-hover`]),
  ...paren(4.5, `${ACCENT}-color-document`, [`${ACCENT}-bg-default`, `${ACCENT}-bg-hover`]),
  ...paren(4.5, `${KOP}-color-document`, [KOPKLEUR]),
  ...paren(4.5, `${NEGATIVE}-color-default`, [...VLAKKEN, MELDING]),
  // Borders and what is drawn
  ...paren(3, `${DEFAULT}-border-default`, VLAKKEN),
  ...paren(3, `${ACTION}-inverse-bg-default`, VLAKKEN),
  ...paren(3, `${ACCENT}-color-default`, [`${DEFAULT}-bg-document`]),
  ...paren(3, `${ACCENT}-bg-default`, [KOPKLEUR]),
  ...paren(3, `${KOP}-border-default`, [KOPKLEUR]),
  // Focus; in the header it has the colour of the text there
  ...paren(3, `${FOCUS}-outline-color`, [...VLAKKEN, MELDING, `${FOCUS}-background-color`]),
];

/** Contrast of two colours as WCAG reckons it, from 1 to 21; both as `#rrggbb` or `#rgb`. */
export function computeContrast(een: string, ander: string): number {
  const [donkerst = 0, lichtst = 0] = [computeLichtheid(een), computeLichtheid(ander)].sort((a, b) => a - b);
  return (lichtst + 0.05) / (donkerst + 0.05);
}

/** Relative luminance of `#rrggbb` or `#rgb`, from 0 (black) to 1 (white). */
export function computeLichtheid(kleurcode: string): number {
  const cijfers = kleurcode.slice(1);
  const stap = cijfers.length / 3;
  const [rood = 0, groen = 0, blauw = 0] = [0, 1, 2].map((plaats) => {
    const deel = cijfers.slice(plaats * stap, (plaats + 1) * stap);
    const waarde = parseInt(deel.length === 1 ? deel + deel : deel, 16) / 255;
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

/** A pair that cannot be told apart well enough. */
export type Zwakpaar = Paar & { contrast: number };

/** The pairs of `kleuren` (token to `#rrggbb` or `#rgb`) below what they need. A pair of which a colour lacks is passed over. */
export function listZwakkeParen(kleuren: ReadonlyMap<string, string>): Zwakpaar[] {
  return PAREN.flatMap((paar) => {
    const [voor, achter] = [kleuren.get(paar.kleur), kleuren.get(paar.op)];
    if (voor === undefined || achter === undefined) return [];
    const contrast = computeContrast(voor, achter);
    return contrast < paar.minimum ? [{ ...paar, contrast }] : [];
  });
}
