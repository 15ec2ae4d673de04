import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

const LIJST = `- id: ladder
  naam: De ladder
  tekst: Om bij het fruit te komen.
  soort: gereedschap
  fasen: [fase-1]
  rollen: [plukker]
  vindplaatsen: [{ bron: boek, plaats: blad 7 }]
`;
const MET_PAGINA = `- id: mand
  soort: gereedschap
  fasen: []
  rollen: [plukker]
`;
const PAGINA = `---
titel: De mand
menutitel: Mand
omschrijving: Een mand om het fruit in te leggen, met hoe u er een uitkiest voor peren.
volgorde: 1
---

Een mand.
`;
const INDEX = PAGINA.replaceAll('mand', 'spullen')
  .replace('De spullen', 'Spullen')
  .replace('volgorde: 1', 'volgorde: 0');

const site = (changes: Changes): Changes => ({
  'site.yaml': ['delen:\n', 'delen:\n  - { id: instrumenten, titel: Instrumenten, groep: kennis }\n'],
  'instrumenten/instrumenten.yaml': LIJST + MET_PAGINA,
  'instrumenten/soorten.yaml': '- { id: gereedschap, titel: Gereedschap }\n',
  'instrumenten/index.mdx': INDEX,
  'instrumenten/mand.mdx': PAGINA,
  'gepubliceerd.yaml': [
    'paginas:',
    'paginas:\n  - { adres: /instrumenten/, ankers: [] }\n  - { adres: /instrumenten/mand/, ankers: [] }',
  ],
  ...changes,
});

type Case = { title: string; changes: Changes; messages: string[] };
const CASES: Case[] = [
  { title: 'told in the list or on a page of its own', changes: {}, messages: [] },
  {
    title: 'a link to one that has no page leads to its row',
    changes: { 'fruit/index.mdx': ['[peer](/fruit/peer/)', '[ladder](/instrumenten/#ladder)'] },
    messages: [],
  },
  {
    title: 'one without a page that leads to a page of this site',
    changes: {
      'instrumenten/instrumenten.yaml': `${LIJST}  op_deze_site: { titel: Naar de peer, adres: /fruit/peer/ }\n${MET_PAGINA}`,
    },
    messages: [],
  },
  {
    title: 'one that leads to a page that is not there',
    changes: {
      'instrumenten/instrumenten.yaml': `${LIJST}  op_deze_site: { titel: Naar de peer, adres: /fruit/per/ }\n${MET_PAGINA}`,
    },
    messages: [
      'content/instrumenten/instrumenten.yaml:8 De pagina ‘/fruit/per/’ bestaat niet. Bedoelt u ‘/fruit/peer/’?',
    ],
  },
  {
    title: 'told nowhere',
    changes: {
      'instrumenten/instrumenten.yaml': LIJST.replace('  tekst: Om bij het fruit te komen.\n', '') + MET_PAGINA,
    },
    messages: [
      'content/instrumenten/instrumenten.yaml:1 Het instrument ‘ladder’ heeft geen pagina en hier geen ‘tekst’. Schrijf dat veld, of maak content/instrumenten/ladder.mdx.',
    ],
  },
  {
    title: 'told in two places',
    changes: { 'instrumenten/instrumenten.yaml': `${LIJST}${MET_PAGINA}  naam: Mand\n` },
    messages: [
      'content/instrumenten/instrumenten.yaml:12 Veld ‘naam’ staat al op de pagina van ‘mand’. Haal het hier weg.',
    ],
  },
  {
    title: 'a page that the list does not know',
    changes: { 'instrumenten/instrumenten.yaml': LIJST },
    messages: [
      'content/instrumenten/mand.mdx:1 Het instrument ‘mand’ staat niet in content/instrumenten/instrumenten.yaml. Kies uit: ladder. Zet het in die lijst.',
    ],
  },
  {
    title: 'a kind, a fase, a role and a source that do not exist',
    changes: {
      'instrumenten/instrumenten.yaml':
        LIJST.replace('soort: gereedschap', 'soort: gereedschp')
          .replace('[fase-1]', '[fase-2]')
          .replace('[plukker]', '[pluker]')
          .replace('bron: boek', 'bron: boekk') + MET_PAGINA,
    },
    messages: [
      'content/instrumenten/instrumenten.yaml:4 De soort ‘gereedschp’ bestaat niet. Bedoelt u ‘gereedschap’?',
      'content/instrumenten/instrumenten.yaml:5 De fase ‘fase-2’ bestaat niet. Bedoelt u ‘fase-1’?',
      'content/instrumenten/instrumenten.yaml:6 De rol ‘pluker’ bestaat niet. Bedoelt u ‘plukker’?',
      'content/instrumenten/instrumenten.yaml:7 De bron ‘boekk’ bestaat niet. Bedoelt u ‘boek’?',
    ],
  },
];

test.each(CASES)('instruments: $title', async ({ changes, messages }) => {
  expect(await listMessages(site(changes))).toEqual(messages);
});
