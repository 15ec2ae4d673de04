import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The rules are put to a house of empty rooms, so that the test does not depend on which files happen to exist.
const FOLDERS = [
  'domain',
  'schemas',
  'catalog',
  'check',
  'storage',
  'stores',
  'export',
  'search',
  'offline',
  'build',
  'islands',
  'components',
  'layouts',
  'pages',
];

/** Who may import whom, written out once more: an error in the configuration must not repeat itself here. */
const ALLOWED_FOLDERS: Record<string, string[]> = {
  domain: [],
  schemas: ['domain'],
  catalog: ['domain', 'schemas'],
  check: ['domain', 'schemas'],
  storage: ['domain'],
  stores: ['domain', 'storage'],
  export: ['domain'],
  search: ['domain'],
  offline: ['domain', 'storage'],
  build: ['domain', 'search', 'check', 'offline'],
  islands: ['domain', 'stores', 'export', 'search', 'offline'],
  components: ['domain'],
  layouts: ['domain', 'components'],
  pages: ['domain', 'catalog', 'components', 'islands', 'layouts', 'export', 'search', 'offline', 'stores'],
};

/** The only folders that may use a package. */
const PACKAGE_FOLDERS: Record<string, string[]> = {
  'astro/zod': ['check', 'schemas'],
  'astro:content': ['catalog'],
  nanostores: ['storage', 'stores'],
  papaparse: ['export'],
  docx: ['export'],
  pagefind: ['build'],
  vite: ['build'],
  preact: ['islands'],
  'preact/hooks': ['islands'],
  '@nanostores/preact': ['islands'],
  'chart.js': ['islands'],
  'chart.js/auto': ['islands'],
  yaml: ['check'],
  satteri: ['check'],
  'node:fs': ['build', 'check'],
  'node:fs/promises': ['build', 'check'],
  'node:zlib': ['build', 'check', 'pages'],
};

const FORMS: [form: string, write: (source: string) => string][] = [
  ['import', (source) => `import { x } from '${source}';\nconsole.log(x);`],
  ['import for its effect', (source) => `import '${source}';`],
  ['import type', (source) => `import type { X } from '${source}';\nexport type Y = X;`],
  ['import() as a type', (source) => `export type Y = import('${source}').X;`],
  ['import()', (source) => `export const load = () => import('${source}');`],
  ['export from', (source) => `export { x } from '${source}';`],
  ['export type from', (source) => `export type { X } from '${source}';`],
  ['export * from', (source) => `export * from '${source}';`],
];

const EXTENSIONS: [extension: string, wrap: (code: string) => string][] = [
  ['ts', (code) => code],
  ['tsx', (code) => code],
  ['astro', (code) => `---\n${code}\n---\n\n<p>Tekst</p>\n`],
];

let root = '';
let eslint: ESLint;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-rules-'));
  for (const folder of FOLDERS) {
    mkdirSync(join(root, 'src', folder), { recursive: true });
    writeFileSync(join(root, 'src', folder, 'kamer.ts'), 'export const x = 1;\n');
  }
  writeFileSync(join(root, 'elders.ts'), 'export const x = 1;\n');
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: join(process.cwd(), 'eslint.config.js'),
    // The snippets belong to no TypeScript project; the folder rules do not need one.
    overrideConfig: [
      { settings: { 'boundaries/root-path': root } },
      { ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] },
    ],
  });
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Rules that the code breaks when it stands in `path`; a fault of the parser is '(parser)'. */
async function lint(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  if (result === undefined) throw new Error(`ESLint ignores ${path}.`);
  return result.messages.map(({ ruleId }) => ruleId ?? '(parser)');
}

const breaksFolders = async (path: string, code: string) => {
  const rules = await lint(path, code);
  expect(rules).not.toContain('(parser)');
  return rules.includes('boundaries/dependencies');
};

const plainImport = (source: string) => `import { x } from '${source}';\nconsole.log(x);`;

describe('a folder imports only the folders that the table gives it', () => {
  test.each(FOLDERS)('%s', async (from) => {
    const allowed = [];
    for (const to of FOLDERS.filter((folder) => folder !== from)) {
      if (!(await breaksFolders(`src/${from}/nieuw.ts`, plainImport(`../${to}/kamer.ts`)))) allowed.push(to);
    }
    expect(allowed.sort()).toEqual([...(ALLOWED_FOLDERS[from] ?? [])].sort());
  });

  test.each(FOLDERS)('%s imports its own files, from a folder inside it too', async (folder) => {
    expect(await breaksFolders(`src/${folder}/nieuw.ts`, plainImport('./kamer.ts'))).toBe(false);
    expect(await breaksFolders(`src/${folder}/diep/nieuw.ts`, plainImport('../kamer.ts'))).toBe(false);
  });

  test.each(FOLDERS)('%s imports nothing from outside src', async (folder) => {
    expect(await breaksFolders(`src/${folder}/nieuw.ts`, plainImport('../../elders.ts'))).toBe(true);
  });

  test('content.config.ts imports schemas, domain and check', async () => {
    const allowed = [];
    for (const to of FOLDERS) {
      if (!(await breaksFolders('src/content.config.ts', plainImport(`./${to}/kamer.ts`)))) allowed.push(to);
    }
    expect(allowed).toEqual(['domain', 'schemas', 'check']);
  });
});

describe('a package is used only in the folders that own it', () => {
  test.each(Object.entries(PACKAGE_FOLDERS))('%s', async (name, owners) => {
    const allowed = [];
    for (const folder of FOLDERS) {
      if (!(await breaksFolders(`src/${folder}/nieuw.ts`, plainImport(name)))) allowed.push(folder);
    }
    expect(allowed.sort()).toEqual([...owners].sort());
  });

  test.each(FOLDERS)('a package that the table does not name is forbidden in %s', async (folder) => {
    expect(await breaksFolders(`src/${folder}/nieuw.ts`, plainImport('lodash'))).toBe(true);
  });
});

describe.each(EXTENSIONS)('in .%s files no form of import escapes', (extension, wrap) => {
  test.each(FORMS)('%s', async (_form, write) => {
    const path = `src/components/nieuw.${extension}`;
    expect(await breaksFolders(path, wrap(write('../catalog/kamer.ts')))).toBe(true);
    expect(await breaksFolders(path, wrap(write('papaparse')))).toBe(true);
    expect(await breaksFolders(path, wrap(write('../domain/kamer.ts')))).toBe(false);
  });
});

test('a script element in an .astro file imports nothing: what runs in the browser lives in a module', async () => {
  const script = "<p>Tekst</p>\n<script>\nimport { x } from '../domain/kamer.ts';\nconsole.log(x);\n</script>\n";
  expect(await breaksFolders('src/components/nieuw.astro', script)).toBe(true);
});

test('a new folder in src needs a row in the table', async () => {
  expect(await lint('src/utils/nieuw.ts', 'export const x = 1;\n')).toContain('boundaries/no-unknown-files');
});

describe('a habit of the house is a fault to break', () => {
  test.each([
    [
      'useStore without the value of the server',
      'src/islands/a.tsx',
      'useStore($x);',
      'useStore($x, { ssr: () => LEEG });',
    ],
    [
      'useStore with other options',
      'src/islands/a.tsx',
      'useStore($x, { keys: [] });',
      'useStore($x, { keys: [], ssr: () => LEEG });',
    ],
    ['innerHTML', 'src/islands/a.tsx', 'el.innerHTML = x;', 'el.textContent = x;'],
    [
      'dangerouslySetInnerHTML',
      'src/islands/a.tsx',
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: x }} />;',
      'export const A = () => <p>{x}</p>;',
    ],
    ['localStorage', 'src/stores/a.ts', "localStorage.getItem('x');", "opslag.getItem('x');"],
    ['window.localStorage', 'src/stores/a.ts', "window.localStorage.getItem('x');", "opslag.getItem('x');"],
    ['getCollection outside the catalogue', 'src/pages/a.ts', "await getCollection('x');", "await getPaginas('x');"],
    ['getEntry outside the catalogue', 'src/pages/a.ts', "await getEntry('x', 'y');", "await getPagina('y');"],
    ['a default export', 'src/domain/a.ts', 'export default 1;', 'export const A = 1;'],
    [
      'Date.now in domain',
      'src/domain/a.ts',
      'export const a = () => Date.now();',
      'export const a = (nu: number) => nu;',
    ],
    [
      'new Date() in domain',
      'src/domain/a.ts',
      'export const a = () => new Date();',
      'export const a = (d: string) => new Date(d);',
    ],
    [
      'Math.random in domain',
      'src/domain/a.ts',
      'export const a = () => Math.random();',
      'export const a = () => Math.max(1);',
    ],
    [
      'a script from another folder',
      'src/components/a.astro',
      '<script src="../catalog/kamer.ts"></script>',
      '<script src="./kamer.ts"></script>',
    ],
    [
      'a script from public/',
      'src/components/a.astro',
      '<script src="/kamer.js"></script>',
      '<script src="./kamer.ts"></script>',
    ],
    [
      'import(`…`)',
      'src/islands/a.ts',
      'export const a = () => import(`../domain/kamer.ts`);',
      "export const a = () => import('../domain/kamer.ts');",
    ],
  ])('%s', async (_habit, path, wrong, right) => {
    expect(await lint(path, wrong)).toContain('no-restricted-syntax');
    expect(await lint(path, right)).not.toContain('no-restricted-syntax');
  });

  test.each([
    ['localStorage in storage', 'src/storage/a.ts', "localStorage.getItem('x');"],
    ['getCollection in the catalogue', 'src/catalog/a.ts', "await getCollection('x');"],
    ['new Date() outside domain', 'src/islands/a.ts', 'export const a = () => new Date();'],
    ['a default export of a configuration', 'astro.config.mjs', 'export default 1;'],
  ])('%s is no fault', async (_case, path, code) => {
    expect(await lint(path, code)).not.toContain('no-restricted-syntax');
  });
});
