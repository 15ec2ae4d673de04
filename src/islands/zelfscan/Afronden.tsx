import { useState } from 'preact/hooks';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { downloadCsv } from '../../export/download-csv.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';

type Props = {
  lijst: Zelfscanlijst;
  invoer: ZelfscanInvoer;
  /** Says whose working-out the questions are. */
  verantwoording: string;
};

/** What the last download came to. */
type Uitkomst = { soort: 'geen' } | { soort: 'gedownload'; naam: string } | { soort: 'mislukt' };

/** The end of the page: take the answers along as a file. */
export function Afronden({ lijst, invoer, verantwoording }: Props) {
  const [uitkomst, setUitkomst] = useState<Uitkomst>({ soort: 'geen' });

  const download = async () => {
    try {
      setUitkomst({ soort: 'gedownload', naam: await downloadCsv(ZELFSCAN, invoer, lijst) });
    } catch {
      setUitkomst({ soort: 'mislukt' });
    }
  };

  return (
    <section class="afronden" aria-labelledby="downloaden">
      <h2 id="downloaden">Downloaden</h2>
      <p>
        Alle vragen, uw antwoorden en uw toelichtingen komen in één CSV-bestand. Dat opent u in Excel of een ander
        rekenblad, en later weer op deze pagina. Controleer of er geen namen of situaties van inwoners in staan voordat
        u het deelt.
      </p>
      <div class="afronden__knoppen niet-afdrukken">
        <button type="button" class="nl-button nl-button--primary" onClick={() => void download()}>
          Download CSV
        </button>
      </div>
      <div role="status">
        {uitkomst.soort === 'gedownload' && (
          <p>
            Het bestand <strong>{uitkomst.naam}</strong> staat bij uw downloads.
          </p>
        )}
        {uitkomst.soort === 'mislukt' && (
          <p class="melding melding--fout">
            <strong>Het downloaden is niet gelukt.</strong> De pagina kon een onderdeel niet laden. Controleer de
            verbinding en probeer het opnieuw.
          </p>
        )}
      </div>
      <p class="afronden__verantwoording">{verantwoording}</p>
    </section>
  );
}
