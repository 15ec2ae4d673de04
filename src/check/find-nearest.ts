/** How many names a message lists before it becomes unreadable. */
const MOST_NAMES = 12;

/**
 * The candidate that looks most like `text`, or undefined when none looks like it.
 * `findNearest('titl', ['titel', 'bron'])` is `titel`.
 */
export function findNearest(text: string, candidates: readonly string[]): string | undefined {
  // Of one or two letters everything is near.
  const most = text.length < 3 ? 0 : Math.max(1, Math.floor(text.length * 0.4));
  let nearest: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = computeDistance(text, candidate);
    if (distance <= most && (nearest === undefined || distance < nearest.distance)) nearest = { candidate, distance };
  }
  return nearest?.candidate;
}

/** The way out after a name that does not exist: the nearest one, else the ones there are, else ''. */
export function suggest(text: string, candidates: readonly string[]): string {
  const nearest = findNearest(text, candidates);
  if (nearest !== undefined) return ` Bedoelt u ‘${nearest}’?`;
  if (candidates.length === 0 || candidates.length > MOST_NAMES) return '';
  return ` Kies uit: ${[...new Set(candidates)].join(', ')}.`;
}

/** Least number of insertions, removals, replacements and swaps of neighbours that turn `a` into `b`. */
function computeDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
