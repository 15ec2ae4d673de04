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

/**
 * A part of a whole that is at least 1, as '6 van 7 (86 %)' that does not break. Only none is 0 % and only all is 100 %.
 */
export function formatAandeel(deel: number, geheel: number): string {
  const afgerond = Math.round((deel / geheel) * 100);
  const procent = deel === 0 || deel === geheel ? afgerond : Math.min(99, Math.max(1, afgerond));
  return [deel, 'van', geheel, `(${String(procent)}${VAST}%)`].join(VAST);
}

/** The score in full: '6 van 7 beantwoorde vragen op orde (8 vragen)'. */
export function describeScore(score: Score): string {
  const { totaal } = score;
  if (score.status === 'onbekend') return `niets beantwoord (${countVragen(totaal)})`;
  const { opOrde, beantwoord } = score;
  const wat = beantwoord === 1 ? 'beantwoorde vraag' : 'beantwoorde vragen';
  return `${[opOrde, 'van', beantwoord].join(VAST)} ${wat} op orde (${countVragen(totaal)})`;
}

/** '1 vraag', '7 vragen'; the number stays with its word. */
export function countVragen(aantal: number): string {
  return `${String(aantal)}${VAST}${aantal === 1 ? 'vraag' : 'vragen'}`;
}
