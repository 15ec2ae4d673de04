import { toTeken, type Kringloop } from './diagram.ts';
import { layoutOnderElkaar } from './layout-reeks.ts';
import { BREEDTES, drawPunt, STRAAL, type Tekening } from './tekening.ts';
import { layoutTekstblok } from './tekstblok.ts';

/** From the middle of the drawing to the two columns of stations. */
const HALF = 56;
const MARGE = 16;
/** The first line of a text stands level with its circle. */
const BOVEN = 11;
const BOCHT = 32;

/** Steps round a loop, clockwise from the upper left; on a phone below each other, with a line back to the first. */
export function layoutKringloop(diagram: Kringloop, breedte: number): Tekening {
  return breedte < BREEDTES.breed ? layoutSmal(diagram, breedte) : layoutBreed(diagram, breedte);
}

function layoutBreed(diagram: Kringloop, breedte: number): Tekening {
  const aantal = diagram.knopen.length;
  const rechts = Math.floor(aantal / 2);
  const links = breedte / 2 - HALF;
  const kolom = links - STRAAL - MARGE;
  // The right column goes down, the left one comes back up; the first step closes it at the top.
  const plekken = diagram.knopen.map((knoop, index) => {
    const isRechts = index > 0 && index <= rechts;
    const rij = index === 0 ? 0 : isRechts ? index - 1 : aantal - index;
    const x = isRechts ? breedte - kolom : 0;
    return {
      knoop,
      teken: toTeken(diagram, index),
      isRechts,
      rij,
      x,
      hoogte: layoutTekstblok(knoop, 0, 0, kolom).hoogte,
    };
  });
  const rijen = Math.max(...plekken.map(({ rij }) => rij)) + 1;
  const hoogtes = Array.from({ length: rijen }, (_, rij) =>
    Math.max(2 * STRAAL, ...plekken.filter((plek) => plek.rij === rij).map(({ hoogte }) => hoogte + BOVEN)),
  );
  const toY = (rij: number) => hoogtes.slice(0, rij).reduce((som, hoogte) => som + hoogte + 28, 0);
  const [boven, onder] = [STRAAL, toY(rijen - 1) + STRAAL];
  const [l, r] = [links, breedte - links];
  const midden = breedte / 2;
  return {
    breedte,
    hoogte: toY(rijen) - 28,
    vakken: [],
    lijnen: [
      {
        soort: 'streep',
        pad: `M${l + BOCHT} ${boven}H${r - BOCHT}Q${r} ${boven} ${r} ${boven + BOCHT}V${onder - BOCHT}Q${r} ${onder} ${r - BOCHT} ${onder}H${l + BOCHT}Q${l} ${onder} ${l} ${onder - BOCHT}V${boven + BOCHT}Q${l} ${boven} ${l + BOCHT} ${boven}Z`,
      },
      drawPunt(midden + 6, boven, l, boven),
      drawPunt(r, (boven + onder) / 2 + 6, r, boven),
      drawPunt(midden - 6, onder, r, onder),
      drawPunt(l, (boven + onder) / 2 - 6, l, onder),
    ],
    cirkels: plekken.map(({ teken, isRechts, rij }) => ({
      x: isRechts ? r : l,
      y: toY(rij) + STRAAL,
      straal: STRAAL,
      teken,
    })),
    teksten: plekken.flatMap(({ knoop, x, rij }) => layoutTekstblok(knoop, x, toY(rij) + BOVEN, kolom).teksten),
  };
}

function layoutSmal(diagram: Kringloop, breedte: number): Tekening {
  const terug = 16;
  const tekening = layoutOnderElkaar(diagram, breedte, terug);
  const [eerste, laatste] = [tekening.cirkels[0]?.y ?? 0, tekening.cirkels.at(-1)?.y ?? 0];
  const pad = `M${terug} ${laatste}Q2 ${laatste} 2 ${laatste - terug}V${eerste + terug}Q2 ${eerste} ${terug - 3} ${eerste}`;
  return {
    ...tekening,
    lijnen: [...tekening.lijnen, { soort: 'streep', pad }, drawPunt(terug - 1, eerste, 0, eerste)],
  };
}
