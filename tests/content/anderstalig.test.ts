import { expect, test } from 'vitest';
import { listMessages } from './fixture.ts';

const listFouten = (tekst: string) => listMessages({ 'anderstalig.yaml': tekst });

test('words in another language may be listed as a page writes them, with other capitals too', async () => {
  expect(await listFouten('- { tekst: Klokhuis, taal: en }\n')).toEqual([]);
});

test.each([
  {
    title: 'words that stand nowhere on the site',
    tekst: '- { tekst: red apple, taal: en }\n',
    message: '‘red apple’ staat nergens op de site. Schrijf het zoals de pagina’s, of haal het weg.',
  },
  {
    title: 'words that are listed twice',
    tekst: '- { tekst: Klokhuis, taal: en }\n- { tekst: klokhuis, taal: de }\n',
    message: '‘klokhuis’ staat ook al op regel 1. Haal er een weg.',
  },
  {
    title: 'a language by its name',
    tekst: '- { tekst: Klokhuis, taal: Engels }\n',
    message: 'Schrijf de twee letters van de taal: en, de of fr.',
  },
])('$title are refused', async ({ tekst, message }) => {
  const messages = await listFouten(tekst);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});
