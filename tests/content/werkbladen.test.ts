import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

const BLAD = `- id: mand
  titel: Oogstdag [jaar]
  kolommen: [{ kop: Tijd, breedte: 1 }, { kop: Onderdeel }]
  delen:
    - id: programma
      kop: Programma
      blokken:
        - { soort: tekst, tekst: 'In volgorde:' }
        - soort: tabel
          rijen:
            - ['09.00', '**Plukken**']
          leeg: 2
    - id: vragen
      kop: Vragen
      niveau: 2
      blokken:
        - { soort: lijst, punten: [Wat is rijp?] }
`;
const PAGINA = `---
titel: De mand
menutitel: Mand
omschrijving: Een mand om het fruit in te leggen, met hoe u er een uitkiest voor peren.
volgorde: 1
---

<Werkblad id="mand" />

<Werkbladdeel werkblad="mand" deel="vragen" />
`;

const site = (changes: Changes): Changes => ({
  'site.yaml': ['delen:\n', 'delen:\n  - { id: instrumenten, titel: Instrumenten, groep: kennis }\n'],
  'instrumenten/instrumenten.yaml': `- id: mand
  soort: gereedschap
  fasen: []
  rollen: [plukker]
`,
  'instrumenten/soorten.yaml': '- { id: gereedschap, titel: Gereedschap }\n',
  'instrumenten/werkbladen.yaml': BLAD,
  'instrumenten/index.mdx': PAGINA.replace('<Werkblad id="mand" />', 'Spullen.')
    .replace(/<Werkbladdeel.*\n/, '')
    .replaceAll('mand', 'spullen')
    .replace('De spullen', 'Spullen')
    .replace('volgorde: 1', 'volgorde: 0'),
  'instrumenten/mand.mdx': PAGINA,
  'gepubliceerd.yaml': [
    'paginas:',
    'paginas:\n  - { adres: /instrumenten/, ankers: [] }\n  - { adres: /instrumenten/mand/, ankers: [] }',
  ],
  ...changes,
});
const blad = (from: string, to: string): Changes => {
  if (!BLAD.includes(from)) throw new Error(`‘${from}’ does not stand in the werkblad.`);
  return { 'instrumenten/werkbladen.yaml': BLAD.replace(from, () => to) };
};

type Case = { title: string; changes: Changes; messages: string[] };
const CASES: Case[] = [
  { title: 'one that its page offers is right', changes: {}, messages: [] },
  {
    title: 'its page does not offer it',
    changes: { 'instrumenten/mand.mdx': PAGINA.replace('<Werkblad id="mand" />', 'Een mand.') },
    messages: [
      'content/instrumenten/werkbladen.yaml:1 Het werkblad ‘mand’ staat niet op content/instrumenten/mand.mdx. Zet daar <Werkblad id="mand" />.',
    ],
  },
  {
    title: 'no page has its id',
    changes: { 'instrumenten/werkbladen.yaml': BLAD + BLAD.replace('id: mand', 'id: man') },
    messages: [
      'content/instrumenten/werkbladen.yaml:18 Bij het werkblad ‘man’ hoort geen pagina. Bedoelt u ‘mand’? Geef het de id van zijn pagina, of maak content/instrumenten/man.mdx.',
    ],
  },
  {
    title: 'two with one id',
    changes: { 'instrumenten/werkbladen.yaml': BLAD + BLAD },
    messages: [
      'content/instrumenten/werkbladen.yaml:18 De id ‘mand’ is al van regel 1. Geef een van beide een andere id.',
    ],
  },
  {
    title: 'a page offers one that does not exist',
    changes: { 'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1]\n\n<Werkblad id="mant" />'] },
    messages: ['content/fruit/peer.mdx:15 Er is geen werkblad met de id ‘mant’. Bedoelt u ‘mand’?'],
  },
  {
    title: 'a page shows a part that does not exist',
    changes: { 'instrumenten/mand.mdx': PAGINA.replace('deel="vragen"', 'deel="vragn"') },
    messages: ['content/instrumenten/mand.mdx:10 Het werkblad ‘mand’ heeft geen deel ‘vragn’. Bedoelt u ‘vragen’?'],
  },
  {
    title: 'a page shows no part',
    changes: { 'instrumenten/mand.mdx': PAGINA.replace(' deel="vragen"', '') },
    messages: ['content/instrumenten/mand.mdx:10 ‘<Werkbladdeel>’ mist ‘deel’. Schrijf <Werkbladdeel deel="…">.'],
  },
  {
    title: 'a row with a cell too few',
    changes: blad(`['09.00', '**Plukken**']`, "['09.00']"),
    messages: [
      'content/instrumenten/werkbladen.yaml:11 Aantal cellen in deze rij: 1. Aantal kolommen van het werkblad: 2. Maak ze gelijk.',
    ],
  },
  {
    title: 'a table without rows',
    changes: blad(
      `
          rijen:
            - ['09.00', '**Plukken**']
          leeg: 2`,
      '',
    ),
    messages: [
      'content/instrumenten/werkbladen.yaml:9 Deze tabel heeft geen rijen. Schrijf ‘rijen’, ‘leeg’ of allebei.',
    ],
  },
  {
    title: 'a part twice',
    changes: blad('id: vragen', 'id: programma'),
    messages: [
      'content/instrumenten/mand.mdx:10 Het werkblad ‘mand’ heeft geen deel ‘vragen’. Kies uit: programma.',
      'content/instrumenten/werkbladen.yaml:13 De id ‘programma’ staat al in dit werkblad. Geef een van beide een andere id.',
    ],
  },
  {
    title: 'bold that does not end',
    changes: blad("'**Plukken**'", "'**Plukken'"),
    messages: [
      'content/instrumenten/werkbladen.yaml:11 Nummer 2 van nummer 1 van ‘rijen’ is ‘**Plukken’. Vette tekst begint en eindigt met **. Zet het ontbrekende ** erbij.',
    ],
  },
  {
    title: 'a time that reads as a number',
    changes: blad("'09.00'", '09.00'),
    messages: [
      'content/instrumenten/werkbladen.yaml:11 Nummer 1 van nummer 1 van ‘rijen’ is een heel getal, maar hoort tekst te zijn. Schrijf hier de tekst van een cel.',
    ],
  },
  {
    title: 'a block of a kind that does not exist',
    changes: blad('soort: lijst', 'soort: rij'),
    messages: ['content/instrumenten/werkbladen.yaml:17 Veld ‘soort’ is ‘rij’. Kies uit: tekst, lijst, tabel.'],
  },
  {
    title: 'a heading that is missing',
    changes: blad('      kop: Vragen\n', ''),
    messages: ['content/instrumenten/werkbladen.yaml:13 Veld ‘kop’ ontbreekt. Schrijf hier de kop van dit deel.'],
  },
];

test.each(CASES)('werkbladen: $title', async ({ changes, messages }) => {
  expect(await listMessages(site(changes))).toEqual(messages);
});
