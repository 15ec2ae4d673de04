/**
 * A drawing as plain shapes, in units that equal CSS pixels at its natural width. What lies further back comes first:
 * boxes, lines, circles, texts.
 */
export type Tekening = {
  breedte: number;
  hoogte: number;
  vakken: readonly Vak[];
  lijnen: readonly Lijn[];
  cirkels: readonly Cirkel[];
  teksten: readonly Tekst[];
};

/** A rectangle; a `groep` is dashed and lies around others, the `hart` is what a network turns on. */
export type Vak = { x: number; y: number; breedte: number; hoogte: number; soort: 'gewoon' | 'hart' | 'groep' };

/** A path in SVG notation; a `punt` is the head of an arrow and is filled. */
export type Lijn = { pad: string; soort: 'streep' | 'punt' };

/** A station with its sign; a small one marks a tie that is told beside the drawing. */
export type Cirkel = { x: number; y: number; straal: number; teken: string };

/** Lines of text below each other; `y` is the top of the first. */
export type Tekst = { x: number; y: number; regels: readonly string[]; isVet: boolean; isGecentreerd: boolean };

/** The two widths every diagram is drawn in: beside running text, and on a phone. */
export const BREEDTES = { breed: 608, smal: 328 } as const;

/** Radius of a station, as on the route. */
export const STRAAL = 22;

/** The point of an arrow that arrives at (`x`, `y`), coming from the direction of (`vanX`, `vanY`). */
export function drawPunt(x: number, y: number, vanX: number, vanY: number): Lijn {
  const afstand = Math.hypot(x - vanX, y - vanY) || 1;
  const [dx, dy] = [((x - vanX) / afstand) * 10, ((y - vanY) / afstand) * 10];
  const hoek = (kant: 1 | -1) => `L${round(x - dx - (kant * dy) / 2)} ${round(y - dy + (kant * dx) / 2)}`;
  return { soort: 'punt', pad: `M${round(x)} ${round(y)}${hoek(1)}${hoek(-1)}Z` };
}

/** A straight line with a point at its end. */
export function drawPijl(vanX: number, vanY: number, x: number, y: number): Lijn[] {
  return [drawStreep(vanX, vanY, x, y), drawPunt(x, y, vanX, vanY)];
}

/** A straight line. */
export function drawStreep(vanX: number, vanY: number, x: number, y: number): Lijn {
  return { soort: 'streep', pad: `M${round(vanX)} ${round(vanY)}L${round(x)} ${round(y)}` };
}

/** Whole units: finer is hardly seen, and every decimal is carried by the page. */
export function round(value: number): number {
  return Math.round(value);
}
