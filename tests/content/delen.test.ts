import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

const NAKIJKEN: Changes = {
  'site.yaml': [
    'eigennamen:',
    'nakijken:\n  maanden: 6\n  eigenaren: [{ id: redactie, titel: Redactie }]\neigennamen:',
  ],
};
const HOORT = 'staat niet bij ‘delen’ in content/site.yaml. Zet het deel erbij, of haal dit bestand weg.';

test.each<{ title: string; changes: Changes; messages: string[] }>([
  {
    title: 'a part without its list',
    changes: {
      'site.yaml': [
        '  - { id: bronnen,',
        '  - { id: checklist-sturing, titel: Lijst, groep: hulpmiddel }\n  - { id: bronnen,',
      ],
    },
    messages: [
      'content/checklist-sturing/vragen.yaml:1 Dit bestand ontbreekt. Maak het, of zet het terug op deze plaats.',
      'content/site.yaml:16 Bij het deel ‘checklist-sturing’ hoort de pagina content/checklist-sturing/gesprek.mdx. Maak die.',
      'content/site.yaml:16 Bij het deel ‘checklist-sturing’ hoort de pagina content/checklist-sturing/kwartier.mdx. Maak die.',
      'content/site.yaml:16 Bij het deel ‘checklist-sturing’ hoort de pagina content/checklist-sturing/notitie.mdx. Maak die.',
      'content/site.yaml:16 Het deel ‘checklist-sturing’ heeft geen eerste pagina. Kies uit: begrippen, bronnen, fruit, mijn-gegevens, zelfscan. Maak content/checklist-sturing/index.mdx of content/checklist-sturing.mdx, of haal het deel weg.',
    ],
  },
  {
    title: 'a list without its part',
    changes: {
      'site.yaml': ['  - { id: begrippen, titel: Begrippen, groep: kennis }\n', ''],
      'begrippen/index.mdx': null,
    },
    messages: ['afkortingen', 'begrippen', 'soorten'].map(
      (naam) => `content/begrippen/${naam}.yaml:1 Dit bestand hoort bij het deel ‘begrippen’, maar dat ${HOORT}`,
    ),
  },
  {
    title: 'a tool of which nothing can be kept',
    changes: {
      'site.yaml': ['  - { id: mijn-gegevens, titel: Gegevens, groep: over }\n', ''],
      'mijn-gegevens.mdx': null,
    },
    messages: [
      'content/site.yaml:15 Het deel ‘zelfscan’ kan niet zonder het deel ‘mijn-gegevens’: daar staat wat bezoekers invullen, met back-up en wissen. Zet dat deel erbij, of haal ‘zelfscan’ weg.',
    ],
  },
])('a part with a list is there whole, or not at all: $title', async ({ changes, messages }) => {
  const gezegd = await listMessages(changes);
  // What was published is another rule's.
  expect(gezegd.filter((regel) => !regel.startsWith('content/gepubliceerd.yaml'))).toEqual(messages);
});

test('a site without a rule for it asks no page when it was read', async () => {
  expect(await listMessages({})).toEqual([]);
});

test('a site with a rule for it asks every page when it was read, and by whom it is kept', async () => {
  const gezegd = await listMessages({
    ...NAKIJKEN,
    'fruit/peer.mdx': ['fase: fase-1\n', "fase: fase-1\nnagekeken: '2026-02-30'\neigenaar: redaktie\n"],
  });
  expect(gezegd.filter((regel) => regel.startsWith('content/fruit/'))).toEqual([
    'content/fruit/index.mdx:1 Veld ‘eigenaar’ ontbreekt. Schrijf hier de id van de rol die de pagina bijhoudt; ‘nakijken’ in content/site.yaml vraagt dat van elke pagina.',
    'content/fruit/index.mdx:1 Veld ‘nagekeken’ ontbreekt. Schrijf hier de datum waarop de pagina het laatst met de bron is vergeleken, zoals ‘2026-11-22’; ‘nakijken’ in content/site.yaml vraagt dat van elke pagina.',
    'content/fruit/peer.mdx:9 Veld ‘nagekeken’ is ‘2026-02-30’. Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2024-02-29.',
    'content/fruit/peer.mdx:10 De eigenaar ‘redaktie’ staat niet bij ‘nakijken’ in content/site.yaml. Bedoelt u ‘redactie’?',
  ]);
});
