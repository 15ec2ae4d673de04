import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listSchemabestanden, listSchemakoppelingen, SCHEMAMAP } from '../../src/check/list-schemabestanden.ts';
import { listFaults } from '../../src/check/check-content.ts';
import { readContent, YAML_FILES } from '../../src/check/read-content.ts';
import { changeBase, withFolder } from './fixture.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const readProject = (path: string) => readFile(join(PROJECT, path), 'utf8');

test('the schemas for editing programs are those of the code; npm run schemas writes them', async () => {
  const bestanden = listSchemabestanden();
  const geschreven = await readdir(join(PROJECT, SCHEMAMAP));
  expect(geschreven.map((naam) => `${SCHEMAMAP}/${naam}`).sort()).toEqual(bestanden.map(({ path }) => path).sort());
  for (const { path, text } of bestanden) expect(await readProject(path), path).toBe(text);
});

test('the settings of the project lead every YAML file to its schema, in any content folder', async () => {
  const settings: unknown = JSON.parse(await readProject('.vscode/settings.json'));
  expect(settings).toMatchObject({ 'yaml.schemas': listSchemakoppelingen() });
  expect(Object.values(listSchemakoppelingen()).sort()).toEqual(
    Object.values(YAML_FILES)
      .map((file) => `**/${file}`)
      .sort(),
  );
  for (const path of Object.keys(listSchemakoppelingen())) expect(existsSync(join(PROJECT, path)), path).toBe(true);
});

test('a schema says in Dutch what a field is for and what form it has', () => {
  const pagina: unknown = JSON.parse(listSchemabestanden().find(({ patroon }) => patroon === '**/*.mdx')?.text ?? '');
  expect(pagina).toMatchObject({
    additionalProperties: false,
    required: ['titel', 'menutitel', 'omschrijving', 'volgorde'],
    properties: {
      fase: {
        description: 'de id van de fase waar de pagina over gaat',
        patternErrorMessage: 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld ‘fase-2’.',
      },
    },
  });
});

test('what editing programs keep in a content folder is no content', async () => {
  await withFolder(changeBase({ '.vscode/settings.json': '{}', '.vscode/schemas/site.json': '{}' }), async (root) => {
    expect(listFaults(await readContent(root))).toEqual([]);
  });
});
