import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { listRijen, splitVet, type Werkblad, type WerkbladBlok, type WerkbladDeel } from '../domain/werkblad.ts';
import { clearZipDates } from './zip-dates.ts';

/** Media type of a file for Word. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a werkblad says of itself besides its own text. */
export type Colofon = {
  /** Who made the file, in its properties. */
  maker: string;
  /** Last line of the text. */
  herkomst: string;
};

/** Sizes of paper in twips, twentieths of a point: 56.7 to the millimetre. */
const MM = 1440 / 25.4;
const A4 = { kort: Math.round(210 * MM), lang: Math.round(297 * MM) };
const MARGE = Math.round(17 * MM);
const MARGE_VOET = Math.round(9 * MM);
/** Room to write in by hand. */
const HOOGTE_LEEG = Math.round(12 * MM);

const LETTER = 'Calibri';
const TAAL = { value: 'nl-NL' };
const LIJST = 'lijst';
const VET: IRunOptions = { bold: true };
/** Grey that is still dark enough to read: 7 to 1 on white. */
const GRIJS = '595959';

/**
 * The werkblad as a file for Word: A4, real headings, the header of a table on every page, in Dutch. The same werkblad
 * gives the same bytes: no date of today, no name by chance.
 */
export async function toDocx(werkblad: Werkblad, colofon: Colofon): Promise<Uint8Array<ArrayBuffer>> {
  const properties = { path: 'docProps/core.xml', data: writeProperties(werkblad.titel, colofon.maker) };
  return clearZipDates(await Packer.toArrayBuffer(createDocument(werkblad, colofon), undefined, [properties]));
}

function createDocument(werkblad: Werkblad, { maker, herkomst }: Colofon): Document {
  const { titel, regels = [], liggend = false, delen } = werkblad;
  const breedte = (liggend ? A4.lang : A4.kort) - 2 * MARGE;
  return new Document({
    title: titel,
    creator: maker,
    styles: { default: STIJLEN },
    numbering: {
      config: [
        {
          reference: LIJST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The package turns the sides itself when the paper lies.
            size: {
              width: A4.kort,
              height: A4.lang,
              orientation: liggend ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE, footer: MARGE_VOET },
          },
        },
        footers: { default: createVoet() },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: toRuns(titel) }),
          ...regels.map((regel) => new Paragraph({ children: toRuns(regel) })),
          ...delen.flatMap((deel) => toDeel(deel, werkblad, breedte)),
          new Paragraph({
            spacing: { before: 240 },
            keepLines: true,
            children: [new TextRun({ text: herkomst, size: 18, color: GRIJS })],
          }),
        ],
      },
    ],
  });
}

const STIJLEN = {
  document: {
    run: { font: LETTER, size: 22, language: TAAL },
    paragraph: { spacing: { after: 120, line: 264 } },
  },
  heading1: {
    run: { font: LETTER, size: 36, bold: true, color: '000000' },
    paragraph: { spacing: { before: 0, after: 120 }, keepNext: true },
  },
  heading2: {
    run: { font: LETTER, size: 28, bold: true, color: '000000' },
    paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
  },
  heading3: {
    run: { font: LETTER, size: 24, bold: true, color: '000000' },
    paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
  },
};

function createVoet(): Footer {
  const children = ['Bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children, size: 18, color: GRIJS })] }),
    ],
  });
}

function toDeel({ kop, niveau, blokken }: WerkbladDeel, werkblad: Werkblad, breedte: number): (Paragraph | Table)[] {
  const heading = niveau === 2 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
  return [
    new Paragraph({ heading, children: toRuns(kop) }),
    ...blokken.flatMap((blok, index) => toBlok(blok, werkblad, breedte, blokken[index + 1]?.soort)),
  ];
}

function toBlok(
  blok: WerkbladBlok,
  { kolommen }: Werkblad,
  breedte: number,
  volgende: WerkbladBlok['soort'] | undefined,
): (Paragraph | Table)[] {
  switch (blok.soort) {
    case 'tekst':
      // What introduces a list or a table stays with it.
      return [new Paragraph({ keepNext: volgende !== undefined, children: toRuns(blok.tekst) })];
    case 'lijst':
      return blok.punten.map(
        (punt) =>
          new Paragraph({ numbering: { reference: LIJST, level: 0 }, spacing: { after: 60 }, children: toRuns(punt) }),
      );
    case 'tabel':
      return [createTabel(kolommen, listRijen(blok, kolommen.length), breedte)];
  }
}

function createTabel(kolommen: Werkblad['kolommen'], rijen: readonly (readonly string[])[], breedte: number): Table {
  const totaal = kolommen.reduce((som, kolom) => som + (kolom.breedte ?? 1), 0);
  const breedtes = kolommen.map((kolom) => Math.floor((breedte * (kolom.breedte ?? 1)) / totaal));
  const lijn = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
  const toCel = (children: TextRun[], index: number, isKop: boolean) =>
    new TableCell({
      width: { size: breedtes[index] ?? 0, type: WidthType.DXA },
      ...(isKop ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E3EFF0' } } : {}),
      children: [new Paragraph({ keepNext: isKop, spacing: { after: 0 }, children })],
    });
  const kop = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: kolommen.map((kolom, index) => toCel([new TextRun({ text: kolom.kop, ...VET })], index, true)),
  });
  return new Table({
    width: { size: breedtes.reduce((som, een) => som + een, 0), type: WidthType.DXA },
    columnWidths: breedtes,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: { top: lijn, bottom: lijn, left: lijn, right: lijn, insideHorizontal: lijn, insideVertical: lijn },
    rows: [
      kop,
      ...rijen.map(
        (rij) =>
          new TableRow({
            cantSplit: true,
            ...(rij.every((cel) => cel === '') ? { height: { value: HOOGTE_LEEG, rule: HeightRule.ATLEAST } } : {}),
            children: rij.map((cel, index) => toCel(toRuns(cel), index, false)),
          }),
      ),
    ],
  });
}

function toRuns(tekst: string): TextRun[] {
  // Plain pieces say nothing of bold: they stand in headings too.
  return splitVet(tekst).map((stuk) => new TextRun({ text: stuk.tekst, ...(stuk.isVet ? VET : {}) }));
}

/** The properties of the file; what the package writes itself holds the moment of writing. */
function writeProperties(titel: string, maker: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(titel)}</dc:title>`,
    `<dc:creator>${escapeXml(maker)}</dc:creator>`,
    `<dc:language>${TAAL.value}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
