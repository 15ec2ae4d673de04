import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import type { Herhaling } from '../../domain/verbeterplan-evaluatie.ts';
import { computePdca, PDCASTAPPEN } from '../../domain/verbeterplan-pdca.ts';
import { isBinnenkort, isTeLaat } from '../../domain/verbeterplan-planning.ts';
import { listPunten, type Planlijst, type VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { GeenPunten } from './GeenPunten.tsx';
import { Puntlijst } from './Puntlijst.tsx';
import { useHerhaald } from './use-herhaald.ts';

type Props = {
  siteId: string;
  plan: VerbeterplanInvoer;
  lijst: Planlijst;
  zelfscanlijst: Zelfscanlijst;
  /** ISO date. */
  vandaag: string;
  uitleg: Planbegeleiding['pdca'];
  /** What an example is evaluated with. */
  voorbeeldherhaling?: Herhaling | undefined;
};

/** Where every verbeterpunt is in the PDCA-cyclus, with what asks for attention now on top. */
export function Pdca({ siteId, plan, lijst, zelfscanlijst, vandaag, uitleg, voorbeeldherhaling }: Props) {
  const { herhaald } = useHerhaald(siteId, plan, zelfscanlijst, voorbeeldherhaling);
  const punten = listPunten(plan);
  const pdca = computePdca(plan, { vandaag, lijst, herhaald });
  const teLaat = punten.filter((punt) => isTeLaat(punt, vandaag));
  const binnenkort = punten.filter((punt) => isBinnenkort(punt, vandaag));
  return (
    <div class="planview">
      <h2>PDCA</h2>
      {punten.length === 0 && (
        <GeenPunten>
          Hier ziet u hoever elk verbeterpunt is en wat nu aandacht vraagt. Er zijn nog geen verbeterpunten om te
          volgen.
        </GeenPunten>
      )}
      {punten.length > 0 && (
        <div class="melding">
          {teLaat.length + binnenkort.length === 0 && (
            <p>
              <strong>Niets is te laat, en niets hoeft binnen een maand klaar te zijn.</strong>
            </p>
          )}
          {teLaat.length > 0 && (
            <>
              <h3>Te laat ({teLaat.length})</h3>
              <Puntlijst punten={teLaat} vandaag={vandaag} />
            </>
          )}
          {binnenkort.length > 0 && (
            <>
              <h3>Binnen een maand klaar ({binnenkort.length})</h3>
              <Puntlijst punten={binnenkort} vandaag={vandaag} />
            </>
          )}
        </div>
      )}
      <div class="pdca">
        {PDCASTAPPEN.map((stap) => (
          <section key={stap} class="pdca__stap kaart" aria-labelledby={`pdca-${stap}`}>
            <h3 id={`pdca-${stap}`}>
              {uitleg[stap].titel} <span class="stil">({pdca[stap].length})</span>
            </h3>
            <p class="hint">{uitleg[stap].regel}</p>
            {pdca[stap].length === 0 ? (
              <p class="stil">Geen verbeterpunten.</p>
            ) : (
              <Puntlijst punten={pdca[stap]} vandaag={vandaag} />
            )}
          </section>
        ))}
      </div>
      <details class="vouw">
        <summary>Wat de letters betekenen</summary>
        <dl class="vouw__inhoud">
          {PDCASTAPPEN.map((stap) => (
            <div key={stap}>
              <dt>{uitleg[stap].titel}</dt>
              <dd>{uitleg[stap].tekst}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
