import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { findContentFolder, nameContentFolder } from '../../src/check/content-folder.ts';

const MAP = mkdtempSync(join(tmpdir(), 'inhoud-'));
mkdirSync(join(MAP, 'regio'));
afterAll(() => {
  rmSync(MAP, { recursive: true });
});

const find = (...args: string[]) => fileURLToPath(findContentFolder(['node', 'astro', 'build', ...args], MAP, {}));

test('without --content it is the folder of the project', () => {
  expect(find()).toBe(join(process.cwd(), 'content', '/'));
  expect(nameContentFolder(findContentFolder([], MAP, {}))).toBe('content');
});

test.each([
  [['--content', 'regio']],
  [['--content=regio']],
  [['--content', './regio/']],
  [['--content', join(MAP, 'regio')]],
])('it is seen from where the user is: %s', (args) => {
  expect(find(...args)).toBe(join(MAP, 'regio', '/'));
});

test.each([[['--content', 'weg']], [['--content']], [['--content=']]])(
  'a folder that is not there is said in Dutch, with how to make one: %s',
  (args) => {
    expect(() => find(...args)).toThrow(/--content.*npm run nieuw/s);
  },
);

test('what npm kept to itself is not passed over', () => {
  expect(() => findContentFolder([], MAP, { npm_config_content: '../regio' })).toThrow('twee streepjes');
});

test.each([
  ['beside the project', '../mijn-regio/', '../mijn-regio'],
  ['in it', 'proef/inhoud/', 'proef/inhoud'],
])('messages name a folder %s as seen from the project', (_, pad, naam) => {
  expect(nameContentFolder(new URL(pad, pathToFileURL(join(process.cwd(), '/'))))).toBe(naam);
});

test('messages name a folder far away in full', () => {
  expect(nameContentFolder(new URL('file:///ver/weg/inhoud/'))).toBe('/ver/weg/inhoud');
});
