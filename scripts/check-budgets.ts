import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compressedSize,
  computeBudgets,
  computeZoekbudget,
  dropPreact,
  followScripts,
  formatSize,
  isWithin,
  listRenderers,
  listScripts,
  listStyles,
  type Weight,
} from './budgets.ts';
import { findFile, isReadingPage, readBuiltSite, readSite, type BuiltPage } from './built-site.ts';

// Weighs the built site, prints the heaviest pages and every budget, and exits 1 when one is exceeded.

const site = readSite();
const built = readBuiltSite();
const sizes = new Map<string, number>();

const weights = built.pages.map(weigh);
const total = ({ html, css, js }: Weight) => html + css + js;

console.log('The ten heaviest pages (brotli; total = HTML + CSS + JavaScript, lazy = loaded on demand only):');
const column = (text: string) => text.padStart(10);
console.log(`${['total', 'html', 'css', 'js', 'lazy js'].map(column).join('')}  page`);
for (const weight of weights.toSorted((a, b) => total(b) - total(a)).slice(0, 10)) {
  const figures = [total(weight), weight.html, weight.css, weight.js, weight.lazyJs];
  console.log(`${figures.map((bytes) => column(formatSize(bytes))).join('')}  ${weight.adres}`);
}

console.log('\nBudgets (value / limit):');
const budgets = [
  ...computeBudgets(weights, (adres) => isReadingPage({ adres }, site)),
  computeZoekbudget(weighZoeken()),
];
for (const budget of budgets) {
  console.log(
    `${isWithin(budget) ? '✓' : '✗'} ${budget.name.padEnd(38)} ${formatSize(budget.value)} / ${formatSize(budget.limit)}`,
  );
}
if (!budgets.every(isWithin)) process.exitCode = 1;

function weigh(page: BuiltPage): Weight {
  const { eager, lazy } = followScripts(listScripts(page), readText);
  return {
    adres: page.adres,
    html: compressedSize(page.html),
    css: sumSizes(listStyles(page)),
    js: sumSizes(eager),
    lazyJs: sumSizes(lazy),
  };
}

/** All scripts of the search page, those for later too, and the index. Pagefind stands apart: it comes after the first suggestion. */
function weighZoeken(): number {
  const page = built.pages.find(({ adres }) => adres === '/zoeken/');
  if (page === undefined) throw new Error('There is no /zoeken/ to weigh.');
  const { eager, lazy } = followScripts(listScripts(page), readText);
  const { eager: rendering } = followScripts(listRenderers(page), readText);
  return sumSizes([...dropPreact([...eager, ...lazy], rendering), `${built.basis}zoeken/index.json`]);
}

function sumSizes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + sizeOf(path), 0);
}

/** Pages share files; each is compressed once. */
function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const text = readText(path);
  if (text === undefined) throw new Error(`${path} is linked but was not built.`);
  const size = compressedSize(text);
  sizes.set(path, size);
  return size;
}

function readText(path: string): string | undefined {
  const file = findFile(built, path);
  return file === undefined ? undefined : readFileSync(join(built.folder, file), 'utf8');
}
