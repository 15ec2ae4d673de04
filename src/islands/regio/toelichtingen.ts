import type { Regioscan } from '../../domain/regio.ts';
import { compareTekst } from '../../domain/tekst.ts';
import type { Regiobestand } from '../../domain/regiobestand.ts';
import { ZONDER_NAAM } from '../../domain/regioradar.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';

/** What was written at a question in a file, by the id of the scan. In memory only. */
export type Toelichting = { scanId: string; vraagId: string; tekst: string };

/** A toelichting as the page shows it; without `naam` when names are hidden. */
export type Toelichtingregel = { naam: string | undefined; tekst: string };

/** A file that was taken over; `ids` are those that its scans were given. */
export type Overgenomen = {
  bestand: Extract<Regiobestand, { status: 'leesbaar' }>;
  ids: readonly (string | undefined)[];
};

/** The toelichtingen with those of files, of all at once as each time all are compared. None stands there twice. */
export function addToelichtingen(
  bestaand: readonly Toelichting[],
  overgenomen: readonly Overgenomen[],
): readonly Toelichting[] {
  const nieuw = overgenomen.flatMap(({ bestand, ids }) =>
    bestand.toelichtingen.flatMap(({ scan, vraagId, tekst }) => {
      const scanId = ids[scan];
      return scanId === undefined ? [] : [{ scanId, vraagId, tekst }];
    }),
  );
  if (nieuw.length === 0) return bestaand;
  return [...new Map([...bestaand, ...nieuw].map((een) => [JSON.stringify(een), een])).values()];
}

/**
 * The toelichtingen of the scans that count, by question; those of a question that was replaced stand with the one that
 * came for it. Hidden they are in the order of their texts, so that place in the list tells nothing of who wrote them.
 */
export function groupToelichtingen(
  toelichtingen: readonly Toelichting[],
  scans: readonly Regioscan[],
  lijst: Zelfscanlijst,
  isZichtbaar: boolean,
): ReadonlyMap<string, readonly Toelichtingregel[]> {
  const namen = new Map(scans.map(({ id, alias }) => [id, alias ?? ZONDER_NAAM]));
  const vervangen = new Map(
    lijst.onderdelen
      .flatMap(({ vragen }) => vragen)
      .flatMap(({ id, vervangt }) => (vervangt === undefined ? [] : [[vervangt, id]])),
  );
  const meetellend = toelichtingen
    .filter(({ scanId }) => namen.has(scanId))
    .map(({ scanId, vraagId, tekst }) => ({
      vraagId: vervangen.get(vraagId) ?? vraagId,
      naam: isZichtbaar ? namen.get(scanId) : undefined,
      tekst,
    }))
    .sort((een, ander) => compareTekst(een.naam ?? '', ander.naam ?? '') || compareTekst(een.tekst, ander.tekst));
  return Map.groupBy(meetellend, ({ vraagId }) => vraagId);
}
