import { describe, expect, test } from 'vitest';
import {
  beoordeel,
  computeCijfers,
  formatMisser,
  isGoed,
  listOnbekend,
  zoekvragenSchema,
} from '../../scripts/zoekvragen.ts';

test.each([
  ['the page itself', ['/a/'], ['/a/'], true],
  ['a place on the page', ['/a/#b'], ['/a/'], true],
  ['that place', ['/a/#b'], ['/a/#b'], true],
  ['the page of that place', ['/a/'], ['/a/#b'], false],
  ['another place on the page', ['/a/#c'], ['/a/#b'], false],
  ['a place that is shown with the page', ['/a/', '/a/#c', '/a/#b'], ['/a/#b'], true],
  ['a page further down', ['/a/b/'], ['/a/'], false],
  ['one of the right ones', ['/b/'], ['/a/', '/b/'], true],
])('a row is right when it leads to what is asked for: %s', (_case, rij, goed, expected) => {
  expect(isGoed(rij, goed)).toBe(expected);
});

describe('the figures', () => {
  test('count the first right row', () => {
    const rijen = [['/a/'], ['/b/'], ['/b/#c']];
    expect(beoordeel({ vraag: 'b', goed: ['/b/'] }, rijen).plaats).toBe(1);
    expect(beoordeel({ vraag: 'b', goed: ['/x/'] }, rijen).plaats).toBeUndefined();
  });

  test('are parts of all questions', () => {
    const cijfers = computeCijfers([{ plaats: 0 }, { plaats: 2 }, { plaats: 3 }, { plaats: undefined }]);
    expect(cijfers).toEqual({ aantal: 4, hit1: 0.25, hit3: 0.5, mrr: (1 + 1 / 3 + 1 / 4) / 4 });
  });

  test('of nothing are zero', () => {
    expect(computeCijfers([])).toEqual({ aantal: 0, hit1: 0, hit3: 0, mrr: 0 });
  });

  test('name what came instead', () => {
    const fout = { vraag: 'b', goed: ['/b/'], rijen: [['/a/', '/a/#x'], ['/c/']], plaats: undefined };
    expect(formatMisser(fout)).toBe('  b: not among 2 rows; right is /b/; on top is /a/, /c/');
    expect(formatMisser({ ...fout, plaats: 3 })).toContain('at place 4');
  });
});

describe('a file with questions', () => {
  const vraag = { vraag: 'vt', goed: ['/begrippen/veilig-thuis/'] };
  test.each([
    ['questions per kind', [{ soort: 'afkorting', vragen: [vraag] }], true],
    ['a place on a page', [{ soort: 'afkorting', vragen: [{ ...vraag, goed: ['/zelfscan/#6a-1', '/'] }] }], true],
    ['a kind without questions', [{ soort: 'afkorting', vragen: [] }], false],
    ['a question without answers', [{ soort: 'afkorting', vragen: [{ ...vraag, goed: [] }] }], false],
    ['an address without its slash', [{ soort: 'afkorting', vragen: [{ ...vraag, goed: ['/begrippen'] }] }], false],
    ['an unknown field', [{ soort: 'afkorting', vragen: [{ ...vraag, fout: [] }] }], false],
    ['nothing', null, false],
  ])('has %s: %j is %s', (_case, inhoud, expected) => {
    expect(zoekvragenSchema.safeParse(inhoud).success).toBe(expected);
  });

  test('may call only addresses right that are on the site', () => {
    const soorten = [{ soort: 'a', vragen: [vraag, { vraag: 'x', goed: ['/weg/', '/weg/', '/ook-weg/'] }] }];
    expect(listOnbekend(soorten, (adres) => adres === '/begrippen/veilig-thuis/')).toEqual(['/weg/', '/ook-weg/']);
  });
});
