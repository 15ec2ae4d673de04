import { expect, test } from 'vitest';
import { listMessages } from './fixture.ts';

const PATH = 'content/zoekwoorden.yaml';

/** The faults of a list of words that goes with the base. */
async function listFouten(tekst: string): Promise<string[]> {
  return (await listMessages({ 'zoekwoorden.yaml': tekst })).map((message) => message.replace(`${PATH}:`, 'regel '));
}

test.each([
  ['two words that mean the same', '- woorden: [plukker, oogster]\n'],
  ['words that lead to what a page says', '- woorden: [plukken]\n  naar: [rijp fruit]\n'],
  ['with other capitals, accents and hyphens', '- woorden: [plukken]\n  naar: [Rìjp-Fruit]\n'],
  ['to a part of a longer word', '- woorden: [plukken]\n  naar: [klok]\n'],
  ['to what a question says', '- woorden: [plukken]\n  naar: [is het fruit rijp]\n'],
  [
    'a word that one group has and another leads to',
    '- woorden: [plukker, oogster]\n- woorden: [knecht]\n  naar: [plukker]\n',
  ],
  ['one word of a term with one that is new', '- woorden: [klokhuis, kroos]\n'],
])('is right: %s', async (_case, tekst) => {
  expect(await listFouten(tekst)).toEqual([]);
});

test.each([
  {
    title: 'a word in two groups',
    tekst: '- woorden: [plukker, oogster]\n- woorden: [maaier, Plukker]\n',
    messages: [
      'regel 2 ‘Plukker’ staat ook al op regel 1. Haal het bij een van beide weg: een woord staat in één groep bij ‘woorden’.',
    ],
  },
  {
    title: 'a word twice in one group',
    tekst: '- woorden: [oog-ster, oog ster]\n',
    messages: [
      'regel 1 ‘oog ster’ staat ook al op regel 1. Haal het bij een van beide weg: een woord staat in één groep bij ‘woorden’.',
    ],
  },
  {
    title: 'a word to go to that stands nowhere',
    tekst: '- woorden: [auto]\n  naar: [fruit, wagen]\n',
    messages: [
      'regel 2 ‘wagen’ staat nergens op de site, dus wie hierheen wordt geleid vindt niets. Schrijf het woord zoals de pagina’s het schrijven, of haal het weg.',
    ],
  },
  {
    title: 'a group of names of one term',
    tekst: '- woorden: [Klokhuis, KH]\n',
    messages: [
      'regel 1 Deze woorden zijn al namen van ‘KH’ in content/begrippen/afkortingen.yaml. Haal de groep weg: die namen vinden elkaar vanzelf.',
    ],
  },
  {
    title: 'a word that leads to another name of its term',
    tekst: '- woorden: [kh]\n  naar: [klokhuis]\n',
    messages: [
      'regel 1 Deze woorden zijn al namen van ‘KH’ in content/begrippen/afkortingen.yaml. Haal de groep weg: die namen vinden elkaar vanzelf.',
    ],
  },
  {
    title: 'one word that leads nowhere',
    tekst: '- woorden: [plukker]\n',
    messages: ['regel 1 Nummer 1: Een groep zonder ‘naar’ heeft ten minste twee woorden.'],
  },
])('is a fault at its line: $title', async ({ tekst, messages }) => {
  expect(await listFouten(tekst)).toEqual(messages);
});

test('a site without the list has no faults in it', async () => {
  expect(await listMessages({})).toEqual([]);
});
