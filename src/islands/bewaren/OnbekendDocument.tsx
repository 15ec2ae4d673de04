import type { Hulpmiddel } from '../../domain/hulpmiddel.ts';
import { capitalize, formatDit, formatHet, formatNieuw } from '../../domain/verbuiging.ts';

type Props = { hulpmiddel: Pick<Hulpmiddel, 'enkelvoud' | 'lidwoord'> };

/** Says that the document in the address is not here, and what may have happened. */
export function OnbekendDocument({ hulpmiddel }: Props) {
  return (
    <div class="melding" role="alert">
      <p>
        <strong>{capitalize(formatDit(hulpmiddel))} staat niet in deze browser.</strong>
      </p>
      <p>
        Misschien is {formatHet(hulpmiddel)} verwijderd, of in een andere browser of op een andere computer gemaakt.
        Kies hieronder wat u wilt openen, begin een {formatNieuw(hulpmiddel)} of open een bestand.
      </p>
    </div>
  );
}
