import { formatPuntperiode, formatPunttitel, toPuntanker } from '../../domain/puntweergave.ts';
import type { PuntMetId } from '../../domain/verbeterplan.ts';
import { Statusmerk } from './Statusmerk.tsx';

/** Of more than `max` only the first `toon` stay in sight. */
const LANG = { max: 12, toon: 12 };
const KORT = { max: 5, toon: 3 };

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
  /** For where the list is only part of what is to be overseen. */
  isKort?: boolean;
};

/** Verbeterpunten with a link to each; of many the rest is folded away. */
export function Puntlijst({ punten, vandaag, isKort = false }: Props) {
  const { max, toon } = isKort ? KORT : LANG;
  const zichtbaar = punten.length > max ? toon : max;
  const rest = punten.slice(zichtbaar);
  return (
    <>
      <Regels punten={punten.slice(0, zichtbaar)} vandaag={vandaag} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? 'Nog 1 verbeterpunt' : `Nog ${String(rest.length)} verbeterpunten`}</summary>
          <Regels punten={rest} vandaag={vandaag} />
        </details>
      )}
    </>
  );
}

function Regels({ punten, vandaag }: Omit<Props, 'isKort'>) {
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
