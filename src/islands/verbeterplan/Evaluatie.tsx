import { useState } from 'preact/hooks';
import { formatPunttitel } from '../../domain/puntweergave.ts';
import { toHref } from '../../domain/adres.ts';
import { computeEvaluatie, type Evaluatie as Uitkomst, type Uitslag } from '../../domain/verbeterplan-evaluatie.ts';
import { createVervolgplan, selectVervolgpunten } from '../../domain/verbeterplan-vervolg.ts';
import {
  findVraag,
  getStatus,
  type Planlijst,
  type PuntMetId,
  type VerbeterplanInvoer,
} from '../../domain/verbeterplan.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import type { DocumentenStore } from '../../stores/documenten.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { describeDocumentfout } from '../bewaren/bewaarfouten.ts';
import { Documentkiezer } from '../bewaren/Documentkiezer.tsx';
import { Plantabel } from './Plantabel.tsx';
import { Puntlijst, Puntlink } from './Puntlijst.tsx';
import { Statusmerk } from './Statusmerk.tsx';
import { useHerhaald } from './use-herhaald.ts';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  plan: VerbeterplanInvoer;
  lijst: Planlijst;
  zelfscanlijst: Zelfscanlijst;
  /** ISO date. */
  vandaag: string;
  setPlanveld: VerbeterplanStore['setPlanveld'];
  isAlleenLezen: boolean;
  store: Pick<DocumentenStore, 'add'>;
  /** Opens a plan of this browser on this page. */
  open: (id: string) => void;
};

const UITSLAGEN: readonly Uitslag[] = ['op orde', 'niet op orde', 'niet beantwoord', 'geen vraag'];
const UITSLAGNAMEN: Readonly<Record<Uitslag, string>> = {
  'op orde': 'Nu op orde',
  'niet op orde': 'Nog niet op orde',
  'niet beantwoord': 'Niet beantwoord',
  'geen vraag': 'Komt niet uit de zelfscan',
};

/** What a repeated zelfscan says of the verbeterpunten, and the plan that goes on with what is left. */
export function Evaluatie(props: Props) {
  const { siteId, basis, plan, lijst, zelfscanlijst, vandaag, setPlanveld, isAlleenLezen } = props;
  const { zelfscans, herhaald, isWeg } = useHerhaald(siteId, plan, zelfscanlijst);
  const isLeeg = Object.keys(plan.punten).length === 0;
  return (
    <div class="planview">
      <h2>Evaluatie</h2>
      <p>Herhaalt u de zelfscan, dan ziet u hier per verbeterpunt of de vraag waar het uit komt nu op orde is.</p>
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
          <button type="button" class="knop" onClick={() => setPlanveld('herhaald', '')}>
            Kies geen zelfscan
          </button>
        </p>
      )}
      {isLeeg && <p>Er zijn nog geen verbeterpunten om te evalueren.</p>}
      {herhaald !== undefined && !isLeeg && (
        <Uitkomsten uitkomst={computeEvaluatie(plan, lijst, herhaald)} lijst={lijst} vandaag={vandaag} />
      )}
      {!isLeeg && (
        <Vervolg
          {...props}
          punten={selectVervolgpunten(plan, lijst, herhaald)}
          create={() => createVervolgplan(plan, lijst, { herhaald, jaar: Number(vandaag.slice(0, 4)) })}
        />
      )}
    </div>
  );
}

type Uitkomstprops = { uitkomst: Uitkomst; lijst: Planlijst; vandaag: string };

function Uitkomsten({ uitkomst, lijst, vandaag }: Uitkomstprops) {
  const { punten, gereedNietOpOrde, openOpOrde, tellingen } = uitkomst;
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

type Vervolgprops = Pick<Props, 'plan' | 'store' | 'open'> & {
  punten: readonly PuntMetId[];
  create: () => VerbeterplanInvoer;
};

function Vervolg({ plan, store, open, punten, create }: Vervolgprops) {
  const [fout, setFout] = useState('');
  const begin = () => {
    const toegevoegd = store.add(VERBETERPLAN, create());
    if (toegevoegd.ok) open(toegevoegd.id);
    else setFout(describeDocumentfout(toegevoegd.reden));
  };
  return (
    <section aria-labelledby="vervolg-kop" class="niet-afdrukken">
      <h3 id="vervolg-kop">Een vervolgplan</h3>
      {punten.length === 0 ? (
        <p>Er is niets meer open. Voor nieuwe punten kunt u een nieuw plan beginnen.</p>
      ) : (
        <>
          <p>
            {punten.length === 1 ? 'Eén verbeterpunt gaat' : `${String(punten.length)} verbeterpunten gaan`} mee: wat
            nog niet gereed is, en wat gereed is maar nog niet op orde. Afspraken over bijvoorbeeld regie en monitoring
            gaan ook mee. De voortgang, de bijstellingen en de vaststelling blijven bij dit plan
            {plan.naam === undefined ? '' : `, ‘${plan.naam}’`}; dat verandert niet.
          </p>
          <details class="puntlijst__rest">
            <summary>Welke punten gaan mee?</summary>
            <ul>
              {punten.map((punt) => (
                <li key={punt.id}>
                  {formatPunttitel(punt)} <span class="planview__stil">({getStatus(punt)})</span>
                </li>
              ))}
            </ul>
          </details>
          <p>
            <button type="button" class="nl-button nl-button--primary" onClick={begin}>
              Begin een vervolgplan met wat open is
            </button>
          </p>
        </>
      )}
      <div role="alert">{fout !== '' && <p class="melding melding--fout">{fout}</p>}</div>
    </section>
  );
}

function isGereedNietOpOrde(punt: PuntMetId, uitslag: Uitslag): boolean {
  return uitslag === 'niet op orde' && getStatus(punt) === 'gereed';
}

function formatVraag(punt: PuntMetId, lijst: Planlijst): string {
  const { herkomst } = punt;
  if (herkomst === undefined) return 'Eigen punt';
  const vraag = findVraag(lijst, punt);
  return `${capitalize(herkomst.soort)}: ${vraag?.label ?? herkomst.id}`;
}
