import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'a missing list',
    changes: {
      'begrippen/begrippen.yaml': null,
    },
    messages: ['content/begrippen/begrippen.yaml:1 Dit bestand ontbreekt. Maak het, of zet het terug op deze plaats.'],
  },
  {
    title: 'the two files without which little can be said',
    changes: {
      'site.yaml': null,
      'bronnen.yaml': null,
    },
    messages: [
      'content/bronnen.yaml:1 Dit bestand ontbreekt. Maak het, of zet het terug op deze plaats.',
      'content/site.yaml:1 Dit bestand ontbreekt. Maak het, of zet het terug op deze plaats.',
    ],
  },
  {
    title: 'files that no rule reads',
    changes: {
      'fruit/appel.md': 'x',
      'site.yml': 'x',
      'fruit/bronnen.yaml': 'x',
    },
    messages: [
      'content/fruit/appel.md:1 De site leest dit bestand niet. Pagina’s heten ‘naam.mdx’; haal weg wat niet in content/ hoort.',
      'content/fruit/bronnen.yaml:1 De site leest dit bestand niet. Bedoelt u ‘content/bronnen.yaml’? Pagina’s heten ‘naam.mdx’; haal weg wat niet in content/ hoort.',
      'content/site.yml:1 De site leest dit bestand niet. Pagina’s heten ‘naam.mdx’; haal weg wat niet in content/ hoort.',
    ],
  },
  {
    title: 'a picture of the tour that is there for one of the two screens only, and one that the tour does not name',
    changes: {
      'home.yaml': [
        'ingangen:',
        `rondleiding:
  titel: Kijk rond
  inleiding: Wat hier staat.
  stappen:
    - beeld: mand
      alt: Een mand met fruit.
      titel: Pluk
      tekst: U krijgt fruit.
      verwijzing: { titel: Fruit, adres: /fruit/ }
ingangen:`,
      ],
      'beelden/mand-licht.webp': 'x',
      'beelden/tak-licht.webp': 'x',
    },
    messages: [
      'content/beelden/tak-licht.webp:1 De site leest dit bestand niet. Pagina’s heten ‘naam.mdx’; haal weg wat niet in content/ hoort.',
      'content/home.yaml:8 Het beeld content/beelden/mand-donker.webp bestaat niet. Maak het met ‘npm run beelden’, of haal deze stap weg.',
    ],
  },
  {
    title: 'a file name that makes no address',
    changes: {
      'fruit/De Peer.mdx':
        '---\ntitel: De tweede peer\nmenutitel: Peer\nomschrijving: Nog een keer hoe een peer smaakt, wanneer u hem plukt en meer.\nvolgorde: 2\n---\n\nTekst.\n',
    },
    messages: [
      'content/fruit/De Peer.mdx:1 Deze bestandsnaam wordt een adres. Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld ‘fase-2.mdx’.',
    ],
  },
  {
    title: 'two files with one address',
    changes: {
      'fruit.mdx':
        '---\ntitel: Ook fruit\nmenutitel: Peer\nomschrijving: Nog een keer hoe een peer smaakt, wanneer u hem plukt en meer.\nvolgorde: 2\n---\n\nTekst.\n',
    },
    messages: [
      'content/fruit/index.mdx:1 Het adres /fruit/ is al van content/fruit.mdx. Geef dit bestand een andere naam.',
    ],
  },
  {
    title: 'a page at the address of the home page',
    changes: {
      'index.mdx':
        '---\ntitel: Ook begin\nmenutitel: Peer\nomschrijving: Nog een keer hoe een peer smaakt, wanneer u hem plukt en meer.\nvolgorde: 2\n---\n\nTekst.\n',
    },
    messages: ['content/index.mdx:1 Het adres / is al van de site zelf. Geef dit bestand een andere naam.'],
  },
  {
    title: 'a part without a page, and pages without a part',
    changes: {
      'site.yaml': ['id: fruit,', 'id: fruitt,'],
    },
    messages: [
      'content/fruit/index.mdx:1 Deze pagina hoort bij het deel ‘fruit’, maar dat staat niet bij ‘delen’ in content/site.yaml. Bedoelt u ‘fruitt’? Zet het deel erbij, of verplaats de pagina.',
      'content/fruit/peer.mdx:1 Deze pagina hoort bij het deel ‘fruit’, maar dat staat niet bij ‘delen’ in content/site.yaml. Bedoelt u ‘fruitt’? Zet het deel erbij, of verplaats de pagina.',
      'content/site.yaml:14 Het deel ‘fruitt’ heeft geen eerste pagina. Bedoelt u ‘fruit’? Maak content/fruitt/index.mdx of content/fruitt.mdx, of haal het deel weg.',
    ],
  },
  {
    title: 'a file that a theme has no use for',
    changes: { 'themas/kaal/kleuren.css': 'x', 'themas/kaal/lettertype/OFL.txt': 'x' },
    messages: [
      'content/themas/kaal/kleuren.css:1 De site leest dit bestand niet. Pagina’s heten ‘naam.mdx’; haal weg wat niet in content/ hoort.',
    ],
  },
  {
    title: 'a theme without a folder',
    changes: {
      'site.yaml': ['thema: kaal', 'thema: kaaal'],
    },
    messages: [
      'content/site.yaml:7 De map content/themas/kaaal/ bestaat niet of is leeg. Bedoelt u ‘kaal’? Zet hier de naam van een map met kleuren en merk.',
    ],
  },
];

test.each(CASES)(
  'a file that is missing, unknown or in the wrong place is named: $title',
  async ({ changes, messages }) => {
    expect(await listMessages(changes)).toEqual(messages);
  },
);
