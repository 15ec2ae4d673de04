import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import type { Documentregel } from '../../stores/documenten.ts';

type Props = {
  label: string;
  documenten: readonly Documentregel[];
  enkelvoud: string;
  /** Id; '' when none of them is chosen. */
  gekozen: string;
  kies: (id: string) => void;
};

/** A choice between documents by name, gemeente and date. */
export function Documentkiezer({ label, documenten, enkelvoud, gekozen, kies }: Props) {
  const id = `kies-${label.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <p class="documentkiezer niet-afdrukken">
      <label for={id}>{label}</label>
      <select
        class="utrecht-textbox"
        id={id}
        autocomplete="off"
        value={gekozen}
        onChange={(event) => kies(event.currentTarget.value)}
      >
        {!documenten.some((regel) => regel.id === gekozen) && <option value={gekozen}>Kies een {enkelvoud}</option>}
        {documenten.map((regel) => (
          <option key={regel.id} value={regel.id}>
            {regel.status === 'leesbaar' ? formatVolledigeNaam(regel.invoer, enkelvoud) : regel.id}
          </option>
        ))}
      </select>
    </p>
  );
}
