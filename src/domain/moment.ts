import { formatDatum } from './datum.ts';

const DAG_MS = 24 * 60 * 60 * 1000;

/** By time zone. To make one takes a hundred times as long as to use it, and every change to a document uses many. */
const opmaken = new Map<string, Intl.DateTimeFormat>();

/** The day (ISO date) and time (`14:03`) of an ISO time (UTC) in a time zone such as `Europe/Amsterdam`. */
export function toLokaal(moment: string, tijdzone: string): { dag: string; tijd: string } {
  const delen = getOpmaak(tijdzone).formatToParts(new Date(moment));
  const get = (soort: Intl.DateTimeFormatPartTypes) => delen.find(({ type }) => type === soort)?.value ?? '';
  return { dag: `${get('year')}-${get('month')}-${get('day')}`, tijd: `${get('hour')}:${get('minute')}` };
}

function getOpmaak(tijdzone: string): Intl.DateTimeFormat {
  let opmaak = opmaken.get(tijdzone);
  if (opmaak === undefined) {
    opmaak = new Intl.DateTimeFormat('nl-NL', {
      timeZone: tijdzone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    opmaken.set(tijdzone, opmaak);
  }
  return opmaak;
}

/** When something was kept: `om 14:03` today, else `op 3 november om 14:03`, with the year when that is another. */
export function formatMoment(moment: string, nu: string, tijdzone: string): string {
  const { dag, tijd } = toLokaal(moment, tijdzone);
  const vandaag = toLokaal(nu, tijdzone).dag;
  if (dag === vandaag) return `om ${tijd}`;
  const datum = formatDatum(dag);
  const isDitJaar = dag.slice(0, 4) === vandaag.slice(0, 4);
  return `op ${isDitJaar ? datum.replace(/ \d+$/, '') : datum} om ${tijd}`;
}

/** `vandaag`, `gisteren` or `3 dagen geleden`, by the calendar. A moment that lies ahead, by a wrong clock, is today. */
function formatGeleden(moment: string, nu: string, tijdzone: string): string {
  const [van, tot] = [moment, nu].map((om) => Date.parse(toLokaal(om, tijdzone).dag));
  const dagen = ((tot ?? 0) - (van ?? 0)) / DAG_MS;
  if (dagen <= 0) return 'vandaag';
  return dagen === 1 ? 'gisteren' : `${String(dagen)} dagen geleden`;
}

/** The line of a document that is kept: `Bewaard om 14:03`. */
export function formatBewaard(om: string, nu: string, tijdzone: string): string {
  return `Bewaard ${formatMoment(om, nu, tijdzone)}`;
}

/** The line that says when the last back-up was made. */
export function formatLaatsteBackup(laatste: string | undefined, nu: string, tijdzone: string): string {
  return `Laatste back-up: ${laatste === undefined ? 'nog geen' : formatGeleden(laatste, nu, tijdzone)}`;
}
