import { expect, test } from 'vitest';
import {
  computePerPagina,
  describeGroei,
  isEvenZwaar,
  isLineair,
  readAantallen,
  type Meting,
} from '../../scripts/bench/groeicijfers.ts';

const createMeting = (paginas: number, rest: Partial<Meting> = {}): Meting => ({
  paginas,
  tijd: 2000 + 10 * paginas,
  rekentijd: 3000 + 12 * paginas,
  geheugen: 5e8 + 4e5 * paginas,
  pagina: { html: 4000, css: 5000, elementen: 200 },
  zoeken: 25_000,
  volledig: 90_000,
  ...rest,
});
const METINGEN = [40, 400, 4000].map((paginas) => createMeting(paginas));

test('a page more costs what comes on top, whatever a site costs that has none', () => {
  expect(computePerPagina(METINGEN, ({ tijd }) => tijd)).toEqual([10, 10]);
});

test.each([
  [[10, 10], true],
  [[10, 6], true],
  [[10, 12], true],
  [[10, 13], false],
  [[10], true],
])('growth of %j per page is linear: %s', (perPagina, verwacht) => {
  expect(isLineair(perPagina)).toBe(verwacht);
});

test('a page is as heavy in the largest site when it has as many elements and, but for names of files, as many bytes', () => {
  const last = (pagina: Meting['pagina']) => [...METINGEN.slice(0, 2), createMeting(4000, { pagina })];
  expect(isEvenZwaar(METINGEN)).toBe(true);
  expect(isEvenZwaar(last({ html: 4020, css: 5000, elementen: 200 }))).toBe(true);
  expect(isEvenZwaar(last({ html: 4500, css: 5000, elementen: 200 }))).toBe(false);
  expect(isEvenZwaar(last({ html: 4000, css: 5000, elementen: 201 }))).toBe(false);
  // In the smallest the folder of the page is not full yet.
  const klein = createMeting(40, { pagina: { html: 3000, css: 5000, elementen: 150 } });
  expect(isEvenZwaar([klein, ...METINGEN.slice(1)])).toBe(true);
});

test('the report says plainly what does not hold', () => {
  const goed = describeGroei(METINGEN, 30_000).join('\n');
  expect(goed).toContain('Time of one page more, from size to size: 10.0 ms, 10.0 ms: linear, or less.');
  expect(goed).toContain('A page weighs the same in the largest site.');
  expect(goed).toContain('25.00 kB of 30.00 kB: within its budget.');
  const slecht = describeGroei([...METINGEN.slice(0, 2), createMeting(4000, { tijd: 1e6, zoeken: 31_000 })], 30_000);
  expect(slecht.join('\n')).toMatch(/MORE THAN LINEAR[^]*31\.00 kB of 30\.00 kB: ABOVE its budget/);
});

test('the sizes are those asked for, the smallest first', () => {
  expect(readAantallen([], [40, 400])).toEqual([40, 400]);
  expect(readAantallen(['--pages=400,40'], [40])).toEqual([40, 400]);
  expect(() => readAantallen(['--pages=10'], [40])).toThrow('Use --pages=40,400');
  expect(() => readAantallen(['--size=40'], [40])).toThrow('Use --pages=40,400');
});
