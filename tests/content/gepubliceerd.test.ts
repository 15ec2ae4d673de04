import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFault } from '../../src/check/fault.ts';
import { changeBase, withFolder, type Changes } from './fixture.ts';

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'a list that is missing',
    changes: {
      'gepubliceerd.yaml': null,
    },
    messages: [
      'content/gepubliceerd.yaml:1 De lijst van gepubliceerde ids ontbreekt. Voer ‘npm run ids’ uit: dat zet in de lijst wat nieuw is.',
    ],
  },
  {
    title: 'new ids, once per file',
    changes: {
      'fruit/peer.mdx': ['### Nasmaak', '### Geur {#geur}\n\nLekker.\n\n### Kleur {#kleur}\n\nGroen.\n\n### Nasmaak'],
      'begrippen/begrippen.yaml': [
        '- id: steel',
        '- id: pit\n  term: Pit\n  status: genoemd\n  definities: [{ tekst: X., bron: boek, plaats: x }]\n  soort: deel\n  rollen: [plukker]\n  ongebruikt: true\n- id: steel',
      ],
    },
    messages: [
      'content/begrippen/begrippen.yaml:8 Nog niet in content/gepubliceerd.yaml: pit. Voer ‘npm run ids’ uit: dat zet in de lijst wat nieuw is.',
      'content/fruit/peer.mdx:19 Nog niet in content/gepubliceerd.yaml: #geur, #kleur. Voer ‘npm run ids’ uit: dat zet in de lijst wat nieuw is.',
    ],
  },
  {
    title: 'an id that vanished',
    changes: {
      'gepubliceerd.yaml': ['    betekenis: Steel', '    betekenis: Steel\n  - id: schil\n    betekenis: Schil'],
    },
    messages: [
      'content/gepubliceerd.yaml:31 Het begrip ‘schil’ (Schil) is gepubliceerd, maar staat niet meer in content/begrippen/begrippen.yaml. Zet de id terug, of zet in deze lijst ‘vervallen: true’ bij de id (en ‘vervangen_door’ als iets anders ervoor in de plaats kwam).',
    ],
  },
  {
    title: 'an anchor that vanished',
    changes: {
      'gepubliceerd.yaml': ['      - { id: smaak }', '      - { id: smaak }\n      - { id: geur }'],
    },
    messages: [
      'content/gepubliceerd.yaml:11 Het anker ‘#geur’ van /fruit/peer/ is gepubliceerd, maar staat niet meer in content/fruit/peer.mdx. Zet de id terug, of zet in deze lijst ‘vervallen: true’ bij de id (en ‘vervangen_door’ als iets anders ervoor in de plaats kwam).',
    ],
  },
  {
    title: 'a page that vanished, without its anchors',
    changes: {
      'gepubliceerd.yaml': ['  - adres: /zelfscan/', '  - adres: /weg/\n    ankers: []\n  - adres: /zelfscan/'],
    },
    messages: [
      'content/gepubliceerd.yaml:16 De pagina ‘/weg/’ is gepubliceerd, maar staat niet meer op de site. Zet de id terug, of zet in deze lijst ‘vervallen: true’ bij de id (en ‘vervangen_door’ als iets anders ervoor in de plaats kwam).',
    ],
  },
  {
    title: 'a withdrawn id with a successor is right',
    changes: {
      'gepubliceerd.yaml': [
        '    betekenis: Steel',
        '    betekenis: Steel\n  - id: schil\n    betekenis: Schil\n    vervallen: true\n    vervangen_door: steel',
      ],
    },
    messages: [],
  },
  {
    title: 'a withdrawn page with its anchors is right',
    changes: {
      'gepubliceerd.yaml': [
        '  - adres: /zelfscan/',
        '  - adres: /weg/\n    vervallen: true\n    ankers: [{ id: x }]\n  - adres: /zelfscan/',
      ],
    },
    messages: [],
  },
  {
    title: 'a successor that does not exist',
    changes: {
      'gepubliceerd.yaml': [
        '    betekenis: Steel',
        '    betekenis: Steel\n  - id: schil\n    betekenis: Schil\n    vervallen: true\n    vervangen_door: stel',
      ],
    },
    messages: ['content/gepubliceerd.yaml:31 ‘vervangen_door’ noemt ‘stel’, maar dat bestaat niet. Bedoelt u ‘steel’?'],
  },
  {
    title: 'successors may be withdrawn too, when they lead to what is there: a page, a section, a term',
    changes: {
      'gepubliceerd.yaml': [
        '  - adres: /zelfscan/\n',
        `  - { adres: /a/, vervallen: true, vervangen_door: /b/, ankers: [] }
  - { adres: /b/, vervallen: true, vervangen_door: '/fruit/peer/#smaak', ankers: [] }
  - { adres: /c/, vervallen: true, vervangen_door: /begrippen/steel/, ankers: [] }
  - adres: /zelfscan/\n`,
      ],
    },
    messages: [],
  },
  {
    title: 'successors that lead round, to what is gone, or to a section that is not there',
    changes: {
      'gepubliceerd.yaml': [
        '  - adres: /zelfscan/\n',
        `  - { adres: /a/, vervallen: true, vervangen_door: /b/, ankers: [] }
  - { adres: /b/, vervallen: true, vervangen_door: /a/, ankers: [] }
  - { adres: /c/, vervallen: true, vervangen_door: /d/, ankers: [] }
  - { adres: /d/, vervallen: true, ankers: [] }
  - { adres: /e/, vervallen: true, vervangen_door: '/fruit/peer/#smak', ankers: [] }
  - adres: /zelfscan/\n`,
      ],
    },
    messages: [
      'content/gepubliceerd.yaml:16 ‘vervangen_door’ noemt ‘/b/’, maar dat is zelf vervallen en leidt niet naar iets wat er nog is. Noem iets wat er nog is.',
      'content/gepubliceerd.yaml:17 ‘vervangen_door’ noemt ‘/a/’, maar dat is zelf vervallen en leidt niet naar iets wat er nog is. Noem iets wat er nog is.',
      'content/gepubliceerd.yaml:18 ‘vervangen_door’ noemt ‘/d/’, maar dat is zelf vervallen en leidt niet naar iets wat er nog is. Noem iets wat er nog is.',
      'content/gepubliceerd.yaml:20 ‘vervangen_door’ noemt ‘/fruit/peer/#smak’, maar op die pagina is geen ‘#smak’. Bedoelt u ‘smaak’?',
    ],
  },
  {
    title: 'a withdrawn id that is used again',
    changes: {
      'gepubliceerd.yaml': ['    betekenis: Steel', '    betekenis: Steel\n    vervallen: true'],
    },
    messages: [
      'content/begrippen/begrippen.yaml:8 Het begrip ‘steel’ (Steel) is vervallen (content/gepubliceerd.yaml, regel 29). Een vervallen id krijgt geen tweede leven: kies een nieuwe.',
    ],
  },
  {
    title: 'an id with another meaning',
    changes: {
      'zelfscan/vragen.yaml': ['label: Rijp fruit', 'label: Rot fruit'],
    },
    messages: [
      'content/zelfscan/vragen.yaml:10 Vraag oogst-1 heette ‘Rijp fruit’ en heet nu ‘Rot fruit’. Gaat het over iets anders, geef het dan een nieuwe id; is het alleen anders gezegd, pas dan de betekenis aan in content/gepubliceerd.yaml, regel 21.',
    ],
  },
  {
    title: 'an entry that stands there twice',
    changes: {
      'gepubliceerd.yaml': ['    betekenis: Steel', '    betekenis: Steel\n  - id: steel\n    betekenis: Steel'],
    },
    messages: ['content/gepubliceerd.yaml:31 Het begrip ‘steel’ (Steel) staat al op regel 29. Haal een van beide weg.'],
  },
  {
    title: 'a successor of what is not withdrawn',
    changes: {
      'gepubliceerd.yaml': ['    betekenis: Steel', '    betekenis: Steel\n    vervangen_door: klokhuis'],
    },
    messages: [
      'content/gepubliceerd.yaml:31 Veld ‘vervangen_door’ is ‘klokhuis’. Zet er ook ‘vervallen: true’ bij: alleen wat vervallen is, kan vervangen zijn.',
    ],
  },
  {
    title: 'an unknown field',
    changes: {
      'gepubliceerd.yaml': ['    betekenis: Steel', '    betekenis: Steel\n    vervalen: true'],
    },
    messages: [
      'content/gepubliceerd.yaml:31 Onbekend veld ‘vervalen’. Bedoelt u ‘vervallen’? Deze velden kunnen hier: id, betekenis, vervallen, vervangen_door.',
    ],
  },
];

test.each(CASES)('what was published stays: $title', async ({ changes, messages }) => {
  expect((await withFolder(changeBase(changes), checkContent)).map(formatFault)).toEqual(messages);
});
