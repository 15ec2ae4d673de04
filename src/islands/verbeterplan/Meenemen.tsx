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
export function Meenemen(props: Props) {
  const { siteId, plan, planId, lijst, zelfscanlijst, begeleiding, vandaag, siteNaam, stijlen } = props;
  const [melding, setMelding] = useState('');
  const bron = { lijst, namen: begeleiding, vandaag };
  const loadHerhaling = async () =>
    plan.herhaald === undefined
      ? props.voorbeeldherhaling
      : (await import('./read-herhaling.ts')).readHerhaling(siteId, zelfscanlijst, plan);
  const { papier, printPlan } = usePlanAfdrukken(plan, bron, stijlen.papier, loadHerhaling);
  const prepareWord = () => {
    prepareDownloadPlan();
    loadHerhaling().catch(() => undefined);
  };
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
    const colofon = { maker: siteNaam, herkomst: begeleiding.verantwoording };
    const naam = await downloadPlan(plan, bron, colofon, await loadHerhaling());
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
      ? 'In de planning staan geen data vanaf vandaag, dus er is niets om in een agenda te zetten.'
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
          class="knop"
          onPointerEnter={prepareWord}
          onFocus={prepareWord}
          onClick={() => void run(saveWord)}
        >
          Download voor Word
        </button>
        <button
          type="button"
          class="knop"
          onClick={() =>
            void run(async () => {
              await printPlan();
              return '';
            })
          }
        >
          Druk het plan af
        </button>
        <button type="button" class="knop" onClick={() => void run(saveIcs)}>
          Data voor uw agenda
        </button>
      </Downloadknop>
      <p role="status" class="niet-afdrukken">
        {melding}
      </p>
      <p class="hint niet-afdrukken">
        Controleer of er geen namen of situaties van inwoners in staan voordat u iets deelt. Met het CSV-bestand kunt u
        later of op een andere computer verdergaan. In het agendabestand staat wat vanaf vandaag klaar moet zijn. Wat al
        te laat is, of een einde heeft dat voor het begin ligt, staat er niet in.
      </p>
      {papier}
    </section>
  );
}
