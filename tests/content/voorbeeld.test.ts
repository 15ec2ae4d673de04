import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toVoorbeeld, toVragenlijst, voorbeeldSchema, vragenlijstSchema } from '../../src/schemas/zelfscan.ts';
import { listMessages } from './fixture.ts';

const BESTAND = 'zelfscan/voorbeeld.yaml';
const VOORBEELD = `gemeente: Nergens (verzonnen)
naam: Voorbeeld
datum: '2026-01-20'
aanleiding: nulmeting
deelnemers: plukkers
antwoorden:
  - { vraag: oogst-1, antwoord: op orde }
`;

test.each([
  { title: 'an example of questions that are asked is right', text: VOORBEELD, messages: [] },
  {
    title: 'an unknown question',
    text: VOORBEELD.replace('oogst-1', 'oogst-11'),
    messages: ['content/zelfscan/voorbeeld.yaml:7 De vraag ‘oogst-11’ staat niet in vragen.yaml. Bedoelt u ‘oogst-1’?'],
  },
  {
    title: 'a second answer to one question',
    text: `${VOORBEELD}  - { vraag: oogst-1, bespreken: true }\n`,
    messages: [
      'content/zelfscan/voorbeeld.yaml:8 De vraag ‘oogst-1’ staat al in dit voorbeeld. Haal een van beide weg.',
    ],
  },
  {
    title: 'a day that does not exist',
    text: VOORBEELD.replace('01-20', '02-30'),
    messages: [
      'content/zelfscan/voorbeeld.yaml:3 Veld ‘datum’ is ‘2026-02-30’. Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2024-02-29.',
    ],
  },
])('example: $title', async ({ text, messages }) => {
  expect(await listMessages({ [BESTAND]: text })).toEqual(messages);
});

const read = (naam: string): unknown => parse(readFileSync(`content/zelfscan/${naam}.yaml`, 'utf8'));

test('the example of this site says that it is made up, and has answers, open questions, toelichtingen and marks', () => {
  const lijst = toVragenlijst(vragenlijstSchema.parse(read('vragen')));
  const { gemeente, beantwoordingen } = toVoorbeeld(voorbeeldSchema.parse(read('voorbeeld')), lijst.versie);
  const vragen = lijst.onderdelen.flatMap(({ vragen }) => vragen.map(({ id }) => beantwoordingen[id] ?? {}));
  expect(gemeente).toMatch(/verzonnen/);
  for (const soort of ['op orde', 'niet op orde', undefined]) {
    expect(vragen.filter(({ antwoord }) => antwoord === soort).length).toBeGreaterThan(3);
  }
  expect(vragen.filter(({ toelichting }) => toelichting !== undefined).length).toBeGreaterThan(9);
  expect(vragen.filter(({ bespreken }) => bespreken).length).toBeGreaterThan(2);
});
