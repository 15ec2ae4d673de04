import { STANDEN, type Stand } from '../../domain/checklist.ts';
import { capitalize } from '../../domain/verbuiging.ts';

type Props = {
  stand: Stand | undefined;
  choose: (stand: Stand) => void;
  isAlleenLezen: boolean;
  /** Id of the text that names the three together. */
  labelId: string;
  klasse: string;
};

/** The three stands as buttons; the present one is pressed. */
export function Standknoppen({ stand, choose, isAlleenLezen, labelId, klasse }: Props) {
  return (
    <div class={`knoppen standknoppen ${klasse}`} role="group" aria-labelledby={labelId}>
      {STANDEN.map((een) => (
        <button
          key={een}
          type="button"
          class="knop"
          aria-pressed={stand === een}
          disabled={isAlleenLezen}
          onClick={() => choose(een)}
        >
          {stand === een && <span aria-hidden="true">✓ </span>}
          {capitalize(een)}
        </button>
      ))}
    </div>
  );
}
