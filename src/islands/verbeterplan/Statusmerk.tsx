import { formatPuntstand, getPuntstand, type Puntstand } from '../../domain/puntweergave.ts';
import type { Verbeterpunt } from '../../domain/verbeterplan.ts';

type Props = { punt: Pick<Verbeterpunt, 'status' | 'begin' | 'einde'>; vandaag: string };

/** How a verbeterpunt stands: by shape and by word, never by colour alone. */
export function Statusmerk({ punt, vandaag }: Props) {
  const stand = getPuntstand(punt, vandaag);
  return (
    <span class={stand === 'te laat' ? 'statusmerk statusmerk--te-laat' : 'statusmerk'}>
      <Statusvorm stand={stand} /> {formatPuntstand(punt, vandaag)}
    </span>
  );
}

/** The shape alone, beside its word. */
export function Statusvorm({ stand }: { stand: Puntstand }) {
  return (
    <svg class="statusvorm" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {stand === 'te laat' ? (
        <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" />
      ) : (
        <circle cx="8" cy="8" r="6.2" class={stand === 'gereed' ? 'statusvorm__vol' : undefined} />
      )}
      {stand === 'in uitvoering' && <path class="statusvorm__vol" d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" />}
      {stand === 'vervallen' && <path d="M3.6 12.4 12.4 3.6" />}
    </svg>
  );
}
