import type { Vindplaats } from './bron.ts';

/** A term of the glossary. */
export type Begrip = Vindplaats & {
  id: string;
  term: string;
  definitie: string;
};
