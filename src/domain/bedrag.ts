import type { Kosten } from './verbeterplan-kosten.ts';

/** `€ 12.000`, on one line. Whole euros. */
export function formatBedrag(bedrag: number): string {
  return `€\u00A0${String(bedrag).replace(/\B(?=(\d{3})+$)/g, '.')}`;
}

/** An amount with what it does not hold: `€ 12.000, nog 2 onbekend`. What is not known at all is never 0. */
export function formatKosten({ bedrag, onbekend }: Kosten): string {
  if (onbekend === 0) return formatBedrag(bedrag);
  return bedrag === 0 ? 'nog niet bekend' : `${formatBedrag(bedrag)}, nog ${String(onbekend)} onbekend`;
}

/** The sentence below a total; undefined when the total holds everything. */
export function describeOnbekend({ onbekend }: Pick<Kosten, 'onbekend'>): string | undefined {
  if (onbekend === 0) return undefined;
  return onbekend === 1
    ? 'Van 1 verbeterpunt of kostenregel is het bedrag nog niet bekend. Het telt in het totaal niet mee.'
    : `Van ${String(onbekend)} verbeterpunten of kostenregels is het bedrag nog niet bekend. Zij tellen in het totaal niet mee.`;
}
