import { useEffect, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatDatum } from '../../domain/datum.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { isLeegVerbeterplan } from '../../domain/edit-verbeterplan.ts';
import { toLokaal } from '../../domain/moment.ts';
import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import { listOpdrachtonderwerpen, listVervallenOpdrachtpunten } from '../../domain/planverslag.ts';
import { formatPunttitel, toPuntanker } from '../../domain/puntweergave.ts';
import { getPunt, getVervalreden, type Planlijst } from '../../domain/verbeterplan.ts';
import { downloadPlan, prepareDownloadPlan } from '../../export/download-plan.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import { openVerbeterplannen } from '../../stores/verbeterplan.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Downloadknop } from '../bewaren/Downloadknop.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import { useVroegeInvoer } from '../bewaren/use-vroege-invoer.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { WelkDocument } from '../bewaren/WelkDocument.tsx';
import { Onderwerp, type Opdrachtvraag } from './Onderwerp.tsx';
import { OPDRACHTVELDEN } from './opdrachtvelden.ts';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  lijst: Planlijst;
  /** The questions that the opdracht is about, in order. */
  vragen: readonly Opdrachtvraag[];
  begeleiding: Pick<
    Planbegeleiding,
    'naam' | 'verantwoording' | 'onderdelen' | 'kolommen' | 'vaststellers' | 'opdracht'
  >;
  /** Name of the site, for the file. */
  maker: string;
};

/** What is to change in the opdracht: per question that it is about, and per verbeterpunt that belongs in it. */
export function Opdracht({ siteId, basis, lijst, vragen, begeleiding, maker }: Props) {
  const { verantwoording } = begeleiding;
  const { store, invoer, keuze, isBewaard, isGeladen, isOnbekend, isAlleenLezen, bewaarstatus, lijstgegevens } =
    useWerkdocument({
      siteId,
      basis,
      hulpmiddel: VERBETERPLAN,
      lijst,
      openStores: openVerbeterplannen,
      isLeeg: isLeegVerbeterplan,
    });
  useVroegeInvoer('.opdracht', ({ veld, id, waarde }) => {
    const opdrachtveld = OPDRACHTVELDEN.find((een) => een === veld);
    if (opdrachtveld) store.setOpdracht(id, opdrachtveld, waarde);
  });
  useEffect(() => {
    if (isBewaard) prepareDownloadPlan();
  }, [isBewaard]);
  const opdrachtvragen = vragen.map(({ id }) => id);
  const onderwerpen = listOpdrachtonderwerpen(invoer, { lijst, opdrachtvragen });
  const vervallen = listVervallenOpdrachtpunten(invoer, { lijst, opdrachtvragen });
  const planHref = isBewaard ? toDocumentHref(VERBETERPLAN.adres, keuze.id, basis) : toHref(VERBETERPLAN.adres, basis);
  const nu = isGeladen ? toLokaal(getKlok().nu, getKlok().tijdzone).dag : undefined;

  return (
    <div class="opdracht">
      <Bewaarstatus {...bewaarstatus} />
      {isGeladen && (
        <WelkDocument
          hulpmiddel={VERBETERPLAN}
          basis={basis}
          documenten={lijstgegevens.documenten}
          kop={invoer}
          openId={keuze.id}
          isOnbekend={isOnbekend}
          open={lijstgegevens.open}
          openNieuw={lijstgegevens.openNieuw}
        />
      )}
      {!isOnbekend && (
        <>
          <p class="opdracht__plan">
            {nu !== undefined && <span class="alleen-op-papier">Stand op {formatDatum(nu)}</span>}
            <a class="nl-link niet-afdrukken" href={planHref}>
              Naar het plan waar deze opdracht bij hoort
            </a>
          </p>
          <p class="hint niet-afdrukken" id="opdracht-hint">
            Noem functies, en geen namen of situaties van inwoners.
          </p>
          {onderwerpen.map((onderwerp) => (
            <Onderwerp
              key={`${keuze.id} ${onderwerp.id}`}
              onderwerp={onderwerp}
              vraag={vragen.find(({ id }) => id === onderwerp.id)}
              punt={getPunt(invoer, onderwerp.id)}
              velden={begeleiding.opdracht.velden}
              planHref={planHref}
              hintId="opdracht-hint"
              isAlleenLezen={isAlleenLezen}
              setOpdracht={store.setOpdracht}
            />
          ))}
          {vervallen.length > 0 && (
            <section class="opdrachtdeel" aria-labelledby="opdracht-vervallen">
              <h2 id="opdracht-vervallen">Vervallen voor de opdracht</h2>
              <ul>
                {vervallen.map((punt) => (
                  <li key={punt.id}>
                    <a class="nl-link" href={`${planHref}#${toPuntanker(punt)}`}>
                      {formatPunttitel(punt)}
                    </a>
                    : {getVervalreden(punt) ?? 'geen reden genoteerd'}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p class="hint niet-afdrukken">
            Hoort een verbeterpunt ook in de opdracht? Zet het bij het verbeterpunt aan; dan komt het hierboven te
            staan.
          </p>
          <div class="opdracht__meenemen niet-afdrukken">
            <h2>Meenemen</h2>
            <p>Word en CSV bevatten het hele plan, met deze opdracht erin. Afdrukken geeft alleen de opdracht.</p>
            <Downloadknop hulpmiddel={VERBETERPLAN} invoer={invoer} lijst={lijst}>
              <button type="button" class="nl-button nl-button--primary" onClick={() => print()}>
                Druk de opdracht af
              </button>
              <Wordknop
                save={() => {
                  const vandaag = toLokaal(getKlok().nu, getKlok().tijdzone).dag;
                  return downloadPlan(
                    invoer,
                    { lijst, namen: begeleiding, vandaag },
                    { maker, herkomst: verantwoording },
                  );
                }}
              />
            </Downloadknop>
          </div>
          <p class="opdracht__verantwoording">{verantwoording}</p>
        </>
      )}
    </div>
  );
}

/** Saves the plan for Word, and says what came of it. */
function Wordknop({ save }: { save: () => Promise<string> }) {
  const [melding, setMelding] = useState('');
  const download = async () => {
    try {
      setMelding(`Het bestand ${await save()} staat bij uw downloads.`);
    } catch {
      setMelding(
        'Het downloaden is niet gelukt: de pagina kon een onderdeel niet laden. Controleer de verbinding en probeer het opnieuw.',
      );
    }
  };
  return (
    <>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => void download()}>
        Download voor Word
      </button>
      <span role="status" class="opdracht__melding">
        {melding}
      </span>
    </>
  );
}
