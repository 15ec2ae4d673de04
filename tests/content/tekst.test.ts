import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'a heading without an id',
    changes: {
      'fruit/peer.mdx': ['## Smaak {#smaak}', '## Geur en kleur\n\nFris.\n\n## Smaak {#smaak}'],
    },
    messages: [
      'content/fruit/peer.mdx:15 De kop ‘Geur en kleur’ heeft geen vaste id. Zet die erachter, bijvoorbeeld {#geur-en-kleur}.',
    ],
  },
  {
    title: 'a heading with an id of another form',
    changes: {
      'fruit/peer.mdx': ['## Smaak {#smaak}', '## Geur {#Geur_1}\n\nFris.\n\n## Smaak {#smaak}'],
    },
    messages: [
      'content/fruit/peer.mdx:15 De id ‘Geur_1’ van een kop klopt niet. Gebruik kleine letters, cijfers en streepjes: {#geur-1}.',
    ],
  },
  {
    title: 'a heading of the highest level',
    changes: {
      'fruit/peer.mdx': ['## Smaak {#smaak}', '# Geur {#geur}\n\nFris.\n\n## Smaak {#smaak}'],
    },
    messages: [
      'content/fruit/peer.mdx:15 De kop ‘Geur’ heeft één hekje, maar de titel van de pagina staat al in ‘titel’. Schrijf ## voor de kop.',
    ],
  },
  {
    title: 'a level that is skipped',
    changes: {
      'fruit/peer.mdx': ['### Nasmaak', '#### Nasmaak'],
    },
    messages: ['content/fruit/peer.mdx:19 De kop ‘Nasmaak’ slaat een niveau over. Schrijf ### voor deze kop.'],
  },
  {
    title: 'an empty heading',
    changes: {
      'fruit/peer.mdx': ['## Smaak {#smaak}', '##\n\n## Smaak {#smaak}'],
    },
    messages: [
      'content/fruit/peer.mdx:15 Deze kop is leeg. Schrijf achter de hekjes waar het stuk over gaat, of haal de kop weg.',
    ],
  },
  {
    title: 'a heading that another of its level follows',
    changes: {
      'fruit/peer.mdx': ['## Smaak {#smaak}', '## Geur {#geur}\n\n## Smaak {#smaak}'],
    },
    messages: [
      'content/fruit/peer.mdx:15 Onder de kop ‘Geur’ staat geen tekst. Schrijf er tekst onder, of haal de kop weg.',
    ],
  },
  {
    title: 'a heading at the end, before the footnotes',
    changes: {
      'fruit/peer.mdx': ['[^1]: Zie', '## Geur {#geur}\n\n[^1]: Zie'],
    },
    messages: [
      'content/fruit/peer.mdx:37 Onder de kop ‘Geur’ staat geen tekst. Schrijf er tekst onder, of haal de kop weg.',
    ],
  },
  {
    title: 'a heading that a deeper one with text follows is right',
    changes: { 'fruit/peer.mdx': ['### Nasmaak {#nasmaak}', '## Geur {#geur}\n\n### Nasmaak {#nasmaak}'] },
    messages: [],
  },
  {
    title: 'a heading twice',
    changes: {
      'fruit/peer.mdx': ['### Nasmaak {#nasmaak}', 'Zoet.\n\n### Geur {#smaak}\n\nFris.\n\n### Nasmaak {#nasmaak}'],
    },
    messages: [
      'content/fruit/peer.mdx:21 De id ‘smaak’ is op deze pagina al van regel 15. Geef een van beide een andere id.',
    ],
  },
  {
    title: 'a heading and a requirement with one id',
    changes: {
      'fruit/peer.mdx': ['## Smaak {#smaak}', '## Geur {#oogst-1}\n\nFris.\n\n## Smaak {#smaak}'],
    },
    messages: [
      'content/fruit/peer.mdx:27 De id ‘oogst-1’ is op deze pagina al van regel 15. Geef een van beide een andere id.',
    ],
  },
  {
    title: 'a page that does not exist',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1] [x](/fruut/)'],
    },
    messages: ['content/fruit/peer.mdx:13 De pagina ‘/fruut/’ bestaat niet. Bedoelt u ‘/fruit/’?'],
  },
  {
    title: 'a file that the generator makes itself is no page that is missing',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1] [x](/licenties.txt)'],
    },
    messages: [],
  },
  {
    title: 'a page that resembles no other',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1] [x](/stofzuiger/)'],
    },
    messages: [
      'content/fruit/peer.mdx:13 De pagina ‘/stofzuiger/’ bestaat niet. Kies uit: /, /zoeken/, /begrippen/, /bronnen/, /fruit/, /fruit/peer/, /mijn-gegevens/, /zelfscan/, /zelfscan/uitkomst/, /begrippen/klokhuis/, /begrippen/steel/.',
    ],
  },
  {
    title: 'an anchor that does not exist',
    changes: {
      'fruit/peer.mdx': [
        'Een peer is zoet.[^1]',
        'Een peer is zoet.[^1] [a](/fruit/peer/#smak) [b](#nasmak) [c](/zelfscan/#ogst-1) [d](/bronnen/#boe)',
      ],
    },
    messages: [
      'content/fruit/peer.mdx:13 Op de pagina /bronnen/ staat geen anker ‘#boe’. Bedoelt u ‘boek’?',
      'content/fruit/peer.mdx:13 Op de pagina /fruit/peer/ staat geen anker ‘#nasmak’. Bedoelt u ‘nasmaak’?',
      'content/fruit/peer.mdx:13 Op de pagina /fruit/peer/ staat geen anker ‘#smak’. Bedoelt u ‘smaak’?',
      'content/fruit/peer.mdx:13 Op de pagina /zelfscan/ staat geen anker ‘#ogst-1’. Bedoelt u ‘oogst-1’?',
    ],
  },
  {
    title: 'a link without its last slash',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1] [x](/fruit/peer#smaak)'],
    },
    messages: [
      'content/fruit/peer.mdx:13 De link ‘/fruit/peer#smaak’ mist een schuine streep. Schrijf ‘/fruit/peer/#smaak’.',
    ],
  },
  {
    title: 'links that are not safe, written or made by the parser',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1] [x](http://a.example/b) www.c.example'],
    },
    messages: [
      'content/fruit/peer.mdx:13 De link ‘http://a.example/b’ is niet beveiligd. Schrijf een link als [tekst](https://a.example/b).',
      'content/fruit/peer.mdx:13 De link ‘http://www.c.example’ is niet beveiligd. Schrijf een link als [tekst](https://www.c.example).',
    ],
  },
  {
    title: 'relative links',
    changes: {
      'fruit/peer.mdx': [
        'Een peer is zoet.[^1]',
        'Een peer is zoet.[^1] [a](../fruit/) [b](peer.mdx#smaak) [c](//a.example)',
      ],
    },
    messages: [
      'content/fruit/peer.mdx:13 De link ‘../fruit/’ is geen volledig adres. Begin met ‘/’ voor deze site of met ‘https://’ voor een andere. Bedoelt u ‘/fruit/’?',
      'content/fruit/peer.mdx:13 De link ‘//a.example’ is geen volledig adres. Begin met ‘/’ voor deze site of met ‘https://’ voor een andere.',
      'content/fruit/peer.mdx:13 De link ‘peer.mdx#smaak’ is geen volledig adres. Begin met ‘/’ voor deze site of met ‘https://’ voor een andere. Bedoelt u ‘/fruit/peer/’?',
    ],
  },
  {
    title: 'the address of the site itself',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1] [x](https://proef.example/fruit/#x)'],
    },
    messages: [
      'content/fruit/peer.mdx:13 De link ‘https://proef.example/fruit/#x’ noemt het adres van deze site zelf. Schrijf ‘/fruit/#x’.',
    ],
  },
  {
    title: 'a link by reference',
    changes: {
      'fruit/peer.mdx': ['[^1]: Zie', '[weg]: /fruut/\n\n[^1]: [Zie][weg]'],
    },
    messages: ['content/fruit/peer.mdx:37 De pagina ‘/fruut/’ bestaat niet. Bedoelt u ‘/fruit/’?'],
  },
  {
    title: 'addresses in YAML',
    changes: {
      'site.yaml': ['adres: /fruit/ ', 'adres: /fruitt/ '],
      'home.yaml': ['#smaak', '#smak'],
      'zelfscan/vragen.yaml': ['#oogst-1', '#oogst-2'],
    },
    messages: [
      'content/home.yaml:8 Op de pagina /fruit/peer/ staat geen anker ‘#smak’. Bedoelt u ‘smaak’?',
      'content/site.yaml:12 De pagina ‘/fruitt/’ bestaat niet. Bedoelt u ‘/fruit/’?',
      'content/zelfscan/vragen.yaml:13 Op de pagina /fruit/peer/ staat geen anker ‘#oogst-2’. Bedoelt u ‘oogst-1’?',
    ],
  },
  {
    title: 'an unknown component, HTML and a fragment',
    changes: {
      'fruit/peer.mdx': [
        'Een peer is zoet.[^1]',
        'Een peer is zoet.[^1]\n\n<Kadr titel="x">\n\ny\n\n</Kadr>\n\nDit is <b>vet</b> <>x</>',
      ],
    },
    messages: [
      'content/fruit/peer.mdx:15 ‘<Kadr>’ kan hier niet. Schrijf Markdown. Bedoelt u ‘Kader’?',
      'content/fruit/peer.mdx:21 ‘<>’ kan hier niet. Schrijf Markdown. Kies uit: Eisen, Eis, Verplichting, Kader, Trekking, Diagram, Kolommen, Contact, Rondleiding, Werkblad, Werkbladdeel.',
      'content/fruit/peer.mdx:21 ‘<b>’ kan hier niet. Schrijf Markdown. Kies uit: Eisen, Eis, Verplichting, Kader, Trekking, Diagram, Kolommen, Contact, Rondleiding, Werkblad, Werkbladdeel.',
    ],
  },
  {
    title: 'a property that is missing or unknown',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1]\n\n<Kader title="x">\n\ny\n\n</Kader>'],
    },
    messages: [
      'content/fruit/peer.mdx:15 ‘<Kader>’ kent ‘title’ niet. Bedoelt u ‘titel’?',
      'content/fruit/peer.mdx:15 ‘<Kader>’ mist ‘titel’. Schrijf <Kader titel="…">.',
    ],
  },
  {
    title: 'a property that is code',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1]\n\n<Kader titel={1} {...x}>\n\ny\n\n</Kader>'],
    },
    messages: [
      'content/fruit/peer.mdx:15 ‘<Kader>’ kent ‘{...x}’ niet. Kies uit: titel.',
      'content/fruit/peer.mdx:15 ‘titel’ van ‘<Kader>’ is geen tekst. Schrijf <Kader titel="…">.',
    ],
  },
  {
    title: 'an id that the site itself uses',
    changes: {
      'fruit/peer.mdx': ['{#nasmaak}', '{#inhoud}'],
      'gepubliceerd.yaml': ['nasmaak', 'inhoud'],
    },
    messages: ['content/fruit/peer.mdx:19 De id ‘inhoud’ gebruikt de site zelf al. Geef deze kop een andere id.'],
  },
  {
    title: 'a requirement without a question',
    changes: {
      'fruit/peer.mdx': ['</Eisen>', '<Eis id="oogts-1" nr="2">\n\nPluk.\n\n</Eis>\n\n</Eisen>'],
    },
    messages: ['content/fruit/peer.mdx:29 Er is geen vraag met de id ‘oogts-1’. Bedoelt u ‘oogst-1’?'],
  },
  {
    title: 'an obligation that is not in the list',
    changes: {
      'fruit/peer.mdx': ['[^1]: Zie', '<Verplichting id="plicht-2">\n\nPluk.\n\n</Verplichting>\n\n[^1]: Zie'],
    },
    messages: ['content/fruit/peer.mdx:37 Er is geen verplichting met de id ‘plicht-2’. Bedoelt u ‘plicht-1’?'],
  },
  {
    title: 'code',
    changes: {
      'fruit/peer.mdx': [
        'Een peer is zoet.[^1]',
        "import x from 'y';\n\nexport const a = 1;\n\n{1 + 1}\n\nEen peer is zoet.[^1] {a}",
      ],
    },
    messages: [
      'content/fruit/peer.mdx:13 Een pagina kan niets importeren of exporteren. Haal deze regel weg; de onderdelen van de site zijn er al.',
      'content/fruit/peer.mdx:15 Een pagina kan niets importeren of exporteren. Haal deze regel weg; de onderdelen van de site zijn er al.',
      'content/fruit/peer.mdx:17 Tussen accolades staat code, en die hoort niet op een pagina. Schrijf gewone tekst.',
      'content/fruit/peer.mdx:19 Tussen accolades staat code, en die hoort niet op een pagina. Schrijf gewone tekst.',
    ],
  },
  {
    title: 'marks without a footnote, but not in code or after a backslash',
    changes: {
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1][^2] \\[^9] `[^8]`\nen [^x]'],
    },
    messages: [
      'content/fruit/peer.mdx:13 Noot [^2] heeft geen tekst. Zet onderaan: ‘[^2]: tekst van de noot’.',
      'content/fruit/peer.mdx:14 Noot [^x] heeft geen tekst. Zet onderaan: ‘[^x]: tekst van de noot’.',
    ],
  },
  {
    title: 'a footnote without a mark, and one that stands there twice',
    changes: {
      'fruit/peer.mdx': ['[^1]: Zie', '[^3]: Drie.\n[^1]: Weer.\n[^1]: Zie'],
    },
    messages: [
      'content/fruit/peer.mdx:37 Naar noot [^3] verwijst niets. Zet ‘[^3]’ in de tekst waar de noot bij hoort, of haal de noot weg.',
      'content/fruit/peer.mdx:39 Noot [^1] staat er al. Geef een van beide een ander nummer.',
    ],
  },
  {
    title: 'the title of another page',
    changes: {
      'fruit/peer.mdx': ['titel: De peer', 'titel: Fruit'],
    },
    messages: [
      'content/fruit/peer.mdx:2 Veld ‘titel’ is hetzelfde als in content/fruit/index.mdx. Geef elke pagina een eigen titel.',
    ],
  },
  {
    title: 'the description of another page',
    changes: {
      'zelfscan/index.mdx': [
        'omschrijving: Ga na of uw fruit rijp is met één enkele vraag, en bewaar uw antwoord.',
        'omschrijving: Waar alles op deze site vandaan komt, met titel, uitgever en datum.',
      ],
    },
    messages: [
      'content/zelfscan/index.mdx:4 Veld ‘omschrijving’ is hetzelfde als in content/bronnen/index.mdx. Schrijf per pagina wat er juist daar staat.',
    ],
  },
  {
    title: 'the place of another page in the same part',
    changes: {
      'fruit/peer.mdx': ['volgorde: 1', 'volgorde: 0'],
    },
    messages: [
      'content/fruit/peer.mdx:5 Veld ‘volgorde’ is hetzelfde als in content/fruit/index.mdx. Geef elke pagina van een deel een eigen nummer.',
    ],
  },
];

test.each(CASES)('the text of a page keeps to the rules: $title', async ({ changes, messages }) => {
  expect(await listMessages(changes)).toEqual(messages);
});
