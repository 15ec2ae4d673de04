import type { Rijmelding } from '../../domain/csvvorm.ts';

/** So many remarks on a file are shown; the rest is counted. */
const MAX_MELDINGEN = 20;

/** What to look at in a file that can be taken over, row by row; nothing when there is nothing. */
export function Meldingenlijst({ meldingen }: { meldingen: readonly Rijmelding[] }) {
  if (meldingen.length === 0) return null;
  return (
    <>
      <p>
        Let op bij {meldingen.length} {meldingen.length === 1 ? 'punt' : 'punten'}:
      </p>
      <ul>
        {meldingen.slice(0, MAX_MELDINGEN).map(({ rij, tekst }) => (
          <li key={`${rij} ${tekst}`}>
            Rij {rij}: {tekst}
          </li>
        ))}
        {meldingen.length > MAX_MELDINGEN && <li>En nog {meldingen.length - MAX_MELDINGEN} punten.</li>}
      </ul>
    </>
  );
}
