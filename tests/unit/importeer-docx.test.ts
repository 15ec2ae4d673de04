import {
  type IRunOptions,
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { beforeAll, expect, test } from 'vitest';
import { importBestand, readLijf } from './importeer-concepten.ts';

const VET: IRunOptions = { text: 'rijp', bold: true };
const regel = (text: string) => new Paragraph({ text });
const kop = (heading: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string, anker?: string) =>
  new Paragraph({
    heading,
    children: anker === undefined ? [new TextRun(text)] : [new Bookmark({ id: anker, children: [new TextRun(text)] })],
  });
const cel = (
  text: string,
  opties: { columnSpan?: number; verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] } = {},
) => new TableCell({ ...opties, children: [regel(text)] });
const punt = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'punten', level } });

const GIDS = new Document({
  numbering: {
    config: [
      {
        reference: 'punten',
        levels: [
          { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
          { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.LEFT },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph({ children: [new TextRun('Zie het fruitboek {deel 2}.')] })] } },
  sections: [
    {
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              children: [new TextRun('Jaarplan, blad '), new TextRun({ children: [PageNumber.CURRENT] })],
            }),
          ],
        }),
      },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, text: 'De fruitgids' }),
        regel('Vooraf.'),
        kop(HeadingLevel.HEADING_1, '1. Plukken'),
        new Paragraph({
          children: [
            new TextRun('Pluk '),
            new TextRun(VET),
            new TextRun(' fruit'),
            new FootnoteReferenceRun(1),
            new TextRun(' < 3 dagen na '),
            new ExternalHyperlink({ link: 'https://peer.example/a', children: [new TextRun('de keuring')] }),
            new TextRun(' en zie '),
            new InternalHyperlink({ anchor: 'kelder', children: [new TextRun('de kelder')] }),
            new TextRun('. verant\u00ADwoord'),
          ],
        }),
        kop(HeadingLevel.HEADING_2, 'Wat u nodig heeft'),
        punt('een ladder', 0),
        punt('van hout', 1),
        punt('van staal', 1),
        punt('een mand', 0),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: new Uint8Array([137, 80, 78, 71]),
              transformation: { width: 10, height: 10 },
              altText: { name: 'beeld', description: 'een mand met peren', title: '' },
            }),
          ],
        }),
        kop(HeadingLevel.HEADING_1, '2. Bewaren'),
        new Table({
          rows: [
            new TableRow({ children: [cel('Vrucht'), cel('Soort'), cel('Weken')] }),
            new TableRow({
              children: [cel('Peer', { verticalMerge: VerticalMergeType.RESTART }), cel('klein'), cel('3')],
            }),
            new TableRow({
              children: [cel('', { verticalMerge: VerticalMergeType.CONTINUE }), cel('groot'), cel('5')],
            }),
          ],
        }),
        kop(HeadingLevel.HEADING_2, 'De kelder', 'kelder'),
        regel('Houd het koel.'),
      ],
    },
  ],
});

let concepten: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  concepten = await importBestand('gids.docx', new Uint8Array(await Packer.toArrayBuffer(GIDS)), { bron: 'boek' });
});

test('a Word file becomes pages with its title and chapters', () => {
  expect(Object.keys(concepten)).toEqual(['gids/index.mdx', 'gids/plukken.mdx', 'gids/bewaren.mdx']);
  expect(concepten['gids/index.mdx']).toContain('titel: De fruitgids\n');
  expect(readLijf(concepten['gids/index.mdx'])).toBe(
    'Vooraf.\n\nDe pagina’s van dit deel:\n\n- [Plukken](/gids/plukken/)\n- [Bewaren](/gids/bewaren/)\n',
  );
  expect(concepten['gids/bewaren.mdx']).toContain('bron: boek\nplaats: hoofdstuk 2\n');
});

test('lists, links, footnotes and stress of a Word file stay, a picture is marked', () => {
  expect(readLijf(concepten['gids/plukken.mdx']))
    .toBe(`Pluk **rijp** fruit[^1] \\< 3 dagen na [de keuring](https://peer.example/a) en zie [de kelder](/gids/bewaren/#de-kelder). verantwoord

## Wat u nodig heeft {#wat-u-nodig-heeft}

- een ladder
  1. van hout
  2. van staal
- een mand

{/* TE CONTROLEREN: Hier stond een afbeelding: ‘een mand met peren’. Schrijf in woorden wat erop te zien was, of maak er een diagram van. */}

[^1]: Zie het fruitboek \\{deel 2}.
`);
});

test('a table of a Word file keeps its merged cells in every row', () => {
  expect(readLijf(concepten['gids/bewaren.mdx']))
    .toBe(`{/* TE CONTROLEREN: in deze tabel waren cellen samengevoegd; de tekst is in elke rij herhaald. */}

| Vrucht | Soort | Weken |
| - | - | - |
| Peer | klein | 3 |
| Peer | groot | 5 |

## De kelder {#de-kelder}

Houd het koel.
`);
});

test('footers and numbers of pages of a Word file stay behind', () => {
  expect(Object.values(concepten).join('')).not.toContain('Jaarplan');
});
