import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  {
    title: 'an unknown field, with the nearest known one',
    changes: {
      'site.yaml': ['# Om mee te proeven.', 'organisati: Weer.'],
    },
    messages: [
      'content/site.yaml:3 Onbekend veld ‘organisati’. Bedoelt u ‘organisatie’? Deze velden kunnen hier: id, naam, organisatie, contact, beveiliging, adres, basis, thema, hulplijn, belofte, zoekvoorbeeld, zoeksuggesties, delen, rollen, nakijken, eigennamen.',
    ],
  },
  {
    title: 'a contact whom nobody can reach',
    changes: { 'site.yaml': ['# Om mee te proeven.', 'contact: { bij: de webredactie }'] },
    messages: ['content/site.yaml:3 Veld ‘contact’: Noem ten minste één manier: email, telefoon of formulier.'],
  },
  {
    title: 'a contact with an address and a number that lead nowhere',
    changes: {
      'site.yaml': [
        '# Om mee te proeven.',
        'contact: { bij: de webredactie, email: webredactie, telefoon: het gemeentehuis, formulier: /contact/ }',
      ],
    },
    messages: [
      'content/site.yaml:3 Veld ‘email’ is ‘webredactie’. Schrijf een e-mailadres, bijvoorbeeld ‘web@gemeente.example’.',
      'content/site.yaml:3 Veld ‘formulier’ is ‘/contact/’. Schrijf een volledig adres dat begint met https://.',
      'content/site.yaml:3 Veld ‘telefoon’ is ‘het gemeentehuis’. Schrijf alleen cijfers, spaties en streepjes, bijvoorbeeld ‘010-1234567’.',
    ],
  },
  {
    title: 'an unknown field in front matter that resembles no other',
    changes: {
      'fruit/peer.mdx': ['menutitel: Peer', 'menutitel: Peer\nkleur: groen'],
    },
    messages: [
      'content/fruit/peer.mdx:4 Onbekend veld ‘kleur’. Deze velden kunnen hier: titel, menutitel, omschrijving, volgorde, bron, plaats, eigen_uitwerking, nagekeken, eigenaar, fase, vooraf, kruisverbanden, niet_uitleggen, secties.',
    ],
  },
  {
    title: 'a missing field with a choice of values',
    changes: {
      'bronnen.yaml': ['  status: geldend\n', ''],
    },
    messages: [
      'content/bronnen.yaml:1 Veld ‘status’ ontbreekt. Schrijf hier de status: geldend, voorganger of regionaal-voorbeeld.',
    ],
  },
  {
    title: 'a missing field, at the item that lacks it',
    changes: {
      'bronnen.yaml': ['  kort: Fruitboek\n', ''],
    },
    messages: [
      'content/bronnen.yaml:1 Veld ‘kort’ ontbreekt. Schrijf hier een korte naam voor de bronregel onder een titel.',
    ],
  },
  {
    title: 'a missing field in a group',
    changes: {
      'home.yaml': ["{ titel: Lees, adres: '/fruit/peer/#smaak' }", '{ titel: Lees }'],
    },
    messages: ['content/home.yaml:8 Veld ‘adres’ ontbreekt. Schrijf hier het adres op deze site.'],
  },
  {
    title: 'a field without a value',
    changes: {
      'bronnen.yaml': ['titel: Het fruitboek', 'titel:'],
    },
    messages: ['content/bronnen.yaml:2 Veld ‘titel’ is leeg. Schrijf hier de titel zoals die op het document staat.'],
  },
  {
    title: 'a field with empty text',
    changes: {
      'bronnen.yaml': ['kort: Fruitboek', "kort: ''"],
    },
    messages: [
      'content/bronnen.yaml:3 Veld ‘kort’: Dit veld is leeg. Schrijf hier een korte naam voor de bronregel onder een titel.',
    ],
  },
  {
    title: 'a number where text belongs',
    changes: {
      'bronnen.yaml': ['kort: Fruitboek', 'kort: 2024'],
    },
    messages: [
      'content/bronnen.yaml:3 Veld ‘kort’ is een heel getal, maar hoort tekst te zijn. Schrijf hier een korte naam voor de bronregel onder een titel.',
    ],
  },
  {
    title: 'text where a list belongs',
    changes: {
      'zelfscan/vragen.yaml': ['[klokhuis]', 'klokhuis'],
    },
    messages: [
      'content/zelfscan/vragen.yaml:14 Veld ‘begrippen’ is tekst, maar hoort een lijst te zijn. Schrijf hier de ids van begrippen die erbij horen.',
    ],
  },
  {
    title: 'a value that is not among the allowed ones',
    changes: {
      'bronnen.yaml': ['geldend', 'geldig'],
    },
    messages: ['content/bronnen.yaml:6 Veld ‘status’ is ‘geldig’. Kies uit: geldend, voorganger, regionaal-voorbeeld.'],
  },
  {
    title: 'a month that does not exist',
    changes: {
      'bronnen.yaml': ["'2024-02'", "'2024-13'"],
    },
    messages: [
      'content/bronnen.yaml:5 Veld ‘datum’ is ‘2024-13’. Schrijf de datum als jjjj, jjjj-mm of jjjj-mm-dd, bijvoorbeeld 2024-02.',
    ],
  },
  {
    title: 'a year without quotes',
    changes: {
      'bronnen.yaml': ["'2024-02'", '2024'],
    },
    messages: [
      'content/bronnen.yaml:5 Veld ‘datum’ is ‘2024’. Schrijf de datum tussen aanhalingstekens, bijvoorbeeld ‘2024’ of ‘2024-02’.',
    ],
  },
  {
    title: 'a day without quotes',
    changes: {
      'bronnen.yaml': ["'2024-02'", '2024-02-01'],
    },
    messages: [
      'content/bronnen.yaml:5 Veld ‘datum’ is een datum zonder aanhalingstekens. Schrijf de datum tussen aanhalingstekens, bijvoorbeeld ‘2024’ of ‘2024-02’.',
    ],
  },
  {
    title: 'an id with capitals and spaces',
    changes: {
      'begrippen/begrippen.yaml': ['id: steel', 'id: De Steel'],
      'gepubliceerd.yaml': ['  - id: steel\n    betekenis: Steel\n', ''],
    },
    messages: [
      'content/begrippen/begrippen.yaml:8 Veld ‘id’ is ‘De Steel’. Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld ‘fase-2’.',
    ],
  },
  {
    title: 'text where a number belongs',
    changes: {
      'fruit/peer.mdx': ['volgorde: 1', 'volgorde: eerste'],
    },
    messages: [
      'content/fruit/peer.mdx:5 Veld ‘volgorde’ is tekst, maar hoort een getal te zijn. Schrijf hier de plaats in de navigatie als heel getal; 0 is de eerste.',
    ],
  },
  {
    title: 'a number below the least',
    changes: {
      'fruit/peer.mdx': ['volgorde: 1', 'volgorde: -1'],
    },
    messages: [
      'content/fruit/peer.mdx:5 Veld ‘volgorde’ is -1, dat is te weinig. Schrijf hier de plaats in de navigatie als heel getal; 0 is de eerste.',
    ],
  },
  {
    title: 'a broken number',
    changes: {
      'fruit/peer.mdx': ['volgorde: 1', 'volgorde: 1.5'],
    },
    messages: [
      'content/fruit/peer.mdx:5 Veld ‘volgorde’ is een gebroken getal, maar hoort een heel getal te zijn. Schrijf hier de plaats in de navigatie als heel getal; 0 is de eerste.',
    ],
  },
  {
    title: 'a description that is too short',
    changes: {
      'fruit/peer.mdx': [
        'omschrijving: Hoe een peer smaakt, wanneer u hem plukt en wat u ermee kunt doen.',
        'omschrijving: Kort.',
      ],
    },
    messages: [
      'content/fruit/peer.mdx:4 Veld ‘omschrijving’: Deze omschrijving is te kort. Schrijf één zin van 50 tot 160 tekens over wat er op de pagina staat.',
    ],
  },
  {
    title: 'two fields of which only one is there',
    changes: {
      'fruit/peer.mdx': ['plaats: blad 1\n', ''],
    },
    messages: ['content/fruit/peer.mdx:2 Noem ‘bron’ en ‘plaats’ allebei, of geen van beide.'],
  },
  {
    title: 'a list without items',
    changes: {
      'home.yaml': 'titel: A\nomschrijving: B\ninleiding: C\ningangen: []\n',
    },
    messages: [
      'content/home.yaml:4 Veld ‘ingangen’ is een lege lijst. Schrijf hier de ingangen voor verschillende bezoekers.',
    ],
  },
  {
    title: 'a file that is a line of text',
    changes: {
      'home.yaml': 'alleen tekst\n',
    },
    messages: [
      'content/home.yaml:1 Dit bestand is tekst, maar hoort een groep velden te zijn. Schrijf hier de velden titel, omschrijving, inleiding, ingangen, rondleiding.',
    ],
  },
  {
    title: 'a file that is empty',
    changes: {
      'home.yaml': '',
    },
    messages: [
      'content/home.yaml:1 Dit bestand is leeg. Schrijf hier de velden titel, omschrijving, inleiding, ingangen, rondleiding.',
    ],
  },
  {
    title: 'a file that should be a list',
    changes: {
      'bronnen.yaml': 'boek: {}\n',
    },
    messages: [
      'content/bronnen.yaml:1 Dit bestand is een groep velden, maar hoort een lijst te zijn. Schrijf hier de documenten, elk met een streepje ervoor.',
    ],
  },
];

test.each(CASES)(
  'a field that does not fit its schema is named with what to write: $title',
  async ({ changes, messages }) => {
    expect(await listMessages(changes)).toEqual(messages);
  },
);
