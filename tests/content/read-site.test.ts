import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readSite } from '../../src/check/read-site.ts';
import { changeBase, withFolder, type Changes } from './fixture.ts';

const read = (changes: Changes) =>
  withFolder(changeBase(changes), (root) => readSite(pathToFileURL(`${root}/`)).catch((error: unknown) => error));

test('the configuration is that of site.yaml', async () => {
  expect(await read({})).toMatchObject({ id: 'proef', basis: '/', thema: 'kaal' });
});

test.each([
  ['broken', { 'site.yaml': ['belofte: { titel: Belofte., tekst: Uitleg. }', 'belofte: { titel: Belofte.'] }],
  ['wrong', { 'site.yaml': ['basis: /', 'basis: pad'] }],
  ['missing', { 'site.yaml': null }],
] satisfies [string, Changes][])('a %s site.yaml is reported like any other fault', async (_geval, changes) => {
  const error = await read(changes);
  expect(error).toBeInstanceOf(Error);
  expect(error instanceof Error && error.message).toMatch(/^De inhoud heeft fouten:\n\S+\/site\.yaml:\d+ /);
});
