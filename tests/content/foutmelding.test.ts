import { expect, test } from 'vitest';
import { readFoutmelding, toFoutmelding } from '../../src/build/foutmelding.ts';

const FOUT = { path: 'content/zelfscan/vragen.yaml', line: 4, message: 'Zet het in content/site.yaml.' };

test('a fault is shown with the name of the folder, and opens its line in the editing program', () => {
  expect(toFoutmelding([FOUT], '../mijn-regio', '/home/els/mijn regio/', '/basis/').fouten).toEqual([
    {
      plaats: '../mijn-regio/zelfscan/vragen.yaml:4',
      bericht: 'Zet het in ../mijn-regio/site.yaml.',
      adres: '/basis/__open-in-editor?file=%2Fhome%2Fels%2Fmijn%20regio%2Fzelfscan%2Fvragen.yaml%3A4',
      bestand: 'zelfscan/vragen.yaml',
    },
  ]);
});

test('the page reads what the server sent', () => {
  const melding = toFoutmelding([FOUT], 'content', '/content/', '/');
  expect(readFoutmelding(JSON.parse(JSON.stringify(melding)))).toEqual(melding);
});

test.each([undefined, null, 'x', {}, { fouten: 'x' }, { fouten: [null, { plaats: 'x' }] }])(
  'a message of another form (%j) has no faults',
  (payload) => {
    expect(readFoutmelding(payload)).toEqual({ fouten: [] });
  },
);
