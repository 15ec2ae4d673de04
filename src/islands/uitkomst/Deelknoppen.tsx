import { useState } from 'preact/hooks';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';
import { downloadCsv, downloadDeelbestand } from '../../export/download-csv.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';

type Props = {
  invoer: ZelfscanInvoer;
  lijst: Zelfscanlijst;
  /** Made up: then there is nothing to take along but what it looks like on paper. */
  isVoorbeeld: boolean;
  verderHref: string;
};

/** What can be taken along: paper, all that was entered, or only the answers. */
export function Deelknoppen({ invoer, lijst, isVoorbeeld, verderHref }: Props) {
  const [melding, setMelding] = useState('');
  const save = async (download: () => Promise<string>) => {
    try {
      setMelding(`Het bestand ${await download()} staat bij uw downloads.`);
    } catch {
      setMelding(
        'Dat is niet gelukt: de pagina kon een onderdeel niet laden. Controleer de verbinding en probeer het opnieuw.',
      );
    }
  };
  return (
    <div class="uitkomst__delen niet-afdrukken">
      <p class="knoppen">
        <button type="button" class="knop" onClick={() => print()}>
          Factsheet afdrukken
        </button>
        {!isVoorbeeld && (
          <>
            <button type="button" class="knop" onClick={() => void save(() => downloadCsv(ZELFSCAN, invoer, lijst))}>
              Download CSV
            </button>
            <button type="button" class="knop" onClick={() => void save(() => downloadDeelbestand(invoer, lijst))}>
              Bestand voor de regio
            </button>
          </>
        )}
        <a class="nl-link" href={verderHref}>
          {isVoorbeeld ? 'Naar de zelfscan' : 'Verder met invullen'}
        </a>
      </p>
      {!isVoorbeeld && (
        <p class="hint">
          In het bestand voor de regio staan alleen de antwoorden, met gemeente, naam, datum en aanleiding.
          Toelichtingen gaan niet mee. Controleer ook van het CSV-bestand en de factsheet of er geen namen of situaties
          van inwoners in staan.
        </p>
      )}
      <p role="status">{melding}</p>
    </div>
  );
}
