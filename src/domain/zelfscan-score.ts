import { getBeantwoording, type Vraag, type ZelfscanInvoer } from './zelfscan.ts';

/**
 * How many of the answered questions are op orde. An unanswered question never counts as niet op orde, and where nothing
 * was answered nothing is known: that is a gap and not 0.
 */
export type Score = OnbekendeScore | BekendeScore;

/** Nothing was answered. */
export type OnbekendeScore = { status: 'onbekend'; totaal: number };

/** 0 ≤ opOrde ≤ beantwoord ≤ totaal, and beantwoord ≥ 1. */
export type BekendeScore = { status: 'bekend'; opOrde: number; beantwoord: number; totaal: number };

const VAST = '\u00A0';
/** With fewer questions one answer makes all the difference. */
const MIN_VRAGEN = 3;

/** The score on `vragen`. */
export function computeScore(
  vragen: readonly Pick<Vraag, 'id'>[],
  invoer: Pick<ZelfscanInvoer, 'beantwoordingen'>,
): Score {
  const antwoorden = vragen.flatMap(({ id }) => getBeantwoording(invoer, id).antwoord ?? []);
  const totaal = vragen.length;
  if (antwoorden.length === 0) return { status: 'onbekend', totaal };
  const opOrde = antwoorden.filter((antwoord) => antwoord === 'op orde').length;
  return { status: 'bekend', opOrde, beantwoord: antwoorden.length, totaal };
}

/** How many questions have no answer. */
export function countOpen(score: Score): number {
  return score.status === 'onbekend' ? score.totaal : score.totaal - score.beantwoord;
}

/** The part of the answered questions that is op orde, from 0 to 1; undefined where nothing is known. */
export function computeAandeel(score: Score): number | undefined {
  return score.status === 'onbekend' ? undefined : score.opOrde / score.beantwoord;
}

/** Whether a score may be called high or low beside others: at least three questions, of which at least half answered. */
export function saysEnough(score: Score): score is BekendeScore {
  return score.status === 'bekend' && score.totaal >= MIN_VRAGEN && score.beantwoord * 2 >= score.totaal;
}

/**
 * A part of a whole that is at least 1, as '6 van 7 (86 %)' that does not break. Only none is 0 % and only all is 100 %.
 */
export function formatAandeel(deel: number, geheel: number): string {
  const afgerond = Math.round((deel / geheel) * 100);
  const procent = deel === 0 || deel === geheel ? afgerond : Math.min(99, Math.max(1, afgerond));
  return [deel, 'van', geheel, `(${String(procent)}${VAST}%)`].join(VAST);
}

/** '1 vraag', '7 vragen'; the number stays with its word. */
export function countVragen(aantal: number): string {
  return `${String(aantal)}${VAST}${aantal === 1 ? 'vraag' : 'vragen'}`;
}
