import { expect, test } from 'vitest';
import { listMessages } from './fixture.ts';

const withVerbanden = (...adressen: string[]): [string, string] => [
  'fase: fase-1\n',
  `fase: fase-1\nkruisverbanden:\n${adressen.map((adres) => `  - { adres: '${adres}', waarvoor: het proeven }\n`).join('')}`,
];

test.each([
  {
    title: 'a page, a heading and a question can be named',
    adressen: ['/fruit/', '/bronnen/#boek', '/zelfscan/#oogst-1'],
    messages: [],
  },
  {
    title: 'a page that is not there',
    adressen: ['/fruut/'],
    messages: ['content/fruit/peer.mdx:10 De pagina ‘/fruut/’ bestaat niet. Bedoelt u ‘/fruit/’?'],
  },
  {
    title: 'a heading that is not there',
    adressen: ['/zelfscan/#ogst-1'],
    messages: ['content/fruit/peer.mdx:10 Op de pagina /zelfscan/ staat geen anker ‘#ogst-1’. Bedoelt u ‘oogst-1’?'],
  },
  {
    title: 'the page itself',
    adressen: ['/fruit/peer/#smaak'],
    messages: [
      'content/fruit/peer.mdx:10 Het kruisverband ‘/fruit/peer/#smaak’ wijst naar deze pagina zelf. Kies een andere pagina, of haal het weg.',
    ],
  },
  {
    title: 'the same place twice',
    adressen: ['/fruit/', '/fruit/'],
    messages: ['content/fruit/peer.mdx:11 Het kruisverband ‘/fruit/’ staat er al. Haal een van beide weg.'],
  },
  {
    title: 'no address on this site',
    adressen: ['fruit'],
    messages: [
      'content/fruit/peer.mdx:10 Veld ‘adres’ is ‘fruit’. Begin en eindig met een schuine streep, bijvoorbeeld ‘/map/pagina/’ of ‘/map/pagina/#kop’.',
    ],
  },
])('cross-references: $title', async ({ adressen, messages }) => {
  expect(await listMessages({ 'fruit/peer.mdx': withVerbanden(...adressen) })).toEqual(messages);
});
