import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatBedrag, formatKosten } from '../../domain/bedrag.ts';
import { EINDE_VOOR_BEGIN, toPuntanker } from '../../domain/puntweergave.ts';
import { readBedrag } from '../../domain/read-bedrag.ts';
import { groupPunten } from '../../domain/verbeterplan-groepen.ts';
import { computePuntkosten, isZonderKosten } from '../../domain/verbeterplan-kosten.ts';
import { isBeginVoorbij, isBinnenkort, isOmgekeerd, isTeLaat } from '../../domain/verbeterplan-planning.ts';
import {
  findVraag,
  getStatus,
  listKosten,
  listPunten,
  STATUSSEN,
  type Planlijst,
  type Status,
  type Verbeterpunt,
} from '../../domain/verbeterplan.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';
import { toKostensleutel } from './getalteksten.ts';
import { Groeivak } from './Groeivak.tsx';
import { formatNaam } from './puntnaam.ts';
import { setStatus } from './set-status.ts';
import { Statusmerk, Statusvorm } from './Statusmerk.tsx';
import { Getalveld, Keuzeveld, Namenhint, NAMENHINT } from './Velden.tsx';
import { describeBronhulpmiddelen } from './bronhulpmiddelen.ts';
import type { Planweergave } from './weergave.ts';

/** Which verbeterpunten are shown; 'dringend' is too late or due within a month. */
export type Puntfilter = 'alle' | 'dringend' | Status;

type Props = Planweergave & {
  filter: Puntfilter;
  setFilter: (filter: Puntfilter) => void;
  /** Id of the verbeterpunt that was open before. */
  vorigPunt: string | undefined;
  add: () => void;
  remove: (puntId: string) => void;
};

type Richting = 'omhoog' | 'omlaag';

const FILTERS: readonly { waarde: Puntfilter; naam: string }[] = [
  { waarde: 'alle', naam: 'Alle verbeterpunten' },
  { waarde: 'dringend', naam: 'Te laat of binnen een maand' },
  ...STATUSSEN.map((status) => ({ waarde: status, naam: capitalize(status) })),
];

/**
 * All verbeterpunten by group, to be changed in their place; on a narrow screen each is a card. The roles are those of the
 * elements, which lose them when they are laid out in another way.
 */
export function Verbeterpunten(props: Props) {
  const { plan, lijst, store, isAlleenLezen, vandaag, filter, setFilter, vorigPunt, add } = props;
  const punten = useMemo(() => listPunten(plan), [plan.punten]);
  const groepen = useMemo(() => groupPunten(plan, lijst), [plan.punten, lijst]);
  const [bericht, setBericht] = useState('');
  const lijstvak = useRef<HTMLDivElement>(null);
  const teFocussen = useRef<string | undefined>(vorigPunt && `open-${vorigPunt}`);
  useLayoutEffect(() => {
    if (teFocussen.current === undefined) return;
    const element = document.getElementById(teFocussen.current);
    teFocussen.current = undefined;
    // A button that can do no more has its counterpart beside it.
    const ander = element?.parentElement?.querySelector<HTMLElement>('button[data-plaats]:not(:disabled)');
    (element instanceof HTMLButtonElement && element.disabled ? ander : element)?.focus();
    // Once the verbeterpunt stands in its place.
  }, [plan.punten]);

  const move = (id: string, richting: Richting) => {
    const groep = groepen.find((een) => een.punten.some((punt) => punt.id === id));
    const plek = groep?.punten.findIndex((punt) => punt.id === id) ?? -1;
    const buur = groep?.punten[richting === 'omhoog' ? plek - 1 : plek + 1];
    if (groep === undefined || buur === undefined) return;
    teFocussen.current = `${richting}-${id}`;
    store?.movePunt(
      id,
      punten.findIndex((punt) => punt.id === buur.id),
    );
    setBericht(
      `‘${formatNaam(groep.punten[plek])}’ staat nu op plaats ${String(plek + (richting === 'omhoog' ? 0 : 2))} van ${String(groep.punten.length)}.`,
    );
  };
  // The rows keep these, so that a row is drawn anew only when it changes itself.
  const acties = useRef({ move, remove: props.remove }).current;
  acties.move = move;
  acties.remove = props.remove;

  if (punten.length === 0) return <Leeg add={add} paginas={props.paginas} isAlleenLezen={isAlleenLezen} />;
  const getoond = new Set(punten.filter((punt) => matches(punt, filter, vandaag)).map(({ id }) => id));
  return (
    <div ref={lijstvak}>
      <Dringend punten={punten} vandaag={vandaag} filter={filter} setFilter={setFilter} />
      <div class="puntfilter niet-afdrukken">
        <Keuzeveld
          id="puntfilter"
          label="Toon"
          waarde={filter}
          isAlleenLezen={false}
          leeg={null}
          opties={FILTERS}
          set={(waarde) => setFilter(FILTERS.find((een) => een.waarde === waarde)?.waarde ?? 'alle')}
        />
        <p role="status">
          {filter !== 'alle' && `${String(getoond.size)} van ${String(punten.length)} verbeterpunten`}
        </p>
      </div>
      <div role="status" class="alleen-voorlezen">
        {bericht}
      </div>
      <Namenhint />
      <table class="punttabel" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Verbeterpunt
            </th>
            <th role="columnheader" scope="col">
              Wie
            </th>
            <th role="columnheader" scope="col">
              Planning
            </th>
            <th role="columnheader" scope="col" class="punttabel__bedrag">
              Kosten
            </th>
            <th role="columnheader" scope="col">
              Status
            </th>
          </tr>
        </thead>
        {groepen.map(({ titel, punten: inGroep }) =>
          inGroep.some(({ id }) => getoond.has(id)) ? (
            <tbody key={titel ?? ''} role="rowgroup">
              {(groepen.length > 1 || titel !== undefined) && (
                <tr class="punttabel__groep" role="row">
                  <th scope="rowgroup" role="rowheader" colSpan={5}>
                    {titel ?? 'Zonder thema'}
                  </th>
                </tr>
              )}
              {inGroep.map(({ id }, i) => {
                const punt = plan.punten[id];
                return punt === undefined || !getoond.has(id) ? null : (
                  <Rij
                    key={id}
                    id={id}
                    punt={punt}
                    lijst={lijst}
                    vandaag={vandaag}
                    isEerste={i === 0}
                    isLaatste={i === inGroep.length - 1}
                    store={store}
                    isAlleenLezen={isAlleenLezen}
                    acties={acties}
                  />
                );
              })}
            </tbody>
          ) : null,
        )}
      </table>
      {getoond.size === 0 && (
        <p>
          Er zijn geen verbeterpunten die hierbij passen.{' '}
          <button type="button" class="tekstknop" onClick={() => setFilter('alle')}>
            Toon alle verbeterpunten
          </button>
        </p>
      )}
      {!isAlleenLezen && <Toevoegen add={add} paginas={props.paginas} />}
    </div>
  );
}

function Toevoegen({ add, paginas }: { add: () => void; paginas: Planweergave['paginas'] }) {
  return (
    <p class="knoppen niet-afdrukken">
      <button type="button" class="nl-button nl-button--primary" onClick={add}>
        Verbeterpunt toevoegen
      </button>
      <a class="knop" href="#overnemen">
        Overnemen uit {describeBronhulpmiddelen(paginas)}
      </a>
    </p>
  );
}

type Leegprops = Pick<Planweergave, 'paginas' | 'isAlleenLezen'> & { add: () => void };

function Leeg({ add, paginas, isAlleenLezen }: Leegprops) {
  return (
    <>
      <p class="leesregel">
        Hier komen uw verbeterpunten te staan. Per punt ziet u wat er nu is, wat u gaat doen, wat dat moet opleveren,
        wie het doet, wanneer en wat het kost. Neem ze over uit {describeBronhulpmiddelen(paginas, 'een ')}, of voeg ze
        met de hand toe.
      </p>
      {!isAlleenLezen && <Toevoegen add={add} paginas={paginas} />}
    </>
  );
}

type Dringendprops = {
  punten: readonly Verbeterpunt[];
  vandaag: string;
  filter: Puntfilter;
  setFilter: (filter: Puntfilter) => void;
};

/** Says what is too late and what is due within a month. */
function Dringend({ punten, vandaag, filter, setFilter }: Dringendprops) {
  const teLaat = punten.filter((punt) => isTeLaat(punt, vandaag)).length;
  const binnenkort = punten.filter((punt) => isBinnenkort(punt, vandaag)).length;
  if (teLaat + binnenkort === 0) return null;
  const delen = [
    ...(teLaat > 0 ? [`${String(teLaat)} ${teLaat === 1 ? 'punt is' : 'punten zijn'} te laat`] : []),
    ...(binnenkort > 0
      ? [
          `${String(binnenkort)} ${teLaat > 0 ? '' : binnenkort === 1 ? 'punt ' : 'punten '}${binnenkort === 1 ? 'moet' : 'moeten'} binnen een maand gereed zijn`,
        ]
      : []),
  ];
  return (
    <p class="melding niet-afdrukken">
      <strong>{delen.join(' en ')}.</strong>{' '}
      <button type="button" class="tekstknop" onClick={() => setFilter(filter === 'dringend' ? 'alle' : 'dringend')}>
        {filter === 'dringend' ? 'Toon alle punten' : 'Toon deze punten'}
      </button>
    </p>
  );
}

type Rijprops = {
  id: string;
  punt: Verbeterpunt;
  lijst: Planlijst;
  vandaag: string;
  isEerste: boolean;
  isLaatste: boolean;
  store: VerbeterplanStore | undefined;
  isAlleenLezen: boolean;
  acties: { move: (id: string, richting: Richting) => void; remove: (id: string) => void };
};

/** A verbeterpunt as a row. With hundreds of them only the one that changes may be drawn anew. */
function Rij(props: Rijprops) {
  const { id, punt, vandaag, isEerste, isLaatste, store, isAlleenLezen } = props;
  const rol = useStatusrol();
  return useMemo(() => drawRij(props, rol), [id, punt, vandaag, isEerste, isLaatste, store, isAlleenLezen, rol]);
}

function drawRij(
  { id, punt, lijst, vandaag, isEerste, isLaatste, store, isAlleenLezen, acties }: Rijprops,
  rol: 'status' | undefined,
) {
  const naam = formatNaam(punt);
  const bij = `bij ‘${naam}’`;
  const status = getStatus(punt);
  const isFout = isOmgekeerd(punt);
  return (
    <tr class="punt" role="row">
      <th scope="row" role="rowheader">
        <Groeivak tekst={punt.titel}>
          <textarea
            class="utrecht-textarea"
            rows={1}
            autocomplete="off"
            aria-label={`Titel van verbeterpunt ‘${naam}’`}
            aria-describedby={NAMENHINT}
            readOnly={isAlleenLezen}
            value={punt.titel ?? ''}
            onInput={({ currentTarget }) => store?.setPuntveld(id, 'titel', currentTarget.value)}
          />
        </Groeivak>
        <span class="punt__bij">
          {punt.herkomst && <span class="punt__herkomst">{describeHerkomst(punt, lijst)}</span>}
          <a class="nl-link punt__open" id={`open-${id}`} href={`#${toPuntanker({ id })}`}>
            {isAlleenLezen ? 'Bekijken' : 'Uitwerken'}
            <span class="alleen-voorlezen"> van ‘{naam}’</span>
          </a>
          {!isAlleenLezen && (
            <>
              <Plaatsknop id={id} richting="omhoog" isUit={isEerste} naam={naam} move={acties.move} />
              <Plaatsknop id={id} richting="omlaag" isUit={isLaatste} naam={naam} move={acties.move} />
              <button type="button" class="tekstknop niet-afdrukken" onClick={() => acties.remove(id)}>
                Weghalen<span class="alleen-voorlezen"> van ‘{naam}’</span>
              </button>
            </>
          )}
        </span>
      </th>
      <td role="cell" data-kop="Wie">
        <Groeivak tekst={punt.wie}>
          <textarea
            class="utrecht-textarea"
            rows={1}
            autocomplete="off"
            aria-label={`Wie ${bij}`}
            aria-describedby={NAMENHINT}
            readOnly={isAlleenLezen}
            value={punt.wie ?? ''}
            onInput={({ currentTarget }) => store?.setPuntveld(id, 'wie', currentTarget.value)}
          />
        </Groeivak>
      </td>
      <td role="cell" data-kop="Planning">
        {(['begin', 'einde'] as const).map((veld) => (
          <label key={veld} class="punt__datum">
            <span>
              {veld === 'begin' ? 'van' : 'tot'}
              <span class="alleen-voorlezen"> {bij}</span>
            </span>
            <input
              class="utrecht-textbox"
              type="date"
              max="9999-12-31"
              autocomplete="off"
              readOnly={isAlleenLezen}
              data-leeg={!punt[veld] || undefined}
              aria-invalid={isFout && veld === 'einde' ? 'true' : undefined}
              aria-describedby={isFout && veld === 'einde' ? `fout-${id}` : undefined}
              value={punt[veld] ?? ''}
              onInput={({ currentTarget }) => store?.setPuntveld(id, veld, currentTarget.value)}
            />
          </label>
        ))}
        <span role={rol}>
          {isFout && (
            <span class="veldfout" id={`fout-${id}`}>
              {capitalize(EINDE_VOOR_BEGIN)}.
            </span>
          )}
        </span>
      </td>
      <td role="cell" class="punttabel__bedrag" data-kop="Kosten">
        <Kostencel id={id} punt={punt} bij={bij} store={store} isAlleenLezen={isAlleenLezen} />
      </td>
      <td role="cell" data-kop="Status">
        <span class="punt__status">
          <Statusvorm stand={status} />
          <select
            class="utrecht-textbox"
            autocomplete="off"
            aria-label={`Status ${bij}`}
            disabled={isAlleenLezen}
            value={status}
            onChange={({ currentTarget }) => store && setStatus(store, id, currentTarget.value, vandaag)}
          >
            {STATUSSEN.map((een) => (
              <option key={een} value={een}>
                {capitalize(een)}
              </option>
            ))}
          </select>
        </span>
        {(isTeLaat(punt, vandaag) || isBeginVoorbij(punt, vandaag)) && <Statusmerk punt={punt} vandaag={vandaag} />}
      </td>
    </tr>
  );
}

type Kostencelprops = Pick<Rijprops, 'id' | 'punt' | 'store' | 'isAlleenLezen'> & { bij: string };

/** The costs of a verbeterpunt: one amount is changed here, more of them where it is opened. */
function Kostencel({ id, punt, bij, store, isAlleenLezen }: Kostencelprops) {
  const regels = listKosten(punt);
  const [regel] = regels;
  /** A line that went because its amount was taken out comes back as the same one. */
  const regelId = useRef(regel?.id);
  if (regel !== undefined) regelId.current = regel.id;
  if (isZonderKosten(punt)) return <span>geen</span>;
  if (regels.length > 1 || (isAlleenLezen && regel?.bedrag === undefined))
    return <span>{formatKosten(computePuntkosten(punt))}</span>;
  return (
    <Getalveld
      id={`kosten-${id}`}
      sleutel={regel === undefined ? `lijst ${id}` : toKostensleutel(id, regel.id, 'bedrag')}
      label={`Kosten in euro’s ${bij}`}
      isLabelVerborgen
      getal={regel?.bedrag}
      isAlleenLezen={isAlleenLezen}
      read={readBedrag}
      format={formatBedrag}
      set={(cijfers) => {
        regelId.current ??= store?.createDeelId(id, 'kosten');
        if (regelId.current !== undefined) store?.setKosten(id, regelId.current, 'bedrag', cijfers);
      }}
    />
  );
}

type Plaatsprops = {
  id: string;
  richting: Richting;
  isUit: boolean;
  naam: string;
  move: Rijprops['acties']['move'];
};

function Plaatsknop({ id, richting, isUit, naam, move }: Plaatsprops) {
  return (
    <button
      type="button"
      class="tekstknop niet-afdrukken"
      id={`${richting}-${id}`}
      data-plaats
      disabled={isUit}
      onClick={() => move(id, richting)}
    >
      {capitalize(richting)}
      <span class="alleen-voorlezen"> met ‘{naam}’</span>
    </button>
  );
}

/** From which tool and question it came. */
export function describeHerkomst(punt: Pick<Verbeterpunt, 'herkomst'>, lijst: Planlijst): string {
  if (punt.herkomst === undefined) return '';
  return `uit ${punt.herkomst.soort === 'zelfscan' ? 'vraag' : 'checklistvraag'} ${findVraag(lijst, punt)?.id ?? punt.herkomst.id}`;
}

function matches(punt: Verbeterpunt, filter: Puntfilter, vandaag: string): boolean {
  if (filter === 'alle') return true;
  if (filter === 'dringend') return isTeLaat(punt, vandaag) || isBinnenkort(punt, vandaag);
  return getStatus(punt) === filter;
}
