import { expect, test } from 'vitest';
import { toKopmerk } from '../../src/domain/merk.ts';

test.each([
  {
    title: 'a mark without a name says nothing',
    svg: '<svg xmlns="x" viewBox="0 0 32 32"><path d="M0 0"/></svg>\n',
    kop: '<svg width="34" height="34" aria-hidden="true" xmlns="x" viewBox="0 0 32 32"><path d="M0 0"/></svg>',
  },
  {
    title: 'a mark with a title has that name, and keeps its proportions',
    svg: '<?xml version="1.0"?>\n<!-- Logo -->\n<svg viewBox="0,0,120,40" width="600px" height="200px"><title id="t">Gemeente "De Peer" &amp; meer</title><path/></svg>',
    kop: '<svg width="102" height="34" role="img" aria-label="Gemeente &quot;De Peer&quot; &amp; meer" viewBox="0,0,120,40"><path/></svg>',
  },
  {
    title: 'what is within the mark keeps its own size',
    svg: '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
    kop: '<svg width="34" height="34" aria-hidden="true" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
  },
])('in the header $title', ({ svg, kop }) => {
  expect(toKopmerk(svg)).toBe(kop);
});
