import { useStore } from '@nanostores/preact';
import { Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LEGE_CHECKLIST } from '../../domain/checklist.ts';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { toHref } from '../../domain/adres.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { computeRegiobeeld } from '../../domain/regiobeeld.ts';
import { LEGE_REGIO, listRegioscans } from '../../domain/regio.ts';
import { selectLaatste } from '../../domain/select-laatste.ts';
import { listUitChecklist, listUitRegiobeeld, listUitZelfscan } from '../../domain/verbeterplan-bronpunten.ts';
import { isOvergenomen, selectNieuw, type Overname } from '../../domain/verbeterplan-overname.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import { LEGE_ZELFSCAN } from '../../domain/zelfscan.ts';
import { openChecklists } from '../../stores/checklist.ts';
import { GEEN_DOCUMENTEN, openDocumenten, type Documentregel } from '../../stores/documenten.ts';
import { openRegios } from '../../stores/regio.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { BRONHULPMIDDELEN, describeBronhulpmiddelen, listBronhulpmiddelen } from './bronhulpmiddelen.ts';
import { BRONSOORTEN, type Bronkeuze, type Bronsoort } from './bronkeuze.ts';
import type { Planweergave } from './weergave.ts';

type Props = Planweergave & {
  store: VerbeterplanStore;
  checklistlijst: Checklistlijst;
  /** The document with which the user came here. */
  bronkeuze: Bronkeuze | undefined;
  onOvergenomen: (bericht: string) => void;
};

const BRONTEKSTEN: Readonly<Record<Bronsoort, { groep: string; wat: string; leeg: string }>> = {
  zelfscan: {
    groep: 'Zelfscans',
    wat: 'Wat in deze zelfscan niet op orde is. Uw toelichting komt mee als huidige stand van zaken.',
    leeg: 'In deze zelfscan is nog niets met ‘niet op orde’ beantwoord.',
  },
  regio: {
    groep: 'Regiobeelden',
    wat: 'Wat in dit regiobeeld niet op orde is, het vaakst genoemde eerst. Aangevinkt is wat bij ten minste de helft van de gemeenten niet op orde is, of anders het vaakst. Bij hoeveel gemeenten dat zo is, komt mee als huidige stand van zaken.',
    leeg: 'In dit regiobeeld is nergens iets niet op orde.',
  },
  checklist: {
    groep: 'Checklists',
    wat: 'Wat in deze checklist op ‘bespreken’ of ‘uitzoeken’ staat. Wat u erbij schreef, komt mee als huidige stand van zaken.',
    leeg: 'In deze checklist staat nog niets op ‘bespreken’ of ‘uitzoeken’.',
  },
};

/** Of more documents the choice is folded in. */
const MAX_OPEN = 4;

/** Takes points over from a document of another tool. */
export function Overnemen(props: Props) {
  const { siteId, basis, paginas, plan, bronkeuze } = props;
  const [documentenstore] = useState(() => openDocumenten(siteId, Object.values(BRONHULPMIDDELEN)));
  const alle = useStore(documentenstore.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const leesbaar = alle.filter(({ status }) => status === 'leesbaar');
  // Of a plan that was evaluated what is new in the repeated zelfscan comes first.
  const begin =
    bronkeuze ?? (plan.herhaald === undefined ? undefined : { soort: 'zelfscan' as const, id: plan.herhaald });
  const [gekozen, choose] = useState(begin && toWaarde(begin));
  const isWeg = bronkeuze !== undefined && !leesbaar.some((regel) => toRegelwaarde(regel) === toWaarde(bronkeuze));
  const regel = leesbaar.find((een) => toRegelwaarde(een) === gekozen) ?? (isWeg ? undefined : leesbaar[0]);
  const soort = regel && getBronsoort(regel);
  return (
    <div class="overnemen">
      {leesbaar.length === 0 ? (
        <p class="leesregel">
          In deze browser staat geen {describeBronhulpmiddelen(paginas)} om uit over te nemen. Vul er een in of open een
          bestand:{' '}
          {listBronhulpmiddelen(paginas).map(({ soort: id, enkelvoud, lidwoord = 'de', adres }, i, { length }) => (
            <Fragment key={id}>
              {i > 0 && (i === length - 1 ? ' of ' : ', ')}
              {lidwoord}{' '}
              <a class="nl-link" href={toHref(adres, basis)}>
                {enkelvoud}
              </a>
            </Fragment>
          ))}
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
          <Bronkiezer regels={leesbaar} gekozen={regel} choose={choose} />
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

type Kiezerprops = {
  regels: readonly Documentregel[];
  gekozen: Documentregel | undefined;
  /** As `toRegelwaarde` names it. */
  choose: (waarde: string) => void;
};

/** From which document. Names are long: no part of them may be cut off on a narrow screen, as it is in a select. */
function Bronkiezer({ regels, gekozen, choose }: Kiezerprops) {
  const soort = gekozen && getBronsoort(gekozen);
  return (
    <details class="vouw bronkiezer" open={regels.length <= MAX_OPEN || gekozen === undefined}>
      <summary>
        {gekozen && soort ? `Overnemen uit: ${formatRegel(gekozen, soort)}` : 'Overnemen uit: kies een document'}
      </summary>
      <div class="vouw__inhoud">
        {BRONSOORTEN.map((bronsoort) => {
          const bijeen = regels.filter((een) => getBronsoort(een) === bronsoort);
          return (
            bijeen.length > 0 && (
              <fieldset key={bronsoort} class="bronkiezer__groep">
                <legend>{BRONTEKSTEN[bronsoort].groep}</legend>
                {bijeen.map((een) => (
                  <label key={een.id} class="vinkje">
                    <input
                      type="radio"
                      name="overnemen-uit"
                      autocomplete="off"
                      checked={een === gekozen}
                      onChange={() => choose(toRegelwaarde(een))}
                    />
                    <span>{formatRegel(een, bronsoort)}</span>
                  </label>
                ))}
              </fieldset>
            )
          );
        })}
      </div>
    </details>
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
  const overnames = useMemo(() => {
    const { tellen } = selectLaatste(listRegioscans(invoer));
    return listUitRegiobeeld(lijst, computeRegiobeeld(zelfscanlijst, tellen).vragen, tellen.length);
  }, [lijst, zelfscanlijst, invoer]);
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

/** Which of the points come along: at first what is not in the plan yet, as far as it does so of itself. */
function Keuze({ overnames, before, plan, lijst, store, soort, isAlleenLezen, onOvergenomen }: Keuzeprops) {
  const nieuw = selectNieuw(plan, lijst, overnames);
  const al = overnames.filter(({ herkomst }) => isOvergenomen(plan, lijst, herkomst));
  const [uit, setUit] = useState(() => selectBijkomend(overnames));
  const gekozen = nieuw.filter(({ herkomst }) => !uit.has(herkomst.id));
  useEffect(() => setUit(selectBijkomend(overnames)), [overnames]);
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
          <fieldset class="keuzelijst" disabled={isAlleenLezen}>
            <legend>
              {gekozen.length} van {nieuw.length} gekozen
            </legend>
            <p class="knoppen">
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
                      {standVanZaken && <span class="keuzelijst__bij">{standVanZaken}</span>}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <p class="knoppen">
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
          <ul class="lijst">
            {al.map(({ herkomst, titel }) => (
              <li key={herkomst.id}>{titel}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Ids of what does not come along of itself. */
function selectBijkomend(overnames: readonly Overname[]): ReadonlySet<string> {
  return new Set(overnames.flatMap(({ herkomst, isBijkomend }) => (isBijkomend ? [herkomst.id] : [])));
}

function toWaarde({ soort, id }: Bronkeuze): string {
  return `${soort} ${id}`;
}

function getBronsoort(regel: Documentregel): Bronsoort | undefined {
  return BRONSOORTEN.find((soort) => BRONHULPMIDDELEN[soort].soort === regel.soort);
}

function toRegelwaarde(regel: Documentregel): string {
  return `${getBronsoort(regel) ?? ''} ${regel.id}`;
}

function formatRegel(regel: Documentregel, soort: Bronsoort): string {
  return regel.status === 'leesbaar'
    ? formatVolledigeNaam(regel.invoer, capitalize(BRONHULPMIDDELEN[soort].enkelvoud))
    : regel.id;
}
