import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { downloadCsv } from '../../export/download-csv.ts';

type Props<Invoer extends Kop, Lijst> = {
  hulpmiddel: Hulpmiddel<Invoer, Lijst>;
  invoer: Invoer;
  lijst: Lijst;
  /** Other ways on, before the button. */
  children?: ComponentChildren;
};

/** What the last download came to. */
type Afloop = { soort: 'geen' } | { soort: 'gedownload'; naam: string } | { soort: 'mislukt' };

/** Downloads a document as CSV, and says what came of it. */
export function Downloadknop<Invoer extends Kop, Lijst>({ hulpmiddel, invoer, lijst, children }: Props<Invoer, Lijst>) {
  const [afloop, setAfloop] = useState<Afloop>({ soort: 'geen' });
  const download = async () => {
    try {
      setAfloop({ soort: 'gedownload', naam: await downloadCsv(hulpmiddel, invoer, lijst) });
    } catch {
      setAfloop({ soort: 'mislukt' });
    }
  };
  return (
    <>
      <div class="knoppen niet-afdrukken">
        {children}
        <button type="button" class="knop" onClick={() => void download()}>
          Download CSV
        </button>
      </div>
      <div role="status" class="niet-afdrukken">
        {afloop.soort === 'gedownload' && (
          <p>
            Het bestand <strong>{afloop.naam}</strong> staat bij uw downloads.
          </p>
        )}
        {afloop.soort === 'mislukt' && (
          <p class="melding melding--fout">
            <strong>Het downloaden is niet gelukt.</strong> De pagina kon een onderdeel niet laden. Controleer de
            verbinding en probeer het opnieuw.
          </p>
        )}
      </div>
    </>
  );
}
