type Props = { isZichtbaar: boolean; isAlleenLezen: boolean; setZichtbaar: (isZichtbaar: boolean) => void };

/** Whether the page shows who is who. */
export function Namenkeuze({ isZichtbaar, isAlleenLezen, setZichtbaar }: Props) {
  return (
    <div class="niet-afdrukken">
      <label class="vinkje">
        <input
          type="checkbox"
          autocomplete="off"
          checked={isZichtbaar}
          disabled={isAlleenLezen}
          aria-describedby="regio-namen-hint"
          onChange={(event) => setZichtbaar(event.currentTarget.checked)}
        />
        Namen zichtbaar
      </label>
      <p class="hint" id="regio-namen-hint">
        Of iedereen de resultaten van een afzonderlijke gemeente ziet, spreekt u samen af.{' '}
        <a class="nl-link" href="#namen">
          Waarom dat een keuze is
        </a>
        .
      </p>
    </div>
  );
}
