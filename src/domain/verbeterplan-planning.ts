import { compareTekst } from './tekst.ts';
import {
  getStatus,
  isJaar,
  listPunten,
  type PuntMetId,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/** A quarter of a year: `nummer` is 1 to 4. */
export type Kwartaal = { jaar: number; nummer: number };

/** A verbeterpunt over the quarters that are shown. */
export type Planningsregel = {
  punt: PuntMetId;
  /** Places in the quarters, from the first to the last in which it runs; both the same when one date is known. */
  van: number;
  tot: number;
  /** It starts before the first quarter, or ends after the last. */
  begintEerder: boolean;
  eindigtLater: boolean;
  /** Its end is not known: `tot` says nothing of how long it takes. */
  isOpenEinde: boolean;
};

/** The verbeterpunten over the quarters. Every punt stands in exactly one of the four lists. */
export type Planning = {
  kwartalen: readonly Kwartaal[];
  regels: readonly Planningsregel[];
  /** Those that lie wholly outside of the quarters. */
  buiten: readonly PuntMetId[];
  /** Those of which the end lies before the begin: in which quarters they run is not known. */
  omgekeerd: readonly PuntMetId[];
  /** Those without any date. */
  zonder: readonly PuntMetId[];
};

/** Ten years: more does not fit on any page. */
const MAX_KWARTALEN = 40;

/** Whether it is still to be done: neither gereed nor vervallen. */
export function isOpen(punt: Pick<Verbeterpunt, 'status'>): boolean {
  const status = getStatus(punt);
  return status !== 'gereed' && status !== 'vervallen';
}

/** Whether its last day was before today (ISO date), while it is still to be done. */
export function isTeLaat(punt: Pick<Verbeterpunt, 'einde' | 'status'>, vandaag: string): boolean {
  return punt.einde !== undefined && punt.einde < vandaag && isOpen(punt);
}

/** Whether it was to have begun before today (ISO date), is still gepland, and is not te laat as a whole. */
export function isBeginVoorbij(punt: Pick<Verbeterpunt, 'begin' | 'einde' | 'status'>, vandaag: string): boolean {
  return punt.begin !== undefined && punt.begin < vandaag && getStatus(punt) === 'gepland' && !isTeLaat(punt, vandaag);
}

/** Whether its end lies before its begin. */
export function isOmgekeerd({ begin, einde }: Pick<Verbeterpunt, 'begin' | 'einde'>): boolean {
  return begin !== undefined && einde !== undefined && einde < begin;
}

/** Whether its last day is today or within a month from today (ISO date), while it is still to be done. */
export function isBinnenkort(punt: Pick<Verbeterpunt, 'einde' | 'status'>, vandaag: string): boolean {
  return punt.einde !== undefined && punt.einde >= vandaag && punt.einde <= addMaand(vandaag) && isOpen(punt);
}

/** The same day of the next month, or the last day of it when it has no such day. Of 9999-12 it is the last day. */
export function addMaand(datum: string): string {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number);
  const [volgendJaar, volgende] = maand === 12 ? [jaar + 1, 1] : [jaar, maand + 1];
  if (!isJaar(volgendJaar) && volgendJaar > jaar) return '9999-12-31';
  return `${pad(volgendJaar, 4)}-${pad(volgende, 2)}-${pad(Math.min(dag, countDagen(volgendJaar, volgende)), 2)}`;
}

/**
 * The order of a planning: by when it is to be ready, or else by when it begins, and without a date last. Of verbeterpunten
 * that are equal sorting keeps the order.
 */
export function comparePlanning(een: Pick<Verbeterpunt, 'begin' | 'einde'>, ander: typeof een): number {
  return compareTekst(een.einde ?? een.begin ?? '~', ander.einde ?? ander.begin ?? '~');
}

/** The quarter in which a day (ISO date) lies. */
export function toKwartaal(datum: string): Kwartaal {
  return { jaar: Number(datum.slice(0, 4)), nummer: Math.ceil(Number(datum.slice(5, 7)) / 3) };
}

/**
 * The planning over the quarters of the looptijd of the plan; where that is not known, from the first to the last date of
 * the verbeterpunten. At most ten years. One that begins before the first quarter and has no end may still run. In the
 * order of `comparePlanning`.
 */
export function computePlanning(plan: Pick<VerbeterplanInvoer, 'punten' | 'vanaf' | 'tot'>): Planning {
  const alle = listPunten(plan).sort(comparePlanning);
  const punten = alle
    .filter((punt) => !isOmgekeerd(punt))
    .map((punt) => ({ punt, datums: [punt.begin, punt.einde].filter((datum) => datum !== undefined) }));
  const [eerste, laatste] = computeBereik(plan, punten.flatMap(({ datums }) => datums).sort(compareTekst));
  const regels: Planningsregel[] = [];
  const buiten: PuntMetId[] = [];
  for (const { punt, datums } of punten) {
    const [van, tot] = [datums.at(0), datums.at(-1)].map((datum) => datum && toNummer(toKwartaal(datum)));
    if (typeof van !== 'number' || typeof tot !== 'number') continue;
    const isOpenEinde = punt.einde === undefined;
    if ((tot < eerste && !isOpenEinde) || van > laatste) buiten.push(punt);
    else {
      regels.push({
        punt,
        van: Math.max(van, eerste) - eerste,
        tot: Math.max(Math.min(tot, laatste), eerste) - eerste,
        begintEerder: van < eerste,
        eindigtLater: tot > laatste,
        isOpenEinde,
      });
    }
  }
  return {
    kwartalen: Array.from({ length: laatste - eerste + 1 }, (_, i) => fromNummer(eerste + i)),
    regels,
    buiten,
    omgekeerd: alle.filter(isOmgekeerd),
    zonder: punten.filter(({ datums }) => datums.length === 0).map(({ punt }) => punt),
  };
}

/** First and last quarter as numbers; the last is before the first when there is none. */
function computeBereik({ vanaf, tot }: Pick<VerbeterplanInvoer, 'vanaf' | 'tot'>, datums: readonly string[]) {
  const [begin, einde] = [datums.at(0), datums.at(-1)].map((datum) => datum && toNummer(toKwartaal(datum)));
  const eerste = vanaf === undefined ? begin : toNummer({ jaar: vanaf, nummer: 1 });
  const laatste = tot === undefined ? einde : toNummer({ jaar: tot, nummer: 4 });
  if (typeof eerste !== 'number' && typeof laatste !== 'number') return [0, -1] as const;
  const van = typeof eerste === 'number' ? eerste : Number(laatste) - 3;
  const naar = typeof laatste === 'number' && laatste >= van ? laatste : van + 3;
  return [van, Math.min(naar, van + MAX_KWARTALEN - 1)] as const;
}

function toNummer({ jaar, nummer }: Kwartaal): number {
  return jaar * 4 + nummer - 1;
}

function fromNummer(getal: number): Kwartaal {
  return { jaar: Math.floor(getal / 4), nummer: (getal % 4) + 1 };
}

function countDagen(jaar: number, maand: number): number {
  if (maand !== 2) return [4, 6, 9, 11].includes(maand) ? 30 : 31;
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28;
}

function pad(getal: number, lengte: number): string {
  return String(getal).padStart(lengte, '0');
}
