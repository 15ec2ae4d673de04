/**
 * Which of `aantal` lots comes next, as an index, when those in `getrokken` have been drawn since the last time that all
 * were: every lot comes once before one comes again, and never the same twice in a row. `toeval` gives a number from 0 up
 * to 1. Undefined when there are no lots.
 */
export function drawLot(aantal: number, getrokken: readonly number[], toeval: () => number): number | undefined {
  const alle = Array.from({ length: aantal }, (_, index) => index);
  const ronde = getrokken.slice(getrokken.length - (aantal === 0 ? 0 : getrokken.length % aantal));
  const over = alle.filter((index) => !ronde.includes(index) && (aantal === 1 || index !== getrokken.at(-1)));
  return over[Math.floor(toeval() * over.length)];
}
