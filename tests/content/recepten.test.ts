import { mkdtempSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeContent } from '../../scripts/nieuw/make-content.ts';
import { addGepubliceerd } from '../../src/check/add-gepubliceerd.ts';
import { checkContent, listFaults } from '../../src/check/check-content.ts';
import { listNieuw } from '../../src/check/check-gepubliceerd.ts';
import { formatFault } from '../../src/check/fault.ts';
import { listVerhuisd } from '../../src/check/list-verhuisd.ts';
import { readContent } from '../../src/check/read-content.ts';
import type { Vragenlijst } from '../../src/domain/zelfscan.ts';
import { toVragenlijst, vragenlijstSchema } from '../../src/schemas/zelfscan.ts';
import { openZelfscan } from '../../src/stores/zelfscan.ts';
import { FakeBrowser } from '../unit/fake-browser.ts';
import { doStap, readRecepten, type Stap } from './recept.ts';

const RECEPTEN = readRecepten(readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8'));
const MAP = mkdtempSync(join(tmpdir(), 'recepten-'));
let volgende = 0;

afterAll(() => rm(MAP, { recursive: true }));

/** What `npm run ids` does: it takes no content with faults. */
async function writeIds(map: string): Promise<void> {
  const content = await readContent(map);
  expect(listFaults(content).map(formatFault)).toEqual([]);
  const pad = join(map, 'gepubliceerd.yaml');
  const tekst = content.yaml.gepubliceerd && (await readFile(pad, 'utf8'));
  await writeFile(pad, addGepubliceerd(tekst, listNieuw(content)));
}

/** A new content folder after the steps of a recipe, apart from those that `laatWeg` names. */
async function cook(titel: string, laatWeg: (stap: Stap) => boolean = () => false): Promise<string> {
  const recept = RECEPTEN.find((een) => een.titel === titel);
  if (recept === undefined) throw new Error(`CONTRIBUTING.md has no recipe ‘${titel}’.`);
  volgende += 1;
  const map = join(MAP, String(volgende));
  await makeContent(map);
  for (const stap of recept.stappen) if (!laatWeg(stap)) await doStap(map, stap, writeIds);
  return map;
}

const listMessages = async (map: string) => (await checkContent(map)).map(formatFault);

async function readVragenlijst(map: string): Promise<Vragenlijst> {
  return toVragenlijst(vragenlijstSchema.parse(parse(await readFile(join(map, 'zelfscan/vragen.yaml'), 'utf8'))));
}

const readList = async (map: string, file: string) => readFile(join(map, file), 'utf8');

test('the recipes are there', () => {
  expect(RECEPTEN.map(({ titel, stappen }) => `${titel}: ${String(stappen.length)}`)).toEqual([
    'A new term: 3',
    'A new question in the zelfscan: 4',
    'A question in the place of another: 6',
    'A question that goes: 6',
    'A new instrument: 6',
    'A new edition of a source: 14',
    'A part left out: 5',
  ]);
});

test.each(RECEPTEN.map(({ titel }) => titel))(
  '%s: who follows the recipe has content without faults',
  async (titel) => {
    expect(await listMessages(await cook(titel))).toEqual([]);
  },
);

test('a new term that no text uses is reported, so the step on the page is needed', async () => {
  const isPagina = (stap: Stap) => stap.soort === 'wijzig' || stap.soort === 'ids';
  const map = await cook('A new term', isPagina);
  expect(
    listFaults(await readContent(map))
      .map(formatFault)
      .join(),
  ).toContain('schooltuin');
});

describe('what happens to answers that a browser keeps', () => {
  const OUD = { 'plein-1': 'op orde', 'plein-2': 'niet op orde', 'beheer-3': 'op orde' } as const;

  /** A zelfscan kept with the questions of the example, opened again with those of a site after a recipe. */
  async function reopen(titel: string) {
    const [voor, na] = await Promise.all(
      [cook(titel, () => true), cook(titel)].map(async (map) => readVragenlijst(await map)),
    );
    if (voor === undefined || na === undefined) throw new Error('two lists');
    const browser = new FakeBrowser();
    const scan = openZelfscan(browser.openTab().opslag, '1', voor);
    for (const [id, antwoord] of Object.entries(OUD)) scan.setAntwoord(id, antwoord);
    scan.setToelichting('plein-2', 'Twee scholen nog niet.');
    browser.wacht();
    const open = () => openZelfscan(browser.openTab().opslag, '1', na);
    const store = open();
    return {
      verschil: store.verschil,
      beantwoordingen: store.$invoer.get().beantwoordingen,
      answerNew: () => {
        store.setAntwoord('plein-4', 'op orde');
        browser.wacht();
        const later = open();
        return { verschil: later.verschil, beantwoordingen: later.$invoer.get().beantwoordingen };
      },
    };
  }

  const BEWAARD = {
    'plein-1': { antwoord: 'op orde' },
    'plein-2': { antwoord: 'niet op orde', toelichting: 'Twee scholen nog niet.' },
    'beheer-3': { antwoord: 'op orde' },
  };

  test('a new question: all stay, and the visitor is told of it until something is changed', async () => {
    const { verschil, beantwoordingen, answerNew } = await reopen('A new question in the zelfscan');
    expect(beantwoordingen).toEqual(BEWAARD);
    expect(verschil).toEqual({ nieuw: ['Denken leerlingen mee over het ontwerp?'], vervallen: [], overgenomen: [] });
    expect(answerNew()).toEqual({
      verschil: undefined,
      beantwoordingen: { ...BEWAARD, 'plein-4': { antwoord: 'op orde' } },
    });
  });

  test('a question in the place of another: it gets the answer, which stays where it was too', async () => {
    const { verschil, beantwoordingen, answerNew } = await reopen('A question in the place of another');
    expect(beantwoordingen).toEqual({ ...BEWAARD, 'plein-4': BEWAARD['plein-2'] });
    expect(verschil).toEqual({
      nieuw: [],
      vervallen: ['Weet u welke scholen mee willen doen?'],
      overgenomen: ['Weet u welke scholen mee willen doen en meebetalen?'],
    });
    expect(answerNew().beantwoordingen).toEqual({
      ...BEWAARD,
      'plein-4': { ...BEWAARD['plein-2'], antwoord: 'op orde' },
    });
  });

  test('a question that goes: its answer stays, and the visitor is told that it is no longer asked', async () => {
    const { verschil, beantwoordingen } = await reopen('A question that goes');
    expect(beantwoordingen).toEqual(BEWAARD);
    expect(verschil).toEqual({
      nieuw: [],
      vervallen: ['Kijken school en gemeente elk jaar samen hoe het gaat?'],
      overgenomen: [],
    });
  });
});

test('links to the place of a question that was replaced arrive at the new one', async () => {
  const { ankers } = listVerhuisd(await readContent(await cook('A question in the place of another')));
  expect(ankers).toEqual([{ pagina: '/aanpak/fase-1/', oud: 'plein-2', nieuw: 'plein-4' }]);
});

test('a page and a heading that moved with a new edition leave what leads from the old to the new', async () => {
  const map = await cook('A new edition of a source');
  const { paginas, ankers } = listVerhuisd(await readContent(map));
  expect(ankers).toEqual([{ pagina: '/aanpak/fase-2/', oud: 'stappen', nieuw: 'werkwijze' }]);
  expect(paginas).toEqual([{ oud: '/bouwstenen/beheer/', nieuw: '/bouwstenen/onderhoud/' }]);
  // What still comes from the old edition says so.
  expect(await readList(map, 'begrippen/begrippen.yaml')).toMatch(/bron: handboek-2027[\s\S]*bron: handboek,/);
});

test('nothing of a part that is left out stays behind', async () => {
  const { files, yaml } = await readContent(await cook('A part left out'));
  expect(files.filter((file) => file.includes('checklist'))).toEqual([]);
  expect(JSON.stringify([yaml.site?.data, yaml.home?.data, yaml.gepubliceerd?.data])).not.toContain(
    'checklist-sturing',
  );
});

test('a part that was published is not left out unnoticed', async () => {
  const map = await cook(
    'A part left out',
    (stap) => stap.soort === 'ids' || (stap.soort === 'verwijder' && stap.pad === 'gepubliceerd.yaml'),
  );
  expect((await listMessages(map)).join('\n')).toContain('De pagina ‘/checklist-sturing/’ is gepubliceerd');
});

describe('a recipe cannot rot', () => {
  const read = (tekst: string) => readRecepten(`### Recipes\n\n#### Een\n\n${tekst}\n\n### Verder\n`);

  test('a block of code that does not say where it goes is refused', () => {
    expect(() => read('1. Zomaar:\n\n   ```yaml\n   a: b\n   ```')).toThrow('of which 0 say where they go');
  });

  test('a change of what is not there, or stands there twice, cannot be done', async () => {
    const [recept] = read(
      '1. In `site.yaml`:\n\n   ```diff\n   -bestaat niet\n   ```\n\n2. In `home.yaml`:\n\n   ```diff\n      - voor: Voor\n   ```',
    );
    const map = await cook('A new term', () => true);
    for (const stap of recept?.stappen ?? []) {
      await expect(doStap(map, stap, writeIds)).rejects.toThrow('not once');
    }
    expect(recept?.stappen).toHaveLength(2);
  });
});
