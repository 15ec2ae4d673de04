import { useState } from 'preact/hooks';
import { formatDatum } from '../../domain/datum.ts';
import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import { listOpdrachtonderwerpen, listVervallenOpdrachtpunten } from '../../domain/planverslag.ts';
import { formatPunttitel, toPuntanker } from '../../domain/puntweergave.ts';
import { getPunt, getVervalreden, type Planlijst, type VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { downloadPlan } from '../../export/download-plan.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { Downloadknop } from '../bewaren/Downloadknop.tsx';
import { Onderwerp, type Opdrachtvraag } from './Onderwerp.tsx';

/** What the page knows of the opdracht, whichever plan it is of. */
export type Opdrachtgegevens = {
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

type Props = Opdrachtgegevens & {
  plan: VerbeterplanInvoer;
  /** '' of an example. */
  documentId: string;
  planHref: string;
  /** ISO date; undefined while it is not known. */
  vandaag: string | undefined;
  /** The day at the moment that something is saved, ISO date. */
  getVandaag: () => string;
  isAlleenLezen: boolean;
  setOpdracht: VerbeterplanStore['setOpdracht'];
};

/** The subjects of the opdracht of one plan, and what can be taken along. */
export function Opdrachtblad(props: Props) {
  const { plan, documentId, planHref, vandaag, getVandaag, isAlleenLezen, setOpdracht } = props;
  const { lijst, vragen, begeleiding, maker } = props;
  const { verantwoording } = begeleiding;
  const over = { lijst, opdrachtvragen: vragen.map(({ id }) => id) };
  const onderwerpen = listOpdrachtonderwerpen(plan, over);
  const vervallen = listVervallenOpdrachtpunten(plan, over);
  return (
    <>
      <p class="opdracht__plan">
        {vandaag !== undefined && <span class="alleen-op-papier">Stand op {formatDatum(vandaag)}</span>}
        <a class="nl-link niet-afdrukken" href={planHref}>
          Naar het plan waar deze opdracht bij hoort
        </a>
      </p>
      <p class="hint niet-afdrukken" id="opdracht-hint">
        Noem functies, en geen namen of situaties van inwoners.
      </p>
      {onderwerpen.map((onderwerp) => (
        <Onderwerp
          key={`${documentId} ${onderwerp.id}`}
          onderwerp={onderwerp}
          vraag={vragen.find(({ id }) => id === onderwerp.id)}
          punt={getPunt(plan, onderwerp.id)}
          velden={begeleiding.opdracht.velden}
          planHref={planHref}
          hintId="opdracht-hint"
          isAlleenLezen={isAlleenLezen}
          setOpdracht={setOpdracht}
        />
      ))}
      {vervallen.length > 0 && (
        <section class="opdrachtdeel kaart" aria-labelledby="opdracht-vervallen">
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
        Hoort een verbeterpunt ook in de opdracht? Zet het bij het verbeterpunt aan; dan komt het hierboven te staan.
      </p>
      <div class="opdracht__meenemen niet-afdrukken">
        <h2>Meenemen</h2>
        <p>Word en CSV bevatten het hele plan, met deze opdracht erin. Afdrukken geeft alleen de opdracht.</p>
        <Downloadknop hulpmiddel={VERBETERPLAN} invoer={plan} lijst={lijst}>
          <button type="button" class="nl-button nl-button--primary" onClick={() => print()}>
            Druk de opdracht af
          </button>
          <Wordknop
            save={() =>
              downloadPlan(
                plan,
                { lijst, namen: begeleiding, vandaag: getVandaag() },
                { maker, herkomst: verantwoording },
              )
            }
          />
        </Downloadknop>
      </div>
      <p class="bijschrift">{verantwoording}</p>
    </>
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
      <button type="button" class="knop" onClick={() => void download()}>
        Download voor Word
      </button>
      <span role="status" class="opdracht__melding">
        {melding}
      </span>
    </>
  );
}
