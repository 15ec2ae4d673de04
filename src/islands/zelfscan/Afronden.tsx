import { useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { downloadCsv } from '../../export/download-csv.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { Vervolg } from './Vervolg.tsx';

type Props = {
  lijst: Zelfscanlijst;
  invoer: ZelfscanInvoer;
  /** Base path of the site. */
  basis: string;
  /** Id under which it is stored; undefined while it is not. */
  id: string | undefined;
  /** Says whose working-out the questions are. */
  verantwoording: string;
};

/** What the last download came to. */
type Uitkomst = { soort: 'geen' } | { soort: 'gedownload'; naam: string } | { soort: 'mislukt' };

const VERDER = [
  { adres: '/zelfscan/vergelijken/', tekst: 'Zelfscans vergelijken' },
  { adres: '/zelfscan/regio/', tekst: 'Een regionaal beeld maken' },
];

/** The end of the page: on to the outcome, or take the answers along as a file. */
export function Afronden({ lijst, invoer, basis, id, verantwoording }: Props) {
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
      <h2 id="downloaden">Uitkomst en downloaden</h2>
      <p>
        Bij de uitkomst ziet u per onderdeel wat op orde is en wat aandacht vraagt. U kunt er een factsheet afdrukken.
        Het kan ook als u nog niet alles hebt beantwoord.
      </p>
      <p>
        Alle vragen, uw antwoorden en uw toelichtingen komen in één CSV-bestand. Dat opent u in Excel of een ander
        rekenblad, en later weer op deze pagina. Controleer of er geen namen of situaties van inwoners in staan voordat
        u het deelt.
      </p>
      <div class="afronden__knoppen niet-afdrukken">
        <Vervolg basis={basis} id={id} klasse="nl-button nl-button--primary" />
        <button type="button" class="nl-button nl-button--secondary" onClick={() => void download()}>
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
      <ul class="afronden__verder niet-afdrukken">
        {VERDER.map(({ adres, tekst }) => (
          <li key={adres}>
            <a class="nl-link" href={toHref(adres, basis)}>
              {tekst}
            </a>
          </li>
        ))}
      </ul>
      <p class="afronden__verantwoording">{verantwoording}</p>
    </section>
  );
}
