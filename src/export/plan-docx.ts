import { HeadingLevel, Paragraph, TextRun, type IParagraphStyleOptions, type IRunOptions, type Table } from 'docx';
import type { Planblok, Plancel, Plandeel, Planregel, Planverslag } from '../domain/planverslag.ts';
import {
  computeBreedte,
  createHerkomst,
  createSection,
  createTabel,
  GRIJS,
  packDocx,
  VET,
  withoutStuurtekens,
  type Colofon,
} from './docx-opmaak.ts';

/** Smaller than the text around it, so that seven columns fit; a style, so that Word changes all of it at once. */
const TABELTEKST = 'Tabeltekst';
const STIJLEN: IParagraphStyleOptions[] = [
  {
    id: TABELTEKST,
    name: TABELTEKST,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19 },
    paragraph: { spacing: { after: 0, line: 240 } },
  },
];

const NADRUK: Readonly<Record<NonNullable<Planregel['soort']>, IRunOptions>> = { kop: VET, bij: { color: GRIJS } };

/** What fits on a line of a narrow column, and the number of such lines above which a row may go on on the next page. */
const TEKENS_PER_REGEL = 25;
const MAX_REGELS_BIJEEN = 24;

/**
 * The plan as a file for Word: A4, lying where the tables want it, real headings, the header of a table on every page, in
 * Dutch. The same verslag gives the same bytes. Large: load it with `import()` from the action that needs it.
 */
export function toPlanDocx(verslag: Planverslag, { maker, herkomst }: Colofon): Promise<Uint8Array<ArrayBuffer>> {
  const { titel, regels, delen, verantwoording } = verslag;
  // Once, where a page gives the one for the other.
  const slot = [...new Set([verantwoording, herkomst])];
  const kop = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [toRun(titel)] }),
    ...regels.map((regel) => new Paragraph({ spacing: { after: 40 }, children: [toRun(regel)] })),
  ];
  const secties = groupSecties(delen);
  const sections = secties.map(({ isLiggend, bijeen }, index) =>
    createSection(
      [
        ...(index === 0 ? kop : []),
        ...bijeen.flatMap((deel) => toDeel(deel, computeBreedte(isLiggend))),
        ...(index === secties.length - 1 ? slot.map((regel) => createHerkomst(withoutStuurtekens(regel))) : []),
      ],
      isLiggend,
    ),
  );
  return packDocx({ titel, maker, stijlen: STIJLEN, sections });
}

/** Parts that follow one another on paper of one direction. */
function groupSecties(delen: readonly Plandeel[]): { isLiggend: boolean; bijeen: Plandeel[] }[] {
  const secties: { isLiggend: boolean; bijeen: Plandeel[] }[] = [];
  for (const deel of delen) {
    const isLiggend = deel.isLiggend === true;
    const laatste = secties.at(-1);
    if (laatste?.isLiggend === isLiggend) laatste.bijeen.push(deel);
    else secties.push({ isLiggend, bijeen: [deel] });
  }
  return secties;
}

function toDeel({ kop, niveau, blokken }: Plandeel, breedte: number): (Paragraph | Table)[] {
  const heading = niveau === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
  return [
    new Paragraph({ heading, children: [toRun(kop)] }),
    ...blokken.flatMap((blok, index) => toBlok(blok, breedte, blokken[index - 1], blokken[index + 1])),
  ];
}

function toBlok(
  blok: Planblok,
  breedte: number,
  vorige: Planblok | undefined,
  volgende: Planblok | undefined,
): (Paragraph | Table)[] {
  if (blok.soort === 'tabel') {
    return [
      createTabel({
        kolommen: blok.kolommen,
        rijen: blok.rijen.map((rij) => ({
          cellen: rij.map(toAlineas),
          isLeeg: rij.slice(1).every((cel) => cel.length === 0),
          magBreken: rij.some((cel) => countRegels(cel) > MAX_REGELS_BIJEEN),
        })),
        breedte,
        stijl: TABELTEKST,
      }),
    ];
  }
  const opmaak = blok.soort === 'opmerking' ? { color: GRIJS } : {};
  const regels = splitRegels(blok.tekst);
  return regels.map(
    (regel, index) =>
      // What introduces a table stays with it; what follows one keeps its distance.
      new Paragraph({
        keepNext: volgende !== undefined && index === regels.length - 1,
        ...(vorige?.soort === 'tabel' && index === 0 ? { spacing: { before: 80 } } : {}),
        children: [toRun(regel, opmaak)],
      }),
  );
}

/** A paragraph for each line; one that is empty where there is nothing, as a cell must have one. */
function toAlineas(cel: Plancel): TextRun[][] {
  const alineas = cel.flatMap(({ tekst, soort }) =>
    splitRegels(tekst).map((regel) => [toRun(regel, soort === undefined ? {} : NADRUK[soort])]),
  );
  return alineas.length === 0 ? [[]] : alineas;
}

function countRegels(cel: Plancel): number {
  return cel
    .flatMap(({ tekst }) => splitRegels(tekst))
    .reduce((som, { length }) => som + Math.ceil(length / TEKENS_PER_REGEL), 0);
}

/** The lines in which something can be seen. */
function splitRegels(tekst: string): string[] {
  return tekst.split(/[\n\u2028\u2029]/).filter((regel) => regel.trim() !== '');
}

function toRun(tekst: string, opmaak: IRunOptions = {}): TextRun {
  return new TextRun({ text: withoutStuurtekens(tekst), ...opmaak });
}
