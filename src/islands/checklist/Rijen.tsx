import type { Checklistvraag, Rij } from '../../domain/checklist.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';
import { Weggehaald } from './Weggehaald.tsx';
import { GEEN_NAMEN } from '../bewaren/Kopvelden.tsx';
import { useEigenRijen } from './use-eigen-rijen.ts';

type Props = {
  vraag: Checklistvraag;
  bewaard: readonly (Rij & { id: string })[];
  store: ChecklistStore;
};

/** A list that the user makes: a line each. */
export function Rijen({ vraag: { id: vraagId, label }, bewaard, store }: Props) {
  const eigen = useEigenRijen<Rij & { id: string }, 'naam'>(bewaard, {
    createId: () => store.createRijId(vraagId),
    set: (id, veld, waarde) => store.setRij(vraagId, id, veld, waarde),
    remove: (id) => store.removeRij(vraagId, id),
  });
  return (
    <div class="rijen">
      {eigen.rijen.length === 0 && <div class="rijen__leeg alleen-op-papier" />}
      {eigen.rijen.map(({ id, rij }, index) => (
        <p key={id} class="rijen__regel">
          <label class="alleen-voorlezen" for={`rij-${vraagId}-${id}`}>
            Punt {index + 1} bij ‘{label}’
          </label>
          <input
            class="utrecht-textbox"
            aria-describedby={GEEN_NAMEN}
            id={`rij-${vraagId}-${id}`}
            ref={(veld) => eigen.focusNieuw(id, veld)}
            autocomplete="off"
            value={rij?.naam ?? ''}
            onInput={({ currentTarget }) => eigen.set(id, 'naam', currentTarget.value)}
          />
          <button type="button" class="tekstknop niet-afdrukken" onClick={() => eigen.remove(id)}>
            Weghalen<span class="alleen-voorlezen"> van punt {index + 1}</span>
          </button>
        </p>
      ))}
      <Weggehaald
        id={eigen.verwijderd?.id}
        naam={eigen.verwijderd && (eigen.verwijderd.naam ?? 'Het punt')}
        undo={() => eigen.undo(['naam'])}
      />
      <p class="niet-afdrukken">
        <button type="button" class="knop" onClick={eigen.add}>
          Punt toevoegen<span class="alleen-voorlezen"> bij ‘{label}’</span>
        </button>
      </p>
    </div>
  );
}
