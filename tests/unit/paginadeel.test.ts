import { expect, test } from 'vitest';
import { cutPaginadeel } from '../../src/domain/paginadeel.ts';

const HTML = '<p>Vooraf.</p><h2 id="een">Een</h2><h3 id="sub">Sub</h3><p>1</p><h2 id="twee">Twee</h2><p>2</p>';

test.each([
  ['een', '<h2 id="een">Een</h2><h3 id="sub">Sub</h3><p>1</p>', '<p>Vooraf.</p><h2 id="twee">Twee</h2><p>2</p>'],
  ['twee', '<h2 id="twee">Twee</h2><p>2</p>', '<p>Vooraf.</p><h2 id="een">Een</h2><h3 id="sub">Sub</h3><p>1</p>'],
  ['sub', '', HTML],
  ['drie', '', HTML],
])('the part %s runs to the next heading of its level', (kop, deel, rest) => {
  expect(cutPaginadeel(HTML, kop)).toEqual({ deel, rest });
});
