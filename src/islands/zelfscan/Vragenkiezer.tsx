import { useRef } from 'preact/hooks';
import type { Invulonderdeel } from '../../domain/invullijst.ts';
import {
  ALLE_VRAGEN,
  countVragen,
  selectVragen,
  VRAAGFILTERS,
  type Vraagfilter,
  type Vragenkeuze,
} from '../../domain/vragenkeuze.ts';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';

const FILTERS: Readonly<Record<Vraagfilter, { label: string; leeg: string }>> = {
  alle: { label: 'Alle vragen', leeg: '' },
  'nog open': { label: 'Nog open', leeg: 'Geen enkele vraag is hier nog open.' },
  'niet op orde': { label: 'Niet op orde', leeg: 'Geen enkele vraag is hier met ‘niet op orde’ beantwoord.' },
  'nog bespreken': { label: 'Nog bespreken', leeg: 'Bij geen enkele vraag staat hier ‘Nog bespreken’ aangevinkt.' },
};

type Props = {
  onderdelen: readonly Invulonderdeel[];
  invoer: ZelfscanInvoer;
  keuze: Vragenkeuze;
  /** How many questions are shown. */
  aantal: number;
  choose: (keuze: Vragenkeuze) => void;
};

/** Which questions stand below: of one onderdeel or all, and those that still ask for something. */
export function Vragenkiezer({ onderdelen, invoer, keuze, aantal, choose }: Props) {
  const eerste = useRef<HTMLButtonElement>(null);
  const aantallen = countVragen(onderdelen, invoer, keuze.onderdeel);
  const totaal = onderdelen.reduce((som, { vragen }) => som + vragen.length, 0);
  return (
    <div class="vragenkiezer">
      <p class="vragenkiezer__onderdeel niet-afdrukken">
        <label for="toon">Toon</label>
        <select
          class="utrecht-textbox"
          id="toon"
          autocomplete="off"
          value={keuze.onderdeel ?? ''}
          onChange={({ currentTarget: { value } }) =>
            choose(selectVragen(onderdelen, invoer, { ...keuze, onderdeel: value || undefined }))
          }
        >
          <option value="">Alle onderdelen</option>
          {onderdelen.map(({ id, kort }) => (
            <option key={id} value={id}>
              {kort}
            </option>
          ))}
        </select>
      </p>
      <div class="knoppen niet-afdrukken" role="group" aria-label="Welke vragen">
        {VRAAGFILTERS.map((filter) => (
          <button
            key={filter}
            ref={filter === 'alle' ? eerste : null}
            type="button"
            class="pil"
            aria-pressed={filter === keuze.filter}
            onClick={() => choose(selectVragen(onderdelen, invoer, { ...keuze, filter }))}
          >
            {FILTERS[filter].label} <span class="vragenkiezer__aantal">({aantallen[filter]})</span>
          </button>
        ))}
      </div>
      {/* A print that leaves questions out says so. */}
      <p class={aantal === totaal ? 'hint niet-afdrukken' : 'hint'} role="status">
        {keuze.isHersteld && 'Het filter staat uit, want deze vraag viel erbuiten. '}
        {aantal > 0 && keuze.filter !== 'alle' && `${FILTERS[keuze.filter].label}: `}
        {aantal === 0
          ? FILTERS[keuze.filter].leeg
          : `${aantal} van ${totaal} vragen ${aantal === 1 ? 'staat' : 'staan'} hieronder.`}
        {aantal > 0 && keuze.filter !== 'alle' && (
          <span class="niet-afdrukken"> Een vraag die u beantwoordt, blijft staan tot u opnieuw kiest.</span>
        )}
      </p>
      {aantal === 0 && (
        <button
          type="button"
          class="knop"
          onClick={() => {
            choose(ALLE_VRAGEN);
            // This button disappears.
            eerste.current?.focus();
          }}
        >
          Toon alle vragen
        </button>
      )}
    </div>
  );
}
