import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'an id twice in a list',
    changes: {
      'begrippen/begrippen.yaml': ['id: steel', 'id: klokhuis'],
      'gepubliceerd.yaml': ['  - id: steel\n    betekenis: Steel\n', ''],
    },
    messages: [
      'content/begrippen/begrippen.yaml:8 De id ‘klokhuis’ is al van regel 1. Geef een van beide een andere id.',
    ],
  },
  {
    title: 'a question twice, in two onderdelen',
    changes: {
      'zelfscan/vragen.yaml': [
        'verplichtingen:',
        "  - id: pluk\n    titel: De pluk\n    kort: Pluk\n    geldt_voor: gemeente\n    inleiding: Over plukken.\n    vragen:\n      - id: oogst-1\n        label: Rijp fruit\n        vraag: Is het fruit rijp?\n        op_orde: Het fruit is rijp.\n        vindplaats: { bron: boek, plaats: blad 3, pagina: '/fruit/peer/#oogst-1' }\n        begrippen: []\nverplichtingen:",
      ],
    },
    messages: ['content/zelfscan/vragen.yaml:21 De id ‘oogst-1’ is al van regel 9. Geef een van beide een andere id.'],
  },
  {
    title: 'a point of a source twice on a page',
    changes: {
      'fruit/peer.mdx': ['[p-1] }', '[p-1, p-2] }\n  nasmaak: { dekt: [p-2] }'],
    },
    messages: [
      'content/fruit/peer.mdx:11 ‘p-2’ staat ook bij ‘dekt’ op regel 10. Noem elk punt één keer: bij de kop waar het echt staat.',
    ],
  },
  {
    title: 'a point of a source on two pages',
    changes: {
      'fruit/index.mdx': ['volgorde: 0', 'volgorde: 0\nsecties: { _begin: { dekt: [p-1] } }'],
    },
    messages: [
      'content/fruit/peer.mdx:10 ‘p-1’ staat ook bij ‘dekt’ in content/fruit/index.mdx, regel 6. Noem elk punt één keer: bij de kop waar het echt staat.',
    ],
  },
  {
    title: 'a bron, everywhere',
    changes: {
      'fruit/peer.mdx': ['bron: boek', 'bron: boekk'],
      'begrippen/begrippen.yaml': ['bron: boek', 'bron: bok'],
      'zelfscan/vragen.yaml': ['bron: boek', 'bron: krant'],
    },
    messages: [
      'content/begrippen/begrippen.yaml:5 De bron ‘bok’ bestaat niet. Bedoelt u ‘boek’?',
      'content/fruit/peer.mdx:6 De bron ‘boekk’ bestaat niet. Bedoelt u ‘boek’?',
      'content/zelfscan/vragen.yaml:13 De bron ‘krant’ bestaat niet. Kies uit: boek.',
    ],
  },
  {
    title: 'a fase',
    changes: {
      'fruit/peer.mdx': ['fase: fase-1', 'fase: fase-9'],
    },
    messages: ['content/fruit/peer.mdx:8 De fase ‘fase-9’ bestaat niet. Bedoelt u ‘fase-1’?'],
  },
  {
    title: 'a begrip',
    changes: {
      'zelfscan/vragen.yaml': ['[klokhuis]', '[klokhuis, stel]'],
    },
    messages: ['content/zelfscan/vragen.yaml:14 Het begrip ‘stel’ bestaat niet. Bedoelt u ‘steel’?'],
  },
  {
    title: 'all that a begrip names',
    changes: {
      'begrippen/begrippen.yaml': [
        `    - { tekst: De bovenkant., bron: boek, plaats: blad 2 }
  soort: deel
  rollen: [plukker]
`,
        `    - { tekst: De bovenkant., bron: boek, plaats: blad 2 }
    - { tekst: Het houtje., bron: krant, plaats: blad 3 }
  verwant:
    - klokhuis
    - klokhuys
  soort: delen
  rollen: [plukker, eter]
`,
      ],
    },
    messages: [
      'content/begrippen/begrippen.yaml:13 De bron ‘krant’ bestaat niet. Kies uit: boek.',
      'content/begrippen/begrippen.yaml:16 Het begrip ‘klokhuys’ bestaat niet. Bedoelt u ‘klokhuis’?',
      'content/begrippen/begrippen.yaml:17 De soort ‘delen’ bestaat niet. Bedoelt u ‘deel’?',
      'content/begrippen/begrippen.yaml:18 De rol ‘eter’ bestaat niet. Kies uit: plukker.',
    ],
  },
  {
    title: 'a begrip that is related to itself',
    changes: {
      'begrippen/begrippen.yaml': [
        '  rollen: [plukker]\n- id: steel',
        '  rollen: [plukker]\n  verwant: [steel, klokhuis]\n- id: steel',
      ],
    },
    messages: [
      'content/begrippen/begrippen.yaml:8 Het begrip ‘klokhuis’ (regel 1) noemt zichzelf bij ‘verwant’. Haal ‘klokhuis’ daar weg.',
    ],
  },
  {
    title: 'the begrip of an abbreviation',
    changes: { 'begrippen/afkortingen.yaml': ['begrip: klokhuis', 'begrip: klokkhuis'] },
    messages: ['content/begrippen/afkortingen.yaml:1 Het begrip ‘klokkhuis’ bestaat niet. Bedoelt u ‘klokhuis’?'],
  },
  {
    title: 'an abbreviation twice',
    changes: {
      'begrippen/afkortingen.yaml':
        '- { id: kh, afkorting: KH, betekenis: klokhuis }\n- { id: kh, afkorting: K, betekenis: klok }\n',
    },
    messages: ['content/begrippen/afkortingen.yaml:2 De id ‘kh’ is al van regel 1. Geef een van beide een andere id.'],
  },
  {
    title: 'the onderdeel of a verplichting',
    changes: {
      'zelfscan/vragen.yaml': ['onderdeel: oogst', 'onderdeel: ogst'],
    },
    messages: ['content/zelfscan/vragen.yaml:18 Het onderdeel ‘ogst’ bestaat niet. Bedoelt u ‘oogst’?'],
  },
  {
    title: 'a section without a heading',
    changes: {
      'fruit/peer.mdx': ['  smaak: {', '  smak: {'],
    },
    messages: ['content/fruit/peer.mdx:10 Op deze pagina staat geen kop met {#smak}. Bedoelt u ‘smaak’?'],
  },
];

test.each(CASES)('an id is there once, and every reference points to one: $title', async ({ changes, messages }) => {
  expect(await listMessages(changes)).toEqual(messages);
});
