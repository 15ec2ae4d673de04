type Props = { naam: string | undefined; isAlleenLezen: boolean; setNaam: (naam: string) => void };

/** What the region is called, in the list of regiobeelden and, with names visible, in what is taken along. */
export function Regionaam({ naam = '', isAlleenLezen, setNaam }: Props) {
  return (
    <p class="documentkiezer niet-afdrukken">
      <label for="regio-naam">Naam van de regio</label>
      <span class="hint" id="regio-naam-hint">
        Staat boven de afdruk en in de naam van het bestand, maar alleen als de namen zichtbaar zijn.
      </span>
      <input
        class="utrecht-textbox"
        id="regio-naam"
        name="naam"
        autocomplete="off"
        disabled={isAlleenLezen}
        aria-describedby="regio-naam-hint"
        value={naam}
        onInput={(event) => setNaam(event.currentTarget.value)}
      />
    </p>
  );
}
