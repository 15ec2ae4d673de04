import { formatBedrag } from '../../domain/bedrag.ts';
import { computeKosten, type Kosten as Bedragen } from '../../domain/verbeterplan-kosten.ts';
import { describeKostenOnbekend, selectKostenOnbekend } from '../../domain/verbeterplan-onbekend.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import type { Planlijst, VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { GeenPunten } from './GeenPunten.tsx';
import { Plantabel } from './Plantabel.tsx';
import { Puntlijst } from './Puntlijst.tsx';

type Props = { plan: VerbeterplanInvoer; lijst: Planlijst };

type Rij = Bedragen & { naam: string };

/** What the plan costs, divided in four ways, and of which verbeterpunten that is not known. */
export function Kosten({ plan, lijst }: Props) {
  const { totaal, jaren, groepen, dekkingen, soorten } = computeKosten(plan, lijst);
  const onbekend = selectKostenOnbekend(plan);
  const opmerking = describeKostenOnbekend(onbekend.length);
  const delen: { id: string; titel: string; kop: string; rijen: Rij[] }[] = [
    {
      id: 'jaar',
      titel: 'Per jaar',
      kop: 'Jaar',
      rijen: jaren.map(({ jaar, ...bij }) => ({ naam: jaar === undefined ? 'Jaar onbekend' : String(jaar), ...bij })),
    },
    {
      id: 'onderdeel',
      titel: 'Per onderdeel of thema',
      kop: 'Onderdeel of thema',
      rijen: groepen.map(({ titel, ...bij }) => ({ naam: titel ?? 'Zonder onderdeel of thema', ...bij })),
    },
    {
      id: 'dekking',
      titel: 'Naar dekking',
      kop: 'Dekking',
      rijen: dekkingen.map(({ dekking, ...bij }) => ({ naam: capitalize(dekking ?? 'niet aangegeven'), ...bij })),
    },
    {
      id: 'soort',
      titel: 'Incidenteel of structureel',
      kop: 'Soort',
      rijen: soorten.map(({ soort, ...bij }) => ({ naam: capitalize(soort ?? 'niet aangegeven'), ...bij })),
    },
  ];
  return (
    <div class="planview">
      <h2>Kosten</h2>
      {jaren.length === 0 ? (
        <GeenPunten>
          Hier ziet u wat het plan kost: per jaar, per onderdeel en naar dekking. Er zijn nog geen verbeterpunten met
          kosten.
        </GeenPunten>
      ) : (
        <>
          <p class="kosten__totaal">
            Samen <strong>{formatBekend(totaal)}</strong>
          </p>
          {opmerking !== undefined && <p>{opmerking}</p>}
          <p class="hint">
            Bedragen in hele euro’s. Een regel telt in zijn eigen jaar, ook als de kosten structureel zijn. Wat is
            vervallen, telt niet mee.
          </p>
          <div class="kosten">
            {delen.map(({ id, titel, kop, rijen }) => (
              <section key={id} aria-labelledby={`kosten-${id}`}>
                <h3 id={`kosten-${id}`}>{titel}</h3>
                <Plantabel
                  naam={`kosten-${id}`}
                  koppen={[
                    { kop },
                    { kop: 'Bedrag', isRechts: true },
                    { kop: 'Bedragen nog onbekend', isRechts: true },
                  ]}
                  rijen={rijen.map((rij) => ({ id: rij.naam, cellen: [rij.naam, formatBekend(rij), toOnbekend(rij)] }))}
                  voet={[{ id: 'totaal', cellen: ['Totaal', formatBekend(totaal), toOnbekend(totaal)] }]}
                />
                {opmerking !== undefined && <p class="hint">{opmerking}</p>}
              </section>
            ))}
          </div>
          {onbekend.length > 0 && (
            <>
              <h3>Nog niet bekend wat het kost ({onbekend.length})</h3>
              <p>Van deze verbeterpunten is nog geen bedrag bekend, of niet van elke regel.</p>
              <Puntlijst punten={onbekend} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** What is not known at all is never 0. */
function formatBekend({ bedrag, onbekend }: Bedragen): string {
  return bedrag === 0 && onbekend > 0 ? 'nog niet bekend' : formatBedrag(bedrag);
}

function toOnbekend({ onbekend }: Bedragen): string {
  return onbekend === 0 ? 'geen' : String(onbekend);
}
