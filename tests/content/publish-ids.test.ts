import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addGepubliceerd } from '../../src/check/add-gepubliceerd.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { listNieuw } from '../../src/check/check-gepubliceerd.ts';
import { readContent } from '../../src/check/read-content.ts';
import { BASE, changeBase, withFolder, type Changes } from './fixture.ts';

const FILE = 'gepubliceerd.yaml';
const LIST = BASE[FILE] ?? '';

/** The list after publication, and the faults that remain then. */
async function publish(changes: Changes): Promise<{ text: string; faults: number }> {
  const files = changeBase(changes);
  return withFolder(files, async (root) => {
    const text = addGepubliceerd(files[FILE], listNieuw(await readContent(root)));
    await writeFile(join(root, FILE), text);
    return { text, faults: (await checkContent(root)).length };
  });
}

test('a first publication lists everything, in fixed order', async () => {
  const { text, faults } = await publish({ [FILE]: null });
  expect(text.slice(text.indexOf('paginas:'))).toBe(LIST);
  expect(faults).toBe(0);
});

test('a list that is complete stays as it is', async () => {
  expect((await publish({})).text).toBe(LIST);
});

test.each([
  {
    title: 'a page with its anchors',
    changes: {
      'fruit/appel.mdx': (BASE['fruit/index.mdx'] ?? '')
        .replace('titel: Fruit', 'titel: De appel')
        .replace('Alles over', 'Meer over')
        .replace('volgorde: 0', 'volgorde: 2')
        .concat('\n## Schil {#schil}\n\nGlad.\n'),
    },
    from: 'vragen:\n',
    to: '  - adres: /fruit/appel/\n    ankers:\n      - { id: schil }\nvragen:\n',
  },
  {
    title: 'an anchor of a page that is listed',
    changes: { 'fruit/peer.mdx': ['### Nasmaak', '### Geur {#geur}\n\nFris.\n\n### Nasmaak'] },
    from: '      - { id: plicht-1 }\n',
    to: '      - { id: plicht-1 }\n      - { id: geur }\n',
  },
  {
    title: 'an id with its meaning',
    changes: {
      'begrippen/begrippen.yaml': [
        '- id: steel',
        '- id: pit\n  term: "Pit: hard"\n  status: genoemd\n  definities: [{ tekst: X., bron: boek, plaats: x }]\n  soort: deel\n  rollen: [plukker]\n  ongebruikt: true\n- id: steel',
      ],
    },
    from: '    betekenis: Steel\n',
    to: "    betekenis: Steel\n  - id: pit\n    betekenis: 'Pit: hard'\n",
  },
] satisfies { title: string; changes: Changes; from: string; to: string }[])(
  'what is new is added, and what stood there is kept with its comments: $title',
  async ({ changes, from, to }) => {
    const list = `# Bewaar dit.\n${LIST.replace('  - id: klokhuis', '  # Uit het boek.\n  - id: klokhuis')}`;
    const { text, faults } = await publish({ ...changes, [FILE]: list });
    expect(text).toBe(list.replace(from, () => to));
    expect(faults).toBe(0);
  },
);

test('nothing is taken out or changed, also when the content says otherwise', async () => {
  const { text } = await publish({
    'begrippen/begrippen.yaml': ['term: Steel', 'term: Stengel'],
    'zelfscan/index.mdx': null,
  });
  expect(text).toBe(LIST);
});
