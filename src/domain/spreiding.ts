/** How figures are spread. Of no figures nothing is known, which is not 0. */
export type Spreiding =
  | { status: 'onbekend' }
  /** `aantal` is how many figures it is about. */
  | { status: 'bekend'; laagste: number; mediaan: number; hoogste: number; gemiddelde: number; aantal: number };

/** Lowest, median, highest and mean. Of an even number the median lies halfway between the two in the middle. */
export function computeSpreiding(getallen: readonly number[]): Spreiding {
  const oplopend = [...getallen].sort((een, ander) => een - ander);
  const aantal = oplopend.length;
  const [laagste, hoogste] = [oplopend.at(0), oplopend.at(-1)];
  const [onder, boven] = [oplopend.at(Math.floor((aantal - 1) / 2)), oplopend.at(Math.floor(aantal / 2))];
  if (laagste === undefined || hoogste === undefined || onder === undefined || boven === undefined) {
    return { status: 'onbekend' };
  }
  // Summed from low to high, so that the order in which they came makes no difference in the last decimal.
  const som = oplopend.reduce((tot, getal) => tot + getal, 0);
  return { status: 'bekend', laagste, mediaan: (onder + boven) / 2, hoogste, gemiddelde: som / aantal, aantal };
}
