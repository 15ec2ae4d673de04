import { toHref } from '../../domain/adres.ts';
import {
  computeBuitenPlan,
  computeEvaluatie,
  isGereedNietOpOrde,
  UITSLAGEN,
  UITSLAGNAMEN,
  type Herhaalbezwaar,
  type Herhaling,
} from '../../domain/verbeterplan-evaluatie.ts';
import type { Overname } from '../../domain/verbeterplan-overname.ts';
import { findVraag, type Planlijst, type PuntMetId, type VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import type { DocumentenStore } from '../../stores/documenten.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { Documentkiezer } from '../bewaren/Documentkiezer.tsx';
import type { Bronkeuze } from './bronkeuze.ts';
import { GeenPunten } from './GeenPunten.tsx';
import { Plantabel } from './Plantabel.tsx';
import { Puntlijst, Puntlink } from './Puntlijst.tsx';
import { Statusmerk } from './Statusmerk.tsx';
import { useHerhaald } from './use-herhaald.ts';
import { Vervolg } from './Vervolg.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  plan: VerbeterplanInvoer;
  lijst: Planlijst;
  zelfscanlijst: Zelfscanlijst;
  /** ISO date. */
  vandaag: string;
  isAlleenLezen: boolean;
  /** What an example is evaluated with. */
  voorbeeldherhaling?: Herhaling | undefined;
  /** Absent when there is only something to look at. */
  acties?: Evaluatieacties | undefined;
};

const KOP_ID = 'evaluatie-kop';

type Evaluatieacties = {
  setPlanveld: VerbeterplanStore['setPlanveld'];
  store: Pick<DocumentenStore, 'add'>;
  /** Opens a plan of this browser on this page. */
  open: (id: string) => void;
  /** From what is taken over, at the place where the user is led to. */
  chooseBron: (bron: Bronkeuze) => void;
};

/** What a repeated zelfscan says of the verbeterpunten, and the plan that goes on with what is left. */
export function Evaluatie(props: Props) {
  const { siteId, plan, lijst, zelfscanlijst, vandaag, acties, voorbeeldherhaling } = props;
  const { zelfscans, herhaling, isWeg, keuzebezwaar } = useHerhaald(siteId, plan, zelfscanlijst, voorbeeldherhaling);
  const isLeeg = Object.keys(plan.punten).length === 0;
  return (
    <div class="planview">
      <h2 id={KOP_ID} tabIndex={-1}>
        Evaluatie
      </h2>
      <p>Herhaalt u de zelfscan, dan ziet u hier per verbeterpunt of de vraag waar het uit komt nu op orde is.</p>
      {acties ? (
        <Scankeuze {...props} acties={acties} zelfscans={zelfscans} isWeg={isWeg} keuzebezwaar={keuzebezwaar} />
      ) : (
        <p>
          {herhaling === undefined
            ? 'In uw eigen plan kiest u hier de zelfscan die u herhaalde.'
            : `Hier vergeleken met een verzonnen herhaling: ${herhaling.naam}. In uw eigen plan kiest u hier de zelfscan die u herhaalde.`}
        </p>
      )}
      {isLeeg && <GeenPunten>Er zijn nog geen verbeterpunten om te evalueren.</GeenPunten>}
      {herhaling !== undefined && !isLeeg && (
        <>
          <Uitkomsten plan={plan} lijst={lijst} vandaag={vandaag} herhaling={herhaling} />
          <Buiten {...props} herhaling={herhaling} />
        </>
      )}
      {!isLeeg && acties && (
        <Vervolg
          plan={plan}
          lijst={lijst}
          vandaag={vandaag}
          herhaald={herhaling?.herhaald}
          zelfscans={zelfscans}
          kies={props.isAlleenLezen ? undefined : (id) => acties.setPlanveld('herhaald', id)}
          store={acties.store}
          open={acties.open}
        />
      )}
    </div>
  );
}

type Scanprops = Props & {
  acties: Evaluatieacties;
  zelfscans: ReturnType<typeof useHerhaald>['zelfscans'];
  isWeg: boolean;
  keuzebezwaar: ReturnType<typeof useHerhaald>['keuzebezwaar'];
};

/** As the end of 'Die …'. */
const BEZWAREN: Readonly<Record<Herhaalbezwaar, string>> = {
  'eerste zelfscan': 'is de zelfscan waar dit plan uit komt',
  'andere gemeente': 'is van een andere gemeente dan dit plan',
  'ouder dan het plan': 'heeft een eerdere datum dan dit plan',
  'ouder dan de eerste': 'heeft een eerdere datum dan de zelfscan waar dit plan uit komt',
};

/** Which zelfscan is the repeated one. */
function Scankeuze(props: Scanprops) {
  const { basis, plan, isAlleenLezen, acties, zelfscans, isWeg, keuzebezwaar } = props;
  const { setPlanveld } = acties;
  return (
    <>
      {zelfscans.length === 0 && (
        <p>
          Er staat nog geen herhaalde zelfscan in deze browser.{' '}
          <a class="nl-link" href={toHref(ZELFSCAN.adres, basis)}>
            Vul de zelfscan opnieuw in of open een bestand
          </a>
          .
        </p>
      )}
      {isWeg && (
        <p class="melding">
          <strong>De zelfscan die hier gekozen was, staat niet in deze browser.</strong> Kies een andere, of open het
          bestand ervan bij de zelfscan.
        </p>
      )}
      {keuzebezwaar && (
        <p class="melding">
          <strong>De gekozen zelfscan ‘{keuzebezwaar.naam}’ telt hier niet als herhaling.</strong> Die{' '}
          {BEZWAREN[keuzebezwaar.bezwaar]}. Daarom staat hier niet wat nu op orde is.
        </p>
      )}
      {zelfscans.length > 0 && !isAlleenLezen && (
        <Documentkiezer
          label="Herhaalde zelfscan"
          documenten={zelfscans}
          enkelvoud={ZELFSCAN.enkelvoud}
          gekozen={plan.herhaald ?? ''}
          kies={(id) => setPlanveld('herhaald', id)}
        />
      )}
      {plan.herhaald !== undefined && !isAlleenLezen && (
        <p class="niet-afdrukken">
          <button
            type="button"
            class="knop"
            onClick={() => {
              setPlanveld('herhaald', '');
              // This button goes.
              document.getElementById(KOP_ID)?.focus();
            }}
          >
            Kies geen zelfscan
          </button>
        </p>
      )}
    </>
  );
}

type Uitkomstprops = Pick<Props, 'plan' | 'lijst' | 'vandaag'> & { herhaling: Herhaling };

function Uitkomsten({ plan, lijst, vandaag, herhaling }: Uitkomstprops) {
  const { punten, gereedNietOpOrde, openOpOrde, tellingen } = computeEvaluatie(plan, lijst, herhaling.herhaald);
  return (
    <>
      {gereedNietOpOrde.length > 0 && (
        <div class="melding melding--fout">
          <h3>Gereed, maar nog niet op orde ({gereedNietOpOrde.length})</h3>
          <p>De actie is gedaan, en de herhaalde zelfscan zegt nog ‘niet op orde’. Kijk wat er meer nodig is.</p>
          <Puntlijst punten={gereedNietOpOrde} />
        </div>
      )}
      <ul class="lijst tellingen">
        {UITSLAGEN.map((uitslag) => (
          <li key={uitslag}>
            <strong>{tellingen[uitslag]}</strong> {UITSLAGNAMEN[uitslag].toLowerCase()}
          </li>
        ))}
      </ul>
      {openOpOrde.length > 0 && (
        <>
          <h3>Al op orde, en nog niet gereed gemeld ({openOpOrde.length})</h3>
          <Puntlijst punten={openOpOrde} vandaag={vandaag} />
        </>
      )}
      <h3 id="evaluatie-tabel">Per verbeterpunt</h3>
      <Plantabel
        naam="evaluatie-tabel"
        koppen={[
          { kop: 'Verbeterpunt' },
          { kop: 'Vraag' },
          { kop: 'In het plan' },
          { kop: 'Bij de herhaalde zelfscan' },
        ]}
        rijen={punten.map(({ punt, uitslag }) => ({
          id: punt.id,
          cellen: [
            <Puntlink punt={punt} />,
            formatVraag(punt, lijst),
            <Statusmerk punt={punt} vandaag={vandaag} />,
            isGereedNietOpOrde(punt, uitslag) ? (
              <strong class="evaluatie__let-op">Gereed, maar nog niet op orde</strong>
            ) : (
              UITSLAGNAMEN[uitslag]
            ),
          ],
        }))}
      />
    </>
  );
}

/** What the plan says nothing about: first what became niet op orde since. */
function Buiten({ plan, lijst, acties, isAlleenLezen, herhaling }: Props & { herhaling: Herhaling }) {
  const { nieuw, overig } = computeBuitenPlan(plan, lijst, herhaling);
  if (nieuw.length + overig.length === 0) return null;
  const isVergeleken = herhaling.eerste !== undefined;
  return (
    <>
      {nieuw.length > 0 && (
        <>
          <h3>Nieuw: niet op orde, en nog niet in dit plan ({nieuw.length})</h3>
          <p>Bij de vorige zelfscan was dit wel op orde, of nog niet beantwoord.</p>
          <Vragen vragen={nieuw} />
        </>
      )}
      {overig.length > 0 && isVergeleken && (
        <details>
          <summary>
            {overig.length === 1 ? '1 vraag was' : `${String(overig.length)} vragen waren`} toen ook al niet op orde, en
            {overig.length === 1 ? ' staat' : ' staan'} niet in dit plan
          </summary>
          <Vragen vragen={overig} />
        </details>
      )}
      {overig.length > 0 && !isVergeleken && (
        <>
          <h3>Niet op orde, en niet in dit plan ({overig.length})</h3>
          <p>
            Wat hiervan nieuw is, is niet te zeggen: de zelfscan waar het plan uit komt, staat niet in deze browser.
          </p>
          <Vragen vragen={overig} />
        </>
      )}
      {acties && !isAlleenLezen && plan.herhaald !== undefined && (
        <p class="niet-afdrukken">
          <a
            class="nl-link"
            href="#overnemen"
            onClick={() => {
              if (plan.herhaald !== undefined) acties.chooseBron({ soort: 'zelfscan', id: plan.herhaald });
            }}
          >
            Neem over in dit plan wat u wilt aanpakken
          </a>
        </p>
      )}
    </>
  );
}

function Vragen({ vragen }: { vragen: readonly Overname[] }) {
  return (
    <ul>
      {vragen.map(({ herkomst, titel, standVanZaken, onderdeel }) => (
        <li key={herkomst.id}>
          {titel} <span class="stil">({onderdeel})</span>
          {standVanZaken !== undefined && <span class="keuzelijst__bij">{standVanZaken}</span>}
        </li>
      ))}
    </ul>
  );
}

function formatVraag(punt: PuntMetId, lijst: Planlijst): string {
  const { herkomst } = punt;
  if (herkomst === undefined) return 'Eigen punt';
  const vraag = findVraag(lijst, punt);
  return `${capitalize(herkomst.soort)}: ${vraag?.label ?? herkomst.id}`;
}
