import type { Vergelijkwijze } from '../../domain/zelfscan-vergelijking.ts';

type Props = {
  kanTijd: boolean;
  wijze: Vergelijkwijze;
  choose: (wijze: Vergelijkwijze) => void;
};

const WIJZEN = [
  { wijze: 'tijd', label: 'Over de tijd: wat is verbeterd of achteruitgegaan' },
  { wijze: 'naast', label: 'Naast elkaar: waar de antwoorden verschillen' },
] as const;

/** How the chosen zelfscans are compared; of different gemeenten there is nothing to choose. */
export function Wijzekeuze({ kanTijd, wijze, choose }: Props) {
  if (!kanTijd)
    return (
      <p>
        Deze zelfscans zijn van verschillende gemeenten of teams. Daarom staan zij naast elkaar: een verschil daartussen
        is geen verbetering of verslechtering.
      </p>
    );
  return (
    <fieldset class="vergelijken__keuze niet-afdrukken">
      <legend>Hoe wilt u vergelijken?</legend>
      {WIJZEN.map((een) => (
        <label key={een.wijze} class="vinkje">
          <input
            type="radio"
            name="wijze"
            autocomplete="off"
            checked={een.wijze === wijze}
            onChange={() => choose(een.wijze)}
          />
          {een.label}
        </label>
      ))}
    </fieldset>
  );
}
