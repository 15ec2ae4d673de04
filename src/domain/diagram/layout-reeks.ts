import { toTeken, type Kringloop, type Reeks } from './diagram.ts';
import { drawPijl, STRAAL, type Tekening } from './tekening.ts';
import { layoutTekstblok } from './tekstblok.ts';

/** Beside each other a step needs this much, or its text gets too narrow to read. */
const MINSTENS = 130;
const MARGE = 12;
/** Between two steps below each other: room for an arrow. */
const TUSSEN = 24;

/** Steps on a line: beside each other where there is room, else below each other. */
export function layoutReeks(diagram: Reeks, breedte: number): Tekening {
  return breedte / diagram.knopen.length < MINSTENS
    ? layoutOnderElkaar(diagram, breedte)
    : layoutNaastElkaar(diagram, breedte);
}

function layoutNaastElkaar(diagram: Reeks, breedte: number): Tekening {
  const stap = breedte / diagram.knopen.length;
  const blokken = diagram.knopen.map((knoop, index) =>
    layoutTekstblok(knoop, index * stap, 2 * STRAAL + MARGE, stap - MARGE),
  );
  return {
    breedte,
    hoogte: 2 * STRAAL + MARGE + Math.max(...blokken.map(({ hoogte }) => hoogte)),
    vakken: [],
    lijnen: diagram.knopen.slice(1).flatMap((_, index) => {
      const x = (index + 1) * stap;
      return drawPijl(x - stap + 2 * STRAAL, STRAAL, x - 2, STRAAL);
    }),
    cirkels: diagram.knopen.map((_, index) => ({
      x: index * stap + STRAAL,
      y: STRAAL,
      straal: STRAAL,
      teken: toTeken(diagram, index),
    })),
    teksten: blokken.flatMap(({ teksten }) => teksten),
  };
}

/** Steps below each other, the text beside the circle; `links` is kept free. */
export function layoutOnderElkaar(diagram: Reeks | Kringloop, breedte: number, links = 0): Tekening {
  const x = links + STRAAL;
  const tekstX = links + 2 * STRAAL + MARGE;
  let y = 0;
  const rijen = diagram.knopen.map((knoop, index) => {
    const blok = layoutTekstblok(knoop, tekstX, y + MARGE, breedte - tekstX);
    const rij = { teken: toTeken(diagram, index), y: y + STRAAL, teksten: blok.teksten };
    y += Math.max(2 * STRAAL, blok.hoogte + MARGE) + TUSSEN;
    return rij;
  });
  return {
    breedte,
    hoogte: y - TUSSEN,
    vakken: [],
    lijnen: rijen.slice(1).flatMap((rij, index) => {
      const boven = rijen[index] ?? rij;
      return drawPijl(x, boven.y + STRAAL, x, rij.y - STRAAL - 2);
    }),
    cirkels: rijen.map(({ teken, y: midden }) => ({ x, y: midden, straal: STRAAL, teken })),
    teksten: rijen.flatMap(({ teksten }) => teksten),
  };
}
