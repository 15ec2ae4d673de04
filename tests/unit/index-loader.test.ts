import { describe, expect, test } from 'vitest';
import { createIndexLoader, listGevraagd } from '../../src/search/index-loader.ts';
import { encodeIndex } from '../../src/search/zoekbestand.ts';
import { createIndex, createPlek } from './zoekplek.ts';

const kern = { ...encodeIndex(createIndex([createPlek({ titel: 'Kern' })])), delen: ['vei', 'jeu', 'plan'] };
const createDeel = (titel: string) => ({ ...encodeIndex(createIndex([createPlek({ titel })])), teksten: {} });
const BESTANDEN: Readonly<Record<string, unknown>> = {
  'index.json': kern,
  'deel-vei.json': createDeel('Veiligheid'),
  'deel-jeu.json': createDeel('Jeugd'),
  'deel-plan.json': { geheel: 'anders' },
};

/** A site that answers when it is told to, after `mislukt` failures per file. */
function createBron(mislukt: Readonly<Record<string, number>> = {}) {
  const pogingen: string[] = [];
  const fetchJson = async (bestand: string) => {
    pogingen.push(bestand);
    await Promise.resolve();
    if (pogingen.filter((een) => een === bestand).length <= (mislukt[bestand] ?? 0)) throw new Error('offline');
    return BESTANDEN[bestand];
  };
  return { pogingen, lader: createIndexLoader(fetchJson, '') };
}

const listTitels = (index: Awaited<ReturnType<ReturnType<typeof createIndexLoader>['need']>>) =>
  index?.plekken.map(({ titel }) => titel);

describe('the loader of the index', () => {
  test('fetches the first file once, however often it is asked', async () => {
    const { lader, pogingen } = createBron();
    await Promise.all([lader.start(), lader.start(), lader.need(['x'])]);
    expect(listTitels(await lader.start())).toEqual(['Kern']);
    expect(pogingen).toEqual(['index.json']);
  });

  test('gives a part to all who need it at the same time, and to nobody afterwards', async () => {
    const { lader, pogingen } = createBron();
    const samen = await Promise.all([lader.need(['veilig']), lader.need(['veiligheid', 'jeugd'])]);
    expect(samen.map(listTitels)).toEqual([['Veiligheid'], ['Veiligheid', 'Jeugd']]);
    expect(await lader.need(['veiligheid'])).toBeUndefined();
    expect(pogingen).toEqual(['index.json', 'deel-vei.json', 'deel-jeu.json']);
  });

  test.each(['index.json', 'deel-vei.json'])('tries again after %s could not be fetched', async (bestand) => {
    const { lader, pogingen } = createBron({ [bestand]: 1 });
    await expect(lader.need(['veiligheid'])).rejects.toThrow('offline');
    expect(listTitels(await lader.need(['veiligheid']))).toEqual(['Veiligheid']);
    expect(pogingen.filter((een) => een === bestand)).toHaveLength(2);
  });

  test('says so when something else than the index answers', async () => {
    await expect(createBron().lader.need(['plannen'])).rejects.toThrow('another form');
    for (const antwoord of [undefined, null, 'Log in', [], { versie: 1 }]) {
      await expect(createIndexLoader(() => Promise.resolve(antwoord), '').start()).rejects.toThrow('another form');
    }
  });
});

test('parts are asked for the words as typed, mended and in other names, each once', () => {
  const vragen = {
    ...{ zelf: 'wijktaem plan', hersteld: 'wijkteam plan', los: ['wijkteam', 'plan'] },
    verruimd: [{ tekst: 'lokaal team plan', naam: 'lokaal team' }],
  };
  expect(listGevraagd(vragen)).toEqual(['wijktaem', 'plan', 'wijkteam', 'lokaal', 'team']);
  expect(listGevraagd({ zelf: 'plan', hersteld: undefined, los: [], verruimd: [] })).toEqual(['plan']);
});
