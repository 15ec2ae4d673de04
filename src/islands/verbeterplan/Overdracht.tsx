import { formatDatum } from '../../domain/datum.ts';
import { formatDocumentnaam, listKopkenmerken } from '../../domain/documentnaam.ts';
import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import { computeOverdracht, type Mijlpaal, type Overdracht as Stand } from '../../domain/verbeterplan-overdracht.ts';
import type { Planonderdeel, VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import { useAfdrukken } from '../bewaren/use-afdrukken.ts';
import { Plantabel } from './Plantabel.tsx';
import { Puntlijst, Puntlink } from './Puntlijst.tsx';
import { Statusmerk } from './Statusmerk.tsx';
import { WaarStaatAlles } from './WaarStaatAlles.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  plan: VerbeterplanInvoer;
  /** Id of the document; undefined when it is not kept. */
  planId: string | undefined;
  begeleiding: Pick<Planbegeleiding['onderdelen']['overdracht'], 'tekst' | 'eigen' | 'vindplaatsen'>;
  vaststellers: Planbegeleiding['vaststellers'];
  /** Address of the page of the opdracht of this plan. */
  opdrachtHref: string;
  /** ISO date. */
  vandaag: string;
};

const AFSPRAKEN: readonly (readonly [Planonderdeel, string])[] = [
  ['opdrachtgever', 'Opdrachtgever'],
  ['opsteller', 'Opsteller'],
  ['regie', 'Regie'],
  ['monitoring', 'Monitoring'],
  ['middelen', 'Middelen en capaciteit'],
  ['borging', 'Borging'],
  ['communicatie', 'Communicatie'],
];

/** More than this is not what comes first. */
const MAX_VOLGENDE = 20;

/** For who takes over: what was agreed, where everything is and what is next. */
export function Overdracht(props: Props) {
  const { plan, begeleiding, vaststellers, vandaag } = props;
  const overdracht = computeOverdracht(plan, vandaag);
  const [, printOverdracht] = useAfdrukken(markOverdracht);
  const kenmerken = listKopkenmerken(plan);
  return (
    <div class="planview overdracht">
      <h2>Overdracht</h2>
      <p class="overdracht__plan">
        {[formatDocumentnaam(plan, 'Verbeterplan'), ...kenmerken, `stand op ${formatDatum(vandaag)}`].join(' · ')}
      </p>
      <div class="niet-afdrukken">
        <p>{begeleiding.tekst}</p>
        {begeleiding.eigen !== undefined && <p class="hint">{begeleiding.eigen}</p>}
        <p>
          <button type="button" class="nl-button nl-button--primary" onClick={printOverdracht}>
            Druk de overdracht af
          </button>
        </p>
      </div>
      <Afspraken plan={plan} overdracht={overdracht} vaststellers={vaststellers} />
      <WaarStaatAlles {...props} />
      <Nu overdracht={overdracht} vandaag={vandaag} />
    </div>
  );
}

/** While only the overdracht goes on paper; the style sheet knows the class. */
function markOverdracht(): () => void {
  const { classList } = document.documentElement;
  classList.add('druk-overdracht');
  return () => classList.remove('druk-overdracht');
}

type Afspraakprops = Pick<Props, 'plan' | 'vaststellers'> & { overdracht: Stand };

function Afspraken({ plan, overdracht, vaststellers }: Afspraakprops) {
  const { afspraken, vaststelling } = overdracht;
  return (
    <>
      <h3>Wat is afgesproken</h3>
      <dl class="overdracht__lijst">
        {AFSPRAKEN.map(([onderdeel, naam]) => (
          <Regel key={onderdeel} naam={naam} tekst={afspraken.find((een) => een.onderdeel === onderdeel)?.tekst} />
        ))}
        {vaststelling.map(({ vaststeller, wie, datum }) => (
          <Regel
            key={vaststeller}
            naam={`Vaststelling: ${vaststellers[vaststeller].titel}`}
            tekst={
              wie === undefined && datum === undefined
                ? undefined
                : [wie, datum === undefined ? 'nog niet vastgesteld' : `vastgesteld op ${formatDatum(datum)}`]
                    .filter(Boolean)
                    .join(', ')
            }
          />
        ))}
        <Regel naam="Herhaling van de zelfscan" tekst={plan.herhaling && formatDatum(plan.herhaling)} />
      </dl>
    </>
  );
}

function Regel({ naam, tekst }: { naam: string; tekst: string | undefined }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd class={tekst === undefined ? 'stil' : 'tekst-zoals-getypt'}>{tekst ?? 'Nog niet afgesproken'}</dd>
    </div>
  );
}

function Nu({ overdracht, vandaag }: { overdracht: Stand; vandaag: string }) {
  const { open, volgende, zonderDatum } = overdracht;
  const teLaat = open.filter(({ isTeLaat }) => isTeLaat).map(({ punt }) => punt);
  return (
    <>
      <h3>Wat komt er nu</h3>
      {open.length === 0 && <p>Er zijn geen verbeterpunten meer te doen.</p>}
      {teLaat.length > 0 && (
        <>
          <h4>Te laat ({teLaat.length})</h4>
          <Puntlijst punten={teLaat} vandaag={vandaag} />
        </>
      )}
      {volgende.length > 0 && (
        <>
          <h4>De eerste data</h4>
          <ul class="lijst overdracht__data">
            {volgende.slice(0, MAX_VOLGENDE).map((mijlpaal) => (
              <li key={`${mijlpaal.datum} ${mijlpaal.soort} ${mijlpaal.punt?.id ?? ''}`}>
                <strong>{formatDatum(mijlpaal.datum)}</strong> <Mijlpaaltekst mijlpaal={mijlpaal} />
              </li>
            ))}
          </ul>
          {volgende.length > MAX_VOLGENDE && (
            <p class="hint">En nog {volgende.length - MAX_VOLGENDE} data daarna; zie de planning.</p>
          )}
        </>
      )}
      {zonderDatum.length > 0 && (
        <>
          <h4>Zonder datum ({zonderDatum.length})</h4>
          <Puntlijst punten={zonderDatum} />
        </>
      )}
      {open.length > 0 && (
        <>
          <h4 id="overdracht-open">Wat nog te doen is ({open.length})</h4>
          <Plantabel
            naam="overdracht-open"
            koppen={[{ kop: 'Verbeterpunt' }, { kop: 'Wie' }, { kop: 'Status' }, { kop: 'Laatste notitie' }]}
            rijen={open.map(({ punt, laatste }) => ({
              id: punt.id,
              cellen: [
                <Puntlink punt={punt} />,
                punt.wie ?? 'nog niet bekend',
                <Statusmerk punt={punt} vandaag={vandaag} />,
                laatste === undefined ? (
                  'nog geen'
                ) : (
                  <span class="tekst-zoals-getypt">
                    {[laatste.datum && formatDatum(laatste.datum), laatste.tekst].filter(Boolean).join(': ')}
                  </span>
                ),
              ],
            }))}
          />
        </>
      )}
    </>
  );
}

function Mijlpaaltekst({ mijlpaal }: { mijlpaal: Mijlpaal }) {
  if (mijlpaal.soort === 'herhaling') return <>herhaling van de zelfscan</>;
  return (
    <>
      {capitalize(mijlpaal.soort)} van <Puntlink punt={mijlpaal.punt} />
    </>
  );
}
