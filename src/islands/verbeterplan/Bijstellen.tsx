import { useRef, useState } from 'preact/hooks';
import { formatDatum, isDatum } from '../../domain/datum.ts';
import { isLeegPunt } from '../../domain/edit-verbeterplan.ts';
import {
  listBijstellingen,
  PUNTDATUMS,
  PUNTVELDEN,
  type Puntveld,
  type Verbeterpunt,
} from '../../domain/verbeterplan.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { Keuzeveld, Regelveld, Tekstvak } from './Velden.tsx';

type Props = {
  puntId: string;
  punt: Verbeterpunt;
  /** ISO date. */
  vandaag: string;
  store: VerbeterplanStore | undefined;
  isAlleenLezen: boolean;
};

const VELDNAMEN: Readonly<Record<Puntveld, string>> = {
  titel: 'verbeterpunt',
  standVanZaken: 'huidige stand van zaken',
  beleid: 'raakvlakken met ander beleid',
  actie: 'verbeteractie',
  resultaat: 'beoogd resultaat',
  indicator: 'prestatie-indicator',
  wie: 'wie',
  thema: 'eigen thema',
  begin: 'begin',
  einde: 'einde',
};

/** Changes what was agreed and keeps what stood there, and shows what was changed before. */
export function Bijstellen({ puntId, punt, vandaag, store, isAlleenLezen }: Props) {
  const bijstellingen = listBijstellingen(punt);
  const [veld, setVeld] = useState<Puntveld | undefined>(undefined);
  const [tekst, setTekst] = useState('');
  const [reden, setReden] = useState('');
  const [melding, setMelding] = useState('');
  const meldregel = useRef<HTMLParagraphElement>(null);
  const isZelfde = veld !== undefined && tekst === (punt[veld] ?? '');
  const save = () => {
    if (veld === undefined) return;
    if (isZelfde) {
      setMelding('Er is nog niets veranderd: vul eerst in wat het wordt.');
      return;
    }
    store?.setBijgesteld(puntId, veld, tekst, { datum: vandaag, reden });
    setMelding(`Bijgesteld: ${VELDNAMEN[veld]}. Wat er stond, is bewaard.`);
    setVeld(undefined);
    setReden('');
    meldregel.current?.focus();
  };
  return (
    <fieldset class="puntblad__groep">
      <legend>Bijstellen</legend>
      <p class="hint">
        Is het plan vastgesteld en verandert er iets? Stel dan hier bij: wat er stond blijft bewaard, met de datum en de
        reden. Wat u hierboven in een veld verandert, vervangt de tekst zonder de oude te bewaren.
      </p>
      {!isAlleenLezen && !isLeegPunt(punt) && (
        <div class="niet-afdrukken">
          <Keuzeveld
            id="bijstellen-veld"
            label="Wat stelt u bij?"
            waarde={veld}
            isAlleenLezen={false}
            opties={PUNTVELDEN.map((een) => ({ waarde: een, naam: capitalize(VELDNAMEN[een]) }))}
            set={(waarde) => {
              const nieuw = PUNTVELDEN.find((een) => een === waarde);
              setVeld(nieuw);
              setTekst((nieuw && punt[nieuw]) ?? '');
              setMelding('');
            }}
          />
          {veld !== undefined && (
            <>
              {isDatumveld(veld) ? (
                <Regelveld
                  id="bijstellen-tekst"
                  label="Wat wordt het?"
                  type="date"
                  waarde={tekst}
                  isAlleenLezen={false}
                  set={setTekst}
                />
              ) : (
                <Tekstvak
                  id="bijstellen-tekst"
                  label="Wat wordt het?"
                  waarde={tekst}
                  isAlleenLezen={false}
                  set={setTekst}
                />
              )}
              <Tekstvak
                id="bijstellen-reden"
                label="Waarom?"
                waarde={reden}
                rijen={1}
                isAlleenLezen={false}
                set={setReden}
              />
              <p class="planknoppen">
                <button type="button" class="knop" onClick={save}>
                  Stel bij en bewaar de oude tekst
                </button>
                <button type="button" class="tekstknop" onClick={() => setVeld(undefined)}>
                  Toch niet
                </button>
              </p>
            </>
          )}
        </div>
      )}
      <p role="status" ref={meldregel} tabIndex={-1}>
        {melding}
      </p>
      {bijstellingen.length > 0 && (
        <ul class="lijst bijstellingen">
          {bijstellingen.map(({ id, datum, veld: bij, oud, reden: waarom }) => (
            <li key={id}>
              <strong>
                {[datum && formatDatum(datum), bij && VELDNAMEN[bij]].filter(Boolean).join(': ') || 'Bijstelling'}
              </strong>
              <span class="bijstellingen__oud">Was: {oud === undefined ? 'nog niet ingevuld' : formatOud(oud)}</span>
              {waarom && <span>Reden: {waarom}</span>}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function isDatumveld(veld: Puntveld): boolean {
  return PUNTDATUMS.some((datum) => datum === veld);
}

function formatOud(oud: string): string {
  return isDatum(oud) ? formatDatum(oud) : oud;
}
