import { useState } from 'preact/hooks';
import { toLokaal } from '../../domain/moment.ts';
import type { Regiobeeld } from '../../domain/regiobeeld.ts';
import { downloadRegiobeeld } from '../../export/download-regiobeeld.ts';
import { getKlok } from '../bewaren/get-klok.ts';

type Props = {
  /** With the questions that are shown, in the order in which they are. */
  beeld: Regiobeeld;
  isZichtbaar: boolean;
  naam: string | undefined;
  /** Whether some questions are left out of sight. */
  isGefilterd: boolean;
};

/** What can be taken along of the picture: exactly what is shown. */
export function Regiodelen({ beeld, isZichtbaar, naam, isGefilterd }: Props) {
  const [melding, setMelding] = useState('');
  const save = async () => {
    const { nu, tijdzone } = getKlok();
    try {
      const { dag } = toLokaal(nu, tijdzone);
      setMelding(`Het bestand ${await downloadRegiobeeld(beeld, { isZichtbaar, naam, dag })} staat bij uw downloads.`);
    } catch {
      setMelding(
        'Dat is niet gelukt: de pagina kon een onderdeel niet laden. Controleer de verbinding en probeer het opnieuw.',
      );
    }
  };
  return (
    <div class="uitkomst__delen niet-afdrukken">
      <p class="knoppen">
        <button type="button" class="nl-button nl-button--primary" onClick={() => void save()}>
          Download dit beeld als CSV
        </button>
        <button type="button" class="knop" onClick={() => print()}>
          Afdrukken
        </button>
      </p>
      <p class="hint">
        {isZichtbaar
          ? 'In het bestand en op papier staan de namen van de gemeenten.'
          : 'In het bestand en op papier staat geen naam en geen rij van een afzonderlijke gemeente.'}{' '}
        {isGefilterd && 'Alleen de vragen die u hieronder nu ziet, gaan mee. '}
        Toelichtingen gaan nooit mee.
      </p>
      <p role="status">{melding}</p>
    </div>
  );
}
