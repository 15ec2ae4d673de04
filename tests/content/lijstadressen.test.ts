import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

const toPagina = (titel: string, volgorde: number, tekst: string) =>
  `---\ntitel: ${titel}\nmenutitel: ${titel}\nomschrijving: Wat de woorden voor fruit betekenen, met de plaats in het boek (${titel}).\nvolgorde: ${volgorde}\n---\n\n${tekst}\n`;
const withLink = (adres: string): Changes => ({
  'fruit/index.mdx': ['[peer](/fruit/peer/)', `[peer](${adres})`],
});
const LINE = 'content/fruit/index.mdx:8';

test.each<{ title: string; changes: Changes; messages: string[] }>([
  { title: 'a link to a term, which has a page without a file', changes: withLink('/begrippen/steel/'), messages: [] },
  { title: 'a link to an abbreviation', changes: withLink('/begrippen/#afkorting-kh'), messages: [] },
  {
    title: 'a link to a term that is not there',
    changes: withLink('/begrippen/stel/'),
    messages: [`${LINE} De pagina ‘/begrippen/stel/’ bestaat niet. Bedoelt u ‘/begrippen/steel/’?`],
  },
  {
    title: 'a link to an abbreviation that is not there',
    changes: withLink('/begrippen/#afkorting-kk'),
    messages: [`${LINE} Op de pagina /begrippen/ staat geen anker ‘#afkorting-kk’. Bedoelt u ‘afkorting-kh’?`],
  },
  {
    title: 'a link to a heading on the page of a term without a text',
    changes: withLink('/begrippen/steel/#vorm'),
    messages: [`${LINE} Op de pagina /begrippen/steel/ staat geen anker ‘#vorm’.`],
  },
  {
    title: 'a link to a heading of the text on a term',
    changes: {
      ...withLink('/begrippen/steel/#vorm'),
      'begrippen/steel.mdx': toPagina('Over de steel', 1, '## Vorm {#vorm}\n\nLang.'),
    },
    messages: [],
  },
  {
    title: 'a cross-reference to a term',
    changes: {
      'fruit/peer.mdx': [
        'fase: fase-1\n',
        "fase: fase-1\nkruisverbanden:\n  - { adres: '/begrippen/klokhuis/', waarvoor: het midden }\n",
      ],
    },
    messages: [],
  },
  {
    title: 'a link that misses its slash',
    changes: withLink('/begrippen/steel'),
    messages: [`${LINE} De link ‘/begrippen/steel’ mist een schuine streep. Schrijf ‘/begrippen/steel/’.`],
  },
  {
    title: 'a text for a term that is not there',
    changes: { 'begrippen/stel.mdx': toPagina('Over de steel', 1, 'Lang.') },
    messages: [
      'content/begrippen/stel.mdx:1 Het begrip ‘stel’ bestaat niet. Bedoelt u ‘steel’? Geef het bestand de id waar de tekst bij hoort.',
    ],
  },
])('the pages of a list: $title', async ({ changes, messages }) => {
  expect(await listMessages(changes)).toEqual(messages);
});

test('while the list cannot be read, nothing is said of links to its pages', async () => {
  const messages = await listMessages({ ...withLink('/begrippen/wat-dan-ook/'), 'begrippen/begrippen.yaml': '- [' });
  expect(messages.filter((message) => message.startsWith('content/fruit/index.mdx'))).toEqual([]);
});
