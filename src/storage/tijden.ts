import { isJsonRecord, type Json, type Pad } from '../domain/wijziging.ts';

/**
 * When fields were changed lately, in ms since 1970, by the name of their path; also of fields that were taken out. By it
 * pages know which of two changes to one field was made later, in whatever order they came to be kept.
 */
export type Tijden = Readonly<Record<string, number>>;

/** How long it is kept. It serves pages that could not keep their changes at once, not a history of the user's work. */
const ONTHOUD_MS = 60 * 60 * 1000;

/** Paths as names: unlike a joined path this is the same for no two of them, and none is a name like `__proto__`. */
export function toVeldnaam(pad: Pad): string {
  return JSON.stringify(pad);
}

/** The time of a change that is made now, later than `vorige` also when the clock was put back. */
export function toWijzigtijd(nu: Date, vorige: number | undefined): number {
  return Math.max(nu.getTime(), (vorige ?? 0) + 1);
}

/** The times, without those of long ago, with those of new changes. */
export function withTijden(tijden: Tijden, nieuw: Iterable<readonly [veldnaam: string, om: number]>, nu: Date): Tijden {
  const vanaf = nu.getTime() - ONTHOUD_MS;
  return Object.fromEntries([...Object.entries(tijden).filter(([, om]) => om >= vanaf), ...nieuw]);
}

/** Whether foreign JSON is a record of times. */
export function isTijden(waarde: Json): waarde is Tijden {
  return (
    isJsonRecord(waarde) && Object.values(waarde).every((om) => typeof om === 'number' && Number.isSafeInteger(om))
  );
}
