import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contentCheck } from '../../src/build/content-check.ts';
import { checkContent, inspectContent, summarize } from '../../src/check/check-content.ts';
import { nameContentFolder } from '../../src/check/content-folder.ts';
import { formatFault } from '../../src/check/fault.ts';
import { BASE, changeBase, listMessages, withFolder, type Changes } from './fixture.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** One fault for most groups of rules. */
const MANY: Changes = {
  'begrippen/begrippen.yaml': ['bron: boek', 'bron: bok'],
  'bronnen.yaml': ['geldend', 'geldig'],
  'bronnen/index.mdx': ['Er is', 'Er {is'],
  'fruit/appel.md': 'Appel',
  'fruit/index.mdx': ['(/fruit/peer/)', '(/fruit/peer)'],
  'home.yaml': ['titel: Welkom', "titel: 'Welkom"],
  'gepubliceerd.yaml': ['    betekenis: Steel', '    betekenis: Stengel'],
};

const MANY_MESSAGES = [
  'content/begrippen/begrippen.yaml:5 De bron ‘bok’ bestaat niet. Bedoelt u ‘boek’?',
  'content/begrippen/begrippen.yaml:9 Begrip steel heette ‘Stengel’ en heet nu ‘Steel’. Gaat het over iets anders, geef het dan een nieuwe id; is het alleen anders gezegd, pas dan de betekenis aan in content/gepubliceerd.yaml, regel 29.',
  'content/bronnen.yaml:6 Veld ‘status’ is ‘geldig’. Kies uit: geldend, voorganger, regionaal-voorbeeld.',
  'content/bronnen/index.mdx:8 Een accolade is hier geen gewone tekst. Haal de accolade weg; alleen achter een kop hoort {#id}.',
  'content/fruit/appel.md:1 De site leest dit bestand niet. Pagina’s heten ‘naam.mdx’; haal weg wat niet in content/ hoort.',
  'content/fruit/index.mdx:8 De link ‘/fruit/peer’ mist een schuine streep. Schrijf ‘/fruit/peer/’.',
  'content/home.yaml:1 Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de waarde nog een.',
];

test('all faults of all files are reported at once, by file and line', async () => {
  expect(await listMessages(MANY)).toEqual(MANY_MESSAGES);
});

test('content without faults gives none, and a line of what was counted', async () => {
  const uitkomst = await withFolder(BASE, inspectContent);
  expect(uitkomst.faults).toEqual([]);
  expect(summarize(uitkomst)).toBe('Inhoud in orde: 7 pagina’s, 1 vragen, 2 begrippen, 1 bronnen en 1 fasen.');
});

test('files saved on Windows, and files of the system, are no fault', async () => {
  const files = Object.entries(BASE).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const);
  expect(await withFolder({ ...Object.fromEntries(files), '.DS_Store': '' }, checkContent)).toEqual([]);
});

test.each([
  { command: 'build' as const, outcome: ['De inhoud heeft fouten:', ...MANY_MESSAGES].join('\n') },
  { command: 'dev' as const, outcome: undefined },
])('the build fails on the same faults and other commands go on: $command', async ({ command, outcome }) => {
  const files = Object.entries(changeBase(MANY)).map(([file, text]) => [`content/${file}`, text] as const);
  const message = await withFolder(Object.fromEntries(files), async (root) => {
    const map = pathToFileURL(`${root}/content/`);
    const { hooks } = contentCheck(map);
    // The hooks use no more than this of what Astro gives them.
    await Reflect.apply(hooks['astro:config:setup'] ?? fail, undefined, [{ command, updateConfig: () => undefined }]);
    try {
      await Reflect.apply(hooks['astro:config:done'] ?? fail, undefined, []);
      return undefined;
    } catch (error) {
      // Outside the project the folder goes by another name.
      const naam = nameContentFolder(map);
      return error instanceof Error ? error.message.replaceAll(`${naam}/`, 'content/') : String(error);
    }
  });
  expect(message).toBe(outcome);
});

test('the content of this site has no faults', async () => {
  expect((await checkContent(CONTENT)).map(formatFault)).toEqual([]);
});

test('the check and the build read the same files', () => {
  const config = readFileSync(new URL('../../src/content.config.ts', import.meta.url), 'utf8');
  for (const file of [
    'site.yaml',
    'home.yaml',
    'bronnen.yaml',
    'fasen.yaml',
    'begrippen.yaml',
    'soorten.yaml',
    'afkortingen.yaml',
    'vragen.yaml',
  ]) {
    expect(config).toContain(file);
  }
});

function fail(): never {
  throw new Error('The integration has no such hook.');
}
