import { formatDatum, isDatum } from './datum.ts';
import { formatPunttitel } from './puntweergave.ts';
import { listMijlpalen, type Mijlpaal } from './verbeterplan-overdracht.ts';
import { isOmgekeerd } from './verbeterplan-planning.ts';
import type { PuntMetId, VerbeterplanInvoer } from './verbeterplan.ts';

/** A whole day in a calendar. */
export type Agendadag = {
  /** The same each time it is written, and different from that of every other day: calendars know it by this. */
  uid: string;
  /** ISO date. */
  datum: string;
  titel: string;
  /** May hold line breaks. */
  beschrijving?: string | undefined;
};

/** What a calendar file says besides its days. */
export type Agenda = {
  naam: string;
  /** Who made the file. */
  maker: string;
  /** When the file is made, an ISO time in UTC such as `2026-11-22T12:31:55.000Z`. */
  nu: string;
};

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const MAX_OCTETTEN = 75;

/**
 * The days of a plan for a calendar from `vandaag` (ISO date) on, earliest first: when each verbeterpunt that is still to be
 * done is to be ready, when it begins (`metBegin`), and the repetition of the zelfscan. A day that is past helps nobody in a
 * calendar; what is te laat stands in the plan. Of a verbeterpunt that ends before it begins no day is certain, so it has
 * none. `planId` keeps the days of two plans apart.
 */
export function listAgendadagen(
  plan: Pick<VerbeterplanInvoer, 'punten' | 'herhaling'>,
  planId: string,
  { vandaag, metBegin = false }: { vandaag: string; metBegin?: boolean },
): Agendadag[] {
  return listMijlpalen(plan)
    .filter(
      ({ soort, datum, punt }) =>
        datum >= vandaag && (soort !== 'begin' || metBegin) && (punt === undefined || !isOmgekeerd(punt)),
    )
    .map((mijlpaal) => toAgendadag(mijlpaal, planId));
}

/**
 * A calendar file with whole days, after RFC 5545; undefined when there are none, as a calendar must hold something. It has
 * no METHOD: it is to be opened, not an invitation to be answered.
 */
export function formatIcs(dagen: readonly Agendadag[], { naam, maker, nu }: Agenda): string | undefined {
  if (dagen.length === 0) return undefined;
  const stempel = nu.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeTekst(`-//${maker}//NL`)}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeTekst(naam)}`,
    `X-WR-CALNAME:${escapeTekst(naam)}`,
    ...dagen.flatMap((dag) => toEvent(dag, stempel)),
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${foldRegel(regel)}\r\n`).join('');
}

function toEvent({ uid, datum, titel, beschrijving }: Agendadag, stempel: string): string[] {
  const einde = addDag(datum);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeTekst(uid)}`,
    `DTSTAMP:${stempel}`,
    `DTSTART;VALUE=DATE:${datum.replaceAll('-', '')}`,
    // The day after, which is not part of it. Without one it takes a day as well.
    ...(einde === undefined ? [] : [`DTEND;VALUE=DATE:${einde.replaceAll('-', '')}`]),
    `SUMMARY:${escapeTekst(titel)}`,
    ...(beschrijving === undefined ? [] : [`DESCRIPTION:${escapeTekst(beschrijving)}`]),
    // The day stays free for appointments.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function toAgendadag(mijlpaal: Mijlpaal, planId: string): Agendadag {
  const { datum, soort, punt } = mijlpaal;
  if (punt === undefined) return { uid: toUid([planId, soort]), datum, titel: 'Zelfscan herhalen' };
  return {
    uid: toUid([planId, punt.id, soort]),
    datum,
    titel: `${soort === 'begin' ? 'Begin' : 'Uiterlijk klaar'}: ${formatPunttitel(punt)}`,
    beschrijving: describePunt(punt),
  };
}

function describePunt({ actie, resultaat, wie, begin, einde }: PuntMetId): string | undefined {
  const regels = [
    wie && `Wie: ${wie}`,
    actie && `Verbeteractie: ${actie}`,
    resultaat && `Beoogd resultaat: ${resultaat}`,
    begin && einde && `Planning: ${formatDatum(begin)} – ${formatDatum(einde)}`,
  ].filter(Boolean);
  return regels.length === 0 ? undefined : regels.join('\n');
}

/** Of different ids always a different one, and only of characters that every calendar keeps as they are. */
function toUid(delen: readonly string[]): string {
  return delen
    .map((deel) => deel.replace(/[^A-Za-z0-9-]/gu, (teken) => `_${String(teken.codePointAt(0)?.toString(16))}_`))
    .join('.');
}

/** Text as a value: what parts values escaped, line breaks as `\n`, and without the characters that it may not hold. */
function escapeTekst(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (teken) => (/[\t\n\u0080-\u009F]/.test(teken) ? teken : ''))
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line over as many as it takes; each further one begins with a space. No character is cut. */
function foldRegel(regel: string): string {
  let uit = '';
  let octetten = 0;
  for (const teken of regel) {
    const breed = countOctetten(teken);
    if (octetten + breed > MAX_OCTETTEN) {
      uit += '\r\n ';
      octetten = 1;
    }
    uit += teken;
    octetten += breed;
  }
  return uit;
}

/** Of one character in UTF-8. */
function countOctetten(teken: string): number {
  const punt = teken.codePointAt(0) ?? 0;
  if (punt < 0x80) return 1;
  if (punt < 0x800) return 2;
  return punt < 0x10000 ? 3 : 4;
}

/** The next day; undefined after the last day that has four digits of the year. */
function addDag(datum: string): string | undefined {
  const dag = new Date(`${datum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + 1);
  const volgende = dag.toISOString().slice(0, 10);
  return isDatum(volgende) ? volgende : undefined;
}
