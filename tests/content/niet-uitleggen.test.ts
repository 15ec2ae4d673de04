import { expect, test } from 'vitest';
import { listMessages } from './fixture.ts';

test.each([
  { title: 'no term at all', value: 'alles', messages: [] },
  { title: 'terms by id', value: '[klokhuis, steel]', messages: [] },
  {
    title: 'a term that is not there',
    value: '[klokhuis, stel]',
    messages: ['content/fruit/peer.mdx:9 Het begrip ‘stel’ bestaat niet. Bedoelt u ‘steel’?'],
  },
  {
    title: 'a term that is no id',
    value: '[Het Klokhuis]',
    messages: [
      'content/fruit/peer.mdx:9 Het begrip ‘Het Klokhuis’ bestaat niet. Kies uit: klokhuis, steel.',
      'content/fruit/peer.mdx:9 Nummer 1 van ‘niet_uitleggen’ is ‘Het Klokhuis’. Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld ‘fase-2’.',
    ],
  },
  {
    title: 'another word',
    value: 'klokhuis',
    messages: [
      'content/fruit/peer.mdx:9 Veld ‘niet_uitleggen’: Schrijf ‘alles’, of een lijst met de ids van begrippen, bijvoorbeeld [regie].',
    ],
  },
  {
    title: 'an empty list',
    value: '[]',
    messages: [
      'content/fruit/peer.mdx:9 Veld ‘niet_uitleggen’ is een lege lijst. Schrijf hier alles, of de ids van de begrippen die op deze pagina niet worden uitgelegd.',
    ],
  },
])('an author can turn explanations off: $title', async ({ value, messages }) => {
  expect(
    await listMessages({ 'fruit/peer.mdx': ['fase: fase-1\n', `fase: fase-1\nniet_uitleggen: ${value}\n`] }),
  ).toEqual(messages);
});
