import { expect, test } from 'vitest';
import { BASE, listMessages, type Changes } from './fixture.ts';

type Case = { title: string; changes: Changes; messages: string[] };

/** A glossary of these terms, each with more fields; the first line of each is that of its id. */
const glossary = (...velden: string[]) =>
  velden
    .map(
      (veld, index) => `- id: begrip-${index + 1}
  ${veld}
  status: genoemd
  definities: [{ tekst: Uitleg., bron: boek, plaats: blad 1 }]
  soort: deel
  rollen: [plukker]
`,
    )
    .join('');

/** Without the terms of the base nothing may name them. */
const WITHOUT: Changes = {
  'begrippen/afkortingen.yaml': '- { id: kh, afkorting: KH, betekenis: klokhuis }\n',
  'zelfscan/vragen.yaml': ['[klokhuis]', '[]'],
  'gepubliceerd.yaml': ['  - id: klokhuis\n    betekenis: Klokhuis\n  - id: steel\n    betekenis: Steel\n', '  []\n'],
};

const UNUSED =
  'staat op geen enkele pagina en bij geen vraag. Zet bij ‘vormen’ hoe teksten ‘Steel’ schrijven, of zet er ‘ongebruikt: true’ bij.';

const FORMS: Case[] = [
  {
    title: 'as the name of both, a capital or not',
    changes: { 'begrippen/begrippen.yaml': glossary('term: Steel', 'term: steel\n  ongebruikt: true') },
    messages: [
      'content/begrippen/begrippen.yaml:8 ‘steel’ is al een vorm van het begrip ‘begrip-1’ (regel 2), en hier van ‘begrip-2’.',
    ],
  },
  {
    title: 'as a synonym and as another form',
    changes: {
      'begrippen/begrippen.yaml': glossary(
        "term: Pit\n  synoniemen: [zaad, steel's einde]",
        'term: Steel\n  vormen:\n    - stelen\n    - Steel’s  einde',
      ),
      'zelfscan/index.mdx': ['de steel.', 'de steel en de pit.'],
    },
    messages: [
      'content/begrippen/begrippen.yaml:12 ‘Steel’s  einde’ is al een vorm van het begrip ‘begrip-1’ (regel 3), en hier van ‘begrip-2’.',
    ],
  },
  {
    title: 'as an abbreviation',
    changes: {
      'begrippen/begrippen.yaml': glossary(
        'term: Steel\n  afkorting: ST',
        'term: Stam\n  afkorting: ST\n  ongebruikt: true',
      ),
    },
    messages: [
      'content/begrippen/begrippen.yaml:10 ‘ST’ is al een vorm van het begrip ‘begrip-1’ (regel 3), en hier van ‘begrip-2’.',
    ],
  },
  {
    title: 'never for an abbreviation and the same letters in small',
    changes: { 'begrippen/begrippen.yaml': glossary('term: Steel\n  afkorting: OM', 'term: Om\n  ongebruikt: true') },
    messages: [],
  },
  {
    title: 'never for one term that names a form twice',
    changes: { 'begrippen/begrippen.yaml': glossary('term: Steel\n  vormen: [steel, stelen, Stelen]') },
    messages: [],
  },
];

test.each(FORMS)(
  'two terms that claim one form are a fault with both places: $title',
  async ({ changes, messages }) => {
    const wayOut = 'Haal de vorm bij een van beide weg: een woord leidt naar één begrip.';
    expect(await listMessages({ ...WITHOUT, ...changes })).toEqual(messages.map((message) => `${message} ${wayOut}`));
  },
);

const PAGINA = (tekst: string) => `---
titel: Over delen
menutitel: Delen
omschrijving: Alle delen van een vrucht bij elkaar, met wat u er in de keuken aan heeft.
volgorde: 0
---

${tekst}
`;

const USES: Case[] = [
  { title: 'in the text of a page', changes: {}, messages: [] },
  {
    title: 'nowhere',
    changes: { 'zelfscan/index.mdx': ['de steel', 'het blad'] },
    messages: [`content/begrippen/begrippen.yaml:9 Het begrip ‘steel’ ${UNUSED}`],
  },
  {
    title: 'nowhere, and it says so',
    changes: {
      'zelfscan/index.mdx': ['de steel', 'het blad'],
      'begrippen/begrippen.yaml': ['term: Steel', 'term: Steel\n  ongebruikt: true'],
    },
    messages: [],
  },
  {
    title: 'in a page, though it says nowhere',
    changes: { 'begrippen/begrippen.yaml': ['term: Steel', 'term: Steel\n  ongebruikt: true'] },
    messages: [
      'content/begrippen/begrippen.yaml:10 Het begrip ‘steel’ is ‘ongebruikt’, maar staat in content/zelfscan/index.mdx. Haal ‘ongebruikt’ weg.',
    ],
  },
  {
    title: 'with a question, though it says nowhere',
    changes: { 'begrippen/begrippen.yaml': ['term: Klokhuis', 'term: Klokhuis\n  ongebruikt: true'] },
    messages: [
      'content/begrippen/begrippen.yaml:3 Het begrip ‘klokhuis’ is ‘ongebruikt’, maar staat bij een vraag in content/zelfscan/vragen.yaml. Haal ‘ongebruikt’ weg.',
    ],
  },
  {
    title: 'under a form of it, in a note',
    changes: {
      'zelfscan/index.mdx': ['de steel.', 'het blad.[^1]\n\n[^1]: En op stelen.'],
      'begrippen/begrippen.yaml': ['term: Steel', 'term: Steel\n  vormen: [stelen]'],
    },
    messages: [],
  },
  {
    title: 'in the address of a link only',
    changes: { 'zelfscan/index.mdx': ['de steel', '[het blad](https://steel.example/)'] },
    messages: [`content/begrippen/begrippen.yaml:9 Het begrip ‘steel’ ${UNUSED}`],
  },
  {
    title: 'inside a longer term only',
    changes: {
      'zelfscan/index.mdx': ['de steel', 'de lange steel'],
      'begrippen/begrippen.yaml': [
        '- id: steel',
        '- id: lange-steel\n  term: Lange steel\n  status: genoemd\n  definities: [{ tekst: X., bron: boek, plaats: x }]\n  soort: deel\n  rollen: [plukker]\n- id: steel',
      ],
    },
    messages: [`content/begrippen/begrippen.yaml:15 Het begrip ‘steel’ ${UNUSED}`],
  },
  {
    title: 'on the page of its own and in the list of all terms only',
    changes: {
      'begrippen/index.mdx': PAGINA('De steel.').replaceAll('delen', 'begrippen'),
      'begrippen/steel.mdx': PAGINA('De steel.').replace('volgorde: 0', 'volgorde: 1'),
      'zelfscan/index.mdx': ['de steel', 'het blad'],
    },
    messages: ['content/begrippen/begrippen.yaml:9 Het begrip ‘steel’ ' + UNUSED],
  },
  {
    title: 'on the page of another term',
    changes: {
      'begrippen/index.mdx': PAGINA('Alles.').replaceAll('delen', 'begrippen'),
      'begrippen/klokhuis.mdx': PAGINA('Onder de steel.').replace('volgorde: 0', 'volgorde: 1'),
      'zelfscan/index.mdx': ['de steel', 'het blad'],
    },
    messages: [],
  },
];

test.each(USES)('a term is used, or says that it is not: $title', async ({ changes, messages }) => {
  expect(await listMessages(changes)).toEqual(messages);
});

test.each([
  { title: 'the glossary', changes: { 'begrippen/begrippen.yaml': ['  soort: deel\n', ''] } },
  { title: 'the questions', changes: { 'zelfscan/vragen.yaml': ['begrippen: [klokhuis]', 'begrippen: klokhuis'] } },
  {
    title: 'the questions, broken',
    changes: { 'zelfscan/vragen.yaml': ['begrippen: [klokhuis]', 'begrippen: [klokhuis'] },
  },
] satisfies { title: string; changes: Changes }[])(
  'of what cannot be read nothing more is said: $title',
  async ({ changes }) => {
    const messages = await listMessages({ ...changes, 'zelfscan/index.mdx': ['de steel', 'het blad'] });
    expect(messages).toHaveLength(1);
    expect(messages.join()).not.toContain('geen enkele pagina');
  },
);

test('the base of these tests uses its terms', () => {
  expect(BASE['zelfscan/index.mdx']).toContain('steel');
});
