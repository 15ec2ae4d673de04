import { formatDatum } from './datum.ts';
import {
  isBeginVoorbij,
  isOmgekeerd,
  isTeLaat,
  type Kwartaal,
  type Planning,
  type Planningsregel,
} from './verbeterplan-planning.ts';
import { getStatus, type PuntMetId, type Status, type Verbeterpunt } from './verbeterplan.ts';
import { capitalize } from './verbuiging.ts';

/** How a verbeterpunt stands as a user sees it: its status, or that it is te laat. */
export type Puntstand = Status | 'te laat';

/** What is wrong with dates that are the other way round, to follow on something else. */
export const EINDE_VOOR_BEGIN = 'het einde ligt voor het begin';

/** The name of a verbeterpunt on one line. */
export function formatPunttitel({ titel }: Pick<Verbeterpunt, 'titel'>): string {
  return titel?.replace(/\s+/g, ' ').trim() || 'Verbeterpunt zonder naam';
}

/** `vandaag` is an ISO date. */
export function getPuntstand(punt: Pick<Verbeterpunt, 'status' | 'einde'>, vandaag: string): Puntstand {
  return isTeLaat(punt, vandaag) ? 'te laat' : getStatus(punt);
}

/** How a verbeterpunt stands, in words. Of one that is te laat, or should have begun, it says as well which of the two. */
export function formatPuntstand(punt: Pick<Verbeterpunt, 'status' | 'begin' | 'einde'>, vandaag: string): string {
  const status = getStatus(punt);
  if (isBeginVoorbij(punt, vandaag)) return 'Gepland, had al moeten beginnen';
  if (!isTeLaat(punt, vandaag)) return capitalize(status);
  return status === 'in uitvoering' ? 'Te laat, in uitvoering' : 'Te laat, nog niet begonnen';
}

/** When it is done, as far as known; undefined when there is no date. */
export function formatPuntperiode({ begin, einde }: Pick<Verbeterpunt, 'begin' | 'einde'>): string | undefined {
  if (begin !== undefined && einde !== undefined) {
    if (isOmgekeerd({ begin, einde })) {
      return `begin ${formatDatum(begin)}, einde ${formatDatum(einde)}: ${EINDE_VOOR_BEGIN}`;
    }
    return `${formatDatum(begin)} – ${formatDatum(einde)}`;
  }
  if (begin !== undefined) return `vanaf ${formatDatum(begin)}`;
  return einde && `tot en met ${formatDatum(einde)}`;
}

/** Id of the place on the page of a plan where a verbeterpunt stands. */
export function toPuntanker({ id }: Pick<PuntMetId, 'id'>): string {
  return `punt-${id}`;
}

/** `2e kwartaal 2027`. */
export function formatKwartaal({ jaar, nummer }: Kwartaal): string {
  return `${String(nummer)}e kwartaal ${String(jaar)}`;
}

/** From which quarter to which a verbeterpunt runs, and whether that is all of it. */
export function formatKwartalen(
  { van, tot, begintEerder, eindigtLater, isOpenEinde }: Omit<Planningsregel, 'punt'>,
  { kwartalen }: Pick<Planning, 'kwartalen'>,
): string {
  const namen = [...new Set([kwartalen[van], kwartalen[tot]])].flatMap((een) => (een ? [formatKwartaal(een)] : []));
  return [
    `${isOpenEinde ? 'vanaf ' : ''}${namen.join(' t/m ')}`,
    ...(begintEerder ? ['begint eerder'] : []),
    ...(eindigtLater ? ['eindigt later'] : []),
  ].join(', ');
}
