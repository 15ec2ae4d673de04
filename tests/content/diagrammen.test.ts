import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

const REEKS = `- id: pluk
  vorm: reeks
  titel: Van boom naar mand
  beschrijving: Eerst plukken, dan wassen.
  knopen:
    - { id: plukken, titel: Plukken }
    - { id: wassen, titel: Wassen, tekst: Met water. }
`;
const NETWERK = `- id: boomgaard
  vorm: netwerk
  titel: Wie plukt
  beschrijving: De plukker en de boom.
  groepen:
    - { id: buiten, titel: Buiten }
  knopen:
    - { id: plukker, titel: Plukker, kolom: 1, rij: 1 }
    - { id: boom, titel: Boom, kolom: 2, rij: 1, groep: buiten }
  relaties:
    - { van: plukker, naar: boom, tekst: De plukker plukt. }
`;

type Case = { title: string; changes: Changes; messages: string[] };

const CASES: Case[] = [
  { title: 'diagrams that hang together are right', changes: { 'diagrammen.yaml': REEKS + NETWERK }, messages: [] },
  {
    title: 'a diagram on a page is right',
    changes: {
      'diagrammen.yaml': REEKS,
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1]\n\n<Diagram id="pluk" />'],
    },
    messages: [],
  },
  {
    title: 'a diagram on a page that is not in the list',
    changes: {
      'diagrammen.yaml': REEKS,
      'fruit/peer.mdx': ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1]\n\n<Diagram id="plukken" />'],
    },
    messages: ['content/fruit/peer.mdx:15 Er is geen schema met de id ‘plukken’. Kies uit: pluk.'],
  },
  {
    title: 'a form that does not exist',
    changes: { 'diagrammen.yaml': REEKS.replace('vorm: reeks', 'vorm: ster') },
    messages: ['content/diagrammen.yaml:2 Veld ‘vorm’ is ‘ster’. Kies uit: reeks, kringloop, vertakking, netwerk.'],
  },
  {
    title: 'no form',
    changes: { 'diagrammen.yaml': REEKS.replace('  vorm: reeks\n', '') },
    messages: ['content/diagrammen.yaml:1 Veld ‘vorm’ ontbreekt. Kies uit: reeks, kringloop, vertakking, netwerk.'],
  },
  {
    title: 'a field of another form, with the fields of this one',
    changes: { 'diagrammen.yaml': `${REEKS}  takken: []\n` },
    messages: [
      'content/diagrammen.yaml:8 Onbekend veld ‘takken’. Deze velden kunnen hier: id, titel, beschrijving, toelichting, vorm, knopen.',
    ],
  },
  {
    title: 'a field that is missing inside a form',
    changes: { 'diagrammen.yaml': NETWERK.replace(', tekst: De plukker plukt.', '') },
    messages: [
      'content/diagrammen.yaml:11 Veld ‘tekst’ ontbreekt. Schrijf hier wat zij met elkaar te maken hebben, in een of twee zinnen.',
    ],
  },
  {
    title: 'one step is no row of steps',
    changes: { 'diagrammen.yaml': REEKS.replace('    - { id: wassen, titel: Wassen, tekst: Met water. }\n', '') },
    messages: ['content/diagrammen.yaml:5 Veld ‘knopen’: Een schema heeft ten minste twee onderdelen.'],
  },
  {
    title: 'a tie to a node that is not there',
    changes: { 'diagrammen.yaml': NETWERK.replace('naar: boom', 'naar: bom') },
    messages: ['content/diagrammen.yaml:11 Dit schema heeft geen knoop ‘bom’. Bedoelt u ‘boom’?'],
  },
  {
    title: 'a group that is not there',
    changes: { 'diagrammen.yaml': NETWERK.replace('groep: buiten', 'groep: buitn') },
    messages: ['content/diagrammen.yaml:9 Dit schema heeft geen groep ‘buitn’. Bedoelt u ‘buiten’?'],
  },
  {
    title: 'two nodes in one place',
    changes: { 'diagrammen.yaml': NETWERK.replace('kolom: 2', 'kolom: 1') },
    messages: ['content/diagrammen.yaml:9 Op kolom 1, rij 1 staat al een knoop. Kies een andere plaats.'],
  },
  {
    title: 'a node twice in one diagram',
    changes: { 'diagrammen.yaml': REEKS.replace('id: wassen', 'id: plukken') },
    messages: ['content/diagrammen.yaml:7 De id ‘plukken’ staat al in dit schema. Geef een van beide een andere id.'],
  },
  {
    title: 'two diagrams with one id',
    changes: { 'diagrammen.yaml': REEKS + NETWERK.replace('id: boomgaard', 'id: pluk') },
    messages: ['content/diagrammen.yaml:8 De id ‘pluk’ is al van regel 1. Geef een van beide een andere id.'],
  },
];

test.each(CASES)('$title', async ({ changes, messages }) => {
  expect(await listMessages(changes)).toEqual(messages);
});
