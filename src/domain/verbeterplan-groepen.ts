import { findVraag, listPunten, type Planlijst, type PuntMetId, type VerbeterplanInvoer } from './verbeterplan.ts';

/** Verbeterpunten that belong together; without a titel are those that belong to no part and no theme. */
export type Puntgroep = { titel: string | undefined; punten: readonly PuntMetId[] };

/** The theme that the user gave a verbeterpunt, else the part that its question belongs to. */
export function getGroep(lijst: Planlijst, punt: Pick<PuntMetId, 'thema' | 'herkomst'>): string | undefined {
  return punt.thema ?? findVraag(lijst, punt)?.onderdeel;
}

/**
 * Every verbeterpunt once, in order, by group: first the parts in the order of the lists, then the user's own themes as
 * they come, last those without any. A theme with the name of a part is that part.
 */
export function groupPunten(plan: Pick<VerbeterplanInvoer, 'punten'>, lijst: Planlijst): Puntgroep[] {
  const groepen = Map.groupBy(listPunten(plan), (punt) => getGroep(lijst, punt));
  const titels = [...groepen.keys()].filter((titel) => titel !== undefined);
  const onderdelen = new Set([...lijst.zelfscan, ...lijst.checklist].map(({ onderdeel }) => onderdeel));
  const volgorde = [...onderdelen, ...titels.filter((titel) => !onderdelen.has(titel)), undefined];
  return volgorde.flatMap((titel) => {
    const punten = groepen.get(titel);
    return punten === undefined ? [] : [{ titel, punten }];
  });
}
