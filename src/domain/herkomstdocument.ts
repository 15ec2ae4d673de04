import { toGemeentesleutel } from './gemeentesleutel.ts';
import type { VerbeterplanInvoer, Verbeterpunt } from './verbeterplan.ts';

/** A document that a verbeterpunt may come from. */
export type Herkomstkandidaat = {
  id: string;
  gemeente?: string | undefined;
  /** Whether its question is there as one that can be taken over. */
  isTeDoen: boolean;
  /** What is entered there about how it stands. */
  standVanZaken?: string | undefined;
};

/**
 * Id of the document that a verbeterpunt comes from, of which the plan keeps the question only. Those with the very text
 * of the punt go before; of these it is the one that the plan names, else the only one of its gemeente. Undefined when
 * that leaves none, or more than one: then it is not known.
 */
export function findHerkomstdocument(
  kandidaten: readonly Herkomstkandidaat[],
  { standVanZaken }: Pick<Verbeterpunt, 'standVanZaken'>,
  { zelfscan, herhaald, gemeente = '' }: Pick<VerbeterplanInvoer, 'zelfscan' | 'herhaald' | 'gemeente'>,
): string | undefined {
  const teDoen = kandidaten.filter(({ isTeDoen }) => isTeDoen);
  const precies = teDoen.filter((een) => standVanZaken !== undefined && een.standVanZaken === standVanZaken);
  const ids = (precies.length > 0 ? precies : teDoen).map(({ id }) => id);
  const genoemd = [zelfscan, herhaald].find((id) => id !== undefined && ids.includes(id));
  if (genoemd !== undefined) return genoemd;
  const sleutel = toGemeentesleutel(gemeente);
  const vanGemeente = kandidaten.filter(
    (een) => ids.includes(een.id) && sleutel !== '' && toGemeentesleutel(een.gemeente ?? '') === sleutel,
  );
  return vanGemeente.length === 1 ? vanGemeente[0]?.id : undefined;
}
