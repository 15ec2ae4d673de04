import { expect, test } from 'vitest';
import { computeMediaan, computeScore, countTeksten, findNiveau } from '../../scripts/taal/score.ts';

test('a text is counted by sentence, word and syllable; every item ends a sentence', () => {
  expect(countTeksten(['Dit is kort. Dat ook.', 'de gemeente'])).toEqual({ zinnen: 3, woorden: 7, lettergrepen: 9 });
});

test('the score is that of Flesch-Douma: 206,84 − 0,77 × syllables per 100 words − 0,93 × words per sentence', () => {
  expect(computeScore({ zinnen: 10, woorden: 150, lettergrepen: 255 })).toBeCloseTo(206.84 - 0.77 * 170 - 0.93 * 15, 6);
});

test('without words there is no score', () => {
  expect(computeScore(countTeksten([' ']))).toBeUndefined();
});

test('longer sentences and longer words both lower the score', () => {
  const score = (tekst: string) => computeScore(countTeksten([tekst])) ?? NaN;
  expect(score('Ik zie de hond en hij ziet mij.')).toBeLessThan(score('Ik zie de hond. Hij ziet mij.'));
  expect(score('Ik bewonder organisaties.')).toBeLessThan(score('Ik zie de hond.'));
});

test.each([
  [-5, 'zeer moeilijk', 'C2'],
  [30, 'moeilijk', 'C1'],
  [44.9, 'moeilijk', 'C1'],
  [45, 'tamelijk moeilijk', 'B2'],
  [60, 'normaal', 'B1'],
  [95, 'zeer gemakkelijk', 'A1'],
])('a score of %d is %s, about %s', (score, naam, cefr) => {
  expect(findNiveau(score)).toMatchObject({ naam, cefr });
});

test.each([
  [[], undefined],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1], 2.5],
])('the median of %j is %s', (scores, mediaan) => {
  expect(computeMediaan(scores)).toBe(mediaan);
});
