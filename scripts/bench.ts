import { computeMedian } from './budgets.ts';

/** How long builds of one kind took: milliseconds, one figure per round. */
export type Runs = { pages: number; times: readonly number[] };

/** One line with both medians and how many times the bare build fits in the other. */
export function describeBench(site: Runs, bare: Runs): string {
  const [whole, least] = [computeMedian(site.times), computeMedian(bare.times)];
  const ratio = (whole / least).toFixed(1);
  return `Whole site (${site.pages} pages): ${formatSeconds(whole)}; bare Astro build of the same ${bare.pages} MDX pages: ${formatSeconds(least)}; ratio ${ratio}.`;
}

/** `4130` milliseconds as `4.1 s`. */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Names of the components that a text in MDX uses, each once. */
export function listComponents(mdx: string): string[] {
  return [...new Set([...mdx.matchAll(/<([A-Z][A-Za-z]*)/g)].map(([, name = '']) => name))];
}

/** How many rounds the arguments of the command ask for: `--rounds=3`, else five. Throws with the way out. */
export function readRounds(options: readonly string[]): number {
  const unknown = options.find((option) => !/^--rounds=[1-9]\d*$/.test(option));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. Use --rounds=3 for three rounds.`);
  return Number(options.at(-1)?.slice('--rounds='.length) ?? 5);
}
