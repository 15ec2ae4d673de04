import { useState } from 'preact/hooks';
import { formatDocumentnaam } from '../../domain/documentnaam.ts';
import { downloadIcs } from '../../export/download-ics.ts';
import { downloadPlan, prepareDownloadPlan } from '../../export/download-plan.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import { Downloadknop } from '../bewaren/Downloadknop.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import type { Planweergave } from './weergave.ts';
import { usePlanAfdrukken } from './use-plan-afdrukken.tsx';

type Props = Planweergave & { siteNaam: string };

/** What can be taken along: a document, paper, a table and the days for a calendar. */
export function Meenemen({ plan, planId, lijst, begeleiding, vandaag, siteNaam, stijlen }: Props) {
  const [melding, setMelding] = useState('');
  const bron = { lijst, namen: begeleiding, vandaag };
  const { papier, printPlan } = usePlanAfdrukken(plan, bron, stijlen.papier);
  const run = async (act: () => Promise<string>) => {
    try {
      setMelding(await act());
    } catch {
      setMelding(
        'Dat is niet gelukt: de pagina kon een onderdeel niet laden. Controleer de verbinding en probeer het opnieuw.',
      );
    }
  };
  const saveWord = async () => {
    const naam = await downloadPlan(plan, bron, { maker: siteNaam, herkomst: begeleiding.verantwoording });
    return `Het bestand ${naam} staat bij uw downloads.`;
  };
  const saveIcs = async () => {
    const naam = await downloadIcs(plan, {
      planId: planId ?? 'voorbeeld',
      naam: formatDocumentnaam(plan, 'Verbeterplan'),
      maker: siteNaam,
      nu: getKlok().nu,
      vandaag,
    });
    return naam === undefined
      ? 'Er staan nog geen data in de planning, dus er is niets om in een agenda te zetten.'
      : `Het bestand ${naam} staat bij uw downloads. Open het om de data in uw agenda te zetten.`;
  };
  return (
    <section class="meenemen" aria-labelledby="meenemen">
      <h2 id="meenemen" class="niet-afdrukken">
        Meenemen
      </h2>
      <Downloadknop hulpmiddel={VERBETERPLAN} invoer={plan} lijst={lijst}>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onPointerEnter={prepareDownloadPlan}
          onFocus={prepareDownloadPlan}
          onClick={() => void run(saveWord)}
        >
          Download voor Word
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() =>
            void run(async () => {
              await printPlan();
              return '';
            })
          }
        >
          Druk het plan af
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => void run(saveIcs)}>
          Data voor uw agenda
        </button>
      </Downloadknop>
      <p role="status" class="niet-afdrukken">
        {melding}
      </p>
      <p class="hint niet-afdrukken">
        Controleer of er geen namen of situaties van inwoners in staan voordat u iets deelt. Met het CSV-bestand kunt u
        later of op een andere computer verdergaan.
      </p>
      {papier}
    </section>
  );
}
