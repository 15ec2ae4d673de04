import { expect, test } from 'vitest';
import { BASE, listMessages } from './fixture.ts';

const BESTAND = 'zelfscan/vragen.yaml';
const VERVALLEN = `vervallen:
  - { id: oogst-0, vraag: Is er fruit?, sinds: 1 }
verplichtingen:
`;

test.each([
  {
    title: 'a question that replaces a lapsed one is right',
    change: ['        begrippen: [klokhuis]\n', '        begrippen: [klokhuis]\n        vervangt: oogst-0\n'],
    messages: [],
  },
  {
    title: 'a question that replaces one that never lapsed',
    change: ['        begrippen: [klokhuis]\n', '        begrippen: [klokhuis]\n        vervangt: oogst-00\n'],
    messages: [
      'content/zelfscan/vragen.yaml:15 ‘vervangt’ noemt ‘oogst-00’, maar die vraag staat niet onder ‘vervallen’. Bedoelt u ‘oogst-0’?',
    ],
  },
  {
    title: 'a question of a version that is yet to be',
    change: ['        begrippen: [klokhuis]\n', '        begrippen: [klokhuis]\n        sinds: 2\n'],
    messages: [
      'content/zelfscan/vragen.yaml:15 ‘sinds: 2’ ligt na de versie van de lijst (‘versie: 1’). Verhoog ‘versie’ bovenaan of verlaag ‘sinds’.',
    ],
  },
  {
    title: 'a question that lapsed and is still asked',
    change: ['{ id: oogst-0,', '{ id: oogst-1,'],
    messages: [
      'content/zelfscan/vragen.yaml:16 Deze vraag staat onder ‘vervallen’, maar wordt op regel 9 nog gesteld. Haal een van beide weg.',
    ],
  },
] as const)('questions: $title', async ({ change, messages }) => {
  const [van, naar] = change;
  const lijst = (BASE[BESTAND] ?? '').replace('verplichtingen:\n', VERVALLEN);
  expect(await listMessages({ [BESTAND]: lijst.replace(van, naar) })).toEqual(messages);
});
