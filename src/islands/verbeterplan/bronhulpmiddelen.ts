import type { Hulpmiddel } from '../../domain/hulpmiddel.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { REGIO } from '../../stores/regio-hulpmiddel.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import type { Bronsoort } from './bronkeuze.ts';

/** The tools from which verbeterpunten are taken over. */
export const BRONHULPMIDDELEN = {
  zelfscan: ZELFSCAN,
  regio: REGIO,
  checklist: CHECKLIST,
} as const satisfies Readonly<Record<Bronsoort, unknown>>;

type Bronhulpmiddel = Pick<Hulpmiddel, 'soort' | 'enkelvoud' | 'lidwoord' | 'adres'>;

/** Those of them that the site has; `paginas` are the addresses of its pages of tools. */
export function listBronhulpmiddelen(paginas: readonly string[]): Bronhulpmiddel[] {
  return Object.values<Bronhulpmiddel>(BRONHULPMIDDELEN).filter(({ adres }) => paginas.includes(adres));
}

/** What the site has to take over from, each with `ervoor` before it: 'een zelfscan, een regiobeeld of een checklist'. */
export function describeBronhulpmiddelen(paginas: readonly string[], ervoor = ''): string {
  const namen = listBronhulpmiddelen(paginas).map(({ enkelvoud }) => ervoor + enkelvoud);
  return new Intl.ListFormat('nl', { type: 'disjunction' }).format(namen);
}
