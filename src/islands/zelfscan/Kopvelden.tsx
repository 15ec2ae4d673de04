import type { Kopveld } from '../../domain/edit-zelfscan.ts';
import { AANLEIDINGEN, type Aanleiding, type ZelfscanInvoer } from '../../domain/zelfscan.ts';

const AANLEIDING_LABELS: Readonly<Record<Aanleiding, string>> = {
  nulmeting: 'Nulmeting',
  evaluatie: 'Evaluatie',
  voortgang: 'Voortgang',
};

type Props = {
  invoer: ZelfscanInvoer;
  setKopveld: (veld: Kopveld, waarde: string) => void;
  isAlleenLezen: boolean;
};

/** The fields above the questions; they stand in every row of the export. */
export function Kopvelden({ invoer, setKopveld, isAlleenLezen }: Props) {
  return (
    <section class="kopvelden" aria-labelledby="gegevens">
      <h2 id="gegevens">Over deze zelfscan</h2>
      <p id="gegevens-hint">
        Hieraan herkent u deze zelfscan, ook in het bestand dat u downloadt. U mag de velden leeg laten. Schrijf hier
        geen namen of situaties van inwoners.
      </p>
      <div class="kopvelden__rij">
        <p>
          <label for="veld-gemeente">Gemeente of team</label>
          <input
            class="utrecht-textbox"
            id="veld-gemeente"
            name="gemeente"
            disabled={isAlleenLezen}
            aria-describedby="gegevens-hint"
            autocomplete="off"
            value={invoer.gemeente ?? ''}
            onInput={(event) => setKopveld('gemeente', event.currentTarget.value)}
          />
        </p>
        <p>
          <label for="veld-naam">Naam van de scan</label>
          <input
            class="utrecht-textbox"
            id="veld-naam"
            name="naam"
            disabled={isAlleenLezen}
            aria-describedby="gegevens-hint"
            autocomplete="off"
            value={invoer.naam ?? ''}
            onInput={(event) => setKopveld('naam', event.currentTarget.value)}
          />
        </p>
        <p>
          <label for="veld-datum">Datum</label>
          <input
            class="utrecht-textbox"
            id="veld-datum"
            name="datum"
            disabled={isAlleenLezen}
            autocomplete="off"
            type="date"
            max="9999-12-31"
            value={invoer.datum ?? ''}
            onInput={(event) => setKopveld('datum', event.currentTarget.value)}
          />
        </p>
        <p>
          <label for="veld-aanleiding">Aanleiding</label>
          <select
            class="utrecht-textbox"
            id="veld-aanleiding"
            name="aanleiding"
            disabled={isAlleenLezen}
            autocomplete="off"
            value={invoer.aanleiding ?? ''}
            onChange={(event) => setKopveld('aanleiding', event.currentTarget.value)}
          >
            <option value="">Nog niet gekozen</option>
            {AANLEIDINGEN.map((aanleiding) => (
              <option key={aanleiding} value={aanleiding}>
                {AANLEIDING_LABELS[aanleiding]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <div class="kopvelden__deelnemers">
        <label for="veld-deelnemers">Wie deden mee</label>
        <p class="hint" id="deelnemers-hint">
          Noem functies of rollen, geen namen van personen. Zo weet u later vanuit welke rollen is geantwoord.
        </p>
        <input
          class="utrecht-textbox"
          id="veld-deelnemers"
          name="deelnemers"
          disabled={isAlleenLezen}
          aria-describedby="deelnemers-hint gegevens-hint"
          autocomplete="off"
          value={invoer.deelnemers ?? ''}
          onInput={(event) => setKopveld('deelnemers', event.currentTarget.value)}
        />
      </div>
    </section>
  );
}
