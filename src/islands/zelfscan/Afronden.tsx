import { useEffect, useRef, useState } from 'preact/hooks';
import { isLegeZelfscan } from '../../domain/edit-zelfscan.ts';
import type { Invulonderdeel } from '../../domain/invullijst.ts';
import { formatBestandsnaam, toZelfscanRows, ZELFSCAN_KOLOMMEN } from '../../domain/zelfscan-csv.ts';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';
import { saveFile } from '../../export/save-file.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';

type Props = {
  onderdelen: readonly Invulonderdeel[];
  invoer: ZelfscanInvoer;
  store: ZelfscanStore;
  /** False when the answers exist only on this page. */
  isBewaard: boolean;
  toelichting: string;
};

type Melding = { soort: 'geen' } | { soort: 'gedownload'; naam: string } | { soort: 'mislukt' };

/** The end of the page: take the answers along as a file, or wipe them. */
export function Afronden({ onderdelen, invoer, store, isBewaard, toelichting }: Props) {
  const [melding, setMelding] = useState<Melding>({ soort: 'geen' });
  const [gewist, setGewist] = useState<ZelfscanInvoer | undefined>();
  const ongedaan = useRef<HTMLButtonElement>(null);
  const isLeeg = isLegeZelfscan(invoer);

  useEffect(() => {
    if (gewist && isLeeg) ongedaan.current?.focus();
  }, [gewist, isLeeg]);

  const download = async () => {
    try {
      // Loaded here, because most visits do not end with a file.
      const { toCsv } = await import('../../export/csv.ts');
      const naam = formatBestandsnaam(invoer);
      saveFile(naam, toCsv(ZELFSCAN_KOLOMMEN, toZelfscanRows({ onderdelen }, invoer)), 'text/csv;charset=utf-8');
      setMelding({ soort: 'gedownload', naam });
    } catch {
      setMelding({ soort: 'mislukt' });
    }
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
        <button type="button" class="nl-button nl-button--primary" onClick={() => void download()}>
          Download CSV
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          aria-disabled={isLeeg}
          onClick={() => {
            if (!isLeeg) setGewist(store.clearZelfscan());
          }}
        >
          Alles wissen
        </button>
      </div>
      <div role="status">
        {melding.soort === 'gedownload' && (
          <p>
            Het bestand <strong>{melding.naam}</strong> staat bij uw downloads.
          </p>
        )}
        {melding.soort === 'mislukt' && (
          <p class="melding melding--fout">
            Downloaden is niet gelukt. Uw antwoorden staan nog op deze pagina. Controleer uw verbinding en probeer het
            opnieuw.
          </p>
        )}
        {gewist && isLeeg && (
          <div class="melding">
            <p>Alle antwoorden en toelichtingen zijn gewist, ook uit deze browser.</p>
            <button
              ref={ongedaan}
              type="button"
              class="nl-button nl-button--secondary"
              onClick={() => {
                store.restoreZelfscan(gewist);
                setGewist(undefined);
              }}
            >
              Ongedaan maken
            </button>
          </div>
        )}
      </div>
      <p class="afronden__toelichting">{toelichting}</p>
    </section>
  );
}
