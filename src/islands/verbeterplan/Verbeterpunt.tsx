import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Invulveld } from '../../domain/edit-verbeterplan.ts';
import type { Uitleg } from '../../domain/planbegeleiding.ts';
import { toPuntanker } from '../../domain/puntweergave.ts';
import {
  BEREIKEN,
  findVervalbijstelling,
  getStatus,
  LEEG_PUNT,
  listPunten,
  PRIORITEITEN,
  STATUSSEN,
  type Verbeterpunt as Punt,
} from '../../domain/verbeterplan.ts';
import { isBeginVoorbij, isOmgekeerd, isTeLaat } from '../../domain/verbeterplan-planning.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';
import { Bijstellen } from './Bijstellen.tsx';
import { Herkomstregel } from './Herkomstregel.tsx';
import { Kostenregels } from './Kostenregels.tsx';
import { formatNaam } from './puntnaam.ts';
import { setStatus } from './set-status.ts';
import { Statusmerk } from './Statusmerk.tsx';
import { Keuzeveld, Namenhint, Regelveld, Tekstvak } from './Velden.tsx';
import { Voortgangsnotities } from './Voortgangsnotities.tsx';
import type { Planweergave } from './weergave.ts';

type Props = Planweergave & {
  puntId: string;
  /** Undefined while nothing was entered. */
  punt: Punt | undefined;
  remove: (puntId: string) => void;
};

/** All fields of a verbeterpunt. */
export function Verbeterpunt(props: Props) {
  const { plan, lijst, store, isAlleenLezen, vandaag, begeleiding, puntId, remove } = props;
  const punt = props.punt ?? LEEG_PUNT;
  const titelveld = useRef<HTMLDivElement>(null);
  const rol = useStatusrol();
  // Before anything can be typed that would be lost.
  useLayoutEffect(() => {
    // One that was just added begins with its name.
    if (props.punt === undefined) titelveld.current?.querySelector('textarea')?.focus();
  }, []);
  const set = (veld: Invulveld) => (waarde: string) => store?.setPuntveld(puntId, veld, waarde);
  const veldprops = (
    veld:
      'titel' | 'standVanZaken' | 'beleid' | 'actie' | 'resultaat' | 'indicator' | 'wie' | 'thema' | 'begin' | 'einde',
  ) => ({
    id: `punt-${veld}`,
    waarde: punt[veld],
    isAlleenLezen,
    set: set(veld),
  });
  const { kolommen } = begeleiding;
  const themas = [
    ...new Set([
      ...Object.values(plan.punten).flatMap(({ thema }) => (thema === undefined ? [] : [thema])),
      ...[...lijst.zelfscan, ...lijst.checklist].map(({ onderdeel }) => onderdeel),
    ]),
  ];
  const isEindeFout = isOmgekeerd(punt);
  return (
    <div class="puntblad">
      <p class="knoppen puntblad__terug niet-afdrukken">
        <a class="nl-link" href="#punten">
          Terug naar alle verbeterpunten
        </a>
        <Buren {...props} />
      </p>
      <Herkomstregel {...props} punt={punt} />
      <Namenhint />
      <div ref={titelveld}>
        <Tekstvak
          {...veldprops('titel')}
          label={kolommen.verbeterpunt.titel}
          hint={kolommen.verbeterpunt.tekst}
          rijen={1}
        />
      </div>
      <Tekstvak {...veldprops('standVanZaken')} {...toLabel(kolommen['stand-van-zaken'])} />
      <Tekstvak {...veldprops('beleid')} label="Raakvlakken met ander beleid" rijen={1} />
      <Tekstvak {...veldprops('actie')} {...toLabel(kolommen.actie)} />
      <Tekstvak {...veldprops('resultaat')} {...toLabel(kolommen.resultaat)} />
      <Tekstvak
        {...veldprops('indicator')}
        label="Prestatie-indicator"
        hint="Waaraan u ziet dat het resultaat er is."
        rijen={1}
      />
      <Tekstvak {...veldprops('wie')} {...toLabel(kolommen.wie)} rijen={1} />
      <fieldset class="puntblad__groep">
        <legend>{kolommen.planning.titel}</legend>
        <p class="hint" id="planning-hint">
          {kolommen.planning.tekst}
        </p>
        <div class="veldenrij">
          <Regelveld {...veldprops('begin')} label="Begin" type="date" uitleg="planning-hint" />
          <Regelveld
            {...veldprops('einde')}
            label="Einde"
            type="date"
            isFout={isEindeFout}
            uitleg={isEindeFout ? 'planning-hint einde-fout' : 'planning-hint'}
          />
          <Keuzeveld
            id="punt-status"
            label="Status"
            waarde={getStatus(punt)}
            isAlleenLezen={isAlleenLezen}
            leeg={null}
            opties={STATUSSEN.map(toOptie)}
            set={(waarde) => store && setStatus(store, puntId, waarde, vandaag)}
          />
        </div>
        <div role={rol}>
          {isEindeFout && (
            <p class="veldfout" id="einde-fout">
              Het einde ligt voor het begin.
            </p>
          )}
          {(isTeLaat(punt, vandaag) || isBeginVoorbij(punt, vandaag)) && <Statusmerk punt={punt} vandaag={vandaag} />}
        </div>
        {getStatus(punt) === 'vervallen' && <Vervalreden {...props} punt={punt} />}
      </fieldset>
      <Kostenregels
        key={puntId}
        puntId={puntId}
        punt={punt}
        uitleg={kolommen.kosten}
        tot={plan.tot}
        store={store}
        isAlleenLezen={isAlleenLezen}
      />
      <fieldset class="puntblad__groep">
        <legend>Plaats in het plan</legend>
        <div class="veldenrij">
          <Keuzeveld
            id="punt-bereik"
            label="Lokaal of regionaal"
            waarde={punt.bereik}
            isAlleenLezen={isAlleenLezen}
            opties={BEREIKEN.map(toOptie)}
            set={set('bereik')}
          />
          <Keuzeveld
            id="punt-prioriteit"
            label="Prioriteit"
            waarde={punt.prioriteit}
            isAlleenLezen={isAlleenLezen}
            opties={PRIORITEITEN.map(toOptie)}
            set={set('prioriteit')}
          />
          <Regelveld {...veldprops('thema')} label="Eigen thema" lijst="themas" />
        </div>
        <datalist id="themas">
          {themas.map((thema) => (
            <option key={thema} value={thema} />
          ))}
        </datalist>
        <p class="hint">Zonder eigen thema staat een punt bij het onderdeel van de vraag waar het uit komt.</p>
        <label class="vinkje">
          <input
            type="checkbox"
            autocomplete="off"
            disabled={isAlleenLezen}
            checked={punt.inOpdracht === true}
            onChange={({ currentTarget }) => set('inOpdracht')(currentTarget.checked ? 'ja' : '')}
          />
          <span>Hoort in de opdracht aan het lokale team</span>
        </label>
      </fieldset>
      <Voortgangsnotities
        key={`voortgang ${puntId}`}
        puntId={puntId}
        punt={punt}
        vandaag={vandaag}
        store={store}
        isAlleenLezen={isAlleenLezen}
      />
      <Bijstellen
        key={`bijstellen ${puntId}`}
        puntId={puntId}
        punt={punt}
        vandaag={vandaag}
        store={store}
        isAlleenLezen={isAlleenLezen}
      />
      <p class="knoppen niet-afdrukken">
        <a class="nl-button nl-button--primary" href="#punten">
          Klaar
        </a>
        {!isAlleenLezen && props.punt !== undefined && (
          <button type="button" class="knop" onClick={() => remove(puntId)}>
            Haal dit verbeterpunt weg
          </button>
        )}
      </p>
    </div>
  );
}

/** Why it is vervallen, kept with the bijstelling that says so. */
function Vervalreden({ puntId, punt, store, vandaag, isAlleenLezen }: Props & { punt: Punt }) {
  const bijstelling = findVervalbijstelling(punt);
  return (
    <Tekstvak
      id="punt-vervalreden"
      label="Waarom is het vervallen?"
      hint="Dit staat ook in het plan, en bij de opdracht als het punt daarin hoort."
      rijen={1}
      waarde={bijstelling?.reden}
      isAlleenLezen={isAlleenLezen}
      set={(reden) => {
        if (bijstelling !== undefined) store?.setBijstelling(puntId, bijstelling.id, 'reden', reden);
        else
          store?.addBijstelling(puntId, store.createDeelId(puntId, 'bijstellingen'), {
            datum: vandaag,
            veld: 'status',
            reden,
          });
      }}
    />
  );
}

/** The verbeterpunten before and after it. */
function Buren({ plan, puntId }: Props) {
  const punten = listPunten(plan);
  const plek = punten.findIndex(({ id }) => id === puntId);
  if (plek === -1) return null;
  return [punten[plek - 1], punten[plek + 1]].map(
    (buur, i) =>
      buur && (
        <a key={buur.id} class="nl-link" href={`#${toPuntanker(buur)}`}>
          {i === 0 ? 'Vorige' : 'Volgende'}
          <span class="alleen-voorlezen">: ‘{formatNaam(buur)}’</span>
        </a>
      ),
  );
}

function toLabel({ titel, tekst }: Uitleg) {
  return { label: titel, hint: tekst };
}

function toOptie(waarde: string) {
  return { waarde, naam: capitalize(waarde) };
}
