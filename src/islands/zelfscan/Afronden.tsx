import { useEffect, useRef, useState } from 'preact/hooks';
import { isLegeZelfscan } from '../../domain/edit-zelfscan.ts';
import type { Invulonderdeel } from '../../domain/invullijst.ts';
import { formatBestandsnaam, toZelfscanRows, ZELFSCAN_KOLOMMEN } from '../../domain/zelfscan-csv.ts';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';
import { toCsv } from '../../export/csv.ts';
import { saveFile } from '../../export/save-file.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';

type Props = {
  onderdelen: readonly Invulonderdeel[];
  invoer: ZelfscanInvoer;
  store: ZelfscanStore;
  /** False when the answers exist only on this page. */
  isBewaard: boolean;
  /** Says whose working-out the questions are. */
  verantwoording: string;
};

/** What the last action came to. */
type Melding =
  | { soort: 'geen' }
  | { soort: 'gedownload'; naam: string }
  | { soort: 'gewist'; vorige: ZelfscanInvoer }
  | { soort: 'hersteld' };

/** The end of the page: take the answers along as a file, or wipe them. */
export function Afronden({ onderdelen, invoer, store, isBewaard, verantwoording }: Props) {
  const [melding, setMelding] = useState<Melding>({ soort: 'geen' });
  const wissen = useRef<HTMLButtonElement>(null);
  const ongedaan = useRef<HTMLButtonElement>(null);
  const isLeeg = isLegeZelfscan(invoer);
  const isGewist = melding.soort === 'gewist' && isLeeg;

  useEffect(() => {
    if (isGewist) ongedaan.current?.focus();
  }, [isGewist]);

  useEffect(() => {
    // New input after wiping: what was wiped is let go, so that undoing cannot overwrite the new.
    if (!isLeeg) setMelding((huidige) => (huidige.soort === 'gewist' ? { soort: 'geen' } : huidige));
  }, [isLeeg]);

  const download = () => {
    const naam = formatBestandsnaam(invoer);
    saveFile(naam, toCsv(ZELFSCAN_KOLOMMEN, toZelfscanRows({ onderdelen }, invoer)), 'text/csv;charset=utf-8');
    setMelding({ soort: 'gedownload', naam });
  };
  const wipe = () => {
    if (!isLeeg) setMelding({ soort: 'gewist', vorige: store.clearZelfscan() });
  };
  const undo = (vorige: ZelfscanInvoer) => {
    store.restoreZelfscan(vorige);
    setMelding({ soort: 'hersteld' });
    // The button that was pressed disappears.
    wissen.current?.focus();
  };

  return (
    <section class="afronden" aria-labelledby="downloaden">
      <h2 id="downloaden">Downloaden</h2>
      <p>
        Alle vragen, uw antwoorden en uw toelichtingen komen in één CSV-bestand. Dat opent u in Excel of een ander
        rekenblad. Controleer of er geen namen of situaties van inwoners in staan voordat u het deelt.
      </p>
      {!isBewaard && (
        <p class="melding melding--fout">
          <strong>Uw antwoorden worden niet bewaard.</strong> Download ze voordat u deze pagina sluit.
        </p>
      )}
      <div class="afronden__knoppen niet-afdrukken">
        <button type="button" class="nl-button nl-button--primary" onClick={download}>
          Download CSV
        </button>
        <button type="button" ref={wissen} class="nl-button nl-button--secondary" aria-disabled={isLeeg} onClick={wipe}>
          Alles wissen
        </button>
      </div>
      <div role="status">
        {melding.soort === 'gedownload' && (
          <p>
            Het bestand <strong>{melding.naam}</strong> staat bij uw downloads.
          </p>
        )}
        {melding.soort === 'hersteld' && <p>Uw antwoorden en toelichtingen staan er weer.</p>}
        {isGewist && (
          <div class="melding">
            <p>Alle antwoorden en toelichtingen zijn gewist{isBewaard && ', ook uit deze browser'}.</p>
            <button
              ref={ongedaan}
              type="button"
              class="nl-button nl-button--secondary"
              onClick={() => undo(melding.vorige)}
            >
              Ongedaan maken
            </button>
          </div>
        )}
      </div>
      <p class="afronden__verantwoording">{verantwoording}</p>
    </section>
  );
}
