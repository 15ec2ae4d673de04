import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkThemas } from '../../src/check/check-thema.ts';
import { formatFault } from '../../src/check/fault.ts';
import { listThemas, readContent } from '../../src/check/read-content.ts';
import { readTokens } from '../../src/check/read-thema.ts';
import { listZwakkeParen, PAREN, TOKENS } from '../../src/domain/thema.ts';
import { listMessages, type Changes } from './fixture.ts';
import { KAAL_THEMA } from './fixture-thema.ts';

const CSS = 'themas/kaal/tokens.css';
const MERK = 'themas/kaal/merk.svg';
const DONKER = '@media (prefers-color-scheme: dark) {\n  :root {\n';

const kaal = KAAL_THEMA[CSS] ?? '';
/** The plain theme with a dark side of `regels`. */
const withDonker = (regels: string) => `${kaal.replace('light;', 'light dark;')}${DONKER}    ${regels}\n  }\n}\n`;
const LETTERS = `@font-face {
  font-family: Proefletter;
  src: url('./lettertype/proef.woff2');
  font-weight: 300 900;
  font-style: normal;
}
`;

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'a theme without its two files',
    changes: { [CSS]: null, [MERK]: null, 'themas/kaal/favicon.svg': '<svg viewBox="0 0 1 1"></svg>' },
    messages: [
      'content/themas/kaal/merk.svg:1 Dit bestand ontbreekt. Zet hier het merk of logo van het thema als SVG.',
      'content/themas/kaal/tokens.css:1 Dit bestand ontbreekt. Zet hier de kleuren en het lettertype van het thema, bijvoorbeeld door dat van een ander thema over te nemen.',
    ],
  },
  {
    title: 'a token that lacks',
    changes: { [CSS]: ['  --basis-border-radius-md: 4px;\n', ''] },
    messages: [
      'content/themas/kaal/tokens.css:1 Het token ‘--basis-border-radius-md’ ontbreekt: de hoeken van knoppen en velden. Zet het in :root.',
    ],
  },
  {
    title: 'a token with a typing error',
    changes: { [CSS]: ['--basis-heading-font-weight:', '--basis-heading-font-wieght:'] },
    messages: [
      'content/themas/kaal/tokens.css:1 Het token ‘--basis-heading-font-weight’ ontbreekt: hoe vet koppen zijn. Zet het in :root.',
      'content/themas/kaal/tokens.css:29 De site gebruikt het token ‘--basis-heading-font-wieght’ niet. Bedoelt u ‘--basis-heading-font-weight’? Haal het weg; de tokens staan in CONTRIBUTING.md.',
    ],
  },
  {
    title: 'a name that is not of NL Design System',
    changes: { [CSS]: ['color-scheme: light;', 'color-scheme: light;\n  --merkblauw: #003366;'] },
    messages: [
      'content/themas/kaal/tokens.css:3 ‘--merkblauw’ is geen token in de namen van NL Design System: die beginnen met --basis-. Haal het weg; de tokens staan in CONTRIBUTING.md.',
    ],
  },
  {
    title: 'the same token twice',
    changes: {
      [CSS]: ['  --basis-border-radius-lg: 0;', '  --basis-border-radius-lg: 0;\n  --basis-border-radius-lg: 1px;'],
    },
    messages: [
      'content/themas/kaal/tokens.css:28 ‘--basis-border-radius-lg’ staat ook al op regel 27. Haal er een weg.',
    ],
  },
  {
    title: 'values of another kind',
    changes: {
      [CSS]: withDonker('--basis-color-default-bg-document: black;')
        .replace('md: 4px', 'md: 4')
        .replace('weight: 700', 'weight: bold')
        .replace(', sans-serif', '')
        .replace('#cccccc', 'rgb(1 2 3)'),
    },
    messages: [
      'content/themas/kaal/tokens.css:5 ‘--basis-color-default-border-subtle’ kan niet ‘rgb(1 2 3)’ zijn. Schrijf een kleur als #rrggbb, bijvoorbeeld #0d4f57.',
      'content/themas/kaal/tokens.css:26 ‘--basis-border-radius-md’ kan niet ‘4’ zijn. Schrijf een maat in px of rem, bijvoorbeeld 6px.',
      "content/themas/kaal/tokens.css:28 ‘--basis-text-font-family-default’ kan niet ‘'Proefletter', system-ui’ zijn. Laat de lijst eindigen met sans-serif, serif of monospace, voor wie het lettertype niet kan laden.",
      'content/themas/kaal/tokens.css:29 ‘--basis-heading-font-weight’ kan niet ‘bold’ zijn. Schrijf een getal van 100 tot en met 999, bijvoorbeeld 700.',
      'content/themas/kaal/tokens.css:33 ‘--basis-color-default-bg-document’ kan niet ‘black’ zijn. Schrijf een kleur als #rrggbb, bijvoorbeeld #0d4f57.',
    ],
  },
  {
    title: 'text and a border that are too weak on a light screen',
    changes: { [CSS]: ['#444444', '#808080'] },
    messages: [
      'content/themas/kaal/tokens.css:8 Op een licht scherm is het contrast 3,4:1 tussen ‘--basis-color-default-color-subtle’ (#808080) en ‘--basis-color-action-1-bg-subtle’ (#eeeeff); nodig is 4,5:1. Maak de eerste donkerder.',
      'content/themas/kaal/tokens.css:8 Op een licht scherm is het contrast 3,4:1 tussen ‘--basis-color-default-color-subtle’ (#808080) en ‘--basis-color-default-bg-subtle’ (#eeeeee); nodig is 4,5:1. Maak de eerste donkerder.',
      'content/themas/kaal/tokens.css:8 Op een licht scherm is het contrast 3,5:1 tussen ‘--basis-color-default-color-subtle’ (#808080) en ‘--basis-color-negative-bg-subtle’ (#ffeeee); nodig is 4,5:1. Maak de eerste donkerder.',
      'content/themas/kaal/tokens.css:8 Op een licht scherm is het contrast 3,9:1 tussen ‘--basis-color-default-color-subtle’ (#808080) en ‘--basis-color-default-bg-document’ (#fff); nodig is 4,5:1. Maak de eerste donkerder.',
    ],
  },
  {
    title: 'pairs that the dark side made too weak, on the line that did, with advice that white can follow',
    changes: { [CSS]: withDonker('--basis-color-accent-2-inverse-bg-document: #778899;') },
    messages: [
      'content/themas/kaal/tokens.css:33 Op een donker scherm is het contrast 1,8:1 tussen ‘--basis-color-accent-2-inverse-border-default’ (#aabbcc) en ‘--basis-color-accent-2-inverse-bg-document’ (#778899); nodig is 3:1. Maak de eerste lichter of de tweede donkerder.',
      'content/themas/kaal/tokens.css:33 Op een donker scherm is het contrast 2,4:1 tussen ‘--basis-color-accent-1-bg-default’ (#ffcc00) en ‘--basis-color-accent-2-inverse-bg-document’ (#778899); nodig is 3:1. Maak de eerste lichter of de tweede donkerder.',
      'content/themas/kaal/tokens.css:33 Op een donker scherm is het contrast 3,6:1 tussen ‘--basis-color-accent-2-inverse-color-document’ (#ffffff) en ‘--basis-color-accent-2-inverse-bg-document’ (#778899); nodig is 4,5:1. Maak de tweede donkerder.',
    ],
  },
  {
    title: 'a theme that says to be dark as well and is not',
    changes: { [CSS]: ['light;', 'light dark;'] },
    messages: [
      'content/themas/kaal/tokens.css:2 Dit thema heeft geen kleuren voor een donker scherm. Schrijf ze onder @media (prefers-color-scheme: dark), of schrijf color-scheme: light: dan blijft de site overal licht.',
    ],
  },
  {
    title: 'a dark side of a theme that stays light, with what is no colour',
    changes: { [CSS]: `${kaal}${DONKER}    --basis-border-radius-md: 8px;\n  }\n}\n` },
    messages: [
      'content/themas/kaal/tokens.css:2 Met color-scheme: light blijft de site overal licht, maar er staan ook kleuren voor een donker scherm. Schrijf color-scheme: light dark, of haal die kleuren weg.',
      'content/themas/kaal/tokens.css:33 ‘--basis-border-radius-md’ geldt op elk scherm. Zet het alleen in :root, niet bij een donker scherm.',
    ],
  },
  {
    title: 'a theme that does not say on which screens it is dark',
    changes: { [CSS]: ['  color-scheme: light;\n', ''] },
    messages: [
      'content/themas/kaal/tokens.css:1 Schrijf in :root ‘color-scheme: light dark’ voor een thema met kleuren voor een donker scherm, of ‘color-scheme: light’ voor een dat overal licht blijft.',
    ],
  },
  {
    title: 'rules that are no tokens',
    changes: { [CSS]: `${kaal}.kop {\n  color: red;\n}\n@import 'x.css';\n` },
    messages: [
      'content/themas/kaal/tokens.css:31 ‘.kop’ hoort hier niet: een thema bestaat uit tokens. Gebruik alleen :root, @media (prefers-color-scheme: dark) met :root, en @font-face.',
      "content/themas/kaal/tokens.css:34 ‘@import 'x.css'’ hoort hier niet: een thema bestaat uit tokens. Gebruik alleen :root, @media (prefers-color-scheme: dark) met :root, en @font-face.",
    ],
  },
  {
    title: 'what is no CSS',
    changes: { [CSS]: ':root {\n  color-scheme: light;\n' },
    messages: [
      'content/themas/kaal/tokens.css:1 Dit is geen CSS: Unclosed block. Kijk of elke regel eindigt met een puntkomma en elke { een } heeft.',
    ],
  },
  {
    title: 'letters that are not there',
    changes: { [CSS]: `${LETTERS}${kaal}` },
    messages: [
      'content/themas/kaal/tokens.css:1 Het bestand ‘lettertype/proef.woff2’ staat niet in de map van dit thema. Zet het erin, of verbeter de naam.',
    ],
  },
  {
    title: 'letters that nothing uses, in a form that not every browser reads, with words for numbers',
    changes: {
      [CSS]: `${LETTERS.replace('Proefletter', 'Proefleter').replace('proef.woff2', 'proef.ttf').replace('300 900', 'bold').replace('normal', 'oblique')}${kaal}`,
    },
    messages: [
      'content/themas/kaal/tokens.css:1 Het lettertype ‘Proefleter’ staat niet vooraan in --basis-text-font-family-default of --basis-heading-font-family, dus niets gebruikt het. Bedoelt u ‘Proefletter’?',
      'content/themas/kaal/tokens.css:1 Noem bij src één bestand met url(…) dat eindigt op .woff2; dat kan elke browser laden.',
      'content/themas/kaal/tokens.css:1 Schrijf bij font-style normal of italic.',
      'content/themas/kaal/tokens.css:1 Schrijf bij font-weight een getal, of twee voor een variabel lettertype: 200 800.',
    ],
  },
  {
    title: 'a mark that the policy of the site would strip, without proportions',
    changes: {
      [MERK]:
        '<?xml version="1.0"?>\n<svg width="4">\n<style>.a{fill:red}</style>\n<path style="fill:red"/><image href="foto.png"/>\n<script/></svg>\n',
    },
    messages: [
      'content/themas/kaal/merk.svg:1 Het merk heeft geen viewBox, dus geen verhouding. Zet die in <svg>, bijvoorbeeld viewBox="0 0 120 32".',
      'content/themas/kaal/merk.svg:3 In dit merk staat opmaak in style of class; dat werkt niet op de site. Bewaar het als gewone SVG, met kleuren in fill en stroke.',
      'content/themas/kaal/merk.svg:4 In dit merk staat een ander bestand; dat werkt niet op de site. Bewaar het als gewone SVG, met kleuren in fill en stroke.',
      'content/themas/kaal/merk.svg:5 In dit merk staat een script; dat werkt niet op de site. Bewaar het als gewone SVG, met kleuren in fill en stroke.',
    ],
  },
  {
    title: 'a mark that is no SVG, and an icon neither',
    changes: { [MERK]: 'GIF89a', 'themas/kaal/favicon.svg': 'GIF89a' },
    messages: [
      'content/themas/kaal/favicon.svg:1 Dit is geen SVG. Bewaar het merk als SVG.',
      'content/themas/kaal/merk.svg:1 Dit is geen SVG. Bewaar het merk als SVG.',
    ],
  },
  {
    title: 'a white mark, which is not there on paper',
    changes: { [MERK]: '<svg viewBox="0 0 4 4"><path fill="none" stroke="white" d="M0 0h4"/></svg>' },
    messages: [
      'content/themas/kaal/merk.svg:1 Dit merk is op papier niet te zien: geen van zijn kleuren heeft er contrast 3:1 met #ffffff. Schrijf in het merk fill="currentColor" waar het de kleur van de tekst mag hebben.',
    ],
  },
  {
    title: 'a dark mark, which is not there in a dark header',
    changes: { [MERK]: '<svg viewBox="0 0 4 4"><path fill="#002244" d="M0 0h4"/></svg>' },
    messages: [
      'content/themas/kaal/merk.svg:1 Dit merk is in de kop niet te zien: geen van zijn kleuren heeft er contrast 3:1 met #002244. Schrijf in het merk fill="currentColor" waar het de kleur van de tekst mag hebben.',
    ],
  },
];

test.each(CASES)(
  'a theme that would not look right is refused, with the way out: $title',
  async ({ changes, messages }) => {
    expect(await listMessages(changes)).toEqual(messages);
  },
);

test.each([
  {
    title: 'with letters of its own',
    changes: { [CSS]: `${LETTERS}${kaal}`, 'themas/kaal/lettertype/proef.woff2': 'x' },
  },
  {
    title: 'with letters of a package',
    changes: { [CSS]: `${LETTERS.replace('./lettertype/', '@fontsource/proef/')}${kaal}` },
  },
  { title: 'with a dark side', changes: { [CSS]: withDonker('--basis-color-default-border-subtle: #dddddd;') } },
  {
    title: 'with a mark in the colour of the text',
    changes: { [MERK]: '<svg viewBox="0 0 4 4"><path fill="currentColor" d="M0 0h4"/></svg>' },
  },
] satisfies { title: string; changes: Changes }[])('a theme is in order $title', async ({ changes }) => {
  expect(await listMessages(changes)).toEqual([]);
});

test('every theme in the content has all tokens and enough contrast in every pair, light and dark', async () => {
  const content = await readContent('content');
  const namen = listThemas(content.files);
  expect(namen).toEqual(expect.arrayContaining(['basis', 'lindewaard', 'voorbeeld']));
  expect(checkThemas(content).map(formatFault)).toEqual([]);
  // Said once more without the messages: each pair has both of its colours, and none is weak.
  for (const naam of namen) {
    const { licht, donker = [] } = readTokens(readFileSync(`content/themas/${naam}/tokens.css`, 'utf8'));
    for (const waarden of [licht, [...licht, ...donker]]) {
      const kleuren = new Map(waarden.map((een) => [een.naam, een.waarde]));
      expect(
        PAREN.flatMap(({ kleur, op }) => [kleur, op]).filter((een) => !kleuren.has(een)),
        naam,
      ).toEqual([]);
      expect(listZwakkeParen(kleuren), naam).toEqual([]);
    }
  }
});

test('every colour but that of mere lines is held against another', () => {
  const gepaard = new Set(PAREN.flatMap(({ kleur, op }) => [kleur, op]));
  const los = TOKENS.filter(({ soort, naam }) => soort === 'kleur' && !gepaard.has(naam)).map(({ naam }) => naam);
  expect(los).toEqual(['--basis-color-default-border-subtle']);
});
