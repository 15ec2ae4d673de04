import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BIJSTELVELDNAMEN, formatPuntkosten } from '../../domain/bijstelweergave.ts';
import { formatDatum, isDatum } from '../../domain/datum.ts';
import { isLeegPunt } from '../../domain/edit-verbeterplan.ts';
import {
  BIJSTELVELDEN,
  getStatus,
  isPuntdatum,
  listBijstellingen,
  PRIORITEITEN,
  STATUSSEN,
  type Bijstelling,
  type Bijstelveld,
  type Verbeterpunt,
} from '../../domain/verbeterplan.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { Weggehaald } from '../checklist/Weggehaald.tsx';
import { Keuzeveld, Regelveld, Tekstvak } from './Velden.tsx';

type Props = {
  puntId: string;
  punt: Verbeterpunt;
  /** ISO date. */
  vandaag: string;
  store: VerbeterplanStore | undefined;
  isAlleenLezen: boolean;
};

type Regel = Bijstelling & { id: string };

const KEUZE_ID = 'bijstellen-veld';

/** Changes what was agreed and keeps what stood there, and shows what was changed before. */
export function Bijstellen({ puntId, punt, vandaag, store, isAlleenLezen }: Props) {
  const bijstellingen = listBijstellingen(punt);
  const [veld, setVeld] = useState<Bijstelveld | undefined>(undefined);
  const [tekst, setTekst] = useState('');
  const [reden, setReden] = useState('');
  const [melding, setMelding] = useState({ tekst: '', isAf: false });
  const [weg, setWeg] = useState<Regel | undefined>(undefined);
  const meldregel = useRef<HTMLParagraphElement>(null);
  const tell = (tekst: string) => setMelding({ tekst, isAf: true });
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (melding.isAf) meldregel.current?.focus();
  }, [melding]);
  const cancel = () => {
    setVeld(undefined);
    // The fields go, and this button with them.
    document.getElementById(KEUZE_ID)?.focus();
  };
  const save = () => {
    if (veld === undefined) return;
    if (veld === 'kosten') {
      const id = store?.createDeelId(puntId, 'bijstellingen') ?? '';
      store?.addBijstelling(puntId, id, { datum: vandaag, veld, oud: formatPuntkosten(punt), reden });
      tell('De kosten van nu zijn bewaard. Wijzig ze nu hierboven bij Kosten.');
    } else if (tekst === getHuidig(punt, veld)) {
      setMelding({ tekst: 'Er is nog niets veranderd: vul eerst in wat het wordt.', isAf: false });
      return;
    } else {
      store?.setBijgesteld(puntId, veld, tekst, { datum: vandaag, reden });
      tell(`Bijgesteld: ${BIJSTELVELDNAMEN[veld]}. Wat er stond, is bewaard.`);
    }
    setVeld(undefined);
    setReden('');
    setWeg(undefined);
  };
  return (
    <fieldset class={bijstellingen.length === 0 ? 'puntblad__groep niet-afdrukken' : 'puntblad__groep'}>
      <legend>Bijstellen</legend>
      <p class="hint niet-afdrukken">
        Is het plan vastgesteld en verandert er iets? Stel dan hier bij: wat er stond blijft bewaard, met de datum en de
        reden. Wat u hierboven in een veld verandert, vervangt de tekst zonder de oude te bewaren.
      </p>
      {!isAlleenLezen && !isLeegPunt(punt) && (
        <div class="niet-afdrukken">
          <Keuzeveld
            id={KEUZE_ID}
            label="Wat stelt u bij?"
            waarde={veld}
            isAlleenLezen={false}
            opties={BIJSTELVELDEN.map((een) => ({ waarde: een, naam: capitalize(BIJSTELVELDNAMEN[een]) }))}
            set={(waarde) => {
              const nieuw = BIJSTELVELDEN.find((een) => een === waarde);
              setVeld(nieuw);
              setTekst(nieuw === undefined ? '' : getHuidig(punt, nieuw));
              setMelding({ tekst: '', isAf: false });
            }}
          />
          {veld !== undefined && (
            <>
              {veld === 'kosten' ? (
                <p class="bijstellen__nu">Nu staat er: {formatPuntkosten(punt) || 'nog niets'}</p>
              ) : (
                <Nieuw veld={veld} tekst={tekst} setTekst={setTekst} />
              )}
              <Tekstvak
                id="bijstellen-reden"
                label="Waarom?"
                waarde={reden}
                rijen={1}
                isAlleenLezen={false}
                set={setReden}
              />
              <p class="knoppen">
                <button type="button" class="knop" onClick={save}>
                  {veld === 'kosten' ? 'Bewaar de kosten van nu' : 'Stel bij en bewaar wat er stond'}
                </button>
                <button type="button" class="tekstknop" onClick={cancel}>
                  Toch niet
                </button>
              </p>
            </>
          )}
        </div>
      )}
      <p role="status" ref={meldregel} tabIndex={-1}>
        {melding.tekst}
      </p>
      <Weggehaald
        id={weg?.id}
        naam={weg && `Bijstelling van ${nameBijstelling(weg)}`}
        undo={() => {
          if (weg === undefined) return;
          store?.addBijstelling(puntId, weg.id, weg);
          setWeg(undefined);
          tell('De bijstelling staat er weer.');
        }}
      />
      {bijstellingen.length > 0 && (
        <ul class="lijst bijstellingen">
          {bijstellingen.map((regel) => (
            <li key={regel.id}>
              <strong>
                {[regel.datum && formatDatum(regel.datum), nameBijstelling(regel)].filter(Boolean).join(': ')}
              </strong>
              {(regel.oud !== undefined || regel.veld !== 'status') && (
                <span class="bijstellingen__oud">Was: {formatOud(regel)}</span>
              )}
              {regel.reden && <span>Reden: {regel.reden}</span>}
              {!isAlleenLezen && (
                <button
                  type="button"
                  class="tekstknop niet-afdrukken"
                  onClick={() => {
                    store?.removeDeel(puntId, 'bijstellingen', regel.id);
                    setMelding({ tekst: '', isAf: false });
                    setWeg(regel);
                  }}
                >
                  Weghalen<span class="alleen-voorlezen"> van de bijstelling van {nameBijstelling(regel)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isAlleenLezen && bijstellingen.length > 0 && (
        <p class="hint niet-afdrukken">Haalt u een bijstelling weg, dan blijft staan wat er nu in het veld staat.</p>
      )}
    </fieldset>
  );
}

type Nieuwprops = {
  veld: Exclude<Bijstelveld, 'kosten'>;
  tekst: string;
  setTekst: (tekst: string) => void;
};

/** What it becomes, in a field that fits. */
function Nieuw({ veld, tekst, setTekst }: Nieuwprops) {
  const props = {
    id: 'bijstellen-tekst',
    label: 'Wat wordt het?',
    waarde: tekst,
    isAlleenLezen: false,
    set: setTekst,
  };
  if (veld === 'status') return <Keuzeveld {...props} leeg={null} opties={STATUSSEN.map(toOptie)} />;
  if (veld === 'prioriteit') return <Keuzeveld {...props} opties={PRIORITEITEN.map(toOptie)} />;
  return isPuntdatum(veld) ? <Regelveld {...props} type="date" /> : <Tekstvak {...props} />;
}

function getHuidig(punt: Verbeterpunt, veld: Bijstelveld): string {
  if (veld === 'kosten') return formatPuntkosten(punt);
  return veld === 'status' ? getStatus(punt) : (punt[veld] ?? '');
}

function nameBijstelling({ veld }: Bijstelling): string {
  return veld === undefined ? 'dit punt' : BIJSTELVELDNAMEN[veld];
}

function formatOud({ veld, oud }: Bijstelling): string {
  if (oud === undefined) return 'nog niet ingevuld';
  return veld !== undefined && isPuntdatum(veld) && isDatum(oud) ? formatDatum(oud) : oud;
}

function toOptie(waarde: string) {
  return { waarde, naam: capitalize(waarde) };
}
