import { describe, expect, test } from 'vitest';
import { brotliDecompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { findInstalledBrowser, readTar, type System } from '../../scripts/chromium.ts';
import { isNodeSuitable, isUpToDate } from '../../scripts/install.mjs';
import { countPlaywright, countVitest } from '../../scripts/test-counts.mjs';

describe('packages are installed anew only when something that is needed is missing', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  test.each([
    ['all there', { a }, { a }, true],
    ['more there than asked', { a }, { a, b: a }, true],
    ['one missing', { a, b: a }, { a }, false],
    ['another version', { a }, { a: { ...a, version: '1.0.1' } }, false],
    ['other contents', { a }, { a: { ...a, integrity: 'sha512-b' } }, false],
    ['one for another platform missing', { a: { ...a, optional: true } }, {}, true],
    ['the project itself', { '': { version: '2' } }, {}, true],
  ])('%s', (_case, lock, installed, expected) => {
    expect(isUpToDate({ packages: lock }, { packages: installed })).toBe(expected);
  });
});

test.each([
  ['18.20.0', false],
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('whether Node %s can run the tools: %s', (version, isSuitable) => {
  expect(isNodeSuitable(version)).toBe(isSuitable);
});

describe('what a runner of tests reports is counted', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((t) => ({ status: t })),
  });
  test.each([
    ['all passed', { testResults: [file('passed', 'passed', 'passed')] }, 0, [2, 0]],
    ['one failed', { testResults: [file('failed', 'passed', 'failed')] }, 1, [1, 1]],
    ['a file that does not load', { testResults: [file('failed'), file('passed', 'passed')] }, 1, [1, 1]],
    ['a skipped test fails: it protects nothing', { testResults: [file('passed', 'passed', 'skipped')] }, 0, [1, 1]],
    ['a fault outside the tests', { testResults: [file('passed', 'passed')] }, 1, [1, 1]],
    ['no tests at all', { testResults: [] }, 0, [0, 1]],
    ['no report', undefined, 1, [0, 1]],
  ])('vitest: %s', (_case, report, code, [passed, failed]) => {
    expect(countVitest(report, code)).toEqual({ passed, failed });
  });

  test.each([
    ['all passed', { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, 0, [3, 0]],
    ['failed, unsteady and skipped ones', { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, 1, [3, 3]],
    ['the server does not start', { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, 1, [0, 1]],
  ])('Playwright: %s', (_case, stats, code, [passed, failed]) => {
    expect(countPlaywright({ stats }, code)).toEqual({ passed, failed });
  });
});

describe('the browser of the tests', () => {
  const system = (platform: NodeJS.Platform, arch: string, files: string[], env: System['env'] = {}): System => ({
    platform,
    arch,
    env,
    exists: (path) => files.includes(path),
  });
  const CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const EDGE = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';

  test.each([
    ['comes with the tests on Linux x64', system('linux', 'x64', []), undefined],
    ['is Chrome on macOS', system('darwin', 'arm64', [CHROME]), CHROME],
    ['is Edge on Windows without Chrome', system('win32', 'x64', [EDGE], { PROGRAMFILES: 'C:\\Program Files' }), EDGE],
    ['is Chromium on other Linux', system('linux', 'arm64', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    ['is the one that CHROMIUM_PATH names', system('linux', 'x64', ['/mijn'], { CHROMIUM_PATH: '/mijn' }), '/mijn'],
  ])('%s', (_case, where, path) => {
    expect(findInstalledBrowser(where)).toBe(path);
  });

  test.each([
    ['without any', system('darwin', 'arm64', []), 'Installeer er een'],
    ['with a wrong CHROMIUM_PATH', system('linux', 'x64', [], { CHROMIUM_PATH: '/weg' }), '/weg'],
  ])('%s is an error that says what to do', (_case, where, message) => {
    expect(() => findInstalledBrowser(where)).toThrow(message);
  });

  test('brings the libraries that a bare system lacks', () => {
    const archive = brotliDecompressSync(readFileSync('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    const libraries = new Map(readTar(archive).map(({ name, content }) => [name, content]));
    expect([...libraries.keys()]).toEqual(
      expect.arrayContaining(['lib/libnss3.so', 'lib/libnspr4.so', 'lib/libexpat.so.1']),
    );
    for (const name of ['lib/libnss3.so', 'lib/libexpat.so.1']) {
      expect(libraries.get(name)?.subarray(0, 4).toString('latin1')).toBe('\x7fELF');
    }
  });
});
