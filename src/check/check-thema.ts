import {
  computeContrast,
  computeLichtheid,
  KOPKLEUR,
  listZwakkeParen,
  TOKENS,
  type Token,
  type Tokensoort,
  type Zwakpaar,
} from '../domain/thema.ts';
import type { Fault } from './fault.ts';
import { findNearest, suggest } from './find-nearest.ts';
import { toPath, type Content, type ThemaBestanden } from './read-content.ts';
import { readTokens, splitFamilies, type Letterbestand, type Tokenbestand, type Tokenwaarde } from './read-thema.ts';

const VORMEN: Readonly<Record<Tokensoort, { is: (waarde: string) => boolean; schrijf: string }>> = {
  kleur: { is: isKleur, schrijf: 'Schrijf een kleur als #rrggbb, bijvoorbeeld #0d4f57.' },
  maat: {
    is: (waarde) => /^(0|\d*\.?\d+(px|rem))$/.test(waarde),
    schrijf: 'Schrijf een maat in px of rem, bijvoorbeeld 6px.',
  },
  gewicht: {
    is: (waarde) => /^[1-9]\d{2}$/.test(waarde),
    schrijf: 'Schrijf een getal van 100 tot en met 999, bijvoorbeeld 700.',
  },
  letters: {
    is: (waarde) => /^(sans-serif|serif|monospace)$/.test(splitFamilies(waarde).at(-1) ?? ''),
    schrijf: 'Laat de lijst eindigen met sans-serif, serif of monospace, voor wie het lettertype niet kan laden.',
  },
};

/** The themes: tokens that lack, are unknown or weigh too little against each other, letters and marks that do not work. */
export function checkThemas({ themas, files }: Content): Fault[] {
  return themas.flatMap((thema) => [...checkTokens(thema, files), ...checkMerken(thema)]);
}

function checkTokens({ map, tokens }: ThemaBestanden, files: readonly string[]): Fault[] {
  const path = toPath(`${map}/tokens.css`);
  if (tokens === undefined) {
    const message =
      'Dit bestand ontbreekt. Zet hier de kleuren en het lettertype van het thema, bijvoorbeeld door dat van een ander thema over te nemen.';
    return [{ path, line: 1, message }];
  }
  const bestand = readTokens(tokens);
  if (bestand.fout !== undefined) {
    const message = `Dit is geen CSS: ${bestand.fout.reden}. Kijk of elke regel eindigt met een puntkomma en elke { een } heeft.`;
    return [{ path, line: bestand.fout.line, message }];
  }
  const gevonden = [
    ...bestand.vreemd.map(({ tekst, line }) => ({
      line,
      message: `‘${tekst}’ hoort hier niet: een thema bestaat uit tokens. Gebruik alleen :root, @media (prefers-color-scheme: dark) met :root, en @font-face.`,
    })),
    ...listNamen(bestand),
    ...listWaarden(bestand),
    ...listSchermen(bestand),
    ...listLetters(bestand, (een) => een.startsWith('@') || files.includes(`${map}/${een}`)),
    ...listContrast(bestand),
  ];
  return gevonden.map((een) => ({ path, ...een }));
}

type Melding = Omit<Fault, 'path'>;

const TOKENNAMEN = TOKENS.map(({ naam }) => naam);

function listNamen({ licht, donker = [] }: Tokenbestand): Melding[] {
  const ontbreekt = TOKENS.filter(
    ({ naam, anders }) => anders === undefined && !licht.some((een) => een.naam === naam),
  ).map(({ naam, waarvoor }) => ({
    line: 1,
    message: `Het token ‘${naam}’ ontbreekt: ${waarvoor}. Zet het in :root.`,
  }));
  const onbekend = [...licht, ...donker]
    .filter(({ naam }) => naam !== 'color-scheme' && findToken(naam) === undefined)
    .map(({ naam, line }) => ({ line, message: describeOnbekend(naam) }));
  const dubbel = [licht, donker].flatMap((blok) =>
    blok.flatMap(({ naam, line }, plaats) => {
      const eerder = blok.findIndex((een) => een.naam === naam);
      return eerder === plaats
        ? []
        : [{ line, message: `‘${naam}’ staat ook al op regel ${String(blok[eerder]?.line)}. Haal er een weg.` }];
    }),
  );
  const nietDonker = donker.flatMap(({ naam, line }) => {
    const token = findToken(naam);
    const isKleurtoken = token === undefined ? naam !== 'color-scheme' : token.soort === 'kleur';
    return isKleurtoken
      ? []
      : [{ line, message: `‘${naam}’ geldt op elk scherm. Zet het alleen in :root, niet bij een donker scherm.` }];
  });
  return [...ontbreekt, ...onbekend, ...dubbel, ...nietDonker];
}

function findToken(naam: string): Token | undefined {
  return TOKENS.find((een) => een.naam === naam);
}

function describeOnbekend(naam: string): string {
  const bedoeld = findNearest(naam, TOKENNAMEN);
  const feit = naam.startsWith('--basis-')
    ? `De site gebruikt het token ‘${naam}’ niet.`
    : `‘${naam}’ is geen token in de namen van NL Design System: die beginnen met --basis-.`;
  return `${feit}${bedoeld === undefined ? '' : ` Bedoelt u ‘${bedoeld}’?`} Haal het weg; de tokens staan in CONTRIBUTING.md.`;
}

function listWaarden({ licht, donker = [] }: Tokenbestand): Melding[] {
  return [...licht, ...donker].flatMap(({ naam, waarde, line }) => {
    const soort = findToken(naam)?.soort;
    if (soort === undefined || VORMEN[soort].is(waarde)) return [];
    return [{ line, message: `‘${naam}’ kan niet ‘${waarde}’ zijn. ${VORMEN[soort].schrijf}` }];
  });
}

function isKleur(waarde: string): boolean {
  return /^#([\da-f]{3}|[\da-f]{6})$/i.test(waarde);
}

/** A theme has a dark side or says that it has none: half of one would mix dark fields with a light page. */
function listSchermen({ licht, donker }: Tokenbestand): Melding[] {
  const schema = licht.find(({ naam }) => naam === 'color-scheme');
  if (schema?.waarde === 'light dark') {
    if (donker !== undefined) return [];
    const message =
      'Dit thema heeft geen kleuren voor een donker scherm. Schrijf ze onder @media (prefers-color-scheme: dark), of schrijf color-scheme: light: dan blijft de site overal licht.';
    return [{ line: schema.line, message }];
  }
  if (schema?.waarde === 'light') {
    if (donker === undefined) return [];
    const message =
      'Met color-scheme: light blijft de site overal licht, maar er staan ook kleuren voor een donker scherm. Schrijf color-scheme: light dark, of haal die kleuren weg.';
    return [{ line: schema.line, message }];
  }
  const message =
    'Schrijf in :root ‘color-scheme: light dark’ voor een thema met kleuren voor een donker scherm, of ‘color-scheme: light’ voor een dat overal licht blijft.';
  return [{ line: schema?.line ?? 1, message }];
}

function listLetters({ licht, letters }: Tokenbestand, isEr: (bestand: string) => boolean): Melding[] {
  const families = licht.filter(({ naam }) => findToken(naam)?.soort === 'letters').flatMap((een) => een.waarde);
  const eerste = families.map((lijst) => splitFamilies(lijst)[0] ?? '');
  return letters.flatMap((een) => listLetterfouten(een, eerste, isEr));
}

function listLetterfouten(
  { familie, bestand, gewicht, stijl, line }: Letterbestand,
  eerste: readonly string[],
  isEr: (bestand: string) => boolean,
): Melding[] {
  const messages = [
    ...(eerste.includes(familie)
      ? []
      : [
          `Het lettertype ‘${familie}’ staat niet vooraan in --basis-text-font-family-default of --basis-heading-font-family, dus niets gebruikt het.${suggest(familie, eerste)}`,
        ]),
    ...(!bestand.endsWith('.woff2')
      ? ['Noem bij src één bestand met url(…) dat eindigt op .woff2; dat kan elke browser laden.']
      : isEr(bestand)
        ? []
        : [`Het bestand ‘${bestand}’ staat niet in de map van dit thema. Zet het erin, of verbeter de naam.`]),
    ...(/^[1-9]\d{0,2}( [1-9]\d{0,2})?$/.test(gewicht)
      ? []
      : ['Schrijf bij font-weight een getal, of twee voor een variabel lettertype: 200 800.']),
    ...(stijl === 'normal' || stijl === 'italic' ? [] : ['Schrijf bij font-style normal of italic.']),
  ];
  return messages.map((message) => ({ line, message }));
}

function listContrast({ licht, donker }: Tokenbestand): Melding[] {
  const opLicht = toKleuren(licht);
  const opDonker = toKleuren([...licht, ...(donker ?? [])]);
  const regelLicht = toRegels(licht);
  return [
    ...listZwakkeParen(opLicht).map((paar) => ({
      line: regelLicht.get(paar.kleur) ?? 1,
      message: describeContrast(paar, opLicht, 'een licht'),
    })),
    ...(donker === undefined
      ? []
      : listZwakkeParen(opDonker).map((paar) => ({
          line: toRegels(donker).get(paar.kleur) ?? toRegels(donker).get(paar.op) ?? regelLicht.get(paar.kleur) ?? 1,
          message: describeContrast(paar, opDonker, 'een donker'),
        }))),
  ];
}

function describeContrast(
  { kleur, op, minimum, contrast }: Zwakpaar,
  kleuren: ReadonlyMap<string, string>,
  scherm: string,
): string {
  const [voor = '', achter = ''] = [kleuren.get(kleur), kleuren.get(op)];
  return `Op ${scherm} scherm is het contrast ${formatVerhouding(contrast)} tussen ‘${kleur}’ (${voor}) en ‘${op}’ (${achter}); nodig is ${formatVerhouding(minimum)}. ${describeUitweg(voor, achter, minimum)}`;
}

const UITERSTEN = { donkerder: '#000', lichter: '#fff' } as const;

/** What to change: away from each other, and only a colour of which black or white would be far enough from the other. */
function describeUitweg(voor: string, achter: string, minimum: number): string {
  const isDonkerder = computeLichtheid(voor) < computeLichtheid(achter);
  const [naar, terug] = isDonkerder ? (['donkerder', 'lichter'] as const) : (['lichter', 'donkerder'] as const);
  const wegen = [
    ...(computeContrast(UITERSTEN[naar], achter) >= minimum ? [`de eerste ${naar}`] : []),
    ...(computeContrast(UITERSTEN[terug], voor) >= minimum ? [`de tweede ${terug}`] : []),
  ];
  return `Maak ${wegen.join(' of ')}.`;
}

/** Never rounded up: 4.49 is not 4.5. */
function formatVerhouding(contrast: number): string {
  const tienden = String(Math.floor(contrast * 10) / 10);
  return `${tienden.replace('.', ',')}:1`;
}

function toKleuren(waarden: readonly Tokenwaarde[]): Map<string, string> {
  return new Map(waarden.filter(({ waarde }) => isKleur(waarde)).map(({ naam, waarde }) => [naam, waarde]));
}

function toRegels(waarden: readonly Tokenwaarde[]): Map<string, number> {
  return new Map(waarden.map(({ naam, line }) => [naam, line]));
}

/** What the policy of the site blocks in a mark that stands in the page, or what would fetch something. */
const NIET_IN_MERK = [
  { vorm: /<style\b|\sstyle=|\sclass=/, wat: 'opmaak in style of class' },
  { vorm: /<script\b|\son[a-z]+=/, wat: 'een script' },
  { vorm: /<image\b|<foreignObject\b|href="(?!#)/, wat: 'een ander bestand' },
];

function checkMerken({ map, tokens, merk, pictogram }: ThemaBestanden): Fault[] {
  const path = toPath(`${map}/merk.svg`);
  if (merk === undefined) {
    const message = 'Dit bestand ontbreekt. Zet hier het merk of logo van het thema als SVG.';
    return [{ path, line: 1, message }];
  }
  return [
    ...checkSvg(path, merk),
    ...(pictogram === undefined ? [] : checkSvg(toPath(`${map}/favicon.svg`), pictogram)),
    ...listOnzichtbaar(merk, readTokens(tokens ?? '')).map((message) => ({ path, line: 1, message })),
  ];
}

/** A mark is drawn in the header, and on paper without the colour of the header behind it. */
function listOnzichtbaar(merk: string, { licht, donker }: Tokenbestand): string[] {
  const kleuren = [...merk.matchAll(/\b(?:fill|stroke)="([^"]+)"/g)]
    .map(([, kleur = '']) => (kleur === 'white' ? '#fff' : kleur))
    .filter((kleur) => kleur !== 'none');
  // With a colour by another name, or that of the text around it, no more can be said.
  if (kleuren.length === 0 || !kleuren.every(isKleur)) return [];
  const kop = toKleuren(licht).get(KOPKLEUR);
  const gronden = [
    { waar: 'in de kop', op: kop },
    { waar: 'in de kop op een donker scherm', op: donker && (toKleuren(donker).get(KOPKLEUR) ?? kop) },
    { waar: 'op papier', op: '#ffffff' },
  ];
  return gronden.flatMap(({ waar, op }) =>
    op === undefined || kleuren.some((kleur) => computeContrast(kleur, op) >= 3)
      ? []
      : [
          `Dit merk is ${waar} niet te zien: geen van zijn kleuren heeft er contrast 3:1 met ${op}. Schrijf in het merk fill="currentColor" waar het de kleur van de tekst mag hebben.`,
        ],
  );
}

function checkSvg(path: string, svg: string): Fault[] {
  const begin = /<svg\b[^>]*>/.exec(svg);
  if (begin === null) return [{ path, line: 1, message: 'Dit is geen SVG. Bewaar het merk als SVG.' }];
  const faults: Fault[] = NIET_IN_MERK.flatMap(({ vorm, wat }) => {
    const plaats = vorm.exec(svg)?.index;
    if (plaats === undefined) return [];
    const message = `In dit merk staat ${wat}; dat werkt niet op de site. Bewaar het als gewone SVG, met kleuren in fill en stroke.`;
    return [{ path, line: svg.slice(0, plaats).split('\n').length, message }];
  });
  if (!/\sviewBox="/.test(begin[0])) {
    const message =
      'Het merk heeft geen viewBox, dus geen verhouding. Zet die in <svg>, bijvoorbeeld viewBox="0 0 120 32".';
    faults.push({ path, line: 1, message });
  }
  return faults;
}
