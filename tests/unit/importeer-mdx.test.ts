import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { readPagina } from '../../src/check/read-pagina.ts';
import { createAlinea, createMerk, createTekst } from '../../scripts/importeer/boom.ts';
import { writeMdx } from '../../scripts/importeer/write-mdx.ts';

const VOORWERK = '---\ntitel: Proef\n---\n\n';

/** What the parser of the site reads in what was written. */
function readBack(blokken: readonly RootContent[]) {
  const { faults, inhoud } = readPagina(VOORWERK + writeMdx(blokken), 'content/proef.mdx', 'proef');
  expect(faults).toEqual([]);
  return inhoud;
}

const LASTIG = [
  'import fruit from de mand',
  'export van appels',
  'export{peer}',
  '{/* geen code */}',
  'een {accolade} en een losse } of {',
  '3 < 4 en <b>vet</b> </p> <Eis id="x" />',
  '# geen kop',
  '## ook niet {#peer}',
  '- geen punt',
  '1. geen nummer',
  '> geen citaat',
  '| a | b |',
  '---',
  '***',
  '[^3] geen noot',
  '[^3]: geen noot',
  '[tekst](/peer/) en ![beeld](x.png)',
  '*ster* en _streep_ en ~~door~~ en `code`',
  '\\ en \\{ en \\*',
  '&amp; en &#123; en &copy;',
  'naam@fruit.example',
  '```',
  ':::tip',
  '$x$',
  '=====',
];

test.each(LASTIG)('plain words stay plain words: %s', (tekst) => {
  const noot: RootContent = {
    type: 'footnoteDefinition',
    identifier: '9',
    label: '9',
    children: [createAlinea([createTekst(tekst)])],
  };
  const inhoud = readBack([
    createAlinea([createTekst(tekst), { type: 'footnoteReference', identifier: '9', label: '9' }]),
    createAlinea([createTekst(`Eerst. ${tekst}`)]),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [createAlinea([createTekst(tekst)])] }],
    },
    noot,
  ]);
  expect(inhoud?.blokken).toEqual([
    expect.objectContaining({ soort: 'tekst', tekst }),
    expect.objectContaining({ soort: 'tekst', tekst: `Eerst. ${tekst}` }),
    expect.objectContaining({ soort: 'tekst', tekst }),
    expect.objectContaining({ soort: 'noot', tekst }),
  ]);
  expect(inhoud).toMatchObject({ code: [], componenten: [], koppen: [], verwijzingen: [{ label: '9' }] });
});

test.each(LASTIG)('a heading keeps its words and its own id: %s', (tekst) => {
  const inhoud = readBack([{ type: 'heading', depth: 2, children: [createTekst(tekst)], data: { id: 'vast' } }]);
  expect(inhoud?.koppen).toEqual([expect.objectContaining({ id: 'vast', tekst })]);
});

test('a table keeps the words of its cells', () => {
  const cel = (tekst: string) => ({ type: 'tableCell' as const, children: [createTekst(tekst)] });
  const inhoud = readBack([
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [cel('a | b'), cel('{c}')] },
        { type: 'tableRow', children: [cel('<d>'), cel('e \\| f')] },
      ],
    },
  ]);
  expect(inhoud?.blokken.map(({ tekst }) => tekst)).toEqual(['a | b', '{c}', '<d>', 'e \\| f']);
});

test('any words of any signs come back as they were', () => {
  const teken = fc.constantFrom(...'{}<>*_`~[]()#|\\!&;:^-+=.1ai /"@$%'.split(''));
  const woorden = fc
    .array(teken, { minLength: 1, maxLength: 14 })
    .map((tekens) => `x${tekens.join('')}x`.replace(/ +/g, ' '));
  fc.assert(
    fc.property(woorden, woorden, (alinea, kop) => {
      const inhoud = readBack([
        { type: 'heading', depth: 2, children: [createTekst(kop)], data: { id: 'vast' } },
        createAlinea([createTekst(alinea)]),
      ]);
      expect(inhoud?.blokken.map(({ tekst }) => tekst.trim())).toEqual([kop, alinea]);
      expect(inhoud).toMatchObject({ code: [], componenten: [] });
    }),
    { numRuns: 300 },
  );
});

test('a mark stands before its block, and once', () => {
  const merk = () => createMerk('klopt dit? */ }');
  const mdx = writeMdx([
    { type: 'heading', depth: 2, children: [createTekst('Fruit'), createMerk('een kop?')], data: { id: 'fruit' } },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [1, 2].map((nummer) => ({
        type: 'listItem',
        spread: false,
        children: [createAlinea([createTekst(`Peer ${nummer}`), merk()])],
      })),
    },
    createAlinea([merk()]),
  ]);
  expect(mdx).toBe(`## Fruit {#fruit}

{/* TE CONTROLEREN: een kop? */}

{/* TE CONTROLEREN: klopt dit? * / } */}

- Peer 1
- Peer 2

{/* TE CONTROLEREN: klopt dit? * / } */}
`);
});
