import { expect, test } from 'vitest';
import { describeBench, formatSeconds, listComponents, readRounds } from '../../scripts/bench.ts';

test('the bench tells the medians of both builds and their ratio', () => {
  expect(describeBench({ pages: 180, times: [4120, 9000, 4080] }, { pages: 18, times: [2290, 2310, 2200] })).toBe(
    'Whole site (180 pages): 4.1 s; bare Astro build of the same 18 MDX pages: 2.3 s; ratio 1.8.',
  );
});

test.each([
  [0, '0.0 s'],
  [49, '0.0 s'],
  [50, '0.1 s'],
  [61_040, '61.0 s'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(formatSeconds(milliseconds)).toBe(text);
});

test.each([
  { mdx: 'Tekst met 2 < 3.', names: [] },
  { mdx: '<Kader titel="Tip">\n\n<Diagram id="a" />\n\n</Kader>\n\n<Kader titel="b">', names: ['Kader', 'Diagram'] },
])('the bare site has a stub for each component: $mdx', ({ mdx, names }) => {
  expect(listComponents(mdx)).toEqual(names);
});

test.each([
  { options: [], rounds: 5 },
  { options: ['--rounds=1'], rounds: 1 },
  { options: ['--rounds=12'], rounds: 12 },
])('the arguments $options are $rounds rounds', ({ options, rounds }) => {
  expect(readRounds(options)).toBe(rounds);
});

test.each(['--rounds=0', '--rounds=x', '--rounds', '3', '--rounds=3x'])('the argument %s is refused', (option) => {
  expect(() => readRounds([option])).toThrow(`Unknown: ${option}. Use --rounds=3 for three rounds.`);
});
