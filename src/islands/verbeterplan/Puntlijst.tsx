import { formatPuntperiode, formatPunttitel, toPuntanker } from '../../domain/puntweergave.ts';
import type { PuntMetId } from '../../domain/verbeterplan.ts';
import { Statusmerk } from './Statusmerk.tsx';

/** More than this does not stay in sight. */
const MAX_ZICHTBAAR = 12;

type LinkProps = { punt: Pick<PuntMetId, 'id' | 'titel'> };

/** To a verbeterpunt in the plan. */
export function Puntlink({ punt }: LinkProps) {
  return (
    <a class="nl-link" href={`#${toPuntanker(punt)}`}>
      {formatPunttitel(punt)}
    </a>
  );
}

type Props = {
  punten: readonly PuntMetId[];
  /** ISO date; without it only the names are shown. */
  vandaag?: string | undefined;
};

/** Verbeterpunten with a link to each; of many the rest is folded away. */
export function Puntlijst({ punten, vandaag }: Props) {
  const rest = punten.slice(MAX_ZICHTBAAR);
  return (
    <>
      <Regels punten={punten.slice(0, MAX_ZICHTBAAR)} vandaag={vandaag} />
      {rest.length > 0 && (
        <details class="puntlijst__rest">
          <summary>{rest.length === 1 ? 'Nog 1 verbeterpunt' : `Nog ${String(rest.length)} verbeterpunten`}</summary>
          <Regels punten={rest} vandaag={vandaag} />
        </details>
      )}
    </>
  );
}

function Regels({ punten, vandaag }: Props) {
  return (
    <ul class="lijst puntlijst">
      {punten.map((punt) => (
        <li key={punt.id}>
          <Puntlink punt={punt} />
          {vandaag !== undefined && <Kenmerken punt={punt} vandaag={vandaag} />}
        </li>
      ))}
    </ul>
  );
}

function Kenmerken({ punt, vandaag }: { punt: PuntMetId; vandaag: string }) {
  const bij = [punt.wie, formatPuntperiode(punt)].filter((een) => een !== undefined).join(' · ');
  return (
    <span class="puntlijst__bij">
      <Statusmerk punt={punt} vandaag={vandaag} />
      {bij !== '' && <span>{bij}</span>}
    </span>
  );
}
