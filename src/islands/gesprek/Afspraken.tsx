import { useRef } from 'preact/hooks';
import type { Afspraak } from '../../domain/checklist.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';
import { useEigenRijen } from '../checklist/use-eigen-rijen.ts';
import { Weggehaald } from '../checklist/Weggehaald.tsx';

type Bewaard = Afspraak & { id: string };

const VELDEN = ['tekst', 'wie', 'datum'] as const satisfies readonly (keyof Afspraak)[];

type Props = {
  afspraken: readonly Bewaard[];
  store: ChecklistStore;
  isAlleenLezen: boolean;
};

/** What is agreed: by whom and when. */
export function Afspraken({ afspraken, store, isAlleenLezen }: Props) {
  const toevoegen = useRef<HTMLButtonElement>(null);
  const eigen = useEigenRijen<Bewaard, (typeof VELDEN)[number]>(afspraken, {
    createId: store.createAfspraakId,
    set: store.setAfspraak,
    remove: store.removeAfspraak,
  });
  const { verwijderd } = eigen;

  return (
    <section class="afspraken" aria-labelledby="afspraken">
      <h2 id="afspraken" tabIndex={-1}>
        Afspraken
      </h2>
      <p class="hint niet-afdrukken" id="afspraken-hint">
        Noteer bij ‘Wie’ een functie, geen naam.
      </p>
      {eigen.rijen.length === 0 && <p>Er zijn nog geen afspraken.</p>}
      <ol class="lijst niet-afdrukken">
        {eigen.rijen.map(({ id, rij }, index) => (
          <li key={id}>
            <fieldset class="afspraak kaart" disabled={isAlleenLezen}>
              <legend>Afspraak {index + 1}</legend>
              <p class="afspraak__tekst">
                <label for={`afspraak-${id}`}>Wat spreekt u af?</label>
                <input
                  class="utrecht-textbox"
                  id={`afspraak-${id}`}
                  ref={(veld) => eigen.focusNieuw(id, veld)}
                  autocomplete="off"
                  value={rij?.tekst ?? ''}
                  onInput={({ currentTarget }) => eigen.set(id, 'tekst', currentTarget.value)}
                />
              </p>
              <p>
                <label for={`wie-${id}`}>Wie</label>
                <input
                  class="utrecht-textbox"
                  id={`wie-${id}`}
                  autocomplete="off"
                  aria-describedby="afspraken-hint"
                  value={rij?.wie ?? ''}
                  onInput={({ currentTarget }) => eigen.set(id, 'wie', currentTarget.value)}
                />
              </p>
              <p>
                <label for={`wanneer-${id}`}>Wanneer</label>
                <input
                  class="utrecht-textbox"
                  id={`wanneer-${id}`}
                  autocomplete="off"
                  type="date"
                  max="9999-12-31"
                  value={rij?.datum ?? ''}
                  onInput={({ currentTarget }) => eigen.set(id, 'datum', currentTarget.value)}
                />
              </p>
              <button
                type="button"
                class="tekstknop"
                onClick={() => {
                  // A row that is empty is gone without more; one that was not offers its way back, which takes focus.
                  if (rij === undefined) toevoegen.current?.focus();
                  eigen.remove(id);
                }}
              >
                Weghalen<span class="alleen-voorlezen"> van afspraak {index + 1}</span>
              </button>
            </fieldset>
          </li>
        ))}
      </ol>
      <Weggehaald
        id={verwijderd?.id}
        naam={verwijderd && (verwijderd.tekst ?? 'De afspraak')}
        undo={() => eigen.undo(VELDEN)}
      />
      {!isAlleenLezen && (
        <p class="niet-afdrukken">
          <button ref={toevoegen} type="button" class="knop afspraken__toevoegen" onClick={eigen.add}>
            Afspraak toevoegen
          </button>
        </p>
      )}
      <ul class="gesprek__papier-lijst">
        {afspraken.map((afspraak) => (
          <li key={afspraak.id}>{describeAfspraak(afspraak)}</li>
        ))}
      </ul>
    </section>
  );
}

function describeAfspraak({ tekst, wie, datum }: Afspraak): string {
  const rest = [wie, datum === undefined ? undefined : formatDatum(datum)].filter((deel) => deel !== undefined);
  return [tekst ?? 'Afspraak', ...(rest.length === 0 ? [] : [rest.join(', ')])].join(': ');
}
