import type { Hulpmiddel } from './hulpmiddel.ts';

type Genoemd = Pick<Hulpmiddel, 'enkelvoud' | 'lidwoord'>;

/** 'deze zelfscan', 'dit regiobeeld'. */
export function formatDit({ enkelvoud, lidwoord }: Genoemd): string {
  return `${lidwoord === 'het' ? 'dit' : 'deze'} ${enkelvoud}`;
}

/** 'nieuwe zelfscan', 'nieuw regiobeeld', as it follows on 'een'. */
export function formatNieuw({ enkelvoud, lidwoord }: Genoemd): string {
  return `${lidwoord === 'het' ? 'nieuw' : 'nieuwe'} ${enkelvoud}`;
}

/** 'de zelfscan', 'het regiobeeld'. */
export function formatHet({ enkelvoud, lidwoord }: Genoemd): string {
  return `${lidwoord ?? 'de'} ${enkelvoud}`;
}

/** With a capital, at the beginning of a sentence. */
export function capitalize(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
