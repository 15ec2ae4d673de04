import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { findVorige } from '../../domain/zelfscan-vergelijking.ts';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import type { Documentregel } from '../../stores/documenten.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';

type Props = {
  /** The stored zelfscans besides the open one. */
  zelfscans: readonly Extract<Documentregel, { status: 'leesbaar' }>[];
  /** Id of the one that is shown beside it; undefined is none. */
  naast: string | undefined;
  setNaast: (id: string) => void;
  /** Who filled in that one. */
  deelnemers: string | undefined;
};

/**
 * Id of the zelfscan beside the open one: the one that was chosen ('' is none). When nobody chose, an evaluation has the
 * measurement before it, so that the old answers are still there when the user comes back.
 */
export function findNaast(
  gekozen: string | undefined,
  zelfscans: Props['zelfscans'],
  invoer: ZelfscanInvoer,
): string | undefined {
  return gekozen === undefined ? findVorige(zelfscans, invoer)?.id : zelfscans.find(({ id }) => id === gekozen)?.id;
}

/** With which earlier zelfscan the open one is compared. */
export function Naastregel({ zelfscans, naast, setNaast, deelnemers }: Props) {
  const gekozen = zelfscans.find(({ id }) => id === naast);
  const rol = useStatusrol();
  return (
    <div class="naast niet-afdrukken">
      <label for="naast">Vorige antwoorden ernaast</label>
      <select
        class="utrecht-textbox"
        id="naast"
        autocomplete="off"
        value={gekozen?.id ?? ''}
        onChange={({ currentTarget: { value } }) => setNaast(value)}
      >
        <option value="">Geen</option>
        {zelfscans.map((regel) => (
          <option key={regel.id} value={regel.id}>
            {formatVolledigeNaam(regel.invoer, ZELFSCAN.enkelvoud)}
          </option>
        ))}
      </select>
      <p class="hint" role={rol}>
        {gekozen &&
          `Bij elke vraag staat wat in ‘${formatVolledigeNaam(gekozen.invoer, ZELFSCAN.enkelvoud)}’ is geantwoord.`}
        {gekozen && deelnemers !== undefined && ` Deelnemers toen: ${deelnemers}.`}
      </p>
    </div>
  );
}
