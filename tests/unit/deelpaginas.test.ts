import { expect, test } from 'vitest';
import { listRoutes } from '../../src/build/deelpaginas.ts';

const BESTANDEN = ['zelfscan/index.astro', 'zelfscan/regio.astro', 'lijst/[id].astro', 'lijst/[id].docx.ts'];

test.each([
  { title: 'a page without a text', teksten: ['zelfscan/regio.md'], adressen: [] },
  { title: 'the first page by its folder', teksten: ['zelfscan/index.mdx'], adressen: ['/zelfscan'] },
  { title: 'the first page by its name', teksten: ['zelfscan.mdx'], adressen: ['/zelfscan'] },
  { title: 'a page under it', teksten: ['zelfscan/regio.mdx'], adressen: ['/zelfscan/regio'] },
  {
    title: 'what a list gives, and its files, with the first page of their part',
    teksten: ['lijst/index.mdx'],
    adressen: ['/lijst/[id]', '/lijst/[id].docx'],
  },
])('a site has the pages that its content has texts for: $title', ({ teksten, adressen }) => {
  const routes = listRoutes(BESTANDEN, (tekst) => teksten.includes(tekst));
  expect(routes.map(({ pattern }) => pattern)).toEqual(adressen);
});
