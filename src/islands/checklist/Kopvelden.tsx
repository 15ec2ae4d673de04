import type { ChecklistInvoer } from '../../domain/checklist.ts';
import type { Kopveld } from '../../domain/edit-checklist.ts';

type Props = {
  invoer: ChecklistInvoer;
  setKopveld: (veld: Kopveld, waarde: string) => void;
  isAlleenLezen: boolean;
};

const VELDEN: readonly { veld: Kopveld; label: string; type?: 'date' }[] = [
  { veld: 'gemeente', label: 'Gemeente' },
  { veld: 'naam', label: 'Naam van de checklist' },
  { veld: 'datum', label: 'Datum', type: 'date' },
];

/** Id of the line that says what not to write, for every field of text. */
export const GEEN_NAMEN = 'gegevens-hint';

/** The fields above the questions; they stand in every row of the export and on the gespreksnotitie. */
export function Kopvelden({ invoer, setKopveld, isAlleenLezen }: Props) {
  return (
    <section class="kopvelden" aria-labelledby="gegevens">
      <h2 id="gegevens">Over deze checklist</h2>
      <p id={GEEN_NAMEN}>
        Hieraan herkent u deze checklist, ook op de gespreksnotitie en in het bestand dat u downloadt. U mag de velden
        leeg laten. Schrijf hier, en bij de vragen, geen namen of situaties van inwoners.
      </p>
      <div class="kopvelden__rij">
        {VELDEN.map(({ veld, label, type }) => (
          <p key={veld}>
            <label for={`veld-${veld}`}>{label}</label>
            <input
              class="utrecht-textbox"
              id={`veld-${veld}`}
              name={veld}
              type={type}
              max={type && '9999-12-31'}
              disabled={isAlleenLezen}
              aria-describedby={GEEN_NAMEN}
              autocomplete="off"
              value={invoer[veld] ?? ''}
              onInput={({ currentTarget }) => setKopveld(veld, currentTarget.value)}
            />
          </p>
        ))}
      </div>
    </section>
  );
}
