import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'a second colon',
    changes: {
      'bronnen.yaml': ['kort: Fruitboek', 'kort: Fruit: boek'],
    },
    messages: [
      'content/bronnen.yaml:3 Hier staat een tweede dubbele punt of een veld op een plaats waar dat niet kan. Zet de waarde tussen enkele aanhalingstekens, of spring de regel goed in.',
    ],
  },
  {
    title: 'two files and their errors',
    changes: {
      'home.yaml': ['titel: Welkom', "titel: 'Welkom"],
      'bronnen.yaml': ['kort: Fruitboek', 'kort: %Fruitboek'],
    },
    messages: [
      'content/bronnen.yaml:3 Een waarde kan niet met dit teken beginnen. Zet de waarde tussen enkele aanhalingstekens.',
      'content/home.yaml:1 Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de waarde nog een.',
    ],
  },
  {
    title: 'a double field',
    changes: {
      'bronnen.yaml': ['  kort: Fruitboek', '  kort: Fruitboek\n  rol: Weer.'],
    },
    messages: ['content/bronnen.yaml:8 Veld ‘rol’ staat hier twee keer. Houd er één over.'],
  },
  {
    title: 'wrong indentation',
    changes: {
      'home.yaml': ['omschrijving', '  omschrijving'],
    },
    messages: [
      'content/home.yaml:1 Hier staat een tweede dubbele punt of een veld op een plaats waar dat niet kan. Zet de waarde tussen enkele aanhalingstekens, of spring de regel goed in.',
    ],
  },
  {
    title: 'a line that is no field',
    changes: {
      'home.yaml': ['inleiding:', 'los\ninleiding:'],
    },
    messages: [
      'content/home.yaml:3 Deze regel hoort niet bij het veld erboven en is zelf geen veld. Schrijf ‘veld: waarde’, of spring de regel verder in.',
    ],
  },
  {
    title: 'a value that starts with an at sign',
    changes: {
      'home.yaml': ['titel: Welkom', 'titel: @Welkom'],
    },
    messages: [
      'content/home.yaml:1 Een waarde kan niet met dit teken beginnen. Zet de waarde tussen enkele aanhalingstekens.',
    ],
  },
  {
    title: 'a value that starts with a star',
    changes: {
      'home.yaml': ['titel: Welkom', 'titel: *Welkom'],
    },
    messages: [
      'content/home.yaml:1 Een waarde kan niet met * of & beginnen. Zet de waarde tussen enkele aanhalingstekens.',
    ],
  },
  {
    title: 'a backslash between double quotes',
    changes: {
      'home.yaml': ['titel: Welkom', 'titel: "Welk\\om"'],
    },
    messages: [
      'content/home.yaml:1 Hier staat een \\ tussen dubbele aanhalingstekens. Gebruik enkele aanhalingstekens om de waarde.',
    ],
  },
  {
    title: 'a list that is not closed',
    changes: {
      'zelfscan/vragen.yaml': ['[klokhuis]', '[klokhuis'],
    },
    messages: [
      'content/zelfscan/vragen.yaml:15 Hiervoor staat een [ of { die niet wordt gesloten. Zet er ] of } achter.',
    ],
  },
  {
    title: 'front matter, with the line in the file',
    changes: {
      'fruit/peer.mdx': ['menutitel: Peer', 'menutitel: De: peer'],
    },
    messages: [
      'content/fruit/peer.mdx:3 Hier staat een tweede dubbele punt of een veld op een plaats waar dat niet kan. Zet de waarde tussen enkele aanhalingstekens, of spring de regel goed in.',
    ],
  },
  {
    title: 'a page without front matter',
    changes: {
      'bronnen/index.mdx': 'Tekst.\n',
    },
    messages: [
      'content/bronnen/index.mdx:1 De pagina begint niet met velden. Zet bovenaan ‘---’, dan de velden (titel, menutitel, …) en weer ‘---’.',
    ],
  },
  {
    title: 'a component that is not closed',
    changes: {
      'fruit/peer.mdx': ['</Eisen>\n', ''],
    },
    messages: [
      'content/fruit/peer.mdx:21 ‘<Eisen>’ wordt niet gesloten. Zet ‘</Eisen>’ achter de tekst die erbij hoort.',
    ],
  },
  {
    title: 'a closing tag too many',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', '</Kader>\n\nEen peer is zoet.[^1]'],
    },
    messages: [
      'content/fruit/peer.mdx:13 ‘</Kader>’ sluit iets wat niet is geopend. Zet ‘<Kader>’ ervoor, of haal het weg.',
    ],
  },
  {
    title: 'closing tags in the wrong order',
    changes: {
      'fruit/peer.mdx': ['</Eis>\n\n</Eisen>', '</Eisen>\n\n</Eis>'],
    },
    messages: ['content/fruit/peer.mdx:27 Hier staat ‘</Eisen>’, maar ‘<Eis>’ is nog open. Sluit eerst ‘</Eis>’.'],
  },
  {
    title: 'a brace in the text',
    changes: {
      'fruit/peer.mdx': ['Pluk rijp fruit.', 'Pluk {rijp fruit}.'],
    },
    messages: [
      'content/fruit/peer.mdx:25 Een accolade is hier geen gewone tekst. Haal de accolade weg; alleen achter een kop hoort {#id}.',
    ],
  },
  {
    title: 'an address between angle brackets',
    changes: {
      'fruit/peer.mdx': ['Pluk rijp fruit.', 'Pluk <https://fruit.example>.'],
    },
    messages: [
      'content/fruit/peer.mdx:25 Een < is hier geen gewone tekst. Schrijf ‘kleiner dan’, of maak van een adres een link: [tekst](https://…).',
    ],
  },
];

test.each(CASES)(
  'broken syntax is named at its line, and nothing is said of what could not be read: $title',
  async ({ changes, messages }) => {
    expect(await listMessages(changes)).toEqual(messages);
  },
);
