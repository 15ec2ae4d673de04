import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
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
  type IParagraphStyleOptions,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import { clearZipDates } from './zip-dates.ts';

/*
 * What every file for Word looks like. Holds the package `docx`, which is large: in the browser only what an action
 * loads may import it.
 */

/** Media type of a file for Word. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a file says of itself besides its own text. */
export type Colofon = {
  /** Who made the file, in its properties. */
  maker: string;
  /** Last line of the text. */
  herkomst: string;
};

/** What a file consists of. */
export type DocxInhoud = {
  titel: string;
  maker: string;
  /** Styles besides those of headings and text. */
  stijlen?: IParagraphStyleOptions[];
  sections: ISectionOptions[];
};

/** A column of a table. */
export type DocxKolom = {
  kop: string;
  /** Share of the width of the paper; 1 when not given. */
  breedte?: number | undefined;
  /** For amounts: against the right side. */
  isRechts?: boolean | undefined;
};

/** The paragraphs of a cell, each a number of runs. */
export type DocxCel = readonly TextRun[][];

export type DocxTabel = {
  kolommen: readonly DocxKolom[];
  rijen: readonly {
    cellen: readonly DocxCel[];
    /** There is nothing in it yet: room to write in by hand. */
    isLeeg?: boolean;
    /** It may go on on the next page, as it must when it is higher than a page. */
    magBreken?: boolean;
  }[];
  /** In twips. */
  breedte: number;
  /** Id of the style of its text; absent is that of the document. */
  stijl?: string;
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
export const VET: IRunOptions = { bold: true };
/** Grey that is still dark enough to read: 7 to 1 on white. */
export const GRIJS = '595959';

/**
 * A file for Word: real headings, in Dutch, without the date of today or a name by chance, so that the same contents
 * give the same bytes.
 */
export async function packDocx(inhoud: DocxInhoud): Promise<Uint8Array<ArrayBuffer>> {
  const properties = { path: 'docProps/core.xml', data: writeProperties(inhoud.titel, inhoud.maker) };
  return clearZipDates(await Packer.toArrayBuffer(createDocument(inhoud), undefined, [properties]));
}

/** Without the characters that XML cannot hold in any way: one of them, and Word refuses the file. */
export function withoutStuurtekens(tekst: string): string {
  return tekst.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** What the text of a page may take in, in twips. */
export function computeBreedte(isLiggend: boolean): number {
  return (isLiggend ? A4.lang : A4.kort) - 2 * MARGE;
}

/** Pages of A4 with their number below. */
export function createSection(children: (Paragraph | Table)[], isLiggend: boolean): ISectionOptions {
  return {
    properties: {
      page: {
        // The package turns the sides itself when the paper lies.
        size: {
          width: A4.kort,
          height: A4.lang,
          orientation: isLiggend ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE, footer: MARGE_VOET },
      },
    },
    footers: { default: createVoet() },
    children,
  };
}

/** An item of a list. */
export function createPunt(children: TextRun[]): Paragraph {
  return new Paragraph({ numbering: { reference: LIJST, level: 0 }, spacing: { after: 60 }, children });
}

/** The last line: where the file comes from. */
export function createHerkomst(herkomst: string): Paragraph {
  return new Paragraph({
    spacing: { before: 240 },
    keepLines: true,
    children: [new TextRun({ text: herkomst, size: 18, color: GRIJS })],
  });
}

/** A table of which the first row comes back on every page. */
export function createTabel({ kolommen, rijen, breedte, stijl }: DocxTabel): Table {
  const totaal = kolommen.reduce((som, kolom) => som + (kolom.breedte ?? 1), 0);
  const breedtes = kolommen.map((kolom) => Math.floor((breedte * (kolom.breedte ?? 1)) / totaal));
  const lijn = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
  const toCel = (alineas: DocxCel, index: number, isKop: boolean) =>
    new TableCell({
      width: { size: breedtes[index] ?? 0, type: WidthType.DXA },
      ...(isKop ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E3EFF0' } } : {}),
      children: alineas.map(
        (children) =>
          new Paragraph({
            ...(stijl === undefined ? {} : { style: stijl }),
            ...(kolommen[index]?.isRechts === true ? { alignment: AlignmentType.RIGHT } : {}),
            keepNext: isKop,
            spacing: { after: 0 },
            children,
          }),
      ),
    });
  const kop = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: kolommen.map((kolom, index) => toCel([[new TextRun({ text: kolom.kop, ...VET })]], index, true)),
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
        ({ cellen, isLeeg = false, magBreken = false }) =>
          new TableRow({
            cantSplit: !magBreken,
            ...(isLeeg ? { height: { value: HOOGTE_LEEG, rule: HeightRule.ATLEAST } } : {}),
            children: cellen.map((cel, index) => toCel(cel, index, false)),
          }),
      ),
    ],
  });
}

function createDocument({ titel, maker, stijlen, sections }: DocxInhoud): Document {
  return new Document({
    title: titel,
    creator: maker,
    styles: { default: STIJLEN, ...(stijlen === undefined ? {} : { paragraphStyles: stijlen }) },
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
    sections,
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
  return withoutStuurtekens(tekst).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
