import { expect, test } from 'vitest';
import { formatGebruik } from '../../src/domain/opslaggebruik.ts';

test.each([
  [0, '0 van ongeveer 5 MB'],
  [1, 'minder dan 0,1 van ongeveer 5 MB'],
  [99_999, 'minder dan 0,1 van ongeveer 5 MB'],
  [100_000, '0,1 van ongeveer 5 MB'],
  [3_140_000, '3,1 van ongeveer 5 MB'],
  [5_000_000, '5 van ongeveer 5 MB'],
])('%i characters are %s', (tekens, tekst) => {
  expect(formatGebruik(tekens)).toBe(tekst);
});
