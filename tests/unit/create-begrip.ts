import type { Begrip } from '../../src/domain/begrip.ts';

/** A term that has what every term has; `rest` is what matters to the test. */
export const createBegrip = (id: string, term: string, rest: Partial<Begrip> = {}): Begrip => ({
  id,
  term,
  status: 'uitgelegd',
  definities: [{ tekst: `Uitleg van ${id}.`, bron: 'boek', plaats: 'blad 1' }],
  synoniemen: [],
  vormen: [],
  verwant: [],
  soort: 'fruit',
  rollen: ['plukker'],
  isUitgelegdInTekst: true,
  ...rest,
});
