import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import type { Documentregel } from '../../stores/documenten.ts';

type Props = {
  /** The stored zelfscans besides the open one. */
  zelfscans: readonly Extract<Documentregel, { status: 'leesbaar' }>[];
  /** Id of the one that is shown beside it; undefined is none. */
  naast: string | undefined;
  setNaast: (id: string | undefined) => void;
};

/** With which earlier zelfscan the open one is compared. */
export function Naastregel({ zelfscans, naast, setNaast }: Props) {
  const gekozen = zelfscans.find(({ id }) => id === naast);
  return (
    <div class="naast niet-afdrukken">
      <label for="naast">Vorige antwoorden ernaast</label>
      <select
        class="utrecht-textbox"
        id="naast"
        autocomplete="off"
        value={gekozen?.id ?? ''}
        onChange={({ currentTarget: { value } }) => setNaast(value || undefined)}
      >
        <option value="">Geen</option>
        {zelfscans.map((regel) => (
          <option key={regel.id} value={regel.id}>
            {formatVolledigeNaam(regel.invoer, ZELFSCAN.enkelvoud)}
          </option>
        ))}
      </select>
      <p class="hint" role="status">
        {gekozen &&
          `Bij elke vraag staat wat in ‘${formatVolledigeNaam(gekozen.invoer, ZELFSCAN.enkelvoud)}’ is geantwoord.`}
      </p>
    </div>
  );
}
