import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LEGE_CHECKLIST } from '../../domain/checklist.ts';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { toHref } from '../../domain/adres.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { computeRegiobeeld } from '../../domain/regiobeeld.ts';
import { LEGE_REGIO, listRegioscans } from '../../domain/regio.ts';
import { selectLaatste } from '../../domain/select-laatste.ts';
import {
  isOvergenomen,
  listUitChecklist,
  listUitRegiobeeld,
  listUitZelfscan,
  selectNieuw,
  type Overname,
} from '../../domain/verbeterplan-overname.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import { LEGE_ZELFSCAN } from '../../domain/zelfscan.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { openChecklists } from '../../stores/checklist.ts';
import { GEEN_DOCUMENTEN, openDocumenten, type Documentregel } from '../../stores/documenten.ts';
import { REGIO } from '../../stores/regio-hulpmiddel.ts';
import { openRegios } from '../../stores/regio.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { BRONSOORTEN, type Bronkeuze, type Bronsoort } from './bronkeuze.ts';
import type { Planweergave } from './weergave.ts';

type Props = Planweergave & {
  store: VerbeterplanStore;
  checklistlijst: Checklistlijst;
  /** The document with which the user came here. */
  bronkeuze: Bronkeuze | undefined;
  onOvergenomen: (bericht: string) => void;
};

const HULPMIDDELEN = { zelfscan: ZELFSCAN, regio: REGIO, checklist: CHECKLIST } as const;

const BRONTEKSTEN: Readonly<Record<Bronsoort, { groep: string; wat: string; leeg: string }>> = {
  zelfscan: {
    groep: 'Zelfscans',
    wat: 'Wat in deze zelfscan niet op orde is. Uw toelichting komt mee als huidige stand van zaken.',
    leeg: 'In deze zelfscan is nog niets met ‘niet op orde’ beantwoord.',
  },
  regio: {
    groep: 'Regiobeelden',
    wat: 'Wat in dit regiobeeld niet op orde is, het vaakst genoemde eerst. In hoeveel gemeenten komt mee als huidige stand van zaken.',
    leeg: 'In dit regiobeeld is nergens iets niet op orde.',
  },
  checklist: {
    groep: 'Checklists',
    wat: 'Wat in deze checklist op ‘bespreken’ of ‘uitzoeken’ staat. Wat u erbij schreef, komt mee als huidige stand van zaken.',
    leeg: 'In deze checklist staat nog niets op ‘bespreken’ of ‘uitzoeken’.',
  },
};

/** Takes points over from a document of another tool. */
export function Overnemen(props: Props) {
  const { siteId, basis, bronkeuze } = props;
  const [documentenstore] = useState(() => openDocumenten(siteId, Object.values(HULPMIDDELEN)));
  const alle = useStore(documentenstore.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const leesbaar = alle.filter(({ status }) => status === 'leesbaar');
  const [gekozen, choose] = useState(bronkeuze && toWaarde(bronkeuze));
  const isWeg = bronkeuze !== undefined && !leesbaar.some((regel) => toRegelwaarde(regel) === toWaarde(bronkeuze));
  const regel = leesbaar.find((een) => toRegelwaarde(een) === gekozen) ?? (isWeg ? undefined : leesbaar[0]);
  const soort = regel && getBronsoort(regel);
  return (
    <div class="overnemen">
      {leesbaar.length === 0 ? (
        <p class="leesregel">
          In deze browser staat geen zelfscan, regiobeeld of checklist om uit over te nemen. Vul er een in of open een
          bestand: de{' '}
          <a class="nl-link" href={toHref(ZELFSCAN.adres, basis)}>
            zelfscan
          </a>
          , het{' '}
          <a class="nl-link" href={toHref(REGIO.adres, basis)}>
            regiobeeld
          </a>{' '}
          of de{' '}
          <a class="nl-link" href={toHref(CHECKLIST.adres, basis)}>
            checklist
          </a>
          .
        </p>
      ) : (
        <>
          {isWeg && gekozen === toWaarde(bronkeuze) && (
            <p class="melding" role="alert">
              <strong>Waar u uit wilde overnemen, staat niet (meer) in deze browser.</strong> Kies hieronder iets
              anders.
            </p>
          )}
          <div class="planveld documentkiezer">
            <label for="overnemen-uit">Overnemen uit</label>
            <select
              class="utrecht-textbox"
              id="overnemen-uit"
              autocomplete="off"
              value={regel === undefined ? '' : toRegelwaarde(regel)}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              {regel === undefined && <option value="">Kies een document</option>}
              {BRONSOORTEN.map((bronsoort) => {
                const regels = leesbaar.filter((een) => getBronsoort(een) === bronsoort);
                return (
                  regels.length > 0 && (
                    <optgroup key={bronsoort} label={BRONTEKSTEN[bronsoort].groep}>
                      {regels.map((een) => (
                        <option key={een.id} value={toRegelwaarde(een)}>
                          {formatRegel(een, bronsoort)}
                        </option>
                      ))}
                    </optgroup>
                  )
                );
              })}
            </select>
          </div>
          {regel && soort && <Bron key={toRegelwaarde(regel)} {...props} regel={regel} soort={soort} />}
        </>
      )}
      <p>
        <a class="nl-link" href="#punten">
          Terug naar de verbeterpunten
        </a>
      </p>
    </div>
  );
}

type Bronprops = Props & { regel: Documentregel; soort: Bronsoort };

function Bron(props: Bronprops) {
  switch (props.soort) {
    case 'zelfscan':
      return <UitZelfscan {...props} />;
    case 'regio':
      return <UitRegio {...props} />;
    case 'checklist':
      return <UitChecklist {...props} />;
  }
}

function UitZelfscan(props: Bronprops) {
  const { siteId, lijst, zelfscanlijst, regel, store, plan } = props;
  const [open] = useState(() => openZelfscans(siteId, zelfscanlijst));
  const invoer = useStore(open(regel.id).$invoer, { ssr: () => LEGE_ZELFSCAN });
  const overnames = useMemo(() => listUitZelfscan(lijst, invoer), [lijst, invoer]);
  return (
    <Keuze
      {...props}
      overnames={overnames}
      before={() => {
        if (plan.zelfscan === undefined) store.setPlanveld('zelfscan', regel.id);
        if (plan.gemeente === undefined) store.setPlanveld('gemeente', invoer.gemeente ?? '');
      }}
    />
  );
}

function UitRegio(props: Bronprops) {
  const { siteId, lijst, zelfscanlijst, regel, store, plan } = props;
  const [open] = useState(() => openRegios(siteId));
  const invoer = useStore(open(regel.id).$invoer, { ssr: () => LEGE_REGIO });
  const overnames = useMemo(
    () =>
      listUitRegiobeeld(lijst, computeRegiobeeld(zelfscanlijst, selectLaatste(listRegioscans(invoer)).tellen).vragen),
    [lijst, zelfscanlijst, invoer],
  );
  return (
    <Keuze
      {...props}
      overnames={overnames}
      before={() => {
        if (plan.bereik === undefined) store.setPlanveld('bereik', 'regionaal');
        if (plan.gemeente === undefined) store.setPlanveld('gemeente', invoer.naam ?? '');
      }}
    />
  );
}

function UitChecklist(props: Bronprops) {
  const { siteId, lijst, checklistlijst, regel, store, plan } = props;
  const [open] = useState(() => openChecklists(siteId, checklistlijst));
  const invoer = useStore(open(regel.id).$invoer, { ssr: () => LEGE_CHECKLIST });
  const overnames = useMemo(() => listUitChecklist(lijst, invoer, checklistlijst), [lijst, invoer, checklistlijst]);
  return (
    <Keuze
      {...props}
      overnames={overnames}
      before={() => {
        if (plan.gemeente === undefined) store.setPlanveld('gemeente', invoer.gemeente ?? '');
      }}
    />
  );
}

type Keuzeprops = Bronprops & {
  overnames: readonly Overname[];
  /** What the plan itself takes over. */
  before: () => void;
};

/** Which of the points come along: at first all that are not in the plan yet. */
function Keuze({ overnames, before, plan, lijst, store, soort, isAlleenLezen, onOvergenomen }: Keuzeprops) {
  const nieuw = selectNieuw(plan, lijst, overnames);
  const al = overnames.filter(({ herkomst }) => isOvergenomen(plan, lijst, herkomst));
  const [uit, setUit] = useState<ReadonlySet<string>>(new Set());
  const gekozen = nieuw.filter(({ herkomst }) => !uit.has(herkomst.id));
  useEffect(() => setUit(new Set()), [overnames]);
  const teksten = BRONTEKSTEN[soort];
  if (overnames.length === 0) return <p class="leesregel">{teksten.leeg}</p>;
  const add = () => {
    before();
    store.addOvernames(gekozen);
    onOvergenomen(
      gekozen.length === 1
        ? '1 verbeterpunt is overgenomen.'
        : `${String(gekozen.length)} verbeterpunten zijn overgenomen.`,
    );
  };
  return (
    <>
      <p class="leesregel">{teksten.wat}</p>
      {nieuw.length === 0 ? (
        <p>Alles hieruit staat al in dit plan.</p>
      ) : (
        <>
          <fieldset class="overnemen__keuze" disabled={isAlleenLezen}>
            <legend>
              {gekozen.length} van {nieuw.length} gekozen
            </legend>
            <p class="planknoppen">
              <button type="button" class="knop" onClick={() => setUit(new Set())}>
                Alles kiezen
              </button>
              <button
                type="button"
                class="knop"
                onClick={() => setUit(new Set(nieuw.map(({ herkomst }) => herkomst.id)))}
              >
                Niets kiezen
              </button>
            </p>
            <ul class="lijst">
              {nieuw.map(({ herkomst, titel, standVanZaken, onderdeel }, i) => (
                <li key={herkomst.id}>
                  {nieuw[i - 1]?.onderdeel !== onderdeel && soort !== 'regio' && (
                    <p class="overnemen__kop">{onderdeel}</p>
                  )}
                  <label class="vinkje">
                    <input
                      type="checkbox"
                      autocomplete="off"
                      checked={!uit.has(herkomst.id)}
                      onChange={({ currentTarget }) => {
                        const volgende = new Set(uit);
                        if (currentTarget.checked) volgende.delete(herkomst.id);
                        else volgende.add(herkomst.id);
                        setUit(volgende);
                      }}
                    />
                    <span>
                      {titel}
                      {standVanZaken && <span class="overnemen__stand">{standVanZaken}</span>}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <p class="planknoppen">
            <button
              type="button"
              class="nl-button nl-button--primary"
              aria-disabled={gekozen.length === 0 ? true : undefined}
              disabled={isAlleenLezen}
              onClick={() => {
                if (gekozen.length > 0) add();
              }}
            >
              {gekozen.length === 1 ? 'Neem 1 punt over' : `Neem ${String(gekozen.length)} punten over`}
            </button>
          </p>
        </>
      )}
      {al.length > 0 && (
        <details class="vouw" open={nieuw.length > 0 && al.length < 6}>
          <summary>{al.length === 1 ? '1 punt staat' : `${String(al.length)} punten staan`} al in dit plan</summary>
          <ul>
            {al.map(({ herkomst, titel }) => (
              <li key={herkomst.id}>{titel}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function toWaarde({ soort, id }: Bronkeuze): string {
  return `${soort} ${id}`;
}

function getBronsoort(regel: Documentregel): Bronsoort | undefined {
  return BRONSOORTEN.find((soort) => HULPMIDDELEN[soort].soort === regel.soort);
}

function toRegelwaarde(regel: Documentregel): string {
  return `${getBronsoort(regel) ?? ''} ${regel.id}`;
}

function formatRegel(regel: Documentregel, soort: Bronsoort): string {
  return regel.status === 'leesbaar'
    ? formatVolledigeNaam(regel.invoer, capitalize(HULPMIDDELEN[soort].enkelvoud))
    : regel.id;
}
