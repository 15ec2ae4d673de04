import { computeBudgets, computeZoekbudget, formatSize, isWithin, type Weight } from './budgets.ts';
import { isReadingPage, readBuiltSite, readSite } from './built-site.ts';
import { createWeegschaal } from './weigh-site.ts';

// Weighs the built site, prints the heaviest pages and every budget, and exits 1 when one is exceeded.

const site = readSite();
const built = readBuiltSite();
const { weighPage, weighZoeken } = createWeegschaal(built);

const weights = built.pages.map(weighPage);
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
