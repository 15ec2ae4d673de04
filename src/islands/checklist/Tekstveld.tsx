import { GEEN_NAMEN } from '../bewaren/Kopvelden.tsx';

type Props = {
  id: string;
  label: string;
  /** What the label leaves unsaid to who does not see where it stands. */
  waarvan: string;
  waarde: string | undefined;
  rijen?: number;
  vraagId: string;
  veld: 'tekst' | 'notitie';
  set: (waarde: string) => void;
};

/** A text of more than one line at a question. */
export function Tekstveld({ id, label, waarvan, waarde, rijen = 2, vraagId, veld, set }: Props) {
  return (
    <div class="vraag__toelichting">
      <label for={id}>
        {label}
        <span class="alleen-voorlezen"> bij ‘{waarvan}’</span>
      </label>
      <textarea
        class="utrecht-textarea"
        id={id}
        rows={rijen}
        autocomplete="off"
        aria-describedby={GEEN_NAMEN}
        data-vraag={vraagId}
        data-veld={veld}
        value={waarde ?? ''}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
}
