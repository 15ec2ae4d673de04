type Props = { isZichtbaar: boolean; isAlleenLezen: boolean; setZichtbaar: (isZichtbaar: boolean) => void };

/** Whether the page shows who is who. */
export function Namenkeuze({ isZichtbaar, isAlleenLezen, setZichtbaar }: Props) {
  return (
    <div class="niet-afdrukken">
      <p class="regio__keuze">
        <input
          id="regio-namen"
          type="checkbox"
          autocomplete="off"
          checked={isZichtbaar}
          disabled={isAlleenLezen}
          aria-describedby="regio-namen-hint"
          onChange={(event) => setZichtbaar(event.currentTarget.checked)}
        />
        <label for="regio-namen">Namen zichtbaar</label>
      </p>
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
