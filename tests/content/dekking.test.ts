import { expect, test } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { reportDekking } from '../../src/check/report-dekking.ts';
import { changeBase, listMessages, withFolder, type Changes } from './fixture.ts';

/** What the command prints, and whether it passes. */
async function report(changes: Changes): Promise<ReturnType<typeof reportDekking>> {
  return withFolder(changeBase(changes), async (root) => reportDekking(await readContent(root)));
}

const TWO_SOURCES = `# Alles over fruit.
- bron: boek
  ids:
    [
      # Hoofdstuk 1
      p-1, p-2, p-3,
      # Hoofdstuk 2
      q-1,
    ]
- bron: krant
  ids: [k-1, k-2]
`;

const KRANT = `- id: krant
  titel: De fruitkrant
  kort: Fruitkrant
  uitgever: Boomgaard
  datum: '2024'
  status: geldend
  rol: Nieuws.
- id: boek`;

test.each([
  {
    title: 'what is missing stands by source and by line of the list',
    changes: { 'dekking.yaml': TWO_SOURCES, 'fruit/peer.mdx': ['[p-1]', '[p-1, k-2]'] },
    lines: [
      'boek: 1 van 4 punten staan op de site. Nog niet:',
      '  content/dekking.yaml:6 p-2, p-3',
      '  content/dekking.yaml:8 q-1',
      'krant: 1 van 2 punten staan op de site. Nog niet:',
      '  content/dekking.yaml:11 k-1',
      'Samen: 2 van 6 punten staan op de site.',
    ],
    isCompleet: false,
  },
  {
    title: 'all sections of all pages count, the text before the first heading too',
    changes: {
      'dekking.yaml': TWO_SOURCES,
      'fruit/peer.mdx': ['[p-1] }', '[p-1, p-2] }\n  nasmaak: { dekt: [k-1] }'],
      'fruit/index.mdx': ['volgorde: 0', 'volgorde: 0\nsecties: { _begin: { dekt: [q-1, k-2, p-3] } }'],
    },
    lines: [
      'boek: 4 van 4 punten staan op de site.',
      'krant: 2 van 2 punten staan op de site.',
      'Samen: 6 van 6 punten staan op de site.',
    ],
    isCompleet: true,
  },
  {
    title: 'a point that the list does not ask counts for nothing',
    changes: { 'dekking.yaml': '- { bron: boek, ids: [p-2] }', 'fruit/peer.mdx': ['[p-1]', '[p-1, p-9]'] },
    lines: [
      'boek: 0 van 1 punten staan op de site. Nog niet:',
      '  content/dekking.yaml:1 p-2',
      'Samen: 0 van 1 punten staan op de site.',
    ],
    isCompleet: false,
  },
  {
    title: 'terms and abbreviations count where their own list has them, each in lines of their own',
    changes: {
      'dekking.yaml': `- { bron: boek, ids: [p-1, steel] }
- verzameling: begrippen
  ids:
    [
      klokhuis, p-1,
      kh, steel,
    ]
- { verzameling: afkortingen, ids: [kh] }
`,
    },
    lines: [
      'boek: 1 van 2 punten staan op de site. Nog niet:',
      '  content/dekking.yaml:1 steel',
      'begrippen: 2 van 4 begrippen staan op de site. Nog niet:',
      '  content/dekking.yaml:5 p-1',
      '  content/dekking.yaml:6 kh',
      'afkortingen: 1 van 1 afkortingen staan op de site.',
      'Samen: 4 van 7 punten staan op de site.',
    ],
    isCompleet: false,
  },
  {
    title: 'without its file nothing of a list is there',
    changes: {
      'begrippen/afkortingen.yaml': null,
      'dekking.yaml': '- { verzameling: afkortingen, ids: [kh] }',
    },
    lines: [
      'afkortingen: 0 van 1 afkortingen staan op de site. Nog niet:',
      '  content/dekking.yaml:1 kh',
      'Samen: 0 van 1 punten staan op de site.',
    ],
    isCompleet: false,
  },
  {
    title: 'content without a list passes',
    changes: {},
    lines: ['Er is geen content/dekking.yaml; er valt niets te tellen.'],
    isCompleet: true,
  },
  {
    title: 'a list that cannot be read does not pass',
    changes: { 'dekking.yaml': '- bron: boek\n  ids: [p-1' },
    lines: [
      'content/dekking.yaml is niet te lezen. Voer ‘npm run check:content’ uit: dat zegt wat er moet veranderen.',
    ],
    isCompleet: false,
  },
] satisfies { title: string; changes: Changes; lines: string[]; isCompleet: boolean }[])(
  'the site is held against the points of its sources: $title',
  async ({ changes, lines, isCompleet }) => {
    expect(await report(changes)).toEqual({ lines, isCompleet });
  },
);

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'a list that the site does not have in full is right',
    changes: { 'dekking.yaml': TWO_SOURCES, 'bronnen.yaml': ['- id: boek', KRANT] },
    messages: [],
  },
  {
    title: 'without a list every point is right',
    changes: { 'fruit/peer.mdx': ['[p-1]', '[p-1, p-9]'] },
    messages: [],
  },
  {
    title: 'a point that no source has, with the nearest one',
    changes: {
      'dekking.yaml': '- { bron: boek, ids: [p-1, schil-12] }',
      'fruit/peer.mdx': ['[p-1]', '[p-1, schil-21]'],
    },
    messages: [
      'content/fruit/peer.mdx:10 Het punt ‘schil-21’ staat niet in content/dekking.yaml. Bedoelt u ‘schil-12’? Neem de id over uit die lijst.',
    ],
  },
  {
    title: 'a point that resembles none of many',
    changes: {
      'dekking.yaml': '- { bron: boek, ids: [p-1, p-2, p-3, p-4, p-5, p-6, p-7, p-8, p-9, p-10, p-11, p-12, p-13] }',
      'fruit/peer.mdx': ['[p-1]', '[p-1, klokhuis]'],
    },
    messages: [
      'content/fruit/peer.mdx:10 Het punt ‘klokhuis’ staat niet in content/dekking.yaml. Neem de id over uit die lijst.',
    ],
  },
  {
    title: 'a point twice in the list, of one source',
    changes: { 'dekking.yaml': '- bron: boek\n  ids:\n    [\n      p-1, p-2,\n      p-2,\n    ]\n' },
    messages: ['content/dekking.yaml:5 Het punt ‘p-2’ staat al op regel 4. Haal een van beide weg.'],
  },
  {
    title: 'a point twice in the list, of two sources',
    changes: {
      'dekking.yaml': '- { bron: boek, ids: [p-1] }\n- { bron: krant, ids: [p-1] }',
      'bronnen.yaml': ['- id: boek', KRANT],
    },
    messages: ['content/dekking.yaml:2 Het punt ‘p-1’ staat al op regel 1. Haal een van beide weg.'],
  },
  {
    title: 'a source that does not exist',
    changes: { 'dekking.yaml': '- bron: boekk\n  ids: [p-1]' },
    messages: ['content/dekking.yaml:1 De bron ‘boekk’ bestaat niet. Bedoelt u ‘boek’?'],
  },
  {
    title: 'the same id as a point, a term and an abbreviation, which are three things',
    changes: {
      'dekking.yaml':
        '- { bron: boek, ids: [p-1, kh] }\n- { verzameling: begrippen, ids: [kh] }\n- { verzameling: afkortingen, ids: [kh] }',
    },
    messages: [],
  },
  {
    title: 'a term twice in the list',
    changes: { 'dekking.yaml': '- bron: boek\n  ids: [p-1]\n- verzameling: begrippen\n  ids: [steel, steel]' },
    messages: ['content/dekking.yaml:4 Het punt ‘steel’ staat al op regel 4. Haal een van beide weg.'],
  },
  {
    title: 'a term where a page names a point',
    changes: {
      'dekking.yaml': '- { bron: boek, ids: [p-1] }\n- { verzameling: begrippen, ids: [steel] }',
      'fruit/peer.mdx': ['[p-1]', '[p-1, steel]'],
    },
    messages: [
      'content/fruit/peer.mdx:10 Het punt ‘steel’ staat niet in content/dekking.yaml. Kies uit: p-1. Neem de id over uit die lijst.',
    ],
  },
  {
    title: 'a list that the site does not have',
    changes: { 'dekking.yaml': '- { bron: boek, ids: [p-1] }\n- { verzameling: begripen, ids: [steel] }' },
    messages: [
      'content/dekking.yaml:2 Veld ‘verzameling’ is ‘begripen’. Kies uit: begrippen, afkortingen, instrumenten.',
    ],
  },
  {
    title: 'points of nothing, and of two things at once',
    changes: {
      'dekking.yaml': '- ids: [p-1]\n- { bron: boek, verzameling: begrippen, ids: [steel] }',
    },
    messages: [
      'content/dekking.yaml:1 Noem ‘bron’ (voor de punten uit een document) of ‘verzameling’ (begrippen, afkortingen of instrumenten), één van beide.',
      'content/dekking.yaml:2 Veld ‘bron’ is ‘boek’. Noem ‘bron’ (voor de punten uit een document) of ‘verzameling’ (begrippen, afkortingen of instrumenten), één van beide.',
    ],
  },
  {
    title: 'a source without points, and texts beside the ids',
    changes: { 'dekking.yaml': '- bron: boek\n  ids: []\n  titel: Het fruitboek' },
    messages: [
      'content/dekking.yaml:2 Veld ‘ids’ is een lege lijst. Schrijf hier de ids van de punten uit die bron, of van wat er in die verzameling hoort te staan.',
      'content/dekking.yaml:3 Onbekend veld ‘titel’. Deze velden kunnen hier: bron, verzameling, ids.',
    ],
  },
  {
    title: 'what is no id, which says nothing about the pages',
    changes: { 'dekking.yaml': '- bron: boek\n  ids: [P1]' },
    messages: [
      'content/dekking.yaml:2 Nummer 1 van ‘ids’ is ‘P1’. Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld ‘fase-2’.',
    ],
  },
  {
    title: 'an empty list',
    changes: { 'dekking.yaml': '# Nog niets.\n' },
    messages: [
      'content/dekking.yaml:1 Dit bestand is leeg. Schrijf hier de bronnen en verzamelingen met hun ids, elk met een streepje ervoor.',
    ],
  },
];

test.each(CASES)('the list of points and the pages agree: $title', async ({ changes, messages }) => {
  expect(await listMessages(changes)).toEqual(messages);
});
