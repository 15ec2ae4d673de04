/** Per place, by its number, how well it answers a piece of the question: 0 to 1. */
export type Scores = Map<number, number>;

/** Keeps `score` where it is the best so far. */
export function keepBest(scores: Scores, nummer: number, score: number): void {
  if (score > (scores.get(nummer) ?? 0)) scores.set(nummer, score);
}

/** Adds places that something else has found, which counts `factor` times as much. */
export function addScores(scores: Scores, erbij: Scores, factor: number): void {
  for (const [nummer, score] of erbij) keepBest(scores, nummer, score * factor);
}

/** Places that are in all of them, with the mean of their scores. */
export function combineScores(alle: readonly Scores[]): Scores {
  const [eerste, ...rest] = alle;
  const samen: Scores = new Map();
  for (const [nummer, score] of eerste ?? []) {
    let som = score;
    if (rest.every((scores) => scores.has(nummer))) {
      for (const scores of rest) som += scores.get(nummer) ?? 0;
      samen.set(nummer, som / alle.length);
    }
  }
  return samen;
}

/** A piece of the question with its places; `belang` is how much it says, compared with the other pieces. */
export type Stukscores = { scores: Scores; belang: number };

/** What a place has of the whole question: every number 0 to 1. */
export type Dekking = {
  /** How well, names before text. */
  score: number;
  /** How much of it, wherever it stands. */
  deel: number;
  /** The places in the row of pieces that it does not have. */
  ontbreekt: readonly number[];
};

/** What every place has of the question, of which `stukken` are the pieces. */
export function computeDekking(stukken: readonly Stukscores[]): Map<number, Dekking> {
  const totaal = stukken.reduce((som, { belang }) => som + belang, 0);
  const nummers = new Set(stukken.flatMap(({ scores }) => [...scores.keys()]));
  return new Map(
    [...nummers].map((nummer) => {
      let score = 0;
      let deel = 0;
      const ontbreekt: number[] = [];
      stukken.forEach(({ scores, belang }, plaats) => {
        const eigen = scores.get(nummer);
        if (eigen === undefined) ontbreekt.push(plaats);
        else {
          score += (belang * eigen) / totaal;
          deel += belang / totaal;
        }
      });
      return [nummer, { score, deel, ontbreekt }];
    }),
  );
}
