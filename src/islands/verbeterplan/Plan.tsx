import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { isLeegVerbeterplan } from '../../domain/edit-verbeterplan.ts';
import { toPuntanker } from '../../domain/puntweergave.ts';
import { computeGereedheid } from '../../domain/verbeterplan-gereedheid.ts';
import { getPunt, type Planlijst } from '../../domain/verbeterplan.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import type { Documentengegevens } from '../bewaren/Documenten.tsx';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import { useLater } from '../bewaren/use-later.ts';
import { Weggehaald } from '../checklist/Weggehaald.tsx';
import { describeBronhulpmiddelen } from './bronhulpmiddelen.ts';
import type { Bronkeuze } from './bronkeuze.ts';
import { GetaltekstenContext, type Getalteksten } from './getalteksten.ts';
import { loadStijl } from './load-stijl.ts';
import { openPlanBij } from './open-plan-bij.ts';
import { OverHetPlan } from './OverHetPlan.tsx';
import { formatNaam } from './puntnaam.ts';
import { TABS, Tabs } from './Tabs.tsx';
import { useDeel, type Deel } from './use-deel.ts';
import type { Puntfilter } from './Verbeterpunten.tsx';
import type { Planweergave } from './weergave.ts';

type Props = Omit<Planweergave, 'goTo'> & {
  /** Undefined when there is only something to look at. */
  documenten: Documentkeuzes | undefined;
  siteNaam: string;
  checklistlijst: Checklistlijst;
  /** Id of the open document, also when it is not stored yet. */
  documentId: string;
  isGeladen: boolean;
  /** Whether there is a plan that is made up, to look at. */
  heeftVoorbeeld: boolean;
  nameInAdres: () => void;
  /** From what the user came to take over. */
  bronkeuze: Bronkeuze | undefined;
};

/** The documents of this browser, to begin or open another plan. */
type Documentkeuzes = Pick<Documentengegevens<Planlijst>, 'store' | 'open'>;

type Weergaveprops = Planweergave &
  Pick<Props, 'documentId' | 'documenten'> & { opdrachtHref: string; chooseBron: (bron: Bronkeuze) => void };

const OPDRACHTADRES = '/verbeterplan/opdracht/';

/** The parts that are only looked at: each is loaded when it is opened. */
const WEERGAVEN: Partial<Record<Deel, (stijlen: Props['stijlen']) => Promise<FunctionComponent<Weergaveprops>>>> = {
  planning: async () => (await import('./Planning.tsx')).Planning,
  kosten: async () => (await import('./Kosten.tsx')).Kosten,
  pdca: async () => {
    const { Pdca } = await import('./Pdca.tsx');
    return (props) => <Pdca {...props} uitleg={props.begeleiding.pdca} />;
  },
  klaar: async () => {
    const { Gereedheid } = await import('./Gereedheid.tsx');
    return (props) => (
      <Gereedheid
        {...props}
        gereedheid={props.begeleiding.gereedheid}
        vaststellers={props.begeleiding.vaststellers}
        setVaststelling={props.store?.setVaststelling ?? niets}
      />
    );
  },
  evaluatie: async ({ puntblad }) => {
    const { Evaluatie } = await loadMetStijl(puntblad, import('./Evaluatie.tsx'));
    return ({ store, documenten, chooseBron, ...props }) => (
      <Evaluatie
        {...props}
        acties={
          store &&
          documenten && {
            setPlanveld: store.setPlanveld,
            store: documenten.store,
            open: (id: string) => openPlanBij('#punten', () => documenten.open(id)),
            chooseBron,
          }
        }
      />
    );
  },
  overdracht: async () => {
    const { Overdracht } = await import('./Overdracht.tsx');
    return (props) => (
      <Overdracht
        {...props}
        begeleiding={props.begeleiding.onderdelen.overdracht}
        vaststellers={props.begeleiding.vaststellers}
      />
    );
  },
};

/** A plan with its parts, of which one is shown at a time. */
export function Plan(props: Props) {
  const { plan, store, documentId, isGeladen, nameInAdres } = props;
  const aantal = Object.keys(plan.punten).length;
  const [begin] = useState<Deel>(() => (aantal > 0 ? 'punten' : 'over'));
  const { plek, vak, goTo, followLink } = useDeel(documentId, begin, nameInAdres);
  const { deel, puntId, isOvernemen } = plek;
  const [filter, setFilter] = useState<Puntfilter>('alle');
  /** What was taken away last, and the plan as it was before. */
  const [weg, setWeg] = useState<{ id: string; vorige: Props['plan'] } | undefined>(undefined);
  const [bericht, setBericht] = useState('');
  const [bronkeuze, chooseBron] = useState(props.bronkeuze);
  /** Verbeterpunten that were here: one that was emptied while it is being written stays on the page. */
  const geopend = useRef(new Set<string>());
  const getalteksten = useRef<Getalteksten>(new Map()).current;
  const vorigPunt = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Only who comes straight from a verbeterpunt finds it again in the list.
    vorigPunt.current = puntId;
    // What was just done is said in the list, and no longer to who comes back to it.
    if (deel !== 'punten' || puntId !== undefined || isOvernemen) setBericht('');
  }, [plek]);

  const punt = puntId === undefined ? undefined : getPunt(plan, puntId);
  if (punt !== undefined && puntId !== undefined) geopend.current.add(puntId);
  const isPunt = puntId !== undefined && (punt !== undefined || geopend.current.has(puntId));
  const gereedheid = useMemo(() => (isLeegVerbeterplan(plan) ? undefined : computeGereedheid(plan)), [plan]);
  const open = gereedheid && gereedheid.totaal - gereedheid.geregeld;
  const weergave = {
    ...props,
    goTo,
    chooseBron,
    opdrachtHref:
      props.documenten === undefined
        ? toHref(`${OPDRACHTADRES}?voorbeeld=1`, props.basis)
        : toDocumentHref(OPDRACHTADRES, documentId, props.basis),
  };
  const naam = isPunt
    ? formatNaam(punt)
    : isOvernemen
      ? 'Verbeterpunten overnemen'
      : TABS.find((tab) => tab.deel === deel)?.naam;
  // What an empty plan does not show comes later; the fields of one verbeterpunt while the list is looked at.
  const puntlijst = useLater(
    isGeladen && (deel === 'punten' || begin === 'punten'),
    () => import('./Verbeterpunten.tsx'),
  );
  const puntblad = useLater(isGeladen && deel === 'punten', () =>
    loadMetStijl(props.stijlen.puntblad, import('./Verbeterpunt.tsx')),
  );
  const meenemen = useLater(isGeladen, () => import('./Meenemen.tsx'));
  const remove = (id: string) => {
    setWeg({ id, vorige: plan });
    setBericht('');
    store?.removePunt(id);
    goTo('#punten');
  };

  return (
    // The links lead to parts of this page and keep what a link does; only the way there is ours.
    <div class="plan" onClick={followLink}>
      <Tabs
        deel={deel}
        bij={{ punten: aantal > 0 ? String(aantal) : '', klaar: open === undefined ? '' : `${String(open)} open` }}
      />
      {(props.planId !== undefined || props.documenten === undefined) && (
        <p class="niet-afdrukken">
          <a class="nl-link" href={weergave.opdrachtHref}>
            Naar de opdracht bij dit plan
          </a>
        </p>
      )}
      {/* There before its words come, also when they come with another part of the page. */}
      <div role="status">{deel === 'punten' && bericht && <p>{bericht}</p>}</div>
      <section
        class="plandeel"
        key={isPunt ? puntId : isOvernemen ? 'overnemen' : deel}
        ref={vak}
        tabIndex={-1}
        aria-label={naam}
      >
        <GetaltekstenContext.Provider value={getalteksten}>
          {WEERGAVEN[deel] === undefined && <h2>{naam}</h2>}
          {deel === 'over' && isLeegVerbeterplan(plan) && <Begin {...props} />}
          {deel === 'over' && <OverHetPlan {...weergave} />}
          {deel === 'punten' && (
            <>
              <Weggehaald
                id={weg?.id}
                naam={weg && formatNaam(getPunt(weg.vorige, weg.id))}
                undo={() => {
                  if (weg === undefined) return;
                  store?.restorePunt(weg.id, weg.vorige);
                  setWeg(undefined);
                  goTo(`#${toPuntanker(weg)}`);
                }}
              />
              {isPunt && puntblad?.soort === 'klaar' && (
                <puntblad.deel.Verbeterpunt {...weergave} puntId={puntId} punt={punt} remove={remove} />
              )}
              {(puntblad?.soort === 'mislukt' || puntlijst?.soort === 'mislukt') && <Laadfout />}
              {puntId !== undefined && !isPunt && isGeladen && (
                <p class="melding">
                  <strong>Dit verbeterpunt staat niet in dit plan.</strong> Misschien is het weggehaald.{' '}
                  <a class="nl-link" href="#punten">
                    Naar alle verbeterpunten
                  </a>
                </p>
              )}
              {isOvernemen && store && isGeladen && (
                <Overnamedeel
                  {...weergave}
                  store={store}
                  checklistlijst={props.checklistlijst}
                  bronkeuze={bronkeuze}
                  onOvergenomen={(tekst) => {
                    setWeg(undefined);
                    setBericht(tekst);
                    goTo('#punten');
                  }}
                />
              )}
              {puntId === undefined && !isOvernemen && puntlijst?.soort === 'klaar' && (
                <puntlijst.deel.Verbeterpunten
                  {...weergave}
                  filter={filter}
                  setFilter={setFilter}
                  vorigPunt={vorigPunt.current}
                  remove={remove}
                  add={() => {
                    if (store === undefined) return;
                    const id = store.createPuntId();
                    geopend.current.add(id);
                    setWeg(undefined);
                    setBericht('');
                    goTo(`#${toPuntanker({ id })}`);
                  }}
                />
              )}
            </>
          )}
          {WEERGAVEN[deel] && isGeladen && <Later key={deel} load={WEERGAVEN[deel]} weergave={weergave} />}
        </GetaltekstenContext.Provider>
      </section>
      {meenemen?.soort === 'klaar' && <meenemen.deel.Meenemen {...weergave} siteNaam={props.siteNaam} />}
    </div>
  );
}

/** What one can begin with. */
function Begin({ basis, paginas, heeftVoorbeeld }: Pick<Props, 'basis' | 'paginas' | 'heeftVoorbeeld'>) {
  return (
    <p class="leesregel niet-afdrukken">
      <a class="nl-link" href="#overnemen">
        Neem verbeterpunten over
      </a>{' '}
      uit {describeBronhulpmiddelen(paginas, 'een ')} in deze browser,{' '}
      <a class="nl-link" href="#punten">
        voeg ze zelf toe
      </a>
      , of begin hieronder met het plan zelf.
      {heeftVoorbeeld && (
        <>
          {' '}
          Eerst kijken hoe het eruitziet?{' '}
          <a class="nl-link" href={toHref(`${VERBETERPLAN.adres}?voorbeeld=1`, basis)}>
            Bekijk een verzonnen voorbeeld
          </a>
          .
        </>
      )}
    </p>
  );
}

type Laterprops = { load: NonNullable<(typeof WEERGAVEN)[Deel]>; weergave: Weergaveprops };

function Later({ load, weergave }: Laterprops) {
  const { stijlen } = weergave;
  const later = useLater(true, async () => ({ Deel: await loadMetStijl(stijlen.weergave, load(stijlen)) }));
  if (later === undefined) return <p>Dit onderdeel wordt geladen.</p>;
  if (later.soort === 'mislukt') return <Laadfout />;
  return <later.deel.Deel {...weergave} />;
}

type Overnameprops = Planweergave & {
  store: NonNullable<Planweergave['store']>;
  checklistlijst: Checklistlijst;
  bronkeuze: Bronkeuze | undefined;
  onOvergenomen: (bericht: string) => void;
};

function Overnamedeel(props: Overnameprops) {
  const later = useLater(true, () => loadMetStijl(props.stijlen.puntblad, import('./Overnemen.tsx')));
  if (later === undefined) return <p>Dit onderdeel wordt geladen.</p>;
  return later.soort === 'mislukt' ? <Laadfout /> : <later.deel.Overnemen {...props} />;
}

/** A part of the page with the style sheet that only it needs. */
async function loadMetStijl<Inhoud>(stijl: string, inhoud: Promise<Inhoud>): Promise<Inhoud> {
  return (await Promise.all([inhoud, loadStijl(stijl)]))[0];
}

function Laadfout() {
  return (
    <p class="melding melding--fout">
      De pagina kon dit onderdeel niet laden. Controleer de verbinding en laad de pagina opnieuw. Wat u invulde, blijft
      bewaard.
    </p>
  );
}

function niets(): void {
  // There is only something to look at.
}
