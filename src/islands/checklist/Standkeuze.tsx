import { getStand, getVoorstel, STANDEN, type Beantwoording, type Stand } from '../../domain/checklist.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';

/** How a stand is called on a button. */
export const STANDNAMEN: Readonly<Record<Stand, string>> = {
  geregeld: 'Geregeld',
  bespreken: 'Bespreken',
  uitzoeken: 'Uitzoeken',
};

type Props = {
  vraagId: string;
  beantwoording: Beantwoording;
  setStand: (stand: Stand | undefined) => void;
};

/** What is to be done with a question. What its answer proposes is chosen already, and said. */
export function Standkeuze({ vraagId, beantwoording, setStand }: Props) {
  const stand = getStand(beantwoording);
  const voorstel = getVoorstel(beantwoording.antwoord);
  const isVoorstel = stand !== undefined && stand === voorstel;
  const hint = `stand-hint-${vraagId}`;
  const rol = useStatusrol();
  return (
    <fieldset class="stand" aria-describedby={isVoorstel ? hint : undefined}>
      <legend>Stand</legend>
      <div class="stand__keuzes">
        {STANDEN.map((keuze) => (
          <label key={keuze} class={`keuze keuze--klein keuze--${keuze}`}>
            <input
              type="radio"
              autocomplete="off"
              name={`stand-${vraagId}`}
              value={keuze}
              data-vraag={vraagId}
              data-veld="stand"
              checked={stand === keuze}
              onChange={() => setStand(keuze)}
            />
            {STANDNAMEN[keuze]}
          </label>
        ))}
        {stand && (
          <button
            type="button"
            class="tekstknop niet-afdrukken"
            onClick={({ currentTarget }) => {
              // The button goes, so focus goes to the first choice.
              currentTarget.closest('fieldset')?.querySelector('input')?.focus();
              setStand(undefined);
            }}
          >
            Geen stand
          </button>
        )}
      </div>
      <p class="hint niet-afdrukken" id={hint} role={rol}>
        {isVoorstel && `Voorgesteld bij het antwoord ‘${beantwoording.antwoord ?? ''}’. U kunt iets anders kiezen.`}
      </p>
    </fieldset>
  );
}
