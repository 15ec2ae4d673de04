import { toTeken, type Tak, type Vertakking } from './diagram.ts';
import { drawPijl, STRAAL, type Lijn, type Tekening, type Tekst } from './tekening.ts';
import { layoutTekstblok, REGEL, wrapTekst } from './tekstblok.ts';

const MARGE = 12;
const PIJL = 20;

/** Beside each other a way out needs this much, or its text gets too narrow to read. */
const MINSTENS = 180;

/** One beginning with ways out: columns below it where there is room, else one below the other along a trunk. */
export function layoutVertakking(diagram: Vertakking, breedte: number): Tekening {
  return breedte / diagram.takken.length < MINSTENS
    ? layoutOnderElkaar(diagram, breedte)
    : layoutNaastElkaar(diagram, breedte);
}

function layoutNaastElkaar(diagram: Vertakking, breedte: number): Tekening {
  const begin = layoutBegin(diagram, breedte);
  const stap = breedte / diagram.takken.length;
  const [dwars, boven] = [begin.hoogte + 20, begin.hoogte + 40];
  const laatste = breedte - stap + STRAAL;
  const takken = diagram.takken.map((tak, index) =>
    layoutTak(tak, index * stap, boven + 2 * STRAAL + MARGE, stap - MARGE),
  );
  return {
    breedte,
    hoogte: Math.max(...takken.map(({ onder }) => onder)),
    vakken: begin.vakken,
    lijnen: [
      { soort: 'streep', pad: `M${STRAAL} ${begin.hoogte}V${dwars}H${laatste}` },
      ...diagram.takken.flatMap((_, index) => {
        const x = index * stap + STRAAL;
        return drawPijl(x, dwars, x, boven - 2);
      }),
      ...takken.flatMap(({ lijnen }) => lijnen),
    ],
    cirkels: diagram.takken.map((_, index) => ({
      x: index * stap + STRAAL,
      y: boven + STRAAL,
      straal: STRAAL,
      teken: toTeken(diagram, index),
    })),
    teksten: [...begin.teksten, ...takken.flatMap(({ teksten }) => teksten)],
  };
}

function layoutOnderElkaar(diagram: Vertakking, breedte: number): Tekening {
  const begin = layoutBegin(diagram, breedte);
  const stam = 8;
  const links = 32;
  const tekstX = links + 2 * STRAAL + MARGE;
  let y = begin.hoogte + 20;
  const takken = diagram.takken.map((tak, index) => {
    const midden = y + STRAAL;
    const blok = layoutTak(tak, tekstX, y + MARGE, breedte - tekstX);
    y = Math.max(y + 2 * STRAAL, blok.onder) + 20;
    return { ...blok, midden, teken: toTeken(diagram, index) };
  });
  const laatste = takken.at(-1)?.midden ?? begin.hoogte;
  return {
    breedte,
    hoogte: y - 20,
    vakken: begin.vakken,
    lijnen: [
      { soort: 'streep', pad: `M${stam} ${begin.hoogte}V${laatste}` },
      ...takken.flatMap(({ midden, lijnen }) => [...drawPijl(stam, midden, links - 2, midden), ...lijnen]),
    ],
    cirkels: takken.map(({ midden, teken }) => ({ x: links + STRAAL, y: midden, straal: STRAAL, teken })),
    teksten: [...begin.teksten, ...takken.flatMap(({ teksten }) => teksten)],
  };
}

/** The beginning as a box over the whole width. */
function layoutBegin({ begin }: Vertakking, breedte: number): Pick<Tekening, 'vakken' | 'teksten' | 'hoogte'> {
  const blok = layoutTekstblok(begin, MARGE, MARGE, breedte - 2 * MARGE);
  const hoogte = blok.hoogte + 2 * MARGE;
  return {
    vakken: [{ x: 1, y: 1, breedte: breedte - 2, hoogte: hoogte - 1, soort: 'hart' }],
    teksten: blok.teksten,
    hoogte,
  };
}

/** A way out: its title, then each step below an arrow. */
function layoutTak(
  tak: Tak,
  x: number,
  y: number,
  breedte: number,
): { teksten: Tekst[]; lijnen: Lijn[]; onder: number } {
  const kop = layoutTekstblok(tak, x, y, breedte);
  let onder = y + kop.hoogte;
  const stappen = (tak.stappen ?? []).map((stap) => {
    const regels = wrapTekst(stap, breedte);
    const lijnen = drawPijl(x + 6, onder + 5, x + 6, onder + PIJL);
    const tekst: Tekst = { x, y: onder + PIJL + 4, regels, isVet: false, isGecentreerd: false };
    onder = tekst.y + regels.length * REGEL;
    return { tekst, lijnen };
  });
  return {
    teksten: [...kop.teksten, ...stappen.map(({ tekst }) => tekst)],
    lijnen: stappen.flatMap(({ lijnen }) => lijnen),
    onder,
  };
}
