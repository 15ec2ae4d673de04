import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import { listRijen, splitVet, type Werkblad, type WerkbladBlok, type WerkbladDeel } from '../domain/werkblad.ts';
import {
  computeBreedte,
  createHerkomst,
  createPunt,
  createSection,
  createTabel,
  packDocx,
  VET,
  type Colofon,
} from './docx-opmaak.ts';

/**
 * The werkblad as a file for Word: A4, real headings, the header of a table on every page, in Dutch. The same werkblad
 * gives the same bytes: no date of today, no name by chance.
 */
export async function toDocx(werkblad: Werkblad, { maker, herkomst }: Colofon): Promise<Uint8Array<ArrayBuffer>> {
  const { titel, regels = [], liggend = false, delen } = werkblad;
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: toRuns(titel) }),
    ...regels.map((regel) => new Paragraph({ children: toRuns(regel) })),
    ...delen.flatMap((deel) => toDeel(deel, werkblad, computeBreedte(liggend))),
    createHerkomst(herkomst),
  ];
  return packDocx({ titel, maker, sections: [createSection(children, liggend)] });
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
      return blok.punten.map((punt) => createPunt(toRuns(punt)));
    case 'tabel':
      return [
        createTabel({
          kolommen,
          rijen: listRijen(blok, kolommen.length).map((rij) => ({
            cellen: rij.map((cel) => [toRuns(cel)]),
            isLeeg: rij.every((cel) => cel === ''),
          })),
          breedte,
        }),
      ];
  }
}

function toRuns(tekst: string): TextRun[] {
  // Plain pieces say nothing of bold: they stand in headings too.
  return splitVet(tekst).map((stuk) => new TextRun({ text: stuk.tekst, ...(stuk.isVet ? VET : {}) }));
}
