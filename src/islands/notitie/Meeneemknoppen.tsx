import { useState } from 'preact/hooks';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import type { ChecklistInvoer } from '../../domain/checklist.ts';
import { downloadCsv } from '../../export/download-csv.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';

type Props = { invoer: ChecklistInvoer; lijst: Checklistlijst; printVerslag: () => void };

/** What can be taken along: the sheet, the report, or everything as a file. */
export function Meeneemknoppen({ invoer, lijst, printVerslag }: Props) {
  const [melding, setMelding] = useState('');
  const save = async () => {
    try {
      setMelding(`Het bestand ${await downloadCsv(CHECKLIST, invoer, lijst)} staat bij uw downloads.`);
    } catch {
      setMelding(
        'Dat is niet gelukt: de pagina kon een onderdeel niet laden. Controleer de verbinding en probeer het opnieuw.',
      );
    }
  };
  return (
    <div class="meenemen niet-afdrukken">
      <p class="knoppen">
        <button type="button" class="nl-button nl-button--primary" onClick={() => print()}>
          Druk de gespreksnotitie af
        </button>
        <button type="button" class="knop" onClick={printVerslag}>
          Druk het verslag af
        </button>
        <button type="button" class="knop" onClick={() => void save()}>
          Download CSV
        </button>
      </p>
      <p role="status">{melding}</p>
      <p class="hint">
        De notitie past op één A4: lange teksten zijn ingekort, en staan helemaal in het verslag. Controleer of er geen
        namen of situaties van inwoners in staan voordat u iets deelt.
      </p>
    </div>
  );
}
