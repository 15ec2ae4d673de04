import { formatDatum } from '../../domain/datum.ts';
import { toLokaal } from '../../domain/moment.ts';
import { getKlok } from '../bewaren/get-klok.ts';

type Props = {
  /** Says whose working-out the questions are. */
  drukregel: string;
  /** Name of the site. */
  sitenaam: string;
};

/** On paper only: where the figures come from and when they were printed. Not for the first render, which knows no day. */
export function Drukregel({ drukregel, sitenaam }: Props) {
  const { nu, tijdzone } = getKlok();
  return (
    <p class="drukregel alleen-op-papier">
      {drukregel} {sitenaam}, afgedrukt op {formatDatum(toLokaal(nu, tijdzone).dag)}.
    </p>
  );
}
