import { expect, test } from 'vitest';
import { listGetypteRegels, toKostensleutel } from '../../src/islands/verbeterplan/getalteksten.ts';

test('the lines in which something stands that cannot be read are named once, of one verbeterpunt', () => {
  const teksten = new Map([
    [toKostensleutel('p1', 'r1', 'jaar'), 'ooit'],
    [toKostensleutel('p1', 'r1', 'bedrag'), 'veel'],
    [toKostensleutel('p2', 'r2', 'bedrag'), 'veel'],
    ['plan tot', 'ooit'],
  ]);
  expect(listGetypteRegels(teksten, 'p1')).toEqual(['r1']);
  expect(listGetypteRegels(undefined, 'p1')).toEqual([]);
});
