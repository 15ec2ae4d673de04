import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** CSS of the design system, as used by the static parts. */
const DESIGN_SYSTEM = ['@utrecht/*-css/**', '@nl-design-system-candidate/*-css/**', '@thema/**'];

/**
 * Whom each folder of src/ may import, and which packages it may use. What is not named here is forbidden,
 * so a package that stands in one row lives in that folder only.
 */
const HOUSE = {
  domain: { folders: [], packages: [] },
  schemas: { folders: ['domain'], packages: ['astro/zod'] },
  catalog: { folders: ['domain', 'schemas'], packages: ['astro:content'] },
  // Zod as well: the check walks the schemas to say in Dutch what a field wants.
  check: {
    folders: ['domain', 'schemas'],
    packages: ['astro/zod', 'yaml', 'satteri', 'postcss', 'node:*', 'node:*/*'],
  },
  storage: { folders: ['domain'], packages: ['nanostores'] },
  stores: { folders: ['domain', 'storage'], packages: ['nanostores'] },
  export: { folders: ['domain'], packages: ['papaparse', 'docx'] },
  search: { folders: ['domain'], packages: [] },
  offline: { folders: ['domain', 'storage'], packages: [] },
  // The catalogue reaches build only as plain output: arguments, never an import. Vite bundles the service worker.
  build: {
    folders: ['domain', 'search', 'check', 'offline'],
    packages: ['pagefind', 'astro', 'postcss', 'vite', 'node:*', 'node:*/*'],
  },
  islands: {
    folders: ['domain', 'stores', 'export', 'search', 'offline', 'styles'],
    packages: ['preact', 'preact/*', '@nanostores/preact', 'chart.js', 'chart.js/*'],
  },
  components: { folders: ['domain', 'styles'], packages: ['astro/types', 'astro:assets', ...DESIGN_SYSTEM] },
  layouts: { folders: ['domain', 'components', 'styles'], packages: ['astro/types', 'astro:assets', ...DESIGN_SYSTEM] },
  // Export and search as well: a route writes a file at the build, so that no visitor loads what makes it.
  pages: {
    folders: [
      'domain',
      'catalog',
      'components',
      'islands',
      'layouts',
      'export',
      'search',
      'offline',
      'stores',
      'styles',
    ],
    // The address of a style sheet that is loaded with a part of the page; what a file weighs on its way to a visitor.
    packages: [
      'astro',
      'astro/types',
      'astro:assets',
      '../../styles/*.css[?]url',
      '../../../styles/*.css[?]url',
      'node:zlib',
      ...DESIGN_SYSTEM,
    ],
  },
  styles: { folders: [], packages: [] },
};

const FOLDERS = Object.keys(HOUSE);

const allow = (from, folders, packages) => [
  ...(folders.length > 0 ? [{ from, allow: { to: { element: { types: { anyOf: folders } } } } }] : []),
  ...(packages.length > 0 ? [{ from, allow: { dependency: { source: packages } } }] : []),
];
const policies = [
  ...FOLDERS.flatMap((name) =>
    allow({ element: { types: name } }, [name, ...HOUSE[name].folders], HOUSE[name].packages),
  ),
  // src/content.config.ts
  ...allow(
    { file: { categories: 'collections' } },
    ['schemas', 'domain', 'check'],
    ['astro:content', 'astro/loaders', 'node:fs', 'yaml'],
  ),
];

const useStore = {
  selector:
    "CallExpression[callee.name='useStore']:not(:has(ObjectExpression:nth-child(2) > Property[key.name='ssr']))",
  message:
    'Give useStore the value of the server: useStore($x, { ssr: () => LEEG }). Without it the first render differs from the HTML and leaves stale attributes.',
};
const innerHtml = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Build elements or set textContent: HTML from a string opens the page to what others wrote.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Render elements: HTML from a string opens the page to what others wrote.',
  },
];
const webStorage = {
  selector: ':matches(Identifier, JSXIdentifier)[name=/^(localStorage|sessionStorage)$/]',
  message: 'Go through src/storage: it versions, checks and keeps what it cannot read.',
};
const collections = {
  selector:
    ':matches(ImportSpecifier[imported.name=/^(getCollection|getEntry|getEntries|getLiveCollection)$/], CallExpression[callee.name=/^(getCollection|getEntry|getEntries|getLiveCollection)$/])',
  message: 'Ask src/catalog: it returns domain types and has checked the references.',
};
const defaultExport = {
  selector: ":matches(ExportDefaultDeclaration, ExportNamedDeclaration > ExportSpecifier[exported.name='default'])",
  message: 'Export by name, so that one thing has one name everywhere.',
};
const hiddenImport = {
  selector: 'ImportExpression > TemplateLiteral[expressions.length=0]',
  message: "Write import('…') with plain quotes: the folder rules do not see a template.",
};
const foreignScript = {
  selector:
    "JSXOpeningElement[name.name='script'] > JSXAttribute[name.name='src']:not([value.value=/^\\.\\/[a-z-]+\\.ts$/])",
  message: 'Name a module beside this file (./naam.ts): there the folder rules see what a script imports.',
};
const impurities = [
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name='performance'][property.name='now']",
    message: 'Domain functions are pure: take the date as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random'], MemberExpression[object.name='crypto']",
    message: 'Domain functions are pure: take what is random as an argument.',
  },
];
const HABITS = [useStore, ...innerHtml, webStorage, collections, defaultExport, hiddenImport, foreignScript];
/** The habits for one kind of file: the later of two settings of a rule replaces the earlier, so each names all. */
const habits = (files, selectors) => ({ files, rules: { 'no-restricted-syntax': ['error', ...selectors] } });
const except = (...exceptions) => HABITS.filter((habit) => !exceptions.includes(habit));

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/']),
  tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] } },
  },
  {
    files: TYPESCRIPT,
    // Scripts in .astro files are linted as virtual .ts files, of which the type checker knows nothing.
    ignores: ['**/*.astro/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      // A cast is no check: foreign data goes through a decoder.
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    // An exception belongs in this file with its reason, not in a comment beside the fault.
    linterOptions: { noInlineConfig: true },
  },
  habits(['**/*.{js,mjs,ts,tsx,astro}'], HABITS),
  habits(['src/storage/**'], except(webStorage)),
  // Tests look at what the browser keeps, and at built HTML as a text.
  habits(['tests/**'], except(webStorage, ...innerHtml)),
  // Fills a browser of its own before it takes a picture.
  habits(['scripts/beelden.ts'], except(webStorage)),
  habits(['src/catalog/**'], except(collections)),
  habits(['src/domain/**'], [...HABITS, ...impurities]),
  // Tools that want a default export; an .astro file has none of its own.
  habits(['*.config.{js,mjs,ts}', 'knip.ts', 'src/env.d.ts'], except(defaultExport)),
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': FOLDERS.map((name) => ({ type: name, pattern: `src/${name}`, partialMatch: false })),
      'boundaries/files': [
        { category: 'collections', pattern: 'src/content.config.ts' },
        { category: 'ambient', pattern: 'src/env.d.ts' },
      ],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/additional-dependency-nodes': [
        // `import('x').T` as a type.
        { selector: 'TSImportType > TSLiteralType > Literal', kind: 'type', name: 'import' },
        { selector: 'TSImportType > Literal', kind: 'type', name: 'import' },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.astro', '.js', '.mjs', '.css'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          message: 'The house forbids this import; the table HOUSE in eslint.config.js says who may import whom.',
          policies,
        },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
);
